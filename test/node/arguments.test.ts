import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ImmichClient, isArgumentError } from '../../src/index.js';
import * as functions from '../../src/node/index.js';
import { observed } from '../helpers/network.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const { downloadAll, downloadArchive, downloadFile, uploadAll, uploadFile } = functions;

type Args = [immich: ImmichClient, folder: string];
/** A call from plain JavaScript, whose arguments no compiler checks. */
type Call = (...args: Args) => unknown;
const js = (run: (...args: unknown[]) => unknown, ...args: unknown[]) => run(...args);
const plain = (run: unknown) => run as (...args: unknown[]) => unknown;

const UPLOAD_FILE: [name: string, call: Call][] = [
  ['immich', (_, folder) => js(plain(uploadFile), join(folder, 'x.jpg'))],
  ['path', (immich) => js(plain(uploadFile), immich)],
  ['path', (immich) => js(plain(uploadFile), immich, { path: 'x.jpg' })],
  ['fields', (immich) => js(plain(uploadFile), immich, 'x.jpg', null)],
  ['filename', (immich) => js(plain(uploadFile), immich, 'x.jpg', { fileName: 'y.jpg' })],
  ['sidecarData', (immich) => js(plain(uploadFile), immich, 'x.jpg', { sidecarData: new File([], 'x') })],
  ['options', (immich) => js(plain(uploadFile), immich, 'x.jpg', {}, null)],
  ['onprogress', (immich) => js(plain(uploadFile), immich, 'x.jpg', {}, { onprogress: () => {} })],
  ['onProgress', (immich) => js(plain(uploadFile), immich, 'x.jpg', {}, { onProgress: true })],
];

const UPLOAD_ALL: [name: string, call: Call][] = [
  ['immich', (_, folder) => js(plain(uploadAll), folder)],
  ['sources', (immich) => js(plain(uploadAll), immich)],
  ['sources', (immich) => js(plain(uploadAll), immich, '')],
  ['sources', (immich) => js(plain(uploadAll), immich, { album: 'Kyoto' })],
  ['options', (immich, folder) => js(plain(uploadAll), immich, folder, 'Kyoto')],
  ['albums', (immich, folder) => js(plain(uploadAll), immich, folder, { albums: 'Kyoto' })],
  ['dryrun', (immich, folder) => js(plain(uploadAll), immich, folder, { dryrun: true })],
  ['tags', (immich, folder) => js(plain(uploadAll), immich, folder, { tags: 'kyoto' })],
  ['ignore', (immich, folder) => js(plain(uploadAll), immich, folder, { ignore: '@eaDir' })],
  ['include', (immich, folder) => js(plain(uploadAll), immich, folder, { include: [5] })],
  ['fields', (immich, folder) => js(plain(uploadAll), immich, folder, { fields: { isFavorite: true } })],
  ['restoreTrashed', (immich, folder) => js(plain(uploadAll), immich, folder, { restoreTrashed: 'false' })],
  ['recursive', (immich, folder) => js(plain(uploadAll), immich, folder, { recursive: 0 })],
  ['dryRun', (immich, folder) => js(plain(uploadAll), immich, folder, { dryRun: null })],
  ['journal', (immich, folder) => js(plain(uploadAll), immich, folder, { journal: true })],
  ['concurrency', (immich, folder) => js(plain(uploadAll), immich, folder, { concurrency: '4' })],
  ['retries', (immich, folder) => js(plain(uploadAll), immich, folder, { retries: -1 })],
];

const DOWNLOAD_FILE: [name: string, call: Call][] = [
  ['immich', (_, folder) => js(plain(downloadFile), 'x1', { to: folder })],
  ['id', (immich, folder) => js(plain(downloadFile), immich, undefined, { to: folder })],
  ['id', (immich, folder) => js(plain(downloadFile), immich, { id: 'x1' }, { to: folder })],
  ['download', (immich) => js(plain(downloadFile), immich, 'x1')],
  [
    'overwrite',
    (immich, folder) => js(plain(downloadFile), immich, 'x1', { to: folder, overwrite: 'false' }),
  ],
  ['edited', (immich, folder) => js(plain(downloadFile), immich, 'x1', { to: folder, edited: 1 })],
  ['download', (immich, folder) => js(plain(downloadFile), immich, 'x1', folder)],
  ['to', (immich) => js(plain(downloadFile), immich, 'x1', {})],
  ['overwrites', (immich, folder) => js(plain(downloadFile), immich, 'x1', { to: folder, overwrites: true })],
  ['options', (immich, folder) => js(plain(downloadFile), immich, 'x1', { to: folder }, null)],
  [
    'onProgress',
    (immich, folder) => js(plain(downloadFile), immich, 'x1', { to: folder }, { onProgress: 1 }),
  ],
];

const DOWNLOAD_ALL: [name: string, call: Call][] = [
  ['immich', (_, folder) => js(plain(downloadAll), ['x1'], { to: folder })],
  ['assets', (immich, folder) => js(plain(downloadAll), immich, undefined, { to: folder })],
  ['assets', (immich, folder) => js(plain(downloadAll), immich, 'x1', { to: folder })],
  [
    'livePhotos',
    (immich, folder) => js(plain(downloadAll), immich, ['x1'], { to: folder, livePhotos: 'no' }),
  ],
  ['assets', (immich, folder) => js(plain(downloadAll), immich, { id: 'x1' }, { to: folder })],
  ['options', (immich) => js(plain(downloadAll), immich, ['x1'])],
  ['to', (immich) => js(plain(downloadAll), immich, ['x1'], {})],
  ['folder', (immich, folder) => js(plain(downloadAll), immich, ['x1'], { to: folder, folder })],
  ['layout', (immich, folder) => js(plain(downloadAll), immich, ['x1'], { to: folder, layout: '2024' })],
  ['concurrency', (immich, folder) => js(plain(downloadAll), immich, ['x1'], { to: folder, concurrency: 0 })],
  ['assets', (immich, folder) => js(plain(downloadAll), immich, [undefined], { to: folder })],
  ['id', (immich, folder) => js(plain(downloadAll), immich, [{ id: 5 }], { to: folder })],
];

const DOWNLOAD_ARCHIVE: [name: string, call: Call][] = [
  ['immich', (_, folder) => js(plain(downloadArchive), { albumId: 'a1' }, { to: folder })],
  ['contents', (immich, folder) => js(plain(downloadArchive), immich, undefined, { to: folder })],
  ['contents', (immich, folder) => js(plain(downloadArchive), immich, ['x1'], { to: folder })],
  ['contents', (immich, folder) => js(plain(downloadArchive), immich, {}, { to: folder })],
  [
    'contents',
    (immich, folder) => js(plain(downloadArchive), immich, { albumId: 'a1', userId: 'u1' }, { to: folder }),
  ],
  ['albumId', (immich, folder) => js(plain(downloadArchive), immich, { albumId: undefined }, { to: folder })],
  ['assetIds', (immich, folder) => js(plain(downloadArchive), immich, { assetIds: 'x1' }, { to: folder })],
  ['options', (immich) => js(plain(downloadArchive), immich, { albumId: 'a1' })],
  ['to', (immich) => js(plain(downloadArchive), immich, { albumId: 'a1' }, { to: '' })],
  [
    'size',
    (immich, folder) => js(plain(downloadArchive), immich, { albumId: 'a1' }, { to: folder, size: 1 }),
  ],
  [
    'name',
    (immich, folder) => js(plain(downloadArchive), immich, { albumId: 'a1' }, { to: folder, name: 5 }),
  ],
];

const CALLS = {
  uploadFile: UPLOAD_FILE,
  uploadAll: UPLOAD_ALL,
  downloadFile: DOWNLOAD_FILE,
  downloadAll: DOWNLOAD_ALL,
  downloadArchive: DOWNLOAD_ARCHIVE,
};

/** They take no client; their own test has their arguments. */
const WITHOUT_CLIENT = ['TransferRun', 'fileRequestHeaders', 'forwardFile'];

test('the tables include every function that takes a client', () => {
  const exported = Object.entries(functions).filter(
    ([name, value]) => typeof value === 'function' && !WITHOUT_CLIENT.includes(name),
  );
  expect(Object.keys(CALLS).toSorted()).toEqual(exported.map(([name]) => name).toSorted());
});

describe.each(Object.entries(CALLS))('%s', (_, calls) => {
  test.each(calls)('rejects a wrong `%s`, names it, and sends nothing', async (name, call) => {
    const { immich, requests } = observed(() => Response.json({}), { apiKey: 'a-key', serverVersion: null });
    const folder = await temporaryFolder();
    const outcome = (async () => {
      const result = await call(immich, folder);
      if (result instanceof functions.TransferRun) await result.report();
    })();
    const error: unknown = await outcome.catch((thrown: unknown) => thrown);
    if (!isArgumentError(error)) throw new Error(`Not an ArgumentError: ${String(error)}`, { cause: error });
    expect(error.message).toContain(`\`${name}\``);
    expect(requests).toHaveLength(0);
  });
});
