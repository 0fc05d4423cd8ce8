import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Asset, Pages, PeoplePage, Person } from '../../src/index.js';
import { line, observed } from '../helpers/network.js';

const people = ['ada', 'ben', 'cleo', 'dana', 'eli'].map((id) => ({ id, name: id }));

/** A server that pages through a list of people; `pages` replaces single pages. */
const serverWith = (pages: Record<number, object[]> = {}) =>
  observed(({ url }) => {
    const query = new URL(url).searchParams;
    const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('size') ?? 500)];
    const items = pages[page] ?? people.slice((page - 1) * size, page * size);
    return Response.json({ people: items, total: 7, hidden: 2, hasNextPage: page * size < people.length });
  });

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('people.list', () => {
  test('iterates over all pages until the server returns no next page', async () => {
    const { immich, requests } = serverWith();
    const listed = immich.people.list({ size: 2, withHidden: true });
    expectTypeOf(listed).toEqualTypeOf<Pages<Person>>();
    expect(idsOf(await listed.toArray())).toEqual(idsOf(people));
    expect(requests.map(line)).toEqual(
      [1, 2, 3].map((page) => `GET /api/people?size=2&withHidden=true&page=${page}`),
    );
  });

  test('requests no page that the loop does not reach', async () => {
    const { immich, requests } = serverWith();
    expect((await immich.people.list({ size: 2 }).first())?.id).toBe('ada');
    expect(requests.map(line)).toEqual(['GET /api/people?size=1&page=1']);
  });

  test('yields a person who is returned twice once, and throws an IntegrityError at the end', async () => {
    const { immich } = serverWith({ 2: [people[1] ?? {}, people[2] ?? {}] });
    const received: string[] = [];
    const iteration = (async () => {
      for await (const { id } of immich.people.list({ size: 2 })) received.push(id);
    })();
    await expect(iteration).rejects.toMatchObject({ name: 'IntegrityError' });
    expect(received).toEqual(['ada', 'ben', 'cleo', 'eli']);
  });

  test('rejects `page`, and sends nothing', async () => {
    const { immich, requests } = serverWith();
    // @ts-expect-error the iteration reads all pages
    await expect(immich.people.list({ page: 2 }).toArray()).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(requests).toEqual([]);
  });
});

describe('people.list and people.assets', () => {
  test('ignore undefined fields that cannot be set', async () => {
    const { immich, requests } = observed(() =>
      Response.json({ people: [], hasNextPage: false, assets: { items: [], nextPage: null } }),
    );
    const unset: object = { page: undefined, filter: undefined };
    await immich.people.list(unset).toArray();
    await immich.people.assets('ada', unset).toArray();
    expect(requests.map(line)).toEqual(['GET /api/people?page=1', 'POST /api/search/metadata']);
  });
});

describe('people.listPage', () => {
  test('returns one page with the total numbers', async () => {
    const { immich } = serverWith();
    const page = await immich.people.listPage({ page: 2, size: 2 });
    expectTypeOf(page).toEqualTypeOf<PeoplePage>();
    expect([idsOf(page.people), page.total, page.hidden, page.hasNextPage]).toEqual([
      ['cleo', 'dana'],
      7,
      2,
      true,
    ]);
  });
});

describe('people.assets', () => {
  test('searches for the assets of a person, on the timeline', async () => {
    const { immich, requests } = observed(() =>
      Response.json({ assets: { items: [{ id: 'x1', fileCreatedAt: '2024-01-01' }], nextPage: null } }),
    );
    const assets = immich.people.assets('ada', { type: 'IMAGE', order: 'asc' });
    expectTypeOf(assets).toEqualTypeOf<Pages<Asset>>();
    expect(idsOf(await assets.toArray())).toEqual(['x1']);
    expect(line(requests[0])).toBe('POST /api/search/metadata');
    expect(await requests[0]?.json()).toEqual({
      type: 'IMAGE',
      order: 'asc',
      personIds: ['ada'],
      visibility: 'timeline',
      size: 250,
    });
  });

  test('rejects the `filter` of Immich 3.2 searches', async () => {
    const { immich, requests } = observed(() => Response.json({}));
    // @ts-expect-error the person is one of the older fields
    const assets = immich.people.assets('ada', { filter: {} });
    await expect(assets.toArray()).rejects.toMatchObject({
      name: 'ArgumentError',
      message: expect.stringContaining('cannot be combined with a person'),
    });
    expect(requests).toEqual([]);
  });
});
