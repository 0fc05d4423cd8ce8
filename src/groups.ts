import { checkObject } from './arguments/check-arguments.js';
import type { ServerRelease } from './compat/server-release.js';
import { changedOptions, type ClientChanges, connect, releaseAfter } from './connection.js';
import type { ClientOptions } from './options.js';
import type { GroupClass } from './resources/resource.js';

// Exports after the first replace generated classes of the same name.
export * from '../generated/groups.js';
export { AlbumsResource as albums } from './resources/albums.js';
export { AssetsResource as assets } from './resources/assets.js';
export { DuplicatesResource as duplicates } from './resources/duplicates.js';
export { JobsResource as jobs } from './resources/jobs.js';
export { MemoriesResource as memories } from './resources/memories.js';
export { PeopleResource as people } from './resources/people.js';
export { SearchResource as search } from './resources/search.js';
export { ServerResource as server } from './resources/server.js';
export { SessionsResource as sessions } from './resources/sessions.js';
export { SharedLinksResource as sharedLinks } from './resources/shared-links.js';
export { StacksResource as stacks } from './resources/stacks.js';
export { SyncResource as sync } from './resources/sync.js';
export { TagsResource as tags } from './resources/tags.js';
export { TimelineResource as timeline } from './resources/timeline.js';

/** Classes of the groups, keyed by the names they get in the client. */
export type GroupClasses = Readonly<Record<string, GroupClass>>;

/** A client that has only some groups. */
export type ClientOf<Classes extends GroupClasses> = {
  readonly [Name in keyof Classes]: InstanceType<Classes[Name]>;
} & {
  /** Creates a client for the same server and groups with other options. See `with` of `ImmichClient`. */
  with(changes: ClientChanges): ClientOf<Classes>;
};

/**
 * Creates a client with only the groups you pass, for small bundles: a bundler can drop the other groups, `immich.api`,
 * `check` and `login`. Options, errors and methods are those of `createImmichClient`.
 *
 * @param classes keyed by the name of the group in the client: `{ albums, users: adminUsers }` creates `immich.albums`
 * and `immich.users`
 */
export function createClient<Classes extends GroupClasses>(
  options: ClientOptions,
  classes: Classes,
): ClientOf<Classes> {
  checkObject('classes', classes);
  return clientOf(options, classes);
}

function clientOf<Classes extends GroupClasses>(
  options: ClientOptions,
  classes: Classes,
  sameServer?: ServerRelease,
): ClientOf<Classes> {
  const connection = connect(options, sameServer);
  const groups = Object.entries(classes).map(([name, Group]) => [name, new Group(connection)]);
  const withChanges = (changes: ClientChanges) =>
    clientOf(changedOptions(options, changes), classes, releaseAfter(changes, connection));
  // `Object.fromEntries` loses the types: the object has one instance of each class under its name.
  return { ...Object.fromEntries(groups), with: withChanges } as ClientOf<Classes>;
}
