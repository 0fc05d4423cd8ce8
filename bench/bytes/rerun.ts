import { dirname, join } from 'node:path';
import { CLI } from './cli.js';
import { compare, type Measure, PEAK, wanted } from './compare.js';
import type { Usage } from './measured.js';
import { OURS } from './names.js';
import { type Place, sending } from './place.js';

const SPEED: Measure = { title: 'runs per minute', of: ({ wallMs }) => 60_000 / wallMs };
const CPU: Measure = { title: 'runs per CPU minute', of: ({ cpuMs }) => 60_000 / cpuMs };

/** A folder that is on the server already: what is left to do is to find that out. */
export async function rerun(
  { folder, contenders: { ours, cli }, sink, rounds }: Place,
  paths: readonly string[],
): Promise<void> {
  const photos = dirname(paths[0] ?? '');
  const upload = () => ours('upload-with-journal', sink.url, photos, join(folder, 'journal.jsonl'));
  await sending(sink, { files: paths.length, megabytes: 0 }, upload);
  const again = (run: () => Promise<Usage>) => sending(sink, { files: 0, megabytes: 0 }, run);
  const reached = await compare({
    title: `Another run over ${paths.length} small photos that are uploaded already`,
    rounds,
    contenders: {
      [`${OURS}, journal`]: () => again(upload),
      [OURS]: () => again(() => ours('upload-all', sink.url, photos)),
      [CLI]: cli && (() => again(() => cli(sink.url, photos))),
    },
    measures: [SPEED, CPU, PEAK],
    relativeTo: CLI,
  });
  for (const measure of [SPEED, CPU]) wanted(reached, measure, `${OURS}, journal`, { times: 10, of: CLI });
}
