import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { usedOperations } from '../src/contract/drift/used/used.js';
import { readOperations } from '../src/contract/read/operation-entries.js';
import { readDocument } from '../src/contract/read/read-document.js';
import { createImmichClient } from '../src/index.js';
import type { ClientOptions } from '../src/options.js';
import { startSandbox } from '../src/sandbox/index.js';
import { type Exchange, observing } from './helpers/exchanges.js';
import { linksOf } from './helpers/markdown-links.js';
import { operationAt } from './helpers/routes.js';
import { fillSampleLibrary } from './helpers/sample-library.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const docs = join(root, 'docs');
const contract = await readDocument(join(root, 'openapi/immich.json'));
const entries = await readOperations(join(root, 'openapi/operations.json'));
const topics = (await readdir(join(docs, 'guide'))).map((name) => name.replace(/\.md$/, ''));
const examples = (await readdir(join(docs, 'examples'))).map((name) => name.replace(/\.ts$/, ''));

const read = (...path: string[]) => readFile(join(...path), 'utf8');

/** The content of the only code block in a language. */
function block(markdown: string, language: string): string {
  const blocks = [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, name]) => name === language);
  if (blocks.length !== 1) throw new Error(`The page has ${blocks.length} blocks of ${language}, not one.`);
  return blocks[0]?.[2] ?? '';
}

/** One makes addresses only, one has a network of its own. */
const SEND_NOTHING = ['stalled-downloads', 'urls'];

/** Runs an example against a sandbox: what it printed, and the operations that it sent. */
async function runExample(topic: string): Promise<{ printed: string; sent: string[] }> {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  await fillSampleLibrary(createImmichClient(sandbox));
  vi.stubEnv('IMMICH_URL', sandbox.url);
  vi.stubEnv('IMMICH_API_KEY', sandbox.apiKey);
  vi.stubEnv('IMMICH_EMAIL', sandbox.admin.email);
  vi.stubEnv('IMMICH_PASSWORD', sandbox.admin.password);
  const lines = vi.spyOn(console, 'log').mockImplementation(() => {});
  const exchanges: Exchange[] = [];
  vi.stubGlobal('fetch', observing(exchanges));

  await import(`../docs/examples/${topic}.ts`);

  return {
    printed: lines.mock.calls.map((words) => `${format(...words)}\n`).join(''),
    sent: exchanges.flatMap(({ method, path }) => operationAt(method, path)?.operationId ?? []),
  };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** What all examples use: compiling them takes seconds. */
let used: ReturnType<typeof usedOperations> | undefined;

describe('a page of the guide', () => {
  test('exists for each example', () => {
    expect(examples.toSorted()).toEqual(topics.toSorted());
  });

  test.each(topics)('shows its example unchanged: %s', async (topic) => {
    const page = await read(docs, 'guide', `${topic}.md`);
    expect(block(page, 'ts')).toBe(await read(docs, 'examples', `${topic}.ts`));
  });

  // Running an example takes a sandbox with photos, so it is run once for both.
  test.each(topics)(
    'shows the output of its example, and drift finds all operations that the example sends: %s',
    async (topic) => {
      const { printed, sent } = await runExample(topic);
      expect(printed).toBe(block(await read(docs, 'guide', `${topic}.md`), 'text'));

      const { operations, notJudged, judgedWhole } = await (used ??= usedOperations(
        [join(docs, 'examples')],
        contract,
        entries,
      ));
      const isHere = ({ file }: { file: string }) => file === join(docs, 'examples', `${topic}.ts`);
      expect(sent.length > 0).toBe(!SEND_NOTHING.includes(topic));
      expect(sent.filter((id) => !operations.get(id)?.some(isHere))).toEqual([]);
      expect([...notJudged, ...judgedWhole].filter(isHere)).toEqual([]);
    },
  );

  test('is listed in the index', async () => {
    // Each page once; common questions link to some of them again.
    const index = linksOf((await read(docs, 'README.md')).replace(/^## Common questions$.*?^(?=## )/ms, ''));
    expect(index.filter((link) => link.startsWith('guide/')).toSorted()).toEqual(
      topics.map((topic) => `guide/${topic}.md`).toSorted(),
    );
  });
});

describe('the Chinese README', () => {
  /** What does not depend on the language. */
  const skeleton = (page: string) => ({
    code: [...page.matchAll(/^```\w+\n.*?^```$/gms)].map(([block]) => block),
    headings: [...page.matchAll(/^#+/gm)].map(([level]) => level),
    options: [...page.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name),
    links: linksOf(page).filter((link) => !link.startsWith('README')),
  });

  test('has the same code, headings, options and links as the English one', async () => {
    const english = skeleton(await read(root, 'README.md'));
    expect(skeleton(await read(root, 'README.zh-CN.md'))).toEqual(english);
    expect(english.code.length).toBeGreaterThan(5);
  });

  test('is linked from the English one, and links back', async () => {
    expect(linksOf(await read(root, 'README.md'))).toContain('README.zh-CN.md');
    expect(linksOf(await read(root, 'README.zh-CN.md'))).toContain('README.md');
  });
});

describe('the table of options', () => {
  test('lists every option of a client', async () => {
    const options: Record<keyof ClientOptions, true> = {
      url: true,
      apiKey: true,
      accessToken: true,
      sharedLink: true,
      headers: true,
      serverVersion: true,
      timeoutMs: true,
      idleTimeoutMs: true,
      totalTimeoutMs: true,
      retries: true,
      maxJsonBytes: true,
      fetch: true,
      onRequest: true,
      onResponse: true,
      onRetry: true,
      debug: true,
    };
    const rows = [...(await read(root, 'README.md')).matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(rows).toEqual(Object.keys(options));
  });
});
