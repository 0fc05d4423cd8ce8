import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { apiReport } from './api/report.js';
import { writeDeclarations } from './build/declarations.js';
import { runIfMain, REPOSITORY, ROOT } from './repository.js';

/** Prints the public surface of every entry, and writes it to `docs/api-report.md`. */
async function api(args: string[], { docs } = REPOSITORY): Promise<number> {
  parseArgs({ args, options: {} });
  const folder = await mkdtemp(join(ROOT, 'node_modules', '.cache-api-'));
  try {
    await writeDeclarations(folder);
    const report = apiReport(folder);
    await writeFile(join(docs, 'api-report.md'), report);
    process.stdout.write(report);
  } finally {
    await rm(folder, { recursive: true });
  }
  return 0;
}

await runIfMain(import.meta.url, api);
