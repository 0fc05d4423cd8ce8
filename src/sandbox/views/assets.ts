import { databaseTime, milliseconds } from '../state/moments.js';
import { type Library, userOf } from '../state/library.js';
import type { Asset, Schemas } from '../state/records.js';
import type { User } from '../state/accounts.js';
import { inTimeline } from '../state/stacks.js';
import { tagsOf } from '../state/tags.js';
import { peopleView } from './people.js';
import { tagView } from './tags.js';
import { userView } from './users.js';

type AssetResponse = Schemas['AssetResponseDto'];

/** An asset as in lists: without EXIF, tags, owner or stack. */
export const assetView = (asset: Asset): AssetResponse => ({
  id: asset.id,
  createdAt: milliseconds(asset.createdAt),
  ownerId: asset.ownerId,
  libraryId: null,
  type: asset.type,
  originalPath: `/usr/src/app/upload/upload/${asset.ownerId}/${asset.id.slice(0, 2)}/${asset.id.slice(2, 4)}/${asset.id}`,
  originalFileName: asset.originalFileName,
  originalMimeType: asset.mimeType,
  thumbhash: asset.thumbhash,
  fileCreatedAt: milliseconds(asset.fileCreatedAt),
  fileModifiedAt: asset.fileModifiedAt,
  localDateTime: asset.localDateTime,
  updatedAt: milliseconds(asset.updatedAt),
  isFavorite: asset.isFavorite,
  isArchived: asset.visibility === 'archive',
  isTrashed: asset.trashedAt !== null,
  visibility: asset.visibility,
  duration: asset.duration,
  livePhotoVideoId: asset.livePhotoVideoId,
  people: [],
  checksum: asset.checksum,
  isOffline: false,
  hasMetadata: true,
  duplicateId: asset.duplicateId,
  resized: true,
  width: asset.width,
  height: asset.height,
  isEdited: asset.edits.length > 0,
});

export const assetWithExif = (asset: Asset): AssetResponse => ({ ...assetView(asset), exifInfo: asset.exif });

/** An asset as a user sees it: `isFavorite` is true only for its owner, and never without a user. */
export const seenBy = (user: Pick<User, 'id'> | undefined, asset: AssetResponse): AssetResponse => ({
  ...asset,
  ...(asset.hasMetadata && { isFavorite: asset.isFavorite && asset.ownerId === user?.id }),
});

/**
 * An asset in a shared link that hides metadata: ten fields. The contract requires more, but servers leave them out.
 */
export function strippedAsset(asset: Asset): AssetResponse {
  const { id, type, originalMimeType, thumbhash, localDateTime, ...rest } = assetView(asset);
  const { duration, livePhotoVideoId, width, height } = rest;
  const kept = {
    id,
    type,
    originalMimeType,
    thumbhash,
    localDateTime,
    duration,
    livePhotoVideoId,
    width,
    height,
  };
  return { ...kept, hasMetadata: false } as AssetResponse;
}

/** An asset in an album or a link: its dates are in the other format. */
export const nestedAsset = (asset: AssetResponse): AssetResponse => ({
  ...asset,
  localDateTime: databaseTime(asset.localDateTime),
  ...(asset.hasMetadata && recordTimes(asset)),
});

const recordTimes = (asset: AssetResponse) => ({
  createdAt: databaseTime(asset.createdAt),
  fileCreatedAt: databaseTime(asset.fileCreatedAt),
  fileModifiedAt: databaseTime(asset.fileModifiedAt),
  updatedAt: databaseTime(asset.updatedAt),
});

/** A single asset with all of its fields. */
export const assetDetails = (asset: Asset, library: Library): AssetResponse => ({
  ...assetWithExif(asset),
  owner: userView(userOf(library, asset.ownerId)),
  tags: tagsOf(asset, library).map(tagView),
  people: peopleView(asset, library),
  stack: stackSummary(asset, library),
});

/** The stack of an asset, unless no other asset of the stack is on the timeline. */
function stackSummary({ stackId }: Asset, library: Library): NonNullable<AssetResponse['stack']> | null {
  const stack = library.stacks.get(stackId ?? '');
  if (!stack) return null;
  const { id, primaryAssetId } = stack;
  const others = inTimeline(stack, library).filter((asset) => asset.id !== primaryAssetId);
  return others.length === 0 ? null : { id, primaryAssetId, assetCount: others.length + 1 };
}
