import type { ImmichClient } from '../../../src/index.js';
import type { UploadReport } from '../../../src/node/index.js';
import { jpeg, movie } from '../../helpers/media-files.js';
import type { Scenario } from './scenario.js';
import { idOf, uploadFolder } from './upload-folder.js';

const taken = { taken: '2024:05:06 14:00:00', offset: '+02:00' };
const created = new Date('2024-05-06T12:00:01Z');

/** Only a short video of the same moment becomes the moving half of a photo, also of one that is on the server. */
export const livePhotos: Scenario = async ({ immich, name }) => {
  const still = jpeg(taken);
  const first = await uploadFolder(immich, {
    [name('pair.jpg')]: jpeg(taken),
    [name('pair.mov')]: movie({ created }),
    [name('film.jpg')]: jpeg(taken),
    [name('film.mp4')]: movie({ created, durationMs: 7_200_000 }),
    [name('later.jpg')]: still,
  });
  await expectPair(immich, first, name('pair.jpg'), name('pair.mov'), true);
  await expectPair(immich, first, name('film.jpg'), name('film.mp4'), false);
  const second = await uploadFolder(immich, {
    [name('later.jpg')]: still,
    [name('later.mov')]: movie({ created }),
  });
  await expectPair(immich, second, name('later.jpg'), name('later.mov'), true);
};

async function expectPair(
  { assets }: ImmichClient,
  report: UploadReport,
  still: string,
  video: string,
  isJoined: boolean,
): Promise<void> {
  const [photo, motion] = [await assets.get(idOf(report, still)), await assets.get(idOf(report, video))];
  if ((photo.livePhotoVideoId === motion.id) !== isJoined) {
    throw new Error(`${still} is ${isJoined ? 'not ' : ''}joined to ${video}`);
  }
  const visibility = isJoined ? 'hidden' : 'timeline';
  if (motion.visibility !== visibility)
    throw new Error(`${video} is ${motion.visibility}, not ${visibility}`);
}
