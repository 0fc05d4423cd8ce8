import { parse } from 'node:querystring';
import { afterAll, describe, expect, test } from 'vitest';
import documented from '../openapi/operations.json' with { type: 'json' };
import { createImmichClient } from '../src/index.js';
import { contract } from '../src/sandbox/contract.js';
import { startSandbox } from '../src/sandbox/index.js';
import { createValidator, type Issue } from '../src/sandbox/validator.js';
import { operationCases } from './cases/all.js';
import { worldOf } from './cases/world.js';
import { operationAt } from './helpers/routes.js';

const { getTheme, ...cases } = operationCases;

const sandbox = await startSandbox();
afterAll(() => sandbox.close());

describe('contract', () => {
  test('has a case for every documented operation', () => {
    expect([...Object.keys(cases), 'getTheme'].sort()).toEqual(Object.keys(documented).sort());
  });

  test.each(Object.entries(cases))('holds for %s, request and answer', async (operationId, call) => {
    const { immich, exchanges } = observedClient();
    await call(immich, worldOf(immich, { login: sandbox.admin, friendId: sandbox.friend.id }));

    const checked = await Promise.all(exchanges.map(check));
    expect(checked.flatMap(({ issues }) => issues)).toEqual([]);
    expect(checked.map((exchange) => exchange.operationId)).toContain(operationId);
  });

  test('has lost getTheme, and the client says so', async () => {
    await expect(getTheme(observedClient().immich)).rejects.toMatchObject({ name: 'UnsupportedError' });
  });
});

interface Exchange {
  request: Request;
  response: Response;
}

/** A client of the sandbox, and all that went over the wire. */
function observedClient() {
  const exchanges: Exchange[] = [];
  const immich = createImmichClient({
    url: sandbox.url,
    apiKey: sandbox.apiKey,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const seen = request.clone();
      const response = await fetch(request);
      exchanges.push({ request: seen, response: response.clone() });
      return response;
    },
  });
  return { immich, exchanges };
}

const validator = createValidator(contract);

/** Which operation an exchange is, and what the contract has against it. */
async function check({ request, response }: Exchange): Promise<{ operationId: string; issues: Issue[] }> {
  const { pathname, search } = new URL(request.url);
  const operation = operationAt(request.method, pathname.replace('/api', ''));
  if (!operation) throw new Error(`The contract has no ${request.method} ${pathname}.`);
  const { operationId, path } = operation;
  const sent = {
    path: { ...path },
    query: parse(search.slice(1)),
    headers: Object.fromEntries(request.headers),
    body: await bodyOf(request),
  };
  const issues = [
    ...validator.request(operationId, sent),
    ...validator.response(operationId, response.status, await bodyOf(response)),
  ];
  return { operationId, issues };
}

async function bodyOf(message: Request | Response): Promise<unknown> {
  const type = message.headers.get('content-type') ?? '';
  if (type.startsWith('application/json')) return message.json();
  if (type.startsWith('multipart/form-data')) return Object.fromEntries(await message.formData());
  return undefined;
}
