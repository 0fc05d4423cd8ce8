import { basename, join, relative } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createImmichClient } from '../../../src/index.js';
import { uploadAll, type UploadReport } from '../../../src/node/index.js';
import { type ImmichRelease, type SandboxOptions, startSandbox } from '../../../src/sandbox/index.js';
import { meeting } from '../../helpers/meeting.js';
import { photoFolder } from '../../helpers/photo-folder.js';

async function started(options: SandboxOptions = {}) {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  const immich = createImmichClient(sandbox);
  const friend = await immich.login(sandbox.friend.email, sandbox.friend.password);
  return { sandbox, immich, friend };
}

/** The albums of a report as `name: how many`. */
const counts = ({ albums }: UploadReport): string[] =>
  albums.map(({ name, result }) => `${name}: ${result.count}`).toSorted();

describe.each<ImmichRelease>(['2.7.5', '3.0.3'])('uploadAll with an album, to %s', (release) => {
  test('adds files to the album with the given id', async () => {
    const { immich } = await started({ immich: release });
    const { id } = await immich.albums.create({ albumName: 'Kyoto' });
    const { albums } = await uploadAll(immich, await photoFolder('a.jpg'), { album: { id } }).report();
    expect(albums).toMatchObject([{ name: id, id, result: { succeeded: [expect.any(String)] } }]);
    expect(await immich.albums.list()).toMatchObject([{ id, assetCount: 1 }]);
  });

  test('adds files to an album that is shared with the user as an editor', async () => {
    const { immich, friend, sandbox } = await started({ immich: release });
    const shared = await friend.albums.create({ albumName: 'Kyoto' });
    const { id: userId } = await immich.users.me();
    await friend.albums.addUsers(shared.id, [{ userId, role: 'editor' }]);
    const report = await uploadAll(immich, await photoFolder('a.jpg'), { album: 'Kyoto' }).report();
    expect(report.albums).toMatchObject([{ name: 'Kyoto', id: shared.id, result: { failed: [] } }]);
    expect(await immich.albums.list({ isOwned: true })).toEqual([]);
    expect(sandbox.friend.id).not.toBe(userId);
  });

  test('creates an album if the one with the name is shared with the user as a viewer', async () => {
    const { immich, friend } = await started({ immich: release });
    const shared = await friend.albums.create({ albumName: 'Kyoto' });
    const { id: userId } = await immich.users.me();
    await friend.albums.addUsers(shared.id, [{ userId, role: 'viewer' }]);
    const { albums } = await uploadAll(immich, await photoFolder('a.jpg'), { album: 'Kyoto' }).report();
    expect(albums).toMatchObject([{ result: { succeeded: [expect.any(String)] } }]);
    expect(albums[0]?.id).not.toBe(shared.id);
  });

  test('prefers an album of the user to a shared one', async () => {
    const { immich, friend } = await started({ immich: release });
    const shared = await friend.albums.create({ albumName: 'Kyoto' });
    const { id: userId } = await immich.users.me();
    await friend.albums.addUsers(shared.id, [{ userId, role: 'editor' }]);
    const own = await immich.albums.create({ albumName: 'Kyoto' });
    const { albums } = await uploadAll(immich, await photoFolder('a.jpg'), { album: 'Kyoto' }).report();
    expect(albums).toMatchObject([{ id: own.id }]);
  });

  test('creates only one album if two runs start at once', async () => {
    const { immich } = await started({ immich: release });
    const [one, other] = [await photoFolder('a.jpg'), await photoFolder('b.jpg')];
    const together = meeting(2, '/api/albums');
    const reports = await Promise.all(
      [one, other].map((folder) =>
        uploadAll(immich.with({ fetch: together() }), folder, { album: 'Kyoto' }).report(),
      ),
    );
    const [album, ...rest] = await immich.albums.list();
    expect(rest).toEqual([]);
    expect(album).toMatchObject({ albumName: 'Kyoto', assetCount: 2 });
    expect(reports.flatMap(({ albums }) => albums.map(({ id }) => id))).toEqual([album?.id, album?.id]);
  });
});

describe('uploadAll with an album', () => {
  test('names albums after the path of each folder below its source', async () => {
    const { immich } = await started();
    const folder = await photoFolder('Oslo/day1/a.jpg', 'Oslo/day2/b.jpg', 'Rome/day1/c.jpg', 'd.jpg');
    const byName = await uploadAll(immich, folder, { album: { byFolder: true } }).report();
    expect(counts(byName)).toEqual([`${basename(folder)}: 1`, 'day1: 2', 'day2: 1'].toSorted());
    const byPath = await uploadAll(immich, [folder, join(folder, 'Oslo/day1/a.jpg')], {
      album: { byFolder: 'path' },
    }).report();
    expect(counts(byPath)).toEqual(
      ['Oslo/day1: 1', 'Oslo/day2: 1', 'Rome/day1: 1', `${basename(folder)}: 1`].toSorted(),
    );
    const named = await uploadAll(immich, join(folder, 'Oslo/day1/a.jpg'), {
      album: { byFolder: 'path' },
    }).report();
    expect(counts(named)).toEqual(['day1: 1']);
  });

  test('accepts a function of the path that returns a name, an id or undefined', async () => {
    const { immich } = await started();
    const { id } = await immich.albums.create({ albumName: 'Rome' });
    const folder = await photoFolder('a.jpg', 'b.jpg', 'c.jpg');
    const album = (path: string) => ({ 'a.jpg': 'Oslo', 'b.jpg': { id } })[relative(folder, path)];
    expect(counts(await uploadAll(immich, folder, { album }).report())).toEqual(
      ['Oslo: 1', `${id}: 1`].toSorted(),
    );
  });

  test('rejects with the error of the function, and for a result that is not an album', async () => {
    const { immich } = await started();
    const folder = await photoFolder('a.jpg');
    const broken = uploadAll(immich, folder, {
      album: () => {
        throw new Error('no album');
      },
    });
    await expect(broken.report()).rejects.toThrow('no album');
    expect(broken.soFar.created).toHaveLength(1);
    await expect(uploadAll(immich, folder, { album: () => '' }).report()).rejects.toThrow(
      'The result of `album` must not be empty.',
    );
    for (const tags of [() => [''], () => [7]]) {
      // @ts-expect-error tags are texts
      await expect(uploadAll(immich, folder, { tags }).report()).rejects.toMatchObject({ kind: 'argument' });
    }
    // @ts-expect-error tags are a list
    await expect(uploadAll(immich, folder, { tags: () => 'norway' }).report()).rejects.toMatchObject({
      kind: 'argument',
    });
  });

  test('rejects an invalid album option', async () => {
    const { immich } = await started();
    const choices: unknown[] = ['', 7, null, [], {}, { id: '' }, { id: 7 }, { byFolder: false }];
    for (const album of choices) {
      // @ts-expect-error as plain JavaScript can
      expect(() => uploadAll(immich, '.', { album }), JSON.stringify(album)).toThrow('`album');
    }
  });

  test('finds an album whose name has accents in another Unicode form', async () => {
    const { immich } = await started();
    const { id } = await immich.albums.create({ albumName: 'Été'.normalize('NFD') });
    const { albums } = await uploadAll(immich, await photoFolder('a.jpg'), {
      album: 'Été'.normalize('NFC'),
    }).report();
    expect(albums).toMatchObject([{ id }]);
  });

  test('rejects if two albums with assets have the name, and ignores an empty one', async () => {
    const { immich } = await started();
    const folder = await photoFolder('a.jpg', 'b.jpg');
    const { created } = await uploadAll(immich, folder).report();
    const assetIds = created.map(({ id }) => id);
    await immich.albums.create({ albumName: 'Kyoto' });
    const used = await immich.albums.create({ albumName: 'Kyoto', assetIds });
    const first = await uploadAll(immich, folder, { album: 'Kyoto' }).report();
    expect(first.albums).toMatchObject([{ id: used.id }]);
    await immich.albums.create({ albumName: 'Kyoto', assetIds });
    const second = await uploadAll(immich, folder, { album: 'Kyoto' }).report();
    expect(second.albums).toMatchObject([
      { name: 'Kyoto', result: { count: 0 }, error: { kind: 'ambiguous-name', albums: { length: 3 } } },
    ]);
  });

  test('lists the albums once, however many folders there are', async () => {
    const { immich } = await started();
    const folder = await photoFolder(...Array.from({ length: 20 }, (_, index) => `${index}/a${index}.jpg`));
    const requests: string[] = [];
    const counting = immich.with({
      fetch: async (input, init) => {
        const request = new Request(input, init);
        const { pathname } = new URL(request.url);
        if (pathname === '/api/albums') requests.push(request.method);
        return fetch(request);
      },
    });
    expect((await uploadAll(counting, folder, { album: { byFolder: true } }).report()).albums).toHaveLength(
      20,
    );
    expect(requests.filter((method) => method === 'GET')).toHaveLength(3);
  });
});

describe('uploadAll with tags', () => {
  test('treats paths with another Unicode form of an accent as one tag', async () => {
    const { immich } = await started();
    const folder = await photoFolder('a.jpg', 'b.jpg');
    const tags = (path: string) => ['é'.normalize(path.endsWith('a.jpg') ? 'NFC' : 'NFD')];
    const report = await uploadAll(immich, folder, { tags }).report();
    expect(report.tags.map(({ result }) => result.succeeded.length)).toEqual([2]);
  });

  test('accepts a function of the path', async () => {
    const { immich } = await started();
    const folder = await photoFolder('a.jpg', 'b.jpg', 'c.jpg');
    const tags = (path: string) =>
      ({ 'a.jpg': ['norway', 'winter'], 'b.jpg': ['norway'] })[basename(path)] ?? [];
    const report = await uploadAll(immich, folder, { tags }).report();
    expect(report.tags.map(({ name, result }) => `${name}: ${result.succeeded.length}`)).toEqual([
      'norway: 2',
      'winter: 1',
    ]);
  });

  test('creates no tag and no album if there is no file for it', async () => {
    const { immich } = await started();
    const folder = await photoFolder('notes.txt');
    const report = await uploadAll(immich, folder, { tags: ['norway'], album: 'Kyoto' }).report();
    expect(report).toMatchObject({ created: [], duplicates: [], tags: [], albums: [] });
    expect(await immich.tags.list()).toEqual([]);
    expect(await immich.albums.list()).toEqual([]);
  });

  test('creates no tag and no album if every upload fails', async () => {
    const { immich } = await started();
    const refusing = immich.with({
      retries: 0,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        if (request.url.endsWith('/api/assets')) return Response.json({ message: 'no' }, { status: 500 });
        return fetch(request);
      },
    });
    const folder = await photoFolder('a.jpg', 'b.jpg');
    const report = await uploadAll(refusing, folder, { tags: ['norway'], album: 'Kyoto' }).report();
    expect(report).toMatchObject({ created: [], failed: { length: 2 }, tags: [], albums: [] });
    expect(await immich.tags.list()).toEqual([]);
    expect(await immich.albums.list()).toEqual([]);
  });
});
