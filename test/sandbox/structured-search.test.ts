import { afterEach, beforeEach, expect, test } from 'vitest';
import { RELEASE } from '../../generated/release.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { type Answer, type CallFunction, calls, jpeg, type Schemas, upload } from './calls.js';
import { keptValidator } from './releases.js';

type Page = Schemas['SearchResponseDto'] & { assets: { nextCursor: string | null } };

const validator = keptValidator(RELEASE);
let sandbox: Sandbox;
let call: CallFunction;
let ids: string[];

beforeEach(async () => {
  sandbox = await startSandbox({ immich: RELEASE, machineLearning: true });
  call = calls(sandbox);
  ids = [];
  for (const shade of [1, 2, 3, 4, 5]) ids.push(await add(shade));
});
afterEach(() => sandbox.close());

/** Each is taken a day after the one before it, so that their order is known. */
const add = async (shade: number): Promise<string> =>
  (
    await upload(call, `${shade}.jpg`, {
      bytes: jpeg(shade),
      fields: { fileCreatedAt: `2024-05-0${shade}T00:00:00.000Z` },
    })
  ).body.id;

async function search(json: object): Promise<Page['assets']> {
  const answer: Answer<Page> = await call('POST', '/search/metadata', { json });
  expect(validator.response('searchAssets', answer.status, answer.body)).toEqual([]);
  return answer.body.assets;
}

const idsOf = ({ items }: Page['assets']): string[] => items.map(({ id }) => id);

test.each(['asc', 'desc'])('iterating with cursors returns all assets, %s', async (direction) => {
  const seen: string[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await search({ size: 2, orderBy: { direction }, ...(cursor && { cursor }) });
    expect(page.nextPage).toBeNull();
    seen.push(...idsOf(page));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(seen).toEqual(direction === 'asc' ? ids : ids.toReversed());
});

test('a cursor is an offset: an asset that is added before it moves the pages', async () => {
  const first = await search({ size: 2, filter: {} });
  await upload(call, 'new.jpg', {
    bytes: jpeg(99),
    fields: { fileCreatedAt: '2030-01-01T00:00:00.000Z' },
  });
  const second = await search({ size: 2, cursor: first.nextCursor });
  expect(idsOf(second)[0]).toBe(idsOf(first)[1]);
});

test('a flat search returns page numbers and no cursor, a search with `filter` the reverse', async () => {
  expect(await search({ size: 4 })).toMatchObject({ nextPage: '2', nextCursor: null });
  expect(await search({ size: 5 })).toMatchObject({ nextPage: null, nextCursor: null });
  expect(await search({ size: 4, filter: {} })).toMatchObject({
    nextPage: null,
    nextCursor: expect.any(String),
  });
  expect(await search({ size: 5, filter: {} })).toMatchObject({ nextPage: null, nextCursor: null });
});

test.each([
  [{ filter: {}, visibility: 'timeline' }, 'visibility', 'filter'],
  [{ cursor: 'eyJvZmZzZXQiOjJ9', filter: {}, page: 2 }, 'page', 'filter/cursor'],
])('deprecated fields are rejected together with new ones: %j', async (json, name, used) => {
  const answer = await call('POST', '/search/metadata', { json });
  expect([answer.status, answer.body]).toEqual([
    400,
    {
      message: 'Validation failed',
      errors: [
        {
          code: 'custom',
          path: [name],
          message: `Deprecated field ${name} cannot be combined with ${used}`,
        },
      ],
    },
  ]);
});

test('an invalid cursor is rejected', async () => {
  const answer = await call('POST', '/search/metadata', { json: { cursor: 'nonsense' } });
  expect([answer.status, answer.body]).toEqual([400, { message: 'Invalid cursor' }]);
});

test('a flat smart search has page numbers, and one with a filter has a single page', async () => {
  const smart = await call('POST', '/search/smart', { json: { query: '1', size: 2 } });
  expect(smart.body).toMatchObject({ assets: { nextPage: '2', nextCursor: null } });
  expect(validator.response('searchSmart', smart.status, smart.body)).toEqual([]);
  const single = await call('POST', '/search/smart', { json: { query: '1', size: 2, filter: {} } });
  expect(single.body).toMatchObject({ assets: { count: 2, nextPage: null, nextCursor: null } });
});
