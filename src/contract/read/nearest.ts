/** Maximum number of suggestions. */
const MOST = 3;

/** Names similar to an unknown one, ignoring case; names that contain it come first. Empty if none is similar. */
export function nearest(wanted: string, names: Iterable<string>): string[] {
  const target = wanted.toLowerCase();
  const ranked = [...new Set(names)].map((name) => {
    const other = name.toLowerCase();
    const contains = target !== '' && other.includes(target);
    return { name, contains, distance: distanceBetween(target, other) };
  });
  return ranked
    .filter(({ contains, distance }) => contains || distance <= Math.max(2, target.length / 3))
    .sort((a, b) => Number(b.contains) - Number(a.contains) || a.distance - b.distance)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** `Nearest: Albums, Assets.` after a space; empty if no name is similar. */
export function suggestion(wanted: string, names: Iterable<string>): string {
  const found = nearest(wanted, names);
  return found.length > 0 ? ` Nearest: ${found.join(', ')}.` : '';
}

/** Edit distance in characters. */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
