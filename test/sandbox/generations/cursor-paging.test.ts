import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
import { createValidator } from '../../../src/sandbox/validator.js';
import { type Answer, type CallFunction, calls, jpeg, type Schemas, upload } from '../calls.js';
import { keptContract } from '../releases.js';

type Page = Schemas['SearchResponseDto'] & { assets: { nextCursor: string | null } };

const validator = createValidator(keptContract('3.2.0'));
let sandbox: Sandbox;
let call: CallFunction;
let ids: string[];

beforeEach(async () => {
  sandbox = await startSandbox({ immich: '3.2.0' });
  call = calls(sandbox);
  ids = [];
  for (const shade of [1, 2, 3, 4, 5]) ids.push(await add(shade));
});
afterEach(() => sandbox.close());

/** All are taken at the same time, so that only their ids tell them apart. */
const add = async (shade: number): Promise<string> =>
  (await upload(call, `${shade}.jpg`, { bytes: jpeg(shade) })).body.id;

async function search(json: object): Promise<Page['assets']> {
  const answer: Answer<Page> = await call('POST', '/search/metadata', { json });
  expect(validator.response('searchAssets', answer.status, answer.body)).toEqual([]);
  return answer.body.assets;
}

const idsOf = ({ items }: Page['assets']): string[] => items.map(({ id }) => id);

test.each(['asc', 'desc'])('cursors lead through everything once, %s', async (order) => {
  const seen: string[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await search({ size: 2, order, ...(cursor && { cursor }) });
    seen.push(...idsOf(page));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(seen).toEqual(order === 'asc' ? ids.toSorted() : ids.toSorted().reverse());
});

test('what comes before the cursor moves no page that is counted from it', async () => {
  const first = await search({ size: 2 });
  const date = '2030-01-01T00:00:00.000Z';
  await upload(call, 'new.jpg', { bytes: jpeg(99), fields: { fileCreatedAt: date } });
  const byCursor = await search({ size: 2, cursor: first.nextCursor });
  const byPage = await search({ size: 2, page: Number(first.nextPage) });
  expect(idsOf(byCursor)).toEqual(ids.toSorted().reverse().slice(2, 4));
  expect(idsOf(byPage)[0]).toBe(idsOf(first)[1]);
});

test('the first page names the next by cursor and by number, the last by neither', async () => {
  expect(await search({ size: 4 })).toMatchObject({ nextPage: '2', nextCursor: expect.any(String) });
  expect(await search({ size: 5 })).toMatchObject({ nextPage: null, nextCursor: null });
  expect(await search({ size: 4, page: 2 })).toMatchObject({ count: 1, nextPage: null, nextCursor: null });
});

test('a cursor that is none is refused', async () => {
  const answer = await call('POST', '/search/metadata', { json: { cursor: 'nonsense' } });
  expect([answer.status, answer.body]).toEqual([400, { message: 'Invalid cursor' }]);
});

test('smart search has no cursors, and the version is 3.2.0', async () => {
  const smart = await call('POST', '/search/smart', { json: { query: '1', size: 2 } });
  expect(smart.body).toMatchObject({ assets: { nextPage: '2', nextCursor: null } });
  expect(validator.response('searchSmart', smart.status, smart.body)).toEqual([]);
  expect((await call('GET', '/server/version')).body).toMatchObject({ major: 3, minor: 2, patch: 0 });
});
