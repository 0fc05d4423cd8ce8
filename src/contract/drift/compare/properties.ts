import type { OpenApiDocument, Schema } from '../../read/document.js';
import { below, type Difference, type Sending } from './difference.js';
import { typeText, view } from './schema-view.js';

interface Comparer {
  readonly base: OpenApiDocument;
  readonly revision: OpenApiDocument;
  compare(from: Schema, to: Schema, sending: Sending): Difference[];
}

/** Compares the properties of two objects that are sent in this direction. */
export function compareProperties(
  comparer: Comparer,
  from: Schema,
  to: Schema,
  sending: Sending,
): Difference[] {
  const { base, revision } = comparer;
  const [ours, theirs] = [
    new Map(Object.entries(from.properties ?? {})),
    new Map(Object.entries(to.properties ?? {})),
  ];
  // Sorted, so that both directions enter a cycle at the same schema and skip the same places.
  const names = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  const differences = names.flatMap((name): Difference[] => {
    const [was, is] = [visible(base, ours.get(name), sending), visible(revision, theirs.get(name), sending)];
    const [needed, needs] = [presenceOf(from, name), presenceOf(to, name)];
    const at = `.${name}`;
    if (!was) return is ? [{ change: `${needs}-property-added`, at, to: typeText(revision, is) }] : [];
    if (!is) {
      const change = !theirs.has(name)
        ? (`${needed}-property-removed` as const)
        : sending === 'request'
          ? 'became-read-only'
          : 'became-write-only';
      return [{ change, at, from: typeText(base, was) }];
    }
    const presence: Difference[] = needed === needs ? [] : [{ change: `became-${needs}`, at }];
    return [...presence, ...below(at, comparer.compare(was, is, sending))];
  });
  return withReplacements(differences);
}

/** Read-only properties are not sent in requests, write-only properties not in responses. */
function visible(
  document: OpenApiDocument,
  property: Schema | undefined,
  sending: Sending,
): Schema | undefined {
  if (!property) return undefined;
  const { readOnly, writeOnly } = view(document, property).schema;
  return (sending === 'request' ? readOnly : writeOnly) ? undefined : property;
}

const presenceOf = ({ required }: Schema, name: string): 'required' | 'optional' =>
  required?.includes(name) ? 'required' : 'optional';

/**
 * Documents do not name the replacement of a deprecated property, but it is usually a new property of the same schema:
 * `filter` replaced 35 properties of searches at once.
 */
function withReplacements(differences: Difference[]): Difference[] {
  const added = differences
    .filter(({ change }) => change.endsWith('-property-added'))
    .map(({ at }) => at.slice(1));
  if (added.length === 0) return differences;
  const to = `deprecated; new in the same schema: ${added.slice(0, MAX_NAMED).join(', ')}`;
  return differences.map((difference) => {
    const isOwn = difference.change === 'deprecated' && !/[.[{<]/.test(difference.at.slice(1));
    return isOwn ? { ...difference, to } : difference;
  });
}

const MAX_NAMED = 10;
