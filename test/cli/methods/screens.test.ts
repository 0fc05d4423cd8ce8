import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createImmichClient } from '../../../src/index.js';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
import { runClient } from '../../helpers/run-client.js';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ extractionDelayMs: 0 });
  const immich = createImmichClient(sandbox);
  await immich.tags.upsert(['places/norway/bergen', 'people', 'to be printed for the wall in the kitchen']);
});
afterAll(() => sandbox.close());

/** Ids and times differ from run to run; the options of the connection are not the matter of these screens. */
const steady = (text: string): string =>
  text
    .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, '3fe388e4-2078-44d7-b36c-39d9dee3a657')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-11-27T00:00:00.000Z')
    .replace(/Connection:\n[^]*?\n\n/, '');

describe('the printed text', () => {
  test.each([
    ['albums-help', ['albums', '--help']],
    ['add-assets-help', ['albums', 'add-assets', '--help']],
    ['tags-update-help', ['tags', 'update', '--help']],
    ['create-tag-help', ['create_tag', '--help']],
    ['tags-table', ['tags', 'list', '--output', 'table']],
    ['storage-table', ['server', 'storage', '--output', 'table']],
  ])('of %s has not changed', async (name, args) => {
    const { COLUMNS } = process.env;
    process.env['COLUMNS'] = '100';
    const { out } = await runClient(sandbox, ...args);
    if (COLUMNS === undefined) delete process.env['COLUMNS'];
    else process.env['COLUMNS'] = COLUMNS;
    await expect(steady(out)).toMatchFileSnapshot(`../screens/${name}.txt`);
  });
});
