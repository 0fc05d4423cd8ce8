import { isRecord } from './type-guards.js';

/** The steps of a reference within the document: `#/paths/~1albums/get` is `paths`, `/albums`, `get`. `undefined` for any other reference. */
export function stepsOf(reference: string): string[] | undefined {
  if (!reference.startsWith('#/')) return undefined;
  try {
    return decodeURIComponent(reference.slice(2))
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  } catch {
    // A `%` that begins no escape sequence.
    return undefined;
  }
}

/** The value that these steps lead to; `undefined` if there is none. */
export function valueAt(root: unknown, steps: readonly string[]): unknown {
  let value = root;
  for (const step of steps) {
    if (Array.isArray(value)) value = /^\d+$/.test(step) ? value[Number(step)] : undefined;
    else value = isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}
