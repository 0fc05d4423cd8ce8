import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Page, Pages, type Position } from '../src/pagination.js';

interface Item {
  id: string;
}

const items = (...ids: string[]): Item[] => ids.map((id) => ({ id }));

/** A list over these pages, and what was asked of it. */
function paged(pages: { ids: string[]; next?: Position }[]) {
  const asked: { position: Position | undefined; size: number | undefined }[] = [];
  const list = new Pages<Item>((position, size): Promise<Page<Item>> => {
    const page = pages[asked.length];
    asked.push({ position, size });
    if (!page) throw new Error('asked for a page that is not there');
    return Promise.resolve({ items: items(...page.ids), next: page.next });
  });
  return { list, asked };
}

async function ids(list: AsyncIterable<Item>): Promise<string[]> {
  const found = [];
  for await (const { id } of list) found.push(id);
  return found;
}

describe('a paged list', () => {
  test('asks for nothing until it is iterated', () => {
    const { asked } = paged([{ ids: ['a'] }]);
    expect(asked).toEqual([]);
  });

  test('follows page numbers to the last page', async () => {
    const { list, asked } = paged([{ ids: ['a', 'b'], next: { page: 2 } }, { ids: ['c'] }]);
    expect(await ids(list)).toEqual(['a', 'b', 'c']);
    expect(asked.map(({ position }) => position)).toEqual([undefined, { page: 2 }]);
  });

  test('follows cursors to the last page', async () => {
    const { list, asked } = paged([
      { ids: ['a'], next: { cursor: 'x' } },
      { ids: ['b'], next: { cursor: 'y' } },
      { ids: ['c'] },
    ]);
    expect(await ids(list)).toEqual(['a', 'b', 'c']);
    expect(asked.map(({ position }) => position)).toEqual([undefined, { cursor: 'x' }, { cursor: 'y' }]);
  });

  test('yields an item once that two pages hold', async () => {
    const { list } = paged([{ ids: ['a', 'b'], next: { page: 2 } }, { ids: ['b', 'c'] }]);
    expect(await ids(list)).toEqual(['a', 'b', 'c']);
  });

  test('fetches the next page only when the caller gets there', async () => {
    const { list, asked } = paged([{ ids: ['a', 'b'], next: { page: 2 } }, { ids: ['c'] }]);
    for await (const { id } of list) if (id === 'b') break;
    expect(asked).toHaveLength(1);
  });

  test('starts again at the first page when it is iterated again', async () => {
    const { list, asked } = paged([{ ids: ['a'] }, { ids: ['a'] }]);
    expect(await ids(list)).toEqual(['a']);
    expect(await ids(list)).toEqual(['a']);
    expect(asked.map(({ position }) => position)).toEqual([undefined, undefined]);
  });

  test('ends with the error of the page that failed, after the items before it', async () => {
    const { list } = paged([{ ids: ['a'], next: { page: 2 } }]);
    const found: string[] = [];
    await expect(
      (async () => {
        for await (const { id } of list) found.push(id);
      })(),
    ).rejects.toThrow('not there');
    expect(found).toEqual(['a']);
  });

  test.each([
    ['page', { page: 2 }],
    ['cursor', { cursor: 'x' }],
  ])('ends when the server names the same %s again', async (_kind, next) => {
    const { list, asked } = paged([
      { ids: ['a'], next },
      { ids: ['b'], next },
    ]);
    expect(await ids(list)).toEqual(['a', 'b']);
    expect(asked).toHaveLength(2);
  });
});

describe('pages()', () => {
  test('yields arrays', async () => {
    const { list } = paged([{ ids: ['a', 'b'], next: { page: 2 } }, { ids: ['c'] }]);
    const pages = [];
    for await (const page of list.pages()) {
      expectTypeOf(page).toEqualTypeOf<Item[]>();
      pages.push(page.length);
    }
    expect(pages).toEqual([2, 1]);
  });
});

describe('first()', () => {
  test('asks for one page of one item', async () => {
    const { list, asked } = paged([{ ids: ['a'], next: { page: 2 } }]);
    expect(await list.first()).toEqual({ id: 'a' });
    expect(asked).toEqual([{ position: undefined, size: 1 }]);
  });

  test('is undefined for an empty list', async () => {
    const { list } = paged([{ ids: [] }]);
    const item = await list.first();
    expect(item).toBeUndefined();
    expectTypeOf(item).toEqualTypeOf<Item | undefined>();
  });
});

describe('toArray()', () => {
  test('holds everything', async () => {
    const { list } = paged([{ ids: ['a', 'b'], next: { page: 2 } }, { ids: ['c'] }]);
    expect(await list.toArray()).toEqual(items('a', 'b', 'c'));
  });

  test('stops at the limit, with the same page size throughout', async () => {
    const { list, asked } = paged([
      { ids: ['a', 'b'], next: { page: 2 } },
      { ids: ['c', 'd'], next: { page: 3 } },
    ]);
    expect(await list.toArray({ limit: 3 })).toEqual(items('a', 'b', 'c'));
    expect(asked.map(({ size }) => size)).toEqual([3, 3]);
  });

  test('asks for nothing when the limit is 0', async () => {
    const { list, asked } = paged([]);
    expect(await list.toArray({ limit: 0 })).toEqual([]);
    expect(asked).toEqual([]);
  });
});
