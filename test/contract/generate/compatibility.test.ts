import { describe, expect, test } from 'vitest';
import type { OpenApiDocument } from '../../../src/contract/read/document.js';
import {
  type ClientBehaviour,
  compatibility,
  type Treatment,
} from '../../../src/contract/generate/compatibility.js';
import {
  compatibilityHtml,
  compatibilityMarkdown,
} from '../../../src/contract/generate/compatibility-report.js';
import type { Operations } from '../../../src/contract/read/operation-entries.js';
import { release } from '../../helpers/small-release.js';

const entries = { listTags: { client: 'tags.list', summary: 'Lists tags.' } };

const ours = release('3.0.3', ['name'], ['ids']);

describe('compatibility', () => {
  test('distinguishes calls that work, lack parameters or do not exist, in order of release', () => {
    const documents = [
      release('2.10.0', ['name'], ['ids']),
      release('2.9.0', ['shared'], ['ids', 'device']),
      release('1.0.0'),
    ];
    expect(compatibility(ours, entries, {}, documents)).toEqual({
      releases: ['1.0.0', '2.9.0', '2.10.0'],
      rows: [
        {
          client: 'tags.list',
          route: 'GET /tags',
          cells: [
            { state: 'absent', lacks: [], adapted: [] },
            { state: 'limited', lacks: ['query name'], adapted: [] },
            { state: 'same', lacks: [], adapted: [] },
          ],
        },
      ],
    });
  });

  test('counts a release once if its published and its served document are both given', () => {
    const documents = [release('2.9.0', ['name']), release('2.9.0', ['name'])];
    expect(compatibility(ours, entries, {}, documents).releases).toEqual(['2.9.0']);
  });

  test('finds an operation that has another operationId and parameter name in an older release', () => {
    const withTag = (operationId: string, parameter: string): OpenApiDocument => ({
      ...ours,
      paths: {
        [`/tags/{${parameter}}`]: {
          get: {
            operationId,
            parameters: [{ name: parameter, in: 'path', required: true, schema: { type: 'string' } }],
            responses: {},
          },
        },
      },
    });
    const one = { readTag: { client: 'tags.get', summary: 'Reads a tag.' } };
    const [row] = compatibility(withTag('readTag', 'id'), one, {}, [withTag('getTag', 'tagId')]).rows;
    expect(row?.cells).toEqual([{ state: 'same', lacks: [], adapted: [] }]);
  });

  test('has a row for an operation that the contract no longer has', () => {
    const lost = {
      path: '/theme',
      method: 'get',
      operation: { operationId: 'getTheme', responses: {} },
    } as const;
    const withLost = {
      getTheme: { client: 'server.theme', summary: 'Reads the CSS.', until: '2.7.5', lost },
    };
    const [row] = compatibility(ours, withLost, {}, [ours]).rows;
    expect(row).toMatchObject({ client: 'server.theme', cells: [{ state: 'absent' }] });
  });
});

describe('the compatibility of a call that the client adapts', () => {
  const older = release('2.9.0', ['shared'], ['ids', 'device']);
  const cellWith = (treatment: Partial<Treatment>, isBridged = false) => {
    const behaviour: ClientBehaviour = {
      treatments: () => new Map([['listTags', { adapted: [], limits: [], isRejected: false, ...treatment }]]),
      isBridged: () => isBridged,
    };
    return compatibility(ours, entries, {}, [older], behaviour).rows[0]?.cells[0];
  };

  test('is bridged if the client adapts everything that the release lacks', () => {
    expect(cellWith({ adapted: ['query name', 'response'] })).toEqual({
      state: 'bridged',
      lacks: [],
      adapted: ['query name', 'response'],
    });
  });

  test('is limited if the client adapts only a part', () => {
    const adapted = ['response'];
    expect(cellWith({ adapted })).toEqual({ state: 'limited', lacks: ['query name'], adapted });
  });

  test('is limited if the release rejects some values', () => {
    const limits = ['body ids (some values)'];
    expect(cellWith({ adapted: ['query name'], limits })).toMatchObject({ state: 'limited', lacks: limits });
  });

  test('is absent if the release requires a field that the client cannot send', () => {
    expect(cellWith({ isRejected: true })?.state).toBe('absent');
  });

  test('is bridged if the client sends another request, even if the release lacks the operation', () => {
    const behaviour: ClientBehaviour = { treatments: () => new Map(), isBridged: () => true };
    const [row] = compatibility(ours, entries, {}, [release('1.0.0')], behaviour).rows;
    expect(row?.cells).toEqual([{ state: 'bridged', lacks: [], adapted: ['request'] }]);
  });
});

describe('the compatibility of a convenience method', () => {
  const conveniences = {
    'tags.ensure': { summary: 'Makes sure that a tag exists.' },
    'tags.findByPath': { summary: 'Finds a tag.', takes: ['query name'] },
  };
  const both: Operations = {
    listTags: { client: 'tags.list', alsoUsedBy: ['tags.ensure', 'tags.findByPath'], summary: 'Lists tags.' },
    createTag: { client: 'tags.create', alsoUsedBy: ['tags.ensure'], summary: 'Creates a tag.' },
  };
  const withCreate = (document: OpenApiDocument): OpenApiDocument => ({
    ...document,
    paths: { ...document.paths, '/tag': { post: { operationId: 'createTag', responses: {} } } },
  });
  const documents = [
    release('1.0.0', ['name'], ['ids']),
    withCreate(release('2.0.0', ['shared'], ['ids'])),
    withCreate(ours),
  ];
  const { rows } = compatibility(withCreate(ours), both, conveniences, documents);

  test('depends on the methods that it calls and the parameters that it uses', () => {
    const rowOf = (method: string) => rows.find(({ client }) => client === method);
    const limited = { state: 'limited', lacks: ['query name'], adapted: [] };
    const same = { state: 'same', lacks: [], adapted: [] };
    expect(rowOf('tags.ensure')).toEqual({
      client: 'tags.ensure',
      route: 'tags.list, tags.create',
      cells: [{ state: 'absent', lacks: [], adapted: [] }, same, same],
    });
    expect(rowOf('tags.findByPath')?.cells).toEqual([same, limited, same]);
  });

  test('is bridged if it calls other methods on a release that lacks one', () => {
    const behaviour: ClientBehaviour = {
      treatments: () => new Map(),
      isBridged: (client) => client === 'tags.ensure',
    };
    const table = compatibility(withCreate(ours), both, conveniences, documents, behaviour);
    const row = table.rows.find(({ client }) => client === 'tags.ensure');
    expect(row?.cells[0]).toEqual({ state: 'bridged', lacks: [], adapted: ['request'] });
  });
});

describe('the compatibility pages', () => {
  const table = compatibility(ours, entries, {}, [release('1.0.0', []), release('1.1.0', []), ours]);

  test('group neighbouring releases that differ in the same way', () => {
    expect(compatibilityMarkdown(table).replaceAll(/ +/g, ' ')).toContain(
      '| `tags.list` | 1.0.0 to 1.1.0 | body ids, query name | – |',
    );
  });

  test('colour each cell and show the difference in a tooltip', () => {
    const html = compatibilityHtml(table);
    expect(html).toContain(
      '<td class="limited" title="tags.list, 1.0.0: does not support body ids, query name">~</td>',
    );
    expect(html).toContain('<td class="same" title="tags.list, 3.0.3: works">✓</td>');
  });
});
