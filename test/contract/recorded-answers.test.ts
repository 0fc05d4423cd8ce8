import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { applyOverrides } from '../../scripts/overrides.js';
import {
  canonicalise,
  DOCUMENTED,
  type OpenApiDocument,
  operationsOf,
  readDocument,
} from '../../src/contract/index.js';
import { committed, NEEDS_RECORDINGS, NEEDS_SPECS, recordings, specs } from '../helpers/documents.js';

interface Recorded {
  label: string;
  method: string;
  path: string;
  status: number;
  json?: unknown;
}

/** Recorded successes of a release that came with JSON. */
const successesOf = (version: string): Recorded[] =>
  readFileSync(join(recordings ?? '', `immich-${version}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line): Recorded => JSON.parse(line))
    .filter(({ status, json }) => status < 300 && json !== undefined);

/** Bodies that a contract does not allow, and how many it could be asked about. */
function checked(contract: OpenApiDocument, answers: Recorded[]): { asked: number; flaws: string[] } {
  const validatorOf = validatorsOf(contract);
  const flaws: string[] = [];
  let asked = 0;
  for (const { label, method, path, status, json } of answers) {
    const validate = validatorOf(method, path, status);
    if (!validate) continue;
    asked += 1;
    if (!validate(json)) {
      flaws.push(
        ...(validate.errors ?? []).map(({ instancePath, message }) => `${label}: ${instancePath} ${message}`),
      );
    }
  }
  return { asked, flaws };
}

function validatorsOf(contract: OpenApiDocument) {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'contract', ...Object(withNulls(contract)) });
  const operations = [...operationsOf(contract)]
    // `/tags/assets` before `/tags/{id}`.
    .sort((a, b) => a.path.split('{').length - b.path.split('{').length)
    .map(({ path, method, operation }) => ({
      path,
      method,
      operation,
      pattern: new RegExp(`^${path.replace(/{[^}]+}/g, '[^/]+')}(\\?.*)?$`),
    }));
  return (method: string, path: string, status: number): ValidateFunction | undefined => {
    const found = operations.find((each) => each.method === method.toLowerCase() && each.pattern.test(path));
    if (!found?.operation.responses[status]?.content?.['application/json']) return undefined;
    const pointer = [
      'paths',
      found.path,
      found.method,
      'responses',
      status,
      'content',
      'application/json',
      'schema',
    ];
    const encoded = pointer.map((part) =>
      encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1')),
    );
    return ajv.compile({ $ref: `contract#/${encoded.join('/')}` });
  };
}

/** OpenAPI's `nullable` as JSON Schema has it where there is no `type` beside it; elsewhere ajv knows it. */
function withNulls(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNulls);
  if (typeof node !== 'object' || node === null) return node;
  const schema: Record<string, unknown> = Object.fromEntries(
    Object.entries(node).map(([key, member]) => [key, withNulls(member)]),
  );
  const { nullable, ...facts } = schema;
  if (nullable !== true) return schema;
  if (facts['type'] === undefined) return { anyOf: [facts, { type: 'null' }] };
  return Array.isArray(facts['enum']) ? { ...schema, enum: [...facts['enum'], null] } : schema;
}

describe.skipIf(!recordings)(`what a real 3.0.3 server answered${NEEDS_RECORDINGS}`, () => {
  test('is what the contract with its overrides allows', () => {
    const { asked, flaws } = checked(applyOverrides(committed()), successesOf('3.0.3'));
    expect(flaws).toEqual([]);
    expect(asked).toBeGreaterThan(90);
  });

  test('shows that the overrides are needed', () => {
    const { flaws } = checked(committed(), successesOf('3.0.3'));
    expect(flaws.map((flaw) => flaw.replace(/^.*: /, '').replace(/\d+\//g, ''))).toEqual([
      '/album/albumUsers must NOT have fewer than 1 items',
      '/album/albumUsers must NOT have fewer than 1 items',
      '/exifInfo/rating must be >= 1',
    ]);
  });
});

const both = recordings && specs;
describe.skipIf(!both)(`what a real 2.7.5 server answered${NEEDS_RECORDINGS}${NEEDS_SPECS}`, () => {
  test('is what the document of 2.7.5 allows', async () => {
    const document = await readDocument(join(specs ?? '', 'released-v2.7.5.json'));
    const { asked, flaws } = checked(canonicalise(document, { selection: DOCUMENTED }), successesOf('2.7.5'));
    expect(asked).toBeGreaterThan(90);
    expect(flaws).toEqual([]);
  });
});
