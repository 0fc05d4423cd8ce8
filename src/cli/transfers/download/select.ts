import { type ImmichClient, type MetadataSearch, type RequestOptions } from '../../../index.js';
import { CliError } from '../../cli-error.js';
import { connect } from '../../connect.js';
import { readHeaders } from '../../headers.js';
import type { DownloadFlags } from './download-flags.js';
import { albumNamed, isId, personNamed, tagNamed } from './find-by-name.js';
import { joined, type Selection } from './selection.js';
import { openSharedLink } from './shared-link.js';

/** Finds out what the arguments mean. Names are looked up before anything is downloaded. */
export async function select(
  what: readonly string[],
  flags: DownloadFlags,
  options: RequestOptions,
): Promise<Selection> {
  const link = what.find((each) => /^https?:\/\//i.test(each));
  if (link !== undefined) {
    const isAlone = what.length === 1 && !flags.album && !flags.all && !isSearch(flags);
    if (!isAlone) {
      throw new CliError('A shared link cannot be combined with other assets. Download it by itself.');
    }
    return openSharedLink(link, flags.password, readHeaders(flags.header), options);
  }
  const wrong = what.find((each) => !isId(each));
  if (wrong !== undefined) {
    throw new CliError(
      `"${wrong}" is no id of an asset and no address of a shared link. For an album use --album.`,
    );
  }
  if (what.length === 0 && !flags.album && !flags.all && !isSearch(flags)) {
    throw new CliError(
      'Nothing to download is given. Give ids, a shared link, --album, a search such as --type, or --all.',
    );
  }
  const immich = await connect(flags);
  return selectOwn(immich, what, flags, options);
}

const isSearch = (flags: DownloadFlags): boolean =>
  Object.keys(plainFilter(flags)).length > 0 || !!flags.tag || !!flags.person;

/** The fields of a search that need no lookup. */
function plainFilter(flags: DownloadFlags): MetadataSearch {
  const {
    type,
    takenAfter,
    takenBefore,
    favorite,
    city,
    country,
    make,
    model,
    rating,
    filename,
    visibility,
  } = flags;
  return {
    ...(type && { type }),
    ...(takenAfter && { takenAfter }),
    ...(takenBefore && { takenBefore }),
    ...(favorite && { isFavorite: true }),
    ...(city !== undefined && { city }),
    ...(country !== undefined && { country }),
    ...(make !== undefined && { make }),
    ...(model !== undefined && { model }),
    ...(rating !== undefined && { rating }),
    ...(filename !== undefined && { originalFileName: filename }),
    ...(visibility && { visibility }),
  };
}

async function selectOwn(
  immich: ImmichClient,
  ids: readonly string[],
  flags: DownloadFlags,
  options: RequestOptions,
): Promise<Selection> {
  const albums = await Promise.all((flags.album ?? []).map((album) => albumNamed(immich, album, options)));
  const [album, ...others] = albums;
  if (isSearch(flags) || flags.all) {
    if (others.length > 0) throw new CliError('A search looks in one album at most. Give --album once.');
    const filter: MetadataSearch = {
      ...plainFilter(flags),
      withExif: true,
      ...(album && { albumIds: [album.id] }),
      ...(flags.tag && { tagIds: await Promise.all(flags.tag.map((tag) => tagNamed(immich, tag, options))) }),
      ...(flags.person && {
        personIds: await Promise.all(flags.person.map((person) => personNamed(immich, person, options))),
      }),
    };
    const assets = () => joined([ids, immich.search.metadata(filter, options)]);
    return { immich, assets, name: album?.albumName ?? 'immich' };
  }
  const assets = () => joined([ids, ...albums.map(({ id }) => immich.albums.assets(id, options))]);
  const isOneAlbum = album && others.length === 0 && ids.length === 0;
  return {
    immich,
    assets,
    name: album?.albumName ?? 'immich',
    ...(isOneAlbum && { album: { albumId: album.id } }),
  };
}
