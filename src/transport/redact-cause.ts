import { redact } from './redact.js';

/**
 * An error of another's `fetch`, as it is kept as a `cause`: the same, or a copy of what is safe where it repeats a secret or
 * holds something, such as the request itself, that may.
 */
export function redactCause(thrown: unknown, secrets: readonly string[]): unknown {
  if (thrown === undefined) return undefined;
  return thrown instanceof Error ? safe(thrown, secrets, 0) : redact(String(thrown), secrets);
}

/** Causes of causes, and lists of errors; further down nobody looks. */
const DEEPEST = 5;

/** The same value where there is nothing to take out of it. */
function safe(value: unknown, secrets: readonly string[], depth: number): unknown {
  if (typeof value === 'string') return redact(value, secrets);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  const isError = value instanceof Error;
  if ((!isError && !isPlain(value)) || depth > DEEPEST) return undefined;
  const names = new Set(Reflect.ownKeys(value));
  // A DOMException has them from its class.
  if (isError) for (const name of ['name', 'message', 'stack']) names.add(name);
  const parts = [...names].map((name): [PropertyKey, unknown, unknown] => {
    const part: unknown = Reflect.get(value, name);
    return [name, part, safe(part, secrets, depth + 1)];
  });
  if (parts.every(([, part, shown]) => part === shown)) return value;
  const copy = isError ? new Error() : Array.isArray(value) ? [] : {};
  for (const [name, , shown] of parts) {
    if (shown !== undefined)
      Object.defineProperty(copy, name, { value: shown, configurable: true, writable: true });
  }
  return copy;
}

/** Not a `Headers` or a `Request`, which show more than they own. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
