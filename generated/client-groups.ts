// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { ActivitiesOperations } from './resources/activities.js';
import { AdminAuthOperations } from './resources/admin-auth.js';
import { AdminConfigOperations } from './resources/admin-config.js';
import { AdminDatabaseBackupsOperations } from './resources/admin-database-backups.js';
import { AdminMaintenanceOperations } from './resources/admin-maintenance.js';
import { AdminNotificationsOperations } from './resources/admin-notifications.js';
import { AdminUsersOperations } from './resources/admin-users.js';
import { AlbumsOperations } from './resources/albums.js';
import { ApiKeysOperations } from './resources/api-keys.js';
import { AssetFilesOperations } from './resources/asset-files.js';
import { AssetsOperations } from './resources/assets.js';
import { AuthOperations } from './resources/auth.js';
import { ClusterGroupsOperations } from './resources/cluster-groups.js';
import { ConfigOperations } from './resources/config.js';
import { DownloadOperations } from './resources/download.js';
import { DuplicatesOperations } from './resources/duplicates.js';
import { FacesOperations } from './resources/faces.js';
import { JobsOperations } from './resources/jobs.js';
import { LibrariesOperations } from './resources/libraries.js';
import { MapOperations } from './resources/map.js';
import { MemoriesOperations } from './resources/memories.js';
import { NotificationsOperations } from './resources/notifications.js';
import { PartnersOperations } from './resources/partners.js';
import { PeopleOperations } from './resources/people.js';
import { PluginsOperations } from './resources/plugins.js';
import { QueuesOperations } from './resources/queues.js';
import { SearchOperations } from './resources/search.js';
import { ServerOperations } from './resources/server.js';
import { SessionsOperations } from './resources/sessions.js';
import { SharedLinksOperations } from './resources/shared-links.js';
import { StacksOperations } from './resources/stacks.js';
import { SyncOperations } from './resources/sync.js';
import { SystemConfigOperations } from './resources/system-config.js';
import { SystemMetadataOperations } from './resources/system-metadata.js';
import { TagsOperations } from './resources/tags.js';
import { TimelineOperations } from './resources/timeline.js';
import { TrashOperations } from './resources/trash.js';
import { UsersOperations } from './resources/users.js';
import { ViewsOperations } from './resources/views.js';
import { WorkflowsOperations } from './resources/workflows.js';

/** The groups below `admin`. */
export interface AdminGroups {
  readonly auth: AdminAuthOperations;
  readonly config: AdminConfigOperations;
  readonly databaseBackups: AdminDatabaseBackupsOperations;
  readonly maintenance: AdminMaintenanceOperations;
  readonly notifications: AdminNotificationsOperations;
  readonly users: AdminUsersOperations;
}

/** The groups of a client, as far as they are generated. */
export interface ClientGroups {
  readonly activities: ActivitiesOperations;
  readonly albums: AlbumsOperations;
  readonly apiKeys: ApiKeysOperations;
  readonly assetFiles: AssetFilesOperations;
  readonly assets: AssetsOperations;
  readonly auth: AuthOperations;
  readonly clusterGroups: ClusterGroupsOperations;
  readonly config: ConfigOperations;
  readonly download: DownloadOperations;
  readonly duplicates: DuplicatesOperations;
  readonly faces: FacesOperations;
  readonly jobs: JobsOperations;
  readonly libraries: LibrariesOperations;
  readonly map: MapOperations;
  readonly memories: MemoriesOperations;
  readonly notifications: NotificationsOperations;
  readonly partners: PartnersOperations;
  readonly people: PeopleOperations;
  readonly plugins: PluginsOperations;
  readonly queues: QueuesOperations;
  readonly search: SearchOperations;
  readonly server: ServerOperations;
  readonly sessions: SessionsOperations;
  readonly sharedLinks: SharedLinksOperations;
  readonly stacks: StacksOperations;
  readonly sync: SyncOperations;
  readonly systemConfig: SystemConfigOperations;
  readonly systemMetadata: SystemMetadataOperations;
  readonly tags: TagsOperations;
  readonly timeline: TimelineOperations;
  readonly trash: TrashOperations;
  readonly users: UsersOperations;
  readonly views: ViewsOperations;
  readonly workflows: WorkflowsOperations;
  readonly admin: AdminGroups;
}

/** The class of each group, where the group is in the client. */
export const GROUPS = {
  activities: ActivitiesOperations,
  albums: AlbumsOperations,
  apiKeys: ApiKeysOperations,
  assetFiles: AssetFilesOperations,
  assets: AssetsOperations,
  auth: AuthOperations,
  clusterGroups: ClusterGroupsOperations,
  config: ConfigOperations,
  download: DownloadOperations,
  duplicates: DuplicatesOperations,
  faces: FacesOperations,
  jobs: JobsOperations,
  libraries: LibrariesOperations,
  map: MapOperations,
  memories: MemoriesOperations,
  notifications: NotificationsOperations,
  partners: PartnersOperations,
  people: PeopleOperations,
  plugins: PluginsOperations,
  queues: QueuesOperations,
  search: SearchOperations,
  server: ServerOperations,
  sessions: SessionsOperations,
  sharedLinks: SharedLinksOperations,
  stacks: StacksOperations,
  sync: SyncOperations,
  systemConfig: SystemConfigOperations,
  systemMetadata: SystemMetadataOperations,
  tags: TagsOperations,
  timeline: TimelineOperations,
  trash: TrashOperations,
  users: UsersOperations,
  views: ViewsOperations,
  workflows: WorkflowsOperations,
  admin: {
    auth: AdminAuthOperations,
    config: AdminConfigOperations,
    databaseBackups: AdminDatabaseBackupsOperations,
    maintenance: AdminMaintenanceOperations,
    notifications: AdminNotificationsOperations,
    users: AdminUsersOperations,
  },
};
