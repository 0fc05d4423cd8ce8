import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createImmichClient, type ImmichClient } from '../src/index.js';
import { type ImmichRelease, type Sandbox, type SandboxOptions, startSandbox } from '../src/sandbox/index.js';
import { operationCases } from './cases/all.js';
import { picture } from './cases/picture.js';
import { runHere } from './helpers/run-here.js';
import { temporaryFolder } from './helpers/temporary-folder.js';
import { RELEASES } from './sandbox/releases.js';
import { live as runLive } from './live/run.js';
import { scenarios } from './live/scenarios/all.js';

describe.each(RELEASES)('npm run test:live against a server of %s', (immich) => {
  test('passes with only an administrator key, removes what it creates, and changes no other data', async () => {
    const { sandbox, everything } = await inhabited({ immich, realtimeTranscoding: true });
    const before = await everything();

    // A sandbox supports every feature.
    const video = join(await temporaryFolder(), 'fjord.mp4');
    await writeFile(video, 'fjord');

    const { url, apiKey } = sandbox;
    const { code, lines } = await live({ IMMICH_URL: url, IMMICH_API_KEY: apiKey, IMMICH_VIDEO: video });
    expect(lines.filter((line) => line.startsWith('failed'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('skipped'))).toEqual(skippedBy(immich));
    expect(lines.at(-2)).toBe('left behind: 0');
    expect(lines.at(-1)).toBe(
      `${ALL - skippedBy(immich).length} passed, 0 failed, ${skippedBy(immich).length} skipped`,
    );
    expect(code).toBe(0);
    expect(await everything()).toEqual(before);
  });
});

describe('npm run test:live', () => {
  test('removes what it creates if cases fail, lists them, and skips disabled features', async () => {
    const { sandbox, everything } = await inhabited({ machineLearning: true });
    await createImmichClient(sandbox).server.setLicense(sandbox.productKey);
    const before = await everything();

    const { code, lines } = await live({ ...allOf(sandbox), IMMICH_FRIEND_ID: randomUUID() });
    expect(lines).toContainEqual(expect.stringMatching(/^failed {2}addUsersToAlbum: .* 400/));
    expect(lines).toContain('skipped setServerLicense: the server has a product key');
    expect(lines).toContain('skipped deleteServerLicense: the server has a product key');
    expect(lines).toContain('skipped getSegment: realtime transcoding is off');
    expect(lines.at(-2)).toBe('left behind: 0');
    expect(code).toBe(1);
    expect(await everything()).toEqual(before);
  });

  test('removes what it created if Ctrl-C stops the process', async () => {
    const { sandbox, everything } = await inhabited({});
    const before = await everything();

    const { code, lines } = await liveProcess(allOf(sandbox), { interruptAfter: 'passed  createAlbum' });
    expect(lines.at(-2)).toBe('left behind: 0');
    expect(lines.some((line) => line.includes('bulkTagAssets'))).toBe(false);
    expect(code).toBe(130);
    expect(await everything()).toEqual(before);
  });

  test('skips cases whose permission or account is missing', async () => {
    const sandbox = await started({ permissions: ['server.about', 'user.read'] });
    const { code, lines } = await live({ IMMICH_URL: sandbox.url, IMMICH_API_KEY: sandbox.apiKey });
    expect(lines).toContain('passed  getAboutInfo');
    expect(lines).toContain('skipped getStorage: missing permission server.storage');
    expect(lines).toContain(
      'skipped login: needs IMMICH_EMAIL and IMMICH_PASSWORD, or a key of an administrator',
    );
    expect(lines).toContain('skipped setServerLicense: missing permission serverLicense.read');
    expect(lines.filter((line) => line.startsWith('failed'))).toEqual([]);
    expect(code).toBe(0);
  });

  test('creates nothing that the key could not delete', async () => {
    const sandbox = await started({ permissions: ['album.create', 'album.read', 'tag.create', 'tag.read'] });
    const { code, lines } = await live({ IMMICH_URL: sandbox.url, IMMICH_API_KEY: sandbox.apiKey });
    expect(lines).toContain('skipped getAlbumInfo: missing permission album.delete');
    expect(lines).toContain('skipped upsertTags: missing permission tag.delete');
    expect(lines).toContain('left behind: 0');
    expect(code).toBe(0);
    const session = await createImmichClient({ url: sandbox.url }).login(
      sandbox.admin.email,
      sandbox.admin.password,
    );
    expect(await contentsOf(session)).toEqual({ albums: [], tags: [], links: [], assets: [] });
  });

  test('reports missing settings, and a key that the server rejects', async () => {
    expect(await live({})).toMatchObject({
      code: 2,
      lines: [],
      problems: expect.stringContaining('IMMICH_URL='),
    });
    const { url } = await started({});
    const refused = await live({ IMMICH_URL: url, IMMICH_API_KEY: 'wrong' });
    expect(refused).toMatchObject({ code: 2, lines: [] });
    expect(refused.problems).toContain('Invalid API key');
  });
});

const ALL = Object.keys(operationCases).length + Object.keys(scenarios).length;

const NEVER = [
  'skipped emptyTrash: would delete everything in your trash',
  'skipped restoreTrash: would restore everything in your trash',
];
const skippedBy = (release: ImmichRelease): string[] =>
  release === '2.7.5'
    ? [
        ...NEVER,
        ...['getMainPlaylist', 'getMediaPlaylist', 'getSegment', 'endSession'].map(
          (id) => `skipped ${id}: realtime transcoding is off`,
        ),
      ]
    : NEVER;

async function started(options: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox({ extractionDelayMs: EXTRACTION_DELAY_MS, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** A sandbox with an album, tag, link, photo and trash of a user, and a function that lists everything. */
async function inhabited(options: SandboxOptions) {
  const sandbox = await started(options);
  const immich = createImmichClient({ url: sandbox.url, apiKey: sandbox.apiKey });
  const photo = async () => (await immich.assets.upload(new File([picture()], 'fjord.jpg'))).id;
  const [kept, trashed] = [await photo(), await photo()];
  const album = await immich.albums.create({ albumName: 'Norway', assetIds: [kept] });
  await immich.sharedLinks.forAlbum(album.id);
  await immich.tags.ensure(['norway/fjord']);
  await immich.assets.delete(trashed);
  // Reading a file changes its asset.
  await vi.waitFor(
    async () => {
      for (const id of [kept, trashed]) expect((await immich.assets.get(id)).thumbhash).not.toBeNull();
    },
    { timeout: 60_000, interval: 10 },
  );
  const everything = async () => ({
    ...(await contentsOf(immich)),
    users: (await immich.server.statistics()).usageByUser.map(({ userId }) => userId),
    license: await immich.server.license(),
  });
  return { sandbox, everything };
}

async function contentsOf({ albums, assets, search, sharedLinks, tags }: ImmichClient) {
  const found = await Promise.all(
    (['timeline', 'archive', 'hidden'] as const).map((visibility) =>
      search.metadata({ visibility, withDeleted: true }).toArray(),
    ),
  );
  return {
    albums: await albums.list(),
    tags: await tags.list(),
    links: await sharedLinks.list(),
    assets: await Promise.all(found.flat().map(({ id }) => assets.get(id))),
  };
}

const allOf = ({ url, apiKey, admin, friend }: Sandbox) => ({
  IMMICH_URL: url,
  IMMICH_API_KEY: apiKey,
  IMMICH_EMAIL: admin.email,
  IMMICH_PASSWORD: admin.password,
  IMMICH_FRIEND_ID: friend.id,
});

const root = fileURLToPath(new URL('..', import.meta.url));

/** How long a sandbox takes to read a file: half to one and a half of it. */
const EXTRACTION_DELAY_MS = 20;

/** So it is done with everything that follows a request much sooner than a server. */
const WAITS = { settleMs: 10 * EXTRACTION_DELAY_MS, pollMs: 2 * EXTRACTION_DELAY_MS };

/** Runs the suite in this process, with no other variable about a server. A process of its own takes seconds to load. */
async function live(
  settings: Record<string, string>,
): Promise<{ code: number; lines: string[]; problems: string }> {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  try {
    const { code, out, err } = await runHere(() => runLive(WAITS));
    return { code, lines: out.split('\n').filter(Boolean), problems: err };
  } finally {
    vi.unstubAllEnvs();
  }
}

/** Runs the script as npm does. */
function liveProcess(
  settings: Record<string, string>,
  { interruptAfter }: { interruptAfter?: string } = {},
): Promise<{ code: number | null; lines: string[]; problems: string }> {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('IMMICH_'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/live/run.ts'], {
    cwd: root,
    env: { ...Object.fromEntries(others), ...settings },
  });
  let [out, problems, isInterrupted] = ['', '', false];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (isInterrupted || interruptAfter === undefined || !out.includes(interruptAfter)) return;
    isInterrupted = child.kill('SIGINT');
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (problems += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, lines: out.split('\n').filter(Boolean), problems }));
  });
}
