import { SEARCH } from '../../generated/operations.js';
import { describe, expect, test } from 'vitest';
import { byPosition, type Position } from '../../src/lists/page-numbers.js';

/** A walk over these pages, and the positions that it requested. */
function walked(pages: { ids: string[]; next?: Position }[]) {
  const positions: (Position | undefined)[] = [];
  const walk = byPosition((position) => {
    const page = pages[positions.length];
    positions.push(position);
    if (!page) throw new Error('requested a page after the last one');
    return Promise.resolve({ items: page.ids.map((id) => ({ id })), next: page.next });
  }, SEARCH.searchSmart);
  return { walk, positions };
}

/** The ids that a walk yields before it ends, and the error that it ends with. */
async function outcomeOf(walk: AsyncIterable<{ id: string }[]>) {
  const found: string[] = [];
  try {
    for await (const page of walk) found.push(...page.map(({ id }) => id));
  } catch (error) {
    return { found, error };
  }
  return { found };
}

describe('iterating by page number or cursor', () => {
  test('follows page numbers to the last page', async () => {
    const { walk, positions } = walked([{ ids: ['a', 'b'], next: { page: 2 } }, { ids: ['c'] }]);
    expect(await outcomeOf(walk)).toEqual({ found: ['a', 'b', 'c'] });
    expect(positions).toEqual([undefined, { page: 2 }]);
  });

  test('follows cursors to the last page', async () => {
    const { walk, positions } = walked([
      { ids: ['a'], next: { cursor: 'x' } },
      { ids: ['b'], next: { cursor: 'y' } },
      { ids: ['c'] },
    ]);
    expect(await outcomeOf(walk)).toEqual({ found: ['a', 'b', 'c'] });
    expect(positions).toEqual([undefined, { cursor: 'x' }, { cursor: 'y' }]);
  });

  test('yields a repeated item once, and fails at the end because another one is missing', async () => {
    const { walk } = walked([{ ids: ['a', 'b'], next: { page: 2 } }, { ids: ['b', 'c'] }]);
    expect(await outcomeOf(walk)).toMatchObject({
      found: ['a', 'b', 'c'],
      error: {
        name: 'IntegrityError',
        operationId: 'searchSmart',
        message: expect.stringContaining('returned 4 rows but only 3 different items'),
      },
    });
  });

  test.each<[string, Position]>([
    ['page', { page: 2 }],
    ['cursor', { cursor: 'x' }],
  ])('fails if the server returns the same next %s again', async (_kind, next) => {
    const { walk, positions } = walked([
      { ids: ['a'], next },
      { ids: ['b'], next },
    ]);
    expect(await outcomeOf(walk)).toMatchObject({ found: ['a', 'b'], error: { name: 'IntegrityError' } });
    expect(positions).toHaveLength(2);
  });

  test('fails if cursors repeat: a, b, a, b', async () => {
    const cursors = ['a', 'b', 'a', 'b', 'a'];
    const { walk, positions } = walked(cursors.map((cursor, at) => ({ ids: [`x${at}`], next: { cursor } })));
    expect(await outcomeOf(walk)).toMatchObject({
      found: ['x0', 'x1', 'x2'],
      error: { name: 'IntegrityError' },
    });
    expect(positions).toEqual([undefined, { cursor: 'a' }, { cursor: 'b' }]);
  });

  test.each([0, 1, 3, 1.5, NaN])('fails if the second page has the number %d', async (page) => {
    const { walk } = walked([{ ids: ['a'], next: { page } }]);
    expect(await outcomeOf(walk)).toMatchObject({ found: ['a'], error: { name: 'IntegrityError' } });
  });

  test.each<[string, string[]]>([
    ['empty pages', []],
    ['pages of the same items', ['a']],
  ])('fails if the server returns %s with new cursors forever', async (_kind, ids) => {
    let requests = 0;
    const walk = byPosition(
      () => Promise.resolve({ items: ids.map((id) => ({ id })), next: { cursor: `${requests++}` } }),
      SEARCH.searchSmart,
    );
    expect(await outcomeOf(walk)).toMatchObject({
      found: ids,
      error: {
        name: 'IntegrityError',
        message: expect.stringContaining('returned 10 pages in a row without a new item'),
      },
    });
    expect(requests).toBe(10 + ids.length);
  });

  test('continues after nine empty pages, again and again', async () => {
    const pages = Array.from({ length: 30 }, (_, at) => ({
      ids: at % 10 === 9 ? [`x${at}`] : [],
      next: { page: at + 2 },
    }));
    const { walk } = walked([...pages, { ids: ['end'] }]);
    expect(await outcomeOf(walk)).toEqual({ found: ['x9', 'x19', 'x29', 'end'] });
  });
});
