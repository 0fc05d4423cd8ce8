import { checkObject } from './arguments/check-arguments.js';
import type { ServerRelease } from './compat/server-release.js';
import { changedOptions, type ClientChanges, connect, releaseAfter } from './connection.js';
import type { ClientOptions } from './options.js';
import type { GroupClass } from './resources/resource.js';

// The second and those after it take the place of generated classes of the same name.
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

/** The classes of some groups, under the names that the groups get in the client. */
export type GroupClasses = Readonly<Record<string, GroupClass>>;

/** A client that has some groups only. */
export type ClientOf<Classes extends GroupClasses> = {
  readonly [Name in keyof Classes]: InstanceType<Classes[Name]>;
} & {
  /** Derives a client of the same server and the same groups, with other options: see `with` of `ImmichClient`. */
  with(changes: ClientChanges): ClientOf<Classes>;
};

/**
 * Creates a client that has some groups only, for programs whose size matters: a bundler leaves out the other groups, `immich.api`, `check`
 * and `login`. Options, errors and methods are those of `createImmichClient`.
 *
 * @param classes by the names that the groups get: `{ albums, users: adminUsers }` makes `immich.albums` and `immich.users`
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
  // An object of each class under the same name, as `ClientOf` has it.
  return { ...Object.fromEntries(groups), with: withChanges } as ClientOf<Classes>;
}
