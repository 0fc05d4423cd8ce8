// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import type { ActivitiesOperations } from './resources/activities.js';
import type { AdminAuthOperations } from './resources/admin-auth.js';
import type { AdminConfigOperations } from './resources/admin-config.js';
import type { AdminDatabaseBackupsOperations } from './resources/admin-database-backups.js';
import type { AdminMaintenanceOperations } from './resources/admin-maintenance.js';
import type { AdminNotificationsOperations } from './resources/admin-notifications.js';
import type { AdminUsersOperations } from './resources/admin-users.js';
import type { AlbumsOperations } from './resources/albums.js';
import type { ApiKeysOperations } from './resources/api-keys.js';
import type { AssetFilesOperations } from './resources/asset-files.js';
import type { AssetsOperations } from './resources/assets.js';
import type { AuthOperations } from './resources/auth.js';
import type { ClusterGroupsOperations } from './resources/cluster-groups.js';
import type { ConfigOperations } from './resources/config.js';
import type { DownloadOperations } from './resources/download.js';
import type { DuplicatesOperations } from './resources/duplicates.js';
import type { FacesOperations } from './resources/faces.js';
import type { JobsOperations } from './resources/jobs.js';
import type { LibrariesOperations } from './resources/libraries.js';
import type { MapOperations } from './resources/map.js';
import type { MemoriesOperations } from './resources/memories.js';
import type { NotificationsOperations } from './resources/notifications.js';
import type { PartnersOperations } from './resources/partners.js';
import type { PeopleOperations } from './resources/people.js';
import type { PluginsOperations } from './resources/plugins.js';
import type { QueuesOperations } from './resources/queues.js';
import type { SearchOperations } from './resources/search.js';
import type { ServerOperations } from './resources/server.js';
import type { SessionsOperations } from './resources/sessions.js';
import type { SharedLinksOperations } from './resources/shared-links.js';
import type { StacksOperations } from './resources/stacks.js';
import type { SyncOperations } from './resources/sync.js';
import type { SystemConfigOperations } from './resources/system-config.js';
import type { SystemMetadataOperations } from './resources/system-metadata.js';
import type { TagsOperations } from './resources/tags.js';
import type { TimelineOperations } from './resources/timeline.js';
import type { TrashOperations } from './resources/trash.js';
import type { UsersOperations } from './resources/users.js';
import type { ViewsOperations } from './resources/views.js';
import type { WorkflowsOperations } from './resources/workflows.js';

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
