import { printable } from '../../values/printable.js';

/** How deep a document may be nested. Documents of Immich have 9 levels; the call stack ends at some thousands. */
const MAX_LEVELS = 200;

/** How many values a document may hold. The largest of Immich has 25,000. YAML can refer to one value many times. */
const MAX_VALUES = 5_000_000;

/** What keeps a value from being walked safely: too many levels, too many values, or a key that would do more than name a value. */
export function flawOfNesting(document: unknown): string | undefined {
  // A list of our own instead of recursion, which has no limit that could be reported.
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
