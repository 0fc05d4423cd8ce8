/**
 * Whether text matches a pattern in which `*` stands for any text. Matching each part at its first position is
 * sufficient and linear; a regular expression with many `.*` can take minutes.
 */
export function fitsWildcard(pattern: string, text: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.pop();
  if (end === undefined) return pattern === text;
  const last = text.length - end.length;
  if (!text.startsWith(start) || !text.endsWith(end)) return false;
  let at = start.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= last;
}
