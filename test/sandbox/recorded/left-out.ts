const EXAMPLE = 'the sandbox responds with an example';

/** Recorded requests that are not repeated on the sandbox, and why. Every other one is. */
export const LEFT_OUT: Record<string, string> = {
  jobs: EXAMPLE,
  queues: EXAMPLE,
  'system-config': EXAMPLE,
  workflows: EXAMPLE,
  plugins: EXAMPLE,
  libraries: EXAMPLE,
  'view folder': EXAMPLE,
};
