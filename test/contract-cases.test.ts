import { afterAll, describe, expect, test } from 'vitest';
import documented from '../openapi/operations.json' with { type: 'json' };
import { createImmichClient } from '../src/index.js';
import { contract } from '../src/sandbox/contract.js';
import { startSandbox } from '../src/sandbox/index.js';
import { createValidator } from '../src/sandbox/validator.js';
import { operationCases } from './cases/all.js';
import { worldOf } from './cases/world.js';
import { checking, type Exchange, observing } from './helpers/exchanges.js';

const { getTheme, ...cases } = operationCases;

const sandbox = await startSandbox();
afterAll(() => sandbox.close());

const check = checking(contract, createValidator(contract));

describe('contract', () => {
  test('has a case for every documented operation', () => {
    expect([...Object.keys(cases), 'getTheme'].sort()).toEqual(Object.keys(documented).sort());
  });

  test.each(Object.entries(cases))('holds for %s, request and answer', async (operationId, call) => {
    const { immich, exchanges } = observedClient();
    await call(immich, worldOf(immich, { login: sandbox.admin, friendId: sandbox.friend.id }));

    const checked = exchanges.map(check);
    expect(checked.flatMap(({ issues }) => issues)).toEqual([]);
    expect(checked.map((exchange) => exchange.operationId)).toContain(operationId);
  });

  test('has lost getTheme, and the client says so', async () => {
    await expect(getTheme(observedClient().immich)).rejects.toMatchObject({ name: 'UnsupportedError' });
  });
});

/** A client of the sandbox, and all that went over the wire. */
function observedClient() {
  const exchanges: Exchange[] = [];
  const immich = createImmichClient({
    url: sandbox.url,
    apiKey: sandbox.apiKey,
    fetch: observing(exchanges),
  });
  return { immich, exchanges };
}
