import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { MAX_DOCUMENT_BYTES, readDocument } from '../../../src/contract/index.js';
import { smallDocument } from '../../helpers/documents.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

async function fileWith(text: string, name = 'immich.json'): Promise<string> {
  const file = join(await temporaryFolder(), name);
  await writeFile(file, text);
  return file;
}

/** The small document with another value, or none, at one place. */
function documentWith(place: string[], value?: unknown): string {
  const changed = (node: unknown, [key, ...rest]: string[]): unknown =>
    key === undefined ? value : { ...Object(node), [key]: changed(Object(node)[key], rest) };
  return JSON.stringify(changed(smallDocument(), place));
}

describe('readDocument', () => {
  test('reads JSON, with or without a byte order mark', async () => {
    const text = JSON.stringify(smallDocument());
    expect(await readDocument(await fileWith(text))).toEqual(smallDocument());
    expect(await readDocument(await fileWith(`\uFEFF${text}`))).toEqual(smallDocument());
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['UTF-16, little endian', (bytes) => bytes],
    ['UTF-16, big endian', (bytes) => bytes.swap16()],
  ])('reads %s', async (_encoding, encode) => {
    const file = await fileWith('');
    await writeFile(file, encode(Buffer.from(`\uFEFF${JSON.stringify(smallDocument())}`, 'utf16le')));
    expect(await readDocument(file)).toEqual(smallDocument());
  });

  test('reads YAML, whatever the extension of the file', async () => {
    expect(await readDocument(await fileWith(stringify(smallDocument())))).toEqual(smallDocument());
  });

  test.each<[string, string, string]>([
    ['an empty file', '', 'is empty.'],
    ['a web page', '<!doctype html><html></html>', 'is a web page, not an OpenAPI document.'],
    [
      'a truncated document',
      '{"openapi": "3.0.0", "paths": {',
      'starts like JSON but is not; it may have been cut off.',
    ],
    ['broken YAML', 'openapi: "3.0.0\npaths: [', 'is neither JSON nor YAML.'],
    ['a sentence', 'Unauthorized', 'is not an OpenAPI document.'],
    ['a list', '[]', 'is not an OpenAPI document.'],
    ['JSON of another kind', '{"message": "Not found"}', 'is not an OpenAPI document.'],
    [
      'Swagger 2',
      '{"swagger": "2.0", "paths": {}}',
      'is a Swagger 2.0 document; OpenAPI 3.0 or 3.1 is needed.',
    ],
    [
      'OpenAPI 3.2',
      documentWith(['openapi'], '3.2.0'),
      'is an OpenAPI 3.2.0 document; 3.0 or 3.1 is needed.',
    ],
    [
      'a document without a version',
      documentWith(['info', 'version']),
      'is not a whole OpenAPI document: its `info` lacks the title or the version.',
    ],
    [
      'a document without paths',
      documentWith(['paths']),
      'is not a whole OpenAPI document: it has no `paths`.',
    ],
    ['an invalid path', documentWith(['paths', 'tags'], {}), 'has a path that is not one: tags.'],
    [
      'an operation without an id',
      documentWith(['paths', '/jobs', 'get', 'operationId']),
      'has an operation without `operationId`: GET /jobs.',
    ],
    [
      'two operations with the same operationId',
      documentWith(['paths', '/jobs', 'get', 'operationId'], 'getTagById'),
      'has two operations called getTagById: GET /tags/{id} and GET /jobs.',
    ],
    [
      'an operation without responses',
      documentWith(['paths', '/jobs', 'get', 'responses']),
      'describes GET /jobs in a way that is not supported.',
    ],
    [
      'a reference to a parameter that does not exist',
      documentWith(['paths', '/jobs', 'get', 'parameters'], [{ $ref: '#/components/parameters/Id' }]),
      'has holes: The reference #/components/parameters/Id leads nowhere.',
    ],
    [
      'a parameter in another file',
      documentWith(['paths', '/jobs', 'get', 'parameters'], [{ $ref: 'parameters.yaml#/Id' }]),
      'has holes: The reference parameters.yaml#/Id leads out of the document.',
    ],
    [
      'a parameter that refers to itself',
      documentWith(['paths', '/jobs', 'parameters'], [{ $ref: '#/paths/~1jobs/parameters/0' }]),
      'has holes: The document has references that lead to one another.',
    ],
    [
      'two paths that differ in the names of parameters only',
      documentWith(['paths', '/tags/{tagId}'], {}),
      'has two paths that differ in the names of parameters only: /tags/{id} and /tags/{tagId}.',
    ],
    [
      'an invalid parameter',
      documentWith(['paths', '/jobs', 'get', 'parameters'], [null]),
      'describes GET /jobs in a way that is not supported.',
    ],
    [
      'tags that are not a list',
      documentWith(['paths', '/jobs', 'get', 'tags'], 'Jobs'),
      'describes GET /jobs in a way that is not supported.',
    ],
    [
      'a replacement that is not a name',
      documentWith(
        ['paths', '/jobs', 'get', 'x-immich-history'],
        [{ version: 'v3', state: 'Deprecated', replacementId: 'get tags' }],
      ),
      'describes GET /jobs in a way that is not supported.',
    ],
    [
      'a security requirement that is not a list',
      documentWith(['paths', '/jobs', 'get', 'security'], {}),
      'describes GET /jobs in a way that is not supported.',
    ],
    ['invalid components', documentWith(['components'], []), 'has components that are not an object.'],
    [
      'schemas in a list',
      documentWith(['components', 'schemas'], []),
      'has component schemas that are not objects.',
    ],
    [
      'an invalid security scheme',
      documentWith(['components', 'securitySchemes'], { bearer: null }),
      'has security schemes that are not objects.',
    ],
    [
      'a schema whose properties are a list',
      documentWith(['components', 'schemas', 'Color'], { properties: [] }),
      'describes the schema Color in a way that is not supported.',
    ],
    [
      'an invalid nested schema',
      documentWith(['components', 'schemas', 'Color'], { items: { anyOf: [{ not: null }] } }),
      'describes the schema Color in a way that is not supported.',
    ],
    [
      'a schema with `required: true`',
      documentWith(['components', 'schemas', 'Color'], { required: true }),
      'describes the schema Color in a way that is not supported.',
    ],
    [
      'a schema with an empty enum',
      documentWith(['components', 'schemas', 'Color'], { enum: [] }),
      'describes the schema Color in a way that is not supported.',
    ],
    [
      'a schema with a keyword called like a member of every object',
      documentWith(['components', 'schemas', 'Color'], { valueOf: {} }),
      'describes the schema Color in a way that is not supported.',
    ],
    [
      'an operationId called like a member of every object',
      documentWith(['paths', '/jobs', 'get', 'operationId'], 'constructor'),
      'has an `operationId` that is not a name: constructor.',
    ],
    [
      'a property whose name has control characters',
      documentWith(['components', 'schemas', 'Color', 'properties'], { 'a\u001B[2J': {} }),
      'has a key with control characters: a\uFFFD[2J.',
    ],
    [
      'a header that is not an object',
      documentWith(['paths', '/jobs', 'get', 'responses', '204', 'headers'], { 'x-total': 5 }),
      'describes GET /jobs in a way that is not supported.',
    ],
    [
      'a schema whose additional properties are a list',
      documentWith(['components', 'schemas', 'Color'], { additionalProperties: [] }),
      'describes the schema Color in a way that is not supported.',
    ],
    [
      'parameters of a path that are not a list',
      documentWith(['paths', '/jobs', 'parameters'], {}),
      'describes GET /jobs in a way that is not supported.',
    ],
    [
      'a broken reference in a schema',
      documentWith(['components', 'schemas', 'Color']),
      'has holes: The document refers to a schema it does not have: Color.',
    ],
    [
      'a broken reference in an operation that is removed',
      documentWith(['paths', '/jobs', 'get', 'responses', '204', 'content'], {
        'application/json': { schema: { $ref: '#/components/schemas/constructor' } },
      }),
      'has holes: The document refers to a schema it does not have: constructor.',
    ],
    [
      'a broken reference in a property called like an ignored keyword',
      documentWith(['components', 'schemas', 'Color'], {
        properties: { example: { $ref: '#/components/schemas/Missing' } },
      }),
      'has holes: The document refers to a schema it does not have: Missing.',
    ],
    [
      'a reference to another file',
      documentWith(['components', 'schemas', 'Color'], { $ref: 'colors.json#/Color' }),
      'has holes: The reference colors.json#/Color is not to a component schema.',
    ],
  ])('rejects %s with a one-sentence message', async (_title, text, said) => {
    const file = await fileWith(text);
    await expect(readDocument(file)).rejects.toMatchObject({
      name: 'DocumentError',
      message: `${file} ${said}`,
    });
  });

  test('accepts a schema that is one of its own alternatives', async () => {
    const tree = { anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/Color' }] };
    const file = await fileWith(documentWith(['components', 'schemas', 'Color'], tree));
    expect((await readDocument(file)).components?.schemas?.['Color']).toEqual(tree);
  });

  test('rejects a file that does not exist', async () => {
    await expect(readDocument('no-such-file.json')).rejects.toThrow('Cannot read no-such-file.json: ENOENT.');
  });

  const hasDevices = process.platform !== 'win32';
  if (!hasDevices)
    console.warn('Not tested here: a document from a device, which Windows does not have as a file.');

  test.skipIf(!hasDevices)('rejects a device, which never ends', async () => {
    await expect(readDocument('/dev/zero')).rejects.toThrow('/dev/zero is larger than 50 MB.');
  });

  test('rejects YAML that has a key twice', async () => {
    const text = 'openapi: 3.0.0\ninfo:\n  title: one\n  title: two\n';
    await expect(readDocument(await fileWith(text))).rejects.toThrow('is neither JSON nor YAML.');
  });

  test('reads YAML in linear time in the number of keys', async () => {
    // With a comparison of all pairs, this takes five minutes, which is longer than a test may take.
    const keys = Array.from({ length: 60_000 }, (_, at) => `k${at}: v`).join('\n');
    await expect(readDocument(await fileWith(keys))).rejects.toThrow('is not an OpenAPI document.');
  });

  test('rejects names that are objects with a property `toString`', async () => {
    const name = { toString: 1 };
    for (const document of [
      documentWith(['paths', '/tags/{id}', 'get', 'parameters'], [{ name, in: 'path', schema: {} }]),
      documentWith(['swagger'], name),
    ]) {
      await expect(readDocument(await fileWith(document))).rejects.toMatchObject({ name: 'DocumentError' });
    }
  });

  test('rejects a file larger than 50 MB', async () => {
    const file = await fileWith('');
    await truncate(file, MAX_DOCUMENT_BYTES + 1);
    await expect(readDocument(file)).rejects.toThrow(`${file} is larger than 50 MB.`);
  });
});
