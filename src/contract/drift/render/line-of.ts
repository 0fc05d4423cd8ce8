import type { Location } from '../rules/fact.js';
import type { Cause } from '../report/report.js';

/**
 * Line number, from 1, of a cause in a canonical document: the component's property, or the part of the first affected
 * operation. If it does not exist, the nearest enclosing part; `undefined` if the operation does not exist.
 */
export function lineOf(
  text: string,
  { cause, component, operations }: Pick<Cause, 'cause' | 'component' | 'operations'>,
): number | undefined {
  const lines = text.split('\n');
  if (component !== undefined) {
    const property = cause.slice(component.length).replace(/^\./, '');
    const line = lineIn(lines, ['components', 'schemas', component], schemaKeys(property));
    if (line !== undefined) return line;
  }
  const [reached] = operations;
  if (!reached) return undefined;
  const [method = '', path = ''] = reached.operation.split(' ');
  return lineIn(
    lines,
    ['paths', path, method.toLowerCase()],
    reached.locations.slice(0, 1).flatMap(partKeys),
  );
}

/** Line number of an operation in a canonical document; `undefined` if it does not exist. */
export function lineOfOperation(text: string, operation: string): number | undefined {
  const [method = '', path = ''] = operation.split(' ');
  return lineIn(text.split('\n'), ['paths', path, method.toLowerCase()], []);
}

/** A key of an object, or the members of the object to find in a list. */
type Step = string | Record<string, string>;

/** Line of the last step that exists; `undefined` if a required step does not exist. */
function lineIn(lines: string[], needed: string[], further: Step[]): number | undefined {
  let at = 0;
  for (const [depth, step] of [...needed, ...further].entries()) {
    const found =
      typeof step === 'string' ? keyIn(lines, at, depth + 1, step) : itemIn(lines, at, depth + 1, step);
    if (found === undefined) return depth < needed.length ? undefined : at + 1;
    at = found;
  }
  return at + 1;
}

/** The lines inside the object or list that opens at a line; canonical JSON is indented by two spaces. */
function* inside(lines: string[], opening: number, indent: string): Generator<[index: number, line: string]> {
  for (let index = opening + 1; lines[index]?.startsWith(indent); index += 1)
    yield [index, lines[index] ?? ''];
}

function keyIn(lines: string[], opening: number, depth: number, key: string): number | undefined {
  const indent = '  '.repeat(depth);
  const start = `${indent}${JSON.stringify(key)}:`;
  for (const [index, line] of inside(lines, opening, indent)) if (line.startsWith(start)) return index;
  return undefined;
}

function itemIn(
  lines: string[],
  opening: number,
  depth: number,
  members: Record<string, string>,
): number | undefined {
  const indent = '  '.repeat(depth);
  const wanted = Object.entries(members).map(
    ([key, value]) => `${indent}  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  for (const [index, line] of inside(lines, opening, indent)) {
    if (line !== `${indent}{`) continue;
    const own = [...inside(lines, index, `${indent}  `)].map(([, member]) => member.replace(/,$/, ''));
    if (wanted.every((member) => own.includes(member))) return index;
  }
  return undefined;
}

/** The keys that lead from an operation to a location. */
function partKeys(location: Location): Step[] {
  switch (location.in) {
    case 'operation':
      return [];
    case 'request':
      return ['requestBody', ...bodyKeys(location)];
    case 'response':
      return [
        'responses',
        location.status,
        ...(location.header === undefined ? bodyKeys(location) : ['headers', location.header]),
      ];
    default:
      return [
        'parameters',
        { in: location.in, name: location.name },
        'schema',
        ...schemaKeys(location.property),
      ];
  }
}

const bodyKeys = ({ mediaType, property }: { mediaType?: string; property?: string }): Step[] =>
  mediaType === undefined ? [] : ['content', mediaType, 'schema', ...schemaKeys(property)];

/** Converts `albumUsers[].role` to `properties`, `albumUsers`, `items`, `properties`, `role`. */
const schemaKeys = (property = ''): Step[] =>
  property.split('.').flatMap((segment) => {
    let name = segment;
    while (name.endsWith('[]')) name = name.slice(0, -2);
    const lists = (segment.length - name.length) / 2;
    return [...(name === '' ? [] : ['properties', name]), ...Array<Step>(lists).fill('items')];
  });
