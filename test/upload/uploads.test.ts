import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createImmichClient, type ImmichClient, type UploadSource } from '../../src/index.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';

const FACTS = { fileCreatedAt: new Date('2024-06-01'), fileModifiedAt: '2024-06-01T12:00:00+02:00' };
const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex');

/** Bytes that no other test uploads. */
let uploads = 0;
const unique = (size = 100_000): Uint8Array<ArrayBuffer> => {
  uploads += 1;
  return new Uint8Array(size).map((_, at) => (at * uploads) % 251);
};

const SOURCES: [string, (bytes: Uint8Array<ArrayBuffer>) => UploadSource][] = [
  ['a Blob', (bytes) => new Blob([bytes])],
  ['a ReadableStream', (bytes) => ({ size: bytes.length, stream: () => new Blob([bytes]).stream() })],
  [
    'an async iterable',
    (bytes) => ({
      size: bytes.length,
      async *stream() {
        for (let at = 0; at < bytes.length; at += 999) yield bytes.subarray(at, at + 999);
      },
    }),
  ],
];

const LONGEST_NAME = `${'ø'.repeat(125)}a.jpg`;
const NAMES = [
  'Sognefjord — på tur.jpg',
  'a "quoted" name.jpg',
  'two\nlines\r.jpg',
  'back\\slash.jpg',
  'a%22b%0A%25.jpg',
  '..dots.jpg',
  'tab\t and end \x7f.jpg',
  '写真 📷.jpg',
  LONGEST_NAME,
];

describe.each(['2.7.5', '3.0.3'] as const)('an upload to Immich %s', (release) => {
  let sandbox: Sandbox;
  let immich: ImmichClient;
  beforeAll(async () => {
    sandbox = await startSandbox({ immich: release });
    immich = createImmichClient(sandbox);
  });
  afterAll(() => sandbox.close());

  test.each(SOURCES)('reads the bytes from %s', async (_, sourceOf) => {
    const bytes = unique();
    const { id, status } = await immich.assets.upload(sourceOf(bytes), { ...FACTS, filename: 'fjord.jpg' });
    expect(status).toBe('created');
    const stored = await (await immich.assets.download(id)).arrayBuffer();
    expect(sha1(new Uint8Array(stored))).toBe(sha1(bytes));
  });

  test('sends the name and the dates of a File', async () => {
    const lastModified = Date.UTC(2024, 5, 1);
    const { id } = await immich.assets.upload(new File([unique()], 'fjord.jpg', { lastModified }));
    expect(await immich.assets.get(id)).toMatchObject({
      originalFileName: 'fjord.jpg',
      fileModifiedAt: '2024-06-01T00:00:00.000Z',
    });
  });

  test.each(NAMES)('keeps the name %j', async (filename) => {
    const { id } = await immich.assets.upload(new Blob([unique()]), { ...FACTS, filename });
    expect((await immich.assets.get(id)).originalFileName).toBe(filename);
  });

  test.each([true, false])(
    'reports that a duplicate may be new after a lost response, with checksum: %s',
    async (withChecksum) => {
      const bytes = unique();
      const facts = {
        ...FACTS,
        filename: 'fjord.jpg',
        ...(withChecksum && { checksum: sha1(bytes) }),
      };
      let lost = 0;
      const losing = immich.with({
        fetch: async (input, init) => {
          const response = await fetch(input, init);
          if (lost > 0 || !response.url.endsWith('/api/assets')) return response;
          lost += 1;
          throw new TypeError('fetch failed');
        },
      });
      expect(await losing.assets.upload(new Blob([bytes]), facts)).toMatchObject({
        status: 'duplicate',
        mayBeNew: true,
      });
      expect(lost).toBe(1);
      expect(await immich.assets.upload(new Blob([bytes]), facts)).not.toHaveProperty('mayBeNew');
    },
  );

  test('keeps a name with characters that a multipart name cannot contain, with a sidecar too', async () => {
    const filename = 'a"b\\c\n.jpg';
    const sidecarData = new Blob(['<x:xmpmeta xmlns:x="adobe:ns:meta/"/>']);
    const { id } = await immich.assets.upload(new Blob([unique()]), { ...FACTS, filename, sidecarData });
    expect((await immich.assets.get(id)).originalFileName).toBe(filename);
  });

  test('sends the name of a part unchanged', async () => {
    const names = {
      'a%22b.jpg': 'a%22b.jpg',
      'a\\b.jpg': 'b.jpg',
      'a%0Ab.jpg': 'a%0Ab.jpg',
      'a\\"b.jpg': 'a"b.jpg',
    };
    for (const [sent, stored] of Object.entries(names)) {
      const boundary = 'x'.repeat(40);
      const part = (name: string, body: string) =>
        `--${boundary}\r\nContent-Disposition: form-data; name=${name}\r\n\r\n${body}\r\n`;
      const response = await fetch(`${sandbox.url}/api/assets`, {
        method: 'POST',
        headers: { 'x-api-key': sandbox.apiKey, 'content-type': `multipart/form-data; boundary=${boundary}` },
        body: [
          ...['deviceId', 'deviceAssetId'].map((name) => part(`"${name}"`, 'd')),
          ...['fileCreatedAt', 'fileModifiedAt'].map((name) => part(`"${name}"`, '2024-06-01T00:00:00Z')),
          part(`"assetData"; filename="${sent}"`, sent),
          `--${boundary}--\r\n`,
        ].join(''),
      });
      const { id } = (await response.json()) as { id: string };
      expect((await immich.assets.get(id)).originalFileName, sent).toBe(stored);
    }
  });

  test('sends all fields', async () => {
    const { id } = await immich.assets.upload(new Blob([unique()]), {
      ...FACTS,
      filename: 'clip.mp4',
      sidecarData: new Blob(['<x:xmpmeta xmlns:x="adobe:ns:meta/"/>']),
      duration: 83_000,
      isFavorite: true,
      visibility: 'archive',
    });
    expect(await immich.assets.get(id)).toMatchObject({
      duration: 83_000,
      isFavorite: true,
      visibility: 'archive',
    });
  });

  test('of an empty file succeeds', async () => {
    const { status } = await immich.assets.upload(new Blob([]), { ...FACTS, filename: 'empty.jpg' });
    expect(status).toBe('created');
  });

  test('of known bytes is a duplicate, and with a checksum `isTrashed` is set', async () => {
    const bytes = unique();
    const photo = new File([bytes], 'fjord.jpg');
    const { id } = await immich.assets.upload(photo);
    expect(await immich.assets.upload(photo)).toEqual({ id, status: 'duplicate' });

    const checksum = sha1(bytes);
    const known = { id, status: 'duplicate', isTrashed: false };
    expect(await immich.assets.upload(photo, { checksum })).toEqual(known);
    await immich.assets.delete([id]);
    expect(await immich.assets.upload(photo, { checksum })).toEqual({ ...known, isTrashed: true });
  });

  test('with a checksum that the server does not have is created', async () => {
    const checksum = sha1(unique());
    const { status } = await immich.assets.upload(new File([unique()], 'fjord.jpg'), { checksum });
    expect(status).toBe('created');
  });

  test('of a file that is not a photo is rejected', async () => {
    const note = immich.assets.upload(new File(['text'], 'note.txt'));
    await expect(note).rejects.toThrow('returned 400: Unsupported file type note.txt');
  });

  test('through a shared link adds a duplicate to the album too', async () => {
    const photo = new File([unique()], 'fjord.jpg');
    const { id } = await immich.assets.upload(photo);
    const album = await immich.albums.create({ albumName: 'Norway' });
    const { key } = await immich.sharedLinks.forAlbum(album.id, { allowUpload: true });
    const visitor = immich.with({ sharedLink: { key } });
    const checksum = sha1(new Uint8Array(await photo.arrayBuffer()));
    expect(await visitor.assets.upload(photo, { checksum })).toEqual({ id, status: 'duplicate' });
    expect((await immich.albums.get(album.id)).assetCount).toBe(1);
  });
});
