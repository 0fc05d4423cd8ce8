import { describe, expect, test } from 'vitest';
import { canonicalise, entryGaps, generate, type Operations } from '../../../src/contract/index.js';
import { smallDocument } from '../../helpers/documents.js';

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

/** The small document with a call that sends the tag it answers with, and a file. */
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
  test('gives the same text every time', async () => {
    expect(await generate(smallDocument(), entries)).toEqual(await generate(smallDocument(), entries));
  });

  test('leaves the contract it was given alone', async () => {
    const document = smallDocument();
    await generate(document, entries);
    expect(document).toEqual(smallDocument());
  });

  test('makes our summaries doc comments', async () => {
    const { 'openapi.ts': types } = await generated(canonicalise(smallDocument()), entries);
    expect(squeezed(types)).toContain("/** Reads one tag. */ get: operations['getTagById'];");
  });

  test('opens enums in responses and closes them in requests', async () => {
    const { 'openapi.ts': types } = await generated(documentWithBody(), entries);
    expect(squeezed(types)).toContain("Color: 'blue' | 'red';");
    expect(squeezed(types)).toContain("ColorOpen: 'blue' | 'red' | (string & {});");
    expect(squeezed(types)).toMatch(/TagResponseDtoOpen: \{ color\?: components\['schemas'\]\['ColorOpen'\]/);
    expect(squeezed(types)).toContain(
      "201: { headers: { [name: string]: unknown; }; content: { 'application/json': components['schemas']['TagResponseDtoOpen']",
    );
    expect(squeezed(types)).toContain(
      "requestBody: { content: { 'application/json': components['schemas']['TagResponseDto'];",
    );
  });

  test('opens an enum in place where it is only received', async () => {
    const { 'openapi.ts': types } = await generated(smallDocument(), entries);
    expect(types).toContain("Color: 'blue' | 'red' | (string & {});");
    expect(types).not.toContain('ColorOpen');
  });

  test('takes a Date where a date-time is sent, and gives text where one is received', async () => {
    const { 'openapi.ts': types } = await generated(documentWithBody(), entries);
    expect(types).toContain('before?: string | Date;');
    expect(squeezed(types)).toMatch(/TagResponseDto: \{[^}]*? createdAt: string \| Date;/);
    expect(squeezed(types)).toMatch(/TagResponseDtoOpen: \{[^}]*? createdAt: string;/);
  });

  test('makes binary data a Blob', async () => {
    const { 'openapi.ts': types } = await generated(documentWithBody(), entries);
    expect(types).toContain("'application/octet-stream': Blob;");
  });

  test('gives every operation an error that fits 2.x and 3.x', async () => {
    const { 'openapi.ts': types } = await generated(smallDocument(), entries);
    expect(types.match(/default: \{/g)).toHaveLength(3);
    expect(squeezed(types)).toContain('message: string | string[];');
  });

  test('knows operations that the contract has lost', async () => {
    const files = await generated(smallDocument(), entries);
    expect(files['openapi.ts']).toContain("'/server/theme': {");
    expect(squeezed(files['operations.ts'])).toContain(
      "getTheme: { method: 'GET', path: '/server/theme', response: 'nothing', until: '2.7.5' },",
    );
  });

  test('believes a contract of an older release that still has such an operation', async () => {
    const document = smallDocument();
    const responses = { '200': { description: '' } };
    document.paths['/server/theme'] = { get: { operationId: 'getTheme', responses } };
    const { 'openapi.ts': types } = await generated(document, entries);
    expect(squeezed(types)).toMatch(/getTheme: \{.*? 200: \{/);
  });

  test('says in a table how each operation is called', async () => {
    const { 'operations.ts': table } = await generated(smallDocument(), entries);
    expect(squeezed(table)).toContain("getTagById: { method: 'GET', path: '/tags/{id}', since: '1.113.0' },");
  });

  test('says in a table what a response is unless it is JSON, and what only administrators may call', async () => {
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
    const { 'operations.ts': table } = await generated(document, entries);
    // A success with JSON among others is JSON.
    expect(squeezed(table)).toContain("createTag: { method: 'POST', path: '/tags' },");
    expect(squeezed(table)).toContain(
      "getJobs: { method: 'GET', path: '/jobs', response: 'nothing', permission: 'job.read', admin: true },",
    );
    expect(squeezed(table)).toContain("getJobsCsv: { method: 'GET', path: '/jobs.csv', response: 'file' },");
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
