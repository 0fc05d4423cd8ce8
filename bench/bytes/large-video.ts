import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CLI } from './cli.js';
import { atMost, compare, PEAK, perCpuSecond, perSecond, wanted } from './compare.js';
import { MB } from './files.js';
import type { Usage } from './measurement.js';
import { CURL, FETCH, OURS, SDK } from './names.js';
import { type Place, sending } from './work-folder.js';

const HASHED = `${OURS}, checksum given`;

/**
 * Our client (unless it is given the checksum) and Immich's CLI hash the file before they send it; the others only
 * send.
 */
export async function uploadFilm(
  { contenders: { ours, cli, plainFetch, sdk, curl }, sink, rounds }: Place,
  path: string,
  megabytes: number,
): Promise<void> {
  const checksum = createHash('sha1');
  await pipeline(createReadStream(path), checksum);
  const hex = checksum.digest('hex');
  const send = (run: () => Promise<Usage>) => sending(sink, { files: 1, megabytes }, run);
  const speed = perSecond('MB', megabytes);
  const reached = await compare({
    title: `Upload of one file of ${megabytes} MB`,
    rounds,
    contenders: {
      [OURS]: () => send(() => ours('upload-file', sink.url, path)),
      [HASHED]: () => send(() => ours('upload-hashed-file', sink.url, path, hex)),
      [CLI]: cli && (() => send(() => cli(sink.url, path))),
      [FETCH]: () => send(() => plainFetch('upload', sink.url, path)),
      [SDK]: () => send(() => sdk(sink.url, path)),
      [CURL]: curl && (() => send(() => curl.upload(sink.url, [path]))),
    },
    measures: [speed, perCpuSecond('MB', megabytes), PEAK],
    relativeTo: CURL,
  });
  wanted(reached, speed, HASHED, { times: 0.75, of: CURL });
  atMost(reached, PEAK, OURS, 160);
}

/** Our client also verifies the SHA-1 of the file, and waits until it is on disk. */
export async function downloadFilm(
  { folder, contenders: { ours, plainFetch, curl }, sink, rounds }: Place,
  megabytes: number,
): Promise<void> {
  const path = join(folder, 'downloaded.mp4');
  const receive = async (run: () => Promise<Usage>): Promise<Usage> => {
    try {
      const usage = await run();
      const { size } = await stat(path);
      if (size !== megabytes * MB) throw new Error(`It wrote ${size} bytes.`);
      return usage;
    } finally {
      await rm(path, { force: true });
    }
  };
  await compare({
    title: `Download of one file of ${megabytes} MB`,
    rounds,
    contenders: {
      [OURS]: () => receive(() => ours('download', sink.url, path, 'film')),
      'fetch, pipeline': () => receive(() => plainFetch('download', sink.url, path)),
      [CURL]: curl && (() => receive(() => curl.download(sink.url, path))),
    },
    measures: [perSecond('MB', megabytes), perCpuSecond('MB', megabytes), PEAK],
    relativeTo: CURL,
  });
}
