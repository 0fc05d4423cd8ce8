import {
  ArgumentError,
  type ImmichClient,
  isHttpError,
  type Permission,
  type RequestOptions,
} from '../../index.js';

/**
 * Rejects with an `ArgumentError` that names the permissions that the API key lacks. Sessions and shared links have no
 * permissions to check.
 *
 * `GET /api-keys/me`, any API key.
 */
export async function checkPermissions(
  immich: ImmichClient,
  needed: readonly Permission[],
  options: RequestOptions,
): Promise<void> {
  if (immich.isSharedLinkClient) return;
  const granted = await grantedTo(immich, options);
  if (!granted || granted.includes('all')) return;
  const missing = needed.filter((permission) => !granted.includes(permission));
  if (missing.length === 0) return;
  throw new ArgumentError(
    `\`apiKey\` lacks permissions: ${missing.join(', ')}. Add them to the key on the server, or use another key.`,
  );
}

async function grantedTo(
  immich: ImmichClient,
  options: RequestOptions,
): Promise<readonly string[] | undefined> {
  try {
    return (await immich.apiKeys.me(options)).permissions;
  } catch (error) {
    // A session has no API key. Servers before 1.139 do not support the request.
    if (isHttpError(error) && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
}

/** Whether every other file would fail too: the credential is rejected, or it lacks a permission. */
export const isRefusal = (error: unknown): boolean =>
  isHttpError(error) && (error.status === 401 || error.missingPermission !== undefined);
