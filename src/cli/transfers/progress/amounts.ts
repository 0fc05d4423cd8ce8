const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const;

/** Such as `1.2 GB`: three digits, as file managers show sizes. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  // Otherwise, 999.5 kB would be printed as 1000 kB.
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit > 0 && value < 9.95 ? 1 : 0;
  return `${value.toFixed(digits)} ${UNITS[unit] ?? ''}`;
}

/** Such as `42s`, `2m 10s` or `1h 05m`. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole}s`;
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours === 0 ? `${minutes}m ${two(whole % 60)}s` : `${hours}h ${two(minutes)}m`;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Such as `1 file` or `3 files`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
