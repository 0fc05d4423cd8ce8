import { dirname } from 'node:path';
import { CLI } from './cli.js';
import { compare, PEAK, perCpuSecond, perSecond, wanted } from './compare.js';
import type { Usage } from './measurement.js';
import { CURL, FETCH, OURS, SDK } from './names.js';
import { type Place, sending } from './work-folder.js';

/** Our client and Immich's CLI hash the photos and check them on the server before sending; the others only send. */
export async function uploadPhotos(
  { contenders: { ours, cli, plainFetch, sdk, curl }, sink, rounds }: Place,
  paths: readonly string[],
  megabytesEach: number,
): Promise<void> {
  const folder = dirname(paths[0] ?? '');
  const megabytes = paths.length * megabytesEach;
  const send = (run: () => Promise<Usage>) => sending(sink, { files: paths.length, megabytes }, run);
  const speed = perSecond('MB', megabytes);
  const thrift = perCpuSecond('files', paths.length);
  const reached = await compare({
    title: `Upload of ${paths.length} photos of ${megabytesEach} MB, 4 at once`,
    rounds,
    contenders: {
      [OURS]: () => send(() => ours('upload-all', sink.url, folder)),
      [CLI]: cli && (() => send(() => cli(sink.url, folder))),
      [FETCH]: () => send(() => plainFetch('upload', sink.url, ...paths)),
      [SDK]: () => send(() => sdk(sink.url, ...paths)),
      [CURL]: curl && (() => send(() => curl.upload(sink.url, paths))),
    },
    measures: [speed, thrift, PEAK],
    relativeTo: CLI,
  });
  wanted(reached, speed, OURS, { times: 1.3, of: CLI });
  wanted(reached, thrift, OURS, { times: 1.3, of: CLI });
}

export async function hashPhotos(
  { contenders: { ours, openssl }, sink, rounds }: Place,
  paths: readonly string[],
  megabytesEach: number,
): Promise<void> {
  const megabytes = paths.length * megabytesEach;
  const hashes: string[] = [];
  // All contenders must compute the same hashes.
  const hashed = async (run: () => Promise<Usage>): Promise<Usage> => {
    const usage = await run();
    hashes.push([...usage.output.matchAll(/\b[0-9a-f]{40}\b/g)].join());
    if (hashes.at(-1) !== hashes[0]) throw new Error('It found other hashes than the first one.');
    return usage;
  };
  await compare({
    title: `SHA-1 of ${paths.length} photos of ${megabytesEach} MB`,
    rounds,
    contenders: {
      [OURS]: () => hashed(() => ours('hash', sink.url, dirname(paths[0] ?? ''))),
      'openssl dgst -sha1': openssl && (() => hashed(() => openssl(paths))),
    },
    measures: [perSecond('MB', megabytes), perCpuSecond('MB', megabytes), PEAK],
    relativeTo: 'openssl dgst -sha1',
  });
}
