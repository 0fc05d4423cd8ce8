// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import type { Activity, ActivityCreate, ActivityStatistics, AdminConfig, AdminConfigBackups, AdminConfigClip, AdminConfigDatabaseBackup, AdminConfigDuplicateDetection, AdminConfigFFmpeg, AdminConfigFFmpegOpen, AdminConfigFFmpegRealtime, AdminConfigFFmpegRealtimeOpen, AdminConfigFaces, AdminConfigFacialRecognition, AdminConfigGeneratedFullsizeImage, AdminConfigGeneratedFullsizeImageOpen, AdminConfigGeneratedImage, AdminConfigGeneratedImageOpen, AdminConfigImage, AdminConfigImageOpen, AdminConfigIntegrityChecks, AdminConfigIntegrityChecksumJob, AdminConfigIntegrityJob, AdminConfigJob, AdminConfigJobSettings, AdminConfigLibrary, AdminConfigLibraryScan, AdminConfigLibraryWatch, AdminConfigLogging, AdminConfigLoggingOpen, AdminConfigMachineLearning, AdminConfigMachineLearningAvailabilityChecks, AdminConfigMachineLearningOpen, AdminConfigMap, AdminConfigMetadata, AdminConfigNewVersionCheck, AdminConfigNewVersionCheckOpen, AdminConfigNightlyTasks, AdminConfigNotifications, AdminConfigOAuth, AdminConfigOAuthOpen, AdminConfigOcr, AdminConfigOpen, AdminConfigPasswordLogin, AdminConfigReverseGeocoding, AdminConfigServer, AdminConfigSmtp, AdminConfigSmtpTransport, AdminConfigStorageTemplate, AdminConfigTemplateEmails, AdminConfigTemplates, AdminConfigTheme, AdminConfigTrash, AdminConfigUser, AdminOnboardingUpdate, AdminSignUp, AdminUser, AdminUserCreate, AdminUserDelete, AdminUserUpdate, Album, AlbumCreate, AlbumPreferences, AlbumPreferencesUpdate, AlbumStatistics, AlbumUpdate, AlbumUser, AlbumUserAdd, AlbumUserCreate, AlbumUserRole, AlbumUserRoleOpen, AlbumUserUpdate, AlbumUsersAdd, AlbumsAddAssets, AlbumsAddAssetsResult, ApiKey, ApiKeyCreate, ApiKeyUpdate, Asset, AssetCopy, AssetDeleteMany, AssetEdit, AssetEditAction, AssetEditActionOpen, AssetEdits, AssetEditsCreate, AssetFile, AssetFileType, AssetFileTypeOpen, AssetIdErrorReason, AssetIdResult, AssetIds, AssetJobName, AssetJobs, AssetMediaSize, AssetMediaStatus, AssetMetadata, AssetMetadataDeleteMany, AssetMetadataKey, AssetMetadataOfMany, AssetMetadataUpsert, AssetMetadataUpsertMany, AssetMetadataWrite, AssetMetadataWriteMany, AssetOcr, AssetOrder, AssetOrderBy, AssetOrderOpen, AssetRejectReason, AssetStack, AssetStatistics, AssetType, AssetTypeFilter, AssetTypeOpen, AssetUpdate, AssetUpdateMany, AssetUpload, AssetUploadAction, AssetUploadResult, AssetVisibility, AssetVisibilityFilter, AssetVisibilityOpen, AudioCodec, AudioCodecOpen, AuthStatus, AvatarPreferencesUpdate, BoolFilter, BulkIdErrorReason, BulkIdResult, BulkIds, BulkUploadCheck, BulkUploadCheckRequest, BulkUploadCheckResult, BulkUploadItem, CQMode, CQModeOpen, CalendarHeatmap, CalendarHeatmapType, CastPreferences, CastPreferencesUpdate, ClusterGroupRequest, ClusterGroupRequestCreate, Colorspace, ColorspaceOpen, ContributorCount, CreatedApiKey, CreatedSession, CropParameters, DatabaseBackup, DatabaseBackupDelete, DatabaseBackupList, DatabaseBackupUpload, DateFilter, DateFilterNullable, DetectedInstall, DetectedStorageFolder, DownloadArchive, DownloadArchiveInfo, DownloadPlan, DownloadPreferences, DownloadPreferencesUpdate, DownloadRequest, DuplicateGroup, DuplicateResolve, DuplicateResolveGroup, EmailNotificationPreferences, EmailNotificationPreferencesUpdate, EmailTemplate, ErrorBody, Exif, Face, FaceCreate, FaceDelete, FaceReassign, FaceReassignMany, FaceReassignManyItem, FaceSourceType, FolderPreferences, FolderPreferencesUpdate, GeocodedPlace, HlsVideoResolution, HlsVideoResolutionOpen, IdFilter, IdFilterNullable, IdsFilter, ImageFormat, ImageFormatOpen, ImportPathValidation, InstalledPlugin, IntegrityReport, IntegrityReportSummary, IntegrityReportType, IntegrityReportTypeOpen, JobCreate, JobName, LegacyQueue, LegacyQueueStatus, LegacyQueues, Library, LibraryCreate, LibraryStatistics, LibraryUpdate, LibraryValidate, LibraryValidation, License, LicenseKey, LogLevel, LogLevelOpen, Login, LoginResult, LogoutResult, MaintenanceAction, MaintenanceActionOpen, MaintenanceLogin, MaintenanceLoginResult, MaintenanceModeChange, MaintenanceStatus, ManualJobName, MapMarker, Memory, MemoryCreate, MemoryPreferences, MemoryPreferencesUpdate, MemorySearchOrder, MemoryStatistics, MemoryType, MemoryTypeOpen, MemoryUpdate, MetadataSearchBody, MirrorAxis, MirrorAxisOpen, MirrorParameters, MirrorParametersOpen, MyUserUpdate, NotificationCreate, NotificationDeleteMany, NotificationLevel, NotificationLevelOpen, NotificationType, NotificationTypeOpen, NotificationUpdate, NotificationUpdateMany, NumberFilter, NumberFilterNullable, OAuthAuthorization, OAuthBackchannelLogout, OAuthFinish, OAuthStart, OAuthTokenEndpointAuthMethod, OAuthTokenEndpointAuthMethodOpen, OnThisDay, Onboarding, OnboardingUpdate, Partner, PartnerCreate, PartnerDirection, PartnerUpdate, PasswordChange, PeoplePage, PeoplePreferences, PeoplePreferencesUpdate, Permission, PermissionOpen, Person, PersonCreate, PersonMerge, PersonStatistics, PersonUpdate, PersonUpdateMany, PersonUpdateManyItem, PinCodeChange, PinCodeReset, PinCodeSetup, Place, PluginMethod, PluginTemplate, PluginTemplateStep, ProfileImage, ProfileImageCreate, PublicConfig, PublicConfigOAuth, PublicConfigPasswordLogin, PublicConfigServer, PublicConfigTheme, PurchasePreferences, PurchasePreferencesUpdate, Queue, QueueCommand, QueueCommandRequest, QueueEmpty, QueueJob, QueueJobStatus, QueueName, QueueNameOpen, QueueStatistics, QueueUpdate, RandomSearchBody, RatingPreferences, RatingPreferencesUpdate, ReactionLevel, ReactionType, ReactionTypeOpen, RecentlyAddedPreferences, RecentlyAddedPreferencesUpdate, ReleaseChannel, ReleaseChannelOpen, ReleaseEventV1, ReleaseType, RenderedEmailTemplate, ReverseGeocodingState, RotateParameters, SearchAlbums, SearchAssets, SearchExplore, SearchExploreItem, SearchFacet, SearchFacetCount, SearchFilter, SearchFilterBranch, SearchOrder, SearchOrderField, SearchResult, SearchStatistics, SearchSuggestionType, ServerAbout, ServerApkLinks, ServerConfig, ServerFeatures, ServerMediaTypes, ServerPing, ServerStatistics, ServerStorage, ServerVersion, ServerVersionCheck, ServerVersionHistoryEntry, Session, SessionCreate, SessionUnlock, SessionUpdate, SharedLink, SharedLinkCreate, SharedLinkLogin, SharedLinkPreferences, SharedLinkPreferencesUpdate, SharedLinkType, SharedLinkTypeOpen, SharedLinkUpdate, SmartSearchBody, Stack, StackCreate, StackUpdate, StatisticsSearch, StorageFolder, StorageTemplateOptions, StoredAssetEdit, StringFilter, StringFilterNullable, StringPatternFilter, StringSimilarityFilter, SyncAck, SyncAckDelete, SyncAckSet, SyncAckV1, SyncAlbumDeleteV1, SyncAlbumToAssetDeleteV1, SyncAlbumToAssetV1, SyncAlbumUserDeleteV1, SyncAlbumUserV1, SyncAlbumV1, SyncAlbumV2, SyncAssetDeleteV1, SyncAssetEditDeleteV1, SyncAssetEditV1, SyncAssetExifV1, SyncAssetFaceDeleteV1, SyncAssetFaceV1, SyncAssetFaceV2, SyncAssetMetadataDeleteV1, SyncAssetMetadataV1, SyncAssetOcrDeleteV1, SyncAssetOcrV1, SyncAssetV1, SyncAssetV2, SyncAuthUserV1, SyncCompleteV1, SyncEntityType, SyncEntityTypeOpen, SyncMemoryAssetDeleteV1, SyncMemoryAssetV1, SyncMemoryDeleteV1, SyncMemoryV1, SyncPartnerDeleteV1, SyncPartnerV1, SyncPersonDeleteV1, SyncPersonV1, SyncRequestType, SyncResetV1, SyncStackDeleteV1, SyncStackV1, SyncStreamRequest, SyncUserDeleteV1, SyncUserMetadataDeleteV1, SyncUserMetadataV1, SyncUserV1, Tag, TagBulk, TagBulkResult, TagCreate, TagPreferences, TagPreferencesUpdate, TagUpdate, TagUpsert, TestEmail, TimeBucket, TimeBucketAssets, TokenValidation, ToneMapping, ToneMappingOpen, TranscodeHWAccel, TranscodeHWAccelOpen, TranscodePolicy, TranscodePolicyOpen, TrashResult, UsageByUser, User, UserAvatarColor, UserAvatarColorOpen, UserConfig, UserConfigClip, UserConfigDuplicateDetection, UserConfigFFmpeg, UserConfigFFmpegRealtime, UserConfigFacialRecognition, UserConfigGeneratedFullsizeImage, UserConfigGeneratedImage, UserConfigImage, UserConfigMachineLearning, UserConfigMap, UserConfigOAuth, UserConfigOcr, UserConfigPasswordLogin, UserConfigReverseGeocoding, UserConfigServer, UserConfigTheme, UserConfigTrash, UserConfigUser, UserLicense, UserMetadataKey, UserNotification, UserPreferences, UserPreferencesUpdate, UserStatus, VideoCodec, VideoCodecOpen, VideoContainer, VideoContainerOpen, Workflow, WorkflowCreate, WorkflowLogEntry, WorkflowResult, WorkflowResultOpen, WorkflowShare, WorkflowShareStep, WorkflowStep, WorkflowTrigger, WorkflowTriggerDetails, WorkflowTriggerOpen, WorkflowType, WorkflowTypeOpen, WorkflowUpdate } from './types.js';

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
        /** Resolves groups of duplicates and reports on each: merges metadata into the asset to keep, and trashes the others. */
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
        /** Iterates over people. */
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
        /** Closes the locked folder for the current session or for one of your others. */
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
        /** Iterates over the changes since the last acknowledged one. */
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
        ActivityCreateDto: ActivityCreate;
        ActivityResponseDto: Activity;
        ActivityStatisticsResponseDto: ActivityStatistics;
        AddUsersDto: AlbumUsersAdd;
        AdminConfigBackupsDto: AdminConfigBackups;
        AdminConfigClipDto: AdminConfigClip;
        AdminConfigDatabaseBackupDto: AdminConfigDatabaseBackup;
        AdminConfigDto: AdminConfig;
        AdminConfigDuplicateDetectionDto: AdminConfigDuplicateDetection;
        AdminConfigFFmpegDto: AdminConfigFFmpeg;
        AdminConfigFFmpegRealtimeDto: AdminConfigFFmpegRealtime;
        AdminConfigFacesDto: AdminConfigFaces;
        AdminConfigFacialRecognitionDto: AdminConfigFacialRecognition;
        AdminConfigGeneratedFullsizeImageDto: AdminConfigGeneratedFullsizeImage;
        AdminConfigGeneratedImageDto: AdminConfigGeneratedImage;
        AdminConfigImageDto: AdminConfigImage;
        AdminConfigIntegrityChecksDto: AdminConfigIntegrityChecks;
        AdminConfigIntegrityChecksumJobDto: AdminConfigIntegrityChecksumJob;
        AdminConfigIntegrityJobDto: AdminConfigIntegrityJob;
        AdminConfigJobDto: AdminConfigJob;
        AdminConfigJobSettingsDto: AdminConfigJobSettings;
        AdminConfigLibraryDto: AdminConfigLibrary;
        AdminConfigLibraryScanDto: AdminConfigLibraryScan;
        AdminConfigLibraryWatchDto: AdminConfigLibraryWatch;
        AdminConfigLoggingDto: AdminConfigLogging;
        AdminConfigMachineLearningAvailabilityChecksDto: AdminConfigMachineLearningAvailabilityChecks;
        AdminConfigMachineLearningDto: AdminConfigMachineLearning;
        AdminConfigMapDto: AdminConfigMap;
        AdminConfigMetadataDto: AdminConfigMetadata;
        AdminConfigNewVersionCheckDto: AdminConfigNewVersionCheck;
        AdminConfigNightlyTasksDto: AdminConfigNightlyTasks;
        AdminConfigNotificationsDto: AdminConfigNotifications;
        AdminConfigOAuthDto: AdminConfigOAuth;
        AdminConfigOcrDto: AdminConfigOcr;
        AdminConfigPasswordLoginDto: AdminConfigPasswordLogin;
        AdminConfigReverseGeocodingDto: AdminConfigReverseGeocoding;
        AdminConfigServerDto: AdminConfigServer;
        AdminConfigSmtpDto: AdminConfigSmtp;
        AdminConfigSmtpTransportDto: AdminConfigSmtpTransport;
        AdminConfigStorageTemplateDto: AdminConfigStorageTemplate;
        AdminConfigTemplateEmailsDto: AdminConfigTemplateEmails;
        AdminConfigTemplatesDto: AdminConfigTemplates;
        AdminConfigThemeDto: AdminConfigTheme;
        AdminConfigTrashDto: AdminConfigTrash;
        AdminConfigUserDto: AdminConfigUser;
        AdminOnboardingUpdateDto: AdminOnboardingUpdate;
        AlbumResponseDto: Album;
        AlbumStatisticsResponseDto: AlbumStatistics;
        AlbumUserAddDto: AlbumUserAdd;
        AlbumUserCreateDto: AlbumUserCreate;
        AlbumUserResponseDto: AlbumUser;
        AlbumUserRole: AlbumUserRole;
        AlbumsAddAssetsDto: AlbumsAddAssets;
        AlbumsAddAssetsResponseDto: AlbumsAddAssetsResult;
        AlbumsResponse: AlbumPreferences;
        AlbumsUpdate: AlbumPreferencesUpdate;
        ApiKeyCreateDto: ApiKeyCreate;
        ApiKeyCreateResponseDto: CreatedApiKey;
        ApiKeyResponseDto: ApiKey;
        ApiKeyUpdateDto: ApiKeyUpdate;
        AssetBulkDeleteDto: AssetDeleteMany;
        AssetBulkUpdateDto: AssetUpdateMany;
        AssetBulkUploadCheckDto: BulkUploadCheckRequest;
        AssetBulkUploadCheckItem: BulkUploadItem;
        AssetBulkUploadCheckResponseDto: BulkUploadCheck;
        AssetBulkUploadCheckResult: BulkUploadCheckResult;
        AssetCopyDto: AssetCopy;
        AssetEditAction: AssetEditAction;
        AssetEditActionItemDto: AssetEdit;
        AssetEditActionItemResponseDto: StoredAssetEdit;
        AssetEditsCreateDto: AssetEditsCreate;
        AssetEditsResponseDto: AssetEdits;
        AssetFaceCreateDto: FaceCreate;
        AssetFaceDeleteDto: FaceDelete;
        AssetFaceResponseDto: Face;
        AssetFaceUpdateDto: FaceReassignMany;
        AssetFaceUpdateItem: FaceReassignManyItem;
        AssetFileResponseDto: AssetFile;
        AssetFileType: AssetFileType;
        AssetIdErrorReason: AssetIdErrorReason;
        AssetIdsDto: AssetIds;
        AssetIdsResponseDto: AssetIdResult;
        AssetJobName: AssetJobName;
        AssetJobsDto: AssetJobs;
        AssetMediaCreateDto: AssetUpload;
        AssetMediaResponseDto: AssetUploadResult;
        AssetMediaSize: AssetMediaSize;
        AssetMediaStatus: AssetMediaStatus;
        AssetMetadataBulkDeleteDto: AssetMetadataDeleteMany;
        AssetMetadataBulkDeleteItemDto: AssetMetadataKey;
        AssetMetadataBulkResponseDto: AssetMetadataOfMany;
        AssetMetadataBulkUpsertDto: AssetMetadataUpsertMany;
        AssetMetadataBulkUpsertItemDto: AssetMetadataWriteMany;
        AssetMetadataResponseDto: AssetMetadata;
        AssetMetadataUpsertDto: AssetMetadataUpsert;
        AssetMetadataUpsertItemDto: AssetMetadataWrite;
        AssetOcrResponseDto: AssetOcr;
        AssetOrder: AssetOrder;
        AssetOrderBy: AssetOrderBy;
        AssetRejectReason: AssetRejectReason;
        AssetResponseDto: Asset;
        AssetStackResponseDto: AssetStack;
        AssetStatsResponseDto: AssetStatistics;
        AssetTypeEnum: AssetType;
        AssetUploadAction: AssetUploadAction;
        AssetVisibility: AssetVisibility;
        AudioCodec: AudioCodec;
        AuthStatusResponseDto: AuthStatus;
        AvatarUpdate: AvatarPreferencesUpdate;
        BoolFilter: BoolFilter;
        BulkIdErrorReason: BulkIdErrorReason;
        BulkIdResponseDto: BulkIdResult;
        BulkIdsDto: BulkIds;
        CQMode: CQMode;
        CalendarHeatmapResponseDto: CalendarHeatmap;
        CalendarHeatmapType: CalendarHeatmapType;
        CastResponse: CastPreferences;
        CastUpdate: CastPreferencesUpdate;
        ChangePasswordDto: PasswordChange;
        ClusterGroupRequestCreateDto: ClusterGroupRequestCreate;
        ClusterGroupRequestResponseDto: ClusterGroupRequest;
        Colorspace: Colorspace;
        ContributorCountResponseDto: ContributorCount;
        CreateAlbumDto: AlbumCreate;
        CreateLibraryDto: LibraryCreate;
        CreateProfileImageDto: ProfileImageCreate;
        CreateProfileImageResponseDto: ProfileImage;
        CropParameters: CropParameters;
        DatabaseBackupDeleteDto: DatabaseBackupDelete;
        DatabaseBackupDto: DatabaseBackup;
        DatabaseBackupListResponseDto: DatabaseBackupList;
        DatabaseBackupUploadDto: DatabaseBackupUpload;
        DateFilter: DateFilter;
        DateFilterNullable: DateFilterNullable;
        DownloadArchiveDto: DownloadArchive;
        DownloadArchiveInfo: DownloadArchiveInfo;
        DownloadInfoDto: DownloadRequest;
        DownloadResponse: DownloadPreferences;
        DownloadResponseDto: DownloadPlan;
        DownloadUpdate: DownloadPreferencesUpdate;
        DuplicateResolveDto: DuplicateResolve;
        DuplicateResolveGroupDto: DuplicateResolveGroup;
        DuplicateResponseDto: DuplicateGroup;
        EmailNotificationsResponse: EmailNotificationPreferences;
        EmailNotificationsUpdate: EmailNotificationPreferencesUpdate;
        EnumFilterAssetType: AssetTypeFilter;
        EnumFilterAssetVisibility: AssetVisibilityFilter;
        ExifResponseDto: Exif;
        FaceDto: FaceReassign;
        FoldersResponse: FolderPreferences;
        FoldersUpdate: FolderPreferencesUpdate;
        HlsVideoResolution: HlsVideoResolution;
        IdFilter: IdFilter;
        IdFilterNullable: IdFilterNullable;
        IdsFilter: IdsFilter;
        ImageFormat: ImageFormat;
        IntegrityReport: IntegrityReportType;
        IntegrityReportResponseDto: IntegrityReport;
        IntegrityReportSummaryResponseDto: IntegrityReportSummary;
        JobCreateDto: JobCreate;
        JobName: JobName;
        LibraryResponseDto: Library;
        LibraryStatsResponseDto: LibraryStatistics;
        LicenseKeyDto: LicenseKey;
        LicenseResponseDto: License;
        LogLevel: LogLevel;
        LoginCredentialDto: Login;
        LoginResponseDto: LoginResult;
        LogoutResponseDto: LogoutResult;
        MaintenanceAction: MaintenanceAction;
        MaintenanceAuthDto: MaintenanceLoginResult;
        MaintenanceDetectInstallResponseDto: DetectedInstall;
        MaintenanceDetectInstallStorageFolderDto: DetectedStorageFolder;
        MaintenanceLoginDto: MaintenanceLogin;
        MaintenanceStatusResponseDto: MaintenanceStatus;
        ManualJobName: ManualJobName;
        MapMarkerResponseDto: MapMarker;
        MapReverseGeocodeResponseDto: GeocodedPlace;
        MemoriesResponse: MemoryPreferences;
        MemoriesUpdate: MemoryPreferencesUpdate;
        MemoryCreateDto: MemoryCreate;
        MemoryResponseDto: Memory;
        MemorySearchOrder: MemorySearchOrder;
        MemoryStatisticsResponseDto: MemoryStatistics;
        MemoryType: MemoryType;
        MemoryUpdateDto: MemoryUpdate;
        MergePersonDto: PersonMerge;
        MetadataSearchDto: MetadataSearchBody;
        MirrorAxis: MirrorAxis;
        MirrorParameters: MirrorParameters;
        NotificationCreateDto: NotificationCreate;
        NotificationDeleteAllDto: NotificationDeleteMany;
        NotificationDto: UserNotification;
        NotificationLevel: NotificationLevel;
        NotificationType: NotificationType;
        NotificationUpdateAllDto: NotificationUpdateMany;
        NotificationUpdateDto: NotificationUpdate;
        NumberFilter: NumberFilter;
        NumberFilterNullable: NumberFilterNullable;
        OAuthAuthorizeResponseDto: OAuthAuthorization;
        OAuthBackchannelLogoutDto: OAuthBackchannelLogout;
        OAuthCallbackDto: OAuthFinish;
        OAuthConfigDto: OAuthStart;
        OAuthTokenEndpointAuthMethod: OAuthTokenEndpointAuthMethod;
        OnThisDayDto: OnThisDay;
        OnboardingDto: OnboardingUpdate;
        OnboardingResponseDto: Onboarding;
        PartnerCreateDto: PartnerCreate;
        PartnerDirection: PartnerDirection;
        PartnerResponseDto: Partner;
        PartnerUpdateDto: PartnerUpdate;
        PeopleResponse: PeoplePreferences;
        PeopleResponseDto: PeoplePage;
        PeopleUpdate: PeoplePreferencesUpdate;
        PeopleUpdateDto: PersonUpdateMany;
        PeopleUpdateItem: PersonUpdateManyItem;
        Permission: Permission;
        PersonCreateDto: PersonCreate;
        PersonResponseDto: Person;
        PersonStatisticsResponseDto: PersonStatistics;
        PersonUpdateDto: PersonUpdate;
        PinCodeChangeDto: PinCodeChange;
        PinCodeResetDto: PinCodeReset;
        PinCodeSetupDto: PinCodeSetup;
        PlacesResponseDto: Place;
        PluginMethodResponseDto: PluginMethod;
        PluginResponseDto: InstalledPlugin;
        PluginTemplateResponseDto: PluginTemplate;
        PluginTemplateStepResponseDto: PluginTemplateStep;
        PublicConfigDto: PublicConfig;
        PublicConfigOAuthDto: PublicConfigOAuth;
        PublicConfigPasswordLoginDto: PublicConfigPasswordLogin;
        PublicConfigServerDto: PublicConfigServer;
        PublicConfigThemeDto: PublicConfigTheme;
        PurchaseResponse: PurchasePreferences;
        PurchaseUpdate: PurchasePreferencesUpdate;
        QueueCommand: QueueCommand;
        QueueCommandDto: QueueCommandRequest;
        QueueDeleteDto: QueueEmpty;
        QueueJobResponseDto: QueueJob;
        QueueJobStatus: QueueJobStatus;
        QueueName: QueueName;
        QueueResponseDto: Queue;
        QueueResponseLegacyDto: LegacyQueue;
        QueueStatisticsDto: QueueStatistics;
        QueueStatusLegacyDto: LegacyQueueStatus;
        QueueUpdateDto: QueueUpdate;
        QueuesResponseLegacyDto: LegacyQueues;
        RandomSearchDto: RandomSearchBody;
        RatingsResponse: RatingPreferences;
        RatingsUpdate: RatingPreferencesUpdate;
        ReactionLevel: ReactionLevel;
        ReactionType: ReactionType;
        RecentlyAddedResponse: RecentlyAddedPreferences;
        RecentlyAddedUpdate: RecentlyAddedPreferencesUpdate;
        ReleaseChannel: ReleaseChannel;
        ReleaseEventV1: ReleaseEventV1;
        ReleaseType: ReleaseType;
        ReverseGeocodingStateResponseDto: ReverseGeocodingState;
        RotateParameters: RotateParameters;
        SearchAlbumResponseDto: SearchAlbums;
        SearchAssetResponseDto: SearchAssets;
        SearchExploreItem: SearchExploreItem;
        SearchExploreResponseDto: SearchExplore;
        SearchFacetCountResponseDto: SearchFacetCount;
        SearchFacetResponseDto: SearchFacet;
        SearchFilter: SearchFilter;
        SearchFilterBranch: SearchFilterBranch;
        SearchOrder: SearchOrder;
        SearchOrderField: SearchOrderField;
        SearchResponseDto: SearchResult;
        SearchStatisticsResponseDto: SearchStatistics;
        SearchSuggestionType: SearchSuggestionType;
        ServerAboutResponseDto: ServerAbout;
        ServerApkLinksDto: ServerApkLinks;
        ServerConfigDto: ServerConfig;
        ServerFeaturesDto: ServerFeatures;
        ServerMediaTypesResponseDto: ServerMediaTypes;
        ServerPingResponse: ServerPing;
        ServerStatsResponseDto: ServerStatistics;
        ServerStorageResponseDto: ServerStorage;
        ServerVersionHistoryResponseDto: ServerVersionHistoryEntry;
        ServerVersionResponseDto: ServerVersion;
        SessionCreateDto: SessionCreate;
        SessionCreateResponseDto: CreatedSession;
        SessionResponseDto: Session;
        SessionUnlockDto: SessionUnlock;
        SessionUpdateDto: SessionUpdate;
        SetMaintenanceModeDto: MaintenanceModeChange;
        SharedLinkCreateDto: SharedLinkCreate;
        SharedLinkEditDto: SharedLinkUpdate;
        SharedLinkLoginDto: SharedLinkLogin;
        SharedLinkResponseDto: SharedLink;
        SharedLinkType: SharedLinkType;
        SharedLinksResponse: SharedLinkPreferences;
        SharedLinksUpdate: SharedLinkPreferencesUpdate;
        SignUpDto: AdminSignUp;
        SmartSearchDto: SmartSearchBody;
        SourceType: FaceSourceType;
        StackCreateDto: StackCreate;
        StackResponseDto: Stack;
        StackUpdateDto: StackUpdate;
        StatisticsSearchDto: StatisticsSearch;
        StorageFolder: StorageFolder;
        StringFilter: StringFilter;
        StringFilterNullable: StringFilterNullable;
        StringPatternFilter: StringPatternFilter;
        StringSimilarityFilter: StringSimilarityFilter;
        SyncAckDeleteDto: SyncAckDelete;
        SyncAckDto: SyncAck;
        SyncAckSetDto: SyncAckSet;
        SyncAckV1: SyncAckV1;
        SyncAlbumDeleteV1: SyncAlbumDeleteV1;
        SyncAlbumToAssetDeleteV1: SyncAlbumToAssetDeleteV1;
        SyncAlbumToAssetV1: SyncAlbumToAssetV1;
        SyncAlbumUserDeleteV1: SyncAlbumUserDeleteV1;
        SyncAlbumUserV1: SyncAlbumUserV1;
        SyncAlbumV1: SyncAlbumV1;
        SyncAlbumV2: SyncAlbumV2;
        SyncAssetDeleteV1: SyncAssetDeleteV1;
        SyncAssetEditDeleteV1: SyncAssetEditDeleteV1;
        SyncAssetEditV1: SyncAssetEditV1;
        SyncAssetExifV1: SyncAssetExifV1;
        SyncAssetFaceDeleteV1: SyncAssetFaceDeleteV1;
        SyncAssetFaceV1: SyncAssetFaceV1;
        SyncAssetFaceV2: SyncAssetFaceV2;
        SyncAssetMetadataDeleteV1: SyncAssetMetadataDeleteV1;
        SyncAssetMetadataV1: SyncAssetMetadataV1;
        SyncAssetOcrDeleteV1: SyncAssetOcrDeleteV1;
        SyncAssetOcrV1: SyncAssetOcrV1;
        SyncAssetV1: SyncAssetV1;
        SyncAssetV2: SyncAssetV2;
        SyncAuthUserV1: SyncAuthUserV1;
        SyncCompleteV1: SyncCompleteV1;
        SyncEntityType: SyncEntityType;
        SyncMemoryAssetDeleteV1: SyncMemoryAssetDeleteV1;
        SyncMemoryAssetV1: SyncMemoryAssetV1;
        SyncMemoryDeleteV1: SyncMemoryDeleteV1;
        SyncMemoryV1: SyncMemoryV1;
        SyncPartnerDeleteV1: SyncPartnerDeleteV1;
        SyncPartnerV1: SyncPartnerV1;
        SyncPersonDeleteV1: SyncPersonDeleteV1;
        SyncPersonV1: SyncPersonV1;
        SyncRequestType: SyncRequestType;
        SyncResetV1: SyncResetV1;
        SyncStackDeleteV1: SyncStackDeleteV1;
        SyncStackV1: SyncStackV1;
        SyncStreamDto: SyncStreamRequest;
        SyncUserDeleteV1: SyncUserDeleteV1;
        SyncUserMetadataDeleteV1: SyncUserMetadataDeleteV1;
        SyncUserMetadataV1: SyncUserMetadataV1;
        SyncUserV1: SyncUserV1;
        SystemConfigTemplateStorageOptionDto: StorageTemplateOptions;
        TagBulkAssetsDto: TagBulk;
        TagBulkAssetsResponseDto: TagBulkResult;
        TagCreateDto: TagCreate;
        TagResponseDto: Tag;
        TagUpdateDto: TagUpdate;
        TagUpsertDto: TagUpsert;
        TagsResponse: TagPreferences;
        TagsUpdate: TagPreferencesUpdate;
        TemplateDto: EmailTemplate;
        TemplateResponseDto: RenderedEmailTemplate;
        TestEmailResponseDto: TestEmail;
        TimeBucketAssetResponseDto: TimeBucketAssets;
        TimeBucketsResponseDto: TimeBucket;
        ToneMapping: ToneMapping;
        TranscodeHWAccel: TranscodeHWAccel;
        TranscodePolicy: TranscodePolicy;
        TrashResponseDto: TrashResult;
        UpdateAlbumDto: AlbumUpdate;
        UpdateAlbumUserDto: AlbumUserUpdate;
        UpdateAssetDto: AssetUpdate;
        UpdateLibraryDto: LibraryUpdate;
        UsageByUserDto: UsageByUser;
        UserAdminCreateDto: AdminUserCreate;
        UserAdminDeleteDto: AdminUserDelete;
        UserAdminResponseDto: AdminUser;
        UserAdminUpdateDto: AdminUserUpdate;
        UserAvatarColor: UserAvatarColor;
        UserConfigClipDto: UserConfigClip;
        UserConfigDto: UserConfig;
        UserConfigDuplicateDetectionDto: UserConfigDuplicateDetection;
        UserConfigFFmpegDto: UserConfigFFmpeg;
        UserConfigFFmpegRealtimeDto: UserConfigFFmpegRealtime;
        UserConfigFacialRecognitionDto: UserConfigFacialRecognition;
        UserConfigGeneratedFullsizeImageDto: UserConfigGeneratedFullsizeImage;
        UserConfigGeneratedImageDto: UserConfigGeneratedImage;
        UserConfigImageDto: UserConfigImage;
        UserConfigMachineLearningDto: UserConfigMachineLearning;
        UserConfigMapDto: UserConfigMap;
        UserConfigOAuthDto: UserConfigOAuth;
        UserConfigOcrDto: UserConfigOcr;
        UserConfigPasswordLoginDto: UserConfigPasswordLogin;
        UserConfigReverseGeocodingDto: UserConfigReverseGeocoding;
        UserConfigServerDto: UserConfigServer;
        UserConfigThemeDto: UserConfigTheme;
        UserConfigTrashDto: UserConfigTrash;
        UserConfigUserDto: UserConfigUser;
        UserLicense: UserLicense;
        UserMetadataKey: UserMetadataKey;
        UserPreferencesResponseDto: UserPreferences;
        UserPreferencesUpdateDto: UserPreferencesUpdate;
        UserResponseDto: User;
        UserStatus: UserStatus;
        UserUpdateMeDto: MyUserUpdate;
        ValidateAccessTokenResponseDto: TokenValidation;
        ValidateLibraryDto: LibraryValidate;
        ValidateLibraryImportPathResponseDto: ImportPathValidation;
        ValidateLibraryResponseDto: LibraryValidation;
        VersionCheckStateResponseDto: ServerVersionCheck;
        VideoCodec: VideoCodec;
        VideoContainer: VideoContainer;
        WorkflowCreateDto: WorkflowCreate;
        WorkflowLogEntryDto: WorkflowLogEntry;
        WorkflowResponseDto: Workflow;
        WorkflowResult: WorkflowResult;
        WorkflowShareResponseDto: WorkflowShare;
        WorkflowShareStepDto: WorkflowShareStep;
        WorkflowStepDto: WorkflowStep;
        WorkflowTrigger: WorkflowTrigger;
        WorkflowTriggerResponseDto: WorkflowTriggerDetails;
        WorkflowType: WorkflowType;
        WorkflowUpdateDto: WorkflowUpdate;
        ErrorBody: ErrorBody;
        WorkflowTypeOpen: WorkflowTypeOpen;
        WorkflowTriggerOpen: WorkflowTriggerOpen;
        WorkflowResultOpen: WorkflowResultOpen;
        UserAvatarColorOpen: UserAvatarColorOpen;
        AssetOrderOpen: AssetOrderOpen;
        VideoCodecOpen: VideoCodecOpen;
        HlsVideoResolutionOpen: HlsVideoResolutionOpen;
        AssetVisibilityOpen: AssetVisibilityOpen;
        MemoryTypeOpen: MemoryTypeOpen;
        AssetTypeEnumOpen: AssetTypeOpen;
        AssetEditActionOpen: AssetEditActionOpen;
        AlbumUserRoleOpen: AlbumUserRoleOpen;
        SyncEntityTypeOpen: SyncEntityTypeOpen;
        SharedLinkTypeOpen: SharedLinkTypeOpen;
        QueueNameOpen: QueueNameOpen;
        NotificationTypeOpen: NotificationTypeOpen;
        NotificationLevelOpen: NotificationLevelOpen;
        MaintenanceActionOpen: MaintenanceActionOpen;
        IntegrityReportOpen: IntegrityReportTypeOpen;
        AssetFileTypeOpen: AssetFileTypeOpen;
        MirrorParametersOpen: MirrorParametersOpen;
        MirrorAxisOpen: MirrorAxisOpen;
        PermissionOpen: PermissionOpen;
        ReactionTypeOpen: ReactionTypeOpen;
        AdminConfigDtoOpen: AdminConfigOpen;
        AdminConfigOAuthDtoOpen: AdminConfigOAuthOpen;
        OAuthTokenEndpointAuthMethodOpen: OAuthTokenEndpointAuthMethodOpen;
        AdminConfigNewVersionCheckDtoOpen: AdminConfigNewVersionCheckOpen;
        ReleaseChannelOpen: ReleaseChannelOpen;
        AdminConfigMachineLearningDtoOpen: AdminConfigMachineLearningOpen;
        AdminConfigLoggingDtoOpen: AdminConfigLoggingOpen;
        LogLevelOpen: LogLevelOpen;
        AdminConfigImageDtoOpen: AdminConfigImageOpen;
        AdminConfigGeneratedImageDtoOpen: AdminConfigGeneratedImageOpen;
        ImageFormatOpen: ImageFormatOpen;
        AdminConfigGeneratedFullsizeImageDtoOpen: AdminConfigGeneratedFullsizeImageOpen;
        ColorspaceOpen: ColorspaceOpen;
        AdminConfigFFmpegDtoOpen: AdminConfigFFmpegOpen;
        TranscodePolicyOpen: TranscodePolicyOpen;
        ToneMappingOpen: ToneMappingOpen;
        AudioCodecOpen: AudioCodecOpen;
        AdminConfigFFmpegRealtimeDtoOpen: AdminConfigFFmpegRealtimeOpen;
        CQModeOpen: CQModeOpen;
        VideoContainerOpen: VideoContainerOpen;
        TranscodeHWAccelOpen: TranscodeHWAccelOpen;
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
                /** Album whose reactions to read. A UUID. */
                albumId: string;
                /** Limits the result to this asset of the album. A UUID. */
                assetId?: string;
                /** `album` leaves out reactions to single assets. One of `album`, `asset`. */
                level?: ReactionLevel;
                /** Limits the result to likes or to comments. One of `comment`, `like`. */
                type?: ReactionType;
                /** Limits the result to reactions of this user. A UUID. */
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
                    "application/json": Activity[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": ActivityCreate;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Activity;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getActivityStatistics: {
        parameters: {
            query: {
                /** Album whose reactions to read. A UUID. */
                albumId: string;
                /** Limits the result to this asset of the album. A UUID. */
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
                    "application/json": ActivityStatistics;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Reaction to delete: your own, or any in an album that you own. A UUID. */
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
                    "application/json": ErrorBody;
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
                    "application/json": ErrorBody;
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
                    "application/json": AdminConfigOpen;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": AdminConfig;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AdminConfigOpen;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": AdminConfigOpen;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": DatabaseBackupList;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": DatabaseBackupDelete;
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
                    "application/json": ErrorBody;
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
                    "application/json": ErrorBody;
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
                "multipart/form-data": DatabaseBackupUpload;
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    downloadDatabaseBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** File name from the list of backups. Matches `^[a-zA-Z0-9_\-.]+$`. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getIntegrityReport: {
        parameters: {
            query: {
                /** `nextCursor` of the page before; omit it for the first page. */
                cursor?: string;
                /**
                 * How many items one response contains. More than 0.
                 *
                 * @default 500
                 */
                limit?: number;
                /** Which check to report on. One of `checksum_mismatch`, `missing_file`, `untracked_file`. */
                type: IntegrityReportType;
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
                    "application/json": IntegrityReport;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteIntegrityReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Item of an integrity report. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getIntegrityReportFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Item of an integrity report. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getIntegrityReportCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Which check to report on. One of `checksum_mismatch`, `missing_file`, `untracked_file`. */
                type: IntegrityReportType;
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
                    "application/json": ErrorBody;
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
                    "application/json": IntegrityReportSummary;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": MaintenanceModeChange;
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
                    "application/json": ErrorBody;
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
                    "application/json": DetectedInstall;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": MaintenanceLogin;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MaintenanceLoginResult;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": MaintenanceStatus;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": NotificationCreate;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserNotification;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getNotificationTemplateAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Name of the email template, such as "welcome". */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EmailTemplate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RenderedEmailTemplate;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": AdminConfigSmtp;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TestEmail;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    searchUsersAdmin: {
        parameters: {
            query?: {
                /** Lists only the user with this id. A UUID. */
                id?: string;
                /** Whether deleted users are listed too. */
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
                    "application/json": AdminUser[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": AdminUserCreate;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AdminUser;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getUserAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** User to act on; an unknown one is a 400. A UUID. */
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
                    "application/json": AdminUser;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateUserAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** User to act on; an unknown one is a 400. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AdminUserUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AdminUser;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteUserAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** User to act on; an unknown one is a 400. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AdminUserDelete;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AdminUser;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getUserCalendarHeatmapAdmin: {
        parameters: {
            query?: {
                /** First day, as a date in UTC; by default 52 weeks before the end. A date, such as `2024-06-01`. */
                from?: string;
                /** Last day, as a date in UTC; by default today. A date, such as `2024-06-01`. */
                to?: string;
                /**
                 * Which date of the assets is counted. One of `Taken`, `Upload`.
                 *
                 * @default "Upload"
                 */
                type?: CalendarHeatmapType;
            };
            header?: never;
            path: {
                /** User to act on; an unknown one is a 400. A UUID. */
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
                    "application/json": CalendarHeatmap;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getUserPreferencesAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** User to act on; an unknown one is a 400. A UUID. */
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
                    "application/json": UserPreferences;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateUserPreferencesAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** User to act on; an unknown one is a 400. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserPreferencesUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserPreferences;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    restoreUserAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** User to act on; an unknown one is a 400. A UUID. */
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
                    "application/json": AdminUser;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getUserSessionsAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** User to act on; an unknown one is a 400. A UUID. */
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
                    "application/json": Session[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getUserStatisticsAdmin: {
        parameters: {
            query?: {
                /** `true` counts favorites, `false` the others; omit it for both. */
                isFavorite?: boolean;
                /** `true` counts assets in the trash, `false` the others. */
                isTrashed?: boolean;
                /**
                 * Counts assets shown in this place; by default those of the timeline and the archive. One of `archive`,
                 * `hidden`, `locked`, `timeline`.
                 */
                visibility?: AssetVisibility;
            };
            header?: never;
            path: {
                /** User to act on; an unknown one is a 400. A UUID. */
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
                    "application/json": AssetStatistics;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getAllAlbums: {
        parameters: {
            query?: {
                /** Lists the albums that contain this asset; servers then ignore the other filters. A UUID. */
                assetId?: string;
                /** Lists only the album with this id. A UUID. Since Immich 3.0.0. */
                id?: string;
                /** `true` lists your own albums, `false` those of others; omit it for both. Since Immich 3.0.0. */
                isOwned?: boolean;
                /**
                 * `true` lists albums with other members or a shared link, `false` the others; omit it for both. Since Immich
                 * 3.0.0.
                 */
                isShared?: boolean;
                /** Lists albums with exactly this name. Since Immich 3.0.0. */
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
                    "application/json": Album[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": AlbumCreate;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Album;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": AlbumsAddAssets;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlbumsAddAssetsResult;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": AlbumStatistics;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getAlbumInfo: {
        parameters: {
            query?: {
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
            };
            header?: never;
            path: {
                /** Album to act on; an unknown one is a 400. A UUID. */
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
                    "application/json": Album;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteAlbum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Album to act on; an unknown one is a 400. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateAlbumInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Album to act on; an unknown one is a 400. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AlbumUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Album;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    addAssetsToAlbum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Album to act on; an unknown one is a 400. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BulkIds;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkIdResult[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    removeAssetFromAlbum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Album to act on; an unknown one is a 400. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BulkIds;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkIdResult[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getAlbumMapMarkers: {
        parameters: {
            query?: {
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
            };
            header?: never;
            path: {
                /** Album to act on; an unknown one is a 400. A UUID. */
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
                    "application/json": MapMarker[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateAlbumUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Album to act on; an unknown one is a 400. A UUID. */
                id: string;
                /** Member of the album. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AlbumUserUpdate;
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    removeUserFromAlbum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Album to act on; an unknown one is a 400. A UUID. */
                id: string;
                /** Member of the album; "me" stands for yourself. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    addUsersToAlbum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Album to act on; an unknown one is a 400. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AlbumUsersAdd;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Album;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ApiKey[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": ApiKeyCreate;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreatedApiKey;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ApiKey;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** One of your API keys. A UUID. */
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
                    "application/json": ApiKey;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** One of your API keys. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ApiKeyUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKey;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** One of your API keys. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** One of your API keys. A UUID. */
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
                    "application/json": CreatedApiKey;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    searchAssetFiles: {
        parameters: {
            query: {
                /** Asset whose files to list. A UUID. */
                assetId: string;
                /** Limits the result to files with or without edits. */
                isEdited?: boolean;
                /** Limits the result to progressive JPEG images or to the others. */
                isProgressive?: boolean;
                /** Limits the result to images with or without transparent parts. */
                isTransparent?: boolean;
                /**
                 * Limits the result to files of this purpose. One of `encoded_video`, `fullsize`, `preview`, `sidecar`,
                 * `thumbnail`.
                 */
                type?: AssetFileType;
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
                    "application/json": AssetFile[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getAssetFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Stored file to act on, from `assetFiles.list`. A UUID. */
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
                    "application/json": AssetFile;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteAssetFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Stored file to act on, from `assetFiles.list`. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    downloadAssetFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Stored file to act on, from `assetFiles.list`. A UUID. */
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
                    "application/json": ErrorBody;
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
                "application/json": AssetUpdateMany;
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    uploadAsset: {
        parameters: {
            query?: {
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
            };
            header?: {
                /** SHA-1 in hexadecimal or base64; a known one returns the duplicate before the body is read. */
                "x-immich-checksum"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": AssetUpload;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssetUploadResult;
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssetUploadResult;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": AssetDeleteMany;
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
                    "application/json": ErrorBody;
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
                "application/json": BulkUploadCheckRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkUploadCheck;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": AssetCopy;
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
                    "application/json": ErrorBody;
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
                "application/json": AssetJobs;
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
                    "application/json": ErrorBody;
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
                "application/json": AssetMetadataUpsertMany;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssetMetadataOfMany[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": AssetMetadataDeleteMany;
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getAssetStatistics: {
        parameters: {
            query?: {
                /** `true` counts favorites, `false` the others; omit it for both. */
                isFavorite?: boolean;
                /** `true` counts assets in the trash, `false` the others. */
                isTrashed?: boolean;
                /**
                 * Counts assets shown in this place; by default those of the timeline and the archive. One of `archive`,
                 * `hidden`, `locked`, `timeline`.
                 */
                visibility?: AssetVisibility;
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
                    "application/json": AssetStatistics;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getAssetInfo: {
        parameters: {
            query?: {
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
            };
            header?: never;
            path: {
                /** Asset to act on; an unknown one fails with 400, or 404 for files on 3.x. A UUID. */
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
                    "application/json": Asset;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Asset to act on; an unknown one fails with 400, or 404 for files on 3.x. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Asset;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getAssetEdits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Asset to act on; an unknown one is an error. A UUID. */
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
                    "application/json": AssetEdits;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    editAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Asset to act on; an unknown one is an error. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetEditsCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssetEdits;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    removeAssetEdits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Asset to act on; an unknown one is an error. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getAssetMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Asset to act on; an unknown one is an error. A UUID. */
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
                    "application/json": AssetMetadata[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateAssetMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Asset to act on; an unknown one is an error. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetMetadataUpsert;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssetMetadata[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getAssetMetadataByKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Asset to act on; an unknown one is an error. A UUID. */
                id: string;
                /** Name of the entry. */
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
                    "application/json": AssetMetadata;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteAssetMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Asset to act on; an unknown one is an error. A UUID. */
                id: string;
                /** Name of the entry. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getAssetOcr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Asset to act on; an unknown one is an error. A UUID. */
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
                    "application/json": AssetOcr[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    downloadAsset: {
        parameters: {
            query?: {
                /** Whether edits are applied; shared links always apply them. Since Immich 2.5.0. */
                edited?: boolean;
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
            };
            header?: never;
            path: {
                /** Asset to act on; an unknown one fails with 400, or 404 for files on 3.x. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    replaceAsset: {
        parameters: {
            query?: {
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
            };
            header?: never;
            path: {
                /** Asset whose file is replaced. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** The new file; the old one goes to the trash as an asset of its own. */
                    assetData: Blob;
                    /** Id that the device gave to the file. */
                    deviceAssetId: string;
                    /** Device that uploads the file. */
                    deviceId: string;
                    /** Length of a video as text such as "0:00:03.000". */
                    duration?: string;
                    /** Capture date for files without one in their metadata. A date and time. */
                    fileCreatedAt: string | Date;
                    /** Modification date of the file on its device. A date and time. */
                    fileModifiedAt: string | Date;
                    /** Name to store; without it the name in the multipart header is used. */
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
                    "application/json": AssetUploadResult;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    viewAsset: {
        parameters: {
            query?: {
                /** Whether edits are applied; shared links always apply them. Since Immich 2.5.0. */
                edited?: boolean;
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /**
                 * Which image to download; `fullsize` falls back to the original. One of `fullsize`, `original`, `preview`,
                 * `thumbnail`.
                 */
                size?: AssetMediaSize;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
            };
            header?: never;
            path: {
                /** Asset to act on; an unknown one fails with 400, or 404 for files on 3.x. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    playAssetVideo: {
        parameters: {
            query?: {
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
            };
            header?: never;
            path: {
                /** Asset to act on; an unknown one is an error. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getMainPlaylist: {
        parameters: {
            query?: {
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
            };
            header?: never;
            path: {
                /** Asset to act on; an unknown one is an error. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: {
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
            };
            header?: never;
            path: {
                /** Asset to act on; an unknown one is an error. A UUID. */
                id: string;
                /** HLS session, from the main playlist. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getMediaPlaylist: {
        parameters: {
            query?: {
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
            };
            header?: {
                /** Position of the player in seconds, at which transcoding starts. At least 0. */
                "x-immich-hls-pos"?: number;
            };
            path: {
                /** Asset to act on; an unknown one is an error. A UUID. */
                id: string;
                /** HLS session, from the main playlist. A UUID. */
                sessionId: string;
                /** Variant of the video, counted from 0 in the order of the main playlist. At least 0. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getSegment: {
        parameters: {
            query?: {
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
            };
            header?: {
                /** Number of the segment that the player plays now. At least 0. */
                "x-immich-hls-msn"?: number;
            };
            path: {
                /** Segment as its playlist names it, such as "init.mp4" or "seg_0.m4s". Matches `^(init\.mp4|seg_\d+\.m4s)$`. */
                filename: string;
                /** Asset to act on; an unknown one is an error. A UUID. */
                id: string;
                /** HLS session, from the main playlist. A UUID. */
                sessionId: string;
                /** Variant of the video, counted from 0 in the order of the main playlist. At least 0. */
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
                    "application/json": ErrorBody;
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
                "application/json": AdminSignUp;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AdminUser;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": PasswordChange;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AdminUser;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": Login;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LoginResult;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": LogoutResult;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": PinCodeChange;
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
                    "application/json": ErrorBody;
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
                "application/json": PinCodeSetup;
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
                    "application/json": ErrorBody;
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
                "application/json": PinCodeReset;
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
                    "application/json": ErrorBody;
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
                    "application/json": ErrorBody;
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
                "application/json": SessionUnlock;
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
                    "application/json": ErrorBody;
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
                    "application/json": AuthStatus;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": TokenValidation;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ClusterGroupRequest[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteClusterGroupRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Request to join a cluster group. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    acceptClusterGroupRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Request to join a cluster group. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    leaveClusterGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Cluster group, from `clusterGroupId` of your user. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    clusterGroupRegeneratePeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Cluster group, from `clusterGroupId` of your user. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getClusterGroupRequestsForGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Cluster group, from `clusterGroupId` of your user. A UUID. */
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
                    "application/json": ClusterGroupRequest[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    createClusterGroupRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Cluster group, from `clusterGroupId` of your user. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClusterGroupRequestCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClusterGroupRequest;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getClusterGroupUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Cluster group, from `clusterGroupId` of your user. A UUID. */
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
                    "application/json": User[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": UserConfig;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": UserConfig;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    downloadArchive: {
        parameters: {
            query?: {
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DownloadArchive;
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getDownloadInfo: {
        parameters: {
            query?: {
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DownloadRequest;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DownloadPlan;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": DuplicateGroup[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": BulkIds;
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
                    "application/json": ErrorBody;
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
                "application/json": DuplicateResolve;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkIdResult[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteDuplicate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Group of duplicates, from `duplicates.list`. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getFaces: {
        parameters: {
            query: {
                /** Asset whose faces to list, not a face. A UUID. */
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
                    "application/json": Face[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": FaceCreate;
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    reassignFacesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Person who gets the face; the face itself is in the body. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FaceReassign;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Person;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteFace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Face to delete, from `faces.list`. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FaceDelete;
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
                    "application/json": ErrorBody;
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
                    "application/json": LegacyQueues;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": JobCreate;
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    runQueueCommandLegacy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Queue to act on. */
                name: QueueName;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": QueueCommandRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LegacyQueue;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": Library[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": LibraryCreate;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Library;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getLibrary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** External library to act on. A UUID. */
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
                    "application/json": Library;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateLibrary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** External library to act on. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LibraryUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Library;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteLibrary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** External library to act on. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    scanLibrary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** External library to act on. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getLibraryStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** External library to act on. A UUID. */
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
                    "application/json": LibraryStatistics;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    validate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** External library to act on. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LibraryValidate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LibraryValidation;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getMapMarkers: {
        parameters: {
            query?: {
                /** Limits the result to assets captured at or after this time. A date and time. */
                fileCreatedAfter?: string | Date;
                /** Limits the result to assets captured at or before this time. A date and time. */
                fileCreatedBefore?: string | Date;
                /** `true` adds archived assets. */
                isArchived?: boolean;
                /** Limits the result to favorites or to the others. */
                isFavorite?: boolean;
                /** Whether assets of partners are included. */
                withPartners?: boolean;
                /** Whether assets in albums shared with you are included. */
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
                    "application/json": MapMarker[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    reverseGeocode: {
        parameters: {
            query: {
                /** Latitude in degrees. */
                lat: number;
                /** Longitude in degrees. */
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
                    "application/json": GeocodedPlace[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    searchMemories: {
        parameters: {
            query?: {
                /** Limits the result to memories that are shown on this day. A date, such as `2024-06-01`. */
                for?: string;
                /** Limits the result to the memory with this id. A UUID. Since Immich 3.2.0. */
                id?: string;
                /** Limits the result to saved memories or to the others. */
                isSaved?: boolean;
                /** `true` finds deleted memories, `false` the others. */
                isTrashed?: boolean;
                /** Whether memories that are not shown yet are found; new in 3.2.0. Since Immich 3.2.0. */
                isUpcoming?: boolean;
                /** Sort order by date, or random. One of `asc`, `desc`, `random`. Since Immich 2.3.0. */
                order?: MemorySearchOrder;
                /** Number of the page; new in 3.2.0. At least 1. Since Immich 3.2.0. */
                page?: number;
                /** How many memories one response contains; all by default. At least 1. Since Immich 2.3.0. */
                size?: number;
                /** Limits the result to this kind of memory. One of `on_this_day`. */
                type?: MemoryType;
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
                    "application/json": Memory[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": MemoryCreate;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Memory;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    memoriesStatistics: {
        parameters: {
            query?: {
                /** Limits the result to memories that are shown on this day. A date, such as `2024-06-01`. */
                for?: string;
                /** Limits the result to the memory with this id. A UUID. Since Immich 3.2.0. */
                id?: string;
                /** Limits the result to saved memories or to the others. */
                isSaved?: boolean;
                /** `true` finds deleted memories, `false` the others. */
                isTrashed?: boolean;
                /** Whether memories that are not shown yet are found; new in 3.2.0. Since Immich 3.2.0. */
                isUpcoming?: boolean;
                /** Sort order by date, or random. One of `asc`, `desc`, `random`. Since Immich 2.3.0. */
                order?: MemorySearchOrder;
                /** Number of the page; new in 3.2.0. At least 1. Since Immich 3.2.0. */
                page?: number;
                /** How many memories one response contains; all by default. At least 1. Since Immich 2.3.0. */
                size?: number;
                /** Limits the result to this kind of memory. One of `on_this_day`. */
                type?: MemoryType;
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
                    "application/json": MemoryStatistics;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Memory to act on. A UUID. */
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
                    "application/json": Memory;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Memory to act on. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MemoryUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Memory;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Memory to act on. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    addMemoryAssets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Memory to act on. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BulkIds;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkIdResult[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    removeMemoryAssets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Memory to act on. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BulkIds;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkIdResult[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getNotifications: {
        parameters: {
            query?: {
                /** Limits the result to the notification with this id. A UUID. */
                id?: string;
                /** Limits the result to this level. One of `error`, `info`, `success`, `warning`. */
                level?: NotificationLevel;
                /**
                 * Limits the result to this cause. One of `AlbumInvite`, `AlbumUpdate`, `BackupFailed`, `ClusterGroupRequest`,
                 * `Custom`, `JobFailed`, `SystemMessage`.
                 */
                type?: NotificationType;
                /** `true` leaves out notifications that were read. */
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
                    "application/json": UserNotification[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": NotificationUpdateMany;
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
                    "application/json": ErrorBody;
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
                "application/json": NotificationDeleteMany;
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Notification to act on. A UUID. */
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
                    "application/json": UserNotification;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Notification to act on. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": NotificationUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserNotification;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Notification to act on. A UUID. */
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
                    "application/json": ErrorBody;
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
                "application/json": OAuthStart;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthAuthorization;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/x-www-form-urlencoded": OAuthBackchannelLogout;
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
                    "application/json": ErrorBody;
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
                "application/json": OAuthFinish;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LoginResult;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": OAuthFinish;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AdminUser;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ErrorBody;
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
                    "application/json": AdminUser;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getPartners: {
        parameters: {
            query: {
                /** `shared-by` lists whom you share with, `shared-with` who shares with you. One of `shared-by`, `shared-with`. */
                direction: PartnerDirection;
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
                    "application/json": Partner[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": PartnerCreate;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Partner;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updatePartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** User who shares their library with you. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PartnerUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Partner;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    createPartnerDeprecated: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** User who gets to see your library. A UUID. */
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
                    "application/json": Partner;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    removePartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** User who no longer gets to see your library. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getAllPeople: {
        parameters: {
            query?: {
                /** Sorts people by likeness to a face, whose id (not that of its asset) is expected here. A UUID. */
                closestAssetId?: string;
                /** Sorts people by likeness to this person. A UUID. */
                closestPersonId?: string;
                /**
                 * Number of the page, from 1. At least 1.
                 *
                 * @default 1
                 */
                page?: number;
                /**
                 * How many people one response contains. From 1 to 1000.
                 *
                 * @default 500
                 */
                size?: number;
                /** Whether hidden people are listed too. */
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
                    "application/json": PeoplePage;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": PersonUpdateMany;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkIdResult[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": PersonCreate;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Person;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": BulkIds;
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
                    "application/json": ErrorBody;
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
                "application/json": PersonMerge;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkIdResult[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Person to act on. A UUID. */
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
                    "application/json": Person;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Person to act on. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PersonUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Person;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deletePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Person to act on. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    mergePersonLegacy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Person who stays and gets the faces of the others. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PersonMerge;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkIdResult[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    reassignFaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Person who gets the faces. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FaceReassignMany;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Person[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getPersonStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Person to act on. A UUID. */
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
                    "application/json": PersonStatistics;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getPersonThumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Person to act on. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    searchPlugins: {
        parameters: {
            query?: {
                /** Limits the result to this description. Since Immich 3.0.0. */
                description?: string;
                /** Limits the result to enabled plugins or to disabled ones. Since Immich 3.0.0. */
                enabled?: boolean;
                /** Limits the result to the entry with this id. A UUID. Since Immich 3.0.0. */
                id?: string;
                /** Limits the result to this name. Since Immich 3.0.0. */
                name?: string;
                /** Limits the result to this title. Since Immich 3.0.0. */
                title?: string;
                /** Limits the result to this version. Since Immich 3.0.0. */
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
                    "application/json": InstalledPlugin[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    searchPluginMethods: {
        parameters: {
            query?: {
                /** Limits the result to this description. */
                description?: string;
                /** Limits the result to enabled plugins or to disabled ones. */
                enabled?: boolean;
                /** Limits the result to the entry with this id. A UUID. */
                id?: string;
                /** Limits the result to this name. */
                name?: string;
                /** Limits the result to methods of this plugin. */
                pluginName?: string;
                /** Limits the result to methods of this version of the plugin. */
                pluginVersion?: string;
                /** Limits the result to this title. */
                title?: string;
                /**
                 * Limits the result to methods that work with this event. One of `AssetCreate`, `AssetMetadataExtraction`,
                 * `AssetTagged`.
                 */
                trigger?: WorkflowTrigger;
                /** Limits the result to methods for this kind of workflow. One of `AssetV1`. */
                type?: WorkflowType;
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
                    "application/json": PluginMethod[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": PluginTemplate[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getPlugin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Plugin to read. A UUID. */
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
                    "application/json": InstalledPlugin;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": PublicConfig;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": PublicConfig;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": Queue[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Queue to act on. */
                name: QueueName;
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
                    "application/json": Queue;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Queue to act on. */
                name: QueueName;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": QueueUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Queue;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getQueueJobs: {
        parameters: {
            query?: {
                /**
                 * Limits the result to jobs in these states. One of `active`, `completed`, `delayed`, `failed`, `paused`,
                 * `waiting`.
                 */
                status?: readonly QueueJobStatus[];
            };
            header?: never;
            path: {
                /** Queue to act on. */
                name: QueueName;
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
                    "application/json": QueueJob[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    emptyQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Queue to act on. */
                name: QueueName;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": QueueEmpty;
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
                    "application/json": ErrorBody;
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
                    "application/json": Asset[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": SearchExplore[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    searchLargeAssets: {
        parameters: {
            query?: {
                /**
                 * Finds assets that are in all of these albums; servers ignore a single id.
                 * @deprecated
                 */
                albumIds?: readonly string[];
                /**
                 * Finds assets taken in this city, by its full name.
                 * @deprecated
                 */
                city?: string | null;
                /**
                 * Finds assets taken in this country, by its full name.
                 * @deprecated
                 */
                country?: string | null;
                /**
                 * Finds assets uploaded at or after this time. A date and time.
                 * @deprecated
                 */
                createdAfter?: string | Date;
                /**
                 * Finds assets uploaded at or before this time. A date and time.
                 * @deprecated
                 */
                createdBefore?: string | Date;
                /**
                 * Whether the asset has a transcoded video; 3.x refuses every boolean in this query.
                 * @deprecated
                 */
                isEncoded?: boolean;
                /**
                 * Whether you marked the asset as a favorite; 3.x refuses every boolean in this query.
                 * @deprecated
                 */
                isFavorite?: boolean;
                /**
                 * Whether the asset is a photo with a video; 3.x refuses every boolean in this query.
                 * @deprecated
                 */
                isMotion?: boolean;
                /**
                 * Whether the asset is in no album; 3.x refuses every boolean in this query.
                 * @deprecated
                 */
                isNotInAlbum?: boolean;
                /**
                 * Whether the file of an external library is missing; 3.x refuses every boolean in this query.
                 * @deprecated
                 */
                isOffline?: boolean;
                /**
                 * Finds assets taken with this lens, by its full name.
                 * @deprecated
                 */
                lensModel?: string | null;
                /**
                 * Finds assets of this external library. A UUID.
                 * @deprecated
                 */
                libraryId?: string | null;
                /**
                 * Finds assets taken with a camera of this manufacturer, by its full name.
                 * @deprecated
                 */
                make?: string | null;
                /** Smallest size of the original file, in bytes. At least 0. */
                minFileSize?: number;
                /**
                 * Finds assets taken with this camera model, by its full name.
                 * @deprecated
                 */
                model?: string | null;
                /**
                 * Finds assets that show this text; similar spellings match too. Since Immich 2.2.0.
                 * @deprecated
                 */
                ocr?: string;
                /**
                 * Finds assets that show all of these people; servers refuse a single id.
                 * @deprecated
                 */
                personIds?: readonly string[];
                /**
                 * Number of stars; servers refuse it in this query. From 1 to 5.
                 * @deprecated
                 */
                rating?: number | null;
                /**
                 * How many assets the response contains; there are no further pages. From 1 to 1000.
                 *
                 * @default 250
                 */
                size?: number;
                /**
                 * Finds assets taken in this state or province, by its full name.
                 * @deprecated
                 */
                state?: string | null;
                /**
                 * Finds assets that have all of these tags; servers refuse a single id.
                 * @deprecated
                 */
                tagIds?: readonly string[] | null;
                /**
                 * Finds assets captured at or after this time. A date and time.
                 * @deprecated
                 */
                takenAfter?: string | Date;
                /**
                 * Finds assets captured at or before this time. A date and time.
                 * @deprecated
                 */
                takenBefore?: string | Date;
                /**
                 * Finds assets moved to the trash at or after this time. A date and time.
                 * @deprecated
                 */
                trashedAfter?: string | Date;
                /**
                 * Finds assets moved to the trash at or before this time. A date and time.
                 * @deprecated
                 */
                trashedBefore?: string | Date;
                /**
                 * Finds assets of this kind. One of `AUDIO`, `IMAGE`, `OTHER`, `VIDEO`.
                 * @deprecated
                 */
                type?: AssetType;
                /**
                 * Finds assets whose record changed at or after this time. A date and time.
                 * @deprecated
                 */
                updatedAfter?: string | Date;
                /**
                 * Finds assets whose record changed at or before this time. A date and time.
                 * @deprecated
                 */
                updatedBefore?: string | Date;
                /**
                 * Finds assets shown in this place; by default the timeline on 2.x, and all but the locked folder on 3.x. One of
                 * `archive`, `hidden`, `locked`, `timeline`.
                 * @deprecated
                 */
                visibility?: AssetVisibility;
                /**
                 * Whether trashed assets are found too; 3.x refuses every boolean in this query.
                 * @deprecated
                 */
                withDeleted?: boolean;
                /** Whether found assets have `exifInfo`; 3.x refuses every boolean in this query. */
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
                    "application/json": Asset[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    searchAssets: {
        parameters: {
            query?: {
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MetadataSearchBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SearchResult;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    searchPerson: {
        parameters: {
            query: {
                /** Name or a part of it; similar spellings match too. */
                name: string;
                /** Whether hidden people are found too. */
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
                    "application/json": Person[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    searchPlaces: {
        parameters: {
            query: {
                /** Name of a place or a part of it; similar spellings match too. */
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
                    "application/json": Place[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": RandomSearchBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Asset[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": SmartSearchBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SearchResult;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": StatisticsSearch;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SearchStatistics;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getSearchSuggestions: {
        parameters: {
            query: {
                /** Limits states and cities to this country. */
                country?: string;
                /** Whether the list contains `null` if assets without a value exist. */
                includeNull?: boolean;
                /** Limits makes and models of cameras to those used with this lens. Since Immich 2.2.0. */
                lensModel?: string;
                /** Limits camera models and lenses to this manufacturer. */
                make?: string;
                /** Limits makes and lenses to this camera model. */
                model?: string;
                /** Limits cities to this state or province. */
                state?: string;
                /**
                 * Field whose values to list. One of `camera-lens-model`, `camera-make`, `camera-model`, `city`, `country`,
                 * `state`.
                 */
                type: SearchSuggestionType;
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
                    "application/json": ErrorBody;
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
                    "application/json": ServerAbout;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ServerApkLinks;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ServerConfig;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ServerFeatures;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": License;
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
                    "application/json": ErrorBody;
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
                "application/json": LicenseKey;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": License;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ErrorBody;
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
                    "application/json": ServerMediaTypes;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ServerPing;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ServerStatistics;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ServerStorage;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ServerVersion;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ServerVersionCheck;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ServerVersionHistoryEntry[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": Session[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": SessionCreate;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreatedSession;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** One of your sessions. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SessionUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** One of your sessions. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    lockSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** One of your sessions. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getAllSharedLinks: {
        parameters: {
            query?: {
                /** Lists the links that show this album. A UUID. */
                albumId?: string;
                /** Lists only the link with this id. A UUID. Since Immich 2.5.0. */
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
                    "application/json": SharedLink[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": SharedLinkCreate;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SharedLink;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    sharedLinkLogin: {
        parameters: {
            query?: {
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SharedLinkLogin;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SharedLink;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getMySharedLink: {
        parameters: {
            query?: {
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
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
                    "application/json": SharedLink;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getSharedLinkById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Shared link to act on; an unknown one is a 400. A UUID. */
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
                    "application/json": SharedLink;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    removeSharedLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Shared link to act on; an unknown one is a 400. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateSharedLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Shared link to act on; an unknown one is a 400. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SharedLinkUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SharedLink;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    addSharedLinkAssets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Shared link to act on; an unknown one is a 400. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetIds;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssetIdResult[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    removeSharedLinkAssets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Shared link to act on; an unknown one is a 400. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetIds;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssetIdResult[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    searchStacks: {
        parameters: {
            query?: {
                /** Limits the result to the stack with this cover. A UUID. */
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
                    "application/json": Stack[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": StackCreate;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Stack;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": BulkIds;
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getStack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Stack to act on. A UUID. */
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
                    "application/json": Stack;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateStack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Stack to act on. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": StackUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Stack;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteStack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Stack to act on. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    removeAssetFromStack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Asset to remove from the stack. A UUID. */
                assetId: string;
                /** Stack to act on. A UUID. */
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
                    "application/json": ErrorBody;
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
                    "application/json": SyncAck[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": SyncAckSet;
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
                    "application/json": ErrorBody;
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
                "application/json": SyncAckDelete;
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
                    "application/json": ErrorBody;
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
                "application/json": SyncStreamRequest;
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
                    "application/json": ErrorBody;
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
                    "application/json": AdminConfigOpen;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": AdminConfig;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AdminConfigOpen;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": AdminConfigOpen;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": StorageTemplateOptions;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": AdminOnboardingUpdate;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": AdminOnboardingUpdate;
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
                    "application/json": ErrorBody;
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
                    "application/json": ReverseGeocodingState;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ServerVersionCheck;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": Tag[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": TagUpsert;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Tag[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": TagCreate;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Tag;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": TagBulk;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TagBulkResult;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getTagById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Tag to act on; an unknown one is a 400. A UUID. */
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
                    "application/json": Tag;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Tag to act on; an unknown one is a 400. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TagUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Tag;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Tag to act on; an unknown one is a 400. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    tagAssets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Tag to act on; an unknown one is a 400. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BulkIds;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkIdResult[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    untagAssets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Tag to act on; an unknown one is a 400. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BulkIds;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkIdResult[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getTimeBucket: {
        parameters: {
            query: {
                /** Limits the result to this album. A UUID. */
                albumId?: string;
                /** Limits the result to an area, as "west,south,east,north" in degrees. Since Immich 2.6.0. */
                bbox?: string;
                /** `true` finds favorites, `false` the others; omit it for both. */
                isFavorite?: boolean;
                /** `true` finds assets in the trash, otherwise those outside of it. */
                isTrashed?: boolean;
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Newest first by default. One of `asc`, `desc`. */
                order?: AssetOrder;
                /** Which date forms the months and the order. One of `createdAt`, `takenAt`. Since Immich 3.0.0. */
                orderBy?: AssetOrderBy;
                /** Limits the result to assets that show this person. A UUID. */
                personId?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
                /** Limits the result to assets with this tag or one below it. A UUID. */
                tagId?: string;
                /** First day of the month as YYYY-MM-DD, from `timeline.buckets`. */
                timeBucket: string;
                /** User whose timeline to read; by default yours. A UUID. */
                userId?: string;
                /**
                 * Finds assets shown in this place; by default those of the timeline and the archive. One of `archive`,
                 * `hidden`, `locked`, `timeline`.
                 */
                visibility?: AssetVisibility;
                /** Whether `latitude` and `longitude` are returned. */
                withCoordinates?: boolean;
                /** Whether assets of partners are included; only with `visibility: 'timeline'`. */
                withPartners?: boolean;
                /** `true` returns only the cover of each stack, otherwise all of its assets. */
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
                    "application/json": TimeBucketAssets;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getTimeBuckets: {
        parameters: {
            query?: {
                /** Limits the result to this album. A UUID. */
                albumId?: string;
                /** Limits the result to an area, as "west,south,east,north" in degrees. Since Immich 2.6.0. */
                bbox?: string;
                /** `true` finds favorites, `false` the others; omit it for both. */
                isFavorite?: boolean;
                /** `true` finds assets in the trash, otherwise those outside of it. */
                isTrashed?: boolean;
                /** Key of a shared link, which replaces the credential of the client. */
                key?: string;
                /** Newest first by default. One of `asc`, `desc`. */
                order?: AssetOrder;
                /** Which date forms the months and the order. One of `createdAt`, `takenAt`. Since Immich 3.0.0. */
                orderBy?: AssetOrderBy;
                /** Limits the result to assets that show this person. A UUID. */
                personId?: string;
                /** Custom path of a shared link, which replaces the credential of the client. */
                slug?: string;
                /** Limits the result to assets with this tag or one below it. A UUID. */
                tagId?: string;
                /** User whose timeline to read; by default yours. A UUID. */
                userId?: string;
                /**
                 * Finds assets shown in this place; by default those of the timeline and the archive. One of `archive`,
                 * `hidden`, `locked`, `timeline`.
                 */
                visibility?: AssetVisibility;
                /** Has no effect on the list of months. */
                withCoordinates?: boolean;
                /** Whether assets of partners are included; only with `visibility: 'timeline'`. */
                withPartners?: boolean;
                /** `true` returns only the cover of each stack, otherwise all of its assets. */
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
                    "application/json": TimeBucket[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": TrashResult;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": TrashResult;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": BulkIds;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TrashResult;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": User[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": AdminUser;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": MyUserUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AdminUser;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getMyCalendarHeatmap: {
        parameters: {
            query?: {
                /** First day, as a date in UTC; by default 52 weeks before the end. A date, such as `2024-06-01`. */
                from?: string;
                /** Last day, as a date in UTC; by default today. A date, such as `2024-06-01`. */
                to?: string;
                /**
                 * Which date of the assets is counted. One of `Taken`, `Upload`.
                 *
                 * @default "Upload"
                 */
                type?: CalendarHeatmapType;
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
                    "application/json": CalendarHeatmap;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": License;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": LicenseKey;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": License;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ErrorBody;
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
                    "application/json": Onboarding;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": OnboardingUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Onboarding;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ErrorBody;
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
                    "application/json": UserPreferences;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": UserPreferencesUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserPreferences;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "multipart/form-data": ProfileImageCreate;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProfileImage;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** User to act on; an unknown one is a 400. A UUID. */
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
                    "application/json": User;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getProfileImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** User to act on; an unknown one is a 400. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getAssetsByOriginalPath: {
        parameters: {
            query: {
                /** Folder on the server, without its subfolders. */
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
                    "application/json": Asset[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    searchWorkflows: {
        parameters: {
            query?: {
                /** Limits the result to this description. Since Immich 3.0.0. */
                description?: string;
                /** Limits the result to enabled workflows or to disabled ones. Since Immich 3.0.0. */
                enabled?: boolean;
                /** Limits the result to the workflow with this id. A UUID. Since Immich 3.0.0. */
                id?: string;
                /** Limits the result to workflows that record their runs or to the others. Since Immich 3.2.0. */
                logging?: boolean;
                /** Limits the result to this name. Since Immich 3.0.0. */
                name?: string;
                /**
                 * Limits the result to workflows that this event starts. One of `AssetCreate`, `AssetMetadataExtraction`,
                 * `AssetTagged`. Since Immich 3.0.0.
                 */
                trigger?: WorkflowTrigger;
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
                    "application/json": Workflow[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                "application/json": WorkflowCreate;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Workflow;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    "application/json": WorkflowTriggerDetails[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Workflow to act on. A UUID. */
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
                    "application/json": Workflow;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Workflow to act on. A UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WorkflowUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Workflow;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Workflow to act on. A UUID. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getWorkflowLogs: {
        parameters: {
            query?: {
                /** Lists only runs before this time; use the oldest one for the next page. A date and time. */
                before?: string | Date;
                /**
                 * How many runs one response contains. More than 0.
                 *
                 * @default 50
                 */
                limit?: number;
                /** Limits the result to runs that ended this way. One of `completed`, `error`, `halted`. */
                result?: WorkflowResult;
            };
            header?: never;
            path: {
                /** Workflow to act on. A UUID. */
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
                    "application/json": WorkflowLogEntry[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getWorkflowForShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Workflow to act on. A UUID. */
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
                    "application/json": WorkflowShare;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    /** Ids that the device gave to its files. At least 1 item. */
                    deviceAssetIds: readonly string[];
                    /** Device that uploaded the files. */
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
                        /** Those of the ids that the server has. */
                        existingIds: string[];
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getAllUserAssetsByDeviceId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Device that uploaded the files. */
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
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getRandom: {
        parameters: {
            query?: {
                /** How many assets to return; one by default. At least 1. */
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
                    "application/json": Asset[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                        /** Kind of object that the event is about. */
                        contextType: "album" | "asset" | "person" | (string & {});
                        /** Event that can start a workflow. */
                        type: "AssetCreate" | "PersonRecognized" | (string & {});
                    }[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                        /** Style sheet that the web app loads on every page; empty if none is set. */
                        customCss: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    /** Time of the last sync. A date and time. */
                    updatedAfter: string | Date;
                    /** Users whose assets to list: yourself and partners. */
                    userIds: readonly string[];
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
                        /** Ids of assets that were deleted since then. */
                        deleted: string[];
                        /** Whether the last sync is too long ago; then the lists are empty. */
                        needsFullSync: boolean;
                        /** Assets that changed since then. */
                        upserted: Asset[];
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                    /** Id of the last asset of the page before; omit it for the first page. A UUID. */
                    lastId?: string;
                    /** How many assets one response contains. At least 1. */
                    limit: number;
                    /** Leaves out assets that changed after this time; use one value for all pages. A date and time. */
                    updatedUntil: string | Date;
                    /** User whose assets to list; by default yours. A UUID. */
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
                    "application/json": Asset[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
}
