/** Query parameters as Immich reads them: arrays repeat their name, a `Date` is its ISO text. */
export function serialiseQuery(query: Record<string, unknown> | undefined): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null)
        search.append(name, each instanceof Date ? each.toISOString() : String(each));
    }
  }
  return search.toString();
}
