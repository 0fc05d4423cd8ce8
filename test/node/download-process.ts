import { createImmichClient } from '../../src/index.js';
import { downloadAll } from '../../src/node/index.js';

/** Downloads assets in a process of its own, which can be killed. */
const [url = '', to = '', ...ids] = process.argv.slice(2);
const immich = createImmichClient({ url, apiKey: 'a-key', serverVersion: '3.0.3' });
const { failed } = await downloadAll(immich, ids, { to, concurrency: 8 }).report();
console.log(failed.length);
