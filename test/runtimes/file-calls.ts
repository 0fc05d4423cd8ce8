import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createImmichClient, type ImmichClient } from 'immich-client';
import {
  downloadAll,
  downloadArchive,
  downloadFile,
  fileRequestHeaders,
  forwardFile,
  uploadAll,
  uploadFile,
} from 'immich-client/node';
import { same } from './calls.js';
import type { Setting } from './setting.js';

interface FileWorld {
  readonly immich: ImmichClient;
  readonly folder: string;
  id: string;
  remove(): Promise<void>;
}

const SIZE = 2_000_000;

export async function fileWorldOf({ url, apiKey }: Setting): Promise<FileWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'immich-client-'));
  await mkdir(join(folder, 'photos'));
  for (const name of ['a.jpg', 'b.jpg']) {
    await writeFile(join(folder, 'photos', name), new Uint8Array(SIZE).fill(name.charCodeAt(0)));
  }
  const remove = () => rm(folder, { recursive: true });
  return { immich: createImmichClient({ url, apiKey }), folder, id: '', remove };
}

/** The main functions of `immich-client/node`, in this order. */
export const FILE_CALLS: Readonly<Record<string, (world: FileWorld) => Promise<unknown>>> = {
  uploadFile: async (world) => {
    const { id, status } = await uploadFile(world.immich, join(world.folder, 'photos', 'a.jpg'));
    same(status, 'created');
    world.id = id;
  },
  uploadAll: async ({ immich, folder }) => {
    const run = uploadAll(immich, join(folder, 'photos'), { album: 'Photos' });
    const { created, duplicates, failed } = await run.report();
    if (failed[0]) throw failed[0].error;
    same([created.length, duplicates.length], [1, 1]);
  },
  downloadFile: async ({ immich, folder, id }) => {
    const { path, verified } = await downloadFile(immich, id, { to: folder });
    same([verified, (await readFile(path)).byteLength], [true, SIZE]);
  },
  downloadAll: async ({ immich, folder }) => {
    const album = await immich.albums.findByName('Photos');
    const run = downloadAll(immich, immich.albums.assets(album?.id ?? ''), { to: join(folder, 'saved') });
    const { saved, failed } = await run.report();
    same(
      [saved.length, failed.length, (await readdir(join(folder, 'saved'))).sort()],
      [2, 0, ['a.jpg', 'b.jpg']],
    );
  },
  downloadArchive: async ({ immich, folder, id }) => {
    const { saved } = await downloadArchive(immich, { assetIds: [id] }, { to: folder, name: 'a' }).report();
    same(saved[0]?.files, 1);
  },
  forwardFile: async ({ immich, id }) => {
    const server = createServer(async (request, response) => {
      const file = await immich.assets.download(id, {}, { headers: fileRequestHeaders(request) });
      await forwardFile(file, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo; // A TCP server has no other kind.
    const part = await fetch(`http://127.0.0.1:${port}`, { headers: { range: 'bytes=0-99' } });
    same([part.status, (await part.arrayBuffer()).byteLength], [206, 100]);
    server.closeAllConnections();
    server.close();
  },
};
