import { createHash } from 'node:crypto';
import { appendFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, onTestFinished, test } from 'vitest';
import {
  createImmichClient,
  type ImmichClient,
  type UploadedAsset,
  type UploadProgress,
} from '../../../src/index.js';
import { uploadFile } from '../../../src/node/index.js';
import { startSandbox } from '../../../src/sandbox/index.js';
import { onFileRead } from '../../helpers/file-handle.js';
import { served } from '../../helpers/http-server.js';
import { observed } from '../../helpers/network.js';
import { photoFolder } from '../../helpers/photo-folder.js';

async function client(): Promise<ImmichClient> {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  return createImmichClient(sandbox);
}

const sha1 = (content: string | Uint8Array) => createHash('sha1').update(content).digest('base64');

describe('uploadFile', () => {
  test('uploads the file with its name and date, and recognises it the next time', async () => {
    const immich = await client();
    const path = join(await photoFolder('lake.jpg'), 'lake.jpg');
    await utimes(path, new Date('2024-05-06T07:08:09Z'), new Date('2024-05-06T07:08:09.123Z'));

    const first = await uploadFile(immich, path);
    expectTypeOf(first).toEqualTypeOf<UploadedAsset>();
    expect(first.status).toBe('created');
    expect(await uploadFile(immich, path)).toEqual({ id: first.id, status: 'duplicate', isTrashed: false });
    expect(await immich.assets.get(first.id)).toMatchObject({
      originalFileName: 'lake.jpg',
      fileCreatedAt: '2024-05-06T07:08:09.123Z',
      fileModifiedAt: '2024-05-06T07:08:09.123Z',
      checksum: sha1('lake.jpg'),
    });
  });

  test('uploads the given fields and the sidecar', async () => {
    const immich = await client();
    const folder = await photoFolder('lake.jpg', 'lake.xmp');
    const { id } = await uploadFile(immich, join(folder, 'lake.jpg'), {
      filename: 'sea.jpg',
      isFavorite: true,
      fileCreatedAt: '2020-01-02T03:04:05Z',
      sidecar: join(folder, 'lake.xmp'),
    });
    expect(await immich.assets.get(id)).toMatchObject({
      originalFileName: 'sea.jpg',
      isFavorite: true,
      fileCreatedAt: '2020-01-02T03:04:05.000Z',
    });
    await expect(
      uploadFile(immich, join(folder, 'lake.jpg'), { sidecar: join(folder, 'sea.xmp') }),
    ).rejects.toMatchObject({ kind: 'file', reason: 'missing', path: join(folder, 'sea.xmp') });
  });

  test('does not hash a file whose checksum is given', async () => {
    const path = join(await photoFolder('lake.jpg'), 'lake.jpg');
    const { immich, requests } = observed(() => Response.json({ id: 'x1', status: 'created' }));
    await uploadFile(immich, path, { checksum: 'f'.repeat(40) });
    expect(requests[0]?.headers.get('x-immich-checksum')).toBe('f'.repeat(40));
  });

  test('stops hashing if it is aborted', async () => {
    const path = join(await photoFolder(['lake.jpg', 'lake'.repeat(262_144)]), 'lake.jpg');
    const controller = new AbortController();
    const reads = await onFileRead(() => controller.abort('enough'));
    const { immich, requests } = observed(() => Response.json({ id: 'x1', status: 'created' }));
    await expect(uploadFile(immich, path, {}, { signal: controller.signal })).rejects.toBe('enough');
    expect(reads).toHaveBeenCalledOnce();
    expect(requests).toEqual([]);
  });

  test('uploads an empty file, as the server accepts it', async () => {
    const immich = await client();
    const path = join(await photoFolder(['empty.jpg', '']), 'empty.jpg');
    const { id } = await uploadFile(immich, path);
    expect((await immich.assets.get(id)).checksum).toBe(sha1(''));
  });

  test('rejects with the reason if a file cannot be read', async () => {
    const immich = await client();
    const folder = await photoFolder();
    await mkdir(join(folder, 'a.jpg'));
    await expect(uploadFile(immich, join(folder, 'a.jpg'))).rejects.toMatchObject({
      reason: 'is-a-folder',
      message: `${JSON.stringify(join(folder, 'a.jpg'))} is a folder: pass the path of a file`,
    });
    await expect(uploadFile(immich, join(folder, 'b.jpg'))).rejects.toMatchObject({ reason: 'missing' });
  });

  test.each<[string, (path: string) => void]>([
    ['grows', (path) => appendFileSync(path, 'more')],
    ['shrinks', (path) => truncateSync(path, 2_000_000)],
    ['is rewritten with the same size', (path) => writeFileSync(path, Buffer.alloc(3_000_000, 2))],
  ])('uploads nothing of a file that %s while it is sent', async (_, change) => {
    const immich = await client();
    const path = join(await photoFolder(), 'a.jpg');
    await writeFile(path, Buffer.alloc(3_000_000, 1));
    await utimes(path, 1, 1);
    let isChanged = false;
    const onProgress = ({ sentBytes }: UploadProgress) => {
      if (isChanged || sentBytes < 1_000_000) return;
      isChanged = true;
      change(path);
    };
    await expect(uploadFile(immich, path, {}, { onProgress })).rejects.toMatchObject({
      kind: 'file',
      reason: 'changed',
      path,
      message: `${JSON.stringify(path)} changed while it was being uploaded: upload it again`,
    });
    expect(await immich.assets.statistics()).toMatchObject({ total: 0 });
  });

  test.each([
    ['replaced', 'changed', (path: string) => writeFile(path, 'other')],
    ['removed', 'missing', (path: string) => rm(path)],
  ] as const)('uploads nothing of a file that is %s after it was hashed', async (_, reason, change) => {
    const path = join(await photoFolder('a.jpg'), 'a.jpg');
    let bytes = 0;
    const { url, requests } = await served((request, response) => {
      if (request.url === '/api/server/version') {
        // Requested between hashing and uploading.
        void change(path).then(() => response.end('{"major":3,"minor":0,"patch":3,"prerelease":null}'));
      } else request.on('data', ({ length }: Buffer) => (bytes += length));
    });
    const immich = createImmichClient({ url, apiKey: 'k' });
    await expect(uploadFile(immich, path)).rejects.toMatchObject({ kind: 'file', reason });
    expect(bytes).toBeLessThan(1_000);
    expect(requests.filter((request) => request.url === '/api/assets').length).toBeLessThan(2);
  });

  test('uploads a file completely that is deleted during the upload', async () => {
    const immich = await client();
    const path = join(await photoFolder(), 'a.jpg');
    const content = Buffer.alloc(3_000_000, 1);
    await writeFile(path, content);
    const onProgress = ({ sentBytes }: UploadProgress) => {
      if (sentBytes > 1_000_000) rmSync(path, { force: true });
    };
    const { id } = await uploadFile(immich, path, {}, { onProgress });
    await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await immich.assets.get(id)).checksum).toBe(sha1(content));
  });

  test('rejects with the reason of an abort, while it hashes and while it sends', async () => {
    const immich = await client();
    const path = join(await photoFolder(), 'a.jpg');
    await writeFile(path, Buffer.alloc(3_000_000, 1));
    await expect(
      uploadFile(immich, path, {}, { signal: AbortSignal.abort(new Error('enough')) }),
    ).rejects.toThrow('enough');
    const abort = new AbortController();
    const onProgress = () => abort.abort(new Error('enough of it'));
    await expect(uploadFile(immich, path, {}, { onProgress, signal: abort.signal })).rejects.toThrow(
      'enough of it',
    );
    expect(await immich.assets.statistics()).toMatchObject({ total: 0 });
  });
});
