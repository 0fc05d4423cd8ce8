import { CALLS, worldOf } from './calls.js';
import { FILE_CALLS, fileWorldOf } from './file-calls.js';
import { runCalls } from './run-calls.js';
import type { Setting } from './setting.js';

/** A program of Node, Bun or Deno, which is given the setting as its argument and prints the outcomes of both entries. */
const setting = JSON.parse(process.argv[2] ?? '{}') as Setting;
const client = await runCalls(CALLS, worldOf(setting));
const files = await fileWorldOf(setting);
const node = await runCalls(FILE_CALLS, files);
await files.remove();
console.log(JSON.stringify({ client, node }));
