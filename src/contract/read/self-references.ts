import { componentName, type Schema } from './document.js';

/** Name of a schema that only refers to itself, directly or indirectly; `undefined` if there is none. */
export function selfReference(schemas: Record<string, Schema>): string | undefined {
  const done = new Set<string>();
  for (const start of Object.keys(schemas)) {
    // An explicit path instead of recursion: reference chains can be ten thousand schemas long.
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

/** The components that a schema is composed of. */
const wholesIn = (schemas: Record<string, Schema>, name: string): string[] =>
  Object.hasOwn(schemas, name) ? wholesOf(schemas[name] ?? {}) : [];

function wholesOf({ $ref, allOf = [], anyOf = [], oneOf = [] }: Schema): string[] {
  const only = [anyOf, oneOf].flatMap((forms) => (forms.length === 1 ? forms : []));
  return [...($ref === undefined ? [] : [componentName($ref)]), ...[...allOf, ...only].flatMap(wholesOf)];
}
