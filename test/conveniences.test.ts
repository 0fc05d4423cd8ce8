import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asset, createImmichClient, type ImmichClient } from '../src/index.js';
import { type Sandbox, startSandbox } from '../src/sandbox/index.js';
import { picture } from './cases/picture.js';

let sandbox: Sandbox;
let immich: ImmichClient;
beforeAll(async () => {
  sandbox = await startSandbox({ extractionDelayMs: 0 });
  immich = createImmichClient(sandbox);
});
afterAll(() => sandbox.close());

const upload = async (name: string) => (await immich.assets.upload(new File([picture()], `${name}.jpg`))).id;
const sortedIds = (assets: Asset[]) => assets.map(({ id }) => id).sort();

describe('a convenience method', () => {
  test('reads all assets of an album, page by page, including archived ones', async () => {
    const ids = [await upload('fjord'), await upload('glacier'), await upload('archived')];
    await immich.assets.update(ids[2] ?? '', { visibility: 'archive' });
    const { id } = await immich.albums.create({ albumName: 'Norway', assetIds: ids });

    expect(sortedIds(await immich.albums.assets(id).toArray())).toEqual(ids.toSorted());
    const inAlbum = { albumIds: [id], size: 1 };
    expect(sortedIds(await immich.search.metadata(inAlbum).toArray())).toEqual(ids.slice(0, 2).toSorted());
    expect(sortedIds(await immich.search.metadata({ ...inAlbum, visibility: 'any' }).toArray())).toEqual(
      ids.toSorted(),
    );
    expect(await immich.search.count({ albumIds: [id] })).toBe(2);
    expect(await immich.search.count({ albumIds: [id], visibility: 'any' })).toBe(3);
  });

  test('adds assets once, and names those that cannot be added', async () => {
    const { id } = await immich.albums.ensure('Bergen');
    const photo = await upload('bergen');
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect(await immich.albums.addAssets(id, [photo, photo], { chunkSize: 1 })).toMatchObject({
      succeeded: [photo],
    });
    expect(await immich.albums.addAssets(id, [photo, unknown], { chunkSize: 1 })).toMatchObject({
      succeeded: [],
      duplicates: [photo],
      failed: [{ id: unknown, reason: 'no_permission' }],
    });
  });

  test('creates an album of a name only once', async () => {
    const [first, second] = [await immich.albums.ensure('Oslo'), await immich.albums.ensure('Oslo')];
    expect(second.id).toBe(first.id);
    expect(await immich.albums.findByName('oslo')).toBeUndefined();
  });

  test('keeps the slug of a link that is updated, and can be opened by its URL', async () => {
    const { id } = await immich.sharedLinks.forAssets([await upload('shared')], { slug: 'sognefjord' });
    const changed = await immich.sharedLinks.update(id, { description: 'Sognefjord', allowDownload: false });
    expect(changed).toMatchObject({ slug: 'sognefjord', description: 'Sognefjord', allowUpload: false });
    expect(await immich.sharedLinks.url(changed)).toBe(`${sandbox.url}/s/sognefjord`);
    const [asset] = changed.assets;
    const picture = await fetch(immich.assets.thumbnailUrl(asset?.id ?? '', {}, { slug: 'sognefjord' }));
    expect(picture.status).toBe(200);
  });

  test('reports the permissions that a restricted key lacks', async () => {
    const poor = await startSandbox({ permissions: ['user.read', 'album.read'] });
    try {
      const { user, missingPermissions } = await createImmichClient(poor).check();
      expect(user?.email).toBe(poor.admin.email);
      expect(missingPermissions.map(({ permission }) => permission)).toContain('asset.upload');
      expect(missingPermissions.map(({ permission }) => permission)).not.toContain('album.read');
    } finally {
      await poor.close();
    }
  });
});
