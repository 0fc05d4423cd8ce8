import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../../src/contract/drift/render/html.js';
import { hasChromium, NEEDS_CHROMIUM } from '../../../helpers/browser-page.js';
import { opened } from '../../../helpers/chromium.js';
import { causeOf, factsOf, HOSTILE, reportOf, SAMPLE } from '../../../helpers/drift-reports.js';
import { pages, served } from '../../../helpers/http-server.js';

const reached = { operation: `GET ${HOSTILE}`, operationId: HOSTILE, clientMethods: [HOSTILE] };
const hostileCause = causeOf(HOSTILE, 'error', HOSTILE, [reached], {
  from: HOSTILE,
  to: { [HOSTILE]: HOSTILE },
});
const hostile = reportOf([hostileCause, { ...hostileCause, level: 'info' }], {
  base: { release: HOSTILE, origin: HOSTILE },
  revision: { release: HOSTILE, origin: HOSTILE },
  revisionIs: 'older',
  notInClient: [{ operation: HOSTILE, operationId: HOSTILE, tags: [HOSTILE] }],
  ignored: factsOf(hostileCause).map((fact) => ({ ...fact, reason: HOSTILE })),
  staleIgnores: [{ entry: HOSTILE, state: 'expired' }],
});

const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('renderHtml', () => {
  test('contains everything in the report', () => {
    const text = textOf(renderHtml(SAMPLE, { next: 'npm run upgrade' }));
    for (const said of [
      'Drift The client is for Immich 3.0.3 openapi/immich.json Compared with Immich 3.1.0 https://photos.example.com',
      'Error causes 1 Warning causes 1 Information causes 1 Facts 6 Operations 5 Suggested bump major Next: npm run upgrade',
      'error AlbumResponseDto.hasSharedLink response property removed fails at run time stops compiling',
      'Affects albums.list albums.get albums.create albums.update albums.findByName 4 operations, and where',
      'request body application/json: hideAt',
      'Before { &quot;maxLength&quot;: 40 } After { &quot;maxLength&quot;: 20 }',
      'Not in the client yet 1 Show 1 operation',
      'AssetResponseDto.resized response-required-property-removed 2 we never read it',
      'a1b2c3d4e5f6 ignores nothing; remove it',
    ]) {
      expect(text).toContain(said);
    }
  });

  test('colours only levels that have causes', () => {
    const tiles = [...renderHtml(SAMPLE).matchAll(/<div class="(\w*)"><dt>(\w+)/g)];
    expect(tiles.map(([, level, title]) => `${title} ${level}`).slice(0, 3)).toEqual([
      'Error error',
      'Warning warning',
      'Information info',
    ]);
    expect(renderHtml(reportOf([]))).toContain('<div class=""><dt>Error causes</dt><dd>0</dd></div>');
  });

  test('shortens a long value, and lists what a new operation replaces', () => {
    const route = { operation: 'GET /tags', operationId: 'getAllTags', clientMethods: [] };
    const cause = causeOf('Tag.name', 'error', 'removed', [route], { from: 'x'.repeat(2000) });
    const added = {
      operation: 'GET /new',
      operationId: 'getNew',
      tags: [],
      replaces: ['GET /old', 'GET /b'],
    };
    const html = renderHtml(reportOf([cause], { notInClient: [added] }));
    expect(html).toMatch(/x{1199}…/);
    expect(html).not.toMatch(/x{1201}/);
    expect(html).toContain('<td>GET /old, GET /b</td>');
  });

  test('leaves out empty sections', () => {
    const text = textOf(renderHtml(reportOf([]), { next: 'npm run upgrade' }));
    expect(text).toContain('No drift The client is for');
    expect(text).not.toMatch(/Not in the client|Ignored|Stale|Next:/);
  });

  test('explains that the meaning of "removed" is reversed if the revision is older', () => {
    const older = reportOf([], { revisionIs: 'older', revision: { release: '2.7.5', origin: 'v2.json' } });
    expect(textOf(renderHtml(older))).toContain(
      '2.7.5 is older than 3.0.3. In this report, removed means not there yet.',
    );
  });

  test('makes no element of a name in a document', () => {
    const html = renderHtml(hostile, { next: HOSTILE });
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/<[^>]*onerror/);
    expect(html).toContain('&quot;&#39;&gt;&lt;img src=x onerror=alert(1)&gt;');
  });

  test('refers to no other file and no other site', () => {
    const html = renderHtml(reportOf([]));
    expect(html).not.toMatch(/\bsrc=|@import|url\(|<script/);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual(['data:,']);
  });
});

describe.runIf(hasChromium)(`the HTML report in a browser${NEEDS_CHROMIUM}`, () => {
  test.each([
    ['a report', SAMPLE],
    ['names that contain HTML', hostile],
  ])('sends no request and logs no error: %s', async (_, report) => {
    const { url, requests } = await served(
      pages({ '/page.html': renderHtml(report, { next: 'npm run upgrade' }) }),
    );
    const { dom, messages } = await opened(`${url}/page.html`);
    expect(requests.map((request) => request.url)).toEqual(['/page.html']);
    expect(messages).toEqual([]);
    expect(dom).toContain('<h1>Drift</h1>');
    expect(dom.match(/<article/g)).toHaveLength(report.causes.length);
    expect(dom).not.toContain('<img');
  });

  test('blocks requests even if a name could inject an element', async () => {
    const broken = renderHtml(SAMPLE).replace(
      '<h1>',
      '<img src="/stolen"><script>console.log("ran")</script><h1>',
    );
    const { url, requests } = await served(pages({ '/page.html': broken }));
    const { messages } = await opened(`${url}/page.html`);
    expect(requests.map((request) => request.url)).toEqual(['/page.html']);
    expect(messages.join('\n')).toMatch(/Content Security Policy/);
    expect(messages.join('\n')).not.toMatch(/"ran"/);
  });
});
