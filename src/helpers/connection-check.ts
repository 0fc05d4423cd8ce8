import { ArgumentError, HttpError, ImmichError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import { allOperations } from '../http/all-operations.js';
import type { OperationId } from '../http/operation-types.js';
import type { ApiKey, AdminUser, Permission, ServerVersion } from '../types.js';
import { existsIn, type Release } from '../compat/releases.js';

/** Result of `immich.check()`. */
export interface ConnectionCheck {
  /** Whether an Immich server responds at the URL. */
  reachable: boolean;
  version?: ServerVersion;
  /** Whether the server accepts the client's credential. */
  authenticated: boolean;
  /** The user of the client; missing if the API key lacks `user.read`. */
  user?: AdminUser;
  /** The client's API key without its secret; missing if the client uses another credential. */
  apiKey?: Pick<ApiKey, 'name' | 'permissions'>;
  /** Permissions that the API key lacks, each with the operations of this client and server that need it. */
  missingPermissions: MissingPermission[];
  /** Why `reachable` or `authenticated` is false. */
  error?: ImmichError;
}

/** A permission that the API key lacks, and the operations that need it. */
export interface MissingPermission {
  permission: Permission;
  operations: OperationId[];
}

/** The three methods of a client that the check calls. */
interface Parts {
  server: { version(options?: RequestOptions): Promise<ServerVersion> };
  users: { me(options?: RequestOptions): Promise<AdminUser> };
  apiKeys: { me(options?: RequestOptions): Promise<ApiKey> };
}

export async function checkConnection(
  { server, users, apiKeys }: Parts,
  options?: RequestOptions,
): Promise<ConnectionCheck> {
  const check: ConnectionCheck = { reachable: false, authenticated: false, missingPermissions: [] };
  try {
    check.version = await server.version(options);
    check.reachable = true;
    const user = await unlessForbidden(users.me(options));
    check.authenticated = true;
    if (user) check.user = user;
    // A session has no API key, and the request is forbidden.
    const key = await unlessForbidden(apiKeys.me(options));
    if (key) {
      check.apiKey = { name: key.name, permissions: key.permissions };
      check.missingPermissions = missingPermissions(key.permissions, check.version);
    }
  } catch (error) {
    if (!(error instanceof ImmichError) || error instanceof ArgumentError) throw error;
    check.error = error;
  }
  return check;
}

/**
 * Returns `undefined` for a 403, which means: authenticated, but the API key lacks a permission or the credential is of
 * another kind.
 */
async function unlessForbidden<T>(response: Promise<T>): Promise<T | undefined> {
  try {
    return await response;
  } catch (error) {
    if (error instanceof HttpError && error.status === 403) return undefined;
    throw error;
  }
}

function missingPermissions(granted: readonly string[], release: Release): MissingPermission[] {
  if (granted.includes('all')) return [];
  const missing = new Map<Permission, OperationId[]>();
  for (const facts of allOperations()) {
    const { permission, operationId } = facts;
    if (permission === undefined || granted.includes(permission) || !existsIn(release, facts)) continue;
    missing.set(permission, [...(missing.get(permission) ?? []), operationId]);
  }
  return [...missing].map(([permission, needing]) => ({ permission, operations: needing }));
}
