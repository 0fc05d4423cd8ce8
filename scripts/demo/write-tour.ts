import type { ImmichClient } from '../../src/index.js';
import { waitUntilRead } from '../../src/node/upload/wait-until-read.js';
import { deletePhoto, deleteTag } from './removal.js';
import { samplePhoto } from './sample-photo.js';
import { expect, type Steps } from './steps.js';

/** A busy server may take longer; the demo then continues. */
const READ_TIMEOUT_MS = 15_000;

/**
 * Uploads, finds, files, shares, downloads and deletes. Everything that it created is deleted, even if a step fails.
 */
export async function writeTour(immich: ImmichClient, steps: Steps): Promise<void> {
  const leftovers: Leftovers = [];
  try {
    const { run, photos, ids } = await uploadAndFind(immich, steps, leftovers);
    await fileAndShare(immich, steps, leftovers, run, ids);
    await download(immich, steps, photos[0], ids[0]);
  } finally {
    await deleteAll(steps, leftovers);
  }
}

/** Functions that delete what was created; the last one runs first. */
type Leftovers = (() => Promise<unknown>)[];

async function uploadAndFind(immich: ImmichClient, steps: Steps, leftovers: Leftovers) {
  const run = `immich-client-demo-${Date.now()}`;
  const photos = [samplePhoto(`${run}-a.jpg`), samplePhoto(`${run}-b.jpg`)] as const;
  const upload = async (photo: File) => {
    const { id, status } = await immich.assets.upload(photo);
    expect(status === 'created', `the server says ${status}, though these bytes are new`);
    leftovers.push(() => deletePhoto(immich, id));
    return id;
  };
  const ids = await steps.run(
    'Upload two photos',
    async () => [await upload(photos[0]), await upload(photos[1])] as const,
    (created) => `${photos[0].size} and ${photos[1].size} bytes, ids ${created.join(', ')}`,
  );
  await steps.run(
    'Upload the first again',
    () => immich.assets.upload(photos[0]),
    ({ status, id }) => {
      expect(
        status === 'duplicate' && id === ids[0],
        `expected a duplicate of ${ids[0]}, not ${status} ${id}`,
      );
      return 'a duplicate of the first, stored once';
    },
  );
  await steps.run(
    'Search by file name',
    () => immich.search.metadata({ originalFileName: run }).toArray(),
    (found) => {
      expect(found.length === 2, `found ${found.length} of 2`);
      return found.map(({ originalFileName }) => originalFileName).join(', ');
    },
  );
  return { run, photos, ids };
}

async function fileAndShare(
  immich: ImmichClient,
  steps: Steps,
  leftovers: Leftovers,
  run: string,
  ids: readonly [string, string],
): Promise<void> {
  const album = await steps.run(
    'Create an album',
    () => immich.albums.create({ albumName: run }),
    ({ albumName }) => albumName,
  );
  leftovers.push(() => immich.albums.delete(album.id));
  await steps.run(
    'Add both to it, then one of them again',
    async () =>
      [
        await immich.albums.addAssets(album.id, ids),
        await immich.albums.addAssets(album.id, [ids[0]]),
      ] as const,
    ([first, again]) => {
      expect(first.succeeded.length === 2, 'the album did not take both');
      expect(again.duplicates.length === 1, 'the album took one of them twice');
      return '2 added; 1 there already';
    },
  );
  const [tag] = await steps.run(
    'Create a tag by its path',
    () => immich.tags.ensure([`${run}/kyoto`]),
    (tags) => tags.map(({ value }) => value).join(', '),
  );
  expect(tag !== undefined, 'the server made no tag');
  // Deleted last, because a photo that is read later creates its tags again.
  leftovers.unshift(() => deleteTag(immich, run));
  await steps.run(
    'Wait until the server has read both, which replaces their tags',
    () => waitUntilRead(immich, ids, { since: new Date(), timeoutMs: READ_TIMEOUT_MS }, {}),
    ({ size }) => `${ids.length - size} of 2 read`,
  );
  await steps.run(
    'Tag both',
    () => immich.tags.tagAssets(tag.id, ids),
    ({ succeeded }) => {
      expect(succeeded.length === 2, `${succeeded.length} of 2 tagged`);
      return '2 of 2 tagged';
    },
  );
  const link = await steps.run(
    'Share the album by link',
    () => immich.sharedLinks.forAlbum(album.id),
    ({ type, allowDownload }) => `${type}, download ${allowDownload ? 'allowed' : 'not allowed'}`,
  );
  leftovers.push(() => immich.sharedLinks.delete(link.id));
}

async function download(immich: ImmichClient, steps: Steps, photo: File, id: string): Promise<void> {
  const original = Buffer.from(await photo.arrayBuffer());
  await steps.run(
    'Download the first and compare it',
    async () => Buffer.from(await (await immich.assets.download(id)).arrayBuffer()),
    (bytes) => {
      expect(bytes.equals(original), 'the bytes differ from what was uploaded');
      return `${bytes.length} bytes, the same as were uploaded`;
    },
  );
}

/** Runs each deletion in reverse order; an error does not stop the others. */
async function deleteAll(steps: Steps, leftovers: Leftovers): Promise<void> {
  await steps.run(
    'Delete the link, the tags, the album and the photos',
    async () => {
      const outcomes = [];
      for (const remove of leftovers.reverse()) outcomes.push(...(await Promise.allSettled([remove()])));
      const failures = outcomes
        .filter((outcome) => outcome.status === 'rejected')
        .map(({ reason }) => reason);
      if (failures.length > 0)
        throw new AggregateError(failures, `${failures.length} things are left behind`);
    },
    () => `${leftovers.length} things deleted for good`,
  );
}
