import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../repository.js';

/** The licence of every package that files were bundled from. */
export async function licences(entry: string, inputs: Readonly<Record<string, unknown>>): Promise<string> {
  const folders = new Set(
    Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  const texts = [...folders].toSorted().map(licence);
  return `The entry ${entry} contains these packages.\n\n${(await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`)}`;
}

async function licence(folder: string): Promise<string> {
  const { name, version, homepage, license } = JSON.parse(
    await readFile(join(ROOT, folder, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  const file = (await readdir(join(ROOT, folder))).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file
    ? await readFile(join(ROOT, folder, file), 'utf8')
    : `Licence: ${license}, https://spdx.org/licenses/${license}.html`;
  // Some licences require naming the source.
  return `${name} ${version}\n${homepage ?? `https://www.npmjs.com/package/${name}`}\n\n${text.trim()}\n`;
}
