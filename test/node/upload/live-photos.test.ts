import { basename, join } from 'node:path';
import { describe, expect, expectTypeOf, onTestFinished, test } from 'vitest';
import { createImmichClient, type ImmichClient } from '../../../src/index.js';
import {
  type LivePhoto,
  uploadAll,
  type UploadAllOptions,
  type UploadReport,
} from '../../../src/node/index.js';
import { type ImmichRelease, startSandbox } from '../../../src/sandbox/index.js';
import { heic, jpeg, movie } from '../../helpers/media-files.js';
import { photoFolder } from '../../helpers/photo-folder.js';

const taken = { taken: '2024:05:06 12:00:00', offset: '+00:00' };
const created = new Date('2024-05-06T12:00:01Z');

async function client(
  immich: ImmichRelease = '3.0.3',
  permissions?: 'no asset.update',
): Promise<ImmichClient> {
  const sandbox = await startSandbox({
    immich,
    ...(permissions && { permissions: ['asset.upload', 'asset.read', 'user.read', 'server.about'] }),
  });
  onTestFinished(() => sandbox.close());
  return createImmichClient(sandbox);
}

/** A folder with a live photo: `a.jpg` and `a.mov`. */
const pair = () => photoFolder(['a.jpg', jpeg(taken)], ['a.mov', movie({ created })]);

/** What a report has of its pairs, in words. */
const words = ({ livePhotos }: UploadReport): string[] =>
  livePhotos.map((one) => {
    const names = `${basename(one.still)} ${basename(one.video)}`;
    return one.joined ? `${names} joined: ${one.evidence}` : `${names} apart: ${one.reason}`;
  });

const upload = (immich: ImmichClient, path: string, options?: UploadAllOptions) =>
  uploadAll(immich, path, options).report();

/** The asset of a file that a run has created or found. */
async function assetOf(immich: ImmichClient, { created, duplicates }: UploadReport, name: string) {
  const file = [...created, ...duplicates].find(({ path }) => basename(path) === name);
  return immich.assets.get(file?.id ?? '');
}

async function expectJoined(immich: ImmichClient, report: UploadReport): Promise<void> {
  const [still, video] = [await assetOf(immich, report, 'a.jpg'), await assetOf(immich, report, 'a.mov')];
  expect(still.livePhotoVideoId).toBe(video.id);
  expect(video.visibility).toBe('hidden');
}

async function expectApart(immich: ImmichClient, report: UploadReport): Promise<void> {
  const video = await assetOf(immich, report, 'a.mov');
  expect(video.visibility).toBe('timeline');
}

describe.each<ImmichRelease>(['2.7.5', '3.0.3'])('uploadAll with live photos, to %s', (release) => {
  test('pairs files with evidence, and leaves every other video on the timeline', async () => {
    const immich = await client(release);
    const folder = await photoFolder(
      ['apple.heic', heic({ contentId: 'ID-1' })],
      ['apple.mov', movie({ contentId: 'ID-1', durationMs: null })],
      ['film.jpg', jpeg(taken)],
      ['film.mp4', movie({ created, durationMs: 7_200_000 })],
      ['later.jpg', jpeg(taken)],
      ['later.mov', movie({ created: new Date('2024-05-06T12:10:00Z') })],
      ['other.heic', heic({ ...taken, contentId: 'ID-2' })],
      ['other.mov', movie({ created, contentId: 'ID-3' })],
      ['phone.jpg', jpeg(taken)],
      ['phone.mp4', movie({ created })],
      ['text.jpg', jpeg(taken)],
      ['text.mov', 'no video'],
    );
    const report = await upload(immich, folder, { album: 'Kyoto' });
    expect(report.created).toHaveLength(12);
    expect(words(report).toSorted()).toEqual([
      'apple.heic apple.mov joined: identifier',
      'film.jpg film.mp4 apart: too-long',
      'later.jpg later.mov apart: other-date',
      'other.heic other.mov apart: other-identifier',
      'phone.jpg phone.mp4 joined: date',
      'text.jpg text.mov apart: unknown-duration',
    ]);
    const hidden = await immich.search.metadata({ visibility: 'hidden' }).toArray();
    expect(hidden.map(({ originalFileName }) => originalFileName).toSorted()).toEqual([
      'apple.mov',
      'phone.mp4',
    ]);
    // A separate video is added to the album of the photos.
    expect(report.albums[0]?.result.succeeded).toHaveLength(10);
  });

  test('pairs a photo that is on the server with its video', async () => {
    const immich = await client(release);
    const folder = await pair();
    await upload(immich, join(folder, 'a.jpg'));
    const report = await upload(immich, folder);
    expect(report.duplicates.map(({ path }) => basename(path))).toEqual(['a.jpg']);
    expect(words(report)).toEqual(['a.jpg a.mov joined: date']);
    await expectJoined(immich, report);
  });

  test('does not change a video that was on the server before', async () => {
    const immich = await client(release);
    const folder = await pair();
    await upload(immich, join(folder, 'a.mov'));
    const report = await upload(immich, folder);
    expect(words(report)).toEqual(['a.jpg a.mov apart: video-on-server']);
    await expectApart(immich, report);
    expect((await assetOf(immich, report, 'a.jpg')).livePhotoVideoId).toBeNull();
    expect(report.created).not.toContainEqual(expect.objectContaining({ motion: expect.anything() }));
  });
});

describe('uploadAll with live photos', () => {
  test('emits an event for each pair', async () => {
    const immich = await client();
    const folder = await pair();
    const events = [];
    for await (const event of uploadAll(immich, folder)) if (event.type === 'live-photo') events.push(event);
    expectTypeOf(events[0]).toExtend<LivePhoto | undefined>();
    const [still, video] = [join(folder, 'a.jpg'), join(folder, 'a.mov')];
    expect(events).toEqual([{ type: 'live-photo', still, video, joined: true, evidence: 'date' }]);
  });

  test('does not replace the video of a photo that has one, and shows the other video', async () => {
    const immich = await client();
    const folder = await pair();
    const first = await upload(immich, folder);
    const other = await photoFolder(['b.mov', movie()]);
    const [movieThere] = (await upload(immich, other)).created;
    const still = await assetOf(immich, first, 'a.jpg');
    await immich.assets.update(still.id, { livePhotoVideoId: movieThere?.id ?? '' });
    await immich.assets.delete([(await assetOf(immich, first, 'a.mov')).id], { force: true });
    const report = await upload(immich, folder);
    expect(words(report)).toEqual(['a.jpg a.mov apart: still-has-video']);
    await expectApart(immich, report);
  });

  test('does not hide a video whose photo is in the trash', async () => {
    const immich = await client();
    const folder = await pair();
    const { created: stills } = await upload(immich, join(folder, 'a.jpg'));
    await immich.assets.delete(stills.map(({ id }) => id));
    const report = await upload(immich, folder);
    expect(words(report)).toEqual(['a.jpg a.mov apart: still-in-trash']);
    await expectApart(immich, report);
  });

  test('does not join a video that an earlier run of the journal uploaded and that is now in the trash', async () => {
    const immich = await client();
    const folder = await pair();
    const journal = join(folder, 'journal.jsonl');
    const { created: videos } = await upload(immich, join(folder, 'a.mov'), { journal });
    await immich.assets.delete(videos.map(({ id }) => id));
    const report = await upload(immich, folder, { journal });
    expect(words(report)).toEqual(['a.jpg a.mov apart: video-in-trash']);
    expect((await assetOf(immich, report, 'a.jpg')).livePhotoVideoId).toBeNull();
  });

  test('reports the error if the key has no permission to update the photo', async () => {
    const immich = await client('3.0.3', 'no asset.update');
    const folder = await pair();
    await upload(immich, join(folder, 'a.jpg'));
    const report = await upload(immich, folder);
    expect(report.livePhotos).toMatchObject([
      { joined: false, reason: 'refused', error: { kind: 'http', missingPermission: 'asset.update' } },
    ]);
    await expectApart(immich, report);
  });

  test('shows a video again if the server has hidden it for a photo that then fails', async () => {
    const immich = await client();
    const folder = await pair();
    const failing = whenStillIsSent(immich, async (request, videoId) => {
      await request.arrayBuffer();
      await immich.assets.update(videoId, { visibility: 'hidden' });
      return Response.json({ message: 'Internal server error' }, { status: 500 });
    });
    const report = await upload(failing, folder, { album: 'Kyoto' });
    expect(report.failed.map(({ path }) => basename(path))).toEqual(['a.jpg']);
    expect(words(report)).toEqual(['a.jpg a.mov apart: not-uploaded']);
    await expectApart(immich, report);
    expect(report.albums[0]?.result.succeeded).toHaveLength(1);
  });

  test('leaves the video hidden if the photo was uploaded and only the response was lost', async () => {
    const immich = await client();
    const folder = await pair();
    const losing = whenStillIsSent(immich, async (request) => {
      await fetch(request);
      throw new TypeError('fetch failed');
    });
    const report = await upload(losing, folder);
    expect(report.failed.map(({ path }) => basename(path))).toEqual(['a.jpg']);
    expect(words(report)).toEqual(['a.jpg a.mov joined: date']);
    expect((await assetOf(immich, report, 'a.mov')).visibility).toBe('hidden');
  });

  test('pairs a photo that another client uploads in the meantime', async () => {
    const immich = await client();
    const folder = await pair();
    const racing = whenStillIsSent(immich, async (request) => {
      await upload(immich, join(folder, 'a.jpg'));
      return fetch(request);
    });
    const report = await upload(racing, folder);
    expect(words(report)).toEqual(['a.jpg a.mov joined: date']);
    await expectJoined(immich, report);
  });

  test('pairs files that an earlier run with a journal uploaded separately', async () => {
    const immich = await client();
    const folder = await pair();
    const journal = join(await photoFolder(), 'journal.jsonl');
    await upload(immich, join(folder, 'a.mov'), { journal });
    await upload(immich, join(folder, 'a.jpg'), { journal });
    const report = await upload(immich, folder, { journal });
    expect(words(report)).toEqual(['a.jpg a.mov joined: date']);
    expect(report.created).toContainEqual(expect.objectContaining({ motion: join(folder, 'a.mov') }));
    await expectJoined(immich, report);
    expect(await upload(immich, folder, { journal })).toEqual(report);
  });

  test('does not change anything in a second run without a journal, and reports the pairs', async () => {
    const immich = await client();
    const folder = await pair();
    await upload(immich, folder);
    const report = await upload(immich, folder);
    expect(words(report)).toEqual(['a.jpg a.mov apart: video-on-server']);
    await expectJoined(immich, report);
  });

  test('pairs copies of both files in another folder only once', async () => {
    const immich = await client();
    const [still, video] = [jpeg(taken), movie({ created })];
    const folder = await photoFolder(
      ['a.jpg', still],
      ['a.mov', video],
      ['copy/a.jpg', still],
      ['copy/a.mov', video],
    );
    const report = await upload(immich, folder);
    expect(words(report)).toEqual(['a.jpg a.mov joined: date', 'a.jpg a.mov joined: date']);
    await expectJoined(immich, report);
    expect(await immich.assets.statistics()).toMatchObject({ images: 1, videos: 0 });
  });

  test('reports in a dry run which files would be paired', async () => {
    const immich = await client();
    const folder = await pair();
    const report = await upload(immich, folder, { dryRun: true });
    expect(words(report)).toEqual(['a.jpg a.mov apart: dry-run']);
    await upload(immich, join(folder, 'a.mov'));
    expect(words(await upload(immich, folder, { dryRun: true }))).toEqual([
      'a.jpg a.mov apart: video-on-server',
    ]);
  });

  test('uploads both files separately with `livePhotos: false`, and reports no pair', async () => {
    const immich = await client();
    const report = await upload(immich, await pair(), { livePhotos: false });
    expect(report.livePhotos).toEqual([]);
    await expectApart(immich, report);
  });
});

/** A client that does something else when it is to send a still with the id of its video. */
function whenStillIsSent(
  immich: ImmichClient,
  instead: (request: Request, videoId: string) => Promise<Response>,
): ImmichClient {
  return immich.with({
    retries: 0,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.endsWith('/api/assets') || request.method !== 'POST') return fetch(request);
      const bytes = await request.arrayBuffer();
      const again = new Request(request.url, { method: 'POST', headers: request.headers, body: bytes });
      const [, videoId] =
        /name="livePhotoVideoId"\r\n\r\n([^\r]+)/.exec(Buffer.from(bytes).toString('latin1')) ?? [];
      return videoId === undefined ? fetch(again) : instead(again, videoId);
    },
  });
}
