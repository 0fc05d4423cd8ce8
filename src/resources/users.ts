import type { RequestOptions } from '../options.js';
import type { MyUser } from '../types.js';
import { call, checkArguments } from './check-arguments.js';
import { Resource } from './resource.js';

/** Users of the server. */
export class UsersResource extends Resource {
  /**
   * Reads your own user.
   *
   * `GET /users/me`, permission `user.read`.
   */
  async me(options?: RequestOptions): Promise<MyUser> {
    return this.transport.call('getMyUser', {}, options);
  }
}

checkArguments(UsersResource, { me: call() });
