import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  canonicalise,
  type OpenApiDocument,
  parseDocument,
  readDocument,
  type Schema,
  serialise,
} from '../../../src/contract/index.js';
import { compare } from '../../../src/contract/drift/compare/compare.js';
import { type Level, LEVELS } from '../../../src/contract/drift/rules/level.js';
import { extracted, inlined, inOpenApi31 } from '../../helpers/open-api-3-1.js';
import { NEEDS_SPECS, shuffled, specs } from '../../helpers/documents.js';

const names = specs ? readdirSync(specs).filter((name) => name.endsWith('.json')) : [];
/** One of each kind and major. Translating a document takes seconds. */
const TRANSLATED = [
  'released-v1.137.3.json',
  'released-v2.7.5.json',
  'served-v3.0.3.json',
  'reconstructed-v3.2.2.json',
];
const load = once((name) => readDocument(join(specs ?? '', name)));
const canonical = once(async (name) => canonicalise(await load(name)));
const between = async (from: string, to: string) =>
  compare(await canonical(`released-v${from}.json`), await canonical(`released-v${to}.json`));

/** Each document is read for several tests, and reading one takes long. */
function once<T>(make: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (name) => {
    const value = made.get(name) ?? make(name);
    made.set(name, value);
    return value;
  };
}

/** How often each rule of a level spoke. */
function tally(facts: Awaited<ReturnType<typeof between>>, level: Level): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of facts.filter((fact) => fact.level === level)) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

/** Every reference wrapped in an `allOf` of its own, and every such wrapper taken off. */
function rewrapped(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rewrapped);
  if (typeof node !== 'object' || node === null) return node;
  const { $ref, allOf, ...beside } = node as Schema;
  if ($ref !== undefined) return { allOf: [{ $ref }], ...beside };
  const [only] = allOf ?? [];
  if (only?.$ref !== undefined && allOf?.length === 1) return { $ref: only.$ref, ...beside };
  return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, rewrapped(member)]));
}

const prefixed = (document: OpenApiDocument): OpenApiDocument => ({
  ...document,
  paths: Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [`/api${path}`, item])),
});

describe.skipIf(!specs)(`Immich's own documents${NEEDS_SPECS}`, () => {
  test.each(names)(
    '%s equals itself, also shuffled, prefixed, and with its references wrapped or not',
    async (name) => {
      const document = await load(name);
      const base = await canonical(name);
      const copies = [shuffled(document, 3), prefixed(document), rewrapped(document) as OpenApiDocument].map(
        canonicalise,
      );
      // Copies with the same text are compared once.
      const different = new Map([structuredClone(base), ...copies].map((copy) => [serialise(copy), copy]));
      for (const copy of different.values()) expect(compare(base, copy)).toEqual([]);
    },
  );

  test.each(TRANSLATED)('%s equals its translation to OpenAPI 3.1', async (name) => {
    const contract = serialise(await canonical(name));
    const text: object = JSON.parse(await readFile(join(specs ?? '', name), 'utf8'));
    for (const twin of [inOpenApi31(text), inOpenApi31(text, 'oneOf'), extracted(inOpenApi31(text))]) {
      expect(serialise(canonicalise(parseDocument(JSON.stringify(twin), 'The twin')))).toBe(contract);
    }
  });

  test.each(TRANSLATED)('%s equals a copy with inline schemas', async (name) => {
    const document = await load(name);
    const copy = canonicalise(parseDocument(JSON.stringify(inlined(document)), 'The copy'));
    const base = await canonical(name);
    expect(compare(base, copy)).toEqual([]);
    expect(compare(copy, base)).toEqual([]);
  });

  test('1.144.1 equals 2.0.0', async () => {
    expect(await between('1.144.1', '2.0.0')).toEqual([]);
  });

  test('2.5.3 only added a format to ids', async () => {
    const facts = await between('2.5.2', '2.5.3');
    expect(facts.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  test('1.138.0 changed 22 statuses', async () => {
    expect(tally(await between('1.137.3', '1.138.0'), 'error')).toEqual({
      'success-status-changed': 22,
      'request-property-enum-value-removed': 2,
    });
  });

  test('2.3.0 renamed a path parameter and two operations', async () => {
    const facts = await between('2.2.3', '2.3.0');
    expect(tally(facts, 'error')).toEqual({ 'operation-id-changed': 2, 'new-required-request-property': 1 });
    expect(tally(facts, 'warning')).toEqual({
      'path-parameter-renamed': 1,
      'response-property-enum-value-added': 45,
    });
  });

  test('2.5.0 removed an enum, which breaks no program', async () => {
    const facts = await between('2.4.1', '2.5.0');
    expect(tally(facts, 'error')).toEqual({ 'new-required-request-property': 1 });
    expect(tally(facts, 'warning')).toMatchObject({
      'response-property-enum-dropped': 3,
      'operation-permission-changed': 6,
    });
    expect(tally(facts, 'info')).toMatchObject({
      'request-parameter-enum-dropped': 2,
      'request-property-enum-dropped': 2,
    });
  });

  test('2.6.0 merged several schemas into one, reported once per place', async () => {
    expect(tally(await between('2.5.6', '2.6.0'), 'error')).toEqual({
      'request-composition-changed': 1,
      'response-composition-changed': 2,
    });
  });

  test('3.0.3 has exactly the known breaking changes', async () => {
    const facts = await between('2.7.5', '3.0.3');
    expect(LEVELS.map((level) => tally(facts, level))).toMatchSnapshot();
    expect(facts.filter(({ rule }) => rule.startsWith('api-')).map(({ operation }) => operation)).toEqual([
      'GET /assets/device/{deviceId}',
      'POST /assets/exist',
      'GET /assets/random',
      'PUT /assets/{id}/original',
      'GET /plugins/triggers',
      'GET /server/theme',
      'POST /sync/delta-sync',
      'POST /sync/full-sync',
    ]);
  });
});
