import { basename, dirname, join } from 'node:path';
import { CLI } from './cli.js';
import { compare, type Measure, PEAK, wanted } from './compare.js';
import type { Usage } from './measurement.js';
import { OURS } from './names.js';
import { type Place, sending } from './work-folder.js';

const JOURNAL = `${OURS}, journal`;
const SPEED: Measure = { title: 'runs a minute', of: ({ wallMs }) => 60_000 / wallMs };
const THRIFT: Measure = { title: 'runs a CPU minute', of: ({ cpuMs }) => 60_000 / cpuMs };

/**
 * A folder that was uploaded before, so that the run only has to detect that. Only a run with a journal hashes
 * nothing.
 */
export async function rerun(
  { folder, contenders: { ours, cli }, sink, rounds }: Place,
  paths: readonly string[],
  kilobytesEach: number,
): Promise<void> {
  const photos = dirname(paths[0] ?? '');
  const journal = join(folder, `${basename(photos)}.jsonl`);
  const upload = () => ours('upload-with-journal', sink.url, photos, journal);
  await sending(sink, { files: paths.length, megabytes: 0 }, upload);
  const again = (run: () => Promise<Usage>) => sending(sink, { files: 0, megabytes: 0 }, run);
  const reached = await compare({
    title: `Another run over ${paths.length} photos of ${kilobytesEach} kB that are uploaded already`,
    rounds,
    contenders: {
      [JOURNAL]: () => again(upload),
      [OURS]: () => again(() => ours('upload-all', sink.url, photos)),
      [CLI]: cli && (() => again(() => cli(sink.url, photos))),
    },
    measures: [SPEED, THRIFT, PEAK],
    relativeTo: CLI,
  });
  for (const measure of [SPEED, THRIFT]) wanted(reached, measure, JOURNAL, { times: 10, of: CLI });
}
