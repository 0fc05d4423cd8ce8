import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const { id: ownerId } = await immich.users.me();
const library = await immich.libraries.create({ ownerId, name: 'NAS', importPaths: ['/mnt/photos'] });

// Check a folder before you save it: the server must be able to read it.
const { importPaths = [] } = await immich.libraries.validate(library.id, { importPaths: ['/mnt/photos'] });
const problems = importPaths.filter(({ isValid }) => !isValid);
for (const { message } of problems) console.log('The folder cannot be used:', message);

await immich.libraries.update(library.id, { exclusionPatterns: ['**/*.tmp', '**/@eaDir/**'] });

// Imports new files, updates changed files, and removes missing files.
await immich.libraries.scan(library.id);
await immich.jobs.wait('library', { timeoutMs: 60_000 });
const { photos, videos } = await immich.libraries.statistics(library.id);
console.log(photos, 'photos', videos, 'videos');

// Deletes its assets, too. The files stay on disk.
await immich.libraries.delete(library.id);
