import { isHttpError } from '../../../../index.js';
import { printableLine } from '../../../../values/printable.js';
import { authFile, configFolder, isReadableByOthers } from '../../../settings/auth-file.js';
import { fail, type Finding, ok, warn } from '../finding.js';
import type { Subject } from '../subject.js';

/** Does the server accept the API key? */
export async function checkCredential({ apiKey, origin, configDir, connection }: Subject): Promise<Finding> {
  if (apiKey === undefined) return fail('there is no API key', origin);
  const { authenticated, user, apiKey: key, error } = await connection();
  if (!authenticated) {
    const isRefused = isHttpError(error) && error.status === 401;
    return fail(
      isRefused
        ? `the server refuses the API key of ${origin}`
        : `the API key could not be tried: ${printableLine(error?.message ?? 'no response')}`,
      'Create a key under Account Settings > API Keys, and run: immich-client login',
    );
  }
  const folder = configFolder(configDir);
  if (origin === authFile(folder) && (await isReadableByOthers(folder))) {
    return warn(`other users of this computer can read ${origin}`, `Run: chmod 600 ${origin}`);
  }
  const who = user ? printableLine(`${user.name} <${user.email}>`) : 'a user it may not read';
  return ok(`${who}${key ? `, key ${printableLine(JSON.stringify(key.name))}` : ''}, from ${origin}`);
}
