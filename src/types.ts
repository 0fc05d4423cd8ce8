import type { components, operations } from '../generated/openapi.js';

type Schemas = components['schemas'];

/** What goes into a method's filter: the query, without the credentials that a client adds by itself. */
type Query<Id extends keyof operations> = operations[Id] extends { parameters: { query?: infer Q } }
  ? Omit<NonNullable<Q>, 'key' | 'slug'>
  : never;

// Albums

export type Album = Schemas['AlbumResponseDto'];
export type AlbumCreate = Schemas['CreateAlbumDto'];
export type AlbumUpdate = Schemas['UpdateAlbumDto'];
/** Which albums to list. */
export type AlbumFilter = Query<'getAllAlbums'>;
export type AlbumStatistics = Schemas['AlbumStatisticsResponseDto'];
/** A user who can see an album, and in which role. */
export type AlbumUser = Schemas['AlbumUserResponseDto'];
export type AlbumUserAdd = Schemas['AlbumUserAddDto'];
export type AlbumUserUpdate = Schemas['UpdateAlbumUserDto'];
/** Which assets to add to which albums. */
export type AlbumsAddAssets = Schemas['AlbumsAddAssetsDto'];
/** Whether all was added; it does not say what was not. */
export type AlbumsAddAssetsResult = Schemas['AlbumsAddAssetsResponseDto'];
/** Where an asset was taken. */
export type MapMarker = Schemas['MapMarkerResponseDto'];

// Assets

export type Asset = Schemas['AssetResponseDto'];
export type AssetUpdate = Schemas['UpdateAssetDto'];
/** The ids of assets, and the values that all of them get. */
export type AssetUpdateMany = Schemas['AssetBulkUpdateDto'];
/** How to delete. */
export type AssetDeletion = Omit<Schemas['AssetBulkDeleteDto'], 'ids'>;
/** From which asset to which, and what to leave out. */
export type AssetCopy = Schemas['AssetCopyDto'];
export type AssetJobs = Schemas['AssetJobsDto'];
export type AssetStatistics = Schemas['AssetStatsResponseDto'];
/** Which assets to count. */
export type AssetStatisticsFilter = Query<'getAssetStatistics'>;
/** A text found in an asset, and the corners of its box as fractions of the picture. */
export type AssetOcr = Schemas['AssetOcrResponseDto'];
/** What the camera wrote, or a sidecar. */
export type Exif = Schemas['ExifResponseDto'];

/** One step of an edit: crop, rotate or mirror. */
export type AssetEdit = Schemas['AssetEditActionItemDto'];
/** The steps that an asset is shown with. */
export type AssetEdits = Schemas['AssetEditsResponseDto'];

/** What a program keeps with an asset under a key of its own. */
export type AssetMetadata = Schemas['AssetMetadataResponseDto'];
export type AssetMetadataWrite = Schemas['AssetMetadataUpsertItemDto'];
export type AssetMetadataOfMany = Schemas['AssetMetadataBulkResponseDto'];
export type AssetMetadataWriteMany = Schemas['AssetMetadataBulkUpsertItemDto'];
/** Which key of which asset. */
export type AssetMetadataKey = Schemas['AssetMetadataBulkDeleteItemDto'];

/** Which form of the file. */
export type AssetOriginal = Query<'downloadAsset'>;
/** How large a picture, and in which form. */
export type AssetThumbnail = Query<'viewAsset'>;

/** One variant of a session, as the main playlist names it. */
export type HlsVariant = Omit<operations['getMediaPlaylist']['parameters']['path'], 'id'>;
/** One file of a variant, as its playlist names it. */
export type HlsSegment = Omit<operations['getSegment']['parameters']['path'], 'id'>;

/** What became of an upload; the id of a duplicate is that of the asset that was there before. */
export type UploadedAsset = Schemas['AssetMediaResponseDto'] & {
  /** Whether the duplicate is in the trash. Only known of an upload with a `checksum`, and not to a visitor by a shared link. */
  isTrashed?: boolean;
  /**
   * The asset is a duplicate, and may be the one that this call created: an earlier attempt sent the whole file, and its response was lost.
   * Otherwise the server had it before the call, or another client was faster.
   */
  mayBeNew?: true;
};
/** A checksum to look up, and an id of your own that the answer repeats. */
export type BulkUploadItem = Schemas['AssetBulkUploadCheckItem'];
export type BulkUploadCheck = Schemas['AssetBulkUploadCheckResponseDto'];

// Search

/**
 * Where in the library to look: `'any'` is everywhere but in the locked folder, which 2.x servers cannot do. `'locked'` needs a session
 * that has entered its PIN.
 */
export type SearchVisibility = AssetVisibility | 'any';
/** A filter as our methods take it: they turn the pages themselves, and always say where to look. */
type Search<Filter> = Omit<Filter, 'page' | 'visibility'> & {
  /** @default 'timeline' */
  visibility?: SearchVisibility;
};

/** What a metadata search looks for; `size` is how many assets come with one request. */
export type MetadataSearch = Search<Schemas['MetadataSearchDto']>;
/** What a picture shows, in words or by another asset; `size` is how many assets come with one request. */
export type SmartSearch = Search<Schemas['SmartSearchDto']>;
export type RandomSearch = Search<Schemas['RandomSearchDto']>;
/** Which assets count as large: what a query can express, so no `null` and no `rating`. */
export type LargeAssetSearch = Omit<
  Search<{
    [Name in keyof Query<'searchLargeAssets'>]: Exclude<Query<'searchLargeAssets'>[Name], null>;
  }>,
  'rating'
>;
/** Which assets to count. */
export type CountSearch = Search<Schemas['StatisticsSearchDto']>;
/** Which assets to count, as the server takes it. */
export type StatisticsSearch = Schemas['StatisticsSearchDto'];
export type SearchStatistics = Schemas['SearchStatisticsResponseDto'];
/** A field to explore by, and an asset for each of its values. */
export type SearchExplore = Schemas['SearchExploreResponseDto'];
export type PersonSearch = Query<'searchPerson'>;
export type Person = Schemas['PersonResponseDto'];
export type PlaceSearch = Query<'searchPlaces'>;
export type Place = Schemas['PlacesResponseDto'];
/** The field to suggest values for, and what is already chosen. */
export type SuggestionSearch = Query<'getSearchSuggestions'>;

// Tags

export type Tag = Schemas['TagResponseDto'];
export type TagCreate = Schemas['TagCreateDto'];
export type TagUpdate = Schemas['TagUpdateDto'];
/** Which tags to put on which assets. */
export type TagBulk = Schemas['TagBulkAssetsDto'];

// Shared links

export type SharedLink = Schemas['SharedLinkResponseDto'];
export type SharedLinkCreate = Schemas['SharedLinkCreateDto'];
export type SharedLinkUpdate = Schemas['SharedLinkEditDto'];
/** Which of your links to list. */
export type SharedLinkFilter = Query<'getAllSharedLinks'>;
/** Which shared link a call is made with: by the key in its address, or by its slug. */
export type SharedLinkAccess = NonNullable<operations['getMySharedLink']['parameters']['query']>;
export type SharedLinkLogin = Schemas['SharedLinkLoginDto'];
/** What a shared link shows, to whom and for how long; not of what. */
export type SharedLinkSettings = Omit<SharedLinkCreate, 'type' | 'albumId' | 'assetIds'>;

// Server

export type ServerAbout = Schemas['ServerAboutResponseDto'];
export type ServerApkLinks = Schemas['ServerApkLinksDto'];
/** `minFaces` since 3.0.0: a 2.x server does not tell. */
export type ServerConfig = Omit<Schemas['ServerConfigDto'], 'minFaces'> &
  Partial<Pick<Schemas['ServerConfigDto'], 'minFaces'>>;
export type ServerFeatures = Schemas['ServerFeaturesDto'];
export type ServerMediaTypes = Schemas['ServerMediaTypesResponseDto'];
export type ServerPing = Schemas['ServerPingResponse'];
export type ServerStatistics = Schemas['ServerStatsResponseDto'];
/** The disk, in bytes and in words. */
export type ServerStorage = Schemas['ServerStorageResponseDto'];
/** What the server looked like; releases until 2.7.5 only. */
export type ServerTheme = operations['getTheme']['responses'][200]['content']['application/json'];
export type ServerVersion = Schemas['ServerVersionResponseDto'];
/** What the last look for a new release found. */
export type ServerVersionCheck = Schemas['VersionCheckStateResponseDto'];
/** A version, and since when it has run. */
export type ServerVersionHistoryEntry = Schemas['ServerVersionHistoryResponseDto'];
/** A registered product key. */
export type License = Schemas['UserLicense'];
export type LicenseKey = Schemas['LicenseKeyDto'];

// Download, trash, users, keys

/** Which assets go into one zip archive. */
export type DownloadArchive = Schemas['DownloadArchiveDto'];
/** What to download, and how large an archive may get. */
export type DownloadRequest = Schemas['DownloadInfoDto'];
/** Which assets to ask for in one archive each. */
export type DownloadPlan = Schemas['DownloadResponseDto'];
/** How many assets it was. */
export type TrashResult = Schemas['TrashResponseDto'];
export type User = Schemas['UserResponseDto'];
/** Yourself, as the server's administrator sees you. `clusterGroupId` since 3.2.0. */
export type MyUser = Omit<Schemas['UserAdminResponseDto'], 'clusterGroupId'> &
  Partial<Pick<Schemas['UserAdminResponseDto'], 'clusterGroupId'>>;
export type ApiKey = Schemas['ApiKeyResponseDto'];
export type Permission = Schemas['Permission'];
export type Login = Schemas['LoginCredentialDto'];
/** A session: `accessToken` is its credential. */
export type LoginResult = Schemas['LoginResponseDto'];
export type LogoutResult = Schemas['LogoutResponseDto'];
export type TokenValidation = Schemas['ValidateAccessTokenResponseDto'];

// Shared by several

/** What both generations of servers say of an error; 3.x has `message` and `errors` only. */
export type ErrorBody = Schemas['ErrorBody'];
/** Values that requests take; answers may hold newer ones. */
export type AlbumUserRole = Schemas['AlbumUserRole'];
export type AssetOrder = Schemas['AssetOrder'];
export type AssetType = Schemas['AssetTypeEnum'];
export type AssetVisibility = Schemas['AssetVisibility'];
export type SharedLinkType = Schemas['SharedLinkType'];
