/** Code of a system error, such as `ENOENT`; otherwise the text of the error. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
