import type { OpenApiDocument, Operations } from '../../../../src/contract/index.js';
import { reportDrift, type Judging } from '../../../../src/contract/drift/report/report-drift.js';
import type { Used } from '../../../../src/contract/drift/used/used.js';
import { documentOf } from '../small-documents.js';

export const answer = {
  '200': {
    description: '',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Tag' } } },
  },
};

/** `tags.get` and `tags.list` return a tag; `getJobs` does too, and has no client method. */
export const contract = (version = '3.0.3'): OpenApiDocument => {
  const document = documentOf(
    {
      '/tags': { get: { operationId: 'getAllTags', tags: ['Tags'], responses: answer } },
      '/tags/{id}': { get: { operationId: 'getTagById', tags: ['Tags'], responses: answer } },
      '/jobs': { get: { operationId: 'getJobs', tags: ['Jobs'], responses: answer } },
    },
    { Tag: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } },
  );
  return { ...document, info: { ...document.info, version } };
};

export const withoutJobs = (document: OpenApiDocument): OpenApiDocument => {
  const { '/jobs': _jobs, ...paths } = document.paths;
  return { ...document, paths };
};

/** The tag has lost its id. */
export const changed = (version = '3.1.0'): OpenApiDocument => ({
  ...contract(version),
  components: { schemas: { Tag: { type: 'object', properties: {} } } },
});

export const entries: Operations = {
  getAllTags: { client: 'tags.list', summary: 'Lists tags.' },
  getTagById: { client: 'tags.get', summary: 'Reads one tag.' },
};

export const report = (revision: OpenApiDocument, options: Partial<Judging> = {}) =>
  reportDrift({
    contract: withoutJobs(contract()),
    entries,
    // Only another base can have operations that the client does not wrap.
    revision: { document: options.base ? revision : withoutJobs(revision), origin: 'a file' },
    ...options,
  });

export const base = { document: contract(), origin: 'another file' };

/** A program that calls operations, each at the same place. */
export const calls = (...ids: string[]): Used => ({
  operations: new Map(ids.map((id) => [id, [{ file: 'src/tags.ts', line: 4, call: 'tags.list' }]])),
  notJudged: [{ file: 'src/Page.astro', line: 1, what: 'an unsupported file type' }],
  judgedWhole: [],
});
