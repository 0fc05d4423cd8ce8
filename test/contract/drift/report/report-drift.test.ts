import { describe, expect, test } from 'vitest';
import {
  DocumentError,
  type OpenApiDocument,
  type Operations,
  type Schema,
} from '../../../../src/contract/index.js';
import { reportDrift, type Judging } from '../../../../src/contract/drift/report/report-drift.js';
import { committed } from '../../../helpers/documents.js';
import { answer, base, calls, changed, contract, entries, report, withoutJobs } from './tag-reports.js';

describe('reportDrift', () => {
  test('groups the facts of one change, with the affected methods of the client', () => {
    const { causes, counts, drifted, suggestedBump } = report(changed());
    expect(causes).toEqual([
      {
        cause: 'Tag.id',
        rule: 'response-required-property-removed',
        level: 'error',
        impact: ['wire', 'types'],
        component: 'Tag',
        from: 'string',
        meaning: 'response property removed',
        operations: [
          expect.objectContaining({ operation: 'GET /tags', clientMethods: ['tags.list'] }),
          expect.objectContaining({ operation: 'GET /tags/{id}', clientMethods: ['tags.get'] }),
        ],
      },
    ]);
    expect([counts.facts.error, drifted, suggestedBump]).toEqual([2, true, 'major']);
  });

  test('reports all values that are added to an enum as one cause, and counts the facts', () => {
    const kinds = (...list: string[]): OpenApiDocument => ({
      ...contract('3.1.0'),
      components: {
        schemas: {
          Tag: {
            type: 'object',
            properties: { id: { type: 'string' }, kind: { type: 'string', enum: list } },
            required: ['id'],
          },
        },
      },
    });
    const { '/jobs': _jobs, ...paths } = kinds('a').paths;
    const { causes, counts } = report(kinds('a', 'b', 'c'), { contract: { ...kinds('a'), paths } });
    expect(causes).toEqual([
      expect.objectContaining({
        cause: 'Tag.kind',
        rule: 'response-property-enum-value-added',
        values: ['b', 'c'],
      }),
    ]);
    expect(causes[0]).not.toHaveProperty('to');
    expect(causes[0]?.operations.map(({ fingerprints }) => fingerprints.length)).toEqual([2, 2]);
    expect(counts).toEqual({
      causes: { error: 0, warning: 1, info: 0 },
      facts: { error: 0, warning: 4, info: 0 },
      operations: 2,
      covered: 0,
      outOfScope: 0,
    });
    const lost = report(kinds('a'), { contract: { ...kinds('a', 'b', 'c'), paths } });
    expect(lost.causes.map(({ rule, values }) => [rule, values])).toEqual([
      ['response-property-enum-value-removed', ['b', 'c']],
    ]);
    expect(lost.causes[0]).not.toHaveProperty('from');
  });

  test('reports all properties of a schema that are deprecated as one cause, with the new properties', () => {
    const withProperties = (properties: Record<string, Schema>): OpenApiDocument => ({
      ...withoutJobs(contract('3.1.0')),
      components: { schemas: { Tag: { type: 'object', properties } } },
    });
    const text: Schema = { type: 'string' };
    const old: Schema = { ...text, deprecated: true };
    const [before, after] = [withProperties({ b: text, a: text }), withProperties({ b: old, a: old })];
    const causesBetween = (from: OpenApiDocument, to: OpenApiDocument) =>
      report(to, { contract: from }).causes.map(({ meaning, values, to: now }) => [meaning, values, now]);
    expect(causesBetween(before, after)).toEqual([['response property deprecated', ['a', 'b'], undefined]]);
    expect(causesBetween(before, withProperties({ b: old, a: old, next: text }))[0]).toEqual([
      'response property deprecated; new in the same schema: next',
      ['a', 'b'],
      undefined,
    ]);
    expect(causesBetween(after, before)).toEqual([
      ['response property no longer deprecated', ['a', 'b'], undefined],
    ]);
  });

  test('lists the causes of one schema together, even if they affect different calls', () => {
    const tag = (id: string) => ({ type: 'object', properties: { [id]: { type: 'string' } } }) as const;
    const of = (id: string): OpenApiDocument => {
      const document = contract('3.1.0');
      const { '/jobs': _jobs, ...paths } = document.paths;
      const other = structuredClone(answer);
      other['200'].content['application/json'].schema.$ref = '#/components/schemas/Other';
      paths['/tags'] = { get: { ...paths['/tags']!.get!, responses: other } };
      return {
        ...document,
        paths,
        components: {
          schemas: {
            Other: { type: 'object', properties: { a: tag(id), z: { $ref: '#/components/schemas/Tag' } } },
            Tag: { ...tag(id), properties: { ...tag(id).properties, [`${id}2`]: { type: 'string' } } },
          },
        },
      };
    };
    const { causes } = report(of('b'), { contract: of('a') });
    const subjects = causes.map(({ level, component }) => `${level} ${component}`);
    expect(subjects.length).toBeGreaterThan(5);
    expect(subjects.filter((subject, index) => subject !== subjects[index - 1])).toEqual([
      ...new Set(subjects),
    ]);
    // The schema with more affected operations is listed first.
    expect(subjects[0]).toContain('Tag');
  });

  test('counts every fact once', () => {
    const { facts, counts, causes } = report(changed(), { base });
    const { error, warning, info } = counts.facts;
    expect(error + warning + info + counts.covered + counts.outOfScope).toBe(facts.length);
    expect(counts.outOfScope).toBe(1);
    const fingerprints = causes.flatMap(({ operations }) => operations.flatMap((each) => each.fingerprints));
    expect(fingerprints).toHaveLength(error + warning + info);
    expect(counts.operations).toBe(2);
  });

  test('names the replacement of a deprecated or removed operation', () => {
    const withHistory = (id: string, isDeprecated: boolean, replacementId?: string) => ({
      get: {
        operationId: id,
        responses: answer,
        ...(isDeprecated && { deprecated: true }),
        ...(replacementId && {
          'x-immich-history': [{ version: 'v3.1.0', state: 'Deprecated', replacementId }],
        }),
      },
    });
    const document = (paths: OpenApiDocument['paths'], version: string): OpenApiDocument => ({
      ...contract(version),
      paths,
    });
    const before = document(
      {
        '/config': withHistory('getConfig', false),
        '/features': withHistory('getFeatures', true, 'getPublicConfig'),
        '/legacy': withHistory('getLegacy', true, 'getPublicConfig'),
        '/tags': withHistory('getAllTags', false),
      },
      '3.0.3',
    );
    const after = document(
      {
        '/config': withHistory('getConfig', true, 'getPublicConfig'),
        '/legacy': withHistory('getLegacy', true, 'getPublicConfig'),
        '/public/config': withHistory('getPublicConfig', false),
        // A route is deprecated in favour of another one of the same operation.
        '/tags': withHistory('getAllTags', true, 'getAllTags'),
      },
      '3.1.0',
    );
    const { causes, notInClient } = report(after, {
      contract: before,
      base: { document: before, origin: 'a' },
    });
    expect(Object.fromEntries(causes.map(({ cause, replacement }) => [cause, replacement]))).toMatchObject({
      'GET /config': 'GET /public/config',
      'GET /features': 'GET /public/config',
      'GET /tags': undefined,
    });
    expect(notInClient).toEqual([
      {
        operation: 'GET /public/config',
        operationId: 'getPublicConfig',
        tags: [],
        replaces: ['GET /features', 'GET /legacy', 'GET /config'],
      },
    ]);
  });

  test('names the methods of an operation that has another operationId in the base', () => {
    const before = contract();
    before.paths['/tags']!.get!.operationId = 'listTags';
    const { causes } = report(changed(), { base: { document: before, origin: 'older' } });
    expect(causes[0]?.operations.map(({ clientMethods }) => clientMethods)).toEqual([
      ['tags.list'],
      ['tags.get'],
    ]);
  });

  test('describes each fact in a sentence', () => {
    expect(report(changed()).facts[0]?.message).toBe(
      'GET /tags, response 200 application/json id: response property removed (was "string")',
    );
  });

  test('lists facts of operations without a client method, and does not check them', () => {
    const { facts, counts, causes } = report(changed(), { base });
    expect(facts.map(({ operationId, judged }) => [operationId, judged])).toEqual([
      ['getJobs', false],
      ['getAllTags', true],
      ['getTagById', true],
    ]);
    expect(counts.facts.error).toBe(2);
    expect(causes[0]?.operations).toHaveLength(2);
  });

  test.each<[string, Partial<Judging>, string[]]>([
    ['all', { scope: { all: true } }, ['getJobs', 'getAllTags', 'getTagById']],
    ['a tag', { scope: { all: true, tags: ['Jobs'] } }, ['getJobs']],
    ['an operationId', { scope: { operations: ['getTagById'] } }, ['getTagById']],
    ['a route', { scope: { operations: ['GET /tags'] } }, ['getAllTags']],
    [
      'an operationId and a route',
      { scope: { operations: ['getTagById', 'GET /tags'] } },
      ['getAllTags', 'getTagById'],
    ],
    ['an operationId in another case', { scope: { operations: ['gettagbyID'] } }, ['getTagById']],
    ['a route in another case', { scope: { operations: ['get /tags'] } }, ['getAllTags']],
    ['a route with other parameter names', { scope: { operations: ['GET /tags/{tag}'] } }, ['getTagById']],
    ['a route with /api', { scope: { operations: [' get  /api/tags'] } }, ['getAllTags']],
    ['a tag in another case', { scope: { all: true, tags: ['jOBS'] } }, ['getJobs']],
    ['a tag and a path', { scope: { tags: ['tags'], paths: [/^\/tags$/] } }, ['getAllTags']],
    ['a path', { scope: { paths: [/\{id\}$/] } }, ['getTagById']],
    ['the calls of a program', { used: calls('getAllTags', 'getJobs') }, ['getAllTags']],
  ])('checks only %s if requested', (_name, options, judged) => {
    const { facts } = report(changed(), { base, ...options });
    expect(facts.filter((fact) => fact.judged).map(({ operationId }) => operationId)).toEqual(judged);
  });

  test('checks an operation if one of its tags is requested', () => {
    const tagged = changed();
    tagged.paths['/tags']!.get!.tags = ['Deprecated', 'Tags', 'Views'];
    const { facts } = report(tagged, { scope: { tags: ['views'] } });
    expect(facts.filter(({ judged }) => judged).map(({ operationId }) => operationId)).toEqual([
      'getAllTags',
    ]);
  });

  test.each<[string, Partial<Judging>, string]>([
    [
      'an operationId',
      { scope: { operations: ['getTag'] } },
      'There is no operation "getTag". Nearest: getTagById.',
    ],
    [
      'a route',
      { scope: { operations: ['GET /tag'] } },
      'There is no operation "GET /tag". Nearest: GET /tags, ',
    ],
    [
      'a method',
      { scope: { operations: ['PUT /tags'] } },
      'There is no operation "PUT /tags". Nearest: GET /tags',
    ],
    [
      'a route after another word',
      { scope: { operations: ['not GET /tags'] } },
      'There is no operation "not GET /tags".',
    ],
    ['a tag', { scope: { tags: ['tag'] } }, 'No operation has the tag "tag". Nearest: Tags.'],
    ['one of several tags', { scope: { tags: ['Tags', 'people'] } }, 'No operation has the tag "people".'],
    ['a path', { scope: { paths: [/^\/tag\//] } }, 'No path matches "^/tag/". Nearest: /tags.'],
    [
      'an operation that the client does not have',
      { scope: { operations: ['GetJobs'] } },
      'The operation "GetJobs" is on the server and not in the client. Add --all to check it.',
    ],
    [
      'a tag that the client does not have',
      { scope: { tags: ['Jobs'] } },
      'The tag "Jobs" is on the server and not in the client. Add --all to check it.',
    ],
    [
      'a tag and a path without a common operation',
      { scope: { tags: ['Tags'], operations: ['getTagById'], paths: [/^\/tags$/] } },
      'There is nothing to check: no operation of the client has the tag "Tags" and is "getTagById" and has a path like ',
    ],
    [
      'documented operations',
      { scope: { documented: true } },
      'There is nothing to check: no operation of the client is documented.',
    ],
    [
      'a tag that a program does not call',
      { used: calls('getTagById'), scope: { paths: [/^\/tags$/] } },
      'has a path like "^/tags$" and is called by the sources of --used.',
    ],
  ])('rejects a scope with %s that matches no operation', (_name, options, message) => {
    expect(() => report(changed(), { base, ...options })).toThrow(DocumentError);
    expect(() => report(changed(), { base, ...options })).toThrow(message);
  });

  test('names the affected calls of a program, and the calls that were not checked', () => {
    const { causes, notJudged } = report(changed(), { used: calls('getAllTags') });
    expect(causes.map(({ operations }) => operations.map(({ places }) => places))).toEqual([
      [[{ file: 'src/tags.ts', line: 4, call: 'tags.list' }]],
    ]);
    expect(notJudged).toEqual(calls().notJudged);
  });

  test('checks the calls of a program if the base has another operationId for the operation', () => {
    const renamed = (document: OpenApiDocument): OpenApiDocument => ({
      ...document,
      paths: { '/tags': { get: { operationId: 'listTags', tags: ['Tags'], responses: answer } } },
    });
    const { facts } = report(renamed(changed()), {
      base: { document: renamed(contract()), origin: 'an older release' },
      used: calls('getAllTags'),
    });
    expect(facts.map(({ operationId, judged }) => [operationId, judged])).toEqual([['listTags', true]]);
  });

  test.each([
    ['error', true],
    ['warning', true],
    ['info', true],
    ['none', false],
  ] as const)('with failOn %s, an error is drift: %s', (failOn, drifted) => {
    expect(report(changed(), { failOn }).drifted).toBe(drifted);
  });

  test('counts information as drift only if requested', () => {
    const deprecated = contract();
    deprecated.paths['/tags']!.get!.deprecated = true;
    expect(report(deprecated)).toMatchObject({
      drifted: false,
      suggestedBump: 'patch',
      counts: { facts: { info: 1 } },
    });
    expect(report(deprecated, { failOn: 'info' }).drifted).toBe(true);
  });

  test('reports one cause for a deprecation that Immich also documents as a state', () => {
    const withState = (state: string, deprecated: boolean): OpenApiDocument => {
      const document = contract();
      Object.assign(document.paths['/tags']!.get!, { 'x-immich-state': state, deprecated });
      return document;
    };
    const causesBetween = (from: OpenApiDocument, to: OpenApiDocument) =>
      report(to, { contract: withoutJobs(from) }).causes.map(({ rule, meaning }) => [rule, meaning]);
    const [stable, deprecated] = [withState('Stable', false), withState('Deprecated', true)];
    expect(causesBetween(stable, deprecated)).toEqual([['endpoint-deprecated', 'operation deprecated']]);
    expect(causesBetween(deprecated, stable)).toEqual([
      ['endpoint-reactivated', 'operation no longer deprecated'],
    ]);
    expect(causesBetween(stable, withState('Beta', false))).toEqual([
      ['operation-state-changed', 'stability changed'],
    ]);
  });

  test.each([
    ['information if the method has a name of its own', entries, 'info', [], 'patch'],
    ['an error if the method is named by the operationId', {}, 'error', ['types'], 'major'],
  ] as const)('reports a renamed operation as %s', (_title, known, level, impact, suggestedBump) => {
    const renamed = contract();
    renamed.paths['/tags']!.get!.operationId = 'listTags';
    expect(report(renamed, { entries: known })).toMatchObject({
      causes: [{ rule: 'operation-id-changed', meaning: 'operation renamed', level, impact }],
      drifted: level === 'error',
      suggestedBump,
    });
  });

  test.each([
    ['error', 'major'],
    ['warning', 'minor'],
    ['info', 'patch'],
    ['none', 'none'],
  ] as const)('suggests for facts of level %s: %s', (level, suggestedBump) => {
    const levels = { 'response-required-property-removed': level };
    expect(report(changed(), { policy: { levels, ignore: [] } })).toMatchObject({ suggestedBump });
  });

  test('suggests no version bump if there is no difference', () => {
    expect(report(contract())).toMatchObject({
      drifted: false,
      suggestedBump: 'none',
      facts: [],
      causes: [],
      notJudged: [],
      judgedWhole: [],
    });
  });

  test.each([
    ['v3.0.3', 'same'],
    ['3.1.0', 'newer'],
    ['2.7.5', 'older'],
    ['3.0.3-rc.1', 'older'],
    ['3.0.10', 'newer'],
    ['3.0.3', 'same'],
    ['main', 'unknown'],
  ])('reports that %s is %s', (version, age) => {
    expect(report(contract(version)).revisionIs).toBe(age);
  });

  test('describes operations that an older server lacks as missing, not as removed', () => {
    const { '/tags': _later, ...paths } = contract('2.7.5').paths;
    const older = { ...contract('2.7.5'), paths };
    expect(report(older)).toMatchObject({
      revisionIs: 'older',
      drifted: true,
      causes: [{ rule: 'api-path-removed-without-deprecation', cause: 'GET /tags' }],
    });
  });

  test('lists every operation that the client does not have, and does not check it', () => {
    const more = contract();
    const operation = { responses: { '204': { description: '' } } };
    more.paths['/tags/merge'] = { post: { operationId: 'mergeTags', tags: ['Tags'], ...operation } };
    more.paths['/queues'] = { get: { operationId: 'getQueues', tags: ['Queues'], ...operation } };
    const { notInClient, facts, drifted } = report(more);
    expect(notInClient).toEqual([
      { operation: 'GET /queues', operationId: 'getQueues', tags: ['Queues'] },
      { operation: 'POST /tags/merge', operationId: 'mergeTags', tags: ['Tags'] },
    ]);
    expect(facts.map(({ rule, operation: address, judged }) => [rule, address, judged])).toEqual([
      ['endpoint-added', 'GET /queues', false],
      ['endpoint-added', 'POST /tags/merge', false],
    ]);
    expect(drifted).toBe(false);
  });

  test('checks an operation without an entry, under its default name', () => {
    const { facts } = report(changed(), { base, contract: contract() });
    expect(
      facts.map(({ operationId, judged, clientMethods }) => [operationId, judged, clientMethods]),
    ).toEqual([
      ['getJobs', true, ['jobs.getJobs']],
      ['getAllTags', true, ['tags.list']],
      ['getTagById', true, ['tags.get']],
    ]);
  });

  test('checks only the operations of the documented table if requested', () => {
    const documented: Operations = {
      ...entries,
      getTagById: { client: 'tags.get', summary: 'Reads one tag.', shell: 'get_tag' },
    };
    const { facts, counts } = report(changed(), { entries: documented, scope: { documented: true } });
    expect(facts.filter(({ judged }) => judged).map(({ operationId }) => operationId)).toEqual([
      'getTagById',
    ]);
    expect(counts.facts.error).toBe(1);
  });

  test('finds no difference between the contract and itself', () => {
    const own = { document: committed(), origin: 'openapi/immich.json' };
    expect(reportDrift({ contract: committed(), entries, revision: own })).toMatchObject({
      facts: [],
      notInClient: [],
    });
  });
});
