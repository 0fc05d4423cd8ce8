import { basename, dirname, resolve } from 'node:path';
import {
  type Album,
  AmbiguousNameError,
  type AnyImmichError,
  ArgumentError,
  type ImmichClient,
  isImmichError,
  type RequestOptions,
} from '../../index.js';
import { addToList } from '../files/add-to-list.js';
import { isRefusal } from '../transfer-run/key-permissions.js';
import { readable } from '../files/raw-paths.js';
import { applied, type Uploaded } from './upload-collections.js';
import type { Applied } from './upload-report.js';

/** An album: a name (created if it does not exist), or the ID of an existing album. */
export type AlbumOfFile = string | { id: string };

/**
 * Album of each file: one album for all files, one for each folder, or a function of the path that returns `undefined`
 * for no album. With `byFolder: true`, the album has the name of the file's folder (`day1`), so folders of the same
 * name share an album. With `byFolder: 'path'`, it has the path of the folder relative to its source (`Oslo/day1`).
 * Files at the top level of a source, and files that you pass directly, go into an album with the name of their folder.
 */
export type AlbumChoice =
  AlbumOfFile | { byFolder: true | 'path' } | ((path: string) => AlbumOfFile | undefined);

/** Path of each folder relative to its source, by absolute path. */
export type FolderPaths = ReadonlyMap<string, string>;

/** Throws an `ArgumentError` if the value is not an album choice. */
export function checkAlbumChoice(album: unknown): void {
  if (typeof album === 'function') return;
  if (typeof album === 'object' && album !== null && 'byFolder' in album) {
    if (album.byFolder === true || album.byFolder === 'path') return;
    throw new ArgumentError("`album.byFolder` must be true or 'path'.");
  }
  checkAlbumOfFile(album, '`album`');
}

function checkAlbumOfFile(album: unknown, name: string): void {
  const isId = typeof album === 'object' && album !== null && 'id' in album;
  const text = isId ? album.id : album;
  if (text === '') throw new ArgumentError(`${name} must not be empty.`);
  if (typeof text !== 'string') throw new ArgumentError(`${name} must be a name or \`{ id }\`.`);
}

/** Adds assets to albums. Albums that are given by name are created if they do not exist. */
export async function* putIntoAlbums(
  immich: ImmichClient,
  choice: AlbumChoice,
  folders: FolderPaths,
  assets: readonly Uploaded[],
  options: RequestOptions,
): AsyncGenerator<Applied, void> {
  const groups = groupsOf(choice, folders, assets);
  const names = [...groups.values()].flatMap(({ album }) => (typeof album === 'string' ? [album] : []));
  const found = names.length > 0 ? await findAlbums(immich, names, options) : new Map<string, Found>();
  for (const { album, ids } of groups.values()) {
    const [name, target] = typeof album === 'string' ? [album, found.get(album)] : [album.id, album];
    yield applied(
      name,
      async () => {
        if (target && 'error' in target) throw target.error;
        return target?.id ?? '';
      },
      (id) => immich.albums.addAssets(id, ids, options),
    );
  }
}

interface Group {
  album: AlbumOfFile;
  ids: string[];
}

function groupsOf(
  choice: AlbumChoice,
  folders: FolderPaths,
  assets: readonly Uploaded[],
): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const { path, id } of assets) {
    const album = albumOf(choice, folders, path);
    if (album === undefined) continue;
    const key = typeof album === 'string' ? `name ${album}` : `id ${album.id}`;
    const group = groups.get(key);
    if (group) group.ids.push(id);
    else groups.set(key, { album, ids: [id] });
  }
  return groups;
}

function albumOf(choice: AlbumChoice, folders: FolderPaths, path: string): AlbumOfFile | undefined {
  const album = choose(choice, folders, path);
  if (album === undefined) return undefined;
  checkAlbumOfFile(album, 'The result of `album`');
  // File systems write accents in different forms; normalised names that look the same are one album.
  return typeof album === 'string' ? album.normalize('NFC') : album;
}

function choose(choice: AlbumChoice, folders: FolderPaths, path: string): AlbumOfFile | undefined {
  if (typeof choice === 'function') return choice(path);
  if (typeof choice === 'string' || 'id' in choice) return choice;
  const folder = dirname(resolve(path));
  const below = choice.byFolder === 'path' ? folders.get(folder) : undefined;
  // The root of a file system has no name.
  return readable(below || basename(folder) || '/');
}

type Found = { id: string } | { error: AnyImmichError };

/**
 * Finds or creates the album of each name: your own, otherwise one that is shared with you as an editor, otherwise a
 * new one. All names are looked up together, and again after albums were created, because another run may have created
 * the same album meanwhile.
 */
async function findAlbums(
  immich: ImmichClient,
  names: readonly string[],
  options: RequestOptions,
): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  try {
    const own = byName(await immich.albums.list({ isOwned: true }, options));
    for (const name of names) keep(found, name, () => theOne(own.get(name), 'of yours'));
    const missing = () => names.filter((name) => !found.has(name));
    const shared = missing().length > 0 ? await sharedAlbums(immich, missing(), options) : new Map();
    for (const name of missing()) keep(found, name, () => theOne(shared.get(name), 'shared with you'));
    await createAlbums(immich, missing(), found, options);
  } catch (error) {
    if (!isImmichError(error)) throw error;
    for (const name of names) if (!found.has(name)) found.set(name, { error });
  }
  return found;
}

function keep(found: Map<string, Found>, name: string, find: () => Album | undefined): void {
  try {
    const album = find();
    if (album) found.set(name, album);
  } catch (error) {
    if (!isImmichError(error)) throw error;
    found.set(name, { error });
  }
}

function byName(albums: readonly Album[]): Map<string, Album[]> {
  const named = new Map<string, Album[]>();
  for (const album of albums) {
    addToList(named, album.albumName.normalize('NFC'), album);
  }
  return named;
}

/** Albums of these names that are shared with you and that you can add to. */
async function sharedAlbums(
  immich: ImmichClient,
  names: readonly string[],
  options: RequestOptions,
): Promise<Map<string, Album[]>> {
  const named = byName(await immich.albums.list({ isOwned: false }, options));
  const albums = names.flatMap((name) => named.get(name) ?? []);
  if (albums.length === 0) return new Map();
  const me = await immich.users.me(options);
  return byName(
    albums.filter(({ albumUsers }) =>
      // A proxy or a damaged server can omit the list.
      albumUsers?.some(({ user, role }) => user.id === me.id && role === 'editor'),
    ),
  );
}

/**
 * Selects the album if several have the same name. An empty album that is not shared was probably left behind by a run
 * that created it at the same time as another run and could not delete it. If several others remain, only you can
 * choose.
 */
function theOne(albums: readonly Album[] = [], whose: string): Album | undefined {
  if (albums.filter(isInUse).length > 1) {
    throw new AmbiguousNameError(
      `${albums.length} albums ${whose} have this name; pass \`album: { id }\`.`,
      albums,
    );
  }
  return albums.toSorted(byPreference)[0];
}

const isInUse = ({ assetCount, shared }: Album): boolean => assetCount > 0 || shared;

/** A fixed order, so that two runs that see the same albums choose the same one. */
const byPreference = (one: Album, other: Album): number =>
  Number(isInUse(other)) - Number(isInUse(one)) ||
  Date.parse(one.createdAt) - Date.parse(other.createdAt) ||
  (one.id < other.id ? -1 : 1);

async function createAlbums(
  immich: ImmichClient,
  names: readonly string[],
  found: Map<string, Found>,
  options: RequestOptions,
): Promise<void> {
  const created = new Map<string, Album>();
  let refusal: AnyImmichError | undefined;
  for (const albumName of names) {
    if (refusal) {
      found.set(albumName, { error: refusal });
      continue;
    }
    try {
      const album = await immich.albums.create({ albumName }, options);
      created.set(albumName, album);
      found.set(albumName, album);
    } catch (error) {
      if (!isImmichError(error)) throw error;
      found.set(albumName, { error });
      if (isRefusal(error)) refusal = error;
    }
  }
  if (created.size === 0) return;
  const own = byName(await immich.albums.list({ isOwned: true }, options));
  for (const [name, album] of created) {
    const twins = own.get(name) ?? [];
    const [chosen = album] = twins.toSorted(byPreference);
    if (chosen.id === album.id) continue;
    found.set(name, chosen);
    const isEmpty = twins.some(({ id, assetCount }) => id === album.id && assetCount === 0);
    if (isEmpty) await removeTwin(immich, album, options);
  }
}

/** Without the permission to delete it, the empty album stays. Later runs ignore it, see `theOne`. */
async function removeTwin(immich: ImmichClient, { id }: Album, options: RequestOptions): Promise<void> {
  try {
    await immich.albums.delete(id, options);
  } catch (error) {
    if (!isImmichError(error)) throw error;
  }
}
