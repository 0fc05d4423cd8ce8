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

// Types that are not in the contract: arguments and results of methods that do more than send one operation.
export type * from '../generated/types.js';

/** Options for deleting assets. */
export interface AssetDeletion extends Omit<AssetDeleteMany, 'ids'> {}

/** Result of an upload. The ID of a duplicate is that of the existing asset. */
export interface UploadedAsset extends AssetUploadResult {
  /** Whether the duplicate is in the trash. Set only for uploads with a `checksum`, and not for shared-link clients. */
  isTrashed?: boolean;
  /**
   * The asset is a duplicate and may have been created by this call: an earlier attempt sent the whole file, but its
   * response was lost. If missing, the server already had the asset, or another client uploaded it first.
   */
  mayBeNew?: true;
}

/**
 * Which assets to search: `'any'` includes all but the locked folder, which 2.x servers do not support. `'locked'`
 * requires a session that has entered its PIN.
 */
export type SearchVisibility = AssetVisibility | 'any';

/** Which assets a search looks at. */
interface SearchPlace {
  /** @default 'timeline' */
  visibility?: SearchVisibility;
}

/** Criteria of a metadata search; `size` is the number of assets per request. */
export interface MetadataSearch extends Omit<MetadataSearchBody, 'page' | 'visibility'>, SearchPlace {}
/** Criteria of a smart search: a description or another asset; `size` is the number of assets per request. */
export interface SmartSearch extends Omit<SmartSearchBody, 'page' | 'visibility'>, SearchPlace {}
/** Criteria of the assets to pick from. */
export interface RandomSearch extends Omit<RandomSearchBody, 'visibility'>, SearchPlace {}
/** Criteria of the assets to count. */
export interface CountSearch extends Omit<StatisticsSearch, 'visibility'>, SearchPlace {}
/** Criteria for large assets. They are sent as a query string, so `null` and `rating` are not available. */
export interface LargeAssetSearch
  extends WithoutNull<Omit<SearchLargeAssetsQuery, 'visibility' | 'rating'>>, SearchPlace {}

/** A type whose fields do not accept `null`. */
type WithoutNull<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], null> };

/** Identifies a shared link: the key in its URL, or its slug. */
export interface SharedLinkAccess {
  key?: string;
  slug?: string;
}

/** Settings of a shared link: all but its type, album and assets. */
export interface SharedLinkSettings extends Omit<SharedLinkCreate, 'type' | 'albumId' | 'assetIds'> {}
