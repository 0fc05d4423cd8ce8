import { truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { livePhotoEvidence } from '../../../src/node/upload/live-photo-evidence.js';
import { heic, jpeg, movie, tiff } from '../../helpers/media-files.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const NOON = new Date('2024-05-06T12:00:00Z');
const later = (ms: number) => new Date(NOON.getTime() + ms);

/** The verdict on two files with these contents. */
async function verdict(
  still: Uint8Array | string,
  video: Uint8Array | string,
  { stillModified = later(3_600_000), videoModified = later(7_200_000) } = {},
) {
  const folder = await temporaryFolder();
  const [photo, motion] = [join(folder, 'a.jpg'), join(folder, 'a.mov')];
  await writeFile(photo, still);
  await writeFile(motion, video);
  await utimes(photo, stillModified, stillModified);
  await utimes(motion, videoModified, videoModified);
  return livePhotoEvidence(photo, motion);
}

const noon = { taken: '2024:05:06 14:00:00', offset: '+02:00' };

describe('livePhotoEvidence', () => {
  test.each([
    ['a JPEG', jpeg],
    ['a HEIC', heic],
  ])(
    'recognises the same content identifier in %s and a video, whatever other metadata they contain',
    async (_, still) => {
      const video = movie({ contentId: 'ID-1', durationMs: null, created: later(86_400_000) });
      expect(await verdict(still({ contentId: 'ID-1' }), video)).toEqual({ evidence: 'identifier' });
    },
  );

  test('rejects another content identifier, even of a short video with the same date', async () => {
    const video = movie({ contentId: 'ID-2', created: NOON });
    expect(await verdict(jpeg({ ...noon, contentId: 'ID-1' }), video)).toEqual({
      reason: 'other-identifier',
    });
  });

  test('compares dates if only one file has a content identifier', async () => {
    const video = movie({ contentId: 'ID-2', created: NOON });
    expect(await verdict(heic(noon), video)).toEqual({ evidence: 'date' });
  });

  test.each([
    [0, { evidence: 'date' }],
    [3_000, { evidence: 'date' }],
    [-3_000, { evidence: 'date' }],
    [4_000, { reason: 'other-date' }],
    [-4_000, { reason: 'other-date' }],
    [86_400_000, { reason: 'other-date' }],
  ])('compares the dates in the files: %i ms apart', async (ms, expected) => {
    expect(await verdict(jpeg(noon), movie({ created: later(ms) }))).toEqual(expected);
  });

  test('reads a video whose last box extends to the end of the file', async () => {
    const video = movie({ contentId: 'ID-1', created: later(86_400_000) });
    video.writeUInt32BE(0, video.indexOf('moov') - 4);
    expect(await verdict(jpeg({ contentId: 'ID-1' }), video)).toEqual({ evidence: 'identifier' });
  });

  test('ignores spaces after the content identifier of a photo', async () => {
    const video = movie({ contentId: 'ID-1', created: later(86_400_000) });
    expect(await verdict(jpeg({ contentId: 'ID-1  ' }), video)).toEqual({ evidence: 'identifier' });
  });

  test('reads no metadata of a HEIC that is stored elsewhere than in the file itself', async () => {
    const still = heic({ contentId: 'ID-1' });
    const item = still.indexOf(Buffer.from('0007000000000001', 'hex'));
    expect(item).toBeGreaterThan(0);
    // The construction method of the item.
    still.writeUInt16BE(1, item + 2);
    const video = movie({ contentId: 'ID-1', created: later(86_400_000) });
    expect(await verdict(still, video)).toEqual({ reason: 'other-date' });
  });

  test('prefers the date with a time zone in a video to the date in its header', async () => {
    const creationDate = '2024-05-06T21:00:01+0900';
    const video = movie({ contentId: 'ID-1', created: later(86_400_000), creationDate });
    expect(await verdict(jpeg(noon), video)).toEqual({ evidence: 'date' });
  });

  test('reads a date without an offset as UTC', async () => {
    expect(await verdict(jpeg({ taken: '2024:05:06 12:00:00' }), movie({ created: NOON }))).toEqual({
      evidence: 'date',
    });
  });

  test('uses the date of the file system if the file contains none', async () => {
    const same = { stillModified: NOON, videoModified: later(2_000) };
    expect(await verdict('no photo', movie(), same)).toEqual({ evidence: 'date' });
    expect(await verdict('no photo', movie({ created: NOON }), same)).toEqual({ evidence: 'date' });
    expect(await verdict(jpeg(noon), movie(), { videoModified: NOON })).toEqual({ evidence: 'date' });
    expect(await verdict(jpeg(noon), movie({ created: later(60_000) }), same)).toEqual({
      reason: 'other-date',
    });
  });

  test.each([
    [10_000, { evidence: 'date' }],
    [10_001, { reason: 'too-long' }],
    [7_200_000, { reason: 'too-long' }],
    [null, { reason: 'unknown-duration' }],
  ])('accepts a video of at most 10 s: %s ms', async (durationMs, expected) => {
    expect(await verdict(jpeg(noon), movie({ durationMs, created: NOON }))).toEqual(expected);
  });

  test('finds the metadata after 3 GB of image data', async () => {
    const folder = await temporaryFolder();
    const [photo, motion] = [join(folder, 'a.jpg'), join(folder, 'a.mov')];
    const video = movie({ created: NOON, mediaBytes: 100 });
    // A 64-bit size of the image data, which is a hole in a sparse file.
    const media = 3_000_000_000;
    const head = Buffer.concat([video.subarray(0, 20), Buffer.from('\0\0\0\u0001mdat'), Buffer.alloc(8)]);
    head.writeBigUInt64BE(BigInt(media + 16), head.length - 8);
    await writeFile(photo, jpeg(noon));
    await writeFile(motion, head);
    await truncate(motion, head.length + media);
    await writeFile(motion, video.subarray(20 + 8 + 100), { flag: 'a' });
    expect(await livePhotoEvidence(photo, motion)).toEqual({ evidence: 'date' });
  });

  test('rejects files that cannot be read, and a folder', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.jpg'), jpeg(noon));
    const unreadable = { reason: 'unreadable' };
    expect(await livePhotoEvidence(join(folder, 'a.jpg'), join(folder, 'a.mov'))).toEqual(unreadable);
    expect(await livePhotoEvidence(join(folder, 'a.jpg'), folder)).not.toHaveProperty('evidence');
  });

  test('terminates for damaged and malicious files', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder();
    const [photo, motion] = [join(folder, 'a.jpg'), join(folder, 'a.mov')];
    const stills = [jpeg({ ...noon, contentId: 'ID-1' }), heic({ ...noon, contentId: 'ID-1' }), tiff(noon)];
    const video = movie({ contentId: 'ID-1', creationDate: '2024-05-06T21:00:01+0900' });
    const damage = fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 0, max: 255 })), { maxLength: 6 });
    const damaged = (bytes: Buffer, changes: [number, number][], length: number) => {
      const copy = Buffer.from(bytes.subarray(0, length));
      for (const [at, value] of changes) if (at < copy.length) copy[at] = value;
      return copy;
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...stills),
        damage,
        damage,
        fc.nat(2_000),
        async (still, one, other, cut) => {
          await writeFile(photo, damaged(still, one, cut));
          await writeFile(motion, damaged(video, other, cut));
          const found = await livePhotoEvidence(photo, motion);
          expect(Object.keys(found)).toHaveLength(1);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['boxes of size 0', Buffer.alloc(8_000_000)],
    [
      'a million small boxes',
      Buffer.concat(Array.from({ length: 1_000_000 }, () => Buffer.from('\0\0\0\u0008free'))),
    ],
    [
      'a box that claims to be larger than the file',
      Buffer.from('\u007f\u00ff\u00ff\u00ffmoov\0\0\0\u0008mvhd', 'latin1'),
    ],
  ])('terminates for %s', async (_, bytes) => {
    expect(await verdict(jpeg(noon), bytes)).toEqual({ reason: 'unknown-duration' });
    expect(await verdict(Buffer.concat([Buffer.from('\0\0\0\u0008ftyp'), bytes]), movie())).toEqual({
      reason: 'other-date',
    });
  });
});
