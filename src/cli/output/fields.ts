/** Values by name, as `JSON.parse` returns objects. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path such as `exifInfo.city`. In a list, the values of its elements. */
export function valueAt(value: unknown, path: string): unknown {
  let at = value;
  for (const name of path.split('.')) at = step(at, name);
  return at;
}

function step(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((each) => step(each, name));
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A value with nothing but the fields at these paths, which stay nested as they are. A field that is absent is `null`. */
export function onlyFields(value: unknown, paths: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => onlyFields(each, paths));
  if (!isRecord(value)) return value;
  const names = [...new Set(paths.map((path) => path.split('.', 1)[0] ?? ''))];
  return Object.fromEntries(
    names.map((name) => {
      const below = paths
        .filter((path) => path.startsWith(`${name}.`))
        .map((path) => path.slice(name.length + 1));
      const child = step(value, name) ?? null;
      return [name, paths.includes(name) ? child : onlyFields(child, below)];
    }),
  );
}

/** The fields of a value by path; those of nested objects have paths with dots. Lists stay whole. */
export function flattened(value: unknown, prefix = ''): [path: string, value: unknown][] {
  if (!isRecord(value)) return [[prefix === '' ? 'value' : prefix.slice(0, -1), value]];
  return Object.entries(value).flatMap(([name, child]): [string, unknown][] =>
    isRecord(child) && Object.keys(child).length > 0
      ? flattened(child, `${prefix}${name}.`)
      : [[prefix + name, child]],
  );
}
