/** Headers as a plain object. Those of a `Headers` are not its own properties, so a spread would lose them. */
export const headerRecord = (
  headers: Headers | Record<string, string | undefined>,
): Record<string, string | undefined> =>
  // Checks a method instead of the class, so that `Headers` of another realm are recognised.
  Symbol.iterator in headers ? Object.fromEntries(headers) : headers;
