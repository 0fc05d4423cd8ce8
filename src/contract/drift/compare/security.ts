import { isDeepStrictEqual } from 'node:util';
import type { LocatedOperation, OpenApiDocument } from '../../read/document.js';
import { without } from '../../read/without.js';
import { type Found, found } from '../rules/rule-for-difference.js';

const AT = { in: 'operation' } as const;

/** Compares what an operation needs from its document: base path and security. */
export function compareSecurityAndBase(base: OpenApiDocument, revision: OpenApiDocument) {
  const [was, is] = [basePathOf(base), basePathOf(revision)];
  const moved: Found[] =
    was === is ? [] : [{ ...found('api-base-path-changed', AT, { from: was, to: is }), cause: 'servers' }];
  const [ours, theirs] = [schemesOf(base), schemesOf(revision)];
  const renamed = renames(ours, theirs);
  return (from: LocatedOperation, to: LocatedOperation): Found[] => [
    ...moved,
    ...compareSecurity(requirementsOf(from), requirementsOf(to, renamed)),
    ...changedSchemes(from, to, ours, theirs, renamed),
  ];
}

const basePathOf = ({ servers }: OpenApiDocument): string | undefined => servers?.[0]?.url;

const schemesOf = ({ components }: OpenApiDocument): Map<string, object> =>
  new Map(Object.entries(components?.securitySchemes ?? {}));

/** Maps names of security schemes of the revision to those of the base, for renamed schemes. */
function renames(ours: Map<string, object>, theirs: Map<string, object>): Map<string, string> {
  const left = [...ours].filter(([name]) => !theirs.has(name));
  return new Map(
    [...theirs].flatMap(([name, scheme]) => {
      const old = ours.has(name) ? undefined : left.find(([, each]) => isSame(each, scheme));
      return old ? [[name, old[0]]] : [];
    }),
  );
}

/** The format of a token is only a hint. */
const isSame = (one: object, other: object): boolean =>
  isDeepStrictEqual({ ...one, bearerFormat: undefined }, { ...other, bearerFormat: undefined });

/** Alternative sets of credentials for an operation. An empty list means that no credential is required. */
const requirementsOf = ({ operation }: LocatedOperation, renamed = new Map<string, string>()): string[][] =>
  (operation.security ?? []).map((requirement) =>
    Object.entries(requirement)
      .map(([name, scopes]) => [renamed.get(name) ?? name, ...scopesOf(scopes)].join(' '))
      .sort(),
  );

const scopesOf = (scopes: unknown): string[] =>
  Array.isArray(scopes) && scopes.length > 0 ? [`(${scopes.map(String).sort().join(', ')})`] : [];

function compareSecurity(from: string[][], to: string[][]): Found[] {
  const [was, is] = [texts(from), texts(to)];
  if (without(was, is).length + without(is, was).length === 0) return [];
  const isHarder = isOpen(from)
    ? !isOpen(to)
    : !isOpen(to) && from.some((each) => !to.some((other) => other.every((part) => each.includes(part))));
  return [found(isHarder ? 'api-security-added' : 'api-security-removed', AT, { from: was, to: is })];
}

/** An empty requirement accepts every request. */
const isOpen = (requirements: string[][]): boolean =>
  requirements.length === 0 || requirements.some((each) => each.length === 0);

const texts = (requirements: string[][]): string[] =>
  requirements.map((each) => (each.length === 0 ? 'none' : each.join(' and '))).sort();

/** Security schemes that an operation uses before and after, but that have changed. */
function changedSchemes(
  from: LocatedOperation,
  to: LocatedOperation,
  ours: Map<string, object>,
  theirs: Map<string, object>,
  renamed: Map<string, string>,
): Found[] {
  const names = (located: LocatedOperation) => [
    ...new Set((located.operation.security ?? []).flatMap(Object.keys)),
  ];
  const taken = new Set(names(to).map((name) => renamed.get(name) ?? name));
  return names(from)
    .filter((name) => taken.has(name))
    .flatMap((name): Found[] => {
      const was = ours.get(name);
      const newName = [...renamed].find(([, old]) => old === name)?.[0] ?? name;
      const is = theirs.get(newName);
      if (was === is || (was && is && isSame(was, is))) return [];
      const values = { ...(was && { from: was }), ...(is && { to: is }) };
      return [{ ...found('api-security-scheme-changed', AT, values), cause: `security scheme ${name}` }];
    });
}
