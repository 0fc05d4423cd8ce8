import type { Asset, ImmichClient } from '../../../index.js';
import type { ArchiveContents } from '../../../node/index.js';

/** The assets to download, and the client that can access them. */
export interface Selection {
  immich: ImmichClient;
  /** The assets, from the start at each call: once for the total, and once for the download. */
  assets: () => AsyncIterable<string | Asset>;
  /** All of an album, for a zip file. Otherwise it is made of the ids of the assets. */
  album?: Extract<ArchiveContents, { albumId: string }>;
  /** Name of a zip file. */
  name: string;
}

/** Several lists as one. */
export async function* joined(
  lists: readonly (AsyncIterable<string | Asset> | Iterable<string | Asset>)[],
): AsyncGenerator<string | Asset, void> {
  for (const list of lists) yield* list;
}
