import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isDocumented, readOperations } from '../src/contract/index.js';
import { operationsOf } from '../src/contract/read/document.js';
import { createImmichClient } from '../src/index.js';
import { type Sandbox, startSandbox } from '../src/sandbox/index.js';
import { operationCases } from './cases/all.js';
import { EVERYTHING, settingOf } from './cases/on-sandbox.js';
import { worldOf } from './cases/world.js';
import { checking, type Exchange, observing } from './helpers/exchanges.js';
import { keptContract, keptValidator, RELEASES } from './sandbox/releases.js';

test('every documented operation has a case', async () => {
  const entries = await readOperations('openapi/operations.json');
  const documented = Object.keys(entries).filter((id) => isDocumented(entries, id));
  expect(documented.length).toBeGreaterThan(40);
  expect(documented.filter((id) => !Object.hasOwn(operationCases, id))).toEqual([]);
});

describe.each(RELEASES)('the contract of %s', (release) => {
  const contract = keptContract(release);
  const check = checking(contract, keptValidator(release));
  const has = new Set([...operationsOf(contract)].map(({ operation }) => operation.operationId));

  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ ...EVERYTHING, immich: release });
  });
  afterAll(() => sandbox.close());

  const cases = Object.entries(operationCases);

  test.each(cases.filter(([id]) => has.has(id)))('holds for %s, request and response', async (id, call) => {
    const { immich, exchanges } = observedClient(sandbox);
    await call(immich, worldOf(immich, settingOf(sandbox)));

    const checked = exchanges.map(check);
    expect(checked.flatMap(({ issues }) => issues)).toEqual([]);
    expect(checked.map(({ operationId }) => operationId)).toContain(id);
  });

  test.each(cases.filter(([id]) => !has.has(id)))(
    'lacks %s, and the client rejects with an UnsupportedError',
    async (_, call) => {
      const { immich } = observedClient(sandbox);
      const world = worldOf(immich, settingOf(sandbox));
      await expect(call(immich, world)).rejects.toMatchObject({ name: 'UnsupportedError' });
    },
  );
});

/** A client of the sandbox, and its requests and responses. */
function observedClient({ url, apiKey }: Sandbox) {
  const exchanges: Exchange[] = [];
  const immich = createImmichClient({ url, apiKey, fetch: observing(exchanges) });
  return { immich, exchanges };
}
