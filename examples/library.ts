import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createImmichClient, type ImmichClient } from 'immich-client';
import { startSandbox } from 'immich-client/sandbox';
import { samplePhoto } from '../scripts/demo/sample-photo.js';

/** An example: it receives a client, the arguments of the command and the URL of the server, and returns the exit code. */
type Example = (immich: ImmichClient, args: string[], url: string) => Promise<number>;

/**
 * Runs an example if its file is the program: against the server at `IMMICH_URL` with the key in `IMMICH_API_KEY`, or else against a sandbox
 * with some photos.
 */
export async function runExample(moduleUrl: string, example: Example): Promise<void> {
  if (process.argv[1] !== fileURLToPath(moduleUrl)) return;
  const { IMMICH_URL: url, IMMICH_API_KEY: apiKey } = process.env;
  const args = process.argv.slice(2);
  if (url !== undefined) {
    process.exitCode = await example(createImmichClient({ url, apiKey }), args, url);
    return;
  }
  const sandbox = await startSandbox();
  try {
    const immich = createImmichClient(sandbox);
    await fillLibrary(immich);
    process.exitCode = await example(immich, args, sandbox.url);
  } finally {
    await sandbox.close();
  }
}

const SPRING = { 'river.jpg': '2024-03-30', 'garden.jpg': '2024-03-31', 'temple.jpg': '2024-04-01' };
const SUMMER = { 'fjord.jpg': '2025-07-05', 'harbour.jpg': '2025-07-06' };

/** Uploads five photos, three of them into the album Kyoto. */
export async function fillLibrary(immich: ImmichClient): Promise<void> {
  const upload = async ([name, date]: [string, string]) => {
    const { id } = await immich.assets.upload(samplePhoto(name), { fileCreatedAt: `${date}T12:00:00Z` });
    await immich.assets.ready(id);
    return id;
  };
  const assetIds = await Promise.all(Object.entries(SPRING).map(upload));
  await Promise.all(Object.entries(SUMMER).map(upload));
  await immich.albums.create({ albumName: 'Kyoto', assetIds });
}

/** Calls `use` with a folder of photos in two subfolders, and deletes the folder afterwards. */
export async function withPhotoFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'photos-'));
  try {
    for (const path of ['Lofoten/bridge.jpg', 'Lofoten/beach.jpg', 'Oslo/opera.jpg']) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, new Uint8Array(await samplePhoto(path).arrayBuffer()));
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Listens on 127.0.0.1 and returns the URL; port 0 takes a free port. */
export async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server that listens has an address with a port.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Prints the URL of a server and waits until Ctrl-C. */
export async function serveUntilInterrupted(server: Server, port: number): Promise<void> {
  console.log(`Open ${await listen(server, port)} in a browser. Ctrl-C stops the server.`);
  await once(process, 'SIGINT');
  server.close();
  server.closeAllConnections();
}
