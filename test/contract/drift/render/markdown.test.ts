import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/contract/drift/render/markdown.js';
import { causeOf, factsOf, HOSTILE, reportOf, SAMPLE } from '../../../helpers/drift-reports.js';

const tags = { operation: 'GET /tags', operationId: 'getAllTags', clientMethods: ['tags.list'] };

describe('renderMarkdown', () => {
  test('has the verdict, a table of the causes, and the rest folded', () => {
    expect(renderMarkdown(SAMPLE, { next: 'npm run upgrade' })).toMatchInlineSnapshot(`
      "### ❌ Drift: 1 error, 1 warning, 1 info (6 differences in 5 operations)

      Client for Immich \`3.0.3\` (\`openapi/immich.json\`), held against Immich \`3.1.0\` (\`https://photos.example.com\`).

      Suggested version bump for a program that uses the client: major.

      Run: \`npm run upgrade\`

      | level | change | reaches | before | after |
      | --- | --- | --- | --- | --- |
      | error | \`AlbumResponseDto.hasSharedLink\`<br>response property removed | \`albums.list\`, \`albums.get\`, \`albums.create\`, \`albums.update\`, \`albums.findByName\` | \`"boolean"\` | – |
      | warning | \`GET /albums query shared\`<br>request parameter removed | \`albums.list\` | – | – |
      | info | \`MemoryCreateDto.hideAt\`<br>request limits tightened | \`POST /memories\` | \`{"maxLength":40}\` | \`{"maxLength":20}\` |

      <details>
      <summary>What 3 changes reach, and where</summary>

      - \`AlbumResponseDto.hasSharedLink\`: response property removed
        - \`GET /albums\` \`albums.list\` \`albums.findByName\`: response 200 application/json (\`696e6b302c30\`)
        - \`GET /albums/{id}\` \`albums.get\`: response 200 application/json (\`696e6b312c30\`)
        - \`POST /albums\` \`albums.create\`: response 200 application/json (\`696e6b322c30\`)
        - \`PATCH /albums/{id}\` \`albums.update\`: response 200 application/json (\`696e6b332c30\`)
      - \`GET /albums query shared\`: request parameter removed
        - \`GET /albums\` \`albums.list\`: query shared (\`726564302c30\`)
      - \`MemoryCreateDto.hideAt\`: request limits tightened
        - \`POST /memories\`: request body application/json: hideAt (\`654174302c30\`)

      </details>

      <details>
      <summary>1 operation not in the client yet</summary>

      - \`GET /albums/{id}/map-markers\` \`getAlbumMapMarkers\`

      </details>

      <details>
      <summary>1 change ignored</summary>

      - \`AssetResponseDto.resized\` \`response-required-property-removed\` (2): we never read it

      </details>

      <details>
      <summary>2 stale entries of the policy</summary>

      - \`a1b2c3d4e5f6\` sets nothing aside; remove it
      - \`response-required-property-removed GET /tags\` has expired; what it set aside counts again

      </details>"
    `);
  });

  test('is short where nothing differs', () => {
    expect(renderMarkdown(reportOf([]))).toMatchInlineSnapshot(`
      "### ✅ No drift

      Client for Immich \`3.0.3\` (\`openapi/immich.json\`), held against Immich \`3.1.0\` (\`https://photos.example.com\`)."
    `);
  });

  test('stays below what a comment may hold, and counts what it leaves out', () => {
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

    const rows = text.split('\n').filter((line) => line.startsWith('| error |')).length;
    expect(rows).toBeGreaterThan(50);
    expect(text).toContain(`… and ${900 - rows} more changes, in the report as JSON |`);
    const listed = text.split('\n').filter((line) => line.startsWith('- `GET /new/')).length;
    expect(text).toContain(`- … and ${900 - listed} more\n`);
  });

  test('says how many are left out where not even one fits', () => {
    const cause = causeOf('t|'.repeat(10_000), 'error', 'removed', [tags]);
    expect(renderMarkdown(reportOf([cause]))).toContain('… and 1 more change, in the report as JSON');
  });

  test('lets no name of a document end a cell, become HTML, or call a person', () => {
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
    const row = text.split('\n').find((line) => line.startsWith('| error |')) ?? '';
    expect(row.split('|')).toHaveLength(7);
    expect(row).toContain('<code>&#34;a&#124;b&#96;c&#34;</code>');
    // In code, GitHub looks for no mention.
    expect(text.replaceAll(/<code>.*?<\/code>/g, '')).not.toMatch(/(@|&#64;)\w/);
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
