import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

// Which queues have something to do?
const queues = await immich.queues.list();
const busy = queues.filter(({ statistics }) => statistics.active + statistics.waiting > 0);
console.log(busy.length, 'busy queues');

// Create the thumbnails that are missing; `force: true` would create all of them again.
await immich.jobs.sendCommand('thumbnailGeneration', { command: 'start', force: false });
await immich.jobs.wait('thumbnailGeneration', { timeoutMs: 60_000 });
console.log('thumbnails are ready');

// Read the files of two assets again.
const assets = await immich.search.metadata().toArray({ limit: 2 });
await immich.assets.runJobs({ assetIds: assets.map(({ id }) => id), name: 'refresh-metadata' });
await immich.jobs.wait('metadataExtraction', { timeoutMs: 60_000 });
console.log('metadata is read');
