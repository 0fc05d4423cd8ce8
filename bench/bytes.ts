import { join } from 'node:path';
import { makeContenders } from './bytes/contenders.js';
import { downloadFilm, uploadFilm } from './bytes/film.js';
import { makeFile, makeFolder, MB } from './bytes/files.js';
import { hashPhotos, uploadPhotos } from './bytes/photos.js';
import { rerun } from './bytes/rerun.js';
import { startSink } from './bytes/start-sink.js';
import { inWorkspace } from './bytes/workspace.js';

const FULL = { photos: 200, filmMB: 2048, smallPhotos: 5000, rounds: 5 };
const QUICK = { photos: 20, filmMB: 256, smallPhotos: 500, rounds: 1 };
const PHOTO_MB = 4;
const SMALL_BYTES = 4096;

/** Files up and down, the hashing that goes before, and a folder uploaded again: each contender in processes of its own. */
export async function bytes({ quick }: { quick: boolean }): Promise<void> {
  const { photos, filmMB, smallPhotos, rounds } = quick ? QUICK : FULL;
  await inWorkspace(async (folder, interrupted) => {
    const contenders = await makeContenders(join(folder, 'programs'), interrupted);
    const sink = await startSink(filmMB);
    try {
      console.log(
        `Whole processes, Node ${contenders.node}; medians of interleaved rounds, but the highest of the peaks.\n`,
      );
      const place = { folder, contenders, sink, rounds };
      const some = await makeFolder(join(folder, 'photos'), photos, PHOTO_MB * MB);
      await uploadPhotos(place, some, PHOTO_MB);
      await hashPhotos(place, some, PHOTO_MB);
      const film = await makeFile(join(folder, 'film.mp4'), filmMB * MB);
      await uploadFilm(place, film, filmMB);
      await downloadFilm(place, filmMB);
      const many = await makeFolder(join(folder, 'small'), smallPhotos, SMALL_BYTES);
      await rerun(place, many);
    } finally {
      sink.stop();
    }
  });
}
