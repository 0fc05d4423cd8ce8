/** Stands for a part of an address that is not written in the source. */
export const UNKNOWN_PART = '\0';

/** Finds routes of a contract (`GET /albums/{id}`) by a method and an address as a program writes it. */
export function addresses(routes: readonly string[]): (method: string, address: string) => string[] {
  const known = routes.map((route) => {
    const [method = '', path = ''] = route.split(' ');
    return { route, method, segments: path.split('/') };
  });
  return (method, address) => {
    const segments = pathOf(address).split('/');
    const fitting = known.filter(
      (each) =>
        each.method === method &&
        each.segments.length === segments.length &&
        each.segments.every((wanted, index) => fits(wanted, segments[index] ?? '')),
    );
    // A fixed path takes precedence over a path parameter: `/albums/statistics` is not an album with the id
    // `statistics`.
    const exact = fitting.filter((each) =>
      each.segments.every((wanted, index) => isParameter(wanted) === isParameter(segments[index] ?? '')),
    );
    const isWritten = !address.includes(UNKNOWN_PART);
    return (isWritten && exact.length > 0 ? exact : fitting).map(({ route }) => route);
  };
}

/** The path below the base address, which may be the server's, with or without `/api`, or unknown. */
const pathOf = (address: string): string =>
  `/${address
    .replace(/[?#].*$/s, '')
    .replace(/^(?:\0|[a-z][a-z\d+.-]*):\/\/[^/]*/i, '')
    .replace(/^\0/, '')
    .replace(/^\/*(?:api(?=\/|$))?\/*/, '')
    .replace(/(?<!\/)\/+$/, '')}`;

const isParameter = (segment: string): boolean => /^\{.*\}$/s.test(segment);

function fits(wanted: string, written: string): boolean {
  if (isParameter(wanted)) return written !== '';
  return wanted === written || written.includes(UNKNOWN_PART);
}
