import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readConveniences } from '../../src/contract/read/conveniences.js';
import { type OpenApiDocument, operationsOf } from '../../src/contract/read/document.js';
import { fieldDoc, fieldDocGaps, readFieldDocs } from '../../src/contract/read/field-docs.js';
import { readOperations, withOperations } from '../../src/contract/read/operation-entries.js';
import { readDocument } from '../../src/contract/read/read-document.js';
import { committed, NEEDS_SPECS, specs } from '../helpers/documents.js';

const openapi = (name: string) => fileURLToPath(new URL(`../../openapi/${name}`, import.meta.url));
const docs = await readFieldDocs(openapi('fields.json'));
const sentences = Object.entries(docs).flatMap(([owner, fields]) =>
  Object.entries(fields).map(([field, sentence]) => ({ name: `${owner}.${field}`, sentence })),
);

describe('openapi/fields.json', async () => {
  const entries = await readOperations(openapi('operations.json'));
  const gaps = fieldDocGaps(withOperations(committed(), entries), entries, docs);

  test('describes every field of the documented rows and of every request body', () => {
    const count = gaps.missing.flatMap(({ fields }) => fields).length;
    expect(gaps.missing, `${count} fields lack a sentence`).toEqual([]);
  });

  test('describes no field that the contract does not have', () => {
    expect(gaps.surplus).toEqual([]);
  });

  test('describes each field in one short sentence', () => {
    const wrong = sentences.filter(
      ({ sentence }) => !/^[A-Z0-9`"][^\n]+\.$/.test(sentence) || sentence.split(' ').length > 25,
    );
    expect(wrong).toEqual([]);
  });

  test('mentions only methods that the client has', async () => {
    const conveniences = await readConveniences(openapi('conveniences.json'));
    const methods = [...Object.values(entries).map(({ client }) => client), ...Object.keys(conveniences)];
    const mentions = sentences.flatMap(({ name, sentence }) =>
      [...sentence.matchAll(/`([a-z]\w*(?:\.[a-z]\w*)+)`/g)].map(([, method = '']) => ({ name, method })),
    );
    expect(mentions.length).toBeGreaterThan(10);
    expect(mentions.filter(({ method }) => !methods.includes(method))).toEqual([]);
  });

  describe.skipIf(!specs)(`compared with Immich's own documents${NEEDS_SPECS}`, () => {
    test('copies no description', async () => {
      const folder = specs ?? '';
      const theirs = new Set<string>();
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
        collectDescriptions(await readDocument(join(folder, name)), theirs);
      }
      expect(theirs.size).toBeGreaterThan(500);
      expect(sentences.filter(({ sentence }) => theirs.has(plain(sentence)))).toEqual([]);
    });
  });
});

describe('fieldDocGaps', () => {
  const contract: OpenApiDocument = {
    openapi: '3.0.0',
    info: { title: 'Immich', version: '3.2.2' },
    paths: {
      '/tags/{id}': {
        put: {
          operationId: 'updateTag',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/TagUpdate' } } },
          },
          responses: {
            '200': {
              description: '',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Tag' } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        TagUpdate: { type: 'object', properties: { color: { type: 'string' } } },
        Tag: {
          type: 'object',
          properties: {
            id: { type: 'string' },
            parents: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } },
          },
        },
      },
    },
  };
  const entry = { client: 'tags.update', summary: 'Changes a tag.' };

  test('requires only the request body of an operation that is not documented', () => {
    const { missing } = fieldDocGaps(contract, { updateTag: entry }, {});
    expect(missing).toEqual([{ owner: 'TagUpdate', fields: ['color'] }]);
  });

  test('also requires parameters and responses, with inline objects, of a documented row', () => {
    const { missing } = fieldDocGaps(contract, { updateTag: { ...entry, shell: 'update_tag' } }, {});
    expect(missing).toEqual([
      { owner: 'Tag', fields: ['id', 'parents', 'parents.name'] },
      { owner: 'TagUpdate', fields: ['color'] },
      { owner: 'updateTag', fields: ['id'] },
    ]);
  });

  test('reports descriptions of unknown owners and fields', () => {
    const stale = { Tag: { gone: 'Gone.' }, Gone: { id: 'Id.' }, '*': { id: 'Id.', gone: 'Gone.' } };
    expect(fieldDocGaps(contract, {}, stale).surplus).toEqual([
      { owner: '*', fields: ['gone'] },
      { owner: 'Gone', fields: ['id'] },
      { owner: 'Tag', fields: ['gone'] },
    ]);
  });
});

describe('fieldDoc', () => {
  const some = { '*': { id: 'Id of the record.', name: 'Label.' }, Tag: { id: 'Id of the tag.' } };

  test.each([
    { owner: 'Tag', field: 'id', want: 'Id of the tag.' },
    { owner: 'Tag', field: 'name', want: 'Label.' },
    { owner: 'Album', field: 'id', want: 'Id of the record.' },
    { owner: 'Tag', field: 'color', want: undefined },
    { owner: 'constructor', field: 'toString', want: undefined },
  ])('of $owner.$field is $want', ({ owner, field, want }) => {
    expect(fieldDoc(some, owner, field)).toBe(want);
  });
});

/** Case, spaces and marks do not make a sentence another one. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/\W+/g, ' ').trim();

function collectDescriptions(document: OpenApiDocument, into: Set<string>): void {
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('description' in node && typeof node.description === 'string') into.add(plain(node.description));
    Object.values(node).forEach(visit);
  };
  visit(document.components?.schemas);
  for (const { operation } of operationsOf(document)) visit(operation);
}
