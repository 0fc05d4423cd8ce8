import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { downloadFiles } from '../../../src/cli/transfers/download/download-run.js';
import { downloadFailures, hasFailed } from '../../../src/cli/transfers/download/download-summary.js';
import { createImmichClient, type ImmichClient } from '../../../src/index.js';
import { type ImmichRelease, startSandbox } from '../../../src/sandbox/index.js';
import { runCommand } from '../../helpers/built-command.js';
import { commandHere } from '../../helpers/command-here.js';
import { holdingServer } from '../../helpers/holding-server.js';
import { served } from '../../helpers/http-server.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { CTRL_C, hasTerminal, onTerminal } from '../../helpers/terminal.js';

/** Runs a program with a disk of 64 kB at the folder that is given first. */
const TINY_DISK = ['unshare', '-rm', 'sh', '-c', 'mount -t tmpfs -o size=64k none "$0" && exec "$@"'];

const hasTinyDisk = ((): boolean => {
  try {
    execFileSync(TINY_DISK[0] ?? '', [...TINY_DISK.slice(1), tmpdir(), 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('The test of a full disk is skipped: unshare and mount are not possible here.');
    return false;
  }
})();

interface Server {
  immich: ImmichClient;
  url: string;
  env: Record<string, string>;
  /** Ids by file name. */
  ids: Record<string, string>;
}

/** A server with an album Kyoto of two photos, one of them tagged `places/japan`, and a third photo that is a favorite. */
async function server(immich?: ImmichRelease): Promise<Server> {
  const sandbox = await startSandbox({ extractionDelayMs: 0, ...(immich && { immich }) });
  onTestFinished(() => sandbox.close());
  const client = createImmichClient({ ...sandbox, retries: 0 });
  const ids: Record<string, string> = {};
  for (const [name, taken] of [
    ['river.jpg', '2024-03-30T09:15:00Z'],
    ['temple.jpg', '2024-04-01T06:30:00Z'],
    ['fjord.jpg', '2025-07-05T21:30:00Z'],
  ] as const) {
    ids[name] = (await client.assets.upload(new File([name], name), { fileCreatedAt: taken })).id;
  }
  const { 'river.jpg': river = '', 'temple.jpg': temple = '', 'fjord.jpg': fjord = '' } = ids;
  await client.albums.create({ albumName: 'Kyoto', assetIds: [river, temple] });
  const [tag] = await client.tags.ensure(['places/japan']);
  await client.tags.tagAssets(tag?.id ?? '', [temple]);
  await client.assets.update(fjord, { isFavorite: true });
  return {
    immich: client,
    url: sandbox.url,
    env: { IMMICH_INSTANCE_URL: sandbox.url, IMMICH_API_KEY: sandbox.apiKey },
    ids,
  };
}

const filesIn = async (folder: string): Promise<string[]> => (await readdir(folder)).sort();

/** Downloads into a new folder: how it went, and which files are there. */
async function download(env: Record<string, string>, ...args: string[]) {
  const to = join(await temporaryFolder(), 'photos');
  const { code, out, err } = await commandHere(['download', ...args, '--to', to], { env });
  const files = await filesIn(to).catch(() => []);
  return { code, out: out.replaceAll(to, 'TO').replace(/in \d+s/, 'in 0s'), err, files, to };
}

describe('immich-client download', () => {
  test.each(['3.2.2', '3.0.3', '2.7.5'] as const)(
    'downloads an album of %s by its name and by its id',
    async (release) => {
      const { env, immich } = await server(release);
      const { code, out, err, files, to } = await download(env, '--album', 'Kyoto', '-c', '1');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toBe('saved    TO/temple.jpg\nsaved    TO/river.jpg\n2 saved (19 B) in 0s\n');
      expect(files).toEqual(['river.jpg', 'temple.jpg']);
      expect(await readFile(join(to, 'river.jpg'), 'utf8')).toBe('river.jpg');
      const again = await commandHere(['download', '--album', 'Kyoto', '--to', to], { env });
      expect(again.out).toMatch(/0 saved, 2 there already in/);
      const album = await immich.albums.findByName('Kyoto');
      expect((await download(env, '--album', album?.id ?? '')).files).toEqual(files);
    },
  );

  test.each([
    [['--favorite'], ['fjord.jpg']],
    [['--tag', 'places/japan'], ['temple.jpg']],
    [['--taken-after', '2024-04-01', '--taken-before', '2025-01-01'], ['temple.jpg']],
    [['--type', 'VIDEO'], []],
    [['--filename', 'RIV'], ['river.jpg']],
    [['--album', 'Kyoto', '--taken-before', '2024-03-31'], ['river.jpg']],
    [['--all'], ['fjord.jpg', 'river.jpg', 'temple.jpg']],
  ])('downloads what a search finds: %j', async (args, files) => {
    const { env } = await server();
    expect(await download(env, ...args)).toMatchObject({ code: 0, err: '', files });
  });

  /** A server that finds nothing, and the searches that it received. */
  async function emptyServer(): Promise<{ env: Record<string, string>; searches: unknown[] }> {
    const searches: unknown[] = [];
    const { url } = await served(async (request, response) => {
      let body = '';
      for await (const chunk of request.setEncoding('utf8') as AsyncIterable<string>) body += chunk;
      if (request.url === '/api/search/metadata') searches.push(JSON.parse(body));
      const assets = { items: [], nextPage: null, count: 0, total: 0, facets: [] };
      response.setHeader('content-type', 'application/json');
      // The version of the server, the permissions of the key, and what a search finds.
      response.end(JSON.stringify({ major: 3, minor: 0, patch: 3, permissions: ['all'], assets }));
    });
    return { env: { IMMICH_INSTANCE_URL: url, IMMICH_API_KEY: 'k' }, searches };
  }

  test('searches with every option of the search', async () => {
    const { env, searches } = await emptyServer();
    const [tag, person] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    await download(
      env,
      ...['--type', 'IMAGE', '--taken-after', '2024-01-31', '--taken-before', '2024-02-01T12:00:00+02:00'],
      ...['--tag', tag, '--person', person, '--favorite', '--city', 'Kyoto', '--country', 'Japan'],
      ...[
        '--make',
        'Canon',
        '--model',
        'R5',
        '--rating',
        '4',
        '--filename',
        'IMG',
        '--visibility',
        'archive',
      ],
    );
    expect(searches).toEqual([
      expect.objectContaining({
        ...{ type: 'IMAGE', takenAfter: '2024-01-31T00:00:00.000Z', takenBefore: '2024-02-01T10:00:00.000Z' },
        ...{ tagIds: [tag], personIds: [person], isFavorite: true, city: 'Kyoto', country: 'Japan' },
        ...{ make: 'Canon', model: 'R5', rating: 4, originalFileName: 'IMG', visibility: 'archive' },
        withExif: true,
      }),
    ]);
  });

  test.each([
    ['--person', '11111111-1111-4111-8111-111111111111'],
    ['--tag', '11111111-1111-4111-8111-111111111111'],
    ['--city', 'Kyoto'],
    ['--rating', '1'],
  ])('searches with %s alone', async (option, value) => {
    const { env, searches } = await emptyServer();
    expect(await download(env, option, value)).toMatchObject({ code: 0, out: '0 saved in 0s\n' });
    expect(searches).toHaveLength(1);
    const sharedLink = await download({}, 'HTTPS://photos.example.com/share/KEY', option, value);
    expect(sharedLink.err).toContain('A shared link cannot be combined with other assets.');
  });

  test('downloads ids and an album together, and names their zip file', async () => {
    const { env, ids } = await server();
    const both = [ids['fjord.jpg'] ?? '', '--album', 'Kyoto'];
    expect((await download(env, ...both)).files).toEqual(['fjord.jpg', 'river.jpg', 'temple.jpg']);
    const { out, files } = await download(env, ...both, '--archive');
    expect(files).toEqual(['Kyoto.zip']);
    expect(out).toContain('Kyoto.zip (3 files)');
    const found = await download(env, ids['fjord.jpg'] ?? '', '--tag', 'places/japan');
    expect(found.files).toEqual(['fjord.jpg', 'temple.jpg']);
    expect((await download(env, ids['fjord.jpg'] ?? '', '--archive')).files).toEqual(['immich.zip']);
    expect((await download(env, '--album', 'Kyoto', '--favorite', '--archive')).out).toContain('0 archives');
  });

  test('downloads several albums, but searches in one at most', async () => {
    const { env, immich, ids } = await server();
    await immich.albums.create({ albumName: 'Norway', assetIds: [ids['fjord.jpg'] ?? ''] });
    const albums = ['--album', 'Kyoto', '--album', 'Norway'];
    expect((await download(env, ...albums, '--archive')).out).toContain('(3 files)');
    const { code, err } = await download(env, ...albums, '--favorite');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'error: A search looks in one album at most. Give --album once.\n',
    });
  });

  test('leaves out the videos of live photos with --no-live-photos, and counts them', async () => {
    const { env, immich } = await server();
    const video = await immich.assets.upload(new File(['motion'], 'live.mov'), { visibility: 'hidden' });
    const still = await immich.assets.upload(new File(['still'], 'live.jpg'), { livePhotoVideoId: video.id });
    expect((await download(env, still.id)).files).toEqual(['live.jpg', 'live.mov']);
    const without = await download(env, still.id, '--no-live-photos');
    expect(without.files).toEqual(['live.jpg']);
    expect(without.out).toContain('1 saved (5 B), 1 video of live photos left out in');
    const totals = async (...args: string[]) => {
      const { out } = await download(env, '--filename', 'live', '--json', ...args);
      return out.split('\n').flatMap((line) => (line.includes('"summary"') ? [JSON.parse(line)] : []));
    };
    expect(await totals()).toMatchObject([{ saved: 2, leftOut: 0 }]);
    expect(await totals('--no-live-photos')).toMatchObject([{ saved: 1, leftOut: 1 }]);
  });

  test.each([
    [['--name', 'x'], '--name is the name of a zip file. Add --archive.'],
    [['--archive', '--edited'], '--archive cannot be combined with --layout, --edited and --no-live-photos.'],
    [['--archive', '--layout', '{year}'], '--archive cannot be combined with'],
    [['--archive', '--no-live-photos'], '--archive cannot be combined with'],
    [['--layout', '{camera}'], '--layout has no {camera}.'],
    [['--concurrency', '0'], 'It must be a whole number from 1 to 256.'],
    [['--rating', '6'], 'It must be a number of stars from 1 to 5.'],
  ])('rejects %j before it sends anything', async (args, message) => {
    const { url, requests } = await served((_request, response) => response.end());
    const env = { IMMICH_INSTANCE_URL: url, IMMICH_API_KEY: 'k' };
    const { code, err } = await download(env, '--all', ...args);
    expect(err).toContain(message);
    expect({ code, requests }).toEqual({ code: 2, requests: [] });
  });

  test('exits with 3 and without a summary if the key is wrong or lacks permissions', async () => {
    const { env, ids } = await server();
    const id = ids['river.jpg'] ?? '';
    const wrong = await download({ ...env, IMMICH_API_KEY: 'wrong' }, id);
    expect(wrong).toMatchObject({ code: 3, out: '', files: [] });
    const sandbox = await startSandbox({ permissions: ['album.read'] });
    onTestFinished(() => sandbox.close());
    const few = { IMMICH_INSTANCE_URL: sandbox.url, IMMICH_API_KEY: sandbox.apiKey };
    const lacking = await download(few, id);
    expect(lacking).toMatchObject({ code: 3, out: '', files: [] });
    expect(lacking.err).toMatch(/^error: The API key lacks permissions: /);
  });

  describe('that ends early', () => {
    const FLAGS = { concurrency: 1, livePhotos: true, progress: false };

    /** Downloads assets from a list that ends by this action, to a new folder: what is printed, and the outcome. */
    async function ending(action: (stop: AbortController) => void) {
      const { immich, ids } = await server();
      const stop = new AbortController();
      async function* assets(): AsyncGenerator<string> {
        yield ids['river.jpg'] ?? '';
        await vi.waitFor(() => expect(printed).toHaveLength(1), { interval: 1 });
        action(stop);
        yield ids['temple.jpg'] ?? '';
      }
      const printed: string[] = [];
      const write = vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest: unknown[]) => {
        printed.push(String(text));
        const done = rest.at(-1);
        if (typeof done === 'function') done();
        return true;
      });
      onTestFinished(() => write.mockRestore());
      const to = await temporaryFolder();
      const outcome = await downloadFiles({ immich, assets, name: 'x' }, { ...FLAGS, to }, stop.signal).catch(
        (error: unknown) => String(error),
      );
      return { outcome, summary: printed.at(-1), files: await filesIn(to) };
    }

    test('by an interrupt returns what was saved', async () => {
      const { outcome, summary, files } = await ending((stop) => stop.abort());
      expect(outcome).toMatchObject({ isInterrupted: true, isDiskFull: false });
      expect(summary).toMatch(/^Interrupted: 1 saved \(9 B\) in 0s\n$/);
      expect(files).toEqual(['river.jpg']);
    });

    test('by an error prints what was saved, and rejects', async () => {
      const { outcome, summary, files } = await ending(() => {
        throw new Error('The list broke.');
      });
      expect(outcome).toBe('Error: The list broke.');
      expect(summary).toMatch(/^1 saved \(9 B\) in 0s\n$/);
      expect(files).toEqual(['river.jpg']);
    });
  });

  test('downloads edited files with --edited', async () => {
    const { env, ids } = await server();
    const requests: string[] = [];
    const url = await holdingServer(env['IMMICH_INSTANCE_URL'] ?? '', ({ path }) => {
      requests.push(path);
      return false;
    });
    await download({ ...env, IMMICH_INSTANCE_URL: url }, ids['river.jpg'] ?? '', '--edited');
    expect(requests.find((path) => path.endsWith('/original?edited=true'))).toBeDefined();
  });

  test('downloads assets by their ids, into folders by date', async () => {
    const { env, ids } = await server();
    const { code, files, to } = await download(
      env,
      ids['river.jpg'] ?? '',
      ids['fjord.jpg'] ?? '',
      '--layout',
      '{year}/{month}',
    );
    expect({ code, files }).toEqual({ code: 0, files: ['2024', '2025'] });
    expect(await filesIn(join(to, '2025/07'))).toEqual(['fjord.jpg']);
  });

  test('downloads an album as a zip file with --archive', async () => {
    const { env } = await server();
    const { code, out, files } = await download(env, '--album', 'Kyoto', '--archive');
    expect({ code, files }).toEqual({ code: 0, files: ['Kyoto.zip'] });
    expect(out).toContain('saved    TO/Kyoto.zip (2 files)\n1 archive saved');
    const found = await download(env, '--favorite', '--archive', '--name', 'best');
    expect(found.files).toEqual(['best.zip']);
  });

  test('prints a summary if nothing is found', async () => {
    const { env } = await server();
    expect(await download(env, '--type', 'VIDEO')).toMatchObject({ code: 0, out: '0 saved in 0s\n' });
  });

  test('fails if an archive has fewer files than assets', () => {
    const archive = { path: '/photos/all.zip', bytes: 10, assetIds: ['x1', 'x2'], files: 1 };
    const outcome = { isInterrupted: false, isDiskFull: false, seconds: 1 };
    const cut = { ...outcome, report: { saved: [archive], failed: [] } };
    expect(hasFailed(cut)).toBe(true);
    expect(downloadFailures(cut)).toEqual(['error: /photos/all.zip has 1 files of 2 assets']);
    const whole = { ...outcome, report: { saved: [{ ...archive, files: 2 }], failed: [] } };
    expect([hasFailed(whole), downloadFailures(whole)]).toEqual([false, []]);
  });

  test('prints events as JSON with --json', async () => {
    const { env, ids } = await server();
    const { out } = await download(env, '--album', 'Kyoto', '--json', '-c', '1');
    const events = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.find(({ type }) => type === 'progress')).toBeDefined();
    for (const event of events) if (event.type === 'progress') expect(event).toHaveProperty('failedFiles');
    expect(events.find(({ type }) => type === 'saved')).toEqual({
      type: 'saved',
      id: ids['temple.jpg'],
      path: 'TO/temple.jpg',
      bytes: 10,
      verified: true,
    });
    expect(events.at(-1)).toMatchObject({ type: 'summary', saved: 2, failed: 0, bytes: 19 });
  });

  test('exits with 1 and names the failed files', async () => {
    const { env, ids } = await server();
    const unknown = '11111111-1111-4111-8111-111111111111';
    const { code, err, files } = await download(env, ids['river.jpg'] ?? '', unknown);
    expect({ code, files }).toEqual({ code: 1, files: ['river.jpg'] });
    expect(err).toMatch(new RegExp(`^error: ${unknown}: .*400.*\\n$`));
  });

  test.each([
    [['--album', 'Tokyo'], 'There is no album named "Tokyo". List them: immich-client albums list', 1],
    [['--tag', 'x'], 'There is no tag named "x". List them: immich-client tags list', 1],
    [['--person', 'Ada'], 'There is no person named "Ada". List them: immich-client people list', 1],
    [
      [],
      'Nothing to download is given. Give ids, a shared link, --album, a search such as --type, or --all.',
      2,
    ],
    [['Kyoto'], '"Kyoto" is no id of an asset and no address of a shared link. For an album use --album.', 2],
    [['--all', '--layout', '{camera}'], '--layout has no {camera}. Use {year}, {month} and {day}.', 2],
    [['https://photos.example.com/photos/1'], 'The address is not that of a shared link', 2],
  ])('explains how to fix %j', async (args, message, code) => {
    const { env } = await server();
    const result = await download(env, ...args);
    expect(result.err).toContain(`error: ${message}`);
    expect(result).toMatchObject({ code, out: '', files: [] });
  });

  test('lists the ids if several albums have the name', async () => {
    const { env, immich } = await server();
    const { id } = await immich.albums.create({ albumName: 'Kyoto' });
    const { code, err } = await download(env, '--album', 'Kyoto');
    expect(err).toContain('2 albums are named "Kyoto". Give the id of one of them: ');
    expect(err).toContain(id);
    expect(code).toBe(1);
  });

  test('finds a person by the name in any case and Unicode form, and lists the ids if several have it', async () => {
    const { env, ids, immich } = await server();
    const place = { x: 0, y: 0, width: 1, height: 1, imageWidth: 10, imageHeight: 10 };
    const personIn = async (file: string, name: string): Promise<string> => {
      const { id } = await immich.people.create({ name });
      // The server lists only people with a face.
      await immich.faces.create({ assetId: ids[file] ?? '', personId: id, ...place });
      return id;
    };
    await personIn('river.jpg', 'Zoé');
    expect((await download(env, '--person', 'zoe\u0301')).files).toEqual(['river.jpg']);
    const other = await personIn('fjord.jpg', 'ZOÉ');
    const { code, err } = await download(env, '--person', 'zoé');
    expect(err).toContain('2 people are named "zoé". Give the id of one of them: ');
    expect(err).toContain(other);
    expect(code).toBe(1);
  });

  test('rejects a file as the target folder, and an invalid date', async () => {
    const { env } = await server();
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    const taken = await commandHere(['download', '--all', '--to', file], { env });
    expect(taken).toMatchObject({ code: 2, err: `error: --to must be a folder, but ${file} is a file.\n` });
    const { code, err } = await download(env, '--taken-after', '31.1.2024');
    expect(code).toBe(2);
    expect(err).toContain(
      "option '--taken-after <date>' argument '31.1.2024' is invalid. It must be a date such as",
    );
  });

  test.skipIf(!hasTerminal)('shows progress on a terminal, and stops at Ctrl-C', async () => {
    const { env, ids } = await server();
    const isHeld = ({ path }: { path: string }) => path.includes(`/${ids['river.jpg']}/original`);
    const held = {
      ...env,
      IMMICH_INSTANCE_URL: await holdingServer(env['IMMICH_INSTANCE_URL'] ?? '', isHeld),
    };
    const to = await temporaryFolder();
    const args = ['download', '--album', 'Kyoto', '-c', '1', '--to', to];
    const terminal = await onTerminal(args, { env: held });
    await terminal.sees('1/2 files');
    terminal.type(CTRL_C);
    expect(await terminal.ended).toBe(130);
    expect(terminal.shown()).toMatch(/Interrupted: 1 saved \(10 B\) in \d+s\n/);
    expect(await filesIn(to)).toEqual(['temple.jpg']);
    expect((await commandHere(args, { env })).code).toBe(0);
    expect(await filesIn(to)).toEqual(['river.jpg', 'temple.jpg']);
  });

  test.skipIf(!hasTinyDisk)('stops if the disk is full, and reports it', async () => {
    const { env, immich } = await server();
    const large = new Uint8Array(100_000);
    const album = await immich.albums.create({ albumName: 'Large' });
    const ids: string[] = [];
    for (const [index, name] of ['a.jpg', 'b.jpg', 'c.jpg'].entries()) {
      large[0] = index;
      ids.push((await immich.assets.upload(new File([large], name))).id);
    }
    await immich.albums.addAssets(album.id, ids);
    const to = await temporaryFolder();
    const through = [...TINY_DISK, to];
    const args = ['download', '--album', 'Large', '-c', '1', '--to', to];
    const { code, out, err } = await runCommand(args, { env, through });
    expect(err).toMatch(/^error: [^\n]* the disk is full or the quota is used up: free some space\n/);
    expect(err).toContain('\nerror: The disk is full, the download was stopped.');
    expect(out).toMatch(/0 saved, 1 failed in/);
    expect(code).toBe(1);
  });

  test('has the methods of the group `download` as subcommands', async () => {
    const { env, immich } = await server();
    const album = await immich.albums.findByName('Kyoto');
    const args = ['download', 'info', '--album-id', album?.id ?? '', '--output', 'json'];
    const { code, out } = await commandHere(args, { env });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ totalSize: 19 });
    expect(await commandHere(['download', '--all'], { env })).toMatchObject({
      code: 2,
      err: 'error: --to <folder> is missing. Name the folder to download to.\n',
    });
  });

  test('shows its help', async () => {
    const { out } = await commandHere(['download', '--help']);
    await expect(out).toMatchFileSnapshot('../screens/download-help.txt');
  });
});

describe('immich-client download with a shared link', () => {
  /** The address of a link to the album, as a browser shows it. */
  async function linkTo({ immich, url }: Server, settings: { password?: string; slug?: string } = {}) {
    const album = await immich.albums.findByName('Kyoto');
    const link = await immich.sharedLinks.forAlbum(album?.id ?? '', settings);
    return link.slug ? `${url}/s/${link.slug}` : `${url}/share/${link.key}`;
  }

  test.each(['3.2.2', '3.0.3', '2.7.5'] as const)(
    'downloads its album from %s without an account',
    async (release) => {
      const library = await server(release);
      const { code, err, files } = await download({}, await linkTo(library));
      expect({ code, err, files }).toEqual({ code: 0, err: '', files: ['river.jpg', 'temple.jpg'] });
    },
  );

  test('downloads single assets, one photo of a link, and a zip file', async () => {
    const library = await server();
    const { immich, ids, url } = library;
    const { key } = await immich.sharedLinks.forAssets([ids['fjord.jpg'] ?? '']);
    expect((await download({}, `${url}/share/${key}`)).files).toEqual(['fjord.jpg']);
    const link = await linkTo(library, { slug: 'kyoto' });
    expect((await download({}, `${link}/photos/${ids['river.jpg']}`)).files).toEqual(['river.jpg']);
    expect((await download({}, `${link}/`, '--archive')).files).toEqual(['Kyoto.zip']);
    const single = await download({}, `${url}/share/${key}/photos/${ids['fjord.jpg']}/`, '--archive');
    expect(single.files).toEqual(['shared-link.zip']);
  });

  test('reads the password from --password or the environment, and fails without one if there is no terminal', async () => {
    const link = await linkTo(await server(), { password: 'maple' });
    expect((await download({}, link, '--password', 'maple')).files).toHaveLength(2);
    expect((await download({ IMMICH_SHARED_LINK_PASSWORD: 'maple' }, link)).files).toHaveLength(2);
    expect(await download({}, link)).toMatchObject({
      code: 3,
      err: 'error: The shared link has a password. Give it with --password or IMMICH_SHARED_LINK_PASSWORD.\n',
    });
    expect(await download({}, link, '--password', 'oak')).toMatchObject({
      code: 3,
      err: 'error: The password of the shared link is wrong. Give it with --password.\n',
    });
  });

  test.skipIf(!hasTerminal)(
    'prompts for the password on a terminal, repeats the prompt if it is wrong, and does not print it',
    async () => {
      const link = await linkTo(await server(), { password: 'maple' });
      const to = await temporaryFolder();
      const terminal = await onTerminal(['download', link, '--to', to]);
      await terminal.sees('Password of the shared link:');
      terminal.type('oak\r');
      await terminal.sees(/The password is wrong\.[\s\S]*Password of the shared link:/);
      terminal.type('maple\r');
      expect(await terminal.ended).toBe(0);
      expect(terminal.shown()).not.toMatch(/maple|oak/);
      expect(await filesIn(to)).toEqual(['river.jpg', 'temple.jpg']);
    },
  );

  test.skipIf(!hasTerminal)('exits with 130 at Ctrl-C in the prompt', async () => {
    const link = await linkTo(await server(), { password: 'maple' });
    const terminal = await onTerminal(['download', link, '--to', await temporaryFolder()]);
    await terminal.sees('Password of the shared link:');
    terminal.type(CTRL_C);
    expect(await terminal.ended).toBe(130);
    expect(terminal.shown()).not.toContain('at ');
  });

  test('sends the headers of --header, and reports a link that does not exist', async () => {
    const { url, requests } = await served((_request, response) => {
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not found"}');
    });
    const { code, err } = await download({}, `${url}/share/KEY`, '--header', 'X-Proxy: secret');
    expect(new Set(requests.map(({ headers }) => headers['x-proxy']))).toEqual(new Set(['secret']));
    expect(err).toMatch(/^error: .*404/);
    expect(code).toBe(1);
  });

  test('reports that the link does not allow downloads, and rejects options that cannot be combined with it', async () => {
    const library = await server();
    const { immich, url, ids } = library;
    const { key } = await immich.sharedLinks.forAssets([ids['fjord.jpg'] ?? ''], { allowDownload: false });
    const refused = await download({}, `${url}/share/${key}`);
    expect(refused).toMatchObject({
      code: 1,
      err: 'error: The shared link allows no downloads. Ask the person who shared it.\n',
    });
    const link = await linkTo(library);
    for (const args of [['--all'], ['--album', 'Kyoto'], [link], ['--favorite']]) {
      expect((await download({}, link, ...args)).err).toContain('A shared link cannot be combined');
    }
  });
});
