import { describe, expect, test } from 'vitest';
import {
  canonicalise,
  compare,
  drift,
  driftReport,
  type OpenApiDocument,
  type Operation,
  type Operations,
  type Schema,
} from '../../src/contract/index.js';
import { committed, shuffled, smallDocument } from '../helpers/documents.js';

const tag = (document: OpenApiDocument): Operation => document.paths['/tags/{id}']!.get!;
const schema = (document: OpenApiDocument, name: string): Schema => document.components!.schemas![name]!;

/** What is said of the small document after a change: rule, cause, from, to. */
function factsAfter(change: (document: OpenApiDocument) => void): unknown[][] {
  const changed = smallDocument();
  change(changed);
  const { facts } = compare(canonicalise(smallDocument()), canonicalise(changed));
  return facts.map(({ rule, cause, from, to }) => [rule, cause, from, to]);
}

describe('compare', () => {
  test('finds nothing between a contract and itself, however shuffled', () => {
    const copy = canonicalise(shuffled(committed(), 7));
    expect(compare(committed(), copy)).toEqual({ facts: [], added: [] });
  });

  test.each<[string, (document: OpenApiDocument) => void]>([
    ['another version', (document) => (document.info.version = '10.0.0')],
    ['other words', (document) => (tag(document).summary = 'Get a tag')],
    ['another tag', (document) => (tag(document).tags = ['Labels'])],
    ['a limit', (document) => (schema(document, 'TagResponseDto').properties!['id']!.maxLength = 5)],
    [
      'a format of text',
      (document) => (schema(document, 'TagResponseDto').properties!['id']!.format = 'uuid'),
    ],
    ['a schema nobody reaches', (document) => (schema(document, 'Unused').type = 'string')],
    [
      'more properties allowed, as they are anyway',
      (document) => (schema(document, 'TagResponseDto').additionalProperties = {}),
    ],
    [
      'a schema that is called otherwise',
      (document) => {
        document.components!.schemas!['Colour'] = schema(document, 'Color');
        schema(document, 'TagResponseDto').properties!['color'] = { $ref: '#/components/schemas/Colour' };
      },
    ],
    [
      'a schema that stands in place',
      (document) => (schema(document, 'TagResponseDto').properties!['color'] = schema(document, 'Color')),
    ],
  ])('passes over %s', (_title, change) => {
    expect(factsAfter(change)).toEqual([]);
  });

  const operation = 'GET /tags/{id}';
  const answer = `${operation} response 200 application/json`;
  test.each<[string, (document: OpenApiDocument) => void, unknown[]]>([
    ['a removed operation', (d) => delete d.paths['/tags/{id}'], ['operation-removed', operation]],
    [
      'a renamed operation',
      (d) => (tag(d).operationId = 'getTag'),
      ['operation-operationid-changed', operation, 'getTagById', 'getTag'],
    ],
    [
      'another permission',
      (d) => (tag(d)['x-immich-permission'] = 'tag.read'),
      ['operation-permission-changed', operation, undefined, 'tag.read'],
    ],
    [
      'a new parameter',
      (d) =>
        tag(d).parameters!.push({ name: 'key', in: 'query', required: true, schema: { type: 'string' } }),
      ['parameter-added', `${operation} query key`],
    ],
    ['a removed parameter', (d) => (tag(d).parameters = []), ['parameter-removed', `${operation} path id`]],
    [
      'a parameter of another type',
      (d) => (tag(d).parameters![0]!.schema = { type: 'integer' }),
      ['type-changed', `${operation} path id`, 'string', 'integer'],
    ],
    [
      'a parameter that may be left out',
      (d) => (tag(d).parameters![0]!.required = false),
      ['parameter-required-changed', `${operation} path id`, true, false],
    ],
    [
      'a new body',
      (d) => (tag(d).requestBody = { content: { 'text/plain': { schema: {} } } }),
      ['request-body-added', `${operation} request text/plain`],
    ],
    [
      'an answer of another type',
      (d) => (tag(d).responses['200']!.content!['application/json']!.schema = { type: 'array', items: {} }),
      ['type-changed', answer, 'object', 'array'],
    ],
    [
      'a new property',
      (d) => (schema(d, 'TagResponseDto').properties!['name'] = {}),
      ['property-added', 'TagResponseDto.name', undefined, 'optional'],
    ],
    [
      'a removed property',
      (d) => delete schema(d, 'TagResponseDto').properties!['id'],
      ['property-removed', 'TagResponseDto.id', 'required', undefined],
    ],
    [
      'a property that may be absent',
      (d) => (schema(d, 'TagResponseDto').required = ['id']),
      ['property-required-changed', 'TagResponseDto.createdAt', 'required', 'optional'],
    ],
    [
      'a property that may be null',
      (d) => (schema(d, 'TagResponseDto').properties!['id']!.nullable = true),
      ['nullable-changed', 'TagResponseDto.id', false, true],
    ],
    [
      'a date that is one no more',
      (d) => (schema(d, 'TagResponseDto').properties!['createdAt']!.format = 'date'),
      ['format-changed', 'TagResponseDto.createdAt', 'date-time', undefined],
    ],
    [
      'a new enum value',
      (d) => schema(d, 'Color').enum!.push('green'),
      ['enum-value-added', 'Color', undefined, 'green'],
    ],
    [
      'an enum value less',
      (d) => schema(d, 'Color').enum!.pop(),
      ['enum-value-removed', 'Color', 'blue', undefined],
    ],
    [
      'an enum that is one no more',
      (d) => delete schema(d, 'Color').enum,
      ['enum-changed', 'Color', ['blue', 'red'], undefined],
    ],
    [
      'a nullable reference',
      (d) => (schema(d, 'TagResponseDto').properties!['color']!.nullable = true),
      ['nullable-changed', 'TagResponseDto.color', false, true],
    ],
  ])('names %s', (_title, change, [rule, cause, from, to]) => {
    expect(factsAfter(change)).toContainEqual([rule, cause, from, to]);
  });

  test('names a status that is another', () => {
    const changed = smallDocument();
    const { '200': ok } = tag(changed).responses;
    tag(changed).responses = { '201': ok! };
    const { facts } = compare(canonicalise(smallDocument()), canonicalise(changed));
    expect(facts.map(({ rule, location }) => `${rule} ${location}`)).toEqual([
      'response-removed response 200',
      'response-removed response 200 application/json',
      'response-added response 201',
      'response-added response 201 application/json',
    ]);
  });

  test('lists operations that only the other has', () => {
    const more = smallDocument();
    more.paths['/tags'] = { get: { operationId: 'getAllTags', responses: {} } };
    expect(compare(smallDocument(), more)).toEqual({ facts: [], added: ['getAllTags'] });
  });

  test('ends on a schema that contains itself', () => {
    const nested = smallDocument();
    schema(nested, 'TagResponseDto').properties!['parent'] = { $ref: '#/components/schemas/TagResponseDto' };
    const changed = structuredClone(nested);
    schema(changed, 'TagResponseDto').properties!['id'] = { type: 'integer' };
    expect(compare(nested, changed).facts).toHaveLength(1);
  });
});

describe('drift', () => {
  const entries: Operations = { getTagById: { client: 'tags.get', summary: 'Reads one tag.' } };

  test('concerns the operations that the client wraps', () => {
    const changed = smallDocument();
    changed.paths['/jobs']!.get!.responses = {};
    expect(drift(canonicalise(smallDocument()), entries, changed).facts).toEqual([]);
  });

  test('finds a wrapped operation under another tag', () => {
    const changed = smallDocument();
    tag(changed).tags = ['Labels'];
    expect(drift(canonicalise(smallDocument()), entries, changed).facts).toEqual([]);
  });

  test('mentions new operations where they are documented ones', () => {
    const changed = smallDocument();
    const responses = { '204': { description: '' } };
    changed.paths['/tags'] = { get: { operationId: 'getAllTags', tags: ['Tags'], responses } };
    changed.paths['/queues'] = { get: { operationId: 'getQueues', tags: ['Queues'], responses } };
    expect(drift(canonicalise(smallDocument()), entries, changed).added).toEqual(['getAllTags']);
  });
});

test('driftReport says each cause once, with the operations that it reaches', () => {
  const changed = committed();
  schema(changed, 'BulkIdResponseDto').properties!['success'] = { type: 'string' };
  delete changed.paths['/tags']!.get;
  expect(driftReport(compare(committed(), changed))).toBe(
    [
      'Gone (1): getAllTags',
      'Changed (4): addAssetsToAlbum, removeAssetFromAlbum, tagAssets, untagAssets',
      '  BulkIdResponseDto.success: type-changed "boolean" -> "string" [addAssetsToAlbum, removeAssetFromAlbum, tagAssets, untagAssets]',
    ].join('\n'),
  );
});
