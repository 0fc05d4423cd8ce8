import { componentName, type Schema } from './document.js';

/** The name of a schema that is nothing but a reference to itself, directly or through others; `undefined` if there is none. */
export function selfReference(schemas: Record<string, Schema>): string | undefined {
  const done = new Set<string>();
  for (const start of Object.keys(schemas)) {
    // A path of our own instead of recursion: schemas can refer to one another ten thousand times.
    const path = [{ name: start, left: wholesIn(schemas, start) }];
    const onPath = new Set([start]);
    for (let step = path.at(-1); step && !done.has(start); step = path.at(-1)) {
      const next = step.left.pop();
      if (next === undefined) {
        done.add(step.name);
        onPath.delete(step.name);
        path.pop();
      } else if (onPath.has(next)) {
        return next;
      } else if (!done.has(next)) {
        path.push({ name: next, left: wholesIn(schemas, next) });
        onPath.add(next);
      }
    }
  }
  return undefined;
}

/** The components that a schema has to be, as a whole. */
const wholesIn = (schemas: Record<string, Schema>, name: string): string[] =>
  Object.hasOwn(schemas, name) ? wholesOf(schemas[name] ?? {}) : [];

function wholesOf({ $ref, allOf = [], anyOf = [], oneOf = [] }: Schema): string[] {
  const only = [anyOf, oneOf].flatMap((forms) => (forms.length === 1 ? forms : []));
  return [...($ref === undefined ? [] : [componentName($ref)]), ...[...allOf, ...only].flatMap(wholesOf)];
}
