import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { bundle } from '../helpers/bundle.js';

const FILES = 60;
const SIZE = 30_000;

/** What was found after the kills of a run of {@link killDownloads}. */
export interface KilledDownloads {
  kills: number;
  /** Kills that left at least one file under its final name, and not all of them. */
  partial: number;
  /** Visible files that were not complete, after any of the kills. */
  broken: string[];
  /** The names in the folder after the last, complete run. */
  names: string[];
}

/** Kills a process while it downloads, `kills` times: each time in a new folder, and then the download runs again to its end. */
export async function killDownloads(kills: number): Promise<KilledDownloads> {
  const work = await mkdtemp(join(tmpdir(), 'immich-client-'));
  const result: KilledDownloads = { kills: 0, partial: 0, broken: [], names: [] };
  let onOriginal = () => {};
  const server = createServer(assets(() => onOriginal()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server that listens has an address with a port.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const program = await bundle(new URL('./download-process.ts', import.meta.url), work);
  const start = (to: string): ChildProcess =>
    spawn(process.execPath, [program, url, to, ...IDS], { stdio: ['ignore', 'pipe', 'inherit'] });

  try {
    for (let index = 0; index < kills; index += 1) {
      const to = join(work, String(index));
      // At a random time between the first file and shortly after the last byte was sent.
      const after = 1 + ((index * 37) % (FILES - 10));
      const child = start(to);
      let originals = 0;
      onOriginal = () => {
        originals += 1;
        if (originals === after) setTimeout(() => child.kill('SIGKILL'), index % 4);
      };
      const [, signal] = await once(child, 'exit');
      onOriginal = () => {};
      if (signal === 'SIGKILL') result.kills += 1;
      const visible = await visibleIn(to);
      if (visible.length > 0 && visible.length < FILES) result.partial += 1;
      for (const name of visible) if (!(await isWhole(to, name))) result.broken.push(`${index}/${name}`);

      const again = start(to);
      const [printed] = await Promise.all([text(again.stdout ?? process.stdin), once(again, 'exit')]);
      if (printed.trim() !== '0') throw new Error(`The run after a kill failed: ${printed}`);
      for (const name of await visibleIn(to))
        if (!(await isWhole(to, name))) result.broken.push(`${index}/${name} (second run)`);
      const names = await readdir(to);
      if (names.length !== FILES || names.some((name) => !/^\d+\.jpg$/.test(name)))
        result.names.push(...names);
      await rm(to, { recursive: true });
    }
    return result;
  } finally {
    server.close();
    server.closeAllConnections();
    await rm(work, { recursive: true, force: true });
  }
}

const IDS = Array.from(
  { length: FILES },
  (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
);
const indexOf = (id: string | undefined): number => Number(id?.slice(-12));
const bytesOf = (index: number): Buffer => Buffer.alloc(SIZE, `photo ${index}.`);
const sha1 = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('base64');

const visibleIn = (folder: string): Promise<string[]> =>
  readdir(folder).then(
    (names) => names.filter((name) => !name.startsWith('.')),
    () => [],
  );

const isWhole = async (folder: string, name: string): Promise<boolean> =>
  (await readFile(join(folder, name))).equals(bytesOf(Number(/^\d+/.exec(name)?.[0])));

/** A server of assets, which calls back when a file is sent. */
function assets(onOriginal: () => void): RequestListener {
  return ({ url = '' }, response) => {
    const [, id, rest] = /^\/api\/assets\/([\w-]+)(\/original)?$/.exec(url) ?? [];
    if (rest !== undefined) {
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': SIZE });
      response.end(bytesOf(indexOf(id)), onOriginal);
      return;
    }
    const asset = {
      id,
      originalFileName: `${indexOf(id)}.jpg`,
      checksum: sha1(bytesOf(indexOf(id))),
      fileModifiedAt: '2024-05-06T07:08:09.000Z',
    };
    const body = id === undefined ? { id: 'key', permissions: ['all'] } : asset;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await killDownloads(Number(process.argv[2] ?? 200));
  console.log(result);
  process.exitCode = result.broken.length + result.names.length > 0 ? 1 : 0;
}
