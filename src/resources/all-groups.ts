import { type ClientGroups, GROUPS } from '../../generated/client-groups.js';
import { AlbumsResource } from './albums.js';
import { AssetsResource } from './assets.js';
import { DuplicatesResource } from './duplicates.js';
import { JobsResource } from './jobs.js';
import { MemoriesResource } from './memories.js';
import { PeopleResource } from './people.js';
import { SearchResource } from './search.js';
import { ServerResource } from './server.js';
import { SessionsResource } from './sessions.js';
import { SharedLinksResource } from './shared-links.js';
import { StacksResource } from './stacks.js';
import { SyncResource } from './sync.js';
import { TagsResource } from './tags.js';
import { TimelineResource } from './timeline.js';
import type { Connection, GroupClass } from './resource.js';

/**
 * The groups of a client, such as `immich.albums` and `immich.admin.users`. Groups with handwritten methods are listed
 * here.
 */
export interface Groups extends ClientGroups {
  readonly albums: AlbumsResource;
  readonly assets: AssetsResource;
  readonly duplicates: DuplicatesResource;
  readonly jobs: JobsResource;
  readonly memories: MemoriesResource;
  readonly people: PeopleResource;
  readonly search: SearchResource;
  readonly server: ServerResource;
  readonly sessions: SessionsResource;
  readonly sharedLinks: SharedLinksResource;
  readonly stacks: StacksResource;
  readonly sync: SyncResource;
  readonly tags: TagsResource;
  readonly timeline: TimelineResource;
}

/** Classes of the groups with handwritten methods. */
const HANDWRITTEN = {
  albums: AlbumsResource,
  assets: AssetsResource,
  duplicates: DuplicatesResource,
  jobs: JobsResource,
  memories: MemoriesResource,
  people: PeopleResource,
  search: SearchResource,
  server: ServerResource,
  sessions: SessionsResource,
  sharedLinks: SharedLinksResource,
  stacks: StacksResource,
  sync: SyncResource,
  tags: TagsResource,
  timeline: TimelineResource,
} as const satisfies { [Name in keyof Groups]?: GroupClass<Groups[Name]> };

type Classes = { readonly [name: string]: GroupClass | Classes };

/** Adds all groups to a client. Each is created when it is first used, because most programs use few of them. */
export function addGroups(client: object, connection: Connection): void {
  addInstances(client, { ...GROUPS, ...HANDWRITTEN }, connection);
}

/** Adds an instance of each class, under the same name. */
function addInstances<Target extends object>(
  target: Target,
  classes: Classes,
  connection: Connection,
): Target {
  for (const [name, Group] of Object.entries(classes)) {
    let group: object | undefined;
    const get = (): object =>
      (group ??= typeof Group === 'function' ? new Group(connection) : addInstances({}, Group, connection));
    Object.defineProperty(target, name, { get, enumerable: true, configurable: true });
  }
  return target;
}
