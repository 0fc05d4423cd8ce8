import type { FileDate } from './file-tags.js';
import type { components } from '../../../generated/openapi.js';

export type Schemas = components['schemas'];

/** A request body as received: the generated types allow a `Date` where a string is sent. */
export type Wire<T> = T extends Date ? never : T extends object ? { [Key in keyof T]: Wire<T[Key]> } : T;

export type Exif = Required<Schemas['ExifResponseDto']>;

/** Metadata in a file and its sidecar that can be read without decoding the image. */
export interface FileFacts {
  exif: Partial<Exif>;
  /** Whether the stored image is rotated by 90 degrees, so that width and height are swapped. */
  isSideways: boolean;
  date?: FileDate | undefined;
  /** Milliseconds; `null` for a photo. */
  duration: Asset['duration'];
  /** Paths such as `parent/child`. */
  tags: string[];
}

export interface Asset {
  id: string;
  ownerId: string;
  bytes: Buffer;
  /** The XMP file that was uploaded with the asset. */
  sidecar?: Buffer;
  /** SHA-1, base64. */
  checksum: string;
  type: 'IMAGE' | 'VIDEO';
  originalFileName: string;
  mimeType: string;
  createdAt: string;
  updatedAt: string;
  fileCreatedAt: string;
  fileModifiedAt: string;
  /** The local time of capture, written as if it were UTC. */
  localDateTime: string;
  trashedAt: string | null;
  isFavorite: boolean;
  visibility: Schemas['AssetVisibility'];
  /** Milliseconds; `null` for a photo. */
  duration: number | null;
  livePhotoVideoId: string | null;
  stackId: string | null;
  /** Equal for assets that are duplicates of each other. */
  duplicateId: string | null;
  width: number | null;
  height: number | null;
  exif: Exif;
  /** Time of the first metadata extraction; before that there is neither EXIF nor a thumbnail. */
  readAt: string | null;
  /** Set when the thumbnails exist. */
  thumbhash: string | null;
  /** The metadata of the file, extracted once. */
  facts?: FileFacts;
  written: WrittenFacts;
  metadata: Map<string, Schemas['AssetMetadataResponseDto']>;
  edits: Schemas['AssetEditActionItemResponseDto'][];
  /** The id of the asset on the device that uploaded it, which 2.x servers require. */
  device?: { id: string; assetId: string };
}

/** Metadata set through the API, which a server writes to a sidecar. It takes precedence over the file. */
export interface WrittenFacts {
  exif: Partial<Pick<Exif, 'description' | 'rating' | 'latitude' | 'longitude'>>;
  /** The time zone is an offset such as `UTC+2`, or a name such as `Europe/Berlin`. */
  taken?: { instant: string; timeZone: string };
  /** The paths of all tags, once a tag was added or removed. */
  tags?: string[];
}

export interface Album {
  id: string;
  ownerId: string;
  albumName: string;
  description: string;
  createdAt: string;
  updatedAt: string;
  thumbnailAssetId: string | null;
  order: Schemas['AssetOrder'];
  isActivityEnabled: boolean;
  assetIds: Set<string>;
  /** The users with access, except the owner. */
  members: Map<string, Schemas['AlbumUserRole']>;
}

export interface Tag {
  id: string;
  ownerId: string;
  name: string;
  /** The path from the root: `parent/child`. */
  value: string;
  parentId: string | null;
  color: string | null;
  createdAt: string;
  updatedAt: string;
  assetIds: Set<string>;
}

export interface SharedLink {
  id: string;
  ownerId: string;
  /** 50 random bytes, base64url. */
  key: string;
  slug: string | null;
  type: Schemas['SharedLinkType'];
  albumId: string | null;
  assetIds: Set<string>;
  description: string | null;
  password: string | null;
  expiresAt: string | null;
  allowUpload: boolean;
  allowDownload: boolean;
  showMetadata: boolean;
  createdAt: string;
}

/** Assets of a user that are displayed as one: the primary asset. */
export interface Stack {
  id: string;
  ownerId: string;
  primaryAssetId: string;
}

export interface Memory {
  id: string;
  ownerId: string;
  type: Schemas['MemoryType'];
  data: Schemas['OnThisDayDto'];
  createdAt: string;
  updatedAt: string;
  memoryAt: string;
  seenAt: string | null;
  showAt: string | null;
  hideAt: string | null;
  isSaved: boolean;
  assetIds: Set<string>;
}

/** A comment, or a like if it has no text. It belongs to an album, or to an asset in it. */
export interface Activity {
  id: string;
  albumId: string;
  assetId: string | null;
  userId: string;
  comment: string | null;
  isLiked: boolean;
  createdAt: string;
}

export interface Person {
  id: string;
  ownerId: string;
  name: string;
  birthDate: string | null;
  isHidden: boolean;
  isFavorite: boolean;
  color: string | null;
  /** The face that is used as their thumbnail. */
  faceId: string | null;
  createdAt: string;
  updatedAt: string;
}

/** A rectangle in an asset, in pixels of an image with the given size. */
export interface Face {
  id: string;
  assetId: string;
  personId: string | null;
  imageWidth: number;
  imageHeight: number;
  boundingBoxX1: number;
  boundingBoxX2: number;
  boundingBoxY1: number;
  boundingBoxY2: number;
  sourceType: Schemas['SourceType'];
  /** A face that was deleted without force is kept, so that it is not detected again. */
  isDeleted: boolean;
}
