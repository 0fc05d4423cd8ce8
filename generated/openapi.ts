// Generated from openapi/ (Immich 3.0.3) by `npm run generate`. Do not edit.

export interface paths {
  '/albums': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists albums, those shared with you included. */
    get: operations['getAllAlbums'];
    put?: never;
    /** Creates an album, optionally with its first assets and users. */
    post: operations['createAlbum'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/albums/assets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Adds the same assets to several albums. */
    put: operations['addAssetsToAlbums'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/albums/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts your albums: owned, shared and not shared. */
    get: operations['getAlbumStatistics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/albums/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one album. */
    get: operations['getAlbumInfo'];
    put?: never;
    post?: never;
    /** Deletes an album; its assets stay in the library. */
    delete: operations['deleteAlbum'];
    options?: never;
    head?: never;
    /** Renames, re-describes, re-orders or re-covers an album. */
    patch: operations['updateAlbumInfo'];
    trace?: never;
  };
  '/albums/{id}/assets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Adds assets to an album and reports on each. */
    put: operations['addAssetsToAlbum'];
    post?: never;
    /** Takes assets out of an album; they stay in the library. */
    delete: operations['removeAssetFromAlbum'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/albums/{id}/map-markers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the places where the assets of an album were taken. */
    get: operations['getAlbumMapMarkers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/albums/{id}/user/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Changes the role of a user in an album. */
    put: operations['updateAlbumUser'];
    post?: never;
    /** Takes a user out of an album; `me` leaves it. */
    delete: operations['removeUserFromAlbum'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/albums/{id}/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Shares an album with users. */
    put: operations['addUsersToAlbum'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api-keys/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Describes the API key that the call is made with. */
    get: operations['getMyApiKey'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Sets the same values on many assets.
     * @deprecated
     */
    put: operations['updateAssets'];
    /** Uploads a photo or a video. */
    post: operations['uploadAsset'];
    /** Moves assets to the trash, or deletes them for good. */
    delete: operations['deleteAssets'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/bulk-upload-check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tells from checksums which files the server already has. */
    post: operations['checkBulkUpload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/copy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Copies albums, links, favourite state and more from one asset to another. */
    put: operations['copyAsset'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Queues a job, such as new thumbnails, for assets. */
    post: operations['runAssetJobs'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/metadata': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Writes metadata entries of many assets. */
    put: operations['updateBulkAssetMetadata'];
    post?: never;
    /** Deletes metadata entries of many assets. */
    delete: operations['deleteBulkAssetMetadata'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts your images and videos. */
    get: operations['getAssetStatistics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one asset. */
    get: operations['getAssetInfo'];
    /**
     * Changes the description, place, date, rating or visibility of an asset.
     * @deprecated
     */
    put: operations['updateAsset'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/{id}/edits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the edits made to an asset. */
    get: operations['getAssetEdits'];
    /** Replaces the edits of an asset: crop, rotate, mirror. */
    put: operations['editAsset'];
    post?: never;
    /** Undoes all edits of an asset. */
    delete: operations['removeAssetEdits'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/{id}/metadata': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the metadata entries of an asset. */
    get: operations['getAssetMetadata'];
    /** Writes metadata entries of an asset. */
    put: operations['updateAssetMetadata'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/{id}/metadata/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one metadata entry of an asset. */
    get: operations['getAssetMetadataByKey'];
    put?: never;
    post?: never;
    /** Deletes one metadata entry of an asset. */
    delete: operations['deleteAssetMetadata'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/{id}/ocr': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the text found in an asset. */
    get: operations['getAssetOcr'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/{id}/original': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads the original file. */
    get: operations['downloadAsset'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/{id}/thumbnail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads a thumbnail, a preview or the full-size picture. */
    get: operations['viewAsset'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/{id}/video/playback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Streams a video as prepared for playback. */
    get: operations['playAssetVideo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/{id}/video/stream/main.m3u8': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads the main HLS playlist of a video. */
    get: operations['getMainPlaylist'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/{id}/video/stream/{sessionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Ends an HLS session and what is transcoded for it. */
    delete: operations['endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/{id}/video/stream/{sessionId}/{variantIndex}/playlist.m3u8': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads the HLS playlist of one variant of a video. */
    get: operations['getMediaPlaylist'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/{id}/video/stream/{sessionId}/{variantIndex}/{filename}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one HLS segment of a video. */
    get: operations['getSegment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Logs in with an email address and a password. */
    post: operations['login'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/logout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends the session that the call is made with. */
    post: operations['logout'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/validateToken': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tells whether the credential of the call is valid. */
    post: operations['validateAccessToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/download/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Downloads assets as one zip archive. */
    post: operations['downloadArchive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/download/info': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Plans archives: which assets go into which, and how large each is. */
    post: operations['getDownloadInfo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/search/cities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one asset for each city. */
    get: operations['getAssetsByCity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/search/explore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads values to explore by, such as cities, with an asset for each. */
    get: operations['getExploreData'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/search/large-assets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Finds assets by file size, largest first. */
    post: operations['searchLargeAssets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/search/metadata': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Finds assets by their metadata. */
    post: operations['searchAssets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/search/person': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Finds people by name. */
    get: operations['searchPerson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/search/places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Finds places by name. */
    get: operations['searchPlaces'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/search/random': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Picks random assets that match a filter. */
    post: operations['searchRandom'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/search/smart': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Finds assets by what they show. */
    post: operations['searchSmart'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/search/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Counts the assets that match a filter. */
    post: operations['searchAssetStatistics'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/search/suggestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the values that a search field can take. */
    get: operations['getSearchSuggestions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/server/about': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Describes the build: version, source, and tools it was built with. */
    get: operations['getAboutInfo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/server/apk-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists download links of the Android app for this release. */
    get: operations['getApkLinks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/server/config': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads the public configuration. */
    get: operations['getServerConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/server/features': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells which features are turned on. */
    get: operations['getServerFeatures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/server/license': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads the product key; 404 where there is none. */
    get: operations['getServerLicense'];
    /** Registers a product key. */
    put: operations['setServerLicense'];
    post?: never;
    /** Removes the product key. */
    delete: operations['deleteServerLicense'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/server/media-types': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the file extensions that the server accepts. */
    get: operations['getSupportedMediaTypes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/server/ping': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Asks for a sign of life. */
    get: operations['pingServer'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/server/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts photos, videos and bytes for each user. */
    get: operations['getServerStatistics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/server/storage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells how full the disk is. */
    get: operations['getStorage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/server/version': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads the version. */
    get: operations['getServerVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/server/version-check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells when the server last looked for a new release, and what it found. */
    get: operations['getVersionCheck'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/server/version-history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the versions that have run, and since when. */
    get: operations['getVersionHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/shared-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists your shared links. */
    get: operations['getAllSharedLinks'];
    put?: never;
    /** Creates a link to an album or to single assets. */
    post: operations['createSharedLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/shared-links/login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Logs in to a shared link that has a password. */
    post: operations['sharedLinkLogin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/shared-links/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads the shared link that the call is made with. */
    get: operations['getMySharedLink'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/shared-links/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one of your shared links. */
    get: operations['getSharedLinkById'];
    put?: never;
    post?: never;
    /** Deletes a shared link; what it showed stays in the library. */
    delete: operations['removeSharedLink'];
    options?: never;
    head?: never;
    /** Changes a shared link. */
    patch: operations['updateSharedLink'];
    trace?: never;
  };
  '/shared-links/{id}/assets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Adds assets to a shared link and reports on each. */
    put: operations['addSharedLinkAssets'];
    post?: never;
    /** Takes assets out of a shared link. */
    delete: operations['removeSharedLinkAssets'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists your tags. */
    get: operations['getAllTags'];
    /** Creates tags by path, with their parents, where they do not exist. */
    put: operations['upsertTags'];
    /** Creates a tag, below another where a parent is given. */
    post: operations['createTag'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tags/assets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Puts several tags on several assets. */
    put: operations['bulkTagAssets'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tags/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one tag. */
    get: operations['getTagById'];
    /**
     * Changes the colour of a tag.
     * @deprecated
     */
    put: operations['updateTag'];
    post?: never;
    /** Deletes a tag; the assets stay. */
    delete: operations['deleteTag'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tags/{id}/assets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Puts a tag on assets and reports on each. */
    put: operations['tagAssets'];
    post?: never;
    /** Takes a tag off assets and reports on each. */
    delete: operations['untagAssets'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/trash/empty': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Deletes everything in the trash for good. */
    post: operations['emptyTrash'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/trash/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Restores everything in the trash. */
    post: operations['restoreTrash'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/trash/restore/assets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Restores assets from the trash. */
    post: operations['restoreAssets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/users/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads your own user. */
    get: operations['getMyUser'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/server/theme': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads the custom CSS. */
    get: operations['getTheme'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AddUsersDto: {
      albumUsers: components['schemas']['AlbumUserAddDto'][];
    };
    AlbumResponseDto: {
      albumName: string;
      /** Format: uuid */
      albumThumbnailAssetId: string | null;
      albumUsers: components['schemas']['AlbumUserResponseDto'][];
      assetCount: number;
      contributorCounts?: components['schemas']['ContributorCountResponseDto'][];
      /** Format: date-time */
      createdAt: string;
      description: string;
      /** Format: date-time */
      endDate?: string;
      hasSharedLink: boolean;
      /** Format: uuid */
      id: string;
      isActivityEnabled: boolean;
      /** Format: date-time */
      lastModifiedAssetTimestamp?: string;
      order?: components['schemas']['AssetOrderOpen'];
      shared: boolean;
      /** Format: date-time */
      startDate?: string;
      /** Format: date-time */
      updatedAt: string;
    };
    AlbumStatisticsResponseDto: {
      notShared: number;
      owned: number;
      shared: number;
    };
    AlbumUserAddDto: {
      /** @default editor */
      role?: components['schemas']['AlbumUserRole'];
      /** Format: uuid */
      userId: string;
    };
    AlbumUserCreateDto: {
      role: components['schemas']['AlbumUserRole'];
      /** Format: uuid */
      userId: string;
    };
    AlbumUserResponseDto: {
      role: components['schemas']['AlbumUserRoleOpen'];
      user: components['schemas']['UserResponseDto'];
    };
    /** @enum {string} */
    AlbumUserRole: 'editor' | 'owner' | 'viewer';
    AlbumsAddAssetsDto: {
      albumIds: string[];
      assetIds: string[];
    };
    AlbumsAddAssetsResponseDto: {
      error?: components['schemas']['BulkIdErrorReason'];
      success: boolean;
    };
    ApiKeyResponseDto: {
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      name: string;
      permissions: components['schemas']['Permission'][];
      /** Format: date-time */
      updatedAt: string;
    };
    AssetBulkDeleteDto: {
      force?: boolean;
      ids: string[];
    };
    AssetBulkUpdateDto: {
      /** Format: date-time */
      dateTimeOriginal?: string | Date;
      dateTimeRelative?: number;
      description?: string;
      duplicateId?: string | null;
      ids: string[];
      isFavorite?: boolean;
      latitude?: number;
      longitude?: number;
      rating?: number | null;
      timeZone?: string;
      visibility?: components['schemas']['AssetVisibility'];
    };
    AssetBulkUploadCheckDto: {
      assets: components['schemas']['AssetBulkUploadCheckItem'][];
    };
    AssetBulkUploadCheckItem: {
      checksum: string;
      id: string;
    };
    AssetBulkUploadCheckResponseDto: {
      results: components['schemas']['AssetBulkUploadCheckResult'][];
    };
    AssetBulkUploadCheckResult: {
      action: components['schemas']['AssetUploadAction'];
      /** Format: uuid */
      assetId?: string;
      id: string;
      isTrashed?: boolean;
      reason?: components['schemas']['AssetRejectReason'];
    };
    AssetCopyDto: {
      /** @default true */
      albums?: boolean;
      /** @default true */
      favorite?: boolean;
      /** @default true */
      sharedLinks?: boolean;
      /** @default true */
      sidecar?: boolean;
      /** Format: uuid */
      sourceId: string;
      /** @default true */
      stack?: boolean;
      /** Format: uuid */
      targetId: string;
    };
    /** @enum {string} */
    AssetEditAction: 'crop' | 'mirror' | 'rotate';
    AssetEditActionItemDto: {
      action: components['schemas']['AssetEditAction'];
      parameters:
        | components['schemas']['CropParameters']
        | components['schemas']['RotateParameters']
        | components['schemas']['MirrorParameters'];
    };
    AssetEditActionItemResponseDto: {
      action: components['schemas']['AssetEditActionOpen'];
      /** Format: uuid */
      id: string;
      parameters:
        | components['schemas']['CropParameters']
        | components['schemas']['RotateParameters']
        | components['schemas']['MirrorParametersOpen'];
    };
    AssetEditsCreateDto: {
      edits: components['schemas']['AssetEditActionItemDto'][];
    };
    AssetEditsResponseDto: {
      /** Format: uuid */
      assetId: string;
      edits: components['schemas']['AssetEditActionItemResponseDto'][];
    };
    /** @enum {string} */
    AssetIdErrorReason: 'duplicate' | 'no_permission' | 'not_found' | (string & {});
    AssetIdsDto: {
      assetIds: string[];
    };
    AssetIdsResponseDto: {
      /** Format: uuid */
      assetId: string;
      error?: components['schemas']['AssetIdErrorReason'];
      success: boolean;
    };
    /** @enum {string} */
    AssetJobName: 'refresh-faces' | 'refresh-metadata' | 'regenerate-thumbnail' | 'transcode-video';
    AssetJobsDto: {
      assetIds: string[];
      name: components['schemas']['AssetJobName'];
    };
    AssetMediaCreateDto: {
      /** Format: binary */
      assetData: Blob;
      duration?: number;
      /** Format: date-time */
      fileCreatedAt: string | Date;
      /** Format: date-time */
      fileModifiedAt: string | Date;
      filename?: string;
      isFavorite?: boolean;
      /** Format: uuid */
      livePhotoVideoId?: string;
      metadata?: components['schemas']['AssetMetadataUpsertItemDto'][];
      /** Format: binary */
      sidecarData?: Blob;
      visibility?: components['schemas']['AssetVisibility'];
    };
    AssetMediaResponseDto: {
      /** Format: uuid */
      id: string;
      status: components['schemas']['AssetMediaStatus'];
    };
    /** @enum {string} */
    AssetMediaSize: 'fullsize' | 'original' | 'preview' | 'thumbnail';
    /** @enum {string} */
    AssetMediaStatus: 'created' | 'duplicate' | (string & {});
    AssetMetadataBulkDeleteDto: {
      items: components['schemas']['AssetMetadataBulkDeleteItemDto'][];
    };
    AssetMetadataBulkDeleteItemDto: {
      /** Format: uuid */
      assetId: string;
      key: string;
    };
    AssetMetadataBulkResponseDto: {
      /** Format: uuid */
      assetId: string;
      key: string;
      /** Format: date-time */
      updatedAt: string;
      value: {
        [key: string]: unknown;
      };
    };
    AssetMetadataBulkUpsertDto: {
      items: components['schemas']['AssetMetadataBulkUpsertItemDto'][];
    };
    AssetMetadataBulkUpsertItemDto: {
      /** Format: uuid */
      assetId: string;
      key: string;
      value: {
        [key: string]: unknown;
      };
    };
    AssetMetadataResponseDto: {
      key: string;
      /** Format: date-time */
      updatedAt: string;
      value: {
        [key: string]: unknown;
      };
    };
    AssetMetadataUpsertDto: {
      items: components['schemas']['AssetMetadataUpsertItemDto'][];
    };
    AssetMetadataUpsertItemDto: {
      key: string;
      value: {
        [key: string]: unknown;
      };
    };
    AssetOcrResponseDto: {
      /** Format: uuid */
      assetId: string;
      /** Format: double */
      boxScore: number;
      /** Format: uuid */
      id: string;
      text: string;
      /** Format: double */
      textScore: number;
      /** Format: double */
      x1: number;
      /** Format: double */
      x2: number;
      /** Format: double */
      x3: number;
      /** Format: double */
      x4: number;
      /** Format: double */
      y1: number;
      /** Format: double */
      y2: number;
      /** Format: double */
      y3: number;
      /** Format: double */
      y4: number;
    };
    /** @enum {string} */
    AssetOrder: 'asc' | 'desc';
    /** @enum {string} */
    AssetRejectReason: 'duplicate' | 'unsupported-format' | (string & {});
    AssetResponseDto: {
      checksum: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      duplicateId?: string | null;
      duration: number | null;
      exifInfo?: components['schemas']['ExifResponseDto'];
      /** Format: date-time */
      fileCreatedAt: string;
      /** Format: date-time */
      fileModifiedAt: string;
      hasMetadata: boolean;
      height: number | null;
      /** Format: uuid */
      id: string;
      isArchived: boolean;
      isEdited: boolean;
      isFavorite: boolean;
      isOffline: boolean;
      isTrashed: boolean;
      /** Format: uuid */
      libraryId?: string | null;
      livePhotoVideoId?: string | null;
      /** Format: date-time */
      localDateTime: string;
      originalFileName: string;
      originalMimeType?: string;
      originalPath: string;
      owner?: components['schemas']['UserResponseDto'];
      /** Format: uuid */
      ownerId: string;
      people?: components['schemas']['PersonResponseDto'][];
      resized?: boolean;
      stack?: components['schemas']['AssetStackResponseDto'] | null;
      tags?: components['schemas']['TagResponseDto'][];
      thumbhash: string | null;
      type: components['schemas']['AssetTypeEnumOpen'];
      /** Format: date-time */
      updatedAt: string;
      visibility: components['schemas']['AssetVisibilityOpen'];
      width: number | null;
    };
    AssetStackResponseDto: {
      assetCount: number;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      primaryAssetId: string;
    };
    AssetStatsResponseDto: {
      images: number;
      total: number;
      videos: number;
    };
    /** @enum {string} */
    AssetTypeEnum: 'AUDIO' | 'IMAGE' | 'OTHER' | 'VIDEO';
    /** @enum {string} */
    AssetUploadAction: 'accept' | 'reject' | (string & {});
    /** @enum {string} */
    AssetVisibility: 'archive' | 'hidden' | 'locked' | 'timeline';
    /** @enum {string} */
    BulkIdErrorReason: 'duplicate' | 'no_permission' | 'not_found' | 'unknown' | 'validation' | (string & {});
    BulkIdResponseDto: {
      error?: components['schemas']['BulkIdErrorReason'];
      errorMessage?: string;
      /** Format: uuid */
      id: string;
      success: boolean;
    };
    BulkIdsDto: {
      ids: string[];
    };
    ContributorCountResponseDto: {
      assetCount: number;
      /** Format: uuid */
      userId: string;
    };
    CreateAlbumDto: {
      albumName: string;
      albumUsers?: components['schemas']['AlbumUserCreateDto'][];
      assetIds?: string[];
      description?: string;
    };
    CropParameters: {
      height: number;
      width: number;
      x: number;
      y: number;
    };
    DownloadArchiveDto: {
      assetIds: string[];
      edited?: boolean;
    };
    DownloadArchiveInfo: {
      assetIds: string[];
      size: number;
    };
    DownloadInfoDto: {
      /** Format: uuid */
      albumId?: string;
      archiveSize?: number;
      assetIds?: string[];
      /** Format: uuid */
      userId?: string;
    };
    DownloadResponseDto: {
      archives: components['schemas']['DownloadArchiveInfo'][];
      totalSize: number;
    };
    ExifResponseDto: {
      /** @default null */
      city?: string | null;
      /** @default null */
      country?: string | null;
      /**
       * Format: date-time
       * @default null
       */
      dateTimeOriginal?: string | null;
      /** @default null */
      description?: string | null;
      /** @default null */
      exifImageHeight?: number | null;
      /** @default null */
      exifImageWidth?: number | null;
      /** @default null */
      exposureTime?: string | null;
      /** @default null */
      fNumber?: number | null;
      /** @default null */
      fileSizeInByte?: number | null;
      /** @default null */
      focalLength?: number | null;
      /** @default null */
      iso?: number | null;
      /** @default null */
      latitude?: number | null;
      /** @default null */
      lensModel?: string | null;
      /** @default null */
      longitude?: number | null;
      /** @default null */
      make?: string | null;
      /** @default null */
      model?: string | null;
      /**
       * Format: date-time
       * @default null
       */
      modifyDate?: string | null;
      /** @default null */
      orientation?: string | null;
      /** @default null */
      projectionType?: string | null;
      /** @default null */
      rating?: number | null;
      /** @default null */
      state?: string | null;
      /** @default null */
      timeZone?: string | null;
    };
    LicenseKeyDto: {
      activationKey: string;
      licenseKey: string;
    };
    LicenseResponseDto: components['schemas']['UserLicense'];
    LoginCredentialDto: {
      /** Format: email */
      email: string;
      password: string;
    };
    LoginResponseDto: {
      accessToken: string;
      isAdmin: boolean;
      isOnboarded: boolean;
      name: string;
      profileImagePath: string;
      shouldChangePassword: boolean;
      /** Format: email */
      userEmail: string;
      /** Format: uuid */
      userId: string;
    };
    LogoutResponseDto: {
      redirectUri: string;
      successful: boolean;
    };
    MapMarkerResponseDto: {
      city: string | null;
      country: string | null;
      /** Format: uuid */
      id: string;
      /** Format: double */
      lat: number;
      /** Format: double */
      lon: number;
      state: string | null;
    };
    MetadataSearchDto: {
      albumIds?: string[];
      checksum?: string;
      city?: string | null;
      country?: string | null;
      /** Format: date-time */
      createdAfter?: string | Date;
      /** Format: date-time */
      createdBefore?: string | Date;
      description?: string;
      encodedVideoPath?: string;
      /** Format: uuid */
      id?: string;
      isEncoded?: boolean;
      isFavorite?: boolean;
      isMotion?: boolean;
      isNotInAlbum?: boolean;
      isOffline?: boolean;
      lensModel?: string | null;
      /** Format: uuid */
      libraryId?: string | null;
      make?: string | null;
      model?: string | null;
      ocr?: string;
      /** @default desc */
      order?: components['schemas']['AssetOrder'];
      originalFileName?: string;
      originalPath?: string;
      page?: number;
      personIds?: string[];
      previewPath?: string;
      rating?: number | null;
      size?: number;
      state?: string | null;
      tagIds?: string[] | null;
      /** Format: date-time */
      takenAfter?: string | Date;
      /** Format: date-time */
      takenBefore?: string | Date;
      thumbnailPath?: string;
      /** Format: date-time */
      trashedAfter?: string | Date;
      /** Format: date-time */
      trashedBefore?: string | Date;
      type?: components['schemas']['AssetTypeEnum'];
      /** Format: date-time */
      updatedAfter?: string | Date;
      /** Format: date-time */
      updatedBefore?: string | Date;
      visibility?: components['schemas']['AssetVisibility'];
      withDeleted?: boolean;
      withExif?: boolean;
      withPeople?: boolean;
      withStacked?: boolean;
    };
    /** @enum {string} */
    MirrorAxis: 'horizontal' | 'vertical';
    MirrorParameters: {
      axis: components['schemas']['MirrorAxis'];
    };
    /** @enum {string} */
    Permission:
      | 'activity.create'
      | 'activity.delete'
      | 'activity.read'
      | 'activity.statistics'
      | 'activity.update'
      | 'adminAuth.unlinkAll'
      | 'adminSession.read'
      | 'adminUser.create'
      | 'adminUser.delete'
      | 'adminUser.read'
      | 'adminUser.update'
      | 'album.create'
      | 'album.delete'
      | 'album.download'
      | 'album.read'
      | 'album.share'
      | 'album.statistics'
      | 'album.update'
      | 'albumAsset.create'
      | 'albumAsset.delete'
      | 'albumUser.create'
      | 'albumUser.delete'
      | 'albumUser.update'
      | 'all'
      | 'apiKey.create'
      | 'apiKey.delete'
      | 'apiKey.read'
      | 'apiKey.update'
      | 'archive.read'
      | 'asset.copy'
      | 'asset.delete'
      | 'asset.derive'
      | 'asset.download'
      | 'asset.edit.create'
      | 'asset.edit.delete'
      | 'asset.edit.get'
      | 'asset.read'
      | 'asset.share'
      | 'asset.statistics'
      | 'asset.update'
      | 'asset.upload'
      | 'asset.view'
      | 'auth.changePassword'
      | 'authDevice.delete'
      | 'backup.delete'
      | 'backup.download'
      | 'backup.list'
      | 'backup.upload'
      | 'duplicate.delete'
      | 'duplicate.read'
      | 'face.create'
      | 'face.delete'
      | 'face.read'
      | 'face.update'
      | 'folder.read'
      | 'job.create'
      | 'job.read'
      | 'library.create'
      | 'library.delete'
      | 'library.read'
      | 'library.statistics'
      | 'library.update'
      | 'maintenance'
      | 'map.read'
      | 'map.search'
      | 'memory.create'
      | 'memory.delete'
      | 'memory.read'
      | 'memory.statistics'
      | 'memory.update'
      | 'memoryAsset.create'
      | 'memoryAsset.delete'
      | 'notification.create'
      | 'notification.delete'
      | 'notification.read'
      | 'notification.update'
      | 'partner.create'
      | 'partner.delete'
      | 'partner.read'
      | 'partner.update'
      | 'person.create'
      | 'person.delete'
      | 'person.merge'
      | 'person.read'
      | 'person.reassign'
      | 'person.statistics'
      | 'person.update'
      | 'pinCode.create'
      | 'pinCode.delete'
      | 'pinCode.update'
      | 'plugin.create'
      | 'plugin.delete'
      | 'plugin.read'
      | 'plugin.update'
      | 'queue.read'
      | 'queue.update'
      | 'queueJob.create'
      | 'queueJob.delete'
      | 'queueJob.read'
      | 'queueJob.update'
      | 'server.about'
      | 'server.apkLinks'
      | 'server.statistics'
      | 'server.storage'
      | 'server.versionCheck'
      | 'serverLicense.delete'
      | 'serverLicense.read'
      | 'serverLicense.update'
      | 'session.create'
      | 'session.delete'
      | 'session.lock'
      | 'session.read'
      | 'session.update'
      | 'sharedLink.create'
      | 'sharedLink.delete'
      | 'sharedLink.read'
      | 'sharedLink.update'
      | 'stack.create'
      | 'stack.delete'
      | 'stack.read'
      | 'stack.update'
      | 'sync.stream'
      | 'syncCheckpoint.delete'
      | 'syncCheckpoint.read'
      | 'syncCheckpoint.update'
      | 'systemConfig.read'
      | 'systemConfig.update'
      | 'systemMetadata.read'
      | 'systemMetadata.update'
      | 'tag.asset'
      | 'tag.create'
      | 'tag.delete'
      | 'tag.read'
      | 'tag.update'
      | 'timeline.download'
      | 'timeline.read'
      | 'user.read'
      | 'user.update'
      | 'userLicense.create'
      | 'userLicense.delete'
      | 'userLicense.read'
      | 'userLicense.update'
      | 'userOnboarding.delete'
      | 'userOnboarding.read'
      | 'userOnboarding.update'
      | 'userPreference.read'
      | 'userPreference.update'
      | 'userProfileImage.create'
      | 'userProfileImage.delete'
      | 'userProfileImage.read'
      | 'userProfileImage.update'
      | 'workflow.create'
      | 'workflow.delete'
      | 'workflow.read'
      | 'workflow.update'
      | (string & {});
    PersonResponseDto: {
      /** Format: date */
      birthDate: string | null;
      color?: string;
      /** Format: uuid */
      id: string;
      isFavorite?: boolean;
      isHidden: boolean;
      name: string;
      thumbnailPath: string;
      /** Format: date-time */
      updatedAt?: string;
    };
    PlacesResponseDto: {
      admin1name?: string;
      admin2name?: string;
      latitude: number;
      longitude: number;
      name: string;
    };
    RandomSearchDto: {
      albumIds?: string[];
      city?: string | null;
      country?: string | null;
      /** Format: date-time */
      createdAfter?: string | Date;
      /** Format: date-time */
      createdBefore?: string | Date;
      isEncoded?: boolean;
      isFavorite?: boolean;
      isMotion?: boolean;
      isNotInAlbum?: boolean;
      isOffline?: boolean;
      lensModel?: string | null;
      /** Format: uuid */
      libraryId?: string | null;
      make?: string | null;
      model?: string | null;
      ocr?: string;
      personIds?: string[];
      rating?: number | null;
      size?: number;
      state?: string | null;
      tagIds?: string[] | null;
      /** Format: date-time */
      takenAfter?: string | Date;
      /** Format: date-time */
      takenBefore?: string | Date;
      /** Format: date-time */
      trashedAfter?: string | Date;
      /** Format: date-time */
      trashedBefore?: string | Date;
      type?: components['schemas']['AssetTypeEnum'];
      /** Format: date-time */
      updatedAfter?: string | Date;
      /** Format: date-time */
      updatedBefore?: string | Date;
      visibility?: components['schemas']['AssetVisibility'];
      withDeleted?: boolean;
      withExif?: boolean;
      withPeople?: boolean;
      withStacked?: boolean;
    };
    RotateParameters: {
      angle: number;
    };
    SearchAlbumResponseDto: {
      count: number;
      facets: components['schemas']['SearchFacetResponseDto'][];
      items: components['schemas']['AlbumResponseDto'][];
      total: number;
    };
    SearchAssetResponseDto: {
      count: number;
      facets: components['schemas']['SearchFacetResponseDto'][];
      items: components['schemas']['AssetResponseDto'][];
      nextPage: string | null;
      total: number;
    };
    SearchExploreItem: {
      data: components['schemas']['AssetResponseDto'];
      value: string;
    };
    SearchExploreResponseDto: {
      fieldName: string;
      items: components['schemas']['SearchExploreItem'][];
    };
    SearchFacetCountResponseDto: {
      count: number;
      value: string;
    };
    SearchFacetResponseDto: {
      counts: components['schemas']['SearchFacetCountResponseDto'][];
      fieldName: string;
    };
    SearchResponseDto: {
      albums: components['schemas']['SearchAlbumResponseDto'];
      assets: components['schemas']['SearchAssetResponseDto'];
    };
    SearchStatisticsResponseDto: {
      total: number;
    };
    /** @enum {string} */
    SearchSuggestionType: 'camera-lens-model' | 'camera-make' | 'camera-model' | 'city' | 'country' | 'state';
    ServerAboutResponseDto: {
      build?: string;
      buildImage?: string;
      buildImageUrl?: string;
      buildUrl?: string;
      exiftool?: string;
      ffmpeg?: string;
      imagemagick?: string;
      libvips?: string;
      licensed: boolean;
      nodejs?: string;
      repository?: string;
      repositoryUrl?: string;
      sourceCommit?: string;
      sourceRef?: string;
      sourceUrl?: string;
      thirdPartyBugFeatureUrl?: string;
      thirdPartyDocumentationUrl?: string;
      thirdPartySourceUrl?: string;
      thirdPartySupportUrl?: string;
      version: string;
      versionUrl: string;
    };
    ServerApkLinksDto: {
      arm64v8a: string;
      armeabiv7a: string;
      universal: string;
      x86_64: string;
    };
    ServerConfigDto: {
      externalDomain: string;
      isInitialized: boolean;
      isOnboarded: boolean;
      loginPageMessage: string;
      maintenanceMode: boolean;
      mapDarkStyleUrl: string;
      mapLightStyleUrl: string;
      minFaces: number;
      oauthButtonText: string;
      publicUsers: boolean;
      trashDays: number;
      userDeleteDelay: number;
    };
    ServerFeaturesDto: {
      configFile: boolean;
      duplicateDetection: boolean;
      email: boolean;
      facialRecognition: boolean;
      importFaces: boolean;
      map: boolean;
      oauth: boolean;
      oauthAutoLaunch: boolean;
      ocr: boolean;
      passwordLogin: boolean;
      realtimeTranscoding: boolean;
      reverseGeocoding: boolean;
      search: boolean;
      sidecar: boolean;
      smartSearch: boolean;
      trash: boolean;
    };
    ServerMediaTypesResponseDto: {
      image: string[];
      sidecar: string[];
      video: string[];
    };
    ServerPingResponse: {
      res: string;
    };
    ServerStatsResponseDto: {
      photos: number;
      usage: number;
      usageByUser: components['schemas']['UsageByUserDto'][];
      usagePhotos: number;
      usageVideos: number;
      videos: number;
    };
    ServerStorageResponseDto: {
      diskAvailable: string;
      diskAvailableRaw: number;
      diskSize: string;
      diskSizeRaw: number;
      /** Format: double */
      diskUsagePercentage: number;
      diskUse: string;
      diskUseRaw: number;
    };
    ServerVersionHistoryResponseDto: {
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      version: string;
    };
    ServerVersionResponseDto: {
      major: number;
      minor: number;
      patch: number;
      prerelease: number | null;
    };
    SharedLinkCreateDto: {
      /** Format: uuid */
      albumId?: string;
      /** @default true */
      allowDownload?: boolean;
      allowUpload?: boolean;
      assetIds?: string[];
      description?: string | null;
      /**
       * Format: date-time
       * @default null
       */
      expiresAt?: string | Date | null;
      password?: string | null;
      /** @default true */
      showMetadata?: boolean;
      slug?: string | null;
      type: components['schemas']['SharedLinkType'];
    };
    SharedLinkEditDto: {
      allowDownload?: boolean;
      allowUpload?: boolean;
      description?: string | null;
      /** Format: date-time */
      expiresAt?: string | Date | null;
      password?: string | null;
      showMetadata?: boolean;
      slug?: string | null;
    };
    SharedLinkLoginDto: {
      password: string;
    };
    SharedLinkResponseDto: {
      album?: components['schemas']['AlbumResponseDto'];
      allowDownload: boolean;
      allowUpload: boolean;
      assets: components['schemas']['AssetResponseDto'][];
      /** Format: date-time */
      createdAt: string;
      description: string | null;
      /** Format: date-time */
      expiresAt: string | null;
      /** Format: uuid */
      id: string;
      key: string;
      password: string | null;
      showMetadata: boolean;
      slug: string | null;
      type: components['schemas']['SharedLinkTypeOpen'];
      /** Format: uuid */
      userId: string;
    };
    /** @enum {string} */
    SharedLinkType: 'ALBUM' | 'INDIVIDUAL';
    SmartSearchDto: {
      albumIds?: string[];
      city?: string | null;
      country?: string | null;
      /** Format: date-time */
      createdAfter?: string | Date;
      /** Format: date-time */
      createdBefore?: string | Date;
      isEncoded?: boolean;
      isFavorite?: boolean;
      isMotion?: boolean;
      isNotInAlbum?: boolean;
      isOffline?: boolean;
      language?: string;
      lensModel?: string | null;
      /** Format: uuid */
      libraryId?: string | null;
      make?: string | null;
      model?: string | null;
      ocr?: string;
      page?: number;
      personIds?: string[];
      query?: string;
      /** Format: uuid */
      queryAssetId?: string;
      rating?: number | null;
      size?: number;
      state?: string | null;
      tagIds?: string[] | null;
      /** Format: date-time */
      takenAfter?: string | Date;
      /** Format: date-time */
      takenBefore?: string | Date;
      /** Format: date-time */
      trashedAfter?: string | Date;
      /** Format: date-time */
      trashedBefore?: string | Date;
      type?: components['schemas']['AssetTypeEnum'];
      /** Format: date-time */
      updatedAfter?: string | Date;
      /** Format: date-time */
      updatedBefore?: string | Date;
      visibility?: components['schemas']['AssetVisibility'];
      withDeleted?: boolean;
      withExif?: boolean;
    };
    StatisticsSearchDto: {
      albumIds?: string[];
      city?: string | null;
      country?: string | null;
      /** Format: date-time */
      createdAfter?: string | Date;
      /** Format: date-time */
      createdBefore?: string | Date;
      description?: string;
      isEncoded?: boolean;
      isFavorite?: boolean;
      isMotion?: boolean;
      isNotInAlbum?: boolean;
      isOffline?: boolean;
      lensModel?: string | null;
      /** Format: uuid */
      libraryId?: string | null;
      make?: string | null;
      model?: string | null;
      ocr?: string;
      personIds?: string[];
      rating?: number | null;
      state?: string | null;
      tagIds?: string[] | null;
      /** Format: date-time */
      takenAfter?: string | Date;
      /** Format: date-time */
      takenBefore?: string | Date;
      /** Format: date-time */
      trashedAfter?: string | Date;
      /** Format: date-time */
      trashedBefore?: string | Date;
      type?: components['schemas']['AssetTypeEnum'];
      /** Format: date-time */
      updatedAfter?: string | Date;
      /** Format: date-time */
      updatedBefore?: string | Date;
      visibility?: components['schemas']['AssetVisibility'];
    };
    TagBulkAssetsDto: {
      assetIds: string[];
      tagIds: string[];
    };
    TagBulkAssetsResponseDto: {
      count: number;
    };
    TagCreateDto: {
      color?: string | null;
      name: string;
      /** Format: uuid */
      parentId?: string | null;
    };
    TagResponseDto: {
      color?: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      name: string;
      parentId?: string;
      /** Format: date-time */
      updatedAt: string;
      value: string;
    };
    TagUpdateDto: {
      color?: string | null;
    };
    TagUpsertDto: {
      tags: string[];
    };
    TrashResponseDto: {
      count: number;
    };
    UpdateAlbumDto: {
      albumName?: string;
      /** Format: uuid */
      albumThumbnailAssetId?: string;
      description?: string;
      isActivityEnabled?: boolean;
      order?: components['schemas']['AssetOrder'];
    };
    UpdateAlbumUserDto: {
      role: components['schemas']['AlbumUserRole'];
    };
    UpdateAssetDto: {
      /** Format: date-time */
      dateTimeOriginal?: string | Date;
      description?: string;
      isFavorite?: boolean;
      latitude?: number;
      /** Format: uuid */
      livePhotoVideoId?: string | null;
      longitude?: number;
      rating?: number | null;
      visibility?: components['schemas']['AssetVisibility'];
    };
    UsageByUserDto: {
      photos: number;
      quotaSizeInBytes: number | null;
      usage: number;
      usagePhotos: number;
      usageVideos: number;
      /** Format: uuid */
      userId: string;
      userName: string;
      videos: number;
    };
    UserAdminResponseDto: {
      avatarColor: components['schemas']['UserAvatarColor'];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      deletedAt: string | null;
      /** Format: email */
      email: string;
      /** Format: uuid */
      id: string;
      isAdmin: boolean;
      license: components['schemas']['UserLicense'] | null;
      name: string;
      oauthId: string;
      /** Format: date-time */
      profileChangedAt: string;
      profileImagePath: string;
      quotaSizeInBytes: number | null;
      quotaUsageInBytes: number | null;
      shouldChangePassword: boolean;
      status: components['schemas']['UserStatus'];
      storageLabel: string | null;
      /** Format: date-time */
      updatedAt: string;
    };
    /** @enum {string} */
    UserAvatarColor:
      | 'amber'
      | 'blue'
      | 'gray'
      | 'green'
      | 'orange'
      | 'pink'
      | 'primary'
      | 'purple'
      | 'red'
      | 'yellow'
      | (string & {});
    UserLicense: {
      /** Format: date-time */
      activatedAt: string;
      activationKey: string;
      licenseKey: string;
    };
    UserResponseDto: {
      avatarColor: components['schemas']['UserAvatarColor'];
      /** Format: email */
      email: string;
      /** Format: uuid */
      id: string;
      name: string;
      /** Format: date-time */
      profileChangedAt: string;
      profileImagePath: string;
    };
    /** @enum {string} */
    UserStatus: 'active' | 'deleted' | 'removing' | (string & {});
    ValidateAccessTokenResponseDto: {
      authStatus: boolean;
    };
    VersionCheckStateResponseDto: {
      checkedAt: string | null;
      releaseVersion: string | null;
    };
    /** @enum {string} */
    SharedLinkTypeOpen: 'ALBUM' | 'INDIVIDUAL' | (string & {});
    /** @enum {string} */
    AssetVisibilityOpen: 'archive' | 'hidden' | 'locked' | 'timeline' | (string & {});
    /** @enum {string} */
    AssetTypeEnumOpen: 'AUDIO' | 'IMAGE' | 'OTHER' | 'VIDEO' | (string & {});
    /** @enum {string} */
    AssetOrderOpen: 'asc' | 'desc' | (string & {});
    /** @enum {string} */
    AlbumUserRoleOpen: 'editor' | 'owner' | 'viewer' | (string & {});
    MirrorParametersOpen: {
      axis: components['schemas']['MirrorAxisOpen'];
    };
    /** @enum {string} */
    MirrorAxisOpen: 'horizontal' | 'vertical' | (string & {});
    /** @enum {string} */
    AssetEditActionOpen: 'crop' | 'mirror' | 'rotate' | (string & {});
    ErrorBody: {
      message: string | string[];
      error?: string;
      statusCode?: number;
      correlationId?: string;
      errors?: {
        code: string;
        message: string;
        path: (string | number)[];
      }[];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getAllAlbums: {
    parameters: {
      query?: {
        assetId?: string;
        id?: string;
        isOwned?: boolean;
        isShared?: boolean;
        name?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlbumResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  createAlbum: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAlbumDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlbumResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  addAssetsToAlbums: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AlbumsAddAssetsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlbumsAddAssetsResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getAlbumStatistics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlbumStatisticsResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getAlbumInfo: {
    parameters: {
      query?: {
        key?: string;
        slug?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlbumResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  deleteAlbum: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  updateAlbumInfo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateAlbumDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlbumResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  addAssetsToAlbum: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkIdsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkIdResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  removeAssetFromAlbum: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkIdsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkIdResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getAlbumMapMarkers: {
    parameters: {
      query?: {
        key?: string;
        slug?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MapMarkerResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  updateAlbumUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        userId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateAlbumUserDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  removeUserFromAlbum: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  addUsersToAlbum: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddUsersDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlbumResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getMyApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKeyResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  updateAssets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssetBulkUpdateDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  uploadAsset: {
    parameters: {
      query?: {
        key?: string;
        slug?: string;
      };
      header?: {
        'x-immich-checksum'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['AssetMediaCreateDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetMediaResponseDto'];
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetMediaResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  deleteAssets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssetBulkDeleteDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  checkBulkUpload: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssetBulkUploadCheckDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetBulkUploadCheckResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  copyAsset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssetCopyDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  runAssetJobs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssetJobsDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  updateBulkAssetMetadata: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssetMetadataBulkUpsertDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetMetadataBulkResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  deleteBulkAssetMetadata: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssetMetadataBulkDeleteDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getAssetStatistics: {
    parameters: {
      query?: {
        isFavorite?: boolean;
        isTrashed?: boolean;
        visibility?: components['schemas']['AssetVisibility'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetStatsResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getAssetInfo: {
    parameters: {
      query?: {
        key?: string;
        slug?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  updateAsset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateAssetDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getAssetEdits: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetEditsResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  editAsset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssetEditsCreateDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetEditsResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  removeAssetEdits: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getAssetMetadata: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetMetadataResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  updateAssetMetadata: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssetMetadataUpsertDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetMetadataResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getAssetMetadataByKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetMetadataResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  deleteAssetMetadata: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getAssetOcr: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetOcrResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  downloadAsset: {
    parameters: {
      query?: {
        edited?: boolean;
        key?: string;
        slug?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  viewAsset: {
    parameters: {
      query?: {
        edited?: boolean;
        key?: string;
        size?: components['schemas']['AssetMediaSize'];
        slug?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  playAssetVideo: {
    parameters: {
      query?: {
        key?: string;
        slug?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getMainPlaylist: {
    parameters: {
      query?: {
        key?: string;
        slug?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.apple.mpegurl': string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  endSession: {
    parameters: {
      query?: {
        key?: string;
        slug?: string;
      };
      header?: never;
      path: {
        id: string;
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getMediaPlaylist: {
    parameters: {
      query?: {
        key?: string;
        slug?: string;
      };
      header?: {
        'x-immich-hls-pos'?: number;
      };
      path: {
        id: string;
        sessionId: string;
        variantIndex: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.apple.mpegurl': string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getSegment: {
    parameters: {
      query?: {
        key?: string;
        slug?: string;
      };
      header?: {
        'x-immich-hls-msn'?: number;
      };
      path: {
        filename: string;
        id: string;
        sessionId: string;
        variantIndex: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  login: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LoginCredentialDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoginResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  logout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LogoutResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  validateAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ValidateAccessTokenResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  downloadArchive: {
    parameters: {
      query?: {
        key?: string;
        slug?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DownloadArchiveDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getDownloadInfo: {
    parameters: {
      query?: {
        key?: string;
        slug?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DownloadInfoDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DownloadResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getAssetsByCity: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getExploreData: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchExploreResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  searchLargeAssets: {
    parameters: {
      query?: {
        albumIds?: string[];
        city?: string | null;
        country?: string | null;
        createdAfter?: string | Date;
        createdBefore?: string | Date;
        isEncoded?: boolean;
        isFavorite?: boolean;
        isMotion?: boolean;
        isNotInAlbum?: boolean;
        isOffline?: boolean;
        lensModel?: string | null;
        libraryId?: string | null;
        make?: string | null;
        minFileSize?: number;
        model?: string | null;
        ocr?: string;
        personIds?: string[];
        rating?: number | null;
        size?: number;
        state?: string | null;
        tagIds?: string[] | null;
        takenAfter?: string | Date;
        takenBefore?: string | Date;
        trashedAfter?: string | Date;
        trashedBefore?: string | Date;
        type?: components['schemas']['AssetTypeEnum'];
        updatedAfter?: string | Date;
        updatedBefore?: string | Date;
        visibility?: components['schemas']['AssetVisibility'];
        withDeleted?: boolean;
        withExif?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  searchAssets: {
    parameters: {
      query?: {
        key?: string;
        slug?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MetadataSearchDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  searchPerson: {
    parameters: {
      query: {
        name: string;
        withHidden?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  searchPlaces: {
    parameters: {
      query: {
        name: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlacesResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  searchRandom: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RandomSearchDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  searchSmart: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SmartSearchDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  searchAssetStatistics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatisticsSearchDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchStatisticsResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getSearchSuggestions: {
    parameters: {
      query: {
        country?: string;
        includeNull?: boolean;
        lensModel?: string;
        make?: string;
        model?: string;
        state?: string;
        type: components['schemas']['SearchSuggestionType'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getAboutInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerAboutResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getApkLinks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerApkLinksDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getServerConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerConfigDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getServerFeatures: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerFeaturesDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getServerLicense: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LicenseResponseDto'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  setServerLicense: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LicenseKeyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LicenseResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  deleteServerLicense: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getSupportedMediaTypes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerMediaTypesResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  pingServer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerPingResponse'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getServerStatistics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerStatsResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getStorage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerStorageResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getServerVersion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerVersionResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getVersionCheck: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionCheckStateResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getVersionHistory: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerVersionHistoryResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getAllSharedLinks: {
    parameters: {
      query?: {
        albumId?: string;
        id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SharedLinkResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  createSharedLink: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SharedLinkCreateDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SharedLinkResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  sharedLinkLogin: {
    parameters: {
      query?: {
        key?: string;
        slug?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SharedLinkLoginDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SharedLinkResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getMySharedLink: {
    parameters: {
      query?: {
        key?: string;
        slug?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SharedLinkResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getSharedLinkById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SharedLinkResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  removeSharedLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  updateSharedLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SharedLinkEditDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SharedLinkResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  addSharedLinkAssets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssetIdsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetIdsResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  removeSharedLinkAssets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssetIdsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssetIdsResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getAllTags: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TagResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  upsertTags: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TagUpsertDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TagResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  createTag: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TagCreateDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TagResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  bulkTagAssets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TagBulkAssetsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TagBulkAssetsResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getTagById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TagResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  updateTag: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TagUpdateDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TagResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  deleteTag: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  tagAssets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkIdsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkIdResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  untagAssets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkIdsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkIdResponseDto'][];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  emptyTrash: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrashResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  restoreTrash: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrashResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  restoreAssets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkIdsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrashResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getMyUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserAdminResponseDto'];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
  getTheme: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customCss: string;
          };
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
}
