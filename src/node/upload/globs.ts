import picomatch from 'picomatch';

/**
 * Returns a function that tests whether a path (with `/` as separator) matches one of the patterns, ignoring case. A
 * pattern without a slash matches names at any depth.
 */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const anywhere = patterns
    .map((pattern) => pattern.replace(/\/$/, ''))
    .map((pattern) => (pattern.includes('/') ? pattern : `**/${pattern}`));
  // Hidden files have their own option.
  return picomatch(anywhere, { dot: true, nocase: true });
}
