import type { LocatedOperation, Operation, Parameter } from '../../read/document.js';
import { replacementOf } from '../../read/replacement.js';
import type { SchemaComparer } from './schemas.js';
import { type Found, found, foundIn } from '../rules/rule-for-difference.js';

/** Compares parameters by location and name; path parameters by position. */
export function compareParameters(
  comparer: SchemaComparer,
  from: LocatedOperation,
  to: LocatedOperation,
): Found[] {
  const renamed = new Map(pairs(namesIn(to.path), namesIn(from.path)));
  const theirs = new Map(
    (to.operation.parameters ?? []).map((parameter) => [
      keyOf(
        parameter.in === 'path'
          ? { ...parameter, name: renamed.get(parameter.name) ?? parameter.name }
          : parameter,
      ),
      parameter,
    ]),
  );
  const differences = [...renamed]
    .filter(([is, was]) => is !== was)
    .map(([is, was]) => found('path-parameter-renamed', { in: 'path', name: was }, { from: was, to: is }));
  for (const parameter of from.operation.parameters ?? []) {
    const other = theirs.get(keyOf(parameter));
    theirs.delete(keyOf(parameter));
    differences.push(
      ...(other
        ? [...compareParameter(comparer, parameter, other), ...deprecations(parameter, other, to.operation)]
        : [found('request-parameter-removed', placeOf(parameter))]),
    );
  }
  return [
    ...differences,
    ...[...theirs.values()].map((parameter) => found(additionOf(parameter), placeOf(parameter))),
  ];
}

function compareParameter(comparer: SchemaComparer, from: Parameter, to: Parameter): Found[] {
  const at = placeOf(from);
  const differences: Found[] = [];
  if (!from.required && to.required) differences.push(found('request-parameter-became-required', at));
  if (from.required && !to.required) differences.push(found('request-parameter-became-optional', at));
  const [was, is] = [from, to].map(({ style, explode }) => ({ style, explode }));
  if (was?.style !== is?.style || was?.explode !== is?.explode) {
    differences.push(found('parameter-serialization-changed', at, { from: was, to: is }));
  }
  return [
    ...differences,
    ...foundIn('request-parameter', at, comparer.compare(from.schema, to.schema, 'request')),
  ];
}

/** If an operation is replaced, its parameters are replaced with it. */
function deprecations(from: Parameter, to: Parameter, operation: Operation): Found[] {
  if (Boolean(from.deprecated) === Boolean(to.deprecated)) return [];
  const replacement = replacementOf(operation);
  const rule = to.deprecated ? 'request-parameter-deprecated' : 'request-parameter-reactivated';
  const values =
    to.deprecated && replacement !== undefined
      ? { to: `deprecated; the operation is replaced by ${replacement}` }
      : {};
  return [{ ...found(rule, placeOf(from), values), isOfSchema: true }];
}

const placeOf = ({ in: place, name }: Parameter) => ({ in: place, name });

/** Header names are case-insensitive. */
const keyOf = ({ in: place, name }: Parameter): string =>
  `${place} ${place === 'header' ? name.toLowerCase() : name}`;

function additionOf({ in: place, required }: Parameter) {
  if (place === 'path') return 'new-request-path-parameter';
  return required ? 'new-required-request-parameter' : 'new-optional-request-parameter';
}

const namesIn = (path: string): string[] => [...path.matchAll(/{([^{}]+)}/g)].map(([, name = '']) => name);

const pairs = (keys: string[], values: string[]): [string, string][] =>
  keys.map((key, index) => [key, values[index] ?? key]);
