import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DocumentError, type DriftReport, RENDERERS, type RenderOptions } from '../contract/index.js';
import type { DriftOptions } from './drift-options.js';
import { repositoryAt } from './repository.js';

type Printing = Pick<DriftOptions, 'format' | 'outputs' | 'verbose'>;

/** Prints a report, and writes it into the files of `--output`. `contract` is the file of the document that is the base, if that is a file. */
export async function printReport(
  report: DriftReport,
  { format, outputs, verbose }: Printing,
  { contract, next }: { contract?: string; next?: string | undefined },
): Promise<void> {
  const repository = await repositoryAt(process.cwd(), process.env);
  const manifest = await manifestAt('package.json');
  const isOwn = contract !== undefined && repository.pathOf(contract) !== undefined;
  const options: RenderOptions = {
    repository,
    verbose,
    ...(next !== undefined && { next }),
    ...(isOwn && { contract: { file: contract, text: await readFile(contract, 'utf8') } }),
    ...(manifest && { manifest }),
  };
  for (const output of outputs) {
    const text = RENDERERS[output.format](report, options);
    await writeFile(output.file, `${text}\n`).catch((cause: unknown) => {
      throw new DocumentError(`Cannot write the report to ${output.file}.`, { cause });
    });
  }
  console.log(RENDERERS[format](report, { ...options, colour: takesColour() }));
}

/** Whether what is printed is for a terminal that wants colours. */
export const takesColour = (): boolean => process.stdout.isTTY && !process.env['NO_COLOR'];

/** The line of the program's manifest that contains the client, or the first line; `undefined` without a manifest. */
async function manifestAt(file: string): Promise<RenderOptions['manifest']> {
  const text = await readFile(resolve(file), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const index = text.split('\n').findIndex((line) => line.includes('"immich-client"'));
  return { file, line: Math.max(0, index) + 1 };
}
