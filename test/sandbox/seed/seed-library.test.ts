import { createHash } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createImmichClient, type ImmichClient } from '../../../src/index.js';
import { type ImmichRelease, startSandbox, type SandboxOptions } from '../../../src/sandbox/index.js';

async function seeded(options: SandboxOptions): Promise<ImmichClient> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return createImmichClient(sandbox);
}

/** The content of a library, without values that depend on the start time and the user. */
async function contentsOf(immich: ImmichClient) {
  const assets = [];
  for await (const asset of immich.search.metadata({ withExif: true, withPeople: true })) {
    const { id, originalFileName, checksum, fileCreatedAt, exifInfo, stack, isFavorite } = asset;
    const { livePhotoVideoId, people } = asset;
    assets.push({
      ...{
        id,
        originalFileName,
        checksum,
        fileCreatedAt,
        city: exifInfo?.city,
        stack: stack?.id,
        isFavorite,
      },
      ...{ livePhotoVideoId, people: people?.map(({ name }) => name) },
    });
  }
  const albums = (await immich.albums.list()).map(({ id, albumName, assetCount }) => ({
    id,
    albumName,
    assetCount,
  }));
  const tags = (await immich.tags.list()).map(({ id, value }) => ({ id, value }));
  return { assets: assets.toSorted((a, b) => (a.id < b.id ? -1 : 1)), albums, tags };
}

describe.each<ImmichRelease>(['2.7.5', '3.0.3', '3.2.2'])('a sandbox of Immich %s with photos', (immich) => {
  test('has the same library for the same number and seed', async () => {
    const one = await contentsOf(await seeded({ immich, photos: 60, seed: 7 }));
    const two = await contentsOf(await seeded({ immich, photos: 60, seed: 7 }));
    expect(one.assets).toHaveLength(60);
    expect(two).toEqual(one);
  });

  test('has dates, places, albums, tags, stacks, live photos, favourites and people', async () => {
    const client = await seeded({ immich, photos: 200 });
    const { assets, albums, tags } = await contentsOf(client);
    const distinct = (values: unknown[]) => new Set(values).size;
    expect(distinct(assets.map(({ city }) => city))).toBeGreaterThan(3);
    expect(assets.every(({ city }) => typeof city === 'string')).toBe(true);
    expect(distinct(assets.map(({ fileCreatedAt }) => fileCreatedAt.slice(0, 4)))).toBe(7);
    expect(distinct(assets.map(({ fileCreatedAt }) => fileCreatedAt))).toBeLessThan(assets.length);
    expect(assets.filter(({ livePhotoVideoId }) => livePhotoVideoId).length).toBeGreaterThan(5);
    expect(assets.filter(({ isFavorite }) => isFavorite).length).toBeGreaterThan(5);
    expect(albums.length).toBeGreaterThan(5);
    expect(albums.some(({ albumName }) => /^\S.*, \w+ 20\d\d$/.test(albumName))).toBe(true);
    expect(tags.some(({ value }) => /^places\/[^/]+\/[^/]+$/.test(value))).toBe(true);
    expect((await client.stacks.list()).length).toBeGreaterThan(5);
    const people = await client.people.list().toArray();
    expect(people.map(({ name }) => name).toSorted()).toEqual(['Ada', 'Grace', 'Linus']);
  });

  test('serves the files by their checksums, with the date in the file', async () => {
    const client = await seeded({ immich, photos: 12 });
    for await (const { id, checksum, type, exifInfo, originalFileName } of client.search.metadata({
      withExif: true,
    })) {
      const bytes = Buffer.from(await (await client.assets.download(id)).arrayBuffer());
      expect([originalFileName, createHash('sha1').update(bytes).digest('base64')]).toEqual([
        originalFileName,
        checksum,
      ]);
      expect([type, exifInfo?.exifImageWidth, exifInfo?.exifImageHeight]).toEqual(['IMAGE', 320, 240]);
      expect(exifInfo?.make).toBe('Sandbox');
      expect(exifInfo?.timeZone).toMatch(/^UTC[+-]?\d*/);
    }
  });
});

describe('the photos of a sandbox', () => {
  test('differ by seed', async () => {
    const ids = async (seed: number) =>
      (await contentsOf(await seeded({ photos: 5, seed }))).assets.map(({ id }) => id);
    expect(await ids(1)).not.toEqual(await ids(2));
  });

  test('can be mixed with uploads', async () => {
    const client = await seeded({ photos: 5 });
    await client.assets.upload(new File(['x'], 'a.jpg'));
    expect(await client.search.count()).toBe(6);
  });

  test.each([-1, 1.5, 100_001, Number.NaN])('are rejected with the number %d', async (photos) => {
    await expect(startSandbox({ photos })).rejects.toThrow(
      '`photos` must be a whole number from 0 to 100000.',
    );
  });
});
