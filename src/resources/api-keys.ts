import type { RequestOptions } from '../options.js';
import type { ApiKey } from '../types.js';
import { call, checkArguments } from './check-arguments.js';
import { Resource } from './resource.js';

/** API keys. */
export class ApiKeysResource extends Resource {
  /**
   * Describes the API key that the call is made with, its permissions above all; the key itself is not in the answer.
   *
   * `GET /api-keys/me`, any API key, since 1.139.0.
   */
  async me(options?: RequestOptions): Promise<ApiKey> {
    return this.transport.call('getMyApiKey', {}, options);
  }
}

checkArguments(ApiKeysResource, { me: call() });
