import { isRecord } from './type-guards.js';

/**
 * Steps of a reference within the document: `#/paths/~1albums/get` is `paths`, `/albums`, `get`. `undefined` for other
 * references.
 */
export function stepsOf(reference: string): string[] | undefined {
  if (!reference.startsWith('#/')) return undefined;
  try {
    return decodeURIComponent(reference.slice(2))
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  } catch {
    // A `%` without an escape sequence.
    return undefined;
  }
}

/** Value at the end of these steps; `undefined` if there is none. */
export function valueAt(root: unknown, steps: readonly string[]): unknown {
  let value = root;
  for (const step of steps) {
    if (Array.isArray(value)) value = /^\d+$/.test(step) ? value[Number(step)] : undefined;
    else value = isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}
