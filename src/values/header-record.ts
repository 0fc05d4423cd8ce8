/** Headers as a plain object. Those of a `Headers` are not its own properties, so a spread would lose them. */
export const headerRecord = (
  headers: Headers | Record<string, string | undefined>,
): Record<string, string | undefined> =>
  // By what it has: the `Headers` of another realm is one, too.
  Symbol.iterator in headers ? Object.fromEntries(headers) : headers;
