import { printable } from '../../../values/printable.js';
import type { Cause } from '../report/report.js';
import { lineOf } from './line-of.js';
import type { RenderOptions } from './options.js';

/** A line of a file of the repository. */
export interface FileLine {
  file: string;
  line?: number | undefined;
}

/** The lines of the program that call an affected operation; files outside the repository are left out. */
export function callLines({ operations }: Cause, { repository }: RenderOptions): FileLine[] {
  const lines = new Map<string, FileLine>();
  for (const { file, line } of operations.flatMap(({ places }) => places)) {
    const path = repository ? repository.pathOf(file) : file;
    if (path !== undefined) lines.set(`${path}:${line}`, { file: printable(path), line });
  }
  return [...lines.values()];
}

/** The first call of the program, otherwise the line in the committed document, if it is in the repository. */
export function lineFor(cause: Cause, options: RenderOptions): FileLine | undefined {
  const { contract, repository } = options;
  const [called] = callLines(cause, options);
  if (called) return called;
  const path = contract && (repository ? repository.pathOf(contract.file) : contract.file);
  return contract && path !== undefined ? { file: path, line: lineOf(contract.text, cause) } : undefined;
}
