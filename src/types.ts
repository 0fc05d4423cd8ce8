import type {
  AssetDeleteMany,
  AssetUploadResult,
  AssetVisibility,
  MetadataSearchBody,
  RandomSearchBody,
  SearchLargeAssetsQuery,
  SharedLinkCreate,
  SmartSearchBody,
  StatisticsSearch,
} from '../generated/types.js';

// Types that the contract alone does not give: those of methods that do more than send their operation.
export type * from '../generated/types.js';

/** How to delete. */
export interface AssetDeletion extends Omit<AssetDeleteMany, 'ids'> {}

/** What became of an upload; the id of a duplicate is that of the asset that was there before. */
export interface UploadedAsset extends AssetUploadResult {
  /** Whether the duplicate is in the trash. Only known of an upload with a `checksum`, and not to a visitor by a shared link. */
  isTrashed?: boolean;
  /**
   * The asset is a duplicate, and may be the one that this call created: an earlier attempt sent the whole file, and its response was lost.
   * Otherwise the server had it before the call, or another client was faster.
   */
  mayBeNew?: true;
}

/**
 * Where in the library to look: `'any'` is everywhere but in the locked folder, which 2.x servers cannot do. `'locked'` needs a session
 * that has entered its PIN.
 */
export type SearchVisibility = AssetVisibility | 'any';

interface SearchPlace {
  /** @default 'timeline' */
  visibility?: SearchVisibility;
}

/** What a metadata search looks for; `size` is how many assets come with one request. */
export interface MetadataSearch extends Omit<MetadataSearchBody, 'page' | 'visibility'>, SearchPlace {}
/** What a picture shows, in words or by another asset; `size` is how many assets come with one request. */
export interface SmartSearch extends Omit<SmartSearchBody, 'page' | 'visibility'>, SearchPlace {}
/** Which assets to pick from. */
export interface RandomSearch extends Omit<RandomSearchBody, 'visibility'>, SearchPlace {}
/** Which assets to count. */
export interface CountSearch extends Omit<StatisticsSearch, 'visibility'>, SearchPlace {}
/** Which assets count as large: what a query can express, so no `null` and no `rating`. */
export interface LargeAssetSearch
  extends WithoutNull<Omit<SearchLargeAssetsQuery, 'visibility' | 'rating'>>, SearchPlace {}

type WithoutNull<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], null> };

/** Which shared link a call is made with: by the key in its address, or by its slug. */
export interface SharedLinkAccess {
  key?: string;
  slug?: string;
}

/** What a shared link shows, to whom and for how long; not of what. */
export interface SharedLinkSettings extends Omit<SharedLinkCreate, 'type' | 'albumId' | 'assetIds'> {}
