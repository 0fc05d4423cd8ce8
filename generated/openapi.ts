// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

export interface paths {
    "/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the likes and comments on an album or on one asset in it, oldest first. */
        get: operations["getActivities"];
        put?: never;
        /** Likes or comments on an album, or on an asset in it. */
        post: operations["createActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts the likes and comments on an album or on one asset in it. */
        get: operations["getActivityStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a like or a comment. */
        delete: operations["deleteActivity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/auth/unlink-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unlinks the OAuth accounts of all users; each must link again or log in with a password. */
        post: operations["unlinkAllOAuthAccountsAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the complete server configuration, including secrets such as the SMTP password. */
        get: operations["getAdminConfig"];
        /** Replaces the complete server configuration. */
        put: operations["updateAdminConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/config/defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the default of every server setting. */
        get: operations["getAdminConfigDefaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/database-backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the database backups on the server. */
        get: operations["listDatabaseBackups"];
        put?: never;
        post?: never;
        /** Deletes database backups by file name. */
        delete: operations["deleteDatabaseBackup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/database-backups/start-restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a server that is not set up yet into maintenance mode to restore a backup. */
        post: operations["startDatabaseRestoreFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/database-backups/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uploads a database backup so that it can be restored. */
        post: operations["uploadDatabaseBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/database-backups/{filename}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads a database backup. */
        get: operations["downloadDatabaseBackup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/integrity/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the files and assets that an integrity check flagged, page by page. */
        get: operations["getIntegrityReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/integrity/report/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes an item of an integrity report together with the file or asset that it flags. */
        delete: operations["deleteIntegrityReport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/integrity/report/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads the file that an integrity report flags. */
        get: operations["getIntegrityReportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/integrity/report/{type}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads an integrity report as CSV. */
        get: operations["getIntegrityReportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/integrity/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts the flagged items of each integrity report. */
        get: operations["getIntegrityReportSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/maintenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns maintenance mode on or off. */
        post: operations["setMaintenanceMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/maintenance/detect-install": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks the storage folders for data of an earlier installation. */
        get: operations["detectPriorInstall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/maintenance/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logs in to maintenance mode with its token. */
        post: operations["maintenanceLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/maintenance/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports which maintenance action is running and how far it is. */
        get: operations["getMaintenanceStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a notification to a user. */
        post: operations["createNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/notifications/templates/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renders an email template with sample values. */
        post: operations["getNotificationTemplateAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/notifications/test-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a test email to yourself with the given SMTP settings. */
        post: operations["sendTestEmailAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists users with their administrative details. */
        get: operations["searchUsersAdmin"];
        put?: never;
        /** Creates a user. */
        post: operations["createUserAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one user with administrative details. */
        get: operations["getUserAdmin"];
        /**
         * Changes a user's name, email address, password, quota or rights.
         * @deprecated
         */
        put: operations["updateUserAdmin"];
        post?: never;
        /** Deletes a user and, after a delay, all of their assets. */
        delete: operations["deleteUserAdmin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/calendar-heatmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts a user's assets for each day of a period. */
        get: operations["getUserCalendarHeatmapAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a user's preferences. */
        get: operations["getUserPreferencesAdmin"];
        /**
         * Changes a user's preferences.
         * @deprecated
         */
        put: operations["updateUserPreferencesAdmin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restores a deleted user, if the deletion is not complete yet. */
        post: operations["restoreUserAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists a user's sessions. */
        get: operations["getUserSessionsAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts a user's images and videos. */
        get: operations["getUserStatisticsAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/albums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists albums, including those shared with you. */
        get: operations["getAllAlbums"];
        put?: never;
        /** Creates an album, optionally with its first assets and users. */
        post: operations["createAlbum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/albums/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds the same assets to several albums. */
        put: operations["addAssetsToAlbums"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/albums/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts your albums: owned, shared and not shared. */
        get: operations["getAlbumStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/albums/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one album. */
        get: operations["getAlbumInfo"];
        put?: never;
        post?: never;
        /** Deletes an album; its assets stay in the library. */
        delete: operations["deleteAlbum"];
        options?: never;
        head?: never;
        /** Changes the name, description, sort order or cover of an album. */
        patch: operations["updateAlbumInfo"];
        trace?: never;
    };
    "/albums/{id}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds assets to an album and reports on each. */
        put: operations["addAssetsToAlbum"];
        post?: never;
        /** Removes assets from an album and reports on each; they stay in the library. */
        delete: operations["removeAssetFromAlbum"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/albums/{id}/map-markers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the places where the assets of an album were taken. */
        get: operations["getAlbumMapMarkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/albums/{id}/user/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the role of a user in an album. */
        put: operations["updateAlbumUser"];
        post?: never;
        /** Removes a user from an album; the user id `me` leaves it. */
        delete: operations["removeUserFromAlbum"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/albums/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Shares an album with users. */
        put: operations["addUsersToAlbum"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists your API keys, without their secrets. */
        get: operations["getApiKeys"];
        put?: never;
        /** Creates an API key; only this response contains its secret. */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the API key that the call is made with. */
        get: operations["getMyApiKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one of your API keys, without its secret. */
        get: operations["getApiKey"];
        /**
         * Changes the name or the permissions of an API key.
         * @deprecated
         */
        put: operations["updateApiKey"];
        post?: never;
        /** Deletes one of your API keys. */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replaces the secret of an API key; the old one stops working. */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asset-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the stored files of an asset, such as its thumbnails and sidecar. */
        get: operations["searchAssetFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asset-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the details of one stored file of an asset. */
        get: operations["getAssetFile"];
        put?: never;
        post?: never;
        /** Deletes one stored file of an asset. */
        delete: operations["deleteAssetFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asset-files/{id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads one stored file of an asset. */
        get: operations["downloadAssetFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets": {
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
        put: operations["updateAssets"];
        /** Uploads a photo or a video. */
        post: operations["uploadAsset"];
        /** Moves assets to the trash, or deletes them permanently. */
        delete: operations["deleteAssets"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/bulk-upload-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reports by checksum which files the server already has. */
        post: operations["checkBulkUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Copies albums, shared links, favorite state and more from one asset to another. */
        put: operations["copyAsset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Queues a job, such as new thumbnails, for assets. */
        post: operations["runAssetJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Writes metadata entries of many assets. */
        put: operations["updateBulkAssetMetadata"];
        post?: never;
        /** Deletes metadata entries of many assets. */
        delete: operations["deleteBulkAssetMetadata"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts your images and videos. */
        get: operations["getAssetStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one asset. */
        get: operations["getAssetInfo"];
        /**
         * Changes the description, place, date, rating or visibility of an asset.
         * @deprecated
         */
        put: operations["updateAsset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{id}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the edits made to an asset. */
        get: operations["getAssetEdits"];
        /** Replaces the edits of an asset: crop, rotate, mirror. */
        put: operations["editAsset"];
        post?: never;
        /** Deletes all edits of an asset; the original file stays as it is. */
        delete: operations["removeAssetEdits"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{id}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the metadata entries of an asset. */
        get: operations["getAssetMetadata"];
        /** Writes metadata entries of an asset. */
        put: operations["updateAssetMetadata"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{id}/metadata/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one metadata entry of an asset. */
        get: operations["getAssetMetadataByKey"];
        put?: never;
        post?: never;
        /** Deletes one metadata entry of an asset. */
        delete: operations["deleteAssetMetadata"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{id}/ocr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the text that was recognised in an asset. */
        get: operations["getAssetOcr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads an asset's original file. */
        get: operations["downloadAsset"];
        /**
         * Replaces the file of an asset and keeps its id.
         * @deprecated
         */
        put: operations["replaceAsset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads a thumbnail, a preview or the full-size image. */
        get: operations["viewAsset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{id}/video/playback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Streams a video in the form prepared for playback. */
        get: operations["playAssetVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{id}/video/stream/main.m3u8": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the main HLS playlist of a video. */
        get: operations["getMainPlaylist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{id}/video/stream/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends an HLS session and deletes its transcoded segments. */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{id}/video/stream/{sessionId}/{variantIndex}/playlist.m3u8": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the HLS playlist of one variant of a video. */
        get: operations["getMediaPlaylist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{id}/video/stream/{sessionId}/{variantIndex}/{filename}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one HLS segment of a video. */
        get: operations["getSegment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/admin-sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates the first administrator of a new server. */
        post: operations["signUpAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes your password. */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logs in with an email address and a password. */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session that the call is made with. */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/pin-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes your PIN code. */
        put: operations["changePinCode"];
        /** Sets your first PIN code, which protects the locked folder. */
        post: operations["setupPinCode"];
        /** Removes your PIN code. */
        delete: operations["resetPinCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/session/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes the locked folder for the session that the call is made with. */
        post: operations["lockAuthSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/session/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the locked folder for the session that the call is made with, by PIN code. */
        post: operations["unlockAuthSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports whether you have a password and a PIN code, and whether the session can read the locked folder. */
        get: operations["getAuthStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/validateToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks whether the credential of the call is valid. */
        post: operations["validateAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cluster-groups/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the requests to you to join a cluster group. */
        get: operations["getClusterGroupRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cluster-groups/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Declines a request to join a cluster group. */
        delete: operations["deleteClusterGroupRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cluster-groups/requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts a request to join a cluster group. */
        post: operations["acceptClusterGroupRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cluster-groups/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leaves a cluster group. */
        post: operations["leaveClusterGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cluster-groups/{id}/regenerate-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Queues a new grouping of the faces of all users in a cluster group. */
        post: operations["clusterGroupRegeneratePeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cluster-groups/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the requests that a cluster group sent to users. */
        get: operations["getClusterGroupRequestsForGroup"];
        /** Requests that a user joins a cluster group. */
        put: operations["createClusterGroupRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cluster-groups/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the users of a cluster group. */
        get: operations["getClusterGroupUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the server settings that a logged-in user can see. */
        get: operations["getUserConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/config/defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the defaults of the settings that a logged-in user can see. */
        get: operations["getUserConfigDefaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/download/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Downloads assets as one zip archive. */
        post: operations["downloadArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/download/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plans zip archives: which assets go into each, and the size of each. */
        post: operations["getDownloadInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists groups of assets that look alike. */
        get: operations["getAssetDuplicates"];
        put?: never;
        post?: never;
        /** Dismisses groups of duplicates; their assets stay. */
        delete: operations["deleteDuplicates"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duplicates/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resolves groups of duplicates: merges metadata into the assets to keep, and trashes the others. */
        post: operations["resolveDuplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duplicates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Dismisses a group of duplicates; its assets stay. */
        delete: operations["deleteDuplicate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the faces in an asset. */
        get: operations["getFaces"];
        put?: never;
        /** Adds a face to an asset manually, for a person. */
        post: operations["createFace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Assigns a face to another person. */
        put: operations["reassignFacesById"];
        post?: never;
        /** Deletes a face from an asset. */
        delete: operations["deleteFace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports the job counts of each queue, and whether it is paused.
         * @deprecated
         */
        get: operations["getQueuesLegacy"];
        put?: never;
        /** Starts a maintenance job, such as a cleanup or a database backup. */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Starts, pauses, resumes or empties a queue.
         * @deprecated
         */
        put: operations["runQueueCommandLegacy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/libraries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the external libraries of all users. */
        get: operations["getAllLibraries"];
        put?: never;
        /** Creates an external library for a user. */
        post: operations["createLibrary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/libraries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one external library. */
        get: operations["getLibrary"];
        /**
         * Changes the name, the import paths or the exclusion patterns of an external library.
         * @deprecated
         */
        put: operations["updateLibrary"];
        post?: never;
        /** Deletes an external library and its assets; the files stay on the disk. */
        delete: operations["deleteLibrary"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/libraries/{id}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Queues a scan that imports new files, updates changed ones and removes missing ones. */
        post: operations["scanLibrary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/libraries/{id}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts the photos, videos and bytes of an external library. */
        get: operations["getLibraryStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/libraries/{id}/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks import paths and exclusion patterns without saving them. */
        post: operations["validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/map/markers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists where your assets were taken. */
        get: operations["getMapMarkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/map/reverse-geocode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds the city, state and country of a position. */
        get: operations["reverseGeocode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists memories, those with the latest date first by default. */
        get: operations["searchMemories"];
        put?: never;
        /** Creates a memory with assets. */
        post: operations["createMemory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memories/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts the memories that match a filter. */
        get: operations["memoriesStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one memory with its assets. */
        get: operations["getMemory"];
        /**
         * Marks a memory as seen or saved, or changes its date.
         * @deprecated
         */
        put: operations["updateMemory"];
        post?: never;
        /** Deletes a memory; its assets stay. */
        delete: operations["deleteMemory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memories/{id}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds assets to a memory and reports on each. */
        put: operations["addMemoryAssets"];
        post?: never;
        /** Removes assets from a memory and reports on each; they stay in the library. */
        delete: operations["removeMemoryAssets"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists your notifications. */
        get: operations["getNotifications"];
        /** Marks several notifications as read or unread. */
        put: operations["updateNotifications"];
        post?: never;
        /** Deletes several notifications. */
        delete: operations["deleteNotifications"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one notification. */
        get: operations["getNotification"];
        /** Marks a notification as read or unread. */
        put: operations["updateNotification"];
        post?: never;
        /** Deletes a notification. */
        delete: operations["deleteNotification"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts an OAuth login and returns the URL of the provider's login page. */
        post: operations["startOAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/backchannel-logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends sessions on request of the OAuth provider. */
        post: operations["logoutOAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Completes an OAuth login and returns a session. */
        post: operations["finishOAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Links an OAuth account to your user. */
        post: operations["linkOAuthAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/mobile-redirect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Redirects an OAuth response to the mobile app. */
        get: operations["redirectOAuthToMobile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unlinks the OAuth account from your user. */
        post: operations["unlinkOAuthAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the users you share your library with, or those who share theirs with you. */
        get: operations["getPartners"];
        put?: never;
        /** Shares your whole library with a user. */
        post: operations["createPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Shows or hides a partner's assets on your timeline. */
        put: operations["updatePartner"];
        /**
         * Shares your whole library with the user in the path.
         * @deprecated
         */
        post: operations["createPartnerDeprecated"];
        /** Stops sharing your library with a user. */
        delete: operations["removePartner"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists people, one page at a time. */
        get: operations["getAllPeople"];
        /** Changes several people and reports on each. */
        put: operations["updatePeople"];
        /** Creates a person without faces. */
        post: operations["createPerson"];
        /** Deletes several people; their faces become unassigned. */
        delete: operations["deletePeople"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merges several people into one. */
        post: operations["mergePeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one person. */
        get: operations["getPerson"];
        /**
         * Changes a person's name, birth date, cover face, colour or visibility.
         * @deprecated
         */
        put: operations["updatePerson"];
        post?: never;
        /** Deletes a person; their faces become unassigned. */
        delete: operations["deletePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merges other people into the person in the path and reports on each.
         * @deprecated
         */
        post: operations["mergePersonLegacy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Assigns several faces to another person. */
        put: operations["reassignFaces"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts the assets that show a person. */
        get: operations["getPersonStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads the face image of a person. */
        get: operations["getPersonThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the installed plugins. */
        get: operations["searchPlugins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the methods of plugins, for use as workflow steps. */
        get: operations["searchPluginMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the workflow templates that plugins provide. */
        get: operations["searchPluginTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one plugin. */
        get: operations["getPlugin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the server settings that are visible without a login. */
        get: operations["getPublicConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/config/defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the defaults of the settings that are visible without a login. */
        get: operations["getPublicConfigDefaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the job queues with their job counts. */
        get: operations["getQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one job queue with its job counts. */
        get: operations["getQueue"];
        /** Pauses or resumes a job queue. */
        put: operations["updateQueue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues/{name}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the jobs in a queue. */
        get: operations["getQueueJobs"];
        put?: never;
        post?: never;
        /** Removes the waiting jobs from a queue. */
        delete: operations["emptyQueue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists one asset for each city. */
        get: operations["getAssetsByCity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/explore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists values to explore by, such as cities, with an asset for each. */
        get: operations["getExploreData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/large-assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finds assets by file size, largest first.
         * @deprecated
         */
        post: operations["searchLargeAssets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds assets by their metadata. */
        post: operations["searchAssets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds people by name. */
        get: operations["searchPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds places by name. */
        get: operations["searchPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/random": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Picks random assets that match a filter. */
        post: operations["searchRandom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/smart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds assets by content: from a description or a similar asset. */
        post: operations["searchSmart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts the assets that match a filter. */
        post: operations["searchAssetStatistics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the values that a search field can take. */
        get: operations["getSearchSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/server/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the build details: version, source and the versions of its tools. */
        get: operations["getAboutInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/server/apk-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists download links of the Android app for this release. */
        get: operations["getApkLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/server/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the public configuration.
         * @deprecated
         */
        get: operations["getServerConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/server/features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports which features are enabled.
         * @deprecated
         */
        get: operations["getServerFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/server/license": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the product key, if there is one. */
        get: operations["getServerLicense"];
        /** Registers a product key. */
        put: operations["setServerLicense"];
        post?: never;
        /** Removes the product key. */
        delete: operations["deleteServerLicense"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/server/media-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the file extensions that the server accepts. */
        get: operations["getSupportedMediaTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/server/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks that the server responds. */
        get: operations["pingServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/server/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts photos, videos and bytes for each user. */
        get: operations["getServerStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/server/storage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports the total, used and free disk space. */
        get: operations["getStorage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/server/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the version of the server. */
        get: operations["getServerVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/server/version-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports when the server last checked for a new release, and what it found. */
        get: operations["getVersionCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/server/version-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the versions that the server has run, with the date of each. */
        get: operations["getVersionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists your sessions. */
        get: operations["getSessions"];
        put?: never;
        /** Creates a child of the current session, such as for casting. */
        post: operations["createSession"];
        /** Ends all of your sessions except the current one. */
        delete: operations["deleteAllSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Requests that a session's next sync starts from scratch.
         * @deprecated
         */
        put: operations["updateSession"];
        post?: never;
        /** Ends one of your sessions. */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes the locked folder for one of your sessions. */
        post: operations["lockSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shared-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists your shared links. */
        get: operations["getAllSharedLinks"];
        put?: never;
        /** Creates a link to an album or to single assets. */
        post: operations["createSharedLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shared-links/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logs in to a shared link that has a password. */
        post: operations["sharedLinkLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shared-links/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the shared link that the call is made with. */
        get: operations["getMySharedLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shared-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one of your shared links. */
        get: operations["getSharedLinkById"];
        put?: never;
        post?: never;
        /** Deletes a shared link; its assets stay in the library. */
        delete: operations["removeSharedLink"];
        options?: never;
        head?: never;
        /** Changes a shared link. */
        patch: operations["updateSharedLink"];
        trace?: never;
    };
    "/shared-links/{id}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds assets to a shared link and reports on each. */
        put: operations["addSharedLinkAssets"];
        post?: never;
        /** Removes assets from a shared link and reports on each. */
        delete: operations["removeSharedLinkAssets"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists your stacks. */
        get: operations["searchStacks"];
        put?: never;
        /** Groups assets in a stack; the first one becomes its cover. */
        post: operations["createStack"];
        /** Deletes several stacks; their assets stay. */
        delete: operations["deleteStacks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stacks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stack with its assets. */
        get: operations["getStack"];
        /**
         * Changes the cover of a stack.
         * @deprecated
         */
        put: operations["updateStack"];
        post?: never;
        /** Deletes a stack; its assets stay. */
        delete: operations["deleteStack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stacks/{id}/assets/{assetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes an asset from a stack; the asset stays in the library. */
        delete: operations["removeAssetFromStack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sync/ack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the acknowledgements of the current session. */
        get: operations["getSyncAck"];
        put?: never;
        /** Acknowledges received changes, so that the next stream continues after them. */
        post: operations["sendSyncAck"];
        /** Deletes acknowledgements, so that the next stream sends those types again from the start. */
        delete: operations["deleteSyncAck"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sync/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Streams changes since the last acknowledgement, one JSON object per line. */
        post: operations["getSyncStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the complete server configuration, including secrets such as the SMTP password.
         * @deprecated
         */
        get: operations["getConfig"];
        /**
         * Replaces the complete server configuration.
         * @deprecated
         */
        put: operations["updateConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system-config/defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the default of every server setting.
         * @deprecated
         */
        get: operations["getConfigDefaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system-config/storage-template-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the variables and presets of storage templates. */
        get: operations["getStorageTemplateOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system-metadata/admin-onboarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports whether an administrator has completed the setup of the server. */
        get: operations["getAdminOnboarding"];
        put?: never;
        /** Sets whether the setup of the server is complete. */
        post: operations["updateAdminOnboarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system-metadata/reverse-geocoding-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports when the place names were last imported, and from which file. */
        get: operations["getReverseGeocodingState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system-metadata/version-check-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports the newest release that the server found, and when it checked. */
        get: operations["getVersionCheckState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists your tags. */
        get: operations["getAllTags"];
        /** Creates tags by path, including their parents, if they do not exist. */
        put: operations["upsertTags"];
        /** Creates a tag, below its parent if one is given. */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds several tags to several assets. */
        put: operations["bulkTagAssets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one tag. */
        get: operations["getTagById"];
        /**
         * Changes the color of a tag or, since 3.2.0, its name.
         * @deprecated
         */
        put: operations["updateTag"];
        post?: never;
        /** Deletes a tag; the assets stay. */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{id}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds a tag to assets and reports on each. */
        put: operations["tagAssets"];
        post?: never;
        /** Removes a tag from assets and reports on each. */
        delete: operations["untagAssets"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeline/bucket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the assets of one month on the timeline, as columns. */
        get: operations["getTimeBucket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeline/buckets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the months of the timeline with their asset counts. */
        get: operations["getTimeBuckets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trash/empty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Empties the trash; the assets in it are deleted permanently. */
        post: operations["emptyTrash"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trash/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restores everything in the trash. */
        post: operations["restoreTrash"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trash/restore/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restores assets from the trash. */
        post: operations["restoreAssets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the users of the server. */
        get: operations["searchUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads your own user. */
        get: operations["getMyUser"];
        /**
         * Changes your name, email address, password or avatar colour.
         * @deprecated
         */
        put: operations["updateMyUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/calendar-heatmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts your assets for each day of a period. */
        get: operations["getMyCalendarHeatmap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/license": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads your product key. */
        get: operations["getUserLicense"];
        /** Registers a product key for your user. */
        put: operations["setUserLicense"];
        post?: never;
        /** Removes your product key. */
        delete: operations["deleteUserLicense"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/onboarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports whether you have completed the onboarding of the web app. */
        get: operations["getUserOnboarding"];
        /** Sets whether you have completed the onboarding of the web app. */
        put: operations["setUserOnboarding"];
        post?: never;
        /** Resets your onboarding, so that the web app shows it again. */
        delete: operations["deleteUserOnboarding"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads your preferences. */
        get: operations["getMyPreferences"];
        /**
         * Changes your preferences.
         * @deprecated
         */
        put: operations["updateMyPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/profile-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uploads a profile image, which replaces the current one. */
        post: operations["createProfileImage"];
        /** Deletes your profile image. */
        delete: operations["deleteProfileImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one user. */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/profile-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads a user's profile image. */
        get: operations["getProfileImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/view/folder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the assets whose original files are in a folder. */
        get: operations["getAssetsByOriginalPath"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/view/folder/unique-paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the folders that contain original files. */
        get: operations["getUniqueOriginalPaths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists your workflows. */
        get: operations["searchWorkflows"];
        put?: never;
        /** Creates a workflow. */
        post: operations["createWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the events that can start a workflow. */
        get: operations["getWorkflowTriggers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one workflow. */
        get: operations["getWorkflow"];
        /**
         * Changes a workflow; its steps are replaced if given.
         * @deprecated
         */
        put: operations["updateWorkflow"];
        post?: never;
        /** Deletes a workflow. */
        delete: operations["deleteWorkflow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the runs of a workflow. */
        get: operations["getWorkflowLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a workflow without ids, for use on another server. */
        get: operations["getWorkflowForShare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/exist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks by device asset id which assets the server already has. */
        post: operations["checkExistingAssets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/device/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the device asset ids of everything that a device uploaded.
         * @deprecated
         */
        get: operations["getAllUserAssetsByDeviceId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/random": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Picks random assets of yours.
         * @deprecated
         */
        get: operations["getRandom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the events that can start a workflow. */
        get: operations["getPluginTriggers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/server/theme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the custom CSS. */
        get: operations["getTheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sync/delta-sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the assets that changed or were deleted since a date.
         * @deprecated
         */
        post: operations["getDeltaSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sync/full-sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists all assets, one page at a time, for a first sync.
         * @deprecated
         */
        post: operations["getFullSyncForUser"];
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
        ActivityCreateDto: {
            /** Format: uuid */
            albumId: string;
            /** Format: uuid */
            assetId?: string;
            comment?: string;
            type: components["schemas"]["ReactionType"];
        };
        ActivityResponseDto: {
            /** Format: uuid */
            assetId: string | null;
            comment?: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            type: components["schemas"]["ReactionTypeOpen"];
            user: components["schemas"]["UserResponseDto"];
        };
        ActivityStatisticsResponseDto: {
            comments: number;
            likes: number;
        };
        AddUsersDto: {
            albumUsers: components["schemas"]["AlbumUserAddDto"][];
        };
        AdminConfigBackupsDto: {
            database: components["schemas"]["AdminConfigDatabaseBackupDto"];
        };
        AdminConfigClipDto: {
            enabled: boolean;
            modelName: string;
        };
        AdminConfigDatabaseBackupDto: {
            cronExpression: string;
            enabled: boolean;
            keepLastAmount: number;
        };
        AdminConfigDto: {
            backup: components["schemas"]["AdminConfigBackupsDto"];
            ffmpeg: components["schemas"]["AdminConfigFFmpegDto"];
            image: components["schemas"]["AdminConfigImageDto"];
            integrityChecks: components["schemas"]["AdminConfigIntegrityChecksDto"];
            job: components["schemas"]["AdminConfigJobDto"];
            library: components["schemas"]["AdminConfigLibraryDto"];
            logging: components["schemas"]["AdminConfigLoggingDto"];
            machineLearning: components["schemas"]["AdminConfigMachineLearningDto"];
            map: components["schemas"]["AdminConfigMapDto"];
            metadata: components["schemas"]["AdminConfigMetadataDto"];
            newVersionCheck: components["schemas"]["AdminConfigNewVersionCheckDto"];
            nightlyTasks: components["schemas"]["AdminConfigNightlyTasksDto"];
            notifications: components["schemas"]["AdminConfigNotificationsDto"];
            oauth: components["schemas"]["AdminConfigOAuthDto"];
            passwordLogin: components["schemas"]["AdminConfigPasswordLoginDto"];
            reverseGeocoding: components["schemas"]["AdminConfigReverseGeocodingDto"];
            server: components["schemas"]["AdminConfigServerDto"];
            storageTemplate: components["schemas"]["AdminConfigStorageTemplateDto"];
            templates: components["schemas"]["AdminConfigTemplatesDto"];
            theme: components["schemas"]["AdminConfigThemeDto"];
            trash: components["schemas"]["AdminConfigTrashDto"];
            user: components["schemas"]["AdminConfigUserDto"];
        };
        AdminConfigDuplicateDetectionDto: {
            enabled: boolean;
            /** Format: double */
            maxDistance: number;
        };
        AdminConfigFFmpegDto: {
            accel: components["schemas"]["TranscodeHWAccel"];
            accelDecode: boolean;
            acceptedAudioCodecs: components["schemas"]["AudioCodec"][];
            acceptedContainers: components["schemas"]["VideoContainer"][];
            acceptedVideoCodecs: components["schemas"]["VideoCodec"][];
            bframes: number;
            cqMode: components["schemas"]["CQMode"];
            crf: number;
            gopSize: number;
            maxBitrate: string;
            preferredHwDevice: string;
            preset: string;
            realtime: components["schemas"]["AdminConfigFFmpegRealtimeDto"];
            refs: number;
            targetAudioCodec: components["schemas"]["AudioCodec"];
            targetResolution: string;
            targetVideoCodec: components["schemas"]["VideoCodec"];
            temporalAQ: boolean;
            threads: number;
            tonemap: components["schemas"]["ToneMapping"];
            transcode: components["schemas"]["TranscodePolicy"];
            twoPass: boolean;
        };
        AdminConfigFFmpegRealtimeDto: {
            enabled: boolean;
            resolutions: components["schemas"]["HlsVideoResolution"][];
            videoCodecs: components["schemas"]["VideoCodec"][];
        };
        AdminConfigFacesDto: {
            import: boolean;
        };
        AdminConfigFacialRecognitionDto: {
            enabled: boolean;
            /** Format: double */
            maxDistance: number;
            minFaces: number;
            /** Format: double */
            minScore: number;
            modelName: string;
        };
        AdminConfigGeneratedFullsizeImageDto: {
            enabled: boolean;
            format: components["schemas"]["ImageFormat"];
            progressive?: boolean;
            quality: number;
        };
        AdminConfigGeneratedImageDto: {
            format: components["schemas"]["ImageFormat"];
            progressive?: boolean;
            quality: number;
            size: number;
        };
        AdminConfigImageDto: {
            colorspace: components["schemas"]["Colorspace"];
            extractEmbedded: boolean;
            fullsize: components["schemas"]["AdminConfigGeneratedFullsizeImageDto"];
            preview: components["schemas"]["AdminConfigGeneratedImageDto"];
            thumbnail: components["schemas"]["AdminConfigGeneratedImageDto"];
        };
        AdminConfigIntegrityChecksDto: {
            checksumFiles: components["schemas"]["AdminConfigIntegrityChecksumJobDto"];
            missingFiles: components["schemas"]["AdminConfigIntegrityJobDto"];
            untrackedFiles: components["schemas"]["AdminConfigIntegrityJobDto"];
        };
        AdminConfigIntegrityChecksumJobDto: {
            cronExpression: string;
            enabled: boolean;
            /** Format: double */
            percentageLimit: number;
            timeLimit: number;
        };
        AdminConfigIntegrityJobDto: {
            cronExpression: string;
            enabled: boolean;
        };
        AdminConfigJobDto: {
            backgroundTask: components["schemas"]["AdminConfigJobSettingsDto"];
            editor: components["schemas"]["AdminConfigJobSettingsDto"];
            faceDetection: components["schemas"]["AdminConfigJobSettingsDto"];
            integrityCheck: components["schemas"]["AdminConfigJobSettingsDto"];
            library: components["schemas"]["AdminConfigJobSettingsDto"];
            metadataExtraction: components["schemas"]["AdminConfigJobSettingsDto"];
            migration: components["schemas"]["AdminConfigJobSettingsDto"];
            notifications: components["schemas"]["AdminConfigJobSettingsDto"];
            ocr: components["schemas"]["AdminConfigJobSettingsDto"];
            search: components["schemas"]["AdminConfigJobSettingsDto"];
            sidecar: components["schemas"]["AdminConfigJobSettingsDto"];
            smartSearch: components["schemas"]["AdminConfigJobSettingsDto"];
            thumbnailGeneration: components["schemas"]["AdminConfigJobSettingsDto"];
            videoConversion: components["schemas"]["AdminConfigJobSettingsDto"];
            workflow: components["schemas"]["AdminConfigJobSettingsDto"];
        };
        AdminConfigJobSettingsDto: {
            concurrency: number;
        };
        AdminConfigLibraryDto: {
            scan: components["schemas"]["AdminConfigLibraryScanDto"];
            watch: components["schemas"]["AdminConfigLibraryWatchDto"];
        };
        AdminConfigLibraryScanDto: {
            cronExpression: string;
            enabled: boolean;
        };
        AdminConfigLibraryWatchDto: {
            enabled: boolean;
        };
        AdminConfigLoggingDto: {
            enabled: boolean;
            level: components["schemas"]["LogLevel"];
        };
        AdminConfigMachineLearningAvailabilityChecksDto: {
            enabled: boolean;
            interval: number;
            timeout: number;
        };
        AdminConfigMachineLearningDto: {
            availabilityChecks: components["schemas"]["AdminConfigMachineLearningAvailabilityChecksDto"];
            clip: components["schemas"]["AdminConfigClipDto"];
            duplicateDetection: components["schemas"]["AdminConfigDuplicateDetectionDto"];
            enabled: boolean;
            facialRecognition: components["schemas"]["AdminConfigFacialRecognitionDto"];
            ocr: components["schemas"]["AdminConfigOcrDto"];
            urls: string[];
        };
        AdminConfigMapDto: {
            /** Format: uri */
            darkStyle: string;
            enabled: boolean;
            /** Format: uri */
            lightStyle: string;
        };
        AdminConfigMetadataDto: {
            faces: components["schemas"]["AdminConfigFacesDto"];
        };
        AdminConfigNewVersionCheckDto: {
            channel: components["schemas"]["ReleaseChannel"];
            enabled: boolean;
        };
        AdminConfigNightlyTasksDto: {
            clusterNewFaces: boolean;
            databaseCleanup: boolean;
            generateMemories: boolean;
            missingThumbnails: boolean;
            startTime: string;
            syncQuotaUsage: boolean;
        };
        AdminConfigNotificationsDto: {
            smtp: components["schemas"]["AdminConfigSmtpDto"];
        };
        AdminConfigOAuthDto: {
            /** @default  */
            accountManagementUrl?: string;
            allowInsecureRequests: boolean;
            autoLaunch: boolean;
            autoRegister: boolean;
            buttonText: string;
            clientId: string;
            clientSecret: string;
            defaultStorageQuota: number | null;
            enabled: boolean;
            endSessionEndpoint: string;
            issuerUrl: string;
            mobileOverrideEnabled: boolean;
            mobileRedirectUri: string;
            profileSigningAlgorithm: string;
            prompt: string;
            roleClaim: string;
            scope: string;
            signingAlgorithm: string;
            storageLabelClaim: string;
            storageQuotaClaim: string;
            timeout: number;
            tokenEndpointAuthMethod: components["schemas"]["OAuthTokenEndpointAuthMethod"];
        };
        AdminConfigOcrDto: {
            enabled: boolean;
            maxResolution: number;
            /** Format: double */
            minDetectionScore: number;
            /** Format: double */
            minRecognitionScore: number;
            modelName: string;
        };
        AdminConfigPasswordLoginDto: {
            enabled: boolean;
        };
        AdminConfigReverseGeocodingDto: {
            enabled: boolean;
        };
        AdminConfigServerDto: {
            externalDomain: string;
            loginPageMessage: string;
            publicUsers: boolean;
        };
        AdminConfigSmtpDto: {
            enabled: boolean;
            from: string;
            replyTo: string;
            transport: components["schemas"]["AdminConfigSmtpTransportDto"];
        };
        AdminConfigSmtpTransportDto: {
            host: string;
            ignoreCert: boolean;
            password: string;
            port: number;
            secure: boolean;
            username: string;
        };
        AdminConfigStorageTemplateDto: {
            enabled: boolean;
            hashVerificationEnabled: boolean;
            template: string;
        };
        AdminConfigTemplateEmailsDto: {
            albumInviteTemplate: string;
            albumUpdateTemplate: string;
            welcomeTemplate: string;
        };
        AdminConfigTemplatesDto: {
            email: components["schemas"]["AdminConfigTemplateEmailsDto"];
        };
        AdminConfigThemeDto: {
            customCss: string;
        };
        AdminConfigTrashDto: {
            days: number;
            enabled: boolean;
        };
        AdminConfigUserDto: {
            deleteDelay: number;
        };
        AdminOnboardingUpdateDto: {
            isOnboarded: boolean;
        };
        AlbumResponseDto: {
            albumName: string;
            /** Format: uuid */
            albumThumbnailAssetId: string | null;
            albumUsers: components["schemas"]["AlbumUserResponseDto"][];
            assetCount: number;
            contributorCounts?: components["schemas"]["ContributorCountResponseDto"][];
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
            order?: components["schemas"]["AssetOrderOpen"];
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
            role?: components["schemas"]["AlbumUserRole"];
            /** Format: uuid */
            userId: string;
        };
        AlbumUserCreateDto: {
            role: components["schemas"]["AlbumUserRole"];
            /** Format: uuid */
            userId: string;
        };
        AlbumUserResponseDto: {
            role: components["schemas"]["AlbumUserRoleOpen"];
            user: components["schemas"]["UserResponseDto"];
        };
        /** @enum {string} */
        AlbumUserRole: "editor" | "owner" | "viewer";
        AlbumsAddAssetsDto: {
            albumIds: string[];
            assetIds: string[];
        };
        AlbumsAddAssetsResponseDto: {
            error?: components["schemas"]["BulkIdErrorReason"];
            success: boolean;
        };
        AlbumsResponse: {
            defaultAssetOrder: components["schemas"]["AssetOrderOpen"];
        };
        AlbumsUpdate: {
            defaultAssetOrder?: components["schemas"]["AssetOrder"];
        };
        ApiKeyCreateDto: {
            name?: string;
            permissions: components["schemas"]["Permission"][];
        };
        ApiKeyCreateResponseDto: {
            apiKey: components["schemas"]["ApiKeyResponseDto"];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            name: string;
            permissions: components["schemas"]["PermissionOpen"][];
            secret: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ApiKeyResponseDto: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            name: string;
            permissions: components["schemas"]["PermissionOpen"][];
            /** Format: date-time */
            updatedAt: string;
        };
        ApiKeyUpdateDto: {
            name?: string;
            permissions?: components["schemas"]["Permission"][];
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
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            rating?: number | null;
            timeZone?: string;
            visibility?: components["schemas"]["AssetVisibility"];
        };
        AssetBulkUploadCheckDto: {
            assets: components["schemas"]["AssetBulkUploadCheckItem"][];
        };
        AssetBulkUploadCheckItem: {
            checksum: string;
            id: string;
        };
        AssetBulkUploadCheckResponseDto: {
            results: components["schemas"]["AssetBulkUploadCheckResult"][];
        };
        AssetBulkUploadCheckResult: {
            action: components["schemas"]["AssetUploadAction"];
            /** Format: uuid */
            assetId?: string;
            id: string;
            isTrashed?: boolean;
            reason?: components["schemas"]["AssetRejectReason"];
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
        AssetEditAction: "crop" | "mirror" | "rotate";
        AssetEditActionItemDto: {
            action: components["schemas"]["AssetEditAction"];
            parameters: components["schemas"]["CropParameters"] | components["schemas"]["RotateParameters"] | components["schemas"]["MirrorParameters"];
        };
        AssetEditActionItemResponseDto: {
            action: components["schemas"]["AssetEditActionOpen"];
            /** Format: uuid */
            id: string;
            parameters: components["schemas"]["CropParameters"] | components["schemas"]["RotateParameters"] | components["schemas"]["MirrorParametersOpen"];
        };
        AssetEditsCreateDto: {
            edits: components["schemas"]["AssetEditActionItemDto"][];
        };
        AssetEditsResponseDto: {
            /** Format: uuid */
            assetId: string;
            edits: components["schemas"]["AssetEditActionItemResponseDto"][];
        };
        AssetFaceCreateDto: {
            /** Format: uuid */
            assetId: string;
            height: number;
            imageHeight: number;
            imageWidth: number;
            /** Format: uuid */
            personId: string;
            width: number;
            x: number;
            y: number;
        };
        AssetFaceDeleteDto: {
            force: boolean;
        };
        AssetFaceResponseDto: {
            boundingBoxX1: number;
            boundingBoxX2: number;
            boundingBoxY1: number;
            boundingBoxY2: number;
            /** Format: uuid */
            id: string;
            imageHeight: number;
            imageWidth: number;
            person: components["schemas"]["PersonResponseDto"] | null;
            sourceType?: components["schemas"]["SourceType"];
        };
        AssetFaceUpdateDto: {
            data: components["schemas"]["AssetFaceUpdateItem"][];
        };
        AssetFaceUpdateItem: {
            /** Format: uuid */
            assetId: string;
            /** Format: uuid */
            personId: string;
        };
        AssetFileResponseDto: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            isEdited: boolean;
            isProgressive: boolean;
            isTransparent: boolean;
            path: string;
            type: components["schemas"]["AssetFileTypeOpen"];
            /** Format: date-time */
            updatedAt: string;
        };
        /** @enum {string} */
        AssetFileType: "encoded_video" | "fullsize" | "preview" | "sidecar" | "thumbnail";
        /** @enum {string} */
        AssetIdErrorReason: "duplicate" | "no_permission" | "not_found" | (string & {});
        AssetIdsDto: {
            assetIds: string[];
        };
        AssetIdsResponseDto: {
            /** Format: uuid */
            assetId: string;
            error?: components["schemas"]["AssetIdErrorReason"];
            success: boolean;
        };
        /** @enum {string} */
        AssetJobName: "refresh-faces" | "refresh-metadata" | "regenerate-thumbnail" | "transcode-video";
        AssetJobsDto: {
            assetIds: string[];
            name: components["schemas"]["AssetJobName"];
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
            metadata?: components["schemas"]["AssetMetadataUpsertItemDto"][];
            /** Format: binary */
            sidecarData?: Blob;
            visibility?: components["schemas"]["AssetVisibility"];
        };
        AssetMediaResponseDto: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["AssetMediaStatus"];
        };
        /** @enum {string} */
        AssetMediaSize: "fullsize" | "original" | "preview" | "thumbnail";
        /** @enum {string} */
        AssetMediaStatus: "created" | "duplicate" | (string & {});
        AssetMetadataBulkDeleteDto: {
            items: components["schemas"]["AssetMetadataBulkDeleteItemDto"][];
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
            items: components["schemas"]["AssetMetadataBulkUpsertItemDto"][];
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
            items: components["schemas"]["AssetMetadataUpsertItemDto"][];
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
        AssetOrder: "asc" | "desc";
        /** @enum {string} */
        AssetOrderBy: "createdAt" | "takenAt";
        /** @enum {string} */
        AssetRejectReason: "duplicate" | "unsupported-format" | (string & {});
        AssetResponseDto: {
            checksum: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            duplicateId?: string | null;
            duration: number | null;
            exifInfo?: components["schemas"]["ExifResponseDto"];
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
            owner?: components["schemas"]["UserResponseDto"];
            /** Format: uuid */
            ownerId: string;
            people?: components["schemas"]["PersonResponseDto"][];
            resized?: boolean;
            stack?: components["schemas"]["AssetStackResponseDto"] | null;
            tags?: components["schemas"]["TagResponseDto"][];
            thumbhash: string | null;
            type: components["schemas"]["AssetTypeEnumOpen"];
            /** Format: date-time */
            updatedAt: string;
            visibility: components["schemas"]["AssetVisibilityOpen"];
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
        AssetTypeEnum: "AUDIO" | "IMAGE" | "OTHER" | "VIDEO";
        /** @enum {string} */
        AssetUploadAction: "accept" | "reject" | (string & {});
        /** @enum {string} */
        AssetVisibility: "archive" | "hidden" | "locked" | "timeline";
        /** @enum {string} */
        AudioCodec: "aac" | "mp3" | "opus" | "pcm_s16le";
        AuthStatusResponseDto: {
            expiresAt?: string;
            isElevated: boolean;
            password: boolean;
            pinCode: boolean;
            pinExpiresAt?: string;
        };
        AvatarUpdate: {
            color?: components["schemas"]["UserAvatarColor"];
        };
        BoolFilter: {
            eq: boolean;
        };
        /** @enum {string} */
        BulkIdErrorReason: "duplicate" | "no_permission" | "not_found" | "unknown" | "validation" | (string & {});
        BulkIdResponseDto: {
            error?: components["schemas"]["BulkIdErrorReason"];
            errorMessage?: string;
            /** Format: uuid */
            id: string;
            success: boolean;
        };
        BulkIdsDto: {
            ids: string[];
        };
        /** @enum {string} */
        CQMode: "auto" | "cqp" | "icq";
        CalendarHeatmapResponseDto: {
            from: string;
            series: {
                count: number;
                date: string;
            }[];
            to: string;
            totalCount: number;
        };
        /** @enum {string} */
        CalendarHeatmapType: "Taken" | "Upload";
        CastResponse: {
            gCastEnabled: boolean;
        };
        CastUpdate: {
            gCastEnabled?: boolean;
        };
        ChangePasswordDto: {
            /** @default false */
            invalidateSessions?: boolean;
            newPassword: string;
            password: string;
        };
        ClusterGroupRequestCreateDto: {
            /** Format: uuid */
            userId: string;
        };
        ClusterGroupRequestResponseDto: {
            /** Format: uuid */
            clusterGroupId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            userId: string;
        };
        /** @enum {string} */
        Colorspace: "p3" | "srgb";
        ContributorCountResponseDto: {
            assetCount: number;
            /** Format: uuid */
            userId: string;
        };
        CreateAlbumDto: {
            albumName: string;
            albumUsers?: components["schemas"]["AlbumUserCreateDto"][];
            assetIds?: string[];
            description?: string | null;
        };
        CreateLibraryDto: {
            exclusionPatterns?: string[];
            importPaths?: string[];
            name?: string;
            /** Format: uuid */
            ownerId: string;
        };
        CreateProfileImageDto: {
            /** Format: binary */
            file: Blob;
        };
        CreateProfileImageResponseDto: {
            /** Format: date-time */
            profileChangedAt: string;
            profileImagePath: string;
            /** Format: uuid */
            userId: string;
        };
        CropParameters: {
            height: number;
            width: number;
            x: number;
            y: number;
        };
        DatabaseBackupDeleteDto: {
            backups: string[];
        };
        DatabaseBackupDto: {
            filename: string;
            filesize: number;
            timezone: string;
        };
        DatabaseBackupListResponseDto: {
            backups: components["schemas"]["DatabaseBackupDto"][];
        };
        DatabaseBackupUploadDto: {
            /** Format: binary */
            file?: Blob;
        };
        DateFilter: {
            /** Format: date-time */
            eq?: string | Date;
            /** Format: date-time */
            gt?: string | Date;
            /** Format: date-time */
            gte?: string | Date;
            /** Format: date-time */
            lt?: string | Date;
            /** Format: date-time */
            lte?: string | Date;
            /** Format: date-time */
            ne?: string | Date;
        };
        DateFilterNullable: {
            /** Format: date-time */
            eq?: string | Date | null;
            /** Format: date-time */
            gt?: string | Date;
            /** Format: date-time */
            gte?: string | Date;
            /** Format: date-time */
            lt?: string | Date;
            /** Format: date-time */
            lte?: string | Date;
            /** Format: date-time */
            ne?: string | Date | null;
        };
        DownloadArchiveDto: {
            archiveName?: string;
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
        DownloadResponse: {
            archiveSize: number;
            includeEmbeddedVideos: boolean;
        };
        DownloadResponseDto: {
            archives: components["schemas"]["DownloadArchiveInfo"][];
            totalSize: number;
        };
        DownloadUpdate: {
            archiveSize?: number;
            includeEmbeddedVideos?: boolean;
        };
        DuplicateResolveDto: {
            groups: components["schemas"]["DuplicateResolveGroupDto"][];
        };
        DuplicateResolveGroupDto: {
            /** Format: uuid */
            duplicateId: string;
            keepAssetIds: string[];
            trashAssetIds: string[];
        };
        DuplicateResponseDto: {
            assets: components["schemas"]["AssetResponseDto"][];
            /** Format: uuid */
            duplicateId: string;
            suggestedKeepAssetIds: string[];
        };
        EmailNotificationsResponse: {
            albumInvite: boolean;
            albumUpdate: boolean;
            enabled: boolean;
        };
        EmailNotificationsUpdate: {
            albumInvite?: boolean;
            albumUpdate?: boolean;
            enabled?: boolean;
        };
        EnumFilterAssetType: {
            eq?: components["schemas"]["AssetTypeEnum"];
            in?: components["schemas"]["AssetTypeEnum"][];
            ne?: components["schemas"]["AssetTypeEnum"];
            notIn?: components["schemas"]["AssetTypeEnum"][];
        };
        EnumFilterAssetVisibility: {
            eq?: components["schemas"]["AssetVisibility"];
            in?: components["schemas"]["AssetVisibility"][];
            ne?: components["schemas"]["AssetVisibility"];
            notIn?: components["schemas"]["AssetVisibility"][];
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
            /**
             * Format: double
             * @default null
             */
            fNumber?: number | null;
            /** @default null */
            fileSizeInByte?: number | null;
            /**
             * Format: double
             * @default null
             */
            focalLength?: number | null;
            /** @default null */
            iso?: number | null;
            /**
             * Format: double
             * @default null
             */
            latitude?: number | null;
            /** @default null */
            lensModel?: string | null;
            /**
             * Format: double
             * @default null
             */
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
        FaceDto: {
            /** Format: uuid */
            id: string;
        };
        FoldersResponse: {
            enabled: boolean;
            sidebarWeb: boolean;
        };
        FoldersUpdate: {
            enabled?: boolean;
            sidebarWeb?: boolean;
        };
        /** @enum {integer} */
        HlsVideoResolution: 1080 | 1440 | 2160 | 480 | 720;
        IdFilter: {
            /** Format: uuid */
            eq?: string;
            /** Format: uuid */
            ne?: string;
        };
        IdFilterNullable: {
            /** Format: uuid */
            eq?: string | null;
            /** Format: uuid */
            ne?: string | null;
        };
        IdsFilter: {
            all?: string[];
            any?: string[];
            none?: string[];
        };
        /** @enum {string} */
        ImageFormat: "jpeg" | "webp";
        /** @enum {string} */
        IntegrityReport: "checksum_mismatch" | "missing_file" | "untracked_file";
        IntegrityReportResponseDto: {
            items: {
                /** Format: uuid */
                id: string;
                path: string;
                type: components["schemas"]["IntegrityReportOpen"];
            }[];
            nextCursor?: string;
        };
        IntegrityReportSummaryResponseDto: {
            checksum_mismatch: number;
            missing_file: number;
            untracked_file: number;
        };
        JobCreateDto: {
            name: components["schemas"]["ManualJobName"];
        };
        /** @enum {string} */
        JobName: "AssetDelete" | "AssetDeleteCheck" | "AssetDetectDuplicates" | "AssetDetectDuplicatesQueueAll" | "AssetDetectFaces" | "AssetDetectFacesQueueAll" | "AssetEditThumbnailGeneration" | "AssetEmptyTrash" | "AssetEncodeVideo" | "AssetEncodeVideoQueueAll" | "AssetExtractMetadata" | "AssetExtractMetadataQueueAll" | "AssetFileMigration" | "AssetGenerateThumbnails" | "AssetGenerateThumbnailsQueueAll" | "AuditTableCleanup" | "DatabaseBackup" | "FacialRecognition" | "FacialRecognitionQueueAll" | "FileDelete" | "FileMigrationQueueAll" | "HlsSessionCleanup" | "IntegrityChecksumFiles" | "IntegrityChecksumFilesRefresh" | "IntegrityDeleteReportType" | "IntegrityDeleteReports" | "IntegrityMissingFiles" | "IntegrityMissingFilesQueueAll" | "IntegrityMissingFilesRefresh" | "IntegrityUntrackedFiles" | "IntegrityUntrackedFilesQueueAll" | "IntegrityUntrackedRefresh" | "LibraryDelete" | "LibraryDeleteCheck" | "LibraryRemoveAsset" | "LibraryScanAssetsQueueAll" | "LibraryScanQueueAll" | "LibrarySyncAssets" | "LibrarySyncFiles" | "LibrarySyncFilesQueueAll" | "MemoryCleanup" | "MemoryGenerate" | "NotificationsCleanup" | "NotifyAlbumInvite" | "NotifyAlbumUpdate" | "NotifyUserSignup" | "Ocr" | "OcrQueueAll" | "PersonCleanup" | "PersonFileMigration" | "PersonGenerateThumbnail" | "SendMail" | "SessionCleanup" | "SidecarCheck" | "SidecarQueueAll" | "SidecarWrite" | "SmartSearch" | "SmartSearchQueueAll" | "StorageTemplateMigration" | "StorageTemplateMigrationSingle" | "TagCleanup" | "UserDelete" | "UserDeleteCheck" | "UserSyncUsage" | "VersionCheck" | "WorkflowAssetTrigger" | (string & {});
        LibraryResponseDto: {
            assetCount: number;
            /** Format: date-time */
            createdAt: string;
            exclusionPatterns: string[];
            /** Format: uuid */
            id: string;
            importPaths: string[];
            name: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: date-time */
            refreshedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        LibraryStatsResponseDto: {
            photos: number;
            total: number;
            usage: number;
            videos: number;
        };
        LicenseKeyDto: {
            activationKey: string;
            licenseKey: string;
        };
        LicenseResponseDto: components["schemas"]["UserLicense"];
        /** @enum {string} */
        LogLevel: "debug" | "error" | "fatal" | "log" | "verbose" | "warn";
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
        /** @enum {string} */
        MaintenanceAction: "end" | "restore_database" | "select_database_restore" | "start";
        MaintenanceAuthDto: {
            username: string;
        };
        MaintenanceDetectInstallResponseDto: {
            storage: components["schemas"]["MaintenanceDetectInstallStorageFolderDto"][];
        };
        MaintenanceDetectInstallStorageFolderDto: {
            files: number;
            folder: components["schemas"]["StorageFolder"];
            readable: boolean;
            writable: boolean;
        };
        MaintenanceLoginDto: {
            token?: string;
        };
        MaintenanceStatusResponseDto: {
            action: components["schemas"]["MaintenanceActionOpen"];
            active: boolean;
            error?: string;
            progress?: number;
            task?: string;
        };
        /** @enum {string} */
        ManualJobName: "backup-database" | "integrity-checksum-mismatch" | "integrity-checksum-mismatch-delete-all" | "integrity-checksum-mismatch-refresh" | "integrity-missing-files" | "integrity-missing-files-delete-all" | "integrity-missing-files-refresh" | "integrity-untracked-files" | "integrity-untracked-files-delete-all" | "integrity-untracked-files-refresh" | "memory-cleanup" | "memory-create" | "person-cleanup" | "tag-cleanup" | "user-cleanup";
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
        MapReverseGeocodeResponseDto: {
            city: string | null;
            country: string | null;
            state: string | null;
        };
        MemoriesResponse: {
            duration: number;
            enabled: boolean;
            sidebarWeb: boolean;
        };
        MemoriesUpdate: {
            duration?: number;
            enabled?: boolean;
            sidebarWeb?: boolean;
        };
        MemoryCreateDto: {
            assetIds?: string[];
            data: components["schemas"]["OnThisDayDto"];
            /** Format: date-time */
            hideAt?: string | Date;
            isSaved?: boolean;
            /** Format: date-time */
            memoryAt: string | Date;
            /** Format: date-time */
            seenAt?: string | Date;
            /** Format: date-time */
            showAt?: string | Date;
            type: components["schemas"]["MemoryType"];
        };
        MemoryResponseDto: {
            assets: components["schemas"]["AssetResponseDto"][];
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["OnThisDayDto"];
            /** Format: date-time */
            deletedAt?: string;
            /** Format: date-time */
            hideAt?: string;
            /** Format: uuid */
            id: string;
            isSaved: boolean;
            /** Format: date-time */
            memoryAt: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: date-time */
            seenAt?: string;
            /** Format: date-time */
            showAt?: string;
            type: components["schemas"]["MemoryTypeOpen"];
            /** Format: date-time */
            updatedAt: string;
        };
        /** @enum {string} */
        MemorySearchOrder: "asc" | "desc" | "random";
        MemoryStatisticsResponseDto: {
            total: number;
        };
        /** @enum {string} */
        MemoryType: "on_this_day";
        MemoryUpdateDto: {
            isSaved?: boolean;
            /** Format: date-time */
            memoryAt?: string | Date;
            /** Format: date-time */
            seenAt?: string | Date;
        };
        MergePersonDto: {
            ids: string[];
        };
        MetadataSearchDto: {
            /** @deprecated */
            albumIds?: string[];
            /** @deprecated */
            checksum?: string;
            /** @deprecated */
            city?: string | null;
            /** @deprecated */
            country?: string | null;
            /**
             * Format: date-time
             * @deprecated
             */
            createdAfter?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            createdBefore?: string | Date;
            cursor?: string;
            /** @deprecated */
            description?: string;
            /** @deprecated */
            encodedVideoPath?: string;
            filter?: components["schemas"]["SearchFilter"];
            /**
             * Format: uuid
             * @deprecated
             */
            id?: string;
            /** @deprecated */
            isEncoded?: boolean;
            /** @deprecated */
            isFavorite?: boolean;
            /** @deprecated */
            isMotion?: boolean;
            /** @deprecated */
            isNotInAlbum?: boolean;
            /** @deprecated */
            isOffline?: boolean;
            /** @deprecated */
            lensModel?: string | null;
            /**
             * Format: uuid
             * @deprecated
             */
            libraryId?: string | null;
            /** @deprecated */
            make?: string | null;
            /** @deprecated */
            model?: string | null;
            /** @deprecated */
            ocr?: string;
            /** @deprecated */
            order?: components["schemas"]["AssetOrder"];
            orderBy?: components["schemas"]["SearchOrder"];
            /** @deprecated */
            originalFileName?: string;
            /** @deprecated */
            originalPath?: string;
            /** @deprecated */
            page?: number;
            /** @deprecated */
            personIds?: string[];
            /** @deprecated */
            previewPath?: string;
            /** @deprecated */
            rating?: number | null;
            /** @default 250 */
            size?: number;
            /** @deprecated */
            state?: string | null;
            /** @deprecated */
            tagIds?: string[] | null;
            /**
             * Format: date-time
             * @deprecated
             */
            takenAfter?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            takenBefore?: string | Date;
            /** @deprecated */
            thumbnailPath?: string;
            /**
             * Format: date-time
             * @deprecated
             */
            trashedAfter?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            trashedBefore?: string | Date;
            /** @deprecated */
            type?: components["schemas"]["AssetTypeEnum"];
            /**
             * Format: date-time
             * @deprecated
             */
            updatedAfter?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            updatedBefore?: string | Date;
            /** @deprecated */
            visibility?: components["schemas"]["AssetVisibility"];
            /** @deprecated */
            withDeleted?: boolean;
            withExif?: boolean;
            withPeople?: boolean;
            withStacked?: boolean;
        };
        /** @enum {string} */
        MirrorAxis: "horizontal" | "vertical";
        MirrorParameters: {
            axis: components["schemas"]["MirrorAxis"];
        };
        NotificationCreateDto: {
            data?: {
                [key: string]: unknown;
            };
            description?: string | null;
            level?: components["schemas"]["NotificationLevel"];
            /** Format: date-time */
            readAt?: string | Date | null;
            title: string;
            type?: components["schemas"]["NotificationType"];
            /** Format: uuid */
            userId: string;
        };
        NotificationDeleteAllDto: {
            ids: string[];
        };
        NotificationDto: {
            /** Format: date-time */
            createdAt: string;
            data?: {
                [key: string]: unknown;
            };
            description?: string;
            /** Format: uuid */
            id: string;
            level: components["schemas"]["NotificationLevelOpen"];
            /** Format: date-time */
            readAt?: string;
            title: string;
            type: components["schemas"]["NotificationTypeOpen"];
        };
        /** @enum {string} */
        NotificationLevel: "error" | "info" | "success" | "warning";
        /** @enum {string} */
        NotificationType: "AlbumInvite" | "AlbumUpdate" | "BackupFailed" | "ClusterGroupRequest" | "Custom" | "JobFailed" | "SystemMessage";
        NotificationUpdateAllDto: {
            ids: string[];
            /** Format: date-time */
            readAt?: string | Date | null;
        };
        NotificationUpdateDto: {
            /** Format: date-time */
            readAt?: string | Date | null;
        };
        NumberFilter: {
            /** Format: double */
            eq?: number;
            /** Format: double */
            gt?: number;
            /** Format: double */
            gte?: number;
            in?: number[];
            /** Format: double */
            lt?: number;
            /** Format: double */
            lte?: number;
            /** Format: double */
            ne?: number;
            notIn?: number[];
        };
        NumberFilterNullable: {
            /** Format: double */
            eq?: number | null;
            /** Format: double */
            gt?: number;
            /** Format: double */
            gte?: number;
            in?: number[];
            /** Format: double */
            lt?: number;
            /** Format: double */
            lte?: number;
            /** Format: double */
            ne?: number | null;
            notIn?: number[];
        };
        OAuthAuthorizeResponseDto: {
            url: string;
        };
        OAuthBackchannelLogoutDto: {
            logout_token: string;
        };
        OAuthCallbackDto: {
            codeVerifier?: string;
            state?: string;
            url: string;
        };
        OAuthConfigDto: {
            codeChallenge?: string;
            redirectUri: string;
            state?: string;
        };
        /** @enum {string} */
        OAuthTokenEndpointAuthMethod: "client_secret_basic" | "client_secret_post";
        OnThisDayDto: {
            year: number;
        };
        OnboardingDto: {
            isOnboarded: boolean;
        };
        OnboardingResponseDto: {
            isOnboarded: boolean;
        };
        PartnerCreateDto: {
            /** Format: uuid */
            sharedWithId: string;
        };
        /** @enum {string} */
        PartnerDirection: "shared-by" | "shared-with";
        PartnerResponseDto: {
            avatarColor: components["schemas"]["UserAvatarColorOpen"];
            /** Format: email */
            email: string;
            /** Format: uuid */
            id: string;
            inTimeline?: boolean;
            name: string;
            /** Format: date-time */
            profileChangedAt: string;
            profileImagePath: string;
        };
        PartnerUpdateDto: {
            inTimeline: boolean;
        };
        PeopleResponse: {
            enabled: boolean;
            minimumFaces?: number;
            sidebarWeb: boolean;
        };
        PeopleResponseDto: {
            hasNextPage?: boolean;
            hidden: number;
            people: components["schemas"]["PersonResponseDto"][];
            total: number;
        };
        PeopleUpdate: {
            enabled?: boolean;
            minimumFaces?: number;
            sidebarWeb?: boolean;
        };
        PeopleUpdateDto: {
            people: components["schemas"]["PeopleUpdateItem"][];
        };
        PeopleUpdateItem: {
            /** Format: date */
            birthDate?: string | null;
            color?: string | null;
            /** Format: uuid */
            featureFaceAssetId?: string;
            /** Format: uuid */
            id: string;
            isFavorite?: boolean;
            isHidden?: boolean;
            name?: string;
        };
        /** @enum {string} */
        Permission: "activity.create" | "activity.delete" | "activity.read" | "activity.statistics" | "activity.update" | "adminAuth.unlinkAll" | "adminConfig.read" | "adminConfig.update" | "adminSession.read" | "adminUser.create" | "adminUser.delete" | "adminUser.read" | "adminUser.update" | "album.create" | "album.delete" | "album.download" | "album.read" | "album.share" | "album.statistics" | "album.update" | "albumAsset.create" | "albumAsset.delete" | "albumUser.create" | "albumUser.delete" | "albumUser.update" | "all" | "apiKey.create" | "apiKey.delete" | "apiKey.read" | "apiKey.rotate" | "apiKey.update" | "archive.read" | "asset.copy" | "asset.delete" | "asset.derive" | "asset.download" | "asset.edit.create" | "asset.edit.delete" | "asset.edit.get" | "asset.read" | "asset.share" | "asset.statistics" | "asset.update" | "asset.upload" | "asset.view" | "assetFile.delete" | "assetFile.download" | "assetFile.read" | "auth.changePassword" | "authDevice.delete" | "backup.delete" | "backup.download" | "backup.list" | "backup.upload" | "clusterGroup.leave" | "clusterGroup.read" | "clusterGroupRequest.create" | "clusterGroupRequest.delete" | "clusterGroupRequest.read" | "duplicate.delete" | "duplicate.read" | "face.create" | "face.delete" | "face.read" | "face.update" | "folder.read" | "job.create" | "job.read" | "library.create" | "library.delete" | "library.read" | "library.statistics" | "library.update" | "maintenance" | "map.read" | "map.search" | "memory.create" | "memory.delete" | "memory.read" | "memory.statistics" | "memory.update" | "memoryAsset.create" | "memoryAsset.delete" | "notification.create" | "notification.delete" | "notification.read" | "notification.update" | "partner.create" | "partner.delete" | "partner.read" | "partner.update" | "person.create" | "person.delete" | "person.merge" | "person.read" | "person.reassign" | "person.statistics" | "person.update" | "pinCode.create" | "pinCode.delete" | "pinCode.update" | "plugin.create" | "plugin.delete" | "plugin.read" | "plugin.update" | "queue.read" | "queue.update" | "queueJob.create" | "queueJob.delete" | "queueJob.read" | "queueJob.update" | "server.about" | "server.apkLinks" | "server.statistics" | "server.storage" | "server.versionCheck" | "serverLicense.delete" | "serverLicense.read" | "serverLicense.update" | "session.create" | "session.delete" | "session.lock" | "session.read" | "session.update" | "sharedLink.create" | "sharedLink.delete" | "sharedLink.read" | "sharedLink.update" | "stack.create" | "stack.delete" | "stack.read" | "stack.update" | "sync.stream" | "syncCheckpoint.delete" | "syncCheckpoint.read" | "syncCheckpoint.update" | "systemConfig.read" | "systemConfig.update" | "systemMetadata.read" | "systemMetadata.update" | "tag.asset" | "tag.create" | "tag.delete" | "tag.read" | "tag.update" | "timeline.download" | "timeline.read" | "user.read" | "user.update" | "userConfig.read" | "userLicense.create" | "userLicense.delete" | "userLicense.read" | "userLicense.update" | "userOnboarding.delete" | "userOnboarding.read" | "userOnboarding.update" | "userPreference.read" | "userPreference.update" | "userProfileImage.create" | "userProfileImage.delete" | "userProfileImage.read" | "userProfileImage.update" | "workflow.create" | "workflow.delete" | "workflow.logs" | "workflow.read" | "workflow.update";
        PersonCreateDto: {
            /** Format: date */
            birthDate?: string | null;
            color?: string | null;
            isFavorite?: boolean;
            isHidden?: boolean;
            name?: string;
        };
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
        PersonStatisticsResponseDto: {
            assets: number;
        };
        PersonUpdateDto: {
            /** Format: date */
            birthDate?: string | null;
            color?: string | null;
            /** Format: uuid */
            featureFaceAssetId?: string;
            isFavorite?: boolean;
            isHidden?: boolean;
            name?: string;
        };
        PinCodeChangeDto: {
            newPinCode: string;
            password?: string;
            pinCode?: string;
        };
        PinCodeResetDto: {
            password?: string;
            pinCode?: string;
        };
        PinCodeSetupDto: {
            pinCode: string;
        };
        PlacesResponseDto: {
            admin1name?: string;
            admin2name?: string;
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            name: string;
        };
        PluginMethodResponseDto: {
            description: string;
            hostFunctions: boolean;
            key: string;
            name: string;
            schema?: Record<string, unknown>;
            title: string;
            types: components["schemas"]["WorkflowTypeOpen"][];
            uiHints: string[];
        };
        PluginResponseDto: {
            author: string;
            createdAt: string;
            description: string;
            /** Format: uuid */
            id: string;
            methods: components["schemas"]["PluginMethodResponseDto"][];
            name: string;
            title: string;
            updatedAt: string;
            version: string;
        };
        PluginTemplateResponseDto: {
            description: string;
            key: string;
            steps: components["schemas"]["PluginTemplateStepResponseDto"][];
            title: string;
            trigger: components["schemas"]["WorkflowTriggerOpen"];
            uiHints: string[];
        };
        PluginTemplateStepResponseDto: {
            config: {
                [key: string]: unknown;
            } | null;
            enabled?: boolean;
            method: string;
        };
        PublicConfigDto: {
            oauth: components["schemas"]["PublicConfigOAuthDto"];
            passwordLogin: components["schemas"]["PublicConfigPasswordLoginDto"];
            server: components["schemas"]["PublicConfigServerDto"];
            theme: components["schemas"]["PublicConfigThemeDto"];
        };
        PublicConfigOAuthDto: {
            autoLaunch: boolean;
            buttonText: string;
            enabled: boolean;
        };
        PublicConfigPasswordLoginDto: {
            enabled: boolean;
        };
        PublicConfigServerDto: {
            loginPageMessage: string;
        };
        PublicConfigThemeDto: {
            customCss: string;
        };
        PurchaseResponse: {
            hideBuyButtonUntil: string;
            showSupportBadge: boolean;
        };
        PurchaseUpdate: {
            hideBuyButtonUntil?: string;
            showSupportBadge?: boolean;
        };
        /** @enum {string} */
        QueueCommand: "clear-failed" | "empty" | "pause" | "resume" | "start";
        QueueCommandDto: {
            command: components["schemas"]["QueueCommand"];
            force?: boolean;
        };
        QueueDeleteDto: {
            failed?: boolean;
        };
        QueueJobResponseDto: {
            data: {
                [key: string]: unknown;
            };
            id?: string;
            name: components["schemas"]["JobName"];
            timestamp: number;
        };
        /** @enum {string} */
        QueueJobStatus: "active" | "completed" | "delayed" | "failed" | "paused" | "waiting";
        /** @enum {string} */
        QueueName: "backgroundTask" | "backupDatabase" | "duplicateDetection" | "editor" | "faceDetection" | "facialRecognition" | "integrityCheck" | "library" | "metadataExtraction" | "migration" | "notifications" | "ocr" | "search" | "sidecar" | "smartSearch" | "storageTemplateMigration" | "thumbnailGeneration" | "videoConversion" | "workflow";
        QueueResponseDto: {
            isPaused: boolean;
            name: components["schemas"]["QueueNameOpen"];
            statistics: components["schemas"]["QueueStatisticsDto"];
        };
        QueueResponseLegacyDto: {
            jobCounts: components["schemas"]["QueueStatisticsDto"];
            queueStatus: components["schemas"]["QueueStatusLegacyDto"];
        };
        QueueStatisticsDto: {
            active: number;
            completed: number;
            delayed: number;
            failed: number;
            paused: number;
            waiting: number;
        };
        QueueStatusLegacyDto: {
            isActive: boolean;
            isPaused: boolean;
        };
        QueueUpdateDto: {
            isPaused?: boolean;
        };
        QueuesResponseLegacyDto: {
            backgroundTask: components["schemas"]["QueueResponseLegacyDto"];
            backupDatabase: components["schemas"]["QueueResponseLegacyDto"];
            duplicateDetection: components["schemas"]["QueueResponseLegacyDto"];
            editor: components["schemas"]["QueueResponseLegacyDto"];
            faceDetection: components["schemas"]["QueueResponseLegacyDto"];
            facialRecognition: components["schemas"]["QueueResponseLegacyDto"];
            integrityCheck: components["schemas"]["QueueResponseLegacyDto"];
            library: components["schemas"]["QueueResponseLegacyDto"];
            metadataExtraction: components["schemas"]["QueueResponseLegacyDto"];
            migration: components["schemas"]["QueueResponseLegacyDto"];
            notifications: components["schemas"]["QueueResponseLegacyDto"];
            ocr: components["schemas"]["QueueResponseLegacyDto"];
            search: components["schemas"]["QueueResponseLegacyDto"];
            sidecar: components["schemas"]["QueueResponseLegacyDto"];
            smartSearch: components["schemas"]["QueueResponseLegacyDto"];
            storageTemplateMigration: components["schemas"]["QueueResponseLegacyDto"];
            thumbnailGeneration: components["schemas"]["QueueResponseLegacyDto"];
            videoConversion: components["schemas"]["QueueResponseLegacyDto"];
            workflow: components["schemas"]["QueueResponseLegacyDto"];
        };
        RandomSearchDto: {
            /** @deprecated */
            albumIds?: string[];
            /** @deprecated */
            city?: string | null;
            /** @deprecated */
            country?: string | null;
            /**
             * Format: date-time
             * @deprecated
             */
            createdAfter?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            createdBefore?: string | Date;
            filter?: components["schemas"]["SearchFilter"];
            /** @deprecated */
            isEncoded?: boolean;
            /** @deprecated */
            isFavorite?: boolean;
            /** @deprecated */
            isMotion?: boolean;
            /** @deprecated */
            isNotInAlbum?: boolean;
            /** @deprecated */
            isOffline?: boolean;
            /** @deprecated */
            lensModel?: string | null;
            /**
             * Format: uuid
             * @deprecated
             */
            libraryId?: string | null;
            /** @deprecated */
            make?: string | null;
            /** @deprecated */
            model?: string | null;
            /** @deprecated */
            ocr?: string;
            /** @deprecated */
            personIds?: string[];
            /** @deprecated */
            rating?: number | null;
            /** @default 250 */
            size?: number;
            /** @deprecated */
            state?: string | null;
            /** @deprecated */
            tagIds?: string[] | null;
            /**
             * Format: date-time
             * @deprecated
             */
            takenAfter?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            takenBefore?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            trashedAfter?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            trashedBefore?: string | Date;
            /** @deprecated */
            type?: components["schemas"]["AssetTypeEnum"];
            /**
             * Format: date-time
             * @deprecated
             */
            updatedAfter?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            updatedBefore?: string | Date;
            /** @deprecated */
            visibility?: components["schemas"]["AssetVisibility"];
            /** @deprecated */
            withDeleted?: boolean;
            withExif?: boolean;
            withPeople?: boolean;
            withStacked?: boolean;
        };
        RatingsResponse: {
            enabled: boolean;
        };
        RatingsUpdate: {
            enabled?: boolean;
        };
        /** @enum {string} */
        ReactionLevel: "album" | "asset";
        /** @enum {string} */
        ReactionType: "comment" | "like";
        RecentlyAddedResponse: {
            sidebarWeb: boolean;
        };
        RecentlyAddedUpdate: {
            sidebarWeb?: boolean;
        };
        /** @enum {string} */
        ReleaseChannel: "releaseCandidate" | "stable";
        ReleaseEventV1: {
            checkedAt: string;
            isAvailable: boolean;
            releaseVersion: components["schemas"]["ServerVersionResponseDto"];
            serverVersion: components["schemas"]["ServerVersionResponseDto"];
            type: components["schemas"]["ReleaseType"] | null;
        };
        /** @enum {string} */
        ReleaseType: "major" | "minor" | "patch" | "premajor" | "preminor" | "prepatch" | "prerelease";
        ReverseGeocodingStateResponseDto: {
            lastImportFileName: string | null;
            lastUpdate: string | null;
        };
        RotateParameters: {
            angle: number;
        };
        SearchAlbumResponseDto: {
            count: number;
            facets: components["schemas"]["SearchFacetResponseDto"][];
            items: components["schemas"]["AlbumResponseDto"][];
            total: number;
        };
        SearchAssetResponseDto: {
            count: number;
            facets: components["schemas"]["SearchFacetResponseDto"][];
            items: components["schemas"]["AssetResponseDto"][];
            nextCursor: string | null;
            /** @deprecated */
            nextPage: string | null;
            total: number;
        };
        SearchExploreItem: {
            data: components["schemas"]["AssetResponseDto"];
            value: string;
        };
        SearchExploreResponseDto: {
            fieldName: string;
            items: components["schemas"]["SearchExploreItem"][];
        };
        SearchFacetCountResponseDto: {
            count: number;
            value: string;
        };
        SearchFacetResponseDto: {
            counts: components["schemas"]["SearchFacetCountResponseDto"][];
            fieldName: string;
        };
        SearchFilter: {
            albumIds?: components["schemas"]["IdsFilter"];
            checksum?: components["schemas"]["StringFilter"];
            city?: components["schemas"]["StringFilterNullable"];
            country?: components["schemas"]["StringFilterNullable"];
            createdAt?: components["schemas"]["DateFilter"];
            description?: components["schemas"]["StringPatternFilter"];
            encodedVideoPath?: components["schemas"]["StringFilter"];
            fileSizeInBytes?: components["schemas"]["NumberFilter"];
            hasAlbums?: components["schemas"]["BoolFilter"];
            hasPeople?: components["schemas"]["BoolFilter"];
            hasTags?: components["schemas"]["BoolFilter"];
            id?: components["schemas"]["IdFilter"];
            isEncoded?: components["schemas"]["BoolFilter"];
            isFavorite?: components["schemas"]["BoolFilter"];
            isMotion?: components["schemas"]["BoolFilter"];
            isOffline?: components["schemas"]["BoolFilter"];
            lensModel?: components["schemas"]["StringFilterNullable"];
            libraryId?: components["schemas"]["IdFilterNullable"];
            make?: components["schemas"]["StringFilterNullable"];
            model?: components["schemas"]["StringFilterNullable"];
            ocr?: components["schemas"]["StringSimilarityFilter"];
            or?: components["schemas"]["SearchFilterBranch"][];
            originalFileName?: components["schemas"]["StringPatternFilter"];
            originalPath?: components["schemas"]["StringPatternFilter"];
            personIds?: components["schemas"]["IdsFilter"];
            rating?: components["schemas"]["NumberFilterNullable"];
            state?: components["schemas"]["StringFilterNullable"];
            tagIds?: components["schemas"]["IdsFilter"];
            takenAt?: components["schemas"]["DateFilter"];
            trashedAt?: components["schemas"]["DateFilterNullable"];
            type?: components["schemas"]["EnumFilterAssetType"];
            updatedAt?: components["schemas"]["DateFilter"];
            visibility?: components["schemas"]["EnumFilterAssetVisibility"];
        };
        SearchFilterBranch: {
            albumIds?: components["schemas"]["IdsFilter"];
            checksum?: components["schemas"]["StringFilter"];
            city?: components["schemas"]["StringFilterNullable"];
            country?: components["schemas"]["StringFilterNullable"];
            createdAt?: components["schemas"]["DateFilter"];
            description?: components["schemas"]["StringPatternFilter"];
            encodedVideoPath?: components["schemas"]["StringFilter"];
            fileSizeInBytes?: components["schemas"]["NumberFilter"];
            hasAlbums?: components["schemas"]["BoolFilter"];
            hasPeople?: components["schemas"]["BoolFilter"];
            hasTags?: components["schemas"]["BoolFilter"];
            id?: components["schemas"]["IdFilter"];
            isEncoded?: components["schemas"]["BoolFilter"];
            isFavorite?: components["schemas"]["BoolFilter"];
            isMotion?: components["schemas"]["BoolFilter"];
            isOffline?: components["schemas"]["BoolFilter"];
            lensModel?: components["schemas"]["StringFilterNullable"];
            libraryId?: components["schemas"]["IdFilterNullable"];
            make?: components["schemas"]["StringFilterNullable"];
            model?: components["schemas"]["StringFilterNullable"];
            ocr?: components["schemas"]["StringSimilarityFilter"];
            originalFileName?: components["schemas"]["StringPatternFilter"];
            originalPath?: components["schemas"]["StringPatternFilter"];
            personIds?: components["schemas"]["IdsFilter"];
            rating?: components["schemas"]["NumberFilterNullable"];
            state?: components["schemas"]["StringFilterNullable"];
            tagIds?: components["schemas"]["IdsFilter"];
            takenAt?: components["schemas"]["DateFilter"];
            trashedAt?: components["schemas"]["DateFilterNullable"];
            type?: components["schemas"]["EnumFilterAssetType"];
            updatedAt?: components["schemas"]["DateFilter"];
            visibility?: components["schemas"]["EnumFilterAssetVisibility"];
        };
        SearchOrder: {
            /** @default desc */
            direction?: components["schemas"]["AssetOrder"];
            /** @default fileCreatedAt */
            field?: components["schemas"]["SearchOrderField"];
        };
        /** @enum {string} */
        SearchOrderField: "fileCreatedAt" | "fileSizeInBytes" | "localDateTime" | "rating";
        SearchResponseDto: {
            albums: components["schemas"]["SearchAlbumResponseDto"];
            assets: components["schemas"]["SearchAssetResponseDto"];
        };
        SearchStatisticsResponseDto: {
            total: number;
        };
        /** @enum {string} */
        SearchSuggestionType: "camera-lens-model" | "camera-make" | "camera-model" | "city" | "country" | "state";
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
            /** @default  */
            oauthAccountManagementUrl?: string;
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
            usageByUser: components["schemas"]["UsageByUserDto"][];
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
        SessionCreateDto: {
            deviceOS?: string;
            deviceType?: string;
            duration?: number;
        };
        SessionCreateResponseDto: {
            appVersion: string | null;
            createdAt: string;
            current: boolean;
            deviceOS: string;
            deviceType: string;
            expiresAt?: string;
            /** Format: uuid */
            id: string;
            isPendingSyncReset: boolean;
            token: string;
            updatedAt: string;
        };
        SessionResponseDto: {
            appVersion: string | null;
            createdAt: string;
            current: boolean;
            deviceOS: string;
            deviceType: string;
            expiresAt?: string;
            /** Format: uuid */
            id: string;
            isPendingSyncReset: boolean;
            updatedAt: string;
        };
        SessionUnlockDto: {
            password?: string;
            pinCode?: string;
        };
        SessionUpdateDto: {
            isPendingSyncReset?: boolean;
        };
        SetMaintenanceModeDto: {
            action: components["schemas"]["MaintenanceAction"];
            restoreBackupFilename?: string;
        };
        SharedLinkCreateDto: {
            /** Format: uuid */
            albumId?: string;
            /** @default true */
            allowDownload?: boolean;
            allowUpload?: boolean;
            assetIds?: string[];
            description?: string | null;
            /** Format: date-time */
            expiresAt?: string | Date | null;
            password?: string | null;
            /** @default true */
            showMetadata?: boolean;
            slug?: string | null;
            type: components["schemas"]["SharedLinkType"];
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
            album?: components["schemas"]["AlbumResponseDto"];
            allowDownload: boolean;
            allowUpload: boolean;
            assets: components["schemas"]["AssetResponseDto"][];
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
            type: components["schemas"]["SharedLinkTypeOpen"];
            /** Format: uuid */
            userId: string;
        };
        /** @enum {string} */
        SharedLinkType: "ALBUM" | "INDIVIDUAL";
        SharedLinksResponse: {
            enabled: boolean;
            sidebarWeb: boolean;
        };
        SharedLinksUpdate: {
            enabled?: boolean;
            sidebarWeb?: boolean;
        };
        SignUpDto: {
            /** Format: email */
            email: string;
            name: string;
            password: string;
        };
        SmartSearchDto: {
            /** @deprecated */
            albumIds?: string[];
            /** @deprecated */
            city?: string | null;
            /** @deprecated */
            country?: string | null;
            /**
             * Format: date-time
             * @deprecated
             */
            createdAfter?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            createdBefore?: string | Date;
            filter?: components["schemas"]["SearchFilter"];
            /** @deprecated */
            isEncoded?: boolean;
            /** @deprecated */
            isFavorite?: boolean;
            /** @deprecated */
            isMotion?: boolean;
            /** @deprecated */
            isNotInAlbum?: boolean;
            /** @deprecated */
            isOffline?: boolean;
            language?: string;
            /** @deprecated */
            lensModel?: string | null;
            /**
             * Format: uuid
             * @deprecated
             */
            libraryId?: string | null;
            /** @deprecated */
            make?: string | null;
            /** @deprecated */
            model?: string | null;
            /** @deprecated */
            ocr?: string;
            /** @deprecated */
            page?: number;
            /** @deprecated */
            personIds?: string[];
            query?: string;
            /** Format: uuid */
            queryAssetId?: string;
            /** @deprecated */
            rating?: number | null;
            /** @default 100 */
            size?: number;
            /** @deprecated */
            state?: string | null;
            /** @deprecated */
            tagIds?: string[] | null;
            /**
             * Format: date-time
             * @deprecated
             */
            takenAfter?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            takenBefore?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            trashedAfter?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            trashedBefore?: string | Date;
            /** @deprecated */
            type?: components["schemas"]["AssetTypeEnum"];
            /**
             * Format: date-time
             * @deprecated
             */
            updatedAfter?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            updatedBefore?: string | Date;
            /** @deprecated */
            visibility?: components["schemas"]["AssetVisibility"];
            /** @deprecated */
            withDeleted?: boolean;
            withExif?: boolean;
        };
        /** @enum {string} */
        SourceType: "exif" | "machine-learning" | "manual" | (string & {});
        StackCreateDto: {
            assetIds: string[];
        };
        StackResponseDto: {
            assets: components["schemas"]["AssetResponseDto"][];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            primaryAssetId: string;
        };
        StackUpdateDto: {
            /** Format: uuid */
            primaryAssetId?: string;
        };
        StatisticsSearchDto: {
            /** @deprecated */
            albumIds?: string[];
            /** @deprecated */
            city?: string | null;
            /** @deprecated */
            country?: string | null;
            /**
             * Format: date-time
             * @deprecated
             */
            createdAfter?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            createdBefore?: string | Date;
            /** @deprecated */
            description?: string;
            filter?: components["schemas"]["SearchFilter"];
            /** @deprecated */
            isEncoded?: boolean;
            /** @deprecated */
            isFavorite?: boolean;
            /** @deprecated */
            isMotion?: boolean;
            /** @deprecated */
            isNotInAlbum?: boolean;
            /** @deprecated */
            isOffline?: boolean;
            /** @deprecated */
            lensModel?: string | null;
            /**
             * Format: uuid
             * @deprecated
             */
            libraryId?: string | null;
            /** @deprecated */
            make?: string | null;
            /** @deprecated */
            model?: string | null;
            /** @deprecated */
            ocr?: string;
            /** @deprecated */
            personIds?: string[];
            /** @deprecated */
            rating?: number | null;
            /** @deprecated */
            state?: string | null;
            /** @deprecated */
            tagIds?: string[] | null;
            /**
             * Format: date-time
             * @deprecated
             */
            takenAfter?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            takenBefore?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            trashedAfter?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            trashedBefore?: string | Date;
            /** @deprecated */
            type?: components["schemas"]["AssetTypeEnum"];
            /**
             * Format: date-time
             * @deprecated
             */
            updatedAfter?: string | Date;
            /**
             * Format: date-time
             * @deprecated
             */
            updatedBefore?: string | Date;
            /** @deprecated */
            visibility?: components["schemas"]["AssetVisibility"];
        };
        /** @enum {string} */
        StorageFolder: "backups" | "encoded-video" | "library" | "profile" | "thumbs" | "upload" | (string & {});
        StringFilter: {
            eq?: string;
            in?: string[];
            ne?: string;
            notIn?: string[];
        };
        StringFilterNullable: {
            eq?: string | null;
            in?: string[];
            ne?: string | null;
            notIn?: string[];
        };
        StringPatternFilter: {
            endsWith?: string;
            eq?: string | null;
            in?: string[];
            like?: string;
            ne?: string | null;
            notIn?: string[];
            notLike?: string;
            startsWith?: string;
        };
        StringSimilarityFilter: {
            matches: string;
        };
        SyncAckDeleteDto: {
            types?: components["schemas"]["SyncEntityType"][];
        };
        SyncAckDto: {
            ack: string;
            type: components["schemas"]["SyncEntityTypeOpen"];
        };
        SyncAckSetDto: {
            acks: string[];
        };
        SyncAckV1: Record<string, unknown>;
        SyncAlbumDeleteV1: {
            /** Format: uuid */
            albumId: string;
        };
        SyncAlbumToAssetDeleteV1: {
            /** Format: uuid */
            albumId: string;
            /** Format: uuid */
            assetId: string;
        };
        SyncAlbumToAssetV1: {
            /** Format: uuid */
            albumId: string;
            /** Format: uuid */
            assetId: string;
        };
        SyncAlbumUserDeleteV1: {
            /** Format: uuid */
            albumId: string;
            /** Format: uuid */
            userId: string;
        };
        SyncAlbumUserV1: {
            /** Format: uuid */
            albumId: string;
            role: components["schemas"]["AlbumUserRole"];
            /** Format: uuid */
            userId: string;
        };
        SyncAlbumV1: {
            /** Format: date-time */
            createdAt: string;
            description: string;
            /** Format: uuid */
            id: string;
            isActivityEnabled: boolean;
            name: string;
            order: components["schemas"]["AssetOrder"];
            /** Format: uuid */
            ownerId: string;
            thumbnailAssetId: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        SyncAlbumV2: {
            /** Format: date-time */
            createdAt: string;
            description: string;
            /** Format: uuid */
            id: string;
            isActivityEnabled: boolean;
            name: string;
            order: components["schemas"]["AssetOrder"];
            thumbnailAssetId: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        SyncAssetDeleteV1: {
            /** Format: uuid */
            assetId: string;
        };
        SyncAssetEditDeleteV1: {
            /** Format: uuid */
            editId: string;
        };
        SyncAssetEditV1: {
            action: components["schemas"]["AssetEditAction"];
            /** Format: uuid */
            assetId: string;
            /** Format: uuid */
            id: string;
            parameters: {
                [key: string]: unknown;
            };
            sequence: number;
        };
        SyncAssetExifV1: {
            /** Format: uuid */
            assetId: string;
            city: string | null;
            country: string | null;
            /** Format: date-time */
            dateTimeOriginal: string | null;
            description: string | null;
            exifImageHeight: number | null;
            exifImageWidth: number | null;
            exposureTime: string | null;
            /** Format: double */
            fNumber: number | null;
            fileSizeInByte: number | null;
            /** Format: double */
            focalLength: number | null;
            /** Format: double */
            fps: number | null;
            iso: number | null;
            /** Format: double */
            latitude: number | null;
            lensModel: string | null;
            /** Format: double */
            longitude: number | null;
            make: string | null;
            model: string | null;
            /** Format: date-time */
            modifyDate: string | null;
            orientation: string | null;
            profileDescription: string | null;
            projectionType: string | null;
            rating: number | null;
            state: string | null;
            timeZone: string | null;
        };
        SyncAssetFaceDeleteV1: {
            /** Format: uuid */
            assetFaceId: string;
        };
        SyncAssetFaceV1: {
            /** Format: uuid */
            assetId: string;
            boundingBoxX1: number;
            boundingBoxX2: number;
            boundingBoxY1: number;
            boundingBoxY2: number;
            /** Format: uuid */
            id: string;
            imageHeight: number;
            imageWidth: number;
            personId: string | null;
            sourceType: string;
        };
        SyncAssetFaceV2: {
            /** Format: uuid */
            assetId: string;
            boundingBoxX1: number;
            boundingBoxX2: number;
            boundingBoxY1: number;
            boundingBoxY2: number;
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: uuid */
            id: string;
            imageHeight: number;
            imageWidth: number;
            isVisible: boolean;
            personId: string | null;
            sourceType: string;
        };
        SyncAssetMetadataDeleteV1: {
            /** Format: uuid */
            assetId: string;
            key: string;
        };
        SyncAssetMetadataV1: {
            /** Format: uuid */
            assetId: string;
            key: string;
            value: {
                [key: string]: unknown;
            };
        };
        SyncAssetOcrDeleteV1: {
            assetId: string;
            /** Format: date-time */
            deletedAt: string;
            id: string;
        };
        SyncAssetOcrV1: {
            /** Format: uuid */
            assetId: string;
            /** Format: double */
            boxScore: number;
            /** Format: uuid */
            id: string;
            isVisible: boolean;
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
        SyncAssetV1: {
            checksum: string;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            deletedAt: string | null;
            duration: string | null;
            /** Format: date-time */
            fileCreatedAt: string | null;
            /** Format: date-time */
            fileModifiedAt: string | null;
            height: number | null;
            /** Format: uuid */
            id: string;
            isEdited: boolean;
            isFavorite: boolean;
            libraryId: string | null;
            livePhotoVideoId: string | null;
            /** Format: date-time */
            localDateTime: string | null;
            originalFileName: string;
            /** Format: uuid */
            ownerId: string;
            stackId: string | null;
            thumbhash: string | null;
            type: components["schemas"]["AssetTypeEnum"];
            visibility: components["schemas"]["AssetVisibility"];
            width: number | null;
        };
        SyncAssetV2: {
            checksum: string;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            deletedAt: string | null;
            duration: number | null;
            /** Format: date-time */
            fileCreatedAt: string | null;
            /** Format: date-time */
            fileModifiedAt: string | null;
            height: number | null;
            /** Format: uuid */
            id: string;
            isEdited: boolean;
            isFavorite: boolean;
            libraryId: string | null;
            livePhotoVideoId: string | null;
            /** Format: date-time */
            localDateTime: string | null;
            originalFileName: string;
            /** Format: uuid */
            ownerId: string;
            stackId: string | null;
            thumbhash: string | null;
            type: components["schemas"]["AssetTypeEnum"];
            visibility: components["schemas"]["AssetVisibility"];
            width: number | null;
        };
        SyncAuthUserV1: {
            avatarColor?: components["schemas"]["UserAvatarColor"] | null;
            /** Format: date-time */
            deletedAt: string | null;
            email: string;
            hasProfileImage: boolean;
            /** Format: uuid */
            id: string;
            isAdmin: boolean;
            name: string;
            oauthId: string;
            pinCode: string | null;
            /** Format: date-time */
            profileChangedAt: string;
            quotaSizeInBytes: number | null;
            quotaUsageInBytes: number;
            storageLabel: string | null;
        };
        SyncCompleteV1: Record<string, unknown>;
        /** @enum {string} */
        SyncEntityType: "AlbumAssetBackfillV1" | "AlbumAssetBackfillV2" | "AlbumAssetCreateV1" | "AlbumAssetCreateV2" | "AlbumAssetExifBackfillV1" | "AlbumAssetExifCreateV1" | "AlbumAssetExifUpdateV1" | "AlbumAssetUpdateV1" | "AlbumAssetUpdateV2" | "AlbumDeleteV1" | "AlbumToAssetBackfillV1" | "AlbumToAssetDeleteV1" | "AlbumToAssetV1" | "AlbumUserBackfillV1" | "AlbumUserDeleteV1" | "AlbumUserV1" | "AlbumV1" | "AlbumV2" | "AssetDeleteV1" | "AssetEditDeleteV1" | "AssetEditV1" | "AssetExifV1" | "AssetFaceDeleteV1" | "AssetFaceV1" | "AssetFaceV2" | "AssetMetadataDeleteV1" | "AssetMetadataV1" | "AssetOcrDeleteV1" | "AssetOcrV1" | "AssetV1" | "AssetV2" | "AuthUserV1" | "MemoryDeleteV1" | "MemoryToAssetDeleteV1" | "MemoryToAssetV1" | "MemoryV1" | "PartnerAssetBackfillV1" | "PartnerAssetBackfillV2" | "PartnerAssetDeleteV1" | "PartnerAssetExifBackfillV1" | "PartnerAssetExifV1" | "PartnerAssetV1" | "PartnerAssetV2" | "PartnerDeleteV1" | "PartnerStackBackfillV1" | "PartnerStackDeleteV1" | "PartnerStackV1" | "PartnerV1" | "PersonDeleteV1" | "PersonV1" | "StackDeleteV1" | "StackV1" | "SyncAckV1" | "SyncCompleteV1" | "SyncResetV1" | "UserDeleteV1" | "UserMetadataDeleteV1" | "UserMetadataV1" | "UserV1";
        SyncMemoryAssetDeleteV1: {
            /** Format: uuid */
            assetId: string;
            /** Format: uuid */
            memoryId: string;
        };
        SyncMemoryAssetV1: {
            /** Format: uuid */
            assetId: string;
            /** Format: uuid */
            memoryId: string;
        };
        SyncMemoryDeleteV1: {
            /** Format: uuid */
            memoryId: string;
        };
        SyncMemoryV1: {
            /** Format: date-time */
            createdAt: string;
            data: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: date-time */
            hideAt: string | null;
            /** Format: uuid */
            id: string;
            isSaved: boolean;
            /** Format: date-time */
            memoryAt: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: date-time */
            seenAt: string | null;
            /** Format: date-time */
            showAt: string | null;
            type: components["schemas"]["MemoryType"];
            /** Format: date-time */
            updatedAt: string;
        };
        SyncPartnerDeleteV1: {
            /** Format: uuid */
            sharedById: string;
            /** Format: uuid */
            sharedWithId: string;
        };
        SyncPartnerV1: {
            inTimeline: boolean;
            /** Format: uuid */
            sharedById: string;
            /** Format: uuid */
            sharedWithId: string;
        };
        SyncPersonDeleteV1: {
            /** Format: uuid */
            personId: string;
        };
        SyncPersonV1: {
            /** Format: date-time */
            birthDate: string | null;
            color: string | null;
            /** Format: date-time */
            createdAt: string;
            faceAssetId: string | null;
            /** Format: uuid */
            id: string;
            isFavorite: boolean;
            isHidden: boolean;
            name: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @enum {string} */
        SyncRequestType: "AlbumAssetExifsV1" | "AlbumAssetsV1" | "AlbumAssetsV2" | "AlbumToAssetsV1" | "AlbumUsersV1" | "AlbumsV1" | "AlbumsV2" | "AssetEditsV1" | "AssetExifsV1" | "AssetFacesV1" | "AssetFacesV2" | "AssetMetadataV1" | "AssetOcrV1" | "AssetsV1" | "AssetsV2" | "AuthUsersV1" | "MemoriesV1" | "MemoryToAssetsV1" | "PartnerAssetExifsV1" | "PartnerAssetsV1" | "PartnerAssetsV2" | "PartnerStacksV1" | "PartnersV1" | "PeopleV1" | "StacksV1" | "UserMetadataV1" | "UsersV1";
        SyncResetV1: Record<string, unknown>;
        SyncStackDeleteV1: {
            /** Format: uuid */
            stackId: string;
        };
        SyncStackV1: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: uuid */
            primaryAssetId: string;
            /** Format: date-time */
            updatedAt: string;
        };
        SyncStreamDto: {
            reset?: boolean;
            types: components["schemas"]["SyncRequestType"][];
        };
        SyncUserDeleteV1: {
            /** Format: uuid */
            userId: string;
        };
        SyncUserMetadataDeleteV1: {
            key: components["schemas"]["UserMetadataKey"];
            /** Format: uuid */
            userId: string;
        };
        SyncUserMetadataV1: {
            key: components["schemas"]["UserMetadataKey"];
            /** Format: uuid */
            userId: string;
            value: {
                [key: string]: unknown;
            };
        };
        SyncUserV1: {
            avatarColor?: components["schemas"]["UserAvatarColor"] | null;
            /** Format: date-time */
            deletedAt: string | null;
            email: string;
            hasProfileImage: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            profileChangedAt: string;
        };
        SystemConfigTemplateStorageOptionDto: {
            dayOptions: string[];
            hourOptions: string[];
            minuteOptions: string[];
            monthOptions: string[];
            presetOptions: string[];
            secondOptions: string[];
            weekOptions: string[];
            yearOptions: string[];
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
            name?: string;
        };
        TagUpsertDto: {
            tags: string[];
        };
        TagsResponse: {
            enabled: boolean;
            sidebarWeb: boolean;
        };
        TagsUpdate: {
            enabled?: boolean;
            sidebarWeb?: boolean;
        };
        TemplateDto: {
            template: string;
        };
        TemplateResponseDto: {
            html: string;
            name: string;
        };
        TestEmailResponseDto: {
            messageId: string;
        };
        TimeBucketAssetResponseDto: {
            city?: (string | null)[];
            country?: (string | null)[];
            createdAt: string[];
            duration: (number | null)[];
            fileCreatedAt: string[];
            id: string[];
            isFavorite: boolean[];
            isImage: boolean[];
            isTrashed: boolean[];
            latitude?: (number | null)[];
            livePhotoVideoId: (string | null)[];
            localOffsetHours: number[];
            longitude?: (number | null)[];
            ownerId: string[];
            projectionType: (string | null)[];
            ratio: number[];
            stack?: (string[] | null)[];
            thumbhash: (string | null)[];
            visibility: components["schemas"]["AssetVisibilityOpen"][];
        };
        TimeBucketsResponseDto: {
            count: number;
            timeBucket: string;
        };
        /** @enum {string} */
        ToneMapping: "disabled" | "hable" | "mobius" | "reinhard";
        /** @enum {string} */
        TranscodeHWAccel: "disabled" | "nvenc" | "qsv" | "rkmpp" | "vaapi";
        /** @enum {string} */
        TranscodePolicy: "all" | "bitrate" | "disabled" | "optimal" | "required";
        TrashResponseDto: {
            count: number;
        };
        UpdateAlbumDto: {
            albumName?: string;
            /** Format: uuid */
            albumThumbnailAssetId?: string;
            description?: string | null;
            isActivityEnabled?: boolean;
            order?: components["schemas"]["AssetOrder"];
        };
        UpdateAlbumUserDto: {
            role: components["schemas"]["AlbumUserRole"];
        };
        UpdateAssetDto: {
            /** Format: date-time */
            dateTimeOriginal?: string | Date;
            description?: string;
            isFavorite?: boolean;
            /** Format: double */
            latitude?: number;
            /** Format: uuid */
            livePhotoVideoId?: string | null;
            /** Format: double */
            longitude?: number;
            rating?: number | null;
            visibility?: components["schemas"]["AssetVisibility"];
        };
        UpdateLibraryDto: {
            exclusionPatterns?: string[];
            importPaths?: string[];
            name?: string;
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
        UserAdminCreateDto: {
            avatarColor?: components["schemas"]["UserAvatarColor"] | null;
            /** Format: email */
            email: string;
            isAdmin?: boolean;
            name: string;
            notify?: boolean;
            password: string;
            pinCode?: string | null;
            quotaSizeInBytes?: number | null;
            shouldChangePassword?: boolean;
            storageLabel?: string | null;
        };
        UserAdminDeleteDto: {
            force?: boolean;
        };
        UserAdminResponseDto: {
            avatarColor: components["schemas"]["UserAvatarColorOpen"];
            /** Format: uuid */
            clusterGroupId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: email */
            email: string;
            /** Format: uuid */
            id: string;
            isAdmin: boolean;
            license: components["schemas"]["UserLicense"] | null;
            name: string;
            oauthId: string;
            /** Format: date-time */
            profileChangedAt: string;
            profileImagePath: string;
            quotaSizeInBytes: number | null;
            quotaUsageInBytes: number | null;
            shouldChangePassword: boolean;
            status: components["schemas"]["UserStatus"];
            storageLabel: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        UserAdminUpdateDto: {
            avatarColor?: components["schemas"]["UserAvatarColor"] | null;
            /** Format: email */
            email?: string;
            isAdmin?: boolean;
            name?: string;
            password?: string;
            pinCode?: string | null;
            quotaSizeInBytes?: number | null;
            shouldChangePassword?: boolean;
            storageLabel?: string | null;
        };
        /** @enum {string} */
        UserAvatarColor: "amber" | "blue" | "gray" | "green" | "orange" | "pink" | "primary" | "purple" | "red" | "yellow";
        UserConfigClipDto: {
            enabled: boolean;
        };
        UserConfigDto: {
            ffmpeg: components["schemas"]["UserConfigFFmpegDto"];
            image: components["schemas"]["UserConfigImageDto"];
            machineLearning: components["schemas"]["UserConfigMachineLearningDto"];
            map: components["schemas"]["UserConfigMapDto"];
            oauth: components["schemas"]["UserConfigOAuthDto"];
            passwordLogin: components["schemas"]["UserConfigPasswordLoginDto"];
            reverseGeocoding: components["schemas"]["UserConfigReverseGeocodingDto"];
            server: components["schemas"]["UserConfigServerDto"];
            theme: components["schemas"]["UserConfigThemeDto"];
            trash: components["schemas"]["UserConfigTrashDto"];
            user: components["schemas"]["UserConfigUserDto"];
        };
        UserConfigDuplicateDetectionDto: {
            enabled: boolean;
        };
        UserConfigFFmpegDto: {
            realtime: components["schemas"]["UserConfigFFmpegRealtimeDto"];
        };
        UserConfigFFmpegRealtimeDto: {
            enabled: boolean;
            resolutions: components["schemas"]["HlsVideoResolutionOpen"][];
            videoCodecs: components["schemas"]["VideoCodecOpen"][];
        };
        UserConfigFacialRecognitionDto: {
            enabled: boolean;
            minFaces: number;
        };
        UserConfigGeneratedFullsizeImageDto: {
            enabled: boolean;
        };
        UserConfigGeneratedImageDto: {
            size: number;
        };
        UserConfigImageDto: {
            fullsize: components["schemas"]["UserConfigGeneratedFullsizeImageDto"];
            preview: components["schemas"]["UserConfigGeneratedImageDto"];
            thumbnail: components["schemas"]["UserConfigGeneratedImageDto"];
        };
        UserConfigMachineLearningDto: {
            clip: components["schemas"]["UserConfigClipDto"];
            duplicateDetection: components["schemas"]["UserConfigDuplicateDetectionDto"];
            enabled: boolean;
            facialRecognition: components["schemas"]["UserConfigFacialRecognitionDto"];
            ocr: components["schemas"]["UserConfigOcrDto"];
        };
        UserConfigMapDto: {
            /** Format: uri */
            darkStyle: string;
            enabled: boolean;
            /** Format: uri */
            lightStyle: string;
        };
        UserConfigOAuthDto: {
            autoLaunch: boolean;
            buttonText: string;
            enabled: boolean;
        };
        UserConfigOcrDto: {
            enabled: boolean;
        };
        UserConfigPasswordLoginDto: {
            enabled: boolean;
        };
        UserConfigReverseGeocodingDto: {
            enabled: boolean;
        };
        UserConfigServerDto: {
            externalDomain: string;
            loginPageMessage: string;
            publicUsers: boolean;
        };
        UserConfigThemeDto: {
            customCss: string;
        };
        UserConfigTrashDto: {
            days: number;
            enabled: boolean;
        };
        UserConfigUserDto: {
            deleteDelay: number;
        };
        UserLicense: {
            /** Format: date-time */
            activatedAt: string;
            activationKey: string;
            licenseKey: string;
        };
        /** @enum {string} */
        UserMetadataKey: "license" | "onboarding" | "preferences";
        UserPreferencesResponseDto: {
            albums: components["schemas"]["AlbumsResponse"];
            cast: components["schemas"]["CastResponse"];
            download: components["schemas"]["DownloadResponse"];
            emailNotifications: components["schemas"]["EmailNotificationsResponse"];
            folders: components["schemas"]["FoldersResponse"];
            memories: components["schemas"]["MemoriesResponse"];
            people: components["schemas"]["PeopleResponse"];
            purchase: components["schemas"]["PurchaseResponse"];
            ratings: components["schemas"]["RatingsResponse"];
            recentlyAdded: components["schemas"]["RecentlyAddedResponse"];
            sharedLinks: components["schemas"]["SharedLinksResponse"];
            tags: components["schemas"]["TagsResponse"];
        };
        UserPreferencesUpdateDto: {
            albums?: components["schemas"]["AlbumsUpdate"];
            avatar?: components["schemas"]["AvatarUpdate"];
            cast?: components["schemas"]["CastUpdate"];
            download?: components["schemas"]["DownloadUpdate"];
            emailNotifications?: components["schemas"]["EmailNotificationsUpdate"];
            folders?: components["schemas"]["FoldersUpdate"];
            memories?: components["schemas"]["MemoriesUpdate"];
            people?: components["schemas"]["PeopleUpdate"];
            purchase?: components["schemas"]["PurchaseUpdate"];
            ratings?: components["schemas"]["RatingsUpdate"];
            recentlyAdded?: components["schemas"]["RecentlyAddedUpdate"];
            sharedLinks?: components["schemas"]["SharedLinksUpdate"];
            tags?: components["schemas"]["TagsUpdate"];
        };
        UserResponseDto: {
            avatarColor: components["schemas"]["UserAvatarColorOpen"];
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
        UserStatus: "active" | "deleted" | "removing" | (string & {});
        UserUpdateMeDto: {
            avatarColor?: components["schemas"]["UserAvatarColor"] | null;
            /** Format: email */
            email?: string;
            name?: string;
            /** @deprecated */
            password?: string;
        };
        ValidateAccessTokenResponseDto: {
            authStatus: boolean;
        };
        ValidateLibraryDto: {
            exclusionPatterns?: string[];
            importPaths?: string[];
        };
        ValidateLibraryImportPathResponseDto: {
            importPath: string;
            isValid: boolean;
            message?: string;
        };
        ValidateLibraryResponseDto: {
            importPaths?: components["schemas"]["ValidateLibraryImportPathResponseDto"][];
        };
        VersionCheckStateResponseDto: {
            checkedAt: string | null;
            releaseVersion: string | null;
        };
        /** @enum {string} */
        VideoCodec: "av1" | "h264" | "hevc" | "vp9";
        /** @enum {string} */
        VideoContainer: "mov" | "mp4" | "ogg" | "webm";
        WorkflowCreateDto: {
            description?: string | null;
            enabled?: boolean;
            logging?: boolean;
            name?: string | null;
            steps?: components["schemas"]["WorkflowStepDto"][];
            trigger: components["schemas"]["WorkflowTrigger"];
        };
        WorkflowLogEntryDto: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            lastStep?: {
                index: number;
                method: string;
            };
            result: components["schemas"]["WorkflowResultOpen"];
            /** Format: uuid */
            triggerDataId?: string;
        };
        WorkflowResponseDto: {
            createdAt: string;
            description: string | null;
            enabled: boolean;
            /** Format: uuid */
            id: string;
            logging: boolean;
            name: string | null;
            steps: components["schemas"]["WorkflowStepDto"][];
            trigger: components["schemas"]["WorkflowTriggerOpen"];
            updatedAt: string;
        };
        /** @enum {string} */
        WorkflowResult: "completed" | "error" | "halted";
        WorkflowShareResponseDto: {
            description: string | null;
            name: string | null;
            steps: components["schemas"]["WorkflowShareStepDto"][];
            trigger: components["schemas"]["WorkflowTriggerOpen"];
        };
        WorkflowShareStepDto: {
            config: {
                [key: string]: unknown;
            } | null;
            enabled?: boolean;
            method: string;
        };
        WorkflowStepDto: {
            config: {
                [key: string]: unknown;
            } | null;
            enabled?: boolean;
            method: string;
        };
        /** @enum {string} */
        WorkflowTrigger: "AssetCreate" | "AssetMetadataExtraction" | "AssetTagged";
        WorkflowTriggerResponseDto: {
            trigger: components["schemas"]["WorkflowTriggerOpen"];
            types: components["schemas"]["WorkflowTypeOpen"][];
        };
        /** @enum {string} */
        WorkflowType: "AssetV1";
        WorkflowUpdateDto: {
            description?: string | null;
            enabled?: boolean;
            logging?: boolean;
            name?: string | null;
            steps?: components["schemas"]["WorkflowStepDto"][];
            trigger?: components["schemas"]["WorkflowTrigger"];
        };
        /** @enum {string} */
        AssetVisibilityOpen: "archive" | "hidden" | "locked" | "timeline" | (string & {});
        /** @enum {string} */
        AssetTypeEnumOpen: "AUDIO" | "IMAGE" | "OTHER" | "VIDEO" | (string & {});
        /** @enum {string} */
        UserAvatarColorOpen: "amber" | "blue" | "gray" | "green" | "orange" | "pink" | "primary" | "purple" | "red" | "yellow" | (string & {});
        /** @enum {string} */
        WorkflowTriggerOpen: "AssetCreate" | "AssetMetadataExtraction" | "AssetTagged" | (string & {});
        /** @enum {string} */
        WorkflowResultOpen: "completed" | "error" | "halted" | (string & {});
        /** @enum {string} */
        WorkflowTypeOpen: "AssetV1" | (string & {});
        /** @enum {string} */
        AssetOrderOpen: "asc" | "desc" | (string & {});
        AdminConfigDtoOpen: {
            backup: components["schemas"]["AdminConfigBackupsDto"];
            ffmpeg: components["schemas"]["AdminConfigFFmpegDtoOpen"];
            image: components["schemas"]["AdminConfigImageDtoOpen"];
            integrityChecks: components["schemas"]["AdminConfigIntegrityChecksDto"];
            job: components["schemas"]["AdminConfigJobDto"];
            library: components["schemas"]["AdminConfigLibraryDto"];
            logging: components["schemas"]["AdminConfigLoggingDtoOpen"];
            machineLearning: components["schemas"]["AdminConfigMachineLearningDto"];
            map: components["schemas"]["AdminConfigMapDto"];
            metadata: components["schemas"]["AdminConfigMetadataDto"];
            newVersionCheck: components["schemas"]["AdminConfigNewVersionCheckDtoOpen"];
            nightlyTasks: components["schemas"]["AdminConfigNightlyTasksDto"];
            notifications: components["schemas"]["AdminConfigNotificationsDto"];
            oauth: components["schemas"]["AdminConfigOAuthDtoOpen"];
            passwordLogin: components["schemas"]["AdminConfigPasswordLoginDto"];
            reverseGeocoding: components["schemas"]["AdminConfigReverseGeocodingDto"];
            server: components["schemas"]["AdminConfigServerDto"];
            storageTemplate: components["schemas"]["AdminConfigStorageTemplateDto"];
            templates: components["schemas"]["AdminConfigTemplatesDto"];
            theme: components["schemas"]["AdminConfigThemeDto"];
            trash: components["schemas"]["AdminConfigTrashDto"];
            user: components["schemas"]["AdminConfigUserDto"];
        };
        AdminConfigOAuthDtoOpen: {
            /** @default  */
            accountManagementUrl?: string;
            allowInsecureRequests: boolean;
            autoLaunch: boolean;
            autoRegister: boolean;
            buttonText: string;
            clientId: string;
            clientSecret: string;
            defaultStorageQuota: number | null;
            enabled: boolean;
            endSessionEndpoint: string;
            issuerUrl: string;
            mobileOverrideEnabled: boolean;
            mobileRedirectUri: string;
            profileSigningAlgorithm: string;
            prompt: string;
            roleClaim: string;
            scope: string;
            signingAlgorithm: string;
            storageLabelClaim: string;
            storageQuotaClaim: string;
            timeout: number;
            tokenEndpointAuthMethod: components["schemas"]["OAuthTokenEndpointAuthMethodOpen"];
        };
        /** @enum {string} */
        OAuthTokenEndpointAuthMethodOpen: "client_secret_basic" | "client_secret_post" | (string & {});
        AdminConfigNewVersionCheckDtoOpen: {
            channel: components["schemas"]["ReleaseChannelOpen"];
            enabled: boolean;
        };
        /** @enum {string} */
        ReleaseChannelOpen: "releaseCandidate" | "stable" | (string & {});
        AdminConfigLoggingDtoOpen: {
            enabled: boolean;
            level: components["schemas"]["LogLevelOpen"];
        };
        /** @enum {string} */
        LogLevelOpen: "debug" | "error" | "fatal" | "log" | "verbose" | "warn" | (string & {});
        AdminConfigImageDtoOpen: {
            colorspace: components["schemas"]["ColorspaceOpen"];
            extractEmbedded: boolean;
            fullsize: components["schemas"]["AdminConfigGeneratedFullsizeImageDtoOpen"];
            preview: components["schemas"]["AdminConfigGeneratedImageDtoOpen"];
            thumbnail: components["schemas"]["AdminConfigGeneratedImageDtoOpen"];
        };
        AdminConfigGeneratedImageDtoOpen: {
            format: components["schemas"]["ImageFormatOpen"];
            progressive?: boolean;
            quality: number;
            size: number;
        };
        /** @enum {string} */
        ImageFormatOpen: "jpeg" | "webp" | (string & {});
        AdminConfigGeneratedFullsizeImageDtoOpen: {
            enabled: boolean;
            format: components["schemas"]["ImageFormatOpen"];
            progressive?: boolean;
            quality: number;
        };
        /** @enum {string} */
        ColorspaceOpen: "p3" | "srgb" | (string & {});
        AdminConfigFFmpegDtoOpen: {
            accel: components["schemas"]["TranscodeHWAccelOpen"];
            accelDecode: boolean;
            acceptedAudioCodecs: components["schemas"]["AudioCodecOpen"][];
            acceptedContainers: components["schemas"]["VideoContainerOpen"][];
            acceptedVideoCodecs: components["schemas"]["VideoCodecOpen"][];
            bframes: number;
            cqMode: components["schemas"]["CQModeOpen"];
            crf: number;
            gopSize: number;
            maxBitrate: string;
            preferredHwDevice: string;
            preset: string;
            realtime: components["schemas"]["AdminConfigFFmpegRealtimeDtoOpen"];
            refs: number;
            targetAudioCodec: components["schemas"]["AudioCodecOpen"];
            targetResolution: string;
            targetVideoCodec: components["schemas"]["VideoCodecOpen"];
            temporalAQ: boolean;
            threads: number;
            tonemap: components["schemas"]["ToneMappingOpen"];
            transcode: components["schemas"]["TranscodePolicyOpen"];
            twoPass: boolean;
        };
        /** @enum {string} */
        TranscodePolicyOpen: "all" | "bitrate" | "disabled" | "optimal" | "required" | (string & {});
        /** @enum {string} */
        ToneMappingOpen: "disabled" | "hable" | "mobius" | "reinhard" | (string & {});
        /** @enum {string} */
        VideoCodecOpen: "av1" | "h264" | "hevc" | "vp9" | (string & {});
        /** @enum {string} */
        AudioCodecOpen: "aac" | "mp3" | "opus" | "pcm_s16le" | (string & {});
        AdminConfigFFmpegRealtimeDtoOpen: {
            enabled: boolean;
            resolutions: components["schemas"]["HlsVideoResolutionOpen"][];
            videoCodecs: components["schemas"]["VideoCodecOpen"][];
        };
        /** @enum {integer} */
        HlsVideoResolutionOpen: 1080 | 1440 | 2160 | 480 | 720;
        /** @enum {string} */
        CQModeOpen: "auto" | "cqp" | "icq" | (string & {});
        /** @enum {string} */
        VideoContainerOpen: "mov" | "mp4" | "ogg" | "webm" | (string & {});
        /** @enum {string} */
        TranscodeHWAccelOpen: "disabled" | "nvenc" | "qsv" | "rkmpp" | "vaapi" | (string & {});
        /** @enum {string} */
        SyncEntityTypeOpen: "AlbumAssetBackfillV1" | "AlbumAssetBackfillV2" | "AlbumAssetCreateV1" | "AlbumAssetCreateV2" | "AlbumAssetExifBackfillV1" | "AlbumAssetExifCreateV1" | "AlbumAssetExifUpdateV1" | "AlbumAssetUpdateV1" | "AlbumAssetUpdateV2" | "AlbumDeleteV1" | "AlbumToAssetBackfillV1" | "AlbumToAssetDeleteV1" | "AlbumToAssetV1" | "AlbumUserBackfillV1" | "AlbumUserDeleteV1" | "AlbumUserV1" | "AlbumV1" | "AlbumV2" | "AssetDeleteV1" | "AssetEditDeleteV1" | "AssetEditV1" | "AssetExifV1" | "AssetFaceDeleteV1" | "AssetFaceV1" | "AssetFaceV2" | "AssetMetadataDeleteV1" | "AssetMetadataV1" | "AssetOcrDeleteV1" | "AssetOcrV1" | "AssetV1" | "AssetV2" | "AuthUserV1" | "MemoryDeleteV1" | "MemoryToAssetDeleteV1" | "MemoryToAssetV1" | "MemoryV1" | "PartnerAssetBackfillV1" | "PartnerAssetBackfillV2" | "PartnerAssetDeleteV1" | "PartnerAssetExifBackfillV1" | "PartnerAssetExifV1" | "PartnerAssetV1" | "PartnerAssetV2" | "PartnerDeleteV1" | "PartnerStackBackfillV1" | "PartnerStackDeleteV1" | "PartnerStackV1" | "PartnerV1" | "PersonDeleteV1" | "PersonV1" | "StackDeleteV1" | "StackV1" | "SyncAckV1" | "SyncCompleteV1" | "SyncResetV1" | "UserDeleteV1" | "UserMetadataDeleteV1" | "UserMetadataV1" | "UserV1" | (string & {});
        /** @enum {string} */
        SharedLinkTypeOpen: "ALBUM" | "INDIVIDUAL" | (string & {});
        /** @enum {string} */
        AlbumUserRoleOpen: "editor" | "owner" | "viewer" | (string & {});
        /** @enum {string} */
        QueueNameOpen: "backgroundTask" | "backupDatabase" | "duplicateDetection" | "editor" | "faceDetection" | "facialRecognition" | "integrityCheck" | "library" | "metadataExtraction" | "migration" | "notifications" | "ocr" | "search" | "sidecar" | "smartSearch" | "storageTemplateMigration" | "thumbnailGeneration" | "videoConversion" | "workflow" | (string & {});
        /** @enum {string} */
        NotificationTypeOpen: "AlbumInvite" | "AlbumUpdate" | "BackupFailed" | "ClusterGroupRequest" | "Custom" | "JobFailed" | "SystemMessage" | (string & {});
        /** @enum {string} */
        NotificationLevelOpen: "error" | "info" | "success" | "warning" | (string & {});
        /** @enum {string} */
        MemoryTypeOpen: "on_this_day" | (string & {});
        MirrorParametersOpen: {
            axis: components["schemas"]["MirrorAxisOpen"];
        };
        /** @enum {string} */
        MirrorAxisOpen: "horizontal" | "vertical" | (string & {});
        /** @enum {string} */
        AssetEditActionOpen: "crop" | "mirror" | "rotate" | (string & {});
        /** @enum {string} */
        AssetFileTypeOpen: "encoded_video" | "fullsize" | "preview" | "sidecar" | "thumbnail" | (string & {});
        /** @enum {string} */
        PermissionOpen: "activity.create" | "activity.delete" | "activity.read" | "activity.statistics" | "activity.update" | "adminAuth.unlinkAll" | "adminConfig.read" | "adminConfig.update" | "adminSession.read" | "adminUser.create" | "adminUser.delete" | "adminUser.read" | "adminUser.update" | "album.create" | "album.delete" | "album.download" | "album.read" | "album.share" | "album.statistics" | "album.update" | "albumAsset.create" | "albumAsset.delete" | "albumUser.create" | "albumUser.delete" | "albumUser.update" | "all" | "apiKey.create" | "apiKey.delete" | "apiKey.read" | "apiKey.rotate" | "apiKey.update" | "archive.read" | "asset.copy" | "asset.delete" | "asset.derive" | "asset.download" | "asset.edit.create" | "asset.edit.delete" | "asset.edit.get" | "asset.read" | "asset.share" | "asset.statistics" | "asset.update" | "asset.upload" | "asset.view" | "assetFile.delete" | "assetFile.download" | "assetFile.read" | "auth.changePassword" | "authDevice.delete" | "backup.delete" | "backup.download" | "backup.list" | "backup.upload" | "clusterGroup.leave" | "clusterGroup.read" | "clusterGroupRequest.create" | "clusterGroupRequest.delete" | "clusterGroupRequest.read" | "duplicate.delete" | "duplicate.read" | "face.create" | "face.delete" | "face.read" | "face.update" | "folder.read" | "job.create" | "job.read" | "library.create" | "library.delete" | "library.read" | "library.statistics" | "library.update" | "maintenance" | "map.read" | "map.search" | "memory.create" | "memory.delete" | "memory.read" | "memory.statistics" | "memory.update" | "memoryAsset.create" | "memoryAsset.delete" | "notification.create" | "notification.delete" | "notification.read" | "notification.update" | "partner.create" | "partner.delete" | "partner.read" | "partner.update" | "person.create" | "person.delete" | "person.merge" | "person.read" | "person.reassign" | "person.statistics" | "person.update" | "pinCode.create" | "pinCode.delete" | "pinCode.update" | "plugin.create" | "plugin.delete" | "plugin.read" | "plugin.update" | "queue.read" | "queue.update" | "queueJob.create" | "queueJob.delete" | "queueJob.read" | "queueJob.update" | "server.about" | "server.apkLinks" | "server.statistics" | "server.storage" | "server.versionCheck" | "serverLicense.delete" | "serverLicense.read" | "serverLicense.update" | "session.create" | "session.delete" | "session.lock" | "session.read" | "session.update" | "sharedLink.create" | "sharedLink.delete" | "sharedLink.read" | "sharedLink.update" | "stack.create" | "stack.delete" | "stack.read" | "stack.update" | "sync.stream" | "syncCheckpoint.delete" | "syncCheckpoint.read" | "syncCheckpoint.update" | "systemConfig.read" | "systemConfig.update" | "systemMetadata.read" | "systemMetadata.update" | "tag.asset" | "tag.create" | "tag.delete" | "tag.read" | "tag.update" | "timeline.download" | "timeline.read" | "user.read" | "user.update" | "userConfig.read" | "userLicense.create" | "userLicense.delete" | "userLicense.read" | "userLicense.update" | "userOnboarding.delete" | "userOnboarding.read" | "userOnboarding.update" | "userPreference.read" | "userPreference.update" | "userProfileImage.create" | "userProfileImage.delete" | "userProfileImage.read" | "userProfileImage.update" | "workflow.create" | "workflow.delete" | "workflow.logs" | "workflow.read" | "workflow.update" | (string & {});
        /** @enum {string} */
        MaintenanceActionOpen: "end" | "restore_database" | "select_database_restore" | "start" | (string & {});
        /** @enum {string} */
        IntegrityReportOpen: "checksum_mismatch" | "missing_file" | "untracked_file" | (string & {});
        /** @enum {string} */
        ReactionTypeOpen: "comment" | "like" | (string & {});
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
    getActivities: {
        parameters: {
            query: {
                albumId: string;
                assetId?: string;
                level?: components["schemas"]["ReactionLevel"];
                type?: components["schemas"]["ReactionType"];
                userId?: string;
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
                    "application/json": components["schemas"]["ActivityResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createActivity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityCreateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getActivityStatistics: {
        parameters: {
            query: {
                albumId: string;
                assetId?: string;
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
                    "application/json": components["schemas"]["ActivityStatisticsResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteActivity: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    unlinkAllOAuthAccountsAdmin: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getAdminConfig: {
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
                    "application/json": components["schemas"]["AdminConfigDtoOpen"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateAdminConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminConfigDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminConfigDtoOpen"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getAdminConfigDefaults: {
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
                    "application/json": components["schemas"]["AdminConfigDtoOpen"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listDatabaseBackups: {
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
                    "application/json": components["schemas"]["DatabaseBackupListResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteDatabaseBackup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatabaseBackupDeleteDto"];
            };
        };
        responses: {
            200: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    startDatabaseRestoreFlow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    uploadDatabaseBackup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["DatabaseBackupUploadDto"];
            };
        };
        responses: {
            201: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    downloadDatabaseBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filename: string;
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
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getIntegrityReport: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                type: components["schemas"]["IntegrityReport"];
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
                    "application/json": components["schemas"]["IntegrityReportResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteIntegrityReport: {
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
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getIntegrityReportFile: {
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
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getIntegrityReportCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: components["schemas"]["IntegrityReport"];
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
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getIntegrityReportSummary: {
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
                    "application/json": components["schemas"]["IntegrityReportSummaryResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    setMaintenanceMode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetMaintenanceModeDto"];
            };
        };
        responses: {
            201: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    detectPriorInstall: {
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
                    "application/json": components["schemas"]["MaintenanceDetectInstallResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    maintenanceLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaintenanceLoginDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaintenanceAuthDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getMaintenanceStatus: {
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
                    "application/json": components["schemas"]["MaintenanceStatusResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationCreateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getNotificationTemplateAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    sendTestEmailAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminConfigSmtpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestEmailResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    searchUsersAdmin: {
        parameters: {
            query?: {
                id?: string;
                withDeleted?: boolean;
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
                    "application/json": components["schemas"]["UserAdminResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createUserAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserAdminCreateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAdminResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getUserAdmin: {
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
                    "application/json": components["schemas"]["UserAdminResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateUserAdmin: {
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
                "application/json": components["schemas"]["UserAdminUpdateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAdminResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteUserAdmin: {
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
                "application/json": components["schemas"]["UserAdminDeleteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAdminResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getUserCalendarHeatmapAdmin: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                type?: components["schemas"]["CalendarHeatmapType"];
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
                    "application/json": components["schemas"]["CalendarHeatmapResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getUserPreferencesAdmin: {
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
                    "application/json": components["schemas"]["UserPreferencesResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateUserPreferencesAdmin: {
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
                "application/json": components["schemas"]["UserPreferencesUpdateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPreferencesResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    restoreUserAdmin: {
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
                    "application/json": components["schemas"]["UserAdminResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getUserSessionsAdmin: {
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
                    "application/json": components["schemas"]["SessionResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getUserStatisticsAdmin: {
        parameters: {
            query?: {
                isFavorite?: boolean;
                isTrashed?: boolean;
                visibility?: components["schemas"]["AssetVisibility"];
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
                    "application/json": components["schemas"]["AssetStatsResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
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
                    "application/json": components["schemas"]["AlbumResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["CreateAlbumDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlbumResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["AlbumsAddAssetsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlbumsAddAssetsResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["AlbumStatisticsResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["AlbumResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["UpdateAlbumDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlbumResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["BulkIdsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkIdResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["BulkIdsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkIdResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["MapMarkerResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["UpdateAlbumUserDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["AddUsersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlbumResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getApiKeys: {
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
                    "application/json": components["schemas"]["ApiKeyResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyCreateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreateResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ApiKeyResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getApiKey: {
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
                    "application/json": components["schemas"]["ApiKeyResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateApiKey: {
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
                "application/json": components["schemas"]["ApiKeyUpdateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteApiKey: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    rotateApiKey: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreateResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    searchAssetFiles: {
        parameters: {
            query: {
                assetId: string;
                isEdited?: boolean;
                isProgressive?: boolean;
                isTransparent?: boolean;
                type?: components["schemas"]["AssetFileType"];
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
                    "application/json": components["schemas"]["AssetFileResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getAssetFile: {
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
                    "application/json": components["schemas"]["AssetFileResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteAssetFile: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    downloadAssetFile: {
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
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["AssetBulkUpdateDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                "x-immich-checksum"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AssetMediaCreateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetMediaResponseDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetMediaResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["AssetBulkDeleteDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["AssetBulkUploadCheckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetBulkUploadCheckResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["AssetCopyDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["AssetJobsDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["AssetMetadataBulkUpsertDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetMetadataBulkResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["AssetMetadataBulkDeleteDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getAssetStatistics: {
        parameters: {
            query?: {
                isFavorite?: boolean;
                isTrashed?: boolean;
                visibility?: components["schemas"]["AssetVisibility"];
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
                    "application/json": components["schemas"]["AssetStatsResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["AssetResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["UpdateAssetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["AssetEditsResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["AssetEditsCreateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetEditsResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["AssetMetadataResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["AssetMetadataUpsertDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetMetadataResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["AssetMetadataResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["AssetOcrResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    replaceAsset: {
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
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    assetData: Blob;
                    deviceAssetId: string;
                    deviceId: string;
                    duration?: string;
                    /** Format: date-time */
                    fileCreatedAt: string | Date;
                    /** Format: date-time */
                    fileModifiedAt: string | Date;
                    filename?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetMediaResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    viewAsset: {
        parameters: {
            query?: {
                edited?: boolean;
                key?: string;
                size?: components["schemas"]["AssetMediaSize"];
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
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/vnd.apple.mpegurl": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                "x-immich-hls-pos"?: number;
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
                    "application/vnd.apple.mpegurl": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "x-immich-hls-msn"?: number;
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
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    signUpAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAdminResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAdminResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["LoginCredentialDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["LogoutResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    changePinCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PinCodeChangeDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    setupPinCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PinCodeSetupDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    resetPinCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PinCodeResetDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    lockAuthSession: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    unlockAuthSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionUnlockDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getAuthStatus: {
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
                    "application/json": components["schemas"]["AuthStatusResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ValidateAccessTokenResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getClusterGroupRequests: {
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
                    "application/json": components["schemas"]["ClusterGroupRequestResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteClusterGroupRequest: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    acceptClusterGroupRequest: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    leaveClusterGroup: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    clusterGroupRegeneratePeople: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getClusterGroupRequestsForGroup: {
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
                    "application/json": components["schemas"]["ClusterGroupRequestResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createClusterGroupRequest: {
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
                "application/json": components["schemas"]["ClusterGroupRequestCreateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterGroupRequestResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getClusterGroupUsers: {
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
                    "application/json": components["schemas"]["UserResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getUserConfig: {
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
                    "application/json": components["schemas"]["UserConfigDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getUserConfigDefaults: {
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
                    "application/json": components["schemas"]["UserConfigDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["DownloadArchiveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["DownloadInfoDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getAssetDuplicates: {
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
                    "application/json": components["schemas"]["DuplicateResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkIdsDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    resolveDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateResolveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkIdResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteDuplicate: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getFaces: {
        parameters: {
            query: {
                id: string;
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
                    "application/json": components["schemas"]["AssetFaceResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createFace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetFaceCreateDto"];
            };
        };
        responses: {
            201: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    reassignFacesById: {
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
                "application/json": components["schemas"]["FaceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteFace: {
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
                "application/json": components["schemas"]["AssetFaceDeleteDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getQueuesLegacy: {
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
                    "application/json": components["schemas"]["QueuesResponseLegacyDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobCreateDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    runQueueCommandLegacy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueResponseLegacyDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getAllLibraries: {
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
                    "application/json": components["schemas"]["LibraryResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createLibrary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLibraryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getLibrary: {
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
                    "application/json": components["schemas"]["LibraryResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateLibrary: {
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
                "application/json": components["schemas"]["UpdateLibraryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteLibrary: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    scanLibrary: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getLibraryStatistics: {
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
                    "application/json": components["schemas"]["LibraryStatsResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    validate: {
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
                "application/json": components["schemas"]["ValidateLibraryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidateLibraryResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getMapMarkers: {
        parameters: {
            query?: {
                fileCreatedAfter?: string | Date;
                fileCreatedBefore?: string | Date;
                isArchived?: boolean;
                isFavorite?: boolean;
                withPartners?: boolean;
                withSharedAlbums?: boolean;
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
                    "application/json": components["schemas"]["MapMarkerResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    reverseGeocode: {
        parameters: {
            query: {
                lat: number;
                lon: number;
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
                    "application/json": components["schemas"]["MapReverseGeocodeResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    searchMemories: {
        parameters: {
            query?: {
                for?: string;
                id?: string;
                isSaved?: boolean;
                isTrashed?: boolean;
                isUpcoming?: boolean;
                order?: components["schemas"]["MemorySearchOrder"];
                page?: number;
                size?: number;
                type?: components["schemas"]["MemoryType"];
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
                    "application/json": components["schemas"]["MemoryResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createMemory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemoryCreateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    memoriesStatistics: {
        parameters: {
            query?: {
                for?: string;
                id?: string;
                isSaved?: boolean;
                isTrashed?: boolean;
                isUpcoming?: boolean;
                order?: components["schemas"]["MemorySearchOrder"];
                page?: number;
                size?: number;
                type?: components["schemas"]["MemoryType"];
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
                    "application/json": components["schemas"]["MemoryStatisticsResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getMemory: {
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
                    "application/json": components["schemas"]["MemoryResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateMemory: {
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
                "application/json": components["schemas"]["MemoryUpdateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteMemory: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    addMemoryAssets: {
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
                "application/json": components["schemas"]["BulkIdsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkIdResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    removeMemoryAssets: {
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
                "application/json": components["schemas"]["BulkIdsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkIdResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getNotifications: {
        parameters: {
            query?: {
                id?: string;
                level?: components["schemas"]["NotificationLevel"];
                type?: components["schemas"]["NotificationType"];
                unread?: boolean;
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
                    "application/json": components["schemas"]["NotificationDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationUpdateAllDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationDeleteAllDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getNotification: {
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
                    "application/json": components["schemas"]["NotificationDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateNotification: {
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
                "application/json": components["schemas"]["NotificationUpdateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteNotification: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    startOAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OAuthConfigDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthAuthorizeResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    logoutOAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OAuthBackchannelLogoutDto"];
            };
        };
        responses: {
            200: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    finishOAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OAuthCallbackDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    linkOAuthAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OAuthCallbackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAdminResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    redirectOAuthToMobile: {
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
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    unlinkOAuthAccount: {
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
                    "application/json": components["schemas"]["UserAdminResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getPartners: {
        parameters: {
            query: {
                direction: components["schemas"]["PartnerDirection"];
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
                    "application/json": components["schemas"]["PartnerResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createPartner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerCreateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updatePartner: {
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
                "application/json": components["schemas"]["PartnerUpdateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createPartnerDeprecated: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    removePartner: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getAllPeople: {
        parameters: {
            query?: {
                closestAssetId?: string;
                closestPersonId?: string;
                page?: number;
                size?: number;
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
                    "application/json": components["schemas"]["PeopleResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updatePeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeopleUpdateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkIdResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonCreateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deletePeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkIdsDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    mergePeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkIdResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getPerson: {
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
                    "application/json": components["schemas"]["PersonResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updatePerson: {
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
                "application/json": components["schemas"]["PersonUpdateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deletePerson: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    mergePersonLegacy: {
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
                "application/json": components["schemas"]["MergePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkIdResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    reassignFaces: {
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
                "application/json": components["schemas"]["AssetFaceUpdateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getPersonStatistics: {
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
                    "application/json": components["schemas"]["PersonStatisticsResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getPersonThumbnail: {
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
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    searchPlugins: {
        parameters: {
            query?: {
                description?: string;
                enabled?: boolean;
                id?: string;
                name?: string;
                title?: string;
                version?: string;
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
                    "application/json": components["schemas"]["PluginResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    searchPluginMethods: {
        parameters: {
            query?: {
                description?: string;
                enabled?: boolean;
                id?: string;
                name?: string;
                pluginName?: string;
                pluginVersion?: string;
                title?: string;
                trigger?: components["schemas"]["WorkflowTrigger"];
                type?: components["schemas"]["WorkflowType"];
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
                    "application/json": components["schemas"]["PluginMethodResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    searchPluginTemplates: {
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
                    "application/json": components["schemas"]["PluginTemplateResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getPlugin: {
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
                    "application/json": components["schemas"]["PluginResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getPublicConfig: {
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
                    "application/json": components["schemas"]["PublicConfigDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getPublicConfigDefaults: {
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
                    "application/json": components["schemas"]["PublicConfigDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getQueues: {
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
                    "application/json": components["schemas"]["QueueResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["QueueName"];
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
                    "application/json": components["schemas"]["QueueResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueUpdateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getQueueJobs: {
        parameters: {
            query?: {
                status?: components["schemas"]["QueueJobStatus"][];
            };
            header?: never;
            path: {
                name: components["schemas"]["QueueName"];
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
                    "application/json": components["schemas"]["QueueJobResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    emptyQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueDeleteDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["AssetResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["SearchExploreResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                type?: components["schemas"]["AssetTypeEnum"];
                updatedAfter?: string | Date;
                updatedBefore?: string | Date;
                visibility?: components["schemas"]["AssetVisibility"];
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
                    "application/json": components["schemas"]["AssetResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["MetadataSearchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["PersonResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["PlacesResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["RandomSearchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["SmartSearchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["StatisticsSearchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchStatisticsResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                type: components["schemas"]["SearchSuggestionType"];
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
                    "application/json": string[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ServerAboutResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ServerApkLinksDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ServerConfigDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ServerFeaturesDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["LicenseResponseDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["LicenseKeyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ServerMediaTypesResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ServerPingResponse"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ServerStatsResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ServerStorageResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ServerVersionResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["VersionCheckStateResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ServerVersionHistoryResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getSessions: {
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
                    "application/json": components["schemas"]["SessionResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionCreateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionCreateResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteAllSessions: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateSession: {
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
                "application/json": components["schemas"]["SessionUpdateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteSession: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    lockSession: {
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["SharedLinkResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["SharedLinkCreateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedLinkResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["SharedLinkLoginDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedLinkResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["SharedLinkResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["SharedLinkResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["SharedLinkEditDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedLinkResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["AssetIdsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetIdsResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["AssetIdsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetIdsResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    searchStacks: {
        parameters: {
            query?: {
                primaryAssetId?: string;
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
                    "application/json": components["schemas"]["StackResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createStack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StackCreateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StackResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteStacks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkIdsDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getStack: {
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
                    "application/json": components["schemas"]["StackResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateStack: {
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
                "application/json": components["schemas"]["StackUpdateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StackResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteStack: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    removeAssetFromStack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assetId: string;
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getSyncAck: {
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
                    "application/json": components["schemas"]["SyncAckDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    sendSyncAck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SyncAckSetDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteSyncAck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SyncAckDeleteDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getSyncStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SyncStreamDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonlines+json": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getConfig: {
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
                    "application/json": components["schemas"]["AdminConfigDtoOpen"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminConfigDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminConfigDtoOpen"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getConfigDefaults: {
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
                    "application/json": components["schemas"]["AdminConfigDtoOpen"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getStorageTemplateOptions: {
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
                    "application/json": components["schemas"]["SystemConfigTemplateStorageOptionDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getAdminOnboarding: {
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
                    "application/json": components["schemas"]["AdminOnboardingUpdateDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateAdminOnboarding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminOnboardingUpdateDto"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getReverseGeocodingState: {
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
                    "application/json": components["schemas"]["ReverseGeocodingStateResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getVersionCheckState: {
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
                    "application/json": components["schemas"]["VersionCheckStateResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["TagResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["TagUpsertDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["TagCreateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["TagBulkAssetsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagBulkAssetsResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["TagResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["TagUpdateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["BulkIdsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkIdResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["BulkIdsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkIdResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getTimeBucket: {
        parameters: {
            query: {
                albumId?: string;
                bbox?: string;
                isFavorite?: boolean;
                isTrashed?: boolean;
                key?: string;
                order?: components["schemas"]["AssetOrder"];
                orderBy?: components["schemas"]["AssetOrderBy"];
                personId?: string;
                slug?: string;
                tagId?: string;
                timeBucket: string;
                userId?: string;
                visibility?: components["schemas"]["AssetVisibility"];
                withCoordinates?: boolean;
                withPartners?: boolean;
                withStacked?: boolean;
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
                    "application/json": components["schemas"]["TimeBucketAssetResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getTimeBuckets: {
        parameters: {
            query?: {
                albumId?: string;
                bbox?: string;
                isFavorite?: boolean;
                isTrashed?: boolean;
                key?: string;
                order?: components["schemas"]["AssetOrder"];
                orderBy?: components["schemas"]["AssetOrderBy"];
                personId?: string;
                slug?: string;
                tagId?: string;
                userId?: string;
                visibility?: components["schemas"]["AssetVisibility"];
                withCoordinates?: boolean;
                withPartners?: boolean;
                withStacked?: boolean;
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
                    "application/json": components["schemas"]["TimeBucketsResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["TrashResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["TrashResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["BulkIdsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrashResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    searchUsers: {
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
                    "application/json": components["schemas"]["UserResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": components["schemas"]["UserAdminResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateMyUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdateMeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAdminResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getMyCalendarHeatmap: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                type?: components["schemas"]["CalendarHeatmapType"];
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
                    "application/json": components["schemas"]["CalendarHeatmapResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getUserLicense: {
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
                    "application/json": components["schemas"]["LicenseResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    setUserLicense: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenseKeyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteUserLicense: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getUserOnboarding: {
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
                    "application/json": components["schemas"]["OnboardingResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    setUserOnboarding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnboardingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteUserOnboarding: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getMyPreferences: {
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
                    "application/json": components["schemas"]["UserPreferencesResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateMyPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPreferencesUpdateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPreferencesResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createProfileImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateProfileImageDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateProfileImageResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteProfileImage: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getUser: {
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
                    "application/json": components["schemas"]["UserResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getProfileImage: {
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
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getAssetsByOriginalPath: {
        parameters: {
            query: {
                path: string;
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
                    "application/json": components["schemas"]["AssetResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getUniqueOriginalPaths: {
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
                    "application/json": string[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    searchWorkflows: {
        parameters: {
            query?: {
                description?: string;
                enabled?: boolean;
                id?: string;
                logging?: boolean;
                name?: string;
                trigger?: components["schemas"]["WorkflowTrigger"];
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
                    "application/json": components["schemas"]["WorkflowResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowCreateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getWorkflowTriggers: {
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
                    "application/json": components["schemas"]["WorkflowTriggerResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getWorkflow: {
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
                    "application/json": components["schemas"]["WorkflowResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateWorkflow: {
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
                "application/json": components["schemas"]["WorkflowUpdateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteWorkflow: {
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getWorkflowLogs: {
        parameters: {
            query?: {
                before?: string | Date;
                limit?: number;
                result?: components["schemas"]["WorkflowResult"];
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
                    "application/json": components["schemas"]["WorkflowLogEntryDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getWorkflowForShare: {
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
                    "application/json": components["schemas"]["WorkflowShareResponseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    checkExistingAssets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deviceAssetIds: string[];
                    deviceId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        existingIds: string[];
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getAllUserAssetsByDeviceId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
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
                    "application/json": string[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getRandom: {
        parameters: {
            query?: {
                count?: number;
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
                    "application/json": components["schemas"]["AssetResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getPluginTriggers: {
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
                    "application/json": {
                        /** @enum {string} */
                        contextType: "album" | "asset" | "person" | (string & {});
                        /** @enum {string} */
                        type: "AssetCreate" | "PersonRecognized" | (string & {});
                    }[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
                    "application/json": {
                        customCss: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getDeltaSync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    updatedAfter: string | Date;
                    userIds: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deleted: string[];
                        needsFullSync: boolean;
                        upserted: components["schemas"]["AssetResponseDto"][];
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getFullSyncForUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    lastId?: string;
                    limit: number;
                    /** Format: date-time */
                    updatedUntil: string | Date;
                    /** Format: uuid */
                    userId?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetResponseDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
}
