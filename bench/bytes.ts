import { join } from 'node:path';
import { makeContenders } from './bytes/contenders.js';
import { downloadFilm, uploadFilm } from './bytes/large-video.js';
import { makeFile, makeFolder, MB } from './bytes/files.js';
import { hashPhotos, uploadPhotos } from './bytes/photos.js';
import { rerun } from './bytes/rerun.js';
import { startSink } from './bytes/start-sink.js';
import { report } from './results.js';
import { inWorkspace } from './bytes/workspace.js';

const FULL = { photos: 200, filmMB: 2048, library: 5000, rounds: 5, longRounds: 3 };
const QUICK = { photos: 20, filmMB: 256, library: 500, rounds: 1, longRounds: 1 };
const PHOTO_MB = 4;
/** Sizes of the photos in a library: hashing takes almost no time for the first, and some time for the second. */
const LIBRARY_KB = [4, 1024];

/** Uploads, downloads, hashing, and a second upload of the same library. Each contender runs in its own processes. */
export async function bytes({ quick }: { quick: boolean }): Promise<void> {
  const { photos, filmMB, library, rounds, longRounds } = quick ? QUICK : FULL;
  await inWorkspace(async (folder, interrupted) => {
    const contenders = await makeContenders(join(folder, 'programs'), interrupted);
    const sink = await startSink(filmMB);
    try {
      report(
        `Whole processes, Node ${contenders.node}; medians of interleaved rounds, but the highest of the peaks.\n`,
      );
      const place = { folder, contenders, sink, rounds };
      const patient = { ...place, rounds: longRounds };
      const paths = await makeFolder(join(folder, 'photos'), photos, PHOTO_MB * MB);
      await uploadPhotos(place, paths, PHOTO_MB);
      await hashPhotos(place, paths, PHOTO_MB);
      await uploadFilm(patient, await makeFile(join(folder, 'film.mp4'), filmMB * MB), filmMB);
      await downloadFilm(patient, filmMB);
      for (const kilobytes of LIBRARY_KB) {
        const paths = await makeFolder(join(folder, `library-${kilobytes}`), library, kilobytes * 1024);
        await rerun(patient, paths, kilobytes);
      }
    } finally {
      sink.stop();
    }
  });
}
