export const now = (): string => new Date().toISOString();

/** Now, as a database keeps it: in microseconds. */
export const nowInMicroseconds = (): string =>
  now().replace('Z', `${String((process.hrtime.bigint() / 1000n) % 1000n).padStart(3, '0')}Z`);
