import type { ClientGroups } from '../../generated/groups.js';
import { OPERATIONS_BY_GROUP } from '../../generated/operations.js';
import type { ServerRelease } from '../compat/server-release.js';
import type { GroupName } from '../http/operation.js';
import type { Transport } from '../http/transport.js';
import { AlbumsResource } from './albums.js';
import { AssetsResource } from './assets.js';
import { DuplicatesResource } from './duplicates.js';
import { JobsResource } from './jobs.js';
import { MemoriesResource } from './memories.js';
import { PeopleResource } from './people.js';
import { SessionsResource } from './sessions.js';
import { StacksResource } from './stacks.js';
import { SyncResource } from './sync.js';
import { TimelineResource } from './timeline.js';
import { operationsClass } from './operation-methods.js';
import type { Resource } from './resource.js';
import { SearchResource } from './search.js';
import { ServerResource } from './server.js';
import { SharedLinksResource } from './shared-links.js';
import { TagsResource } from './tags.js';

/** The groups whose methods are not all generated. */
const HANDWRITTEN = {
  albums: AlbumsResource,
  assets: AssetsResource,
  duplicates: DuplicatesResource,
  jobs: JobsResource,
  memories: MemoriesResource,
  people: PeopleResource,
  sessions: SessionsResource,
  stacks: StacksResource,
  sync: SyncResource,
  timeline: TimelineResource,
  search: SearchResource,
  server: ServerResource,
  sharedLinks: SharedLinksResource,
  tags: TagsResource,
} as const satisfies Partial<Record<GroupName, unknown>>;

type Handwritten = {
  readonly [Name in keyof typeof HANDWRITTEN]: InstanceType<(typeof HANDWRITTEN)[Name]>;
};

/** The groups of a client: `immich.albums`, `immich.admin.users`. */
export interface Groups extends Omit<ClientGroups, keyof Handwritten>, Handwritten {}

/** Creates the groups of a client. */
export function groupsOf(transport: Transport, release: ServerRelease): Groups {
  const classes: Partial<Record<GroupName, new (transport: Transport, release: ServerRelease) => Resource>> =
    HANDWRITTEN;
  const groups: Record<string, Resource | Record<string, Resource>> = {};
  for (const name of Object.keys(OPERATIONS_BY_GROUP) as GroupName[]) {
    const Group = classes[name] ?? operationsClass(name);
    const group = new Group(transport, release);
    const [parent = '', child] = name.split('.');
    if (child === undefined) groups[parent] = group;
    else groups[parent] = { ...groups[parent], [child]: group };
  }
  // No type follows names that are put together at run time. `ClientGroups` is generated from the same table, and a test calls each method.
  return groups as unknown as Groups;
}
