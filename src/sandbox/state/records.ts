import type { FileDate } from './file-tags.js';
import type { components } from '../../../generated/openapi.js';

export type Schemas = components['schemas'];

/** A request as it is received: the generated types allow a `Date` where text is sent. */
export type Wire<T> = T extends Date ? never : T extends object ? { [Key in keyof T]: Wire<T[Key]> } : T;

export type Exif = Required<Schemas['ExifResponseDto']>;

/** What a file and its sidecar say of it, read without decoding it. */
export interface FileFacts {
  exif: Partial<Exif>;
  /** Whether the picture is stored turned by a quarter, so that its width is its height. */
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
  /** The XMP file that was uploaded with it. */
  sidecar?: Buffer;
  /** sha1, base64. */
  checksum: string;
  type: 'IMAGE' | 'VIDEO';
  originalFileName: string;
  mimeType: string;
  createdAt: string;
  updatedAt: string;
  fileCreatedAt: string;
  fileModifiedAt: string;
  /** The wall clock where it was taken, written as if it were UTC. */
  localDateTime: string;
  trashedAt: string | null;
  isFavorite: boolean;
  visibility: Schemas['AssetVisibility'];
  /** Milliseconds; `null` for a photo. */
  duration: number | null;
  livePhotoVideoId: string | null;
  stackId: string | null;
  /** The same for assets that look alike. */
  duplicateId: string | null;
  width: number | null;
  height: number | null;
  exif: Exif;
  /** When the file was read for the first time; until then there is neither EXIF nor a thumbnail. */
  readAt: string | null;
  /** There once the thumbnails are made. */
  thumbhash: string | null;
  /** What reading the file gave; read once. */
  facts?: FileFacts;
  written: WrittenFacts;
  metadata: Map<string, Schemas['AssetMetadataResponseDto']>;
  edits: Schemas['AssetEditActionItemResponseDto'][];
  /** What it is called on the device that it came from; 2.x servers want to be told. */
  device?: { id: string; assetId: string };
}

/** Metadata set through the API, which a server writes to a sidecar. It takes precedence over the file. */
export interface WrittenFacts {
  exif: Partial<Pick<Exif, 'description' | 'rating' | 'latitude' | 'longitude'>>;
  /** The zone is an offset such as `UTC+2`, or a name such as `Europe/Berlin`. */
  taken?: { instant: string; timeZone: string };
  /** The paths of all tags, once a tag was put on or taken off. */
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
  /** Those it is shared with, the owner not among them. */
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

/** Assets of one user that are shown as one: the primary asset. */
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

/** A comment, or a like if there is no text. It belongs to an album, or to an asset in it. */
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
  /** The face that is their thumbnail. */
  faceId: string | null;
  createdAt: string;
  updatedAt: string;
}

/** A rectangle in an asset, in pixels of a picture with a given size. */
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
