import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createImmichClient, type ImmichClient } from '../../../src/index.js';
import type { Sandbox } from '../../../src/sandbox/index.js';
import type { World } from '../../cases/world.js';

/** Values by the names that `docs/shell-functions.md` uses. */
export type Values = Record<string, string | string[]>;

/** What a shell function is called with, and what the server or the output has to show afterwards. */
export interface Expectation {
  values?: () => Promise<Values> | Values;
  effect: (values: Values, printed: unknown) => Promise<void> | void;
}

export interface Setting {
  sandbox: Sandbox;
  /** Of Immich 2.7.5. */
  old: Sandbox;
  immich: ImmichClient;
  world: World;
  folder: string;
}

export const text = (value: string | string[] | undefined): string => String(value);

/** By the name of the function, with its first argument where that decides. */
export function expectationsFor({
  sandbox,
  old,
  immich,
  world,
  folder,
}: Setting): Record<string, Expectation> {
  /** It prints what a method of the client returns. */
  const prints = (read: () => Promise<unknown>): Expectation => ({
    effect: async (_, printed) => expect(printed).toEqual(JSON.parse(JSON.stringify(await read()))),
  });
  /** It prints the thing with the id that is given. */
  const printsThing = (name: string, make: () => Promise<string>): Expectation => ({
    values: async () => ({ [name]: await make() }),
    effect: (values, printed) => void expect(printed).toMatchObject({ id: values[name] }),
  });
  const albumAssets = async (id: string) =>
    (await immich.albums.assets(id).toArray()).map((asset) => asset.id);
  const linkAssets = async (id: string) => (await immich.sharedLinks.get(id)).assets.map((asset) => asset.id);
  const tagsOf = async (id: string) => ((await immich.assets.get(id)).tags ?? []).map((tag) => tag.id);
  const linkId = async () => (await world.link()).id;
  const simpleLink = (type: 'ALBUM' | 'INDIVIDUAL'): Expectation => ({
    values: async () => ({
      ALBUM_ID: await world.album(),
      ASSET_ID: await world.photo(),
      DESCRIPTION: 'Spring in Kyoto',
      EXPIRES_AT: '2999-01-01T00:00:00.000Z',
      ALLOW_DOWNLOAD: 'false',
      SHOW_METADATA: 'true',
    }),
    effect: async (_, printed) => {
      const links = await immich.sharedLinks.list();
      expect(links.find(({ id }) => id === Object(printed).id)).toMatchObject({
        type,
        description: 'Spring in Kyoto',
        expiresAt: '2999-01-01T00:00:00.000Z',
        allowDownload: false,
        allowUpload: false,
        showMetadata: true,
      });
    },
  });

  return {
    list_albums: prints(() => immich.albums.list()),
    create_album: {
      values: () => ({ NAME: `Kyoto ${randomUUID()}`, DESCRIPTION: 'in "spring"' }),
      effect: async ({ NAME }) => {
        expect(await immich.albums.findByName(text(NAME))).toMatchObject({ description: 'in "spring"' });
      },
    },
    get_album: printsThing('ALBUM_ID', () => world.album()),
    update_album: {
      values: async () => ({ ALBUM_ID: await world.album(), JSON: '{"description":"new"}' }),
      effect: async ({ ALBUM_ID }) =>
        expect((await immich.albums.get(text(ALBUM_ID))).description).toBe('new'),
    },
    delete_album: {
      values: async () => ({ ALBUM_ID: await world.album() }),
      effect: async ({ ALBUM_ID }) => expect(await immich.albums.list({ id: text(ALBUM_ID) })).toEqual([]),
    },
    add_assets_to_album: {
      values: async () => ({
        ALBUM_ID: await world.album(),
        ASSET_ID: [await world.photo(), await world.photo()],
      }),
      effect: async ({ ALBUM_ID, ASSET_ID }, printed) => {
        expect(new Set(await albumAssets(text(ALBUM_ID)))).toEqual(new Set(ASSET_ID));
        expect(printed).toEqual({ succeeded: ASSET_ID, duplicates: [], failed: [] });
      },
    },
    remove_assets_from_album: {
      values: async () => {
        const assetIds = [await world.photo(), await world.photo()];
        const { id } = await immich.albums.create({ albumName: 'Kyoto', assetIds });
        return { ALBUM_ID: id, ASSET_ID: assetIds };
      },
      effect: async ({ ALBUM_ID }) => expect(await albumAssets(text(ALBUM_ID))).toEqual([]),
    },
    upload_asset: {
      values: async () => {
        const file = join(folder, `${randomUUID()}.jpg`);
        await writeFile(file, randomUUID());
        return { FILE: file, DEVICE_ID: 'phone' };
      },
      effect: async ({ FILE }, printed) => {
        const { id, status } = Object(printed);
        expect(status).toBe('created');
        const original = await immich.assets.download(id);
        expect(await original.text()).toBe(await readFile(text(FILE), 'utf8'));
      },
    },
    get_asset: printsThing('ASSET_ID', () => world.photo()),
    update_asset: {
      values: async () => ({ ASSET_ID: await world.photo(), JSON: '{"isFavorite":true}' }),
      effect: async ({ ASSET_ID }) => expect((await immich.assets.get(text(ASSET_ID))).isFavorite).toBe(true),
    },
    delete_asset: {
      values: async () => ({ ASSET_ID: await world.photo() }),
      effect: async ({ ASSET_ID }) => expect((await immich.assets.get(text(ASSET_ID))).isTrashed).toBe(true),
    },
    download_asset: {
      values: async () => ({ ASSET_ID: await world.photo(), PATH: join(folder, 'photo.jpg') }),
      effect: async ({ ASSET_ID, PATH }) => {
        const original = await immich.assets.download(text(ASSET_ID));
        expect((await readFile(text(PATH))).equals(Buffer.from(await original.arrayBuffer()))).toBe(true);
      },
    },
    search_assets: {
      values: async () => {
        const name = `${randomUUID()}.jpg`;
        await immich.assets.upload(new File([name], name));
        return { JSON: JSON.stringify({ originalFileName: name }) };
      },
      effect: ({ JSON: query }, printed) =>
        void expect(printed).toMatchObject({ assets: { items: [JSON.parse(text(query))] } }),
    },
    smart_search: {
      values: async () => {
        await world.photo();
        await world.photo();
        return { QUERY: 'a "fjord"', LIMIT: '2' };
      },
      effect: (_, printed) => void expect(Object(printed).assets.items).toHaveLength(2),
    },
    get_all_tags: prints(() => immich.tags.list()),
    create_tag: {
      values: () => ({ NAME: `travel ${randomUUID()}`, COLOR: '#FF5733' }),
      effect: async ({ NAME }) => {
        expect(await immich.tags.findByPath(text(NAME))).toMatchObject({ color: '#FF5733' });
      },
    },
    upsert_tags: {
      values: () => ({ JSON: JSON.stringify({ tags: [`places/${randomUUID()}`] }) }),
      effect: async ({ JSON: body }) => {
        const { tags } = JSON.parse(text(body)) as { tags: [string] };
        expect(await immich.tags.findByPath(tags[0])).toBeDefined();
      },
    },
    get_tag_by_id: printsThing('TAG_ID', () => world.tag()),
    update_tag: {
      values: async () => ({ TAG_ID: await world.tag(), JSON: '{"color":"#00ff00"}' }),
      effect: async ({ TAG_ID }) => expect((await immich.tags.get(text(TAG_ID))).color).toBe('#00ff00'),
    },
    delete_tag: {
      values: async () => ({ TAG_ID: await world.tag() }),
      effect: async ({ TAG_ID }) =>
        expect((await immich.tags.list()).filter(({ id }) => id === TAG_ID)).toEqual([]),
    },
    tag_assets: {
      values: async () => ({
        TAG_ID: await world.tag(),
        ASSET_ID: [await world.photo(), await world.photo()],
      }),
      effect: async ({ TAG_ID, ASSET_ID }) => {
        for (const id of [ASSET_ID].flat()) expect(await tagsOf(text(id))).toEqual([TAG_ID]);
      },
    },
    untag_assets: {
      values: async () => {
        const [tag, asset] = [await world.tag(), await world.photo()];
        await immich.tags.tagAssets(tag, [asset]);
        return { TAG_ID: tag, ASSET_ID: [asset] };
      },
      effect: async ({ ASSET_ID }) => expect(await tagsOf(text(ASSET_ID))).toEqual([]),
    },
    bulk_tag_assets: {
      values: async () => ({
        JSON: JSON.stringify({ tagIds: [await world.tag()], assetIds: [await world.photo()] }),
      }),
      effect: async ({ JSON: body }) => {
        const given = JSON.parse(text(body)) as { tagIds: [string]; assetIds: [string] };
        expect(await tagsOf(given.assetIds[0])).toEqual(given.tagIds);
      },
    },
    get_all_shared_links: prints(() => immich.sharedLinks.list()),
    create_shared_link: {
      values: async () => ({ JSON: JSON.stringify({ type: 'ALBUM', albumId: await world.album() }) }),
      effect: async ({ JSON: body }, printed) => {
        const { albumId } = JSON.parse(text(body)) as { albumId: string };
        expect((await immich.sharedLinks.get(Object(printed).id)).album?.id).toBe(albumId);
      },
    },
    'create_simple_shared_link album': simpleLink('ALBUM'),
    'create_simple_shared_link assets': simpleLink('INDIVIDUAL'),
    get_my_shared_link: {
      values: async () => ({ KEY: (await world.link()).key }),
      effect: ({ KEY }, printed) => void expect(printed).toMatchObject({ key: KEY }),
    },
    get_shared_link_by_id: printsThing('LINK_ID', linkId),
    update_shared_link: {
      values: async () => ({ LINK_ID: await linkId(), JSON: '{"description":"new"}' }),
      effect: async ({ LINK_ID }) =>
        expect((await immich.sharedLinks.get(text(LINK_ID))).description).toBe('new'),
    },
    remove_shared_link: {
      values: async () => ({ LINK_ID: await linkId() }),
      effect: async ({ LINK_ID }) => expect(await immich.sharedLinks.list({ id: text(LINK_ID) })).toEqual([]),
    },
    add_shared_link_assets: {
      values: async () => ({ LINK_ID: await linkId(), ASSET_ID: [await world.photo()] }),
      effect: async ({ LINK_ID, ASSET_ID }) =>
        expect(await linkAssets(text(LINK_ID))).toContain(text(ASSET_ID)),
    },
    remove_shared_link_assets: {
      values: async () => {
        const { id, assets } = await world.link();
        return { LINK_ID: id, ASSET_ID: assets.map((asset) => asset.id) };
      },
      effect: async ({ LINK_ID }) => expect(await linkAssets(text(LINK_ID))).toEqual([]),
    },
    ping_server: prints(() => immich.server.ping()),
    get_server_version: prints(() => immich.server.version()),
    get_about_info: prints(() => immich.server.about()),
    get_server_config: prints(() => immich.server.config()),
    get_server_features: prints(() => immich.server.features()),
    get_server_statistics: prints(() => immich.server.statistics()),
    get_storage: prints(() => immich.server.storage()),
    get_supported_media_types: prints(() => immich.server.mediaTypes()),
    get_theme: prints(() => createImmichClient(old).server.theme()),
    get_version_check: prints(() => immich.server.versionCheck()),
    get_version_history: prints(() => immich.server.versionHistory()),
    get_apk_links: prints(() => immich.server.apkLinks()),
    get_server_license: prints(() => immich.server.license()),
    set_server_license: {
      values: () => ({
        LICENSE_KEY: sandbox.productKey.licenseKey,
        ACTIVATION_KEY: sandbox.productKey.activationKey,
      }),
      effect: async ({ LICENSE_KEY }) =>
        expect((await immich.server.license())?.licenseKey).toBe(LICENSE_KEY),
    },
    delete_server_license: {
      values: async () => {
        await immich.server.setLicense(sandbox.productKey);
        return {};
      },
      effect: async () => expect(await immich.server.license()).toBeNull(),
    },
    test_connection: {
      effect: (_, printed) => void expect(printed).toMatchObject({ reachable: true, authenticated: true }),
    },
  };
}
