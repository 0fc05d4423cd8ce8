import { picture } from '../../cases/picture.js';
import type { Scenario } from './scenario.js';

const MOMENT = new Date('2024-06-01T12:00:00.000Z');
const FILES = 40;

/** A search and an album of many files of one moment are read completely: every asset once, at page sizes below their number. */
export const iteration: Scenario = async ({ immich, name }) => {
  const ids: string[] = [];
  for (let file = 0; file < FILES; file += 1) {
    const { id } = await immich.assets.upload(picture(), {
      filename: name(`burst-${file}.jpg`),
      fileCreatedAt: MOMENT,
      fileModifiedAt: MOMENT,
    });
    ids.push(id);
  }
  const { id: albumId } = await immich.albums.create({ albumName: name('burst'), assetIds: ids });

  const filter = { originalFileName: name('burst') };
  const walks = {
    'size 10': immich.search.metadata({ ...filter, size: 10 }),
    'size 10, ascending': immich.search.metadata({ ...filter, size: 10, order: 'asc' }),
    'size 1': immich.search.metadata({ ...filter, size: 1 }),
    'the default size': immich.search.metadata(filter),
    'size 10, in the album': immich.search.metadata({ albumIds: [albumId], size: 10 }),
    'the album': immich.albums.assets(albumId),
  };
  for (const [walk, assets] of Object.entries(walks)) {
    const found = (await assets.toArray()).map((asset) => asset.id);
    const different = new Set(found);
    const missing = ids.filter((id) => !different.has(id)).length;
    if (missing > 0 || found.length !== FILES) {
      throw new Error(`${walk}: ${found.length} assets of ${FILES}, ${missing} missing`);
    }
  }
};
