import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, onTestFinished, test } from 'vitest';
import { createImmichClient, type ImmichClient } from '../../../src/index.js';
import { downloadAll, type DownloadEvent, type DownloadReport } from '../../../src/node/index.js';
import { startSandbox } from '../../../src/sandbox/index.js';
import { sha1 } from '../../helpers/asset-server.js';
import { contentsOf, temporaryFolder } from '../../helpers/temporary-folder.js';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';

async function library(immich: '2.7.5' | '3.0.3' = '3.0.3'): Promise<ImmichClient> {
  const sandbox = await startSandbox({ immich });
  onTestFinished(() => sandbox.close());
  return createImmichClient(sandbox);
}

const upload = async (immich: ImmichClient, name: string, text: string, livePhotoVideoId?: string) => {
  const facts = { fileCreatedAt: '2020-01-02T03:04:05.000Z', ...(livePhotoVideoId && { livePhotoVideoId }) };
  return (await immich.assets.upload(new File([text], name), facts)).id;
};

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

/** Number of requests for files. With `together`, each waits until this number of them is open. */
function counted(
  immich: ImmichClient,
  together = 1,
): {
  immich: ImmichClient;
  originals: () => number;
  most: () => number;
} {
  let originals = 0;
  let open = 0;
  let most = 0;
  let waiting: (() => void)[] = [];
  const counting = immich.with({
    fetch: async (input, init) => {
      if (!String(input).includes('/original')) return fetch(input, init);
      originals += 1;
      open += 1;
      most = Math.max(most, open);
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length < together) return;
        for (const go of waiting) go();
        waiting = [];
      });
      return fetch(input, init).finally(() => (open -= 1));
    },
  });
  return { immich: counting, originals: () => originals, most: () => most };
}

describe.each(['2.7.5', '3.0.3'] as const)('downloadAll from Immich %s', (release) => {
  test('lists every asset exactly once in the report, and emits an event for each', async () => {
    const immich = await library(release);
    const [a, b] = [await upload(immich, 'a.jpg', 'A'), await upload(immich, 'b.jpg', 'B')];
    const to = join(await temporaryFolder(), 'new');
    const run = downloadAll(immich, [a, UNKNOWN, b, a], { to });
    expectTypeOf(run.report).returns.resolves.toEqualTypeOf<DownloadReport>();

    const events: DownloadEvent[] = [];
    for await (const event of run) events.push(event);
    const { saved, skipped, failed } = await run.report();

    expect(ids(saved).toSorted()).toEqual([a, b].toSorted());
    expect(saved.find(({ id }) => id === a)).toEqual({
      id: a,
      path: join(to, 'a.jpg'),
      bytes: 1,
      verified: true,
    });
    expect(skipped).toEqual([]);
    expect(failed).toEqual([{ id: UNKNOWN, error: expect.objectContaining({ kind: 'http', status: 400 }) }]);
    expect(await contentsOf(to)).toEqual({ 'a.jpg': 'A', 'b.jpg': 'B' });
    const last = events.filter(({ type }) => type !== 'progress').map(({ type, id }) => [type, id].join(' '));
    expect(last.toSorted()).toEqual([`failed ${UNKNOWN}`, `saved ${a}`, `saved ${b}`].toSorted());
    expect(events).toContainEqual({ type: 'progress', id: a, receivedBytes: 1, totalBytes: 1 });
  });

  test('skips files that exist already, with or without a number in the name', async () => {
    const immich = await library(release);
    const same = [await upload(immich, 'a.jpg', 'A'), await upload(immich, 'a.jpg', 'B')];
    const to = await temporaryFolder();
    await writeFile(join(to, 'a.jpg'), 'mine');
    await downloadAll(immich, same, { to }).report();
    const before = await contentsOf(to);
    expect(Object.values(before).toSorted()).toEqual(['A', 'B', 'mine']);

    const again = counted(immich);
    const { saved, skipped, failed } = await downloadAll(again.immich, same, { to }).report();
    expect([saved, failed]).toEqual([[], []]);
    for (const { path } of skipped) expect(['A', 'B']).toContain(await readFile(path, 'utf8'));
    expect(ids(skipped).toSorted()).toEqual(same.toSorted());
    expect(again.originals()).toBe(0);
    expect(await contentsOf(to)).toEqual(before);
  });

  test('accepts search results, and requests no asset again', async () => {
    const immich = await library(release);
    const id = await upload(immich, 'a.jpg', 'A');
    const to = await temporaryFolder();
    const paths: string[] = [];
    const watched = immich.with({ onRequest: ({ path }) => paths.push(path) });
    const { saved } = await downloadAll(watched, watched.search.metadata({}), { to }).report();
    expect(ids(saved)).toEqual([id]);
    expect(paths).toEqual(['/api-keys/me', '/search/metadata', '/assets/{id}/original']);
  });

  test('names the video of a live photo after its photo, in a second run too', async () => {
    const immich = await library(release);
    const motion = await upload(immich, 'motion.MOV', 'moves');
    const still = await upload(immich, 'IMG_0001.HEIC', 'stands', motion);
    const to = await temporaryFolder();
    await writeFile(join(to, 'IMG_0001.HEIC'), 'mine');

    const { saved, leftOut } = await downloadAll(immich, [still, motion], { to, concurrency: 1 }).report();
    expect(leftOut).toEqual([]);
    expect(saved.map(({ id, path }) => [id, path])).toEqual([
      [still, join(to, 'IMG_0001 (1).HEIC')],
      [motion, join(to, 'IMG_0001 (1).MOV')],
    ]);
    const { skipped } = await downloadAll(immich, [still], { to }).report();
    expect(ids(skipped)).toEqual([still, motion]);
  });

  test('leaves out the video of a live photo with `livePhotos: false`, and reports it', async () => {
    const immich = await library(release);
    const motion = await upload(immich, 'motion.MOV', 'moves');
    const still = await upload(immich, 'IMG_0001.HEIC', 'stands', motion);
    const options = { to: await temporaryFolder(), livePhotos: false };
    const run = downloadAll(immich, [still], options);
    const events: string[] = [];
    for await (const event of run) if (event.type !== 'progress') events.push(`${event.type} ${event.id}`);
    expect(events).toEqual([`saved ${still}`, `leftOut ${motion}`]);
    const { saved, leftOut } = await run.report();
    expect(ids(saved)).toEqual([still]);
    expect(leftOut).toEqual([{ id: motion, still }]);

    const again = await downloadAll(immich, [still, motion], options).report();
    expect([ids(again.skipped), ids(again.saved), again.leftOut]).toEqual([[still], [motion], []]);
  });

  test('downloads the video of a live photo through a shared link', async () => {
    const immich = await library(release);
    const motion = await upload(immich, 'motion.MOV', 'moves');
    const still = await upload(immich, 'IMG_0001.HEIC', 'stands', motion);
    const { key } = await immich.sharedLinks.create({ type: 'INDIVIDUAL', assetIds: [still] });
    const visitor = immich.with({ sharedLink: { key } });
    const { saved, failed } = await downloadAll(visitor, [still], { to: await temporaryFolder() }).report();
    expect(failed).toEqual([]);
    expect(ids(saved)).toEqual([still, motion]);
  });
});

describe('downloadAll', () => {
  test('uses the paths of `layout`, and never writes outside its folder', async () => {
    const immich = await library();
    const photos = [await upload(immich, 'a.jpg', 'A'), await upload(immich, 'b.jpg', 'B')];
    const to = await temporaryFolder();
    const { saved } = await downloadAll(immich, photos, {
      to,
      layout: ({ originalFileName, fileCreatedAt }) =>
        originalFileName === 'a.jpg' ? fileCreatedAt.slice(0, 7).replace('-', '/') : '../..//CON',
    }).report();
    expect(saved.map(({ path }) => path).toSorted()).toEqual(
      [join(to, '2020', '01', 'a.jpg'), join(to, 'unnamed', 'unnamed', '_CON', 'b.jpg')].toSorted(),
    );
  });

  test('downloads `concurrency` files at once', async () => {
    const immich = await library();
    const photos = await Promise.all(
      Array.from({ length: 12 }, (_, index) => upload(immich, 'a.jpg', `${index}`)),
    );
    for (const concurrency of [1, 3]) {
      const { immich: watched, most } = counted(immich, concurrency);
      const to = await temporaryFolder();
      const { saved } = await downloadAll(watched, photos, { to, concurrency }).report();
      expect(saved).toHaveLength(12);
      expect(most()).toBe(concurrency);
      expect(Object.values(await contentsOf(to)).toSorted()).toEqual(
        photos.map((_, index) => `${index}`).toSorted(),
      );
    }
  });

  test('rejects invalid arguments before anything is sent', async () => {
    const immich = createImmichClient({ url: 'http://127.0.0.1:1' });
    expect(() => downloadAll(immich, [], { to: '' })).toThrow('`to`');
    for (const concurrency of [0, 1.5, NaN]) {
      expect(() => downloadAll(immich, [], { to: 'x', concurrency })).toThrow('`concurrency`');
    }
    // @ts-expect-error without a folder there is nowhere to go
    expect(() => downloadAll(immich, [], {}).report()).toBeDefined();
  });

  test('sends nothing before it is iterated or its report is read, and nothing for no assets', async () => {
    const paths: string[] = [];
    const immich = (await library()).with({ onRequest: ({ path }) => paths.push(path) });
    const to = join(await temporaryFolder(), 'new');
    const run = downloadAll(immich, [], { to });
    expect(paths).toEqual([]);
    expect(await run.report()).toEqual({ saved: [], skipped: [], failed: [], leftOut: [] });
    expect(paths).toEqual(['/api-keys/me']);
    await expect(readdir(to)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('continues if one file cannot be written', async () => {
    const immich = await library();
    const photos = [await upload(immich, 'a.jpg', 'A'), await upload(immich, 'b.jpg', 'B')];
    const to = await temporaryFolder();
    await writeFile(join(to, 'not-a-folder'), '');
    const { saved, failed } = await downloadAll(immich, photos, {
      to,
      layout: ({ originalFileName }) => (originalFileName === 'a.jpg' ? 'not-a-folder' : ''),
    }).report();
    expect(saved.map(({ path }) => path)).toEqual([join(to, 'b.jpg')]);
    expect(failed).toEqual([{ id: photos[0], error: expect.objectContaining({ kind: 'file' }) }]);
  });

  test('saves an edited file under the name that the server returns', async () => {
    const immich = await library();
    const id = await upload(immich, 'a.heic', 'original');
    const edited = immich.with({
      fetch: async (input, init) => {
        const address = String(input);
        if (!address.includes('/original')) return fetch(input, init);
        expect(address).toContain('edited=true');
        return new Response('GIF89a edited', {
          headers: {
            'content-disposition': "inline; filename*=UTF-8''a.jpg",
            'content-type': 'image/jpeg',
            'content-length': '13',
          },
        });
      },
    });
    const to = await temporaryFolder();
    const { saved } = await downloadAll(edited, [id], { to, edited: true }).report();
    expect(saved).toEqual([{ id, path: join(to, 'a.jpg'), bytes: 13, verified: 'edited' }]);

    const again = await downloadAll(edited, [id], { to, edited: true }).report();
    expect([again.saved, again.skipped]).toEqual([[], [{ id, path: join(to, 'a.jpg') }]]);
    expect(await readdir(to)).toEqual(['a.jpg']);
  });

  test('saves the edited file next to an original that an earlier run saved', async () => {
    const immich = await library();
    const stored = await immich.assets.get(await upload(immich, 'a.jpg', 'original'));
    const link = await immich.sharedLinks.forAssets([stored.id]);
    const visitor = immich.with({ apiKey: undefined, sharedLink: { key: link.key } });
    for (const [client, edited] of [
      [immich, true],
      [visitor, false],
    ] as const) {
      const folder = await temporaryFolder();
      await downloadAll(immich, [stored], { to: folder }).report();
      const serving = client.with({
        fetch: async (input, init) =>
          String(input).includes('/original')
            ? new Response('GIF89a edited', {
                headers: { 'content-type': 'image/jpeg', 'content-length': '13' },
              })
            : fetch(input, init),
      });
      const { saved } = await downloadAll(serving, [{ ...stored, isEdited: true }], {
        to: folder,
        edited,
      }).report();
      expect(saved).toMatchObject([{ bytes: 13 }]);
      expect(Object.values(await contentsOf(folder)).toSorted()).toEqual(['GIF89a edited', 'original']);
    }
  });

  test('saves a file of an external library, whose checksum is that of its path, and skips it in the next run', async () => {
    const immich = await library();
    const stored = await immich.assets.get(await upload(immich, 'a.jpg', 'GIF89a a photo'));
    const photo = { ...stored, libraryId: UNKNOWN, checksum: sha1('path:/mnt/photos/a.jpg') };
    const to = await temporaryFolder();

    const first = await downloadAll(immich, [photo], { to }).report();
    expect(first.failed).toEqual([]);
    expect(first.saved).toMatchObject([{ path: join(to, 'a.jpg'), verified: 'external-library' }]);

    const second = await downloadAll(immich, [photo], { to }).report();
    expect(second).toEqual({
      saved: [],
      skipped: [{ id: photo.id, path: join(to, 'a.jpg') }],
      failed: [],
      leftOut: [],
    });
    expect(await readdir(to)).toEqual(['a.jpg']);
  });

  test('rejects a file of an external library that is incomplete', async () => {
    const immich = await library();
    const stored = await immich.assets.get(await upload(immich, 'a.jpg', ''));
    const photo = { ...stored, libraryId: UNKNOWN, checksum: sha1('path:/mnt/photos/a.jpg') };
    const to = await temporaryFolder();
    const { failed } = await downloadAll(immich, [photo], { to }).report();
    expect(failed).toMatchObject([{ id: photo.id, error: { kind: 'integrity' } }]);
    expect(await readdir(to)).toEqual([]);
  });

  test('stops when the loop is left, and leaves no partial file', async () => {
    const immich = await library();
    const photos = await Promise.all(
      Array.from({ length: 20 }, (_, index) => upload(immich, 'a.jpg', `${index}`)),
    );
    const to = await temporaryFolder();
    const run = downloadAll(immich, photos, { to, concurrency: 2 });
    for await (const { type } of run) if (type === 'saved') break;
    const names = await readdir(to);
    expect(names.length).toBeLessThan(20);
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(run.soFar.saved.length).toBe(names.length);
    await expect(run.report()).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('rejects with the reason of an abort, and reports what was done until then', async () => {
    const immich = await library();
    const photos = await Promise.all(
      Array.from({ length: 20 }, (_, index) => upload(immich, 'a.jpg', `${index}`)),
    );
    const to = await temporaryFolder();
    const controller = new AbortController();
    const run = downloadAll(immich, photos, { to, concurrency: 2, signal: controller.signal });
    const loop = async () => {
      for await (const { type } of run) if (type === 'saved') controller.abort('enough');
    };
    await expect(loop()).rejects.toBe('enough');
    await expect(run.report()).rejects.toBe('enough');
    const names = await readdir(to);
    expect(run.soFar.saved.map(({ path }) => path).toSorted()).toEqual(
      names.map((name) => join(to, name)).toSorted(),
    );
    expect(run.soFar.failed).toEqual([]);
  });

  test('rejects with the error of the list of assets, after its earlier assets', async () => {
    const immich = await library();
    const id = await upload(immich, 'a.jpg', 'A');
    const to = await temporaryFolder();
    const reason = new Error('no more');
    const assets = async function* () {
      yield id;
      await fetch(`${immich.assets.originalUrl(id)}`);
      throw reason;
    };
    const run = downloadAll(immich, assets(), { to });
    await expect(run.report()).rejects.toBe(reason);
    expect(await readdir(to)).toHaveLength(run.soFar.saved.length);
  });
});
