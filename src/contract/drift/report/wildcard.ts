/**
 * Whether a text fits a pattern in which `*` stands for any text, an empty one too. Taking the first place at which each part fits is enough,
 * so that nothing is tried twice: a regular expression with many `.*` takes minutes for a text that almost fits.
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
