import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePhoto } from '../../scripts/demo/sample-photo.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { browserPage, type BrowserPage, hasChromium, NEEDS_CHROMIUM } from '../helpers/browser-page.js';
import type { Report, Setting } from './page.js';

async function pageProgram(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
  });
  return outputFiles[0]?.text ?? '';
}

// One browser for all tests: starting it takes longer than all of them.
describe.runIf(hasChromium)(`a page in Chromium on another origin than the server${NEEDS_CHROMIUM}`, () => {
  let page: BrowserPage;
  let sandbox: Sandbox;
  let closed: Sandbox;
  let report: Report;

  beforeAll(async () => {
    page = await browserPage(await pageProgram());
    sandbox = await startSandbox({ cors: page.origin });
    closed = await startSandbox();
    const photo = Buffer.from(await samplePhoto('fjord.jpg').arrayBuffer()).toString('base64');
    const { url, apiKey } = sandbox;
    const setting: Setting = { url, apiKey, closedUrl: closed.url, photo };
    report = (await page.open(setting)) as Report;
  });

  afterAll(() => Promise.all([page?.close(), sandbox?.close(), closed?.close()]));

  test('uploads a `File` without progress events, and downloads the same bytes', () => {
    expect(report).toMatchObject({ uploaded: 'created', progressEvents: 0, downloadedIsSame: true });
  });

  test('uploads a `File` with progress events by the function in the guide', async () => {
    const { status, bytes, totalBytes, fileBytes, refusal } = report.sent;
    expect([status, refusal]).toEqual(['created', 401]);
    expect(bytes.filter((count) => count > fileBytes)).not.toEqual([]);
    expect(Math.max(...bytes)).toBe(Math.max(...totalBytes));
  });

  test('is shown the function for upload progress as it is tested', async () => {
    const source = await readFile(new URL('fetch-with-progress.js', import.meta.url), 'utf8');
    const page = await readFile(new URL('../../docs/guide/browser.md', import.meta.url), 'utf8');
    expect(page).toContain(`\`\`\`js\n${source}\`\`\``);
  });

  test('searches and reads an album', () => {
    expect(report).toMatchObject({ found: ['fjord.jpg'], albumAssets: 1 });
  });

  test('shows a thumbnail through a blob URL, and one through the URL of a shared link', () => {
    expect(report).toMatchObject({ blobImage: 320, linkImage: 320 });
  });

  test('shows the status, the reason and the correlation ID of an error', () => {
    expect(report.shown).toMatch(/^40[04] not-found: GET \/albums\/\{id\} /);
    expect(report.correlationId).toBeTruthy();
  });

  test('names CORS and both origins in the message of a call that CORS blocks', () => {
    const origins = `the page is on ${page.origin}, the server on ${closed.url}`;
    expect(report.blocked.message).toContain(`probably because of CORS: ${origins}`);
    expect(report.blocked.delivered).toBe('unknown');
  });

  test('does not mention CORS if a same-origin server does not respond', () => {
    expect(report.stopped.message).toContain('check that the device is online and that the server runs');
    expect(report.stopped.message).not.toContain('CORS');
  });
});
