import type { ApiKey } from '../state/accounts.js';
import type { Schemas } from '../state/records.js';

/** A key without its secret. */
export const apiKeyView = ({
  id,
  name,
  createdAt,
  updatedAt,
  permissions,
}: ApiKey): Schemas['ApiKeyResponseDto'] => ({
  id,
  name,
  createdAt,
  updatedAt,
  permissions: [...permissions],
});

/** A key with its secret, which is returned only when the secret is new. */
export const newApiKeyView = (key: ApiKey): Schemas['ApiKeyCreateResponseDto'] => ({
  ...apiKeyView(key),
  secret: key.secret,
  apiKey: apiKeyView(key),
});
