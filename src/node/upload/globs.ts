import picomatch from 'picomatch';

/**
 * Tells whether a path, with `/` between its steps, matches one of the patterns; case does not matter. A pattern without a slash is
 * for names at any depth.
 */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const anywhere = patterns
    .map((pattern) => pattern.replace(/\/$/, ''))
    .map((pattern) => (pattern.includes('/') ? pattern : `**/${pattern}`));
  // Whether hidden files are wanted is a question of its own.
  return picomatch(anywhere, { dot: true, nocase: true });
}
