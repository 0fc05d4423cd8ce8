import { componentName, type OpenApiDocument, type Schema } from '../../read/document.js';
import { below, type Difference, type Sending } from './difference.js';
import { typeOf, typeText, view } from './schema-view.js';
import { shapeOf } from './shape.js';

/** Interface of the comparer, which avoids a circular import. */
interface MemberComparer {
  readonly base: OpenApiDocument;
  readonly revision: OpenApiDocument;
  compare(from: Schema, to: Schema, sending: Sending): Difference[];
}

/** Compares the members of two lists of alternatives, matched by content instead of order. */
export function compareMembers(
  comparer: MemberComparer,
  from: readonly Schema[],
  to: readonly Schema[],
  sending: Sending,
): Difference[] {
  const { pairs, removed, added } = paired(
    from.map((schema) => memberOf(comparer.base, schema)),
    to.map((schema) => memberOf(comparer.revision, schema)),
  );
  return [
    ...pairs.flatMap(([ours, theirs]) =>
      below(
        `<${(theirs.name && ours.name) ?? 'form'}>`,
        comparer.compare(ours.schema, theirs.schema, sending),
      ),
    ),
    ...removed.map(({ schema }): Difference => ({
      change: 'any-of-removed',
      at: '',
      from: typeText(comparer.base, schema),
    })),
    ...added.map(({ schema }): Difference => ({
      change: 'any-of-added',
      at: '',
      to: typeText(comparer.revision, schema),
    })),
  ];
}

/** Whether a schema is one of several alternatives, unchanged or changed. */
export const isMember = (
  schema: Schema,
  document: OpenApiDocument,
  forms: readonly Schema[],
  other: OpenApiDocument,
): boolean =>
  paired(
    [memberOf(document, schema)],
    forms.map((form) => memberOf(other, form)),
  ).pairs.length > 0;

interface Member {
  schema: Schema;
  /** Schema with references resolved. */
  target: Schema;
  name?: string;
  /** Values that distinguish it from other alternatives, such as those of a property `kind`. */
  tellers: string | undefined;
  shape: string;
}

function memberOf(document: OpenApiDocument, schema: Schema): Member {
  const { schema: target } = view(document, schema);
  const ref = schema.$ref ?? (schema.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined);
  const tellers = Object.entries(target.properties ?? {}).flatMap(([name, property]) => {
    const { enum: values } = view(document, property).schema;
    return values?.length === 1 ? [[name, values]] : [];
  });
  return {
    schema,
    target,
    ...(ref !== undefined && { name: componentName(ref) }),
    tellers: tellers.length > 0 ? JSON.stringify(tellers) : undefined,
    shape: shapeOf(document, schema),
  };
}

interface Pairing {
  pairs: [Member, Member][];
  removed: Member[];
  added: Member[];
}

/** Matches members by name, then by distinguishing values, then by shape; the rest by similarity. */
function paired(ours: readonly Member[], theirs: readonly Member[]): Pairing {
  const pairing: Pairing = { pairs: [], removed: [...ours], added: [...theirs] };
  for (const key of ['name', 'tellers', 'shape'] as const) pairEqual(pairing, key);
  pairAlike(pairing);
  return pairing;
}

function pairEqual(pairing: Pairing, key: 'name' | 'tellers' | 'shape'): void {
  const left = new Map<string, Member[]>();
  for (const member of pairing.added) {
    const value = member[key];
    if (value !== undefined) left.set(value, [...(left.get(value) ?? []), member]);
  }
  const taken = new Set<Member>();
  pairing.removed = pairing.removed.filter((member) => {
    const value = member[key];
    const other = value === undefined ? undefined : left.get(value)?.shift();
    if (!other) return true;
    pairing.pairs.push([member, other]);
    taken.add(other);
    return false;
  });
  pairing.added = pairing.added.filter((member) => !taken.has(member));
}

/** With more members than this, only equal ones are matched, because comparing all pairs would take too long. */
const MAX_ALIKE = 50;

function pairAlike(pairing: Pairing): void {
  const { removed, added } = pairing;
  if (removed.length > MAX_ALIKE || added.length > MAX_ALIKE) return;
  const candidates = removed.flatMap((one) =>
    added.flatMap((other) => {
      const score = likeness(one, other);
      // Makes the order independent of which document comes first.
      return score > 0 ? [{ one, other, score, order: [one.shape, other.shape].sort().join() }] : [];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  for (const { one, other } of candidates) {
    if (!pairing.removed.includes(one) || !pairing.added.includes(other)) continue;
    pairing.pairs.push([one, other]);
    pairing.removed = pairing.removed.filter((each) => each !== one);
    pairing.added = pairing.added.filter((each) => each !== other);
  }
}

/** Similarity of two alternatives, from 0 to 1. It is 0 if they have different names or distinguishing values. */
function likeness(one: Member, other: Member): number {
  if (one.name !== undefined && other.name !== undefined) return 0;
  if (one.tellers !== undefined && other.tellers !== undefined) return 0;
  if (typeOf(one.target) !== typeOf(other.target)) return 0;
  const [ours, theirs] = [one, other].map(({ target }) => Object.keys(target.properties ?? {}));
  if (!ours || !theirs) return 0;
  const most = Math.max(ours.length, theirs.length);
  const score = most === 0 ? 1 : ours.filter((name) => theirs.includes(name)).length / most;
  return score < 0.5 ? 0 : score;
}
