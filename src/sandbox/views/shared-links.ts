import { type Library, userOf } from '../state/library.js';
import { databaseTime } from '../state/moments.js';
import type { Asset, Schemas, SharedLink } from '../state/records.js';
import { albumAfterChange } from './albums.js';
import { assetView, assetWithExif, seenBy, strippedAsset, nestedAsset } from './assets.js';

type LinkResponse = Schemas['SharedLinkResponseDto'];

/** A link in the list of links; `password` is in clear text, as on servers. */
export const listedLinkView = (link: SharedLink, library: Library): LinkResponse => ({
  ...linkWithoutAlbum(link, library),
  ...linkedAlbum(link, library),
});

/** A single link as its owner sees it: with EXIF, even if it hides metadata. */
export const linkDetails = (link: SharedLink, library: Library): LinkResponse => ({
  ...withAssets(link, linkedAssets(link, library).map(assetWithExif)),
  ...linkedAlbum(link, library),
});

/** A link in the response to its creation, without its album. */
export const linkWithoutAlbum = (link: SharedLink, library: Library): LinkResponse =>
  withAssets(link, linkedAssets(link, library).map(assetView));

/** A link as a shared-link client sees it: with EXIF, unless it hides metadata. */
export const visitedLinkView = (link: SharedLink, library: Library): LinkResponse => {
  const assets = linkedAssets(link, library);
  return {
    ...withAssets(link, link.showMetadata ? assets.map(assetWithExif) : assets.map(strippedAsset)),
    ...linkedAlbum(link, library),
  };
};

const withAssets = (link: SharedLink, assets: Schemas['AssetResponseDto'][]): LinkResponse => ({
  id: link.id,
  description: link.description,
  password: link.password,
  userId: link.ownerId,
  key: link.key,
  type: link.type,
  createdAt: link.createdAt,
  expiresAt: link.expiresAt,
  assets: assets.map((asset) => nestedAsset(seenBy(undefined, asset))),
  allowUpload: link.allowUpload,
  allowDownload: link.allowDownload,
  showMetadata: link.showMetadata,
  slug: link.slug,
});

const linkedAssets = (link: SharedLink, library: Library): Asset[] =>
  [...link.assetIds]
    .flatMap((id) => library.assets.get(id) ?? [])
    .filter(({ trashedAt }) => trashedAt === null);

/** The album of a link has no users, although the contract requires one. Servers behave the same. */
function linkedAlbum(link: SharedLink, library: Library): { album?: Schemas['AlbumResponseDto'] } {
  const album = link.albumId === null ? undefined : library.albums.get(link.albumId);
  if (!album) return {};
  const view = albumAfterChange(album, { caller: { user: userOf(library, link.ownerId) }, library });
  return {
    album: {
      ...view,
      albumUsers: [],
      createdAt: databaseTime(view.createdAt),
      updatedAt: databaseTime(view.updatedAt),
    },
  };
}
