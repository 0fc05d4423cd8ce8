import type { ImmichClient } from '../../src/index.js';
import type { Setting } from '../cases/world.js';
import type { LiveSettings } from './settings.js';
import { Skip } from './skip.js';

/** Who the cases meet, and what removes whom the run has created. */
export interface People {
  setting: Pick<Setting, 'login' | 'friendId' | 'productKey'>;
  /** What could not be removed, each in a line. */
  remove(): Promise<string[]>;
}

/**
 * The account and the other user that the environment names. Where one of them is missing and the key belongs to an
 * administrator, a user is created, who is both; without such a key, cases that need one are skipped.
 */
export async function peopleFor(
  settings: LiveSettings,
  immich: ImmichClient,
  runId: string,
): Promise<People> {
  const { login, friendId } = settings;
  const created = login && friendId ? undefined : await createUser(settings, immich, runId);
  const lacking = (variables: string) => new Skip(`needs ${variables}, or a key of an administrator`);
  return {
    setting: {
      get login() {
        const account = login ?? created?.login;
        if (!account) throw lacking('IMMICH_EMAIL and IMMICH_PASSWORD');
        return account;
      },
      get friendId() {
        const id = friendId ?? created?.id;
        if (!id) throw lacking('another user: IMMICH_FRIEND_ID');
        return id;
      },
      get productKey(): never {
        throw new Skip('needs a product key');
      },
    },
    async remove() {
      if (!created) return [];
      const response = await adminUsers(settings, 'DELETE', `/${created.id}`, { force: true });
      return response.ok ? [] : [`could not remove the user ${runId}: status ${response.status}`];
    },
  };
}

async function createUser(settings: LiveSettings, { apiKeys }: ImmichClient, runId: string) {
  const { permissions } = await apiKeys.me();
  const mayRemove = permissions.some((one) => one === 'all' || one === 'adminUser.delete');
  if (!mayRemove) return undefined;
  const login = { email: `${runId}@example.com`, password: `${runId}-password` };
  const response = await adminUsers(settings, 'POST', '', { ...login, name: runId });
  if (response.status !== 201) return undefined;
  const { id } = (await response.json()) as { id: string };
  return { id, login };
}

/** The contract does not have these operations. */
const adminUsers = ({ url, apiKey }: LiveSettings, method: string, path: string, body: object) =>
  fetch(`${url.replace(/\/(api\/?)?$/, '')}/api/admin/users${path}`, {
    method,
    headers: { 'x-api-key': apiKey, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
