import type { Secrets } from './redact.js';

/**
 * Makes an error of `fetch` safe to keep as `cause`. Returns the same value, or a copy without the parts that contain
 * or may contain a secret, such as the request. Returns `undefined` if it cannot be read.
 */
export function redactCause(thrown: unknown, secrets: Secrets): unknown {
  try {
    return safe(thrown, secrets, 0);
  } catch {
    // A getter or a proxy that throws.
    return undefined;
  }
}

/** Maximum nesting of causes and lists of errors; deeper levels are dropped. */
const DEEPEST = 5;

/** Returns the same value if there is nothing to remove. */
function safe(value: unknown, secrets: Secrets, depth: number): unknown {
  if (typeof value === 'string') return secrets.redact(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  const isError = value instanceof Error;
  if ((!isError && !isPlain(value)) || depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    const shown = value.map((each) => safe(each, secrets, depth + 1));
    return shown.every((each, at) => each === value[at]) ? value : shown;
  }
  const names = new Set(Reflect.ownKeys(value));
  // A DOMException inherits these from its class.
  if (isError) for (const name of ['name', 'message', 'stack']) names.add(name);
  const parts = [...names].map((name): [PropertyKey, unknown, unknown] => {
    const part: unknown = Reflect.get(value, name);
    return [name, part, safe(part, secrets, depth + 1)];
  });
  if (parts.every(([, part, shown]) => part === shown)) return value;
  const copy = isError ? new Error() : {};
  for (const [name, , shown] of parts) {
    if (shown !== undefined)
      Object.defineProperty(copy, name, { value: shown, configurable: true, writable: true });
  }
  return copy;
}

/** Excludes `Headers` and `Request`, whose content is not in their own properties. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
