const RELEASE = /^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(-[\w.-]{1,100})?$/;

/** Whether a version is a release number, so that releases can be ordered. */
export const isRelease = (version: string): boolean => RELEASE.test(version);

/** Compares by number, so that 2.10.0 comes after 2.9.0, and 3.0.0 after its release candidates. */
export function compareReleases(a: string, b: string): number {
  const [, ...ours] = RELEASE.exec(a) ?? [];
  const [, ...theirs] = RELEASE.exec(b) ?? [];
  for (let index = 0; index < 3; index += 1) {
    const difference = Number(ours[index]) - Number(theirs[index]);
    if (difference !== 0) return difference;
  }
  const [candidate = '~', other = '~'] = [ours[3], theirs[3]];
  return candidate === other ? 0 : candidate.localeCompare(other, 'en', { numeric: true });
}
