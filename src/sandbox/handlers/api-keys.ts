import { randomUUID } from 'node:crypto';
import type { Caller } from '../auth.js';
import { badRequest, failed, forbidden } from '../errors.js';
import type { Handlers } from './handler.js';
import type { ApiKey } from '../state/accounts.js';
import { now } from '../state/clock.js';
import type { Library } from '../state/library.js';
import { secret } from '../state/secrets.js';
import { apiKeyView, newApiKeyView } from '../views/api-keys.js';

type ApiKeyOperations =
  | 'getApiKeys'
  | 'createApiKey'
  | 'getMyApiKey'
  | 'getApiKey'
  | 'updateApiKey'
  | 'deleteApiKey'
  | 'rotateApiKey';

export const apiKeyHandlers: Handlers<ApiKeyOperations> = {
  getApiKeys: ({ caller, library }) =>
    library.apiKeys
      .filter(({ userId }) => userId === caller.user.id)
      .toReversed()
      .map(apiKeyView),

  createApiKey({ body, caller, library }) {
    requireGranted(body.permissions, caller);
    const key: ApiKey = {
      id: randomUUID(),
      secret: secret(32),
      name: body.name || 'API Key',
      userId: caller.user.id,
      permissions: body.permissions,
      createdAt: now(),
      updatedAt: now(),
    };
    library.apiKeys.push(key);
    return newApiKeyView(key);
  },

  getMyApiKey({ caller }) {
    if (!caller.apiKey) throw forbidden('Not authenticated with an API Key');
    return apiKeyView(caller.apiKey);
  },

  getApiKey: (call) => apiKeyView(ownKey(call.path.id, call)),

  updateApiKey(call) {
    const { name, permissions } = call.body;
    const key = ownKey(call.path.id, call);
    if (permissions) requireGranted(permissions, call.caller);
    // The database rejects an empty update.
    if (name === undefined && permissions === undefined) throw failed('update api key');
    key.name = name ?? key.name;
    key.permissions = permissions ?? key.permissions;
    key.updatedAt = now();
    return apiKeyView(key);
  },

  deleteApiKey(call) {
    const key = ownKey(call.path.id, call);
    call.library.apiKeys = call.library.apiKeys.filter((other) => other !== key);
  },

  /** The old secret stops working. */
  rotateApiKey(call) {
    const key = ownKey(call.path.id, call);
    key.secret = secret(32);
    key.updatedAt = now();
    return newApiKeyView(key);
  },
};

function ownKey(id: string, { caller, library }: { caller: Caller; library: Library }): ApiKey {
  const key = library.apiKeys.find((one) => one.id === id && one.userId === caller.user.id);
  if (!key) throw badRequest('API Key not found');
  return key;
}

/** A key can only grant permissions that it has. */
function requireGranted(requested: ApiKey['permissions'], { apiKey }: Caller): void {
  if (!apiKey || apiKey.permissions.includes('all')) return;
  if (requested.some((permission) => !apiKey.permissions.includes(permission))) {
    throw badRequest('Cannot grant permissions you do not have');
  }
}
