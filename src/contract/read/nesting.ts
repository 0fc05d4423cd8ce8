import { printable } from '../../values/printable.js';

/** Maximum nesting of a document. Documents of Immich have 9 levels; the call stack allows a few thousand. */
const MAX_LEVELS = 200;

/**
 * Maximum number of values in a document. The largest one of Immich has 25,000. In YAML, one value can be referenced
 * many times.
 */
const MAX_VALUES = 5_000_000;

/** Returns why a value cannot be traversed safely: too many levels, too many values, or a dangerous key. */
export function flawOfNesting(document: unknown): string | undefined {
  // An explicit stack, because exceeding the recursion limit could not be reported.
  const pending = [{ value: document, level: 0 }];
  let count = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, level } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (level >= MAX_LEVELS) return `is nested more than ${MAX_LEVELS} levels deep`;
    for (const [key, member] of Object.entries(value)) {
      if (key === '__proto__') return 'has a key `__proto__`';
      if (printable(key) !== key) return `has a key with control characters: ${key}`;
      count += 1;
      if (count > MAX_VALUES) return `holds more than ${MAX_VALUES.toLocaleString('en')} values`;
      pending.push({ value: member, level: level + 1 });
    }
  }
  return undefined;
}
