export const now = (): string => new Date().toISOString();

/** The current time with microseconds, as databases store it. */
export const nowInMicroseconds = (): string =>
  now().replace('Z', `${String((process.hrtime.bigint() / 1000n) % 1000n).padStart(3, '0')}Z`);
