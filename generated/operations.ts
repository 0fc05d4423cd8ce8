// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { defineOperations } from '../src/http/operation.js';

/**
 * One operation a line: client method (`-` if it is handwritten), `operationId`, verb, path, what it takes and
 * returns, first and last release (`-` if unknown), permission.
 *
 * What it takes: `b` a body, `f` a form, `u` a URL-encoded body, `q` a query; a capital letter if it is
 * required. What it returns: `0` nothing, `r` a file, else JSON. `a`: administrators only.
 */
export const ACTIVITIES = /* @__PURE__ */ defineOperations<
  'createActivity' | 'deleteActivity' | 'getActivities' | 'getActivityStatistics'
>(`create createActivity POST /activities B - - activity.create
delete deleteActivity DELETE /activities/{id} 0 - - activity.delete
list getActivities GET /activities Q - - activity.read
statistics getActivityStatistics GET /activities/statistics Q - - activity.statistics`);

export const ADMIN_AUTH = /* @__PURE__ */ defineOperations<'unlinkAllOAuthAccountsAdmin'>(
  `unlinkAllOAuth unlinkAllOAuthAccountsAdmin POST /admin/auth/unlink-all 0a 1.138.0 - adminAuth.unlinkAll`,
);

export const ADMIN_CONFIG = /* @__PURE__ */ defineOperations<
  'getAdminConfig' | 'getAdminConfigDefaults' | 'updateAdminConfig'
>(`get getAdminConfig GET /admin/config a 3.2.0 - adminConfig.read
getDefaults getAdminConfigDefaults GET /admin/config/defaults a 3.2.0 - adminConfig.read
update updateAdminConfig PUT /admin/config Ba 3.2.0 - adminConfig.update`);

export const ADMIN_DATABASE_BACKUPS = /* @__PURE__ */ defineOperations<
  | 'deleteDatabaseBackup'
  | 'downloadDatabaseBackup'
  | 'listDatabaseBackups'
  | 'startDatabaseRestoreFlow'
  | 'uploadDatabaseBackup'
>(`delete deleteDatabaseBackup DELETE /admin/database-backups B0a 2.5.0 - backup.delete
download downloadDatabaseBackup GET /admin/database-backups/{filename} ra 2.5.0 - backup.download
list listDatabaseBackups GET /admin/database-backups a 2.5.0 - maintenance
startRestore startDatabaseRestoreFlow POST /admin/database-backups/start-restore 0 2.5.0
upload uploadDatabaseBackup POST /admin/database-backups/upload f0a 2.5.0 - backup.upload`);

export const ADMIN_MAINTENANCE = /* @__PURE__ */ defineOperations<
  | 'deleteIntegrityReport'
  | 'detectPriorInstall'
  | 'getIntegrityReportCsv'
  | 'getIntegrityReportFile'
  | 'getIntegrityReport'
  | 'getIntegrityReportSummary'
  | 'maintenanceLogin'
  | 'setMaintenanceMode'
  | 'getMaintenanceStatus'
>(`deleteIntegrityItem deleteIntegrityReport DELETE /admin/integrity/report/{id} 0a 3.0.0 - maintenance
detectInstall detectPriorInstall GET /admin/maintenance/detect-install a 2.5.0 - maintenance
integrityCsv getIntegrityReportCsv GET /admin/integrity/report/{type}/csv ra 3.0.0 - maintenance
integrityFile getIntegrityReportFile GET /admin/integrity/report/{id}/file ra 3.0.0 - maintenance
integrityReport getIntegrityReport GET /admin/integrity/report Qa 3.0.0 - maintenance
integritySummary getIntegrityReportSummary GET /admin/integrity/summary a 3.0.0 - maintenance
login maintenanceLogin POST /admin/maintenance/login b 2.3.0
setMode setMaintenanceMode POST /admin/maintenance B0a 2.3.0 - maintenance
status getMaintenanceStatus GET /admin/maintenance/status - 2.5.0`);

export const ADMIN_NOTIFICATIONS = /* @__PURE__ */ defineOperations<
  'createNotification' | 'getNotificationTemplateAdmin' | 'sendTestEmailAdmin'
>(`create createNotification POST /admin/notifications Ba
renderTemplate getNotificationTemplateAdmin POST /admin/notifications/templates/{name} Ba
sendTestEmail sendTestEmailAdmin POST /admin/notifications/test-email Ba`);

export const ADMIN_USERS = /* @__PURE__ */ defineOperations<
  | 'getUserCalendarHeatmapAdmin'
  | 'createUserAdmin'
  | 'deleteUserAdmin'
  | 'getUserAdmin'
  | 'searchUsersAdmin'
  | 'getUserPreferencesAdmin'
  | 'restoreUserAdmin'
  | 'getUserSessionsAdmin'
  | 'getUserStatisticsAdmin'
  | 'updateUserAdmin'
  | 'updateUserPreferencesAdmin'
>(`calendarHeatmap getUserCalendarHeatmapAdmin GET /admin/users/{id}/calendar-heatmap qa 3.0.0 - adminUser.read
create createUserAdmin POST /admin/users Ba - - adminUser.create
delete deleteUserAdmin DELETE /admin/users/{id} ba - - adminUser.delete
get getUserAdmin GET /admin/users/{id} a - - adminUser.read
list searchUsersAdmin GET /admin/users qa - - adminUser.read
preferences getUserPreferencesAdmin GET /admin/users/{id}/preferences a - - adminUser.read
restore restoreUserAdmin POST /admin/users/{id}/restore a - - adminUser.delete
sessions getUserSessionsAdmin GET /admin/users/{id}/sessions a 2.2.0 - adminSession.read
statistics getUserStatisticsAdmin GET /admin/users/{id}/statistics qa - - adminUser.read
update updateUserAdmin PUT /admin/users/{id} ba - - adminUser.update
updatePreferences updateUserPreferencesAdmin PUT /admin/users/{id}/preferences ba - - adminUser.update`);

export const ALBUMS = /* @__PURE__ */ defineOperations<
  | 'addAssetsToAlbum'
  | 'addAssetsToAlbums'
  | 'addUsersToAlbum'
  | 'createAlbum'
  | 'deleteAlbum'
  | 'getAlbumInfo'
  | 'getAllAlbums'
  | 'getAlbumMapMarkers'
  | 'removeAssetFromAlbum'
  | 'removeUserFromAlbum'
  | 'getAlbumStatistics'
  | 'updateAlbumInfo'
  | 'updateAlbumUser'
>(`- addAssetsToAlbum PUT /albums/{id}/assets B - - albumAsset.create
addAssetsToAlbums addAssetsToAlbums PUT /albums/assets B 1.139.0 - albumAsset.create
- addUsersToAlbum PUT /albums/{id}/users B - - albumUser.create
- createAlbum POST /albums B - - album.create
delete deleteAlbum DELETE /albums/{id} 0 - - album.delete
get getAlbumInfo GET /albums/{id} - - - album.read
- getAllAlbums GET /albums q - - album.read
mapMarkers getAlbumMapMarkers GET /albums/{id}/map-markers - 3.0.0 - album.read
- removeAssetFromAlbum DELETE /albums/{id}/assets B - - albumAsset.delete
removeUser removeUserFromAlbum DELETE /albums/{id}/user/{userId} 0 - - albumUser.delete
statistics getAlbumStatistics GET /albums/statistics - - - album.statistics
update updateAlbumInfo PATCH /albums/{id} b - - album.update
updateUser updateAlbumUser PUT /albums/{id}/user/{userId} B0 - - albumUser.update`);

export const API_KEYS = /* @__PURE__ */ defineOperations<
  | 'createApiKey'
  | 'deleteApiKey'
  | 'getApiKey'
  | 'getApiKeys'
  | 'getMyApiKey'
  | 'rotateApiKey'
  | 'updateApiKey'
>(`create createApiKey POST /api-keys B - - apiKey.create
delete deleteApiKey DELETE /api-keys/{id} 0 - - apiKey.delete
get getApiKey GET /api-keys/{id} - - - apiKey.read
list getApiKeys GET /api-keys - - - apiKey.read
me getMyApiKey GET /api-keys/me - 1.139.0
rotate rotateApiKey POST /api-keys/{id}/rotate - 3.2.0 - apiKey.rotate
update updateApiKey PUT /api-keys/{id} b - - apiKey.update`);

export const ASSET_FILES = /* @__PURE__ */ defineOperations<
  'deleteAssetFile' | 'downloadAssetFile' | 'getAssetFile' | 'searchAssetFiles'
>(`delete deleteAssetFile DELETE /asset-files/{id} 0 3.2.0 - assetFile.delete
download downloadAssetFile GET /asset-files/{id}/download r 3.2.0 - assetFile.download
get getAssetFile GET /asset-files/{id} - 3.2.0 - assetFile.read
list searchAssetFiles GET /asset-files Q 3.2.0 - assetFile.read`);

export const ASSETS = /* @__PURE__ */ defineOperations<
  | 'checkBulkUpload'
  | 'checkExistingAssets'
  | 'copyAsset'
  | 'deleteAssets'
  | 'removeAssetEdits'
  | 'deleteAssetMetadata'
  | 'deleteBulkAssetMetadata'
  | 'downloadAsset'
  | 'editAsset'
  | 'endSession'
  | 'getAssetInfo'
  | 'getAssetEdits'
  | 'getAssetMetadataByKey'
  | 'getAllUserAssetsByDeviceId'
  | 'getAssetMetadata'
  | 'getMainPlaylist'
  | 'getMediaPlaylist'
  | 'getAssetOcr'
  | 'playAssetVideo'
  | 'getRandom'
  | 'replaceAsset'
  | 'runAssetJobs'
  | 'getSegment'
  | 'getAssetStatistics'
  | 'viewAsset'
  | 'updateAsset'
  | 'updateAssets'
  | 'updateAssetMetadata'
  | 'updateBulkAssetMetadata'
  | 'uploadAsset'
>(`- checkBulkUpload POST /assets/bulk-upload-check B - - asset.upload
checkExisting checkExistingAssets POST /assets/exist B - 2.7.5 asset.upload
copy copyAsset PUT /assets/copy B0 2.2.0 - asset.copy
- deleteAssets DELETE /assets B0 - - asset.delete
deleteEdits removeAssetEdits DELETE /assets/{id}/edits 0 2.5.0 - asset.edit.delete
deleteMetadata deleteAssetMetadata DELETE /assets/{id}/metadata/{key} 0 1.140.0 - asset.update
deleteMetadataMany deleteBulkAssetMetadata DELETE /assets/metadata B0 2.5.0 - asset.update
download downloadAsset GET /assets/{id}/original qr - - asset.download
edit editAsset PUT /assets/{id}/edits B 2.5.0 - asset.edit.create
endStream endSession DELETE /assets/{id}/video/stream/{sessionId} 0 3.0.0 - asset.view
get getAssetInfo GET /assets/{id} - - - asset.read
getEdits getAssetEdits GET /assets/{id}/edits - 2.5.0 - asset.edit.get
getMetadata getAssetMetadataByKey GET /assets/{id}/metadata/{key} - 1.140.0 - asset.read
listByDevice getAllUserAssetsByDeviceId GET /assets/device/{deviceId} - - 2.7.5
listMetadata getAssetMetadata GET /assets/{id}/metadata - 1.140.0 - asset.read
mainPlaylist getMainPlaylist GET /assets/{id}/video/stream/main.m3u8 r 3.0.0 - asset.view
mediaPlaylist getMediaPlaylist GET /assets/{id}/video/stream/{sessionId}/{variantIndex}/playlist.m3u8 r 3.0.0 - asset.view
ocr getAssetOcr GET /assets/{id}/ocr - 2.2.0 - asset.read
playback playAssetVideo GET /assets/{id}/video/playback r - - asset.view
random getRandom GET /assets/random q - 2.7.5 asset.read
replace replaceAsset PUT /assets/{id}/original F - 2.7.5 asset.replace
runJobs runAssetJobs POST /assets/jobs B0 - - job.create
segment getSegment GET /assets/{id}/video/stream/{sessionId}/{variantIndex}/{filename} r 3.0.0 - asset.view
statistics getAssetStatistics GET /assets/statistics q - - asset.statistics
- viewAsset GET /assets/{id}/thumbnail qr - - asset.view
- updateAsset PUT /assets/{id} b - - asset.update
- updateAssets PUT /assets B0 - - asset.update
updateMetadata updateAssetMetadata PUT /assets/{id}/metadata B 1.140.0 - asset.update
updateMetadataMany updateBulkAssetMetadata PUT /assets/metadata B 2.5.0 - asset.update
- uploadAsset POST /assets F - - asset.upload`);

export const AUTH = /* @__PURE__ */ defineOperations<
  | 'logoutOAuth'
  | 'changePassword'
  | 'changePinCode'
  | 'finishOAuth'
  | 'linkOAuthAccount'
  | 'lockAuthSession'
  | 'login'
  | 'logout'
  | 'redirectOAuthToMobile'
  | 'resetPinCode'
  | 'setupPinCode'
  | 'signUpAdmin'
  | 'startOAuth'
  | 'getAuthStatus'
  | 'unlinkOAuthAccount'
  | 'unlockAuthSession'
  | 'validateAccessToken'
>(`backchannelLogout logoutOAuth POST /oauth/backchannel-logout U0 3.0.0
changePassword changePassword POST /auth/change-password B - - auth.changePassword
changePinCode changePinCode PUT /auth/pin-code B0 - - pinCode.update
finishOAuth finishOAuth POST /oauth/callback B
linkOAuth linkOAuthAccount POST /oauth/link B
lockSession lockAuthSession POST /auth/session/lock 0
login login POST /auth/login B
logout logout POST /auth/logout
mobileRedirect redirectOAuthToMobile GET /oauth/mobile-redirect 0
resetPinCode resetPinCode DELETE /auth/pin-code b0 - - pinCode.delete
setupPinCode setupPinCode POST /auth/pin-code B0 - - pinCode.create
signUpAdmin signUpAdmin POST /auth/admin-sign-up B
startOAuth startOAuth POST /oauth/authorize B
status getAuthStatus GET /auth/status
unlinkOAuth unlinkOAuthAccount POST /oauth/unlink
unlockSession unlockAuthSession POST /auth/session/unlock b0
validateToken validateAccessToken POST /auth/validateToken`);

export const CLUSTER_GROUPS = /* @__PURE__ */ defineOperations<
  | 'acceptClusterGroupRequest'
  | 'createClusterGroupRequest'
  | 'deleteClusterGroupRequest'
  | 'leaveClusterGroup'
  | 'getClusterGroupRequests'
  | 'getClusterGroupRequestsForGroup'
  | 'clusterGroupRegeneratePeople'
  | 'getClusterGroupUsers'
>(`acceptRequest acceptClusterGroupRequest POST /cluster-groups/requests/{id}/accept 0 3.2.0 - clusterGroupRequest.create
createRequest createClusterGroupRequest PUT /cluster-groups/{id}/requests B 3.2.0 - clusterGroupRequest.create
declineRequest deleteClusterGroupRequest DELETE /cluster-groups/requests/{id} 0 3.2.0 - clusterGroupRequest.delete
leave leaveClusterGroup POST /cluster-groups/{id}/leave 0 3.2.0 - clusterGroup.leave
listRequests getClusterGroupRequests GET /cluster-groups/requests - 3.2.0 - clusterGroupRequest.read
listSentRequests getClusterGroupRequestsForGroup GET /cluster-groups/{id}/requests - 3.2.0 - clusterGroupRequest.read
regeneratePeople clusterGroupRegeneratePeople POST /cluster-groups/{id}/regenerate-people 0 3.2.0 - clusterGroup.read
users getClusterGroupUsers GET /cluster-groups/{id}/users - 3.2.0 - clusterGroup.read`);

export const CONFIG = /* @__PURE__ */ defineOperations<
  'getUserConfig' | 'getUserConfigDefaults' | 'getPublicConfig' | 'getPublicConfigDefaults'
>(`get getUserConfig GET /config - 3.2.0 - userConfig.read
getDefaults getUserConfigDefaults GET /config/defaults - 3.2.0 - userConfig.read
getPublic getPublicConfig GET /public/config - 3.2.0
getPublicDefaults getPublicConfigDefaults GET /public/config/defaults - 3.2.0`);

export const DOWNLOAD = /* @__PURE__ */ defineOperations<
  'downloadArchive' | 'getDownloadInfo'
>(`archive downloadArchive POST /download/archive Br - - asset.download
info getDownloadInfo POST /download/info b - - asset.download`);

export const DUPLICATES = /* @__PURE__ */ defineOperations<
  'deleteDuplicate' | 'deleteDuplicates' | 'getAssetDuplicates' | 'resolveDuplicates'
>(`dismiss deleteDuplicate DELETE /duplicates/{id} 0 - - duplicate.delete
dismissMany deleteDuplicates DELETE /duplicates B0 - - duplicate.delete
list getAssetDuplicates GET /duplicates - - - duplicate.read
- resolveDuplicates POST /duplicates/resolve B 2.7.0 - duplicate.delete`);

export const FACES = /* @__PURE__ */ defineOperations<
  'createFace' | 'deleteFace' | 'getFaces' | 'reassignFacesById'
>(`create createFace POST /faces B0 - - face.create
delete deleteFace DELETE /faces/{id} B0 - - face.delete
list getFaces GET /faces Q - - face.read
reassign reassignFacesById PUT /faces/{id} B - - face.update`);

export const JOBS = /* @__PURE__ */ defineOperations<
  'createJob' | 'runQueueCommandLegacy' | 'getQueuesLegacy'
>(`run createJob POST /jobs B0a - - job.create
sendCommand runQueueCommandLegacy PUT /jobs/{name} Ba - - job.create
status getQueuesLegacy GET /jobs a - - job.read`);

export const LIBRARIES = /* @__PURE__ */ defineOperations<
  | 'createLibrary'
  | 'deleteLibrary'
  | 'getLibrary'
  | 'getAllLibraries'
  | 'scanLibrary'
  | 'getLibraryStatistics'
  | 'updateLibrary'
  | 'validate'
>(`create createLibrary POST /libraries Ba - - library.create
delete deleteLibrary DELETE /libraries/{id} 0a - - library.delete
get getLibrary GET /libraries/{id} a - - library.read
list getAllLibraries GET /libraries a - - library.read
scan scanLibrary POST /libraries/{id}/scan 0a - - library.update
statistics getLibraryStatistics GET /libraries/{id}/statistics a - - library.statistics
update updateLibrary PUT /libraries/{id} ba - - library.update
validate validate POST /libraries/{id}/validate ba`);

export const MAP = /* @__PURE__ */ defineOperations<
  'getMapMarkers' | 'reverseGeocode'
>(`markers getMapMarkers GET /map/markers q - - map.read
reverseGeocode reverseGeocode GET /map/reverse-geocode Q - - map.search`);

export const MEMORIES = /* @__PURE__ */ defineOperations<
  | 'addMemoryAssets'
  | 'createMemory'
  | 'deleteMemory'
  | 'getMemory'
  | 'searchMemories'
  | 'removeMemoryAssets'
  | 'memoriesStatistics'
  | 'updateMemory'
>(`addAssets addMemoryAssets PUT /memories/{id}/assets B - - memoryAsset.create
create createMemory POST /memories B - - memory.create
delete deleteMemory DELETE /memories/{id} 0 - - memory.delete
get getMemory GET /memories/{id} - - - memory.read
list searchMemories GET /memories q - - memory.read
removeAssets removeMemoryAssets DELETE /memories/{id}/assets B - - memoryAsset.delete
statistics memoriesStatistics GET /memories/statistics q - - memory.statistics
update updateMemory PUT /memories/{id} b - - memory.update`);

export const NOTIFICATIONS = /* @__PURE__ */ defineOperations<
  | 'deleteNotification'
  | 'deleteNotifications'
  | 'getNotification'
  | 'getNotifications'
  | 'updateNotification'
  | 'updateNotifications'
>(`delete deleteNotification DELETE /notifications/{id} 0 - - notification.delete
deleteMany deleteNotifications DELETE /notifications B0 - - notification.delete
get getNotification GET /notifications/{id} - - - notification.read
list getNotifications GET /notifications q - - notification.read
update updateNotification PUT /notifications/{id} b - - notification.update
updateMany updateNotifications PUT /notifications B0 - - notification.update`);

export const PARTNERS = /* @__PURE__ */ defineOperations<
  'createPartner' | 'createPartnerDeprecated' | 'removePartner' | 'getPartners' | 'updatePartner'
>(`create createPartner POST /partners B 1.142.0 - partner.create
createById createPartnerDeprecated POST /partners/{id} - - - partner.create
delete removePartner DELETE /partners/{id} 0 - - partner.delete
list getPartners GET /partners Q - - partner.read
update updatePartner PUT /partners/{id} B - - partner.update`);

export const PEOPLE = /* @__PURE__ */ defineOperations<
  | 'createPerson'
  | 'deletePerson'
  | 'deletePeople'
  | 'getPerson'
  | 'getAllPeople'
  | 'mergePeople'
  | 'mergePersonLegacy'
  | 'reassignFaces'
  | 'getPersonStatistics'
  | 'getPersonThumbnail'
  | 'updatePerson'
  | 'updatePeople'
>(`create createPerson POST /people b - - person.create
delete deletePerson DELETE /people/{id} 0 - - person.delete
deleteMany deletePeople DELETE /people B0 - - person.delete
get getPerson GET /people/{id} - - - person.read
- getAllPeople GET /people q - - person.read
merge mergePeople POST /people/merge B 3.2.1 - person.merge
mergeInto mergePersonLegacy POST /people/{id}/merge B - - person.merge
reassignFaces reassignFaces PUT /people/{id}/reassign B - - person.reassign
statistics getPersonStatistics GET /people/{id}/statistics - - - person.statistics
thumbnail getPersonThumbnail GET /people/{id}/thumbnail r - - person.read
update updatePerson PUT /people/{id} b - - person.update
updateMany updatePeople PUT /people B - - person.update`);

export const PLUGINS = /* @__PURE__ */ defineOperations<
  'getPlugin' | 'searchPlugins' | 'searchPluginMethods' | 'searchPluginTemplates' | 'getPluginTriggers'
>(`get getPlugin GET /plugins/{id} - 2.3.0 - plugin.read
list searchPlugins GET /plugins q 2.3.0 - plugin.read
methods searchPluginMethods GET /plugins/methods q 3.0.0 - plugin.read
templates searchPluginTemplates GET /plugins/templates - 3.0.0 - plugin.read
triggers getPluginTriggers GET /plugins/triggers - 2.5.0 2.7.5 plugin.read`);

export const QUEUES = /* @__PURE__ */ defineOperations<
  'emptyQueue' | 'getQueue' | 'getQueueJobs' | 'getQueues' | 'updateQueue'
>(`empty emptyQueue DELETE /queues/{name}/jobs b0a 2.4.0 - queueJob.delete
get getQueue GET /queues/{name} a 2.4.0 - queue.read
jobs getQueueJobs GET /queues/{name}/jobs qa 2.4.0 - queueJob.read
list getQueues GET /queues a 2.4.0 - queue.read
update updateQueue PUT /queues/{name} ba 2.4.0 - queue.update`);

export const SEARCH = /* @__PURE__ */ defineOperations<
  | 'getAssetsByCity'
  | 'getExploreData'
  | 'searchLargeAssets'
  | 'searchAssets'
  | 'searchPerson'
  | 'searchPlaces'
  | 'searchRandom'
  | 'searchSmart'
  | 'searchAssetStatistics'
  | 'getSearchSuggestions'
>(`cities getAssetsByCity GET /search/cities - - - asset.read
explore getExploreData GET /search/explore - - - asset.read
- searchLargeAssets POST /search/large-assets q - - asset.read
- searchAssets POST /search/metadata b - - asset.read
- searchPerson GET /search/person Q - - person.read
- searchPlaces GET /search/places Q - - asset.read
- searchRandom POST /search/random b - - asset.read
- searchSmart POST /search/smart b - - asset.read
- searchAssetStatistics POST /search/statistics b - - asset.statistics
- getSearchSuggestions GET /search/suggestions Q - - asset.read`);

export const SERVER = /* @__PURE__ */ defineOperations<
  | 'getAboutInfo'
  | 'getApkLinks'
  | 'getServerConfig'
  | 'deleteServerLicense'
  | 'getServerFeatures'
  | 'getServerLicense'
  | 'getSupportedMediaTypes'
  | 'pingServer'
  | 'setServerLicense'
  | 'getServerStatistics'
  | 'getStorage'
  | 'getTheme'
  | 'getServerVersion'
  | 'getVersionCheck'
  | 'getVersionHistory'
>(`about getAboutInfo GET /server/about - - - server.about
apkLinks getApkLinks GET /server/apk-links - 1.135.0 - server.apkLinks
config getServerConfig GET /server/config
deleteLicense deleteServerLicense DELETE /server/license 0a - - serverLicense.delete
features getServerFeatures GET /server/features
- getServerLicense GET /server/license a - - serverLicense.read
mediaTypes getSupportedMediaTypes GET /server/media-types
ping pingServer GET /server/ping
setLicense setServerLicense PUT /server/license Ba - - serverLicense.update
statistics getServerStatistics GET /server/statistics a - - server.statistics
storage getStorage GET /server/storage - - - server.storage
theme getTheme GET /server/theme - - 2.7.5
- getServerVersion GET /server/version
versionCheck getVersionCheck GET /server/version-check - 1.134.0 - server.versionCheck
versionHistory getVersionHistory GET /server/version-history - 1.117.0`);

export const SESSIONS = /* @__PURE__ */ defineOperations<
  'createSession' | 'deleteSession' | 'deleteAllSessions' | 'getSessions' | 'lockSession' | 'updateSession'
>(`create createSession POST /sessions b - - session.create
delete deleteSession DELETE /sessions/{id} 0 - - session.delete
deleteOthers deleteAllSessions DELETE /sessions 0 - - session.delete
list getSessions GET /sessions - - - session.read
- lockSession POST /sessions/{id}/lock 0 - - session.lock
update updateSession PUT /sessions/{id} b - - session.update`);

export const SHARED_LINKS = /* @__PURE__ */ defineOperations<
  | 'addSharedLinkAssets'
  | 'createSharedLink'
  | 'removeSharedLink'
  | 'getSharedLinkById'
  | 'getAllSharedLinks'
  | 'sharedLinkLogin'
  | 'getMySharedLink'
  | 'removeSharedLinkAssets'
  | 'updateSharedLink'
>(`- addSharedLinkAssets PUT /shared-links/{id}/assets B - - sharedLink.update
- createSharedLink POST /shared-links B - - sharedLink.create
delete removeSharedLink DELETE /shared-links/{id} 0 - - sharedLink.delete
get getSharedLinkById GET /shared-links/{id} - - - sharedLink.read
list getAllSharedLinks GET /shared-links q - - sharedLink.read
- sharedLinkLogin POST /shared-links/login B 2.6.0
- getMySharedLink GET /shared-links/me
- removeSharedLinkAssets DELETE /shared-links/{id}/assets B - - sharedLink.update
- updateSharedLink PATCH /shared-links/{id} b - - sharedLink.update`);

export const STACKS = /* @__PURE__ */ defineOperations<
  | 'createStack'
  | 'deleteStack'
  | 'deleteStacks'
  | 'getStack'
  | 'searchStacks'
  | 'removeAssetFromStack'
  | 'updateStack'
>(`create createStack POST /stacks B - - stack.create
delete deleteStack DELETE /stacks/{id} 0 - - stack.delete
deleteMany deleteStacks DELETE /stacks B0 - - stack.delete
get getStack GET /stacks/{id} - - - stack.read
list searchStacks GET /stacks q - - stack.read
removeAsset removeAssetFromStack DELETE /stacks/{id}/assets/{assetId} 0 - - stack.update
update updateStack PUT /stacks/{id} b - - stack.update`);

export const SYNC = /* @__PURE__ */ defineOperations<
  'sendSyncAck' | 'deleteSyncAck' | 'getDeltaSync' | 'getFullSyncForUser' | 'getSyncAck' | 'getSyncStream'
>(`ack sendSyncAck POST /sync/ack B0 - - syncCheckpoint.update
deleteAcks deleteSyncAck DELETE /sync/ack b0 - - syncCheckpoint.delete
delta getDeltaSync POST /sync/delta-sync B - 2.7.5
full getFullSyncForUser POST /sync/full-sync B - 2.7.5
listAcks getSyncAck GET /sync/ack - - - syncCheckpoint.read
- getSyncStream POST /sync/stream Br - - sync.stream`);

export const SYSTEM_CONFIG = /* @__PURE__ */ defineOperations<
  'getConfig' | 'getConfigDefaults' | 'getStorageTemplateOptions' | 'updateConfig'
>(`get getConfig GET /system-config a - - systemConfig.read
getDefaults getConfigDefaults GET /system-config/defaults a - - systemConfig.read
storageTemplateOptions getStorageTemplateOptions GET /system-config/storage-template-options a - - systemConfig.read
update updateConfig PUT /system-config Ba - - systemConfig.update`);

export const SYSTEM_METADATA = /* @__PURE__ */ defineOperations<
  'getAdminOnboarding' | 'getReverseGeocodingState' | 'updateAdminOnboarding' | 'getVersionCheckState'
>(`adminOnboarding getAdminOnboarding GET /system-metadata/admin-onboarding a - - systemMetadata.read
reverseGeocodingState getReverseGeocodingState GET /system-metadata/reverse-geocoding-state a - - systemMetadata.read
updateAdminOnboarding updateAdminOnboarding POST /system-metadata/admin-onboarding B0a - - systemMetadata.update
versionCheckState getVersionCheckState GET /system-metadata/version-check-state a - - systemMetadata.read`);

export const TAGS = /* @__PURE__ */ defineOperations<
  | 'createTag'
  | 'deleteTag'
  | 'getTagById'
  | 'getAllTags'
  | 'tagAssets'
  | 'bulkTagAssets'
  | 'untagAssets'
  | 'updateTag'
  | 'upsertTags'
>(`- createTag POST /tags B - - tag.create
delete deleteTag DELETE /tags/{id} 0 - - tag.delete
get getTagById GET /tags/{id} - - - tag.read
list getAllTags GET /tags - - - tag.read
- tagAssets PUT /tags/{id}/assets B - - tag.asset
- bulkTagAssets PUT /tags/assets B - - tag.asset
- untagAssets DELETE /tags/{id}/assets B - - tag.asset
- updateTag PUT /tags/{id} b - - tag.update
- upsertTags PUT /tags B - - tag.create`);

export const TIMELINE = /* @__PURE__ */ defineOperations<
  'getTimeBucket' | 'getTimeBuckets'
>(`bucket getTimeBucket GET /timeline/bucket Q - - asset.read
buckets getTimeBuckets GET /timeline/buckets q - - asset.read`);

export const TRASH = /* @__PURE__ */ defineOperations<
  'emptyTrash' | 'restoreTrash' | 'restoreAssets'
>(`empty emptyTrash POST /trash/empty - - - asset.delete
restore restoreTrash POST /trash/restore - - - asset.delete
restoreAssets restoreAssets POST /trash/restore/assets B - - asset.delete`);

export const USERS = /* @__PURE__ */ defineOperations<
  | 'getMyCalendarHeatmap'
  | 'deleteUserLicense'
  | 'deleteUserOnboarding'
  | 'deleteProfileImage'
  | 'getUser'
  | 'getUserLicense'
  | 'searchUsers'
  | 'getMyUser'
  | 'getUserOnboarding'
  | 'getMyPreferences'
  | 'getProfileImage'
  | 'setUserLicense'
  | 'setUserOnboarding'
  | 'createProfileImage'
  | 'updateMyUser'
  | 'updateMyPreferences'
>(`calendarHeatmap getMyCalendarHeatmap GET /users/me/calendar-heatmap q 3.0.0 - user.read
deleteLicense deleteUserLicense DELETE /users/me/license 0 - - userLicense.delete
deleteOnboarding deleteUserOnboarding DELETE /users/me/onboarding 0 - - userOnboarding.delete
deleteProfileImage deleteProfileImage DELETE /users/profile-image 0 - - userProfileImage.delete
get getUser GET /users/{id} - - - user.read
license getUserLicense GET /users/me/license - - - userLicense.read
list searchUsers GET /users - - - user.read
me getMyUser GET /users/me - - - user.read
onboarding getUserOnboarding GET /users/me/onboarding - - - userOnboarding.read
preferences getMyPreferences GET /users/me/preferences - - - userPreference.read
profileImage getProfileImage GET /users/{id}/profile-image r - - userProfileImage.read
setLicense setUserLicense PUT /users/me/license B - - userLicense.update
setOnboarding setUserOnboarding PUT /users/me/onboarding B - - userOnboarding.update
setProfileImage createProfileImage POST /users/profile-image F - - userProfileImage.update
updateMe updateMyUser PUT /users/me b - - user.update
updatePreferences updateMyPreferences PUT /users/me/preferences b - - userPreference.update`);

export const VIEWS = /* @__PURE__ */ defineOperations<
  'getAssetsByOriginalPath' | 'getUniqueOriginalPaths'
>(`assetsInFolder getAssetsByOriginalPath GET /view/folder Q - - folder.read
folders getUniqueOriginalPaths GET /view/folder/unique-paths - - - folder.read`);

export const WORKFLOWS = /* @__PURE__ */ defineOperations<
  | 'createWorkflow'
  | 'deleteWorkflow'
  | 'getWorkflow'
  | 'getWorkflowForShare'
  | 'searchWorkflows'
  | 'getWorkflowLogs'
  | 'getWorkflowTriggers'
  | 'updateWorkflow'
>(`create createWorkflow POST /workflows B 2.3.0 - workflow.create
delete deleteWorkflow DELETE /workflows/{id} 0 2.3.0 - workflow.delete
get getWorkflow GET /workflows/{id} - 2.3.0 - workflow.read
getForShare getWorkflowForShare GET /workflows/{id}/share - 3.0.0 - workflow.read
list searchWorkflows GET /workflows q 2.3.0 - workflow.read
logs getWorkflowLogs GET /workflows/{id}/logs q 3.2.0 - workflow.logs
triggers getWorkflowTriggers GET /workflows/triggers - 3.0.0
update updateWorkflow PUT /workflows/{id} b 2.3.0 - workflow.update`);

/** The operations of all groups. */
export const OPERATIONS = [
  ACTIVITIES,
  ADMIN_AUTH,
  ADMIN_CONFIG,
  ADMIN_DATABASE_BACKUPS,
  ADMIN_MAINTENANCE,
  ADMIN_NOTIFICATIONS,
  ADMIN_USERS,
  ALBUMS,
  API_KEYS,
  ASSET_FILES,
  ASSETS,
  AUTH,
  CLUSTER_GROUPS,
  CONFIG,
  DOWNLOAD,
  DUPLICATES,
  FACES,
  JOBS,
  LIBRARIES,
  MAP,
  MEMORIES,
  NOTIFICATIONS,
  PARTNERS,
  PEOPLE,
  PLUGINS,
  QUEUES,
  SEARCH,
  SERVER,
  SESSIONS,
  SHARED_LINKS,
  STACKS,
  SYNC,
  SYSTEM_CONFIG,
  SYSTEM_METADATA,
  TAGS,
  TIMELINE,
  TRASH,
  USERS,
  VIEWS,
  WORKFLOWS,
];
