import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { temporaryFolder } from './temporary-folder.js';

/**
 * Runs a script at the start of each thread that a test starts. `fs` in it is `node:fs`, and what the script replaces of it counts for the
 * imports of the thread. So a test can make a thread fail, or change a file at the moment when the thread reads it.
 */
export async function atThreadStart(script: string): Promise<void> {
  const path = join(await temporaryFolder(), 'thread-start.cjs');
  await writeFile(
    path,
    `const fs = require('node:fs');
${script}
require('node:module').syncBuiltinESMExports();
`,
  );
  vi.stubEnv('NODE_OPTIONS', `--require ${path}`);
  onTestFinished(() => void vi.unstubAllEnvs());
}
