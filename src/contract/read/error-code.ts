/** The code of an error of the system, such as `ENOENT`; of another error, its text. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
