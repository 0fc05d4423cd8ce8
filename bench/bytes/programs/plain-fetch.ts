import { createWriteStream, openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { atOnce } from './at-once.js';

const [task = '', url = '', ...paths] = process.argv.slice(2);
const headers = { 'x-api-key': 'an-api-key' };

const tasks: Record<string, () => Promise<unknown>> = {
  upload: () => atOnce(4, paths, upload),
  download,
};
await tasks[task]?.();

async function upload(path: string): Promise<void> {
  const form = new FormData();
  form.append('fileCreatedAt', new Date(0).toISOString());
  form.append('fileModifiedAt', new Date(0).toISOString());
  form.append('assetData', await openAsBlob(path), basename(path));
  const response = await fetch(`${url}/api/assets`, { method: 'POST', headers, body: form });
  if (!response.ok) throw new Error(`The server returned ${response.status}.`);
  await response.json();
}

async function download(): Promise<void> {
  const [path = ''] = paths;
  const { ok, status, body } = await fetch(`${url}/api/assets/film/original`, { headers });
  if (!ok || !body) throw new Error(`The server returned ${status}.`);
  await pipeline(body, createWriteStream(path));
}
