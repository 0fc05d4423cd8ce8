import { ArgumentError, HttpError, ImmichError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import { allOperations } from '../http/all-operations.js';
import type { OperationId } from '../http/operation-types.js';
import type { ApiKey, AdminUser, Permission, ServerVersion } from '../types.js';
import { existsIn, type Release } from '../compat/releases.js';

/** What `immich.check()` found out. */
export interface ConnectionCheck {
  /** Whether an Immich server answers at the address. */
  reachable: boolean;
  version?: ServerVersion;
  /** Whether the server takes the client's credential. */
  authenticated: boolean;
  /** Who the client is; missing where the key may not say it (`user.read`). */
  user?: AdminUser;
  /** The client's API key, not its secret; missing where it uses another credential. */
  apiKey?: Pick<ApiKey, 'name' | 'permissions'>;
  /** Permissions that the API key lacks, each with the operations of this client that need it and that this server has. */
  missingPermissions: MissingPermission[];
  /** Why `reachable` or `authenticated` is false. */
  error?: ImmichError;
}

export interface MissingPermission {
  permission: Permission;
  operations: OperationId[];
}

/** The three calls of a client that the check makes. */
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
    // A session has no key to describe, and may not ask.
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

/** A 403 is said to those whose credential is good: it lacks a permission, or is of another kind. */
async function unlessForbidden<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof HttpError && error.status === 403) return undefined;
    throw error;
  }
}

function missingPermissions(granted: readonly string[], release: Release): MissingPermission[] {
  if (granted.includes('all')) return [];
  const missing = new Map<Permission, OperationId[]>();
  for (const facts of allOperations) {
    const { permission, operationId } = facts;
    if (permission === undefined || granted.includes(permission) || !existsIn(release, facts)) continue;
    missing.set(permission, [...(missing.get(permission) ?? []), operationId]);
  }
  return [...missing].map(([permission, needing]) => ({ permission, operations: needing }));
}
