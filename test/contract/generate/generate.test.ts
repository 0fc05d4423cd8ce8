import { describe, expect, test } from 'vitest';
import { canonicalise, entryGaps, generate, type Operations } from '../../../src/contract/index.js';
import { clientModule } from '../../../src/contract/generate/client-module.js';
import { shuffled, smallDocument } from '../../helpers/documents.js';

const entries: Operations = {
  getTagById: { client: 'tags.get', summary: 'Reads one tag.', since: '1.113.0' },
  getTheme: {
    client: 'server.theme',
    summary: 'Reads the custom CSS.',
    until: '2.7.5',
    lost: {
      path: '/server/theme',
      method: 'get',
      operation: { operationId: 'getTheme', responses: { '204': { description: '' } } },
    },
  },
};

/** The small document with an operation whose request and response are a tag, and one with a file. */
function documentWithBody() {
  const document = smallDocument();
  const tag = () => ({ schema: { $ref: '#/components/schemas/TagResponseDto' } });
  const file = { schema: { type: 'string', format: 'binary' } } as const;
  document.paths['/tags'] = {
    post: {
      operationId: 'createTag',
      tags: ['Tags'],
      parameters: [{ name: 'before', in: 'query', schema: { type: 'string', format: 'date-time' } }],
      requestBody: { required: true, content: { 'application/json': tag() } },
      responses: {
        '200': { description: '', content: { 'application/octet-stream': file } },
        '201': { description: '', content: { 'application/json': tag() } },
      },
    },
  };
  return document;
}

/** What is generated, with the quotes of this project. */
async function generated(...args: Parameters<typeof generate>) {
  const files = await generate(...args);
  return { ...files, 'openapi.ts': files['openapi.ts'].replaceAll('"', "'") };
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

describe('generate', () => {
  test('reads a property that is called `$ref`', async () => {
    const document = documentWithBody();
    const tag = document.components?.schemas?.['TagResponseDto'];
    if (tag?.properties) tag.properties['$ref'] = { type: 'string', enum: ['a'] };
    expect(squeezed((await generated(document, entries))['types.ts'])).toContain('$ref');
  });

  test('returns the same text every time', async () => {
    expect(await generate(smallDocument(), entries)).toEqual(await generate(smallDocument(), entries));
  });

  test('returns the same text for the same contract in another order', async () => {
    const files = await generate(canonicalise(documentWithBody()), entries);
    expect(await generate(canonicalise(shuffled(documentWithBody(), 7)), entries)).toEqual(files);
  });

  test('documents fields with a description, and the format and limits in the contract', async () => {
    const document = smallDocument();
    const { properties } = document.components?.schemas?.['TagResponseDto'] ?? {};
    Object.assign(properties ?? {}, {
      count: { type: 'integer', minimum: 1, maximum: 9, default: 5 },
      name: { type: 'string', minLength: 1, maxLength: 80, pattern: '^[^/]*$', deprecated: true },
    });
    const fields = { TagResponseDto: { count: 'How many assets have it.' }, '*': { name: 'Its name.' } };
    const { 'types.ts': types } = await generate(document, entries, { fields });
    expect(squeezed(types)).toContain(
      '/** * How many assets have it. From 1 to 9. * * @default 5 */ count?: number;',
    );
    expect(squeezed(types)).toContain(
      '/** * Its name. At least 1 character, at most 80 characters. Matches `^[^/]*$`. * * @deprecated */ name?: string;',
    );
    expect(squeezed(types)).toContain('/** A date and time. */ createdAt: string;');
  });

  test('makes fields optional that older servers do not send, and documents since when they exist', async () => {
    const { 'types.ts': types } = await generate(smallDocument(), entries, {
      responseFields: { TagResponseDto: { createdAt: '3.0.0' } },
    });
    expect(squeezed(types)).toContain('/** A date and time. Since Immich 3.0.0. */ createdAt?: string;');
  });

  test('names types as in the table, and by default after the schema', async () => {
    const { 'types.ts': types, 'resources/tags.ts': resource } = await generate(smallDocument(), entries, {
      typeNames: { TagResponseDto: 'Label' },
    });
    expect(types).toContain('export interface Label {');
    expect(types).toContain('export type Color =');
    expect(resource).toContain('get(id: string, options?: RequestOptions): Promise<Label>;');
  });

  test('rejects two schemas with the same name in the table, and names both', async () => {
    const typeNames = { Color: 'Label', TagResponseDto: 'Label' };
    await expect(generate(smallDocument(), entries, { typeNames })).rejects.toThrow(
      /the schema (?:Color|TagResponseDto).*the schema (?:Color|TagResponseDto).*Label/,
    );
  });

  test('keeps the whole name of a schema if its short name is used already', async () => {
    const { 'types.ts': types = '' } = await generate(smallDocument(), entries, {
      typeNames: { Color: 'Tag' },
    });
    expect(types).toContain('export type Tag =');
    expect(types).toContain('export interface TagResponseDto {');
  });

  test('documents a method with its route, permission, releases and replacement', async () => {
    const document = documentWithBody();
    const { get: tag } = document.paths['/tags/{id}'] ?? {};
    Object.assign(tag ?? {}, {
      deprecated: true,
      'x-immich-permission': 'tag.read',
      'x-immich-admin-only': true,
      'x-immich-history': [{ version: 'v3', state: 'Deprecated', replacementId: 'createTag' }],
    });
    const { 'resources/tags.ts': resource = '' } = await generate(document, entries);
    expect(squeezed(resource)).toContain(
      '/** * Reads one tag. * * `GET /tags/{id}`, permission `tag.read`, since 1.113.0; administrators only. * * @deprecated Use `tags.createTag`. */ get(id: string',
    );
    expect(squeezed(resource)).toContain(
      'createTag(body: Tag, query?: TagCreateTagQuery, options?: RequestOptions): Promise<TagOpen>;',
    );
  });

  test('leaves a handwritten operation out of its class, and keeps its types and metadata', async () => {
    const files = await generate(smallDocument(), {
      ...entries,
      getTagById: { client: 'tags.get', summary: 'Reads one tag.', handwritten: true },
    });
    expect(files['resources/tags.ts']).not.toContain('get(');
    expect(files['operations.ts']).toContain('- getTagById GET /tags/{id}');
  });

  test('accepts properties named like members that every object inherits, and values of any kind', async () => {
    const document = smallDocument();
    Object.assign(document.components?.schemas ?? {}, {
      TagResponseDto: {
        type: 'object',
        properties: Object.fromEntries(
          ['constructor', 'valueOf', 'toString'].map((name) => [name, { type: 'string' }]),
        ),
        required: ['valueOf'],
      },
      Color: { enum: [{ a: 1 }, 'red'] },
    });
    const types = (await generated(document, entries))['types.ts'];
    expect(types).toMatch(/^ +valueOf: string;/m);
    expect(types).toMatch(/^ +constructor\?: string;/m);
    expect(types).not.toContain('own$');
    expect(types).toMatch(/^export type Color = .*unknown/m);
  });

  test('rejects a contract with a reference in the place of a response', async () => {
    const document = smallDocument();
    Object.assign(document.paths['/jobs']?.get?.responses ?? {}, {
      '204': { $ref: '#/components/schemas/Color' },
    });
    await expect(generate(document, entries)).rejects.toThrow(
      'The contract describes GET /jobs in a way that is not supported.',
    );
  });

  test('does not modify the contract', async () => {
    const document = smallDocument();
    await generate(document, entries);
    expect(document).toEqual(smallDocument());
  });

  test('writes our summaries as doc comments', async () => {
    const { 'openapi.ts': types } = await generated(canonicalise(smallDocument()), entries);
    expect(squeezed(types)).toContain("/** Reads one tag. */ get: operations['getTagById'];");
  });

  test('makes enums open in responses and closed in requests', async () => {
    const files = await generate(documentWithBody(), entries);
    const types = squeezed(files['types.ts']);
    expect(types).toContain("export type Color = 'blue' | 'red';");
    expect(types).toContain("export type ColorOpen = 'blue' | 'red' | (string & {});");
    expect(types).toContain('export interface TagOpen { /** One of `blue`, `red`. */ color?: ColorOpen;');
    const openapi = squeezed(files['openapi.ts']);
    expect(openapi).toContain('content: { "application/json": TagOpen');
    expect(openapi).toContain('requestBody: { content: { "application/json": Tag;');
    expect(openapi).toContain('TagResponseDto: Tag;');
  });

  test('makes an enum open without a second type if only responses have it', async () => {
    const { 'types.ts': types } = await generate(smallDocument(), entries);
    expect(types).toContain("Color = 'blue' | 'red' | (string & {});");
    expect(types).not.toContain('ColorOpen');
  });

  test('accepts a Date for a date-time in requests, and has a string in responses', async () => {
    const { 'types.ts': types } = await generate(documentWithBody(), entries);
    expect(squeezed(types)).toMatch(/interface TagCreateTagQuery \{[^}]*? before\?: string \| Date;/);
    expect(squeezed(types)).toMatch(/interface Tag \{[^}]*? createdAt: string \| Date;/);
    expect(squeezed(types)).toMatch(/interface TagOpen \{[^}]*? createdAt: string;/);
  });

  test('accepts read-only arrays in requests only', async () => {
    const document = documentWithBody();
    const schema = document.components?.schemas?.['TagResponseDto'];
    Object.assign(schema?.properties ?? {}, { ids: { type: 'array', items: { type: 'string' } } });
    const { 'types.ts': types } = await generate(document, entries);
    expect(squeezed(types)).toMatch(/interface Tag \{[^}]*? ids\?: readonly string\[\];/);
    expect(squeezed(types)).toMatch(/interface TagOpen \{[^}]*? ids\?: string\[\];/);
  });

  test('makes binary data a Blob', async () => {
    const { 'openapi.ts': types } = await generated(documentWithBody(), entries);
    expect(types).toContain("'application/octet-stream': Blob;");
  });

  test('declares an error body for every operation that fits 2.x and 3.x', async () => {
    const files = await generate(smallDocument(), entries);
    expect(files['openapi.ts'].match(/default: \{/g)).toHaveLength(3);
    expect(squeezed(files['types.ts'])).toMatch(
      /interface ErrorBody \{[^}]*? message: string \| string\[\];/,
    );
  });

  test('includes operations that the contract has lost', async () => {
    const files = await generated(smallDocument(), entries);
    expect(files['openapi.ts']).toContain("'/server/theme': {");
    expect(files['operations.ts']).toContain('theme getTheme GET /server/theme 0 - 2.7.5`');
  });

  test('uses the definition in a contract of an older release that still has such an operation', async () => {
    const document = smallDocument();
    const responses = { '200': { description: '' } };
    document.paths['/server/theme'] = { get: { operationId: 'getTheme', responses } };
    const { 'openapi.ts': types } = await generated(document, entries);
    expect(squeezed(types)).toMatch(/getTheme: \{.*? 200: \{/);
  });

  test('lists how each operation is called, one per line', async () => {
    const { 'operations.ts': lines, 'client-groups.ts': groups } = await generate(smallDocument(), entries);
    const define = '/* @__PURE__ */ defineOperations';
    expect(squeezed(lines)).toContain(
      `export const TAGS = ${define}<'getTagById'>(\`get getTagById GET /tags/{id} - 1.113.0\`);`,
    );
    expect(squeezed(lines)).toContain(
      `export const JOBS = ${define}<'getJobs'>(\`getJobs getJobs GET /jobs 0\`);`,
    );
    expect(squeezed(groups)).toContain(
      'export const GROUPS = { jobs: JobsOperations, server: ServerOperations, tags: TagsOperations, };',
    );
  });

  test('lists responses that are not JSON, and calls that only administrators may make', async () => {
    const document = documentWithBody();
    const { get: jobs } = document.paths['/jobs'] ?? {};
    Object.assign(jobs ?? {}, { 'x-immich-admin-only': true, 'x-immich-permission': 'job.read' });
    const file = { schema: { type: 'string', format: 'binary' } } as const;
    document.paths['/jobs.csv'] = {
      get: {
        operationId: 'getJobsCsv',
        responses: { '200': { description: '', content: { 'text/csv': file } } },
      },
    };
    const { 'operations.ts': lines } = await generate(document, entries);
    // If one of several successes is JSON, the response is JSON.
    expect(lines).toContain('createTag createTag POST /tags Bq');
    expect(lines).toContain('getJobs getJobs GET /jobs 0a - - job.read');
    expect(lines).toContain('getJobsCsv getJobsCsv GET /jobs.csv r');
  });

  test('writes values of any kind, null only once', async () => {
    const document = smallDocument();
    document.components!.schemas!['Color'] = { type: 'integer', enum: [-1, 2, null], nullable: true };
    const { 'types.ts': types } = await generated(document, entries);
    expect(squeezed(types)).toContain('export type Color = -1 | 2 | null;');
  });

  test('marks no method as deprecated in favour of itself', async () => {
    const document = smallDocument();
    Object.assign(document.paths['/jobs']?.get ?? {}, {
      deprecated: true,
      'x-immich-history': [{ version: 'v3', state: 'Deprecated', replacementId: 'getJobs' }],
    });
    const files: Record<string, string> = await generated(document, entries);
    expect(files['resources/jobs.ts']).toContain('getJobs(');
    expect(files['resources/jobs.ts']).not.toContain('@deprecated');
  });

  test('leaves out of a module for a server what that server no longer has', async () => {
    const text = await clientModule(smallDocument(), { entries });
    expect(text).toContain('/jobs');
    expect(text).not.toContain('/server/theme');
  });

  test('rejects a schema that has the name of a query', async () => {
    const document = documentWithBody();
    document.components!.schemas!['createTag.query'] = { type: 'object' };
    await expect(generate(document, entries)).rejects.toThrow(
      'The contract has a schema called createTag.query.',
    );
  });

  test('escapes what a template literal would read in a path, and encodes spaces', async () => {
    const document = smallDocument();
    document.paths['/x\\n`${y} z'] = {
      get: { operationId: 'getJobsOfX', responses: { '204': { description: '' } } },
    };
    const { 'operations.ts': lines } = await generate(document, entries);
    expect(lines).toContain('getJobsOfX getJobsOfX GET /x\\\\n\\`\\${y}%20z 0');
  });

  test('writes the release of the contract', async () => {
    const { 'release.ts': release } = await generated(smallDocument(), entries);
    expect(release).toContain("export const RELEASE = '9.9.9';");
  });
});

describe('entryGaps', () => {
  test('finds operations without an entry', () => {
    expect(entryGaps(smallDocument(), {})).toEqual({
      missing: ['getJobs', 'getTagById'],
      surplus: [],
    });
  });

  test('finds entries without an operation, unless they are declared lost', () => {
    const { getTheme: _, ...kept } = entries;
    const surplus = { ...entries, getCss: { client: 'server.css', summary: 'Reads the CSS.' } };
    expect(entryGaps(smallDocument(), kept)).toEqual({ missing: ['getJobs'], surplus: [] });
    expect(entryGaps(smallDocument(), surplus)).toEqual({
      missing: ['getJobs'],
      surplus: ['getCss'],
    });
  });
});
