import { mkdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { describe, expect, expectTypeOf, onTestFinished, test } from 'vitest';
import { type Asset, type BulkResult, createImmichClient, type ImmichClient } from '../../../src/index.js';
import {
  type TransferRun,
  uploadAll,
  type UploadAllOptions,
  type UploadEvent,
  type UploadReport,
} from '../../../src/node/index.js';
import { type ImmichRelease, startSandbox } from '../../../src/sandbox/index.js';
import { onSync } from '../../helpers/file-syncs.js';
import { atThreadStart } from '../../helpers/hash-threads.js';
import { movie } from '../../helpers/media-files.js';
import { meeting } from '../../helpers/meeting.js';
import { photoFolder } from '../../helpers/photo-folder.js';

/** A client of a sandbox that reads files at once. */
async function client(immich: ImmichRelease = '3.0.3'): Promise<ImmichClient> {
  const sandbox = await startSandbox({ immich, extractionDelayMs: 0 });
  onTestFinished(() => sandbox.close());
  return createImmichClient(sandbox);
}

/** A client whose uploads wait until the test releases them. */
function held(immich: ImmichClient): { immich: ImmichClient; begin: () => void } {
  let begin = () => {};
  const beginning = new Promise<void>((resolve) => (begin = resolve));
  const holding: typeof fetch = async (input, init) => {
    if (new URL(input instanceof Request ? input.url : input).pathname === '/api/assets') await beginning;
    return fetch(input, init);
  };
  return { immich: immich.with({ fetch: holding }), begin };
}

/** A report in words, in order, each path relative to the folder. */
function words(report: UploadReport, folder: string): string[] {
  const name = (path: string) => relative(folder, path);
  return [
    ...report.created.map(({ path }) => `created ${name(path)}`),
    ...report.duplicates.map(
      ({ path, sameAs }) => `duplicate ${name(path)}${sameAs ? ` of ${name(sameAs)}` : ''}`,
    ),
    ...report.skipped.map(({ path, reason }) => `${reason} ${name(path)}`),
    ...report.failed.map(({ path, error }) => `${error.name} ${name(path)}`),
  ].toSorted();
}

describe.each<ImmichRelease>(['2.7.5', '3.0.3'])('uploadAll, to %s', (release) => {
  test('uploads a folder, and recognises it as uploaded in the second run', async () => {
    const immich = await client(release);
    const folder = await photoFolder('a.jpg', 'x/b.jpg', 'x/y/c.mp4', 'notes.txt');
    const run = uploadAll(immich, folder);
    expectTypeOf(run).toEqualTypeOf<TransferRun<UploadEvent, UploadReport>>();
    const first = await run.report();
    expect(words(first, folder)).toEqual([
      'created a.jpg',
      'created x/b.jpg',
      'created x/y/c.mp4',
      'unsupported notes.txt',
    ]);
    const second = await uploadAll(immich, folder).report();
    expect(words(second, folder)).toEqual([
      'duplicate a.jpg',
      'duplicate x/b.jpg',
      'duplicate x/y/c.mp4',
      'unsupported notes.txt',
    ]);
    expect(second.duplicates.map(({ id }) => id).toSorted()).toEqual(
      first.created.map(({ id }) => id).toSorted(),
    );
    expect(await immich.assets.statistics()).toMatchObject({ total: 3 });
  });

  test('uploads a live photo as one asset, with its sidecar', async () => {
    const immich = await client(release);
    const folder = await photoFolder('a.heic', ['a.mov', movie()], 'a.heic.xmp');
    const { created } = await uploadAll(immich, folder).report();
    const [motion, still] = created;
    expect(created).toEqual([
      { path: join(folder, 'a.mov'), id: motion?.id },
      {
        path: join(folder, 'a.heic'),
        id: still?.id,
        motion: join(folder, 'a.mov'),
        sidecar: join(folder, 'a.heic.xmp'),
      },
    ]);
    expect(await immich.assets.get(still?.id ?? '')).toMatchObject({ livePhotoVideoId: motion?.id });
    expect(await immich.assets.get(motion?.id ?? '')).toMatchObject({ visibility: 'hidden' });
  });

  test('adds new files and duplicates to an album and to tags, but not videos of live photos', async () => {
    const immich = await client(release);
    const folder = await photoFolder('a.jpg', 'b.heic', ['b.mov', movie()], 'c.jpg');
    await uploadAll(immich, join(folder, 'a.jpg')).report();
    const options = { album: 'Kyoto', tags: ['places/japan', 'spring'] };
    const { created, duplicates, albums, tags } = await uploadAll(immich, folder, options).report();
    const ids = [...created, ...duplicates].filter(({ path }) => !path.endsWith('.mov')).map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(albums).toMatchObject([{ name: 'Kyoto', result: { failed: [] } }]);
    expect(albums[0]?.result.succeeded.toSorted()).toEqual(ids.toSorted());
    expect(await immich.albums.findByName('Kyoto')).toMatchObject({ assetCount: 3 });
    expect(tags.map(({ name, result }) => [name, result.succeeded.length])).toEqual([
      ['places/japan', 3],
      ['spring', 3],
    ]);
    expectTypeOf(albums[0]?.result).toEqualTypeOf<BulkResult | undefined>();
    const again = await uploadAll(immich, folder, options).report();
    expect(again.albums[0]?.result).toMatchObject({ succeeded: [], failed: [] });
    expect(again.tags[0]?.result.duplicates).toHaveLength(3);
  });
});

describe.each<ImmichRelease>(['2.7.5', '3.0.3'])('uploadAll with tags, to %s', (release) => {
  test('keeps the tags of files whose metadata the server reads late', async () => {
    const sandbox = await startSandbox({ immich: release, extractionDelayMs: 400 });
    onTestFinished(() => sandbox.close());
    const immich = createImmichClient(sandbox);
    const folder = await photoFolder(...Array.from({ length: 60 }, (_, index) => `${index}.jpg`));
    let taggedAt = '';
    const noting: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (request.url.endsWith('/api/tags/assets')) taggedAt = new Date().toISOString();
      return fetch(request);
    };
    const options = { tags: ['places/japan', 'spring'] };
    const { tags } = await uploadAll(immich.with({ fetch: noting }), folder, options).report();
    expect(tags.map(({ name, result }) => `${name} ${result.succeeded.length}`)).toEqual([
      'places/japan 60',
      'spring 60',
    ]);
    expect(tags.some(({ unread }) => unread)).toBe(false);
    // The server reads each file again after its tags have changed.
    const isOld = ({ updatedAt }: Asset) => updatedAt <= taggedAt;
    const oldOnes = async () => (await immich.search.metadata().toArray()).filter(isOld);
    await expect.poll(oldOnes, { timeout: 10_000 }).toEqual([]);
    for (const { id = '' } of tags) {
      expect(await immich.search.metadata({ tagIds: [id] }).toArray()).toHaveLength(60);
    }
  });
});

/** A client that loses the response of its first upload, and whether it did. */
function losingFirstUpload(immich: ImmichClient): { losing: ImmichClient; isLost: () => boolean } {
  let isLost = false;
  const losing = immich.with({
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      if (isLost || !response.url.endsWith('/api/assets')) return response;
      isLost = true;
      throw new TypeError('fetch failed');
    },
  });
  return { losing, isLost: () => isLost };
}

describe('uploadAll', () => {
  test('lists every file exactly once in its report, or as the sidecar of another', async () => {
    const immich = await client();
    const folder = await photoFolder(
      'a.jpg',
      'a.jpg.xmp',
      'a.xmp',
      'b.jpg',
      ['copy/of-b.jpg', 'b.jpg'],
      ['copy/of-b.xmp', ''],
      'c.heic',
      ['c.mov', movie()],
      'd.txt',
      ['e.jpg', ''],
      '.f.jpg',
      'g.png',
      'old.jpg',
      'old.xmp',
      'i/j.jpg',
      'quote " and \n newline.jpg',
      'søløv 日本.jpg',
      `${'n'.repeat(251)}.jpg`,
      `${'é'.repeat(125)}x.jpg`,
    );
    const files = [
      'a.jpg',
      'a.jpg.xmp',
      'a.xmp',
      'b.jpg',
      'copy/of-b.jpg',
      'copy/of-b.xmp',
      'c.heic',
      'c.mov',
      'd.txt',
      'e.jpg',
      '.f.jpg',
      'g.png',
      'old.jpg',
      'old.xmp',
      'i/j.jpg',
      'quote " and \n newline.jpg',
      'søløv 日本.jpg',
      `${'n'.repeat(251)}.jpg`,
      `${'é'.repeat(125)}x.jpg`,
      'link.jpg',
      'no-server.jpg',
    ].map((name) => join(folder, name));
    await symlink(join(folder, 'a.jpg'), join(folder, 'link.jpg'));
    await writeFile(join(folder, 'no-server.jpg'), 'refused');
    await uploadAll(immich, join(folder, 'old.jpg'), { sidecars: false }).report();

    const refusing = immich.with({
      retries: 0,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        if (!request.url.endsWith('/api/assets')) return fetch(request);
        const text = await request.clone().text();
        return text.includes('refused') ? new Response('{"message":"no"}', { status: 500 }) : fetch(request);
      },
    });
    const report = await uploadAll(refusing, folder, { ignore: ['g.*'] }).report();

    expect(words(report, folder)).toEqual(
      [
        'created a.jpg',
        'sidecar-alone a.xmp',
        'created b.jpg',
        'duplicate copy/of-b.jpg of b.jpg',
        'created c.heic',
        'created c.mov',
        'unsupported d.txt',
        'empty e.jpg',
        'hidden .f.jpg',
        'ignored g.png',
        'duplicate old.jpg',
        'created i/j.jpg',
        'created quote " and \n newline.jpg',
        'created søløv 日本.jpg',
        `created ${'n'.repeat(251)}.jpg`,
        `created ${'é'.repeat(125)}x.jpg`,
        'symlink link.jpg',
        'HttpError no-server.jpg',
      ].toSorted(),
    );
    const { created, duplicates, skipped, failed } = report;
    const lists = [...created, ...duplicates, ...skipped, ...failed].map(({ path }) => path);
    const carried = [
      ...[...created, ...skipped, ...failed].flatMap(({ sidecar }) => sidecar ?? []),
      ...duplicates.flatMap(({ lostSidecar }) => lostSidecar ?? []),
    ];
    expect([...lists, ...carried].toSorted()).toEqual(files.toSorted());
    expect(duplicates.map(({ lostSidecar }) => lostSidecar && basename(lostSidecar)).toSorted()).toEqual([
      'of-b.xmp',
      'old.xmp',
    ]);

    const names = (await immich.search.metadata({}).toArray()).map(
      ({ originalFileName }) => originalFileName,
    );
    for (const { path } of created.filter(({ path }) => !path.endsWith('.mov')))
      expect(names).toContain(basename(path));
  });

  test('emits events for each file, and at the end its result', async () => {
    const immich = await client();
    const folder = await photoFolder('a.jpg', ['b.jpg', 'a.jpg'], 'c.txt');
    const events: string[] = [];
    for await (const event of uploadAll(immich, folder, { album: 'Kyoto', concurrency: 1 })) {
      if (event.type === 'live-photo') continue;
      if (event.type === 'album' || event.type === 'tag') events.push(`${event.type} ${event.name}`);
      else events.push(`${event.type} ${basename(event.path)}`);
      if (event.type === 'progress') expect(event.sentBytes).toBeLessThanOrEqual(event.totalBytes);
    }
    const ofFirst = events.filter((event) => event.endsWith('a.jpg'));
    expect([...new Set(ofFirst)]).toEqual(['found a.jpg', 'hashed a.jpg', 'progress a.jpg', 'created a.jpg']);
    expect(events.filter((event) => event.endsWith('b.jpg'))).toEqual([
      'found b.jpg',
      'hashed b.jpg',
      'duplicate b.jpg',
    ]);
    expect(events[0]).toBe('skipped c.txt');
    expect(events.at(-1)).toBe('album Kyoto');
  });

  test('returns the id of the asset in the trash that a file is a duplicate of', async () => {
    const immich = await client();
    const folder = await photoFolder('a.jpg');
    const { created } = await uploadAll(immich, folder).report();
    await immich.assets.delete(created.map(({ id }) => id));
    const { duplicates } = await uploadAll(immich, folder).report();
    expect(duplicates).toEqual([{ path: join(folder, 'a.jpg'), id: created[0]?.id, isTrashed: true }]);
  });

  test.each<ImmichRelease>(['2.7.5', '3.0.3'])(
    'restores duplicates from the trash on request, on %s',
    async (release) => {
      const immich = await client(release);
      const folder = await photoFolder('a.jpg', 'b.jpg');
      const first = await uploadAll(immich, folder).report();
      const a = first.created.find(({ path }) => path.endsWith('a.jpg'));
      await immich.assets.delete(a?.id ?? '');
      const options = { album: 'Kyoto', restoreTrashed: true };
      const dry = await uploadAll(immich, folder, { ...options, dryRun: true }).report();
      expect(dry.duplicates).toContainEqual({ ...a, isTrashed: true });
      const { duplicates, albums } = await uploadAll(immich, folder, options).report();
      expect(duplicates).toContainEqual({ ...a, isRestored: true });
      expect(albums[0]?.result.succeeded).toHaveLength(2);
      expect(await immich.albums.findByName('Kyoto')).toMatchObject({ assetCount: 2 });
      expect(await immich.assets.get(a?.id ?? '')).toMatchObject({ isTrashed: false });
    },
  );

  test('does not add an asset in the trash to an album, which would not show it', async () => {
    const immich = await client();
    const folder = await photoFolder('a.jpg', 'b.jpg');
    const { created } = await uploadAll(immich, folder).report();
    const [a, b] = created.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    await immich.assets.delete(a?.id ?? '');
    const report = await uploadAll(immich, folder, { album: 'Kyoto', tags: ['x'] }).report();
    expect(report.duplicates).toContainEqual({ ...a, isTrashed: true });
    expect(report.albums).toMatchObject([{ result: { succeeded: [b?.id], failed: [] } }]);
    expect(report.tags).toMatchObject([{ result: { succeeded: [b?.id], failed: [] } }]);
  });

  test('reports only the files of assets that cannot be restored as failed', async () => {
    const immich = await client();
    const folder = await photoFolder('a.heic', 'a.mov', 'b.jpg', 'c.jpg');
    const { created } = await uploadAll(immich, folder, { livePhotos: false }).report();
    const trashed = created.filter(({ path }) => /a.heic|b.jpg/.test(path));
    await immich.assets.delete(trashed.map(({ id }) => id));
    const refusing = immich.with({
      retries: 0,
      fetch: async (input, init) =>
        new Request(input, init).url.endsWith('/trash/restore/assets')
          ? Response.json({ message: 'no' }, { status: 500 })
          : fetch(input, init),
    });
    const report = await uploadAll(refusing, folder, { restoreTrashed: true, livePhotos: false }).report();
    expect(words(report, folder)).toEqual([
      'HttpError a.heic',
      'HttpError b.jpg',
      'duplicate a.mov',
      'duplicate c.jpg',
    ]);
  });

  test('creates an album for each folder', async () => {
    const immich = await client();
    const folder = await photoFolder(
      'Kyoto/a.jpg',
      'Oslo/b.jpg',
      ['Oslo/c.jpg', 'Kyoto/a.jpg'],
      '2024/Oslo/d.jpg',
    );
    const { albums } = await uploadAll(immich, folder, { album: { byFolder: true } }).report();
    expect(albums.map(({ name, result }) => `${name} ${result.succeeded.length}`).toSorted()).toEqual([
      'Kyoto 1',
      'Oslo 3',
    ]);
  });

  test('accepts a stream of paths, and several folders', async () => {
    const immich = await client();
    const folder = await photoFolder('a.heic', ['a.mov', movie()], 'x/b.jpg', 'y/c.jpg');
    async function* paths() {
      yield join(folder, 'a.heic');
      yield join(folder, 'a.mov');
      yield join(folder, 'x');
    }
    expect(words(await uploadAll(immich, paths()).report(), folder)).toEqual([
      'created a.heic',
      'created a.mov',
      'created x/b.jpg',
    ]);
    const report = await uploadAll(immich, [join(folder, 'x'), join(folder, 'y')]).report();
    expect(words(report, folder)).toEqual(['created y/c.jpg', 'duplicate x/b.jpg']);
  });

  test('uploads nothing in a dry run, and reports what it would do', async () => {
    const immich = await client();
    const folder = await photoFolder('a.jpg', 'b.heic', ['b.mov', movie()], 'c.jpg');
    await uploadAll(immich, join(folder, 'c.jpg')).report();
    const journal = join(folder, 'journal.jsonl');
    const report = await uploadAll(immich, folder, { dryRun: true, album: 'Kyoto', journal }).report();
    expect(words(report, folder)).toEqual([
      'dry-run a.jpg',
      'dry-run b.heic',
      'dry-run b.mov',
      'duplicate c.jpg',
    ]);
    expect(await immich.assets.statistics()).toMatchObject({ total: 1 });
    expect(await immich.albums.list()).toEqual([]);
    await expect(stat(journal)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('sends the fields that the callback returns', async () => {
    const immich = await client();
    const folder = await photoFolder('a.jpg', 'b.jpg');
    const fields: UploadAllOptions['fields'] = (path) => ({ isFavorite: path.endsWith('b.jpg') });
    await uploadAll(immich, folder, { fields }).report();
    const favorites = await immich.search.metadata({ isFavorite: true }).toArray();
    expect(favorites.map(({ originalFileName }) => originalFileName)).toEqual(['b.jpg']);
  });

  test('reports files that changed or were deleted after they were hashed, and uploads the rest', async () => {
    const { immich, begin } = held(await client());
    const folder = await photoFolder('a.jpg', 'b.jpg', 'c.jpg', ['d.jpg', 'b.jpg']);
    const run = uploadAll(immich, folder, { concurrency: 1 });
    let hashed = 0;
    for await (const { type } of run) {
      hashed += Number(type === 'hashed');
      if (type !== 'hashed' || hashed < 4) continue;
      await rm(join(folder, 'b.jpg'));
      await writeFile(join(folder, 'c.jpg'), 'another photo');
      begin();
    }
    const { created, failed } = await run.report();
    // The first of two equal files was deleted, but the copy exists.
    expect(created.map(({ path }) => basename(path)).toSorted()).toEqual(['a.jpg', 'd.jpg']);
    expect(failed).toMatchObject([
      { path: join(folder, 'b.jpg'), error: { kind: 'file', reason: 'missing' } },
      { path: join(folder, 'c.jpg'), error: { kind: 'file', reason: 'changed' } },
    ]);
  });

  test('does not upload a photo whose video cannot be uploaded', async () => {
    const { immich, begin } = held(await client());
    const folder = await photoFolder('a.heic', ['a.mov', movie()], 'b.jpg');
    const run = uploadAll(immich, folder);
    for await (const event of run) {
      if (event.type !== 'hashed' || !event.path.endsWith('a.mov')) continue;
      await rm(event.path);
      begin();
    }
    expect(words(await run.report(), folder)).toEqual([
      'FileError a.mov',
      'created b.jpg',
      'motion-failed a.heic',
    ]);
    expect((await run.report()).livePhotos).toMatchObject([{ joined: false, reason: 'not-uploaded' }]);
  });

  test('does not upload a photo whose video cannot be read', async () => {
    await atThreadStart(`
      const { openSync } = fs;
      fs.openSync = (path, ...args) => {
        if (String(path).endsWith('.mov')) throw Object.assign(new Error('no access'), { code: 'EACCES' });
        return openSync(path, ...args);
      };
    `);
    const immich = await client();
    const folder = await photoFolder('a.heic', ['a.mov', movie()], 'a.heic.xmp', 'b.jpg');
    const report = await uploadAll(immich, folder, { album: 'Kyoto' }).report();
    expect(words(report, folder)).toEqual(['FileError a.mov', 'created b.jpg', 'motion-failed a.heic']);
    expect(report.skipped).toEqual([
      { path: join(folder, 'a.heic'), reason: 'motion-failed', sidecar: join(folder, 'a.heic.xmp') },
    ]);
    expect(report.failed).toMatchObject([{ error: { kind: 'file', cause: { code: 'EACCES' } } }]);
    expect(report.livePhotos).toMatchObject([{ joined: false, reason: 'not-uploaded' }]);
    expect(await immich.assets.statistics()).toMatchObject({ total: 1 });
  });

  test('reports the files of a failed check and a failed album, and continues', async () => {
    const sandbox = await startSandbox({ permissions: ['asset.upload', 'album.read', 'albumAsset.create'] });
    onTestFinished(() => sandbox.close());
    const folder = await photoFolder('a.jpg', 'b.jpg');
    const noAlbums = createImmichClient(sandbox);
    const report = await uploadAll(noAlbums, folder, { album: 'Kyoto' }).report();
    expect(report.created).toHaveLength(2);
    expect(report.albums).toMatchObject([
      { name: 'Kyoto', result: { count: 0 }, error: { kind: 'http', missingPermission: 'album.create' } },
    ]);
    const unchecked = noAlbums.with({
      retries: 0,
      fetch: async (input, init) =>
        new Request(input, init).url.endsWith('/bulk-upload-check')
          ? Response.json({ message: 'no' }, { status: 500 })
          : fetch(input, init),
    });
    expect(words(await uploadAll(unchecked, folder).report(), folder)).toEqual([
      'HttpError a.jpg',
      'HttpError b.jpg',
    ]);
  });

  test('counts a file as created only once if two runs upload it at once', async () => {
    const immich = await client();
    const folder = await photoFolder('a.jpg', 'b.jpg', 'c.heic');
    const together = meeting(2, '/api/assets');
    const [one, other] = await Promise.all(
      [1, 2].map(() => uploadAll(immich.with({ fetch: together() }), folder, { concurrency: 1 }).report()),
    );
    const created = [one, other].flatMap((report) => report?.created.map(({ path }) => basename(path)) ?? []);
    expect(created.toSorted()).toEqual(['a.jpg', 'b.jpg', 'c.heic']);
    const duplicates = [one, other].flatMap((report) => report?.duplicates.map(({ path }) => basename(path)));
    expect(duplicates.toSorted()).toEqual(['a.jpg', 'b.jpg', 'c.heic']);
  });

  test('counts a file as created if it was uploaded but the response was lost', async () => {
    const immich = await client();
    const folder = await photoFolder('a.jpg');
    const { losing, isLost } = losingFirstUpload(immich);
    expect(words(await uploadAll(losing, folder).report(), folder)).toEqual(['created a.jpg']);
    expect(isLost()).toBe(true);
  });

  test('uploads through a shared link without checking for duplicates, for which links have no permission', async () => {
    const immich = await client();
    const album = await immich.albums.create({ albumName: 'Kyoto' });
    const { key } = await immich.sharedLinks.create({ type: 'ALBUM', albumId: album.id, allowUpload: true });
    const visitor = immich.with({ sharedLink: { key } });
    const folder = await photoFolder('a.jpg', ['b.jpg', 'a.jpg'], 'c.jpg');
    expect(words(await uploadAll(visitor, folder).report(), folder)).toEqual([
      'created a.jpg',
      'created c.jpg',
      'duplicate b.jpg of a.jpg',
    ]);
    expect(words(await uploadAll(visitor, join(folder, 'c.jpg')).report(), folder)).toEqual([
      'duplicate c.jpg',
    ]);
    expect(await immich.albums.get(album.id)).toMatchObject({ assetCount: 2 });
    expect(() => uploadAll(visitor, folder, { journal: 'journal.jsonl' })).toThrow(
      'With a shared link, `journal`',
    );
    expect(() => uploadAll(visitor, folder, { restoreTrashed: true })).toThrow(
      '`restoreTrashed` is not available',
    );

    // A shared-link client cannot check whether the server had the file before, so after a lost response it counts as
    // a duplicate.
    const { losing, isLost } = losingFirstUpload(visitor);
    const again = await uploadAll(losing, join(folder, 'c.jpg')).report();
    expect([isLost(), words(again, folder)]).toEqual([true, ['duplicate c.jpg']]);
  });

  test('rejects with the reason of an abort, and keeps the results so far', async () => {
    const immich = await client();
    const folder = await photoFolder(...Array.from({ length: 200 }, (_, index) => `${index}.jpg`));
    const abort = new AbortController();
    const run = uploadAll(immich, folder, { signal: abort.signal });
    await expect(async () => {
      for await (const event of run) if (event.type === 'created') abort.abort(new Error('enough'));
    }).rejects.toThrow('enough');
    await expect(run.report()).rejects.toThrow('enough');
    const { total } = await immich.assets.statistics();
    expect(run.soFar.created.length).toBeGreaterThan(0);
    expect(run.soFar.created.length).toBeLessThanOrEqual(total);
    expect(total).toBeLessThan(200);
    expect(run.soFar.failed).toEqual([]);
  });

  test('rejects with the reason of an abort while it waits for the server to read the files', async () => {
    const sandbox = await startSandbox({ extractionDelayMs: 3_600_000 });
    onTestFinished(() => sandbox.close());
    const immich = createImmichClient(sandbox);
    const abort = new AbortController();
    const looking: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (request.method === 'GET' && /\/assets\/./.test(request.url)) abort.abort(new Error('enough'));
      return fetch(request);
    };
    const run = uploadAll(immich.with({ fetch: looking }), await photoFolder('a.jpg'), {
      tags: ['spring'],
      signal: abort.signal,
    });
    await expect(run.report()).rejects.toThrow('enough');
    expect(run.soFar).toMatchObject({ created: [{ id: expect.any(String) }], tags: [] });
  });

  test('rejects when it is aborted even if its source yields nothing more', async () => {
    const immich = await client();
    const abort = new AbortController();
    async function* silent(): AsyncGenerator<string> {
      abort.abort(new Error('enough'));
      await new Promise(() => {});
    }
    await expect(uploadAll(immich, silent(), { signal: abort.signal }).report()).rejects.toThrow('enough');
  });

  test('rejects with the error of a stream of paths', async () => {
    const immich = await client();
    async function* broken(): AsyncGenerator<string> {
      throw new Error('no more paths');
    }
    await expect(uploadAll(immich, broken()).report()).rejects.toThrow('no more paths');
  });

  test('rejects invalid options before anything is sent', async () => {
    const immich = createImmichClient({ url: 'http://127.0.0.1:1', apiKey: 'k' });
    expect(() => uploadAll(immich, '.', { concurrency: 0 })).toThrow(
      '`concurrency` must be a whole number from 1 to 256, not 0.',
    );
    expect(() => uploadAll(immich, '.', { tagTimeoutMs: -1 })).toThrow('`tagTimeoutMs` must be a number');
    expect(() => uploadAll(immich, '.', { tagTimeoutMs: NaN })).toThrow('`tagTimeoutMs` must be a number');
    expect(() => uploadAll(immich, '.', { album: '' })).toThrow('must not be empty');
    // @ts-expect-error an album is its name, or by folder
    expect(() => uploadAll(immich, '.', { album: { byFolder: false } })).toThrow('`album.byFolder`');
    // @ts-expect-error it is hashed here
    uploadAll(immich, '.', { fields: () => ({ checksum: 'x' }) });
  });
});

describe('uploadAll with a journal', () => {
  test('reports the same in a second run, without reading unchanged files', async () => {
    const immich = await client();
    const folder = await photoFolder('a.jpg', 'b.jpg', ['c.jpg', 'a.jpg'], 'old.jpg');
    await uploadAll(immich, join(folder, 'old.jpg')).report();
    const journal = join(await photoFolder(), 'journal.jsonl');
    const first = await uploadAll(immich, folder, { journal, concurrency: 1 }).report();

    const hashed: string[] = [];
    const run = uploadAll(immich, folder, { journal, concurrency: 1 });
    for await (const event of run) if (event.type === 'hashed') hashed.push(event.path);
    expect(hashed).toEqual([]);
    expect(await run.report()).toEqual(first);

    await utimes(join(folder, 'b.jpg'), 1, 1);
    const again = uploadAll(immich, folder, { journal, concurrency: 1 });
    for await (const event of again) if (event.type === 'hashed') hashed.push(basename(event.path));
    expect(hashed).toEqual(['b.jpg']);
    expect(await again.report()).toEqual(first);
  });

  test('uploads assets again that were deleted from the server, without reading the files twice', async () => {
    const immich = await client();
    const folder = await photoFolder('a.jpg');
    const journal = join(await photoFolder(), 'journal.jsonl');
    const { created } = await uploadAll(immich, folder, { journal }).report();
    await immich.assets.delete(created.map(({ id }) => id));
    const trashed = await uploadAll(immich, folder, { journal }).report();
    expect(trashed.created).toEqual([{ ...created[0], isTrashed: true }]);
    await immich.assets.delete(
      created.map(({ id }) => id),
      { force: true },
    );
    const again = await uploadAll(immich, folder, { journal }).report();
    expect(again.created).toMatchObject([{ path: join(folder, 'a.jpg') }]);
    expect(again.created[0]?.id).not.toBe(created[0]?.id);
  });

  test('counts a file as created if it was uploaded but the response was lost with the process', async () => {
    const immich = await client();
    const folder = await photoFolder('a.jpg');
    const journal = join(await photoFolder(), 'journal.jsonl');
    const abort = new AbortController();
    const losing = immich.with({
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        if (response.url.endsWith('/api/assets')) abort.abort(new Error('killed'));
        return response;
      },
    });
    await expect(uploadAll(losing, folder, { journal, signal: abort.signal }).report()).rejects.toThrow(
      'killed',
    );
    expect(await immich.assets.statistics()).toMatchObject({ total: 1 });
    expect(words(await uploadAll(immich, folder, { journal }).report(), folder)).toEqual(['created a.jpg']);
  });

  test('saves each file as accepted before its upload starts', async () => {
    const immich = await client();
    const folder = await photoFolder('a.jpg', 'b.jpg', 'c.heic', ['c.mov', movie()]);
    const journal = join(await photoFolder(), 'journal.jsonl');
    let onDisk = '';
    await onSync(async (file) => {
      const { size } = await file.stat();
      // A slow disk: an upload that does not wait for the sync starts during these requests.
      for (let index = 0; index < 10; index += 1) await immich.server.ping();
      onDisk = (await readFile(journal)).subarray(0, size).toString();
    });
    const seen: string[] = [];
    const looking: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.endsWith('/api/assets')) return fetch(request);
      const disk = onDisk;
      const body = await request.clone().text();
      const name = /filename="([^"]+)"/.exec(body)?.[1] ?? '';
      const lines = disk.split('\n').filter((line) => line.includes(`/${name}"`));
      seen.push(`${name}: ${lines.some((line) => line.includes('"state":"accepted"'))}`);
      return fetch(request);
    };
    await uploadAll(immich.with({ fetch: looking }), folder, { journal }).report();
    expect(seen.toSorted()).toEqual(['a.jpg: true', 'b.jpg: true', 'c.heic: true', 'c.mov: true']);
  });

  test('still reports an uploaded file as created if a new file with the same bytes precedes it', async () => {
    const immich = await client();
    const folder = await photoFolder(['b.jpg', 'twin'], ['c.jpg', 'twin']);
    const journal = join(await photoFolder(), 'journal.jsonl');
    const run = () => uploadAll(immich, folder, { journal, concurrency: 1 }).report();
    expect(words(await run(), folder)).toEqual(['created b.jpg', 'duplicate c.jpg of b.jpg']);
    // It is sorted before the others, and the server has its bytes from one of them.
    await writeFile(join(folder, 'a.jpg'), 'twin');
    const second = await run();
    expect(words(second, folder)).toEqual(['created b.jpg', 'duplicate a.jpg', 'duplicate c.jpg of b.jpg']);
    expect(await run()).toEqual(second);
    expect(await immich.assets.statistics()).toMatchObject({ total: 1 });
  });

  test('sends one more of several equal files if the upload of the first fails while the others wait', async () => {
    const immich = await client();
    const folder = await photoFolder(['a.jpg', 'twin'], ['b.jpg', 'twin'], ['c.jpg', 'twin']);
    let uploads = 0;
    const failingOnce = immich.with({
      retries: 0,
      fetch: async (input, init) => {
        if (String(input).endsWith('/api/assets') && ++uploads === 1)
          return Response.json({ message: 'no' }, { status: 500 });
        return fetch(input, init);
      },
    });
    const report = await uploadAll(failingOnce, folder, { concurrency: 3 }).report();
    expect(words(report, folder)).toEqual(['HttpError a.jpg', 'created b.jpg', 'duplicate c.jpg of b.jpg']);
    expect(uploads).toBe(2);
  });

  test('reports one of two equal files as created if the upload of the first failed in the previous run', async () => {
    const immich = await client();
    const folder = await photoFolder(['a.jpg', 'twin'], ['b.jpg', 'twin']);
    const journal = join(await photoFolder(), 'journal.jsonl');
    let uploads = 0;
    const failingOnce = immich.with({
      retries: 0,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        if (request.url.endsWith('/api/assets') && ++uploads === 1)
          return Response.json({ message: 'no' }, { status: 500 });
        return fetch(request);
      },
    });
    const run = () => uploadAll(failingOnce, folder, { journal, concurrency: 1 }).report();
    expect(words(await run(), folder)).toEqual(['HttpError a.jpg', 'created b.jpg']);
    const second = await run();
    expect(words(second, folder)).toEqual(['created a.jpg', 'duplicate b.jpg of a.jpg']);
    expect(await run()).toEqual(second);
    expect(uploads).toBe(2);
  });

  test('does not write to the journal in a run that changes nothing', async () => {
    const immich = await client();
    const folder = await photoFolder(
      'a.jpg',
      ['twin.jpg', 'a.jpg'],
      'old.jpg',
      ['old2.jpg', 'old.jpg'],
      'c.heic',
      ['c.mov', movie()],
      ['refused.jpg', 'refused'],
    );
    await uploadAll(immich, join(folder, 'old.jpg')).report();
    const journal = join(await photoFolder(), 'journal.jsonl');
    const refusing = immich.with({
      retries: 0,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        if (!request.url.endsWith('/api/assets')) return fetch(request);
        const text = await request.clone().text();
        return text.includes('refused') ? new Response('{"message":"no"}', { status: 500 }) : fetch(request);
      },
    });
    const run = () => uploadAll(refusing, folder, { journal, concurrency: 1 }).report();
    const first = await run();
    expect(words(first, folder)).toEqual([
      'HttpError refused.jpg',
      'created a.jpg',
      'created c.heic',
      'created c.mov',
      'duplicate old.jpg',
      'duplicate old2.jpg of old.jpg',
      'duplicate twin.jpg of a.jpg',
    ]);
    const before = await readFile(journal, 'utf8');
    expect(words(await run(), folder)).toEqual(words(first, folder));
    expect(await readFile(journal, 'utf8')).toBe(before);
  });

  test('rejects a journal of another user', async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const immich = createImmichClient(sandbox);
    const folder = await photoFolder('a.jpg');
    const journal = join(await photoFolder(), 'journal.jsonl');
    await uploadAll(immich, folder, { journal }).report();
    const friend = await immich.login(sandbox.friend.email, sandbox.friend.password);
    await expect(uploadAll(friend, folder, { journal }).report()).rejects.toMatchObject({ kind: 'argument' });
    await expect(uploadAll(await client(), folder, { journal }).report()).rejects.toMatchObject({
      kind: 'argument',
    });
  });

  test('rejects if the journal cannot be written', async () => {
    const immich = await client();
    const folder = await photoFolder('a.jpg');
    await mkdir(join(folder, 'journal'));
    await expect(
      uploadAll(immich, folder, { journal: join(folder, 'journal') }).report(),
    ).rejects.toMatchObject({
      kind: 'file',
      reason: 'is-a-folder',
    });
    expect(await immich.assets.statistics()).toMatchObject({ total: 0 });
  });
});
