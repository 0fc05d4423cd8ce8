import { describe, expect, test } from 'vitest';
import { renderText } from '../../../../src/contract/drift/render/text.js';
import { causeOf, HOSTILE, reportOf, SAMPLE } from '../../../helpers/drift-reports.js';

const ESCAPE = '\u001b';
const tags = { operation: 'GET /tags', operationId: 'getAllTags', clientMethods: ['tags.list'] };

describe('renderText', () => {
  test('lists what breaks, which calls it affects, and what to run', () => {
    expect(renderText(SAMPLE, { next: 'npm run upgrade' })).toMatchInlineSnapshot(`
      "Client for Immich 3.0.3 (openapi/immich.json), compared with Immich 3.1.0 (https://photos.example.com).

      Errors (1 cause, 4 facts)
        AlbumResponseDto.hasSharedLink: response property removed -> albums.list, albums.get, albums.create, albums.update and 1 more
          was "boolean"

      Warnings (1 cause, 1 fact)
        GET /albums query shared: request parameter removed -> albums.list

      Information (1 cause, 1 fact)
        MemoryCreateDto.hideAt: request limits tightened -> POST /memories
          was {"maxLength":40}, is now {"maxLength":20}

      Not in the client yet (1)
        GET /albums/{id}/map-markers (getAlbumMapMarkers)

      Ignored (1 cause)
        AssetResponseDto.resized response-required-property-removed (2 facts): we never read it

      Stale entries of the policy (2)
        a1b2c3d4e5f6 ignores nothing; remove it
        response-required-property-removed GET /tags has expired; its differences count again

      Lists are shortened: --verbose prints all of them.
      Suggested version bump for a program that uses the client: major.
      Drift: 3 causes (1 error, 1 warning, 1 info), 6 facts in 5 operations. Run: npm run upgrade"
    `);
  });

  test('reports that there is no difference', () => {
    expect(renderText(reportOf([]))).toMatchInlineSnapshot(`
      "Client for Immich 3.0.3 (openapi/immich.json), compared with Immich 3.1.0 (https://photos.example.com).

      No drift."
    `);
  });

  test('distinguishes a passed check from --fail-on none', () => {
    const causes = [causeOf('TagResponseDto.name', 'warning', 'response property removed', [tags])];
    expect(renderText(reportOf(causes))).toContain('\nNo errors: 1 cause (1 warning)');
    expect(renderText(reportOf(causes, { failOn: 'none' }))).toContain('\nReport only: 1 cause (1 warning)');
    expect(renderText(reportOf(causes, { failOn: 'warning' }))).toContain('\nDrift: 1 cause (1 warning)');
  });

  test('explains that the meaning of "removed" is reversed if the revision is older', () => {
    const older = reportOf([], { revisionIs: 'older', revision: { release: '2.7.5', origin: 'v2.json' } });
    expect(renderText(older)).toContain(
      '2.7.5 is older than 3.0.3. In this report, removed means not there yet.',
    );
  });

  test('truncates a long list of methods, counts the rest, and names the option to see it', () => {
    const reached = Array.from({ length: 13 }, (_, index) => ({
      ...tags,
      operation: `GET /tags/${index}`,
      clientMethods: [`tags.list${index}`],
    }));
    const report = reportOf([causeOf('Tag.name', 'error', 'removed', reached)]);
    expect(renderText(report)).toContain(
      'Tag.name: removed -> tags.list0, tags.list1, tags.list2, tags.list3 and 9 more\n',
    );
    expect(renderText(report)).toContain('\nLists are shortened: --verbose prints all of them');
    expect(renderText(report, { verbose: true })).toContain('tags.list11, tags.list12\n');
    expect(renderText(report, { verbose: true })).not.toMatch(/more|shortened/);
  });

  test('truncates a long list of calls, and counts the rest', () => {
    const places = Array.from({ length: 13 }, (_, line) => ({ file: 'a.ts', line, call: 'tags.list' }));
    const report = reportOf([causeOf('Tag.name', 'error', 'removed', [{ ...tags, places }])]);
    expect(renderText(report)).toContain('    a.ts:9 tags.list\n    ... and 3 more calls\n');
    expect(renderText(report, { verbose: true })).toContain('    a.ts:12 tags.list\n');
  });

  test('truncates a long list of information, unless it fails the check, and names the option to see it', () => {
    const causes = Array.from({ length: 30 }, (_, index) =>
      causeOf(`Tag${index}.a`, 'info', 'added', [tags], { component: `Tag${index}` }),
    );
    expect(renderText(reportOf(causes))).toContain('Information (30 causes, 30 facts)\n');
    expect(renderText(reportOf(causes))).toMatch(
      /\n {2}\.\.\. and 10 more causes\n\nLists are shortened: --verbose/,
    );
    for (const whole of [
      renderText(reportOf(causes, { failOn: 'info' })),
      renderText(reportOf(causes), { verbose: true }),
    ]) {
      expect(whole.match(/^ {2}Tag\d+\.a: added/gm)).toHaveLength(30);
      expect(whole).not.toMatch(/more|shortened/);
    }
  });

  test('lists once which calls the causes of one schema affect', () => {
    const gone = { component: 'Tag', from: 'string' };
    const causes = [
      causeOf('Tag.id', 'error', 'removed', [tags], gone),
      causeOf('Tag.name', 'error', 'removed', [tags], gone),
      causeOf(
        'Tag.name',
        'error',
        'may be null',
        [{ ...tags, operation: 'GET /tags/{id}', clientMethods: ['tags.get'] }],
        {
          component: 'Tag',
        },
      ),
    ];
    expect(renderText(reportOf(causes))).toContain(
      [
        'Errors (3 causes, 3 facts)',
        '  Tag, 2 causes -> tags.list',
        '    Tag.id: removed (was "string")',
        '    Tag.name: removed (was "string")',
        '  Tag.name: may be null -> tags.get',
        '',
      ].join('\n'),
    );
  });

  test('lists the added values of an enum below one cause', () => {
    const values = Array.from({ length: 40 }, (_, index) => `permission.number${index}`);
    const cause = causeOf('Permission', 'warning', 'may have another value', [tags], { values });
    const text = renderText(reportOf([cause]));
    expect(text).toContain(
      'Permission: may have another value -> tags.list\n    "permission.number0", "permission.number1", ',
    );
    expect(text).toMatch(/"permission\.number8" and 31 more\n/);
    expect(renderText(reportOf([cause]), { verbose: true })).toContain('"permission.number39"\n');
  });

  test('names the replacement of a deprecated operation', () => {
    const causes = [
      causeOf(
        'GET /server/config',
        'info',
        'operation deprecated',
        [{ ...tags, operation: 'GET /server/config' }],
        {
          replacement: 'GET /public/config',
        },
      ),
    ];
    const text = renderText(
      reportOf(causes, {
        notInClient: [
          {
            operation: 'GET /public/config',
            operationId: 'getPublicConfig',
            tags: [],
            replaces: ['GET /server/config', 'GET /server/features'],
          },
        ],
      }),
    );
    expect(text).toContain(
      'GET /server/config: operation deprecated, use GET /public/config instead -> tags.list\n',
    );
    expect(text).toContain(
      '  GET /public/config (getPublicConfig): replaces GET /server/config, GET /server/features\n',
    );
  });

  test('names an operation without a client method once', () => {
    const cause = causeOf('GET /tags', 'error', 'path removed', [{ ...tags, clientMethods: [] }]);
    expect(renderText(reportOf([cause]))).toContain('  GET /tags: path removed\n');
    const inside = causeOf('Tag.name', 'error', 'removed', [{ ...tags, clientMethods: [] }], {
      component: 'Tag',
    });
    expect(renderText(reportOf([inside]))).toContain('  Tag.name: removed -> GET /tags\n');
  });

  test('counts the facts that are not checked', () => {
    const report = reportOf([causeOf('Tag.name', 'error', 'removed', [tags])]);
    const counts = { ...report.counts, outOfScope: 7 };
    expect(renderText({ ...report, counts })).toContain(
      '\n7 facts of operations out of scope: not checked, ',
    );
    expect(renderText(report)).not.toContain('out of scope');
  });

  test('uses colours only if requested', () => {
    expect(renderText(SAMPLE)).not.toContain(ESCAPE);
    const coloured = renderText(SAMPLE, { colour: true });
    expect(coloured).toContain(`${ESCAPE}[31mErrors${ESCAPE}[39m`);
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderText(SAMPLE));
  });

  test('escapes names of a document, so that they cannot control the terminal', () => {
    const reached = { operation: `GET ${HOSTILE}`, operationId: HOSTILE, clientMethods: [] };
    const report = reportOf([causeOf(HOSTILE, 'error', HOSTILE, [reached], { from: HOSTILE })], {
      revision: { release: HOSTILE, origin: HOSTILE },
      revisionIs: 'older',
      notInClient: [{ operation: HOSTILE, operationId: HOSTILE, tags: [] }],
      staleIgnores: [{ entry: HOSTILE, state: 'unused' }],
    });
    expect(renderText(report, { next: HOSTILE })).not.toMatch(/[^\P{Cc}\n]/u);
    expect(renderText(report)).not.toMatch(/^::error/m);
  });
});
