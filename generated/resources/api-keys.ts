// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { API_KEYS } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { ApiKey, ApiKeyCreate, ApiKeyUpdate, CreatedApiKey } from '../types.js';

/** The plain operations of `apiKeys`. */
export interface ApiKeysOperations {
  /**
   * Creates an API key; only this response contains its secret.
   *
   * `POST /api-keys`, permission `apiKey.create`.
   */
  create(body: ApiKeyCreate, options?: RequestOptions): Promise<CreatedApiKey>;

  /**
   * Deletes one of your API keys.
   *
   * `DELETE /api-keys/{id}`, permission `apiKey.delete`.
   */
  delete(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Reads one of your API keys, without its secret.
   *
   * `GET /api-keys/{id}`, permission `apiKey.read`.
   */
  get(id: string, options?: RequestOptions): Promise<ApiKey>;

  /**
   * Lists your API keys, without their secrets.
   *
   * `GET /api-keys`, permission `apiKey.read`.
   */
  list(options?: RequestOptions): Promise<ApiKey[]>;

  /**
   * Reads the API key that the call is made with.
   *
   * `GET /api-keys/me`, since 1.139.0.
   */
  me(options?: RequestOptions): Promise<ApiKey>;

  /**
   * Replaces the secret of an API key; the old one stops working.
   *
   * `POST /api-keys/{id}/rotate`, permission `apiKey.rotate`, since 3.2.0.
   */
  rotate(id: string, options?: RequestOptions): Promise<CreatedApiKey>;

  /**
   * Changes the name or the permissions of an API key.
   *
   * `PUT /api-keys/{id}`, permission `apiKey.update`.
   */
  update(id: string, body?: ApiKeyUpdate, options?: RequestOptions): Promise<ApiKey>;
}

/** The class of the group `apiKeys`, for `createClient` of `immich-client/groups`. */
export const ApiKeysOperations = /* @__PURE__ */ operationsClass<ApiKeysOperations>(API_KEYS);
