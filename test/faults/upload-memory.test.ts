import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { served } from '../helpers/http-server.js';

const SCRIPT = fileURLToPath(new URL('upload-memory.ts', import.meta.url));
const MEGABYTES = 512;

/** What a process holds at most while it uploads, in a process of its own, as this one holds much besides. */
test('an upload of 512 MB needs less than 100 MB of additional memory', async () => {
  let received = 0;
  const { url } = await served((request, response) => {
    request.on('data', (piece: Buffer) => (received += piece.length));
    request.on('end', () => response.end('{"id":"x1","status":"created"}'));
  });
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx/esm',
    SCRIPT,
    url,
    String(MEGABYTES),
  ]);
  const { beforeMB, peakMB }: { beforeMB: number; peakMB: number } = JSON.parse(stdout);
  console.log(`Peak ${Math.round(peakMB)} MB, ${Math.round(beforeMB)} MB before.`);
  expect(received).toBeGreaterThan(MEGABYTES * 1024 * 1024);
  expect(peakMB - beforeMB).toBeLessThan(100);
});
