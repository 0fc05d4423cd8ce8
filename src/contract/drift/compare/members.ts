import { componentName, type OpenApiDocument, type Schema } from '../../read/document.js';
import { below, type Difference, type Sending } from './difference.js';
import { typeText } from './schema-view.js';

/** What a member is compared with, so that this file does not import the comparer that calls it. */
interface MemberComparer {
  readonly base: OpenApiDocument;
  readonly revision: OpenApiDocument;
  compare(from: Schema, to: Schema, sending: Sending): Difference[];
}

/** Compares the members of an `anyOf` or `oneOf`, paired by what they are and not by their order. */
export function compareMembers(
  comparer: MemberComparer,
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
