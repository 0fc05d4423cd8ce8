import { describe, expect, expectTypeOf, test } from 'vitest';
import { Pages } from '../../src/lists/pages.js';

interface Item {
  id: string;
}

const items = (...ids: string[]): Item[] => ids.map((id) => ({ id }));

/** A list of these pages, and the limits of its walks and the number of pages that it was read for. */
function listOf(...pages: Item[][]) {
  const walks: (number | undefined)[] = [];
  let read = 0;
  const list = new Pages<Item>(async function* (limit) {
    walks.push(limit);
    for (const page of pages) {
      read += 1;
      yield Promise.resolve(page);
    }
  });
  return { list, walks, read: () => read };
}

async function ids(list: AsyncIterable<Item>): Promise<string[]> {
  const found = [];
  for await (const { id } of list) found.push(id);
  return found;
}

describe('a paged list', () => {
  test('requests nothing until it is iterated', () => {
    expect(listOf(items('a')).walks).toEqual([]);
  });

  test('yields the items of all pages', async () => {
    const { list, walks } = listOf(items('a', 'b'), items(), items('c'));
    expect(await ids(list)).toEqual(['a', 'b', 'c']);
    expect(walks).toEqual([undefined]);
  });

  test('requests the next page only when the loop reaches it', async () => {
    const { list, read } = listOf(items('a', 'b'), items('c'));
    for await (const { id } of list) if (id === 'b') break;
    expect(read()).toBe(1);
  });

  test('starts again at the first page when it is iterated again', async () => {
    const { list, walks } = listOf(items('a'));
    expect(await ids(list)).toEqual(['a']);
    expect(await ids(list)).toEqual(['a']);
    expect(walks).toHaveLength(2);
  });

  test('throws the error of a page after yielding the items before it', async () => {
    const list = new Pages<Item>(async function* () {
      yield Promise.resolve(items('a'));
      throw new Error('page 2 failed');
    });
    const found: string[] = [];
    const all = (async () => {
      for await (const { id } of list) found.push(id);
    })();
    await expect(all).rejects.toThrow('page 2 failed');
    expect(found).toEqual(['a']);
  });
});

describe('pages()', () => {
  test('yields one array per page', async () => {
    const { list } = listOf(items('a', 'b'), items('c'));
    const pages = [];
    for await (const page of list.pages()) {
      expectTypeOf(page).toEqualTypeOf<Item[]>();
      pages.push(page.length);
    }
    expect(pages).toEqual([2, 1]);
  });
});

describe('first()', () => {
  test('requests pages until there is an item', async () => {
    const { list, walks, read } = listOf(items('a'), items('b'));
    expect(await list.first()).toEqual({ id: 'a' });
    expect([walks, read()]).toEqual([[1], 1]);
  });

  test('is undefined for an empty list', async () => {
    const { list } = listOf([]);
    const item = await list.first();
    expect(item).toBeUndefined();
    expectTypeOf(item).toEqualTypeOf<Item | undefined>();
  });
});

describe('toArray()', () => {
  test('returns all items', async () => {
    const { list } = listOf(items('a', 'b'), items('c'));
    expect(await list.toArray()).toEqual(items('a', 'b', 'c'));
  });

  test('stops at the limit', async () => {
    const { list, walks, read } = listOf(items('a', 'b'), items('c', 'd'), items('e'));
    expect(await list.toArray({ limit: 3 })).toEqual(items('a', 'b', 'c'));
    expect([walks, read()]).toEqual([[3], 2]);
  });

  test('accepts a page of 200,000 items', async () => {
    const page = Array.from({ length: 200_000 }, (_, index) => ({ id: `x${index}` }));
    const { list } = listOf(page);
    expect(await list.toArray()).toHaveLength(200_000);
  });

  test('requests nothing if the limit is 0', async () => {
    const { list, walks } = listOf(items('a'));
    expect(await list.toArray({ limit: 0 })).toEqual([]);
    expect(walks).toEqual([]);
  });

  test.each([-1, 1.5, NaN])('rejects the limit %d', async (limit) => {
    await expect(listOf().list.toArray({ limit })).rejects.toMatchObject({ name: 'ArgumentError' });
  });
});
