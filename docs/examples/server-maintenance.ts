import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

// Start a backup of the database, and wait until it is complete.
await immich.jobs.run({ name: 'backup-database' });
await immich.jobs.wait('backupDatabase', { timeoutMs: 600_000 });
const { backups } = await immich.admin.databaseBackups.list();
console.log(backups.length > 0);

// The newest backup is the first. Save it on another machine.
const { filename = '' } = backups[0] ?? {};
const response = await immich.admin.databaseBackups.download(filename);
const folder = await mkdtemp(join(tmpdir(), 'backups-'));
await writeFile(join(folder, basename(filename)), response.body ?? '');
console.log((await readdir(folder)).length, 'file');
await rm(folder, { recursive: true });

// Files without an asset, assets without a file, and files whose content has changed.
const summary = await immich.admin.maintenance.integritySummary();
for (const [type, items] of Object.entries(summary).sort()) console.log(type, items);

// `active` is true while the server is in maintenance mode.
const { active } = await immich.admin.maintenance.status();
console.log('maintenance mode:', active);
