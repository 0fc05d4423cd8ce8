import { createImmichClient } from '../../src/index.js';
import { uploadAll } from '../../src/node/index.js';

/** Uploads a folder in a process of its own, which can be killed, and prints the report. */
const [url = '', apiKey = '', folder = '', journal = ''] = process.argv.slice(2);
const run = uploadAll(createImmichClient({ url, apiKey, retries: 10 }), folder, { journal, concurrency: 16 });
console.log(JSON.stringify(await run.report()));
