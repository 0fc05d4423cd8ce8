import {
  type Album,
  createImmichClient,
  discoverServerUrl,
  type ImmichClient,
  isArgumentError,
  isHttpError,
  isNetworkError,
  isParseError,
  isTimeoutError,
} from 'immich-client';
import type { Setting } from './setting.js';

/** What the calls share; each can use what an earlier one created. */
export interface World {
  readonly setting: Setting;
  readonly immich: ImmichClient;
  /** Calls of it are not repeated. */
  readonly once: ImmichClient;
  readonly photo: File;
  id: string;
  album: Pick<Album, 'id'>;
  linkKey: string;
}

export function worldOf(setting: Setting): World {
  const { url, apiKey } = setting;
  const bytes = Uint8Array.from(atob(setting.photo), (character) => character.charCodeAt(0));
  return {
    setting,
    immich: createImmichClient({ url, apiKey }),
    once: createImmichClient({ url, apiKey, retries: 0 }),
    photo: new File([bytes], 'fjord.jpg', { type: 'image/jpeg', lastModified: Date.UTC(2024, 4, 6) }),
    id: '',
    album: { id: '' },
    linkKey: '',
  };
}

const UNKNOWN = '00000000-0000-4000-8000-000000000000';

/** The main calls of the client, in this order. Each throws if it does not do what it should. */
export const CALLS: Readonly<Record<string, (world: World) => Promise<unknown>>> = {
  check: async ({ immich }) => {
    const { reachable, authenticated, error } = await immich.check();
    same([reachable, authenticated, error?.message], [true, true, undefined]);
  },
  'server.version': async ({ immich }) => same(typeof (await immich.server.version()).major, 'number'),
  discoverServerUrl: async ({ setting }) => same(await discoverServerUrl(setting.url), `${setting.url}/api`),
  'login and auth.logout': async ({ setting }) => {
    const session = await createImmichClient(setting.anonymous).login(setting.email, setting.password);
    same((await session.users.me()).email, setting.email);
    await session.auth.logout();
  },
  'assets.upload of a File': async (world) => {
    const { id, status } = await world.immich.assets.upload(world.photo, { isFavorite: true });
    same(status, 'created');
    world.id = id;
  },
  'assets.upload of a duplicate, with a checksum': async ({ immich, photo, id }) => {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', await photo.arrayBuffer()));
    const checksum = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const uploaded = await immich.assets.upload(photo, { checksum });
    same([uploaded.status, uploaded.id, uploaded.isTrashed], ['duplicate', id, false]);
  },
  'assets.upload of 5 MB with a sidecar': async ({ immich }) => {
    const large = new File([new Uint8Array(5_000_000).fill(7)], 'large.jpg');
    const sidecarData = new Blob(['<x:xmpmeta xmlns:x="adobe:ns:meta/"/>']);
    const { id } = await immich.assets.upload(large, { sidecarData });
    const body = await (await immich.assets.download(id)).arrayBuffer();
    same([body.byteLength, new Uint8Array(body).every((byte) => byte === 7)], [5_000_000, true]);
  },
  'assets.upload of a name beyond ASCII': async ({ immich }) => {
    const filename = 'Ålesund "写真".jpg';
    const dates = { fileCreatedAt: new Date(0), fileModifiedAt: new Date(0) };
    const { id } = await immich.assets.upload(new Blob(['beyond ASCII']), { filename, ...dates });
    same((await immich.assets.get(id)).originalFileName, filename);
  },
  'assets.ready': ({ immich, id }) => immich.assets.ready(id, { pollMs: 20 }),
  'assets.get and assets.update': async ({ immich, id }) => {
    await immich.assets.update(id, { description: 'a fjord' });
    const { exifInfo, isFavorite } = await immich.assets.get(id);
    same([exifInfo?.description, isFavorite], ['a fjord', true]);
  },
  'assets.download': async ({ immich, id, photo }) => {
    const response = await immich.assets.download(id);
    same(response.headers.get('content-type'), 'image/jpeg');
    same((await response.blob()).size, photo.size);
  },
  'assets.download of a range, as a stream': async ({ immich, id }) => {
    const response = await immich.assets.download(id, {}, { headers: { range: 'bytes=2-11' } });
    let size = 0;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      size += part.value.byteLength;
    same([response.status, size], [206, 10]);
  },
  'assets.thumbnail': async ({ immich, id }) => {
    const response = await immich.assets.thumbnail(id, { size: 'preview' });
    same((await response.arrayBuffer()).byteLength > 0, true);
  },
  'albums.create and albums.addAssets': async (world) => {
    world.album = await world.immich.albums.create({ albumName: 'Lofoten' });
    const { succeeded } = await world.immich.albums.addAssets(world.album.id, [world.id]);
    same(succeeded.length, 1);
  },
  'albums.findByName and albums.list': async ({ immich, album }) => {
    same((await immich.albums.findByName('Lofoten'))?.id, album.id);
    same((await immich.albums.list()).length, 1);
  },
  'albums.assets': async ({ immich, id, album }) => {
    for await (const asset of immich.albums.assets(album.id)) same(asset.id, id);
  },
  'search.metadata, page by page': async ({ immich }) => {
    const names = [];
    for await (const { originalFileName } of immich.search.metadata({ size: 1 }))
      names.push(originalFileName);
    same(names.length, 3);
  },
  'search.count': async ({ immich }) => same(await immich.search.count({ isFavorite: true }), 1),
  'timeline.assets': async ({ immich }) => same((await immich.timeline.assets().toArray()).length, 3),
  'tags.ensure': async ({ immich }) => {
    const [tag] = await immich.tags.ensure(['places/norway']);
    same(tag?.value, 'places/norway');
  },
  'stacks.ensure': async ({ immich, id }) => {
    const others = await immich.search.metadata({ originalFileName: 'large.jpg' }).toArray();
    same((await immich.stacks.ensure([id, ...others.map((asset) => asset.id)])).assets.length, 2);
  },
  'sharedLinks.forAlbum': async (world) => {
    world.linkKey = (await world.immich.sharedLinks.forAlbum(world.album.id)).key;
    same(world.linkKey.length > 20, true);
  },
  'a client of a shared link': async ({ immich, album, linkKey }) => {
    const visitor = immich.with({ sharedLink: { key: linkKey } });
    same((await visitor.albums.get(album.id)).albumName, 'Lofoten');
  },
  'assets.thumbnailUrl with a shared link': async ({ immich, id, linkKey }) => {
    const response = await fetch(immich.assets.thumbnailUrl(id, { size: 'preview' }, { key: linkKey }));
    same([response.status, (await response.arrayBuffer()).byteLength > 0], [200, true]);
  },
  'sync.stream': async ({ setting }) => {
    const session = await createImmichClient(setting.anonymous).login(setting.email, setting.password);
    let last = '';
    for await (const { type } of session.sync.stream(['AssetsV2'])) last = type;
    same(last, 'SyncCompleteV1');
  },
  'assets.delete and trash.restoreAssets': async ({ immich, id }) => {
    await immich.assets.delete(id);
    same((await immich.trash.restoreAssets({ ids: [id] })).count, 1);
  },
  'api.GET, below the methods': async ({ immich }) => {
    const { data, response } = await immich.api.GET('/server/ping', {});
    same([response.status, data?.res], [200, 'pong']);
  },
  'an HttpError': async ({ immich }) => {
    const error = await errorOf(immich.albums.get(UNKNOWN));
    if (!isHttpError(error)) throw error;
    same([error.reason, error.operationId], ['not-found', 'getAlbumInfo']);
  },
  'an ArgumentError, and other errors without a request': async ({ immich }) => {
    same(isArgumentError(await errorOf(immich.albums.get('..'))), true);
    const error = await errorOf(immich.albums.list({}, { signal: AbortSignal.abort(new Error('aborted')) }));
    same(error instanceof Error && error.message, 'aborted');
  },
  'a retry after 503': async ({ immich }) => {
    let retries = 0;
    same(await immich.with({ onRetry: () => (retries += 1) }).memories.list(), []);
    same(retries, 1);
  },
  'a TimeoutError, a NetworkError and a ParseError': async ({ once, setting }) => {
    same(isTimeoutError(await errorOf(once.server.about({ timeoutMs: 100 }))), true);
    same(isNetworkError(await errorOf(once.server.theme())), true);
    const stopped = createImmichClient({ ...setting.anonymous, url: setting.stoppedUrl, retries: 0 });
    same(isNetworkError(await errorOf(stopped.server.ping())), true);
    same(isParseError(await errorOf(once.partners.list({ direction: 'shared-by' }))), true);
  },
};

/** Throws unless two values are the same JSON. */
export function same(actual: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${is} instead of ${should}`);
}

/** What a call rejects with. */
const errorOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => new Error('The call succeeded.'),
    (error: unknown) => error,
  );
