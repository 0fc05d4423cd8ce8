import { componentName, type Schema } from '../../read/document.js';
import type { SchemaComparer, Sending } from './schemas.js';
import { below, type Difference } from './difference.js';
import { typeText } from './schema-view.js';

/** Compares the members of an `anyOf` or `oneOf`, paired by what they are and not by their order. */
export function compareMembers(
  comparer: SchemaComparer,
  from: Schema,
  to: Schema,
  sending: Sending,
): Difference[] {
  const ours = membersOf(from);
  const theirs = new Map(membersOf(to).map((member) => [identityOf(member), member]));
  const differences = ours.flatMap((member): Difference[] => {
    const identity = identityOf(member);
    const other = theirs.get(identity);
    theirs.delete(identity);
    return other
      ? below(`<${nameOf(identity)}>`, comparer.compare(member, other, sending))
      : [{ change: 'any-of-removed', at: '', from: typeText(comparer.base, member) }];
  });
  const added = [...theirs.values()].map((member): Difference => ({
    change: 'any-of-added',
    at: '',
    to: typeText(comparer.revision, member),
  }));
  return [...differences, ...added];
}

const membersOf = ({ anyOf, oneOf }: Schema): Schema[] => anyOf ?? oneOf ?? [];

/** The name of a reference; else the values that tell the member from its fellows; else all that it says. */
function identityOf(member: Schema): string {
  const ref = member.$ref ?? (member.allOf?.length === 1 ? member.allOf[0]?.$ref : undefined);
  if (ref !== undefined) return componentName(ref);
  const tellers = Object.entries(member.properties ?? {}).filter(
    ([, { enum: values }]) => values?.length === 1,
  );
  return JSON.stringify(
    tellers.length > 0 ? tellers.map(([name, { enum: values }]) => [name, values]) : member,
  );
}

/** Identities that are whole schemas would fill the line. */
const nameOf = (identity: string): string => (/^\w+$/.test(identity) ? identity : 'form');
