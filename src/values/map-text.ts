/** A JSON value with every text in it changed, names of properties too. */
export function mapText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => mapText(each, change));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [change(name), mapText(each, change)]),
  );
}
