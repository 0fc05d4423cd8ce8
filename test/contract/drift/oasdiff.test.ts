import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalise, compareReleases, readDocument } from '../../../src/contract/index.js';
import { compare } from '../../../src/contract/drift/compare/compare.js';
import type { Fact } from '../../../src/contract/drift/rules/fact.js';
import { NEEDS_SPECS, specs } from '../../helpers/documents.js';
import { oasdiff } from '../../helpers/oasdiff.js';

const asked = specs !== undefined && process.env['IMMICH_OASDIFF'] !== undefined;
const WANTS = asked ? '' : `${NEEDS_SPECS || ' (set IMMICH_OASDIFF to run)'}`;

/** What oasdiff reports and we do not, or call otherwise, and why that is right. */
const THEIRS: { id: RegExp; text?: RegExp; why: string }[] = [
  { id: /^api-schema-removed$/, why: 'a schema is reported where it is used' },
  { id: /^api-tag-/, why: 'a tag is no part of the interface' },
  {
    id: /-(pattern|max|min|max-length|min-length|max-items|min-items)-(added|changed|set|increased|decreased)$/,
    why: 'limits are one rule of ours for requests, and none for answers',
  },
  { id: /^response-property-default-value-/, why: 'a default in an answer does nothing' },
  {
    id: /default-value-/,
    text: /`(role|order)`/,
    why: 'a default beside a `$ref`, which Immich means and oasdiff passes over',
  },
  {
    id: /-property-(any-of-removed|added)$|new-required-request-property$/,
    text: /`edits\/items\//,
    why: 'that the edits of an asset have one form where they had several is one difference of ours',
  },
  {
    id: /type-changed$/,
    text: /`edits\/items\/`/,
    why: 'that the edits of an asset have one form where they had several is one difference of ours',
  },
  { id: /not-read-only$/, why: 'whether a property can be written shows in the requests' },
  { id: /type-changed$/, text: /from `(\w*)`\/`[\w-]*` to `\1`\//, why: 'the same type in another format' },
  {
    id: /^response-property-type-changed$/,
    text: /from ``\/`` to `object`/,
    why: 'an answer that has fewer types is read as before',
  },
];

/** What we report and oasdiff does not, or calls otherwise, and why. */
const OURS: Partial<Record<Fact['rule'], string>> = {
  'component-renamed': 'they report the old name as removed',
  'operation-permission-changed': 'they do not read extensions',
  'operation-admin-only-changed': 'they do not read extensions',
  'operation-state-changed': 'they do not read extensions',
  'path-parameter-renamed': 'they match paths without the names',
  'request-constraint-tightened': 'they have a rule for each limit',
  'request-date-time-removed': 'they call it another type',
  'request-values-excluded': 'they call it another type, or another limit',
  'request-property-deprecated': 'they report deprecated parameters alone',
  'request-property-reactivated': 'they report deprecated parameters alone',
  'response-property-deprecated': 'they report deprecated parameters alone',
  'response-property-reactivated': 'they report deprecated parameters alone',
  'request-composition-changed': 'they report each form and all that is in it',
  'response-composition-changed': 'they report each form and all that is in it',
  'request-parameter-became-nullable': 'they do not look at the null of a parameter',
  'response-property-type-specialized': 'they pass over it',
};

/** Defaults that they pass over: one next to a `$ref`, which Immich means, and one of `null`. */
const OUR_PLACES: readonly string[] = ['MetadataSearchDto.order', 'SharedLinkCreateDto.expiresAt'];

/** The same finding in their words: several, where they split what is one. */
function inTheirWords({ rule, from, to }: Fact): string[] {
  switch (rule) {
    case 'operation-id-changed':
      return ['api-operation-id-removed'];
    case 'success-status-changed':
      return ['response-success-status-removed', 'response-success-status-added'];
    case 'request-parameter-enum-dropped':
      return values(from).map(() => 'request-parameter-enum-value-removed');
    case 'request-property-enum-dropped':
      return values(from).map(() => 'request-property-enum-value-removed');
    case 'response-property-enum-dropped':
      return values(from).map(() => 'response-property-enum-value-removed');
    case 'request-property-default-value-changed':
    case 'request-parameter-default-value-changed':
      return [
        rule.replace('changed', from === undefined ? 'added' : to === undefined ? 'removed' : 'changed'),
      ];
    default:
      return [rule];
  }
}

const isDefault = (rule: Fact['rule']): boolean => rule.endsWith('default-value-changed');

const values = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const file = (name: string): string => join(specs ?? '', name);

async function ours(from: string, to: string): Promise<Fact[]> {
  const [base, revision] = await Promise.all([from, to].map((name) => readDocument(file(name))));
  return base && revision ? compare(canonicalise(base), canonicalise(revision)) : [];
}

const RELEASE_FILE = /^(?:released|reconstructed)-(v.*)\.json$/;
const releaseIn = (name: string): string => RELEASE_FILE.exec(name)?.[1] ?? '';

const names = specs
  ? readdirSync(specs)
      .filter((name) => RELEASE_FILE.test(name))
      .sort((a, b) => compareReleases(releaseIn(a), releaseIn(b)))
  : [];

describe.skipIf(!asked)(`drift compared with oasdiff${WANTS}`, () => {
  test.each(names.slice(1).map((to, index) => [names[index] ?? '', to] as const))(
    '%s -> %s has the same result, except for explained differences',
    async (from, to) => {
      const [theirs, facts] = await Promise.all([oasdiff(file(from), file(to)), ours(from, to)]);
      const found = theirs
        .filter(
          ({ id, text }) => !THEIRS.some((known) => known.id.test(id) && (known.text?.test(text) ?? true)),
        )
        .map(({ id, operation, path }) => `${operation} ${path} ${id}`);
      const wanted = facts
        .filter(({ rule, cause }) => !(rule in OURS) && !(isDefault(rule) && OUR_PLACES.includes(cause)))
        .flatMap((fact) => inTheirWords(fact).map((id) => `${fact.operation} ${id}`));
      expect(found.toSorted()).toEqual(wanted.toSorted());
    },
    60_000,
  );
});
