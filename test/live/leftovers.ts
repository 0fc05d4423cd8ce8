import type { ImmichClient } from '../../src/index.js';

/** A thing on the server whose name, or whose description, begins with a run's id. */
export interface Leftover {
  kind: 'links' | 'albums' | 'tags' | 'assets';
  id: string;
  name: string;
}

/**
 * Looks for what carries a run's id. Only what a key may create and look at can be there, so kinds in `unseen` are left out.
 * Tags come with the deepest first.
 */
export async function leftoversOf(
  immich: ImmichClient,
  runId: string,
  unseen: readonly Leftover['kind'][],
): Promise<Leftover[]> {
  const lists = {
    links: async () =>
      (await immich.sharedLinks.list()).map((one) => ({ ...one, name: one.description ?? '' })),
    albums: async () =>
      (await immich.albums.list({ isOwned: true })).map((one) => ({ ...one, name: one.albumName })),
    tags: async () =>
      (await immich.tags.list())
        .map((one) => ({ ...one, name: one.value }))
        .sort((a, b) => b.name.length - a.name.length),
    assets: async () =>
      (await assetsNamed(immich, runId)).map((one) => ({ ...one, name: one.originalFileName })),
  };
  const kinds = ['links', 'albums', 'tags', 'assets'] as const;
  const found = await Promise.all(
    kinds
      .filter((kind) => !unseen.includes(kind))
      .map(async (kind) => (await lists[kind]()).map(({ id, name }) => ({ kind, id, name }))),
  );
  // A server that does not support a filter lists everything.
  return found.flat().filter(({ name }) => name.startsWith(runId));
}

async function assetsNamed({ search }: ImmichClient, name: string) {
  // 2.x servers search a single visibility at a time.
  const places = (['timeline', 'archive', 'hidden'] as const).map((visibility) =>
    search.metadata({ originalFileName: name, withDeleted: true, visibility }).toArray(),
  );
  return (await Promise.all(places)).flat();
}
