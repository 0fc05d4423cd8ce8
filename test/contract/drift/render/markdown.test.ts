import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/contract/drift/render/markdown.js';
import { committedText } from '../../../helpers/documents.js';
import { causeOf, factsOf, HOSTILE, reportOf, SAMPLE } from '../../../helpers/drift-reports.js';

const tags = { operation: 'GET /tags', operationId: 'getAllTags', clientMethods: ['tags.list'] };

describe('renderMarkdown', () => {
  test('contains the verdict, a table of the causes, and collapsed details', () => {
    expect(renderMarkdown(SAMPLE, { next: 'npm run upgrade' })).toMatchInlineSnapshot(`
      "### ❌ Drift: 3 causes (1 error, 1 warning, 1 info), 6 facts in 5 operations

      Client for Immich \`3.0.3\` (\`openapi/immich.json\`), compared with Immich \`3.1.0\` (\`https://photos.example.com\`).

      Suggested version bump for a program that uses the client: major.

      Run: \`npm run upgrade\`

      #### Errors (1 cause, 4 facts)

      | change | before | after | affects |
      | --- | --- | --- | --- |
      | \`AlbumResponseDto.hasSharedLink\`<br>response property removed | \`"boolean"\` | – | \`albums.list\`, \`albums.get\`, \`albums.create\`, \`albums.update\`, \`albums.findByName\` |

      <details>
      <summary>Every operation, and where</summary>

      - \`AlbumResponseDto.hasSharedLink\`: response property removed
        - \`GET /albums\` \`albums.list\` \`albums.findByName\`: response 200 application/json (\`696e6b302c30\`)
        - \`GET /albums/{id}\` \`albums.get\`: response 200 application/json (\`696e6b312c30\`)
        - \`POST /albums\` \`albums.create\`: response 200 application/json (\`696e6b322c30\`)
        - \`PATCH /albums/{id}\` \`albums.update\`: response 200 application/json (\`696e6b332c30\`)

      </details>

      #### Warnings (1 cause, 1 fact)

      | change | before | after | affects |
      | --- | --- | --- | --- |
      | \`GET /albums query shared\`<br>request parameter removed | – | – | \`albums.list\` |

      <details>
      <summary>Every operation, and where</summary>

      - \`GET /albums query shared\`: request parameter removed
        - \`GET /albums\` \`albums.list\`: query shared (\`726564302c30\`)

      </details>

      <details>
      <summary>Information (1 cause, 1 fact)</summary>

      | change | before | after | affects |
      | --- | --- | --- | --- |
      | \`MemoryCreateDto.hideAt\`<br>request limits tightened | \`{"maxLength":40}\` | \`{"maxLength":20}\` | \`POST /memories\` |

      <details>
      <summary>Every operation, and where</summary>

      - \`MemoryCreateDto.hideAt\`: request limits tightened
        - \`POST /memories\`: request body application/json: hideAt (\`654174302c30\`)

      </details>

      </details>

      <details>
      <summary>Not in the client yet (1)</summary>

      - \`GET /albums/{id}/map-markers\` \`getAlbumMapMarkers\`

      </details>

      <details>
      <summary>Ignored (1 cause)</summary>

      - \`AssetResponseDto.resized\` \`response-required-property-removed\` (2 facts): we never read it

      </details>

      <details>
      <summary>Stale entries of the policy (2)</summary>

      - \`a1b2c3d4e5f6\` ignores nothing; remove it
      - \`response-required-property-removed GET /tags\` has expired; its differences count again

      </details>"
    `);
  });

  test('collapses information, unless it fails the check', () => {
    const causes = [causeOf('Tag.name', 'info', 'added', [tags])];
    expect(renderMarkdown(reportOf(causes))).toContain('<summary>Information (1 cause, 1 fact)</summary>');
    expect(renderMarkdown(reportOf(causes, { failOn: 'info' }))).toContain(
      '#### Information (1 cause, 1 fact)',
    );
  });

  test('is short if there is no difference', () => {
    expect(renderMarkdown(reportOf([]))).toMatchInlineSnapshot(`
      "### ✅ No drift

      Client for Immich \`3.0.3\` (\`openapi/immich.json\`), compared with Immich \`3.1.0\` (\`https://photos.example.com\`)."
    `);
  });

  test('stays below the size limit of a comment, and counts what it leaves out', () => {
    const causes = Array.from({ length: 900 }, (_, index) =>
      causeOf(`Tag.property${index}`, 'error', 'response property removed', Array(20).fill(tags), {
        from: 'x'.repeat(500),
      }),
    );
    const long = 'n'.repeat(5000);
    const notInClient = Array.from({ length: 900 }, (_, index) => ({
      operation: `GET /new/${index}`,
      operationId: 'x',
      tags: [],
    }));
    const report = reportOf(causes, {
      notInClient,
      revision: { release: long, origin: long },
      revisionIs: 'older',
      ignored: causes
        .slice(0, 300)
        .flatMap(factsOf)
        .map((fact) => ({ ...fact, reason: 'r'.repeat(200) })),
      staleIgnores: Array.from({ length: 200 }, (_, index) => ({ entry: `entry ${index}`, state: 'unused' })),
    });
    const text = renderMarkdown(report, { next: long });
    expect(text.length).toBeLessThan(60_000);

    const rows = text.split('\n').filter((line) => line.startsWith('| `Tag.')).length;
    expect(rows).toBeGreaterThan(50);
    expect(text).toContain(`… and ${900 - rows} more causes, in the report as JSON |`);
    expect(text).toContain(`- … and 900 more, in the report as JSON\n`);
  });

  test('leaves out information before errors', () => {
    const many = (level: 'error' | 'warning' | 'info') =>
      Array.from({ length: 200 }, (_, index) =>
        causeOf(`${level}${index}.name`, level, 'response property removed', [tags], {
          component: `${level}${index}`,
          from: 'x'.repeat(60),
        }),
      );
    const rowsIn = (text: string) =>
      (['error', 'warning', 'info'] as const).map(
        (level) => text.match(new RegExp(`^\\| \`${level}\\d`, 'gm'))?.length ?? 0,
      );
    const text = renderMarkdown(reportOf([...many('error'), ...many('warning'), ...many('info')]));
    expect(rowsIn(text).slice(0, 1)).toEqual([200]);
    expect(rowsIn(text)[2]).toBeLessThan(200);
    const [errors = 0, warnings = 0] = rowsIn(
      renderMarkdown(reportOf([...many('error'), ...many('warning')]), { room: 25_000 }),
    );
    expect([errors > 50, warnings]).toEqual([true, 0]);
    expect(renderMarkdown(reportOf(many('info')), { room: 20_000 }).length).toBeLessThan(20_000);
  });

  test('links the calls of a program and the operations of the document, if the repository is known', () => {
    const cause = causeOf('TagResponseDto.name', 'error', 'response property removed', [tags]);
    const [reached] = cause.operations;
    const places = [{ file: 'src/my tags.ts', line: 41, call: 'tags.list' }];
    const report = reportOf([{ ...cause, operations: [{ ...reached!, places }] }]);
    const text = renderMarkdown(report, {
      contract: { file: 'openapi/immich.json', text: committedText },
      repository: {
        pathOf: (file) => file,
        addressOf: (path, line) => `https://git.example.com/${encodeURI(path)}#L${line}`,
      },
    });
    expect(text).toContain(
      'called at [`src/my tags.ts:41 tags.list`](https://git.example.com/src/my%20tags.ts#L41) |',
    );
    const [, line] =
      /- \[`GET \/tags`\]\(https:\/\/git\.example\.com\/openapi\/immich\.json#L(\d+)\) `tags\.list`: /.exec(
        text,
      ) ?? [];
    expect(
      committedText
        .split('\n')
        .slice(Number(line) - 2, Number(line))
        .join(),
    ).toMatch(/"\/tags": \{,\s+"get": \{/);
    expect(renderMarkdown(report)).toContain('called at `src/my tags.ts:41 tags.list` |');
    // Files outside the repository have no URL.
    const outside = { pathOf: () => undefined, addressOf: () => 'https://git.example.com' };
    expect(renderMarkdown(report, { repository: outside })).not.toContain('git.example.com');
  });

  test('limits the fingerprints listed for one place, and counts the rest', () => {
    const locations = Array.from({ length: 5 }, () => ({ in: 'query', name: 'kind' }) as const);
    const cause = causeOf('Kind', 'warning', 'has another value', [{ ...tags, locations }]);
    expect(renderMarkdown(reportOf([cause]))).toMatch(
      /query kind \((`[0-9a-f]{12}`, ){2}`[0-9a-f]{12}` and 2 more\)/,
    );
  });

  test('lists once which calls the causes of one schema affect', () => {
    const gone = { component: 'Tag', from: 'string' };
    const text = renderMarkdown(
      reportOf([
        causeOf('Tag.id', 'error', 'removed', [tags], gone),
        causeOf('Tag.name', 'error', 'removed', [tags], gone),
        causeOf('Permission', 'warning', 'may have another value', [tags], {
          rule: 'response-property-enum-value-added',
          values: ['a', 'b'],
        }),
      ]),
    );
    expect(text).toContain('| `Tag.name`<br>removed | `"string"` | – | the same |');
    expect(text.match(/^ {2}- `GET \/tags`/gm)).toHaveLength(2);
    expect(text).toContain('| – | `"a"`, `"b"` | `tags.list` |');
  });

  test('counts what is left out if not even one cause fits', () => {
    const cause = causeOf('t|'.repeat(10_000), 'error', 'removed', [tags]);
    expect(renderMarkdown(reportOf([cause]))).toContain('… and 1 more cause, in the report as JSON');
  });

  test('escapes names of a document, so that they cannot end a cell, add HTML or mention a user', () => {
    const reached = { operation: `GET ${HOSTILE}`, operationId: HOSTILE, clientMethods: [HOSTILE] };
    const cause = causeOf(HOSTILE, 'error', HOSTILE, [reached], { from: HOSTILE, to: 'a|b`c' });
    const report = reportOf([cause], {
      revision: { release: HOSTILE, origin: HOSTILE },
      revisionIs: 'older',
      notInClient: [{ operation: HOSTILE, operationId: HOSTILE, tags: [] }],
      ignored: factsOf(cause).map((fact) => ({ ...fact, reason: HOSTILE })),
      staleIgnores: [{ entry: HOSTILE, state: 'unused' }],
    });
    const text = renderMarkdown(report, { next: HOSTILE });
    expect([...new Set(text.match(/<\/?\w+/g))].toSorted()).toEqual([
      '</code',
      '</details',
      '</summary',
      '<br',
      '<code',
      '<details',
      '<summary',
    ]);
    const row = text.split('\n').find((line) => line.startsWith('| <code>')) ?? '';
    expect(row.split('|')).toHaveLength(6);
    expect(row).toContain('<code>&#34;a&#124;b&#96;c&#34;</code>');
    // GitHub ignores mentions in code.
    expect(text.replaceAll(/<code>.*?<\/code>/g, '')).not.toMatch(/(@|&#64;)\w/);
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
