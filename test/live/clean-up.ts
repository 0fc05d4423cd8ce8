import { setTimeout as pause } from 'node:timers/promises';
import { HttpError, type ImmichClient } from '../../src/index.js';
import type { Ledger } from './ledger.js';
import { type Leftover, leftoversOf } from './leftovers.js';

/** Servers delete assets in the background, which takes a while on a busy one. */
const PATIENCE_MS = 120_000;

const ASSETS_AT_ONCE = 100;

/** How many times in a row nothing may be left. */
const LOOKS = 2;

/** What could not be removed, each in a line. */
export async function cleanUp(
  immich: ImmichClient,
  runId: string,
  ledger: Ledger,
  unseen: readonly Leftover['kind'][],
  pollMs: number,
): Promise<string[]> {
  // The ledger does not list creations whose response was lost, so objects with the name of the run are added.
  // If the lookup fails, the entries of the ledger are deleted anyway.
  const found = await leftoversOf(immich, runId, unseen).catch(() => []);
  const idsOf = (kind: Leftover['kind']) =>
    new Set([...found.filter((one) => one.kind === kind).map(({ id }) => id), ...ledger[kind]]);

  const problems = [
    ...(await removeAll('link', idsOf('links'), (id) => immich.sharedLinks.delete(id))),
    ...(await removeAll('album', idsOf('albums'), (id) => immich.albums.delete(id))),
    ...(await removeAssets(immich, [...idsOf('assets')])),
    ...(await removeAll('session', ledger.sessions, (accessToken) =>
      immich.with({ accessToken }).auth.logout(),
    )),
  ];
  for (const problem of problems) console.log(problem);

  const deadline = Date.now() + PATIENCE_MS;
  const tags = idsOf('tags');
  for (let looks = 0; ;) {
    const left = await leftoversOf(immich, runId, unseen);
    // A server that is still reading an asset creates its tags again. So the tags are deleted after the assets, and
    // looked up twice.
    const hasAssets = left.some(({ kind }) => kind === 'assets');
    looks = left.length === 0 && tags.size === 0 ? looks + 1 : 0;
    if (looks === LOOKS || Date.now() > deadline) {
      return [...left.map(({ kind, name }) => `${kind}: ${name}`), ...problems.filter(isSession)];
    }
    for (const { kind, id } of left) if (kind === 'tags') tags.add(id);
    if (!hasAssets) for (const problem of await removeTags(immich, tags)) console.log(problem);
    await pause(pollMs);
  }
}

/** Tags that are in `tags`, which is empty afterwards: those that could not be removed are found again. */
async function removeTags(immich: ImmichClient, tags: Set<string>): Promise<string[]> {
  const problems = await removeAll('tag', tags, (id) => immich.tags.delete(id));
  tags.clear();
  return problems;
}

/** No list shows a session, so one that could not be ended counts as there. */
const isSession = (problem: string): boolean => problem.startsWith('could not remove a session');

/** A request with an id that is gone already deletes nothing: the ids of such a request are sent again, one at a time. */
async function removeAssets({ assets }: ImmichClient, ids: string[]): Promise<string[]> {
  const problems: string[] = [];
  for (let at = 0; at < ids.length; at += ASSETS_AT_ONCE) {
    const chunk = ids.slice(at, at + ASSETS_AT_ONCE);
    try {
      await assets.delete(chunk, { force: true });
    } catch {
      problems.push(...(await removeAll('asset', chunk, (id) => assets.delete(id, { force: true }))));
    }
  }
  return problems;
}

async function removeAll(
  what: string,
  ids: Iterable<string>,
  remove: (id: string) => Promise<unknown>,
): Promise<string[]> {
  const problems: string[] = [];
  for (const id of ids) {
    try {
      await remove(id);
    } catch (error) {
      if (isGone(error)) continue;
      problems.push(`could not remove a ${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return problems;
}

/** The case removed it itself. */
const isGone = (error: unknown): boolean =>
  error instanceof HttpError && (error.reason === 'not-found' || error.reason === 'invalid-user-token');
