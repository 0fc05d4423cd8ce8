import type { Permission } from '../../src/index.js';
import { pathBelowApi } from '../helpers/exchanges.js';

/** What a run has created, and must remove. */
export interface Ledger {
  links: Set<string>;
  albums: Set<string>;
  tags: Set<string>;
  assets: Set<string>;
  /** Access tokens. */
  sessions: Set<string>;
}

export const emptyLedger = (): Ledger => ({
  links: new Set(),
  albums: new Set(),
  tags: new Set(),
  assets: new Set(),
  sessions: new Set(),
});

interface Creation {
  kind: Exclude<keyof Ledger, 'sessions'>;
  /** What it takes to remove the thing again, and to see that it is gone. */
  removal: Permission[];
}

const CREATIONS: Record<string, Creation> = {
  'POST /shared-links': { kind: 'links', removal: ['sharedLink.delete', 'sharedLink.read'] },
  'POST /albums': { kind: 'albums', removal: ['album.delete', 'album.read'] },
  'POST /tags': { kind: 'tags', removal: ['tag.delete', 'tag.read'] },
  'PUT /tags': { kind: 'tags', removal: ['tag.delete', 'tag.read'] },
  'POST /assets': { kind: 'assets', removal: ['asset.delete', 'asset.read'] },
};

/**
 * A `fetch` that records what is created. If the key could not delete it, nothing is sent, and the response for a missing permission
 * is returned instead.
 */
export function recording(
  ledger: Ledger,
  lacking: ReadonlySet<string>,
  network: typeof fetch = fetch,
): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const call = `${request.method} ${pathBelowApi(new URL(request.url).pathname)}`;
    const creation = CREATIONS[call];
    const missing = creation?.removal.find((permission) => lacking.has(permission));
    if (missing) {
      return Response.json({ message: `Missing required permission: ${missing}` }, { status: 403 });
    }
    const response = await network(request);
    // The response to an upload of an existing asset is a 200. So is that to an upsert of tags, which are found by
    // name.
    if (response.status !== 201) return response;
    if (creation) ledger[creation.kind].add(await textIn(response, 'id'));
    if (call === 'POST /auth/login') ledger.sessions.add(await textIn(response, 'accessToken'));
    return response;
  };
}

async function textIn(response: Response, name: string): Promise<string> {
  const answer: unknown = await response.clone().json();
  const value: unknown = typeof answer === 'object' && answer !== null && Reflect.get(answer, name);
  if (typeof value !== 'string') throw new Error(`The server created something and gave no ${name}.`);
  return value;
}

/** The kinds of things that a key without these permissions cannot look for; none of them was created. */
export function unseenBy(lacking: ReadonlySet<string>): Creation['kind'][] {
  const unseen = Object.values(CREATIONS).filter(({ removal }) => removal.some((one) => lacking.has(one)));
  return unseen.map(({ kind }) => kind);
}
