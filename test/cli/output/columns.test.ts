import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { coloursFor } from '../../../src/cli/output/colours.js';
import { cellText, columnsFor } from '../../../src/cli/output/columns.js';
import { flattened, onlyFields, valueAt } from '../../../src/cli/output/fields.js';
import { print } from '../../../src/cli/output/print.js';
import { printLine } from '../../../src/cli/output/standard-output.js';

/** The columns of some rows, each with its width. */
const widths = (rows: readonly unknown[], width: number, paths?: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    columnsFor(rows, paths, width, (text) => text.length).map(({ path, width: used }) => [path, used]),
  );

describe('columnsFor', () => {
  test('orders columns by what they identify, and those for programs last', () => {
    const row = { checksum: 'c', note: 'n', size: 1, type: 't', name: 'x', id: 'i', ownerId: 'o', key: 'k' };
    expect(Object.keys(widths([row], 200))).toEqual([
      ...['id', 'name', 'type', 'size', 'note', 'checksum', 'ownerId', 'key'],
    ]);
  });

  test('leaves out columns without text in any row', () => {
    const rows = [
      { id: 'a', empty: '', none: null, list: [], nested: { a: 1 } },
      { id: 'b', late: 'x' },
    ];
    expect(Object.keys(widths(rows, 200))).toEqual(['id', 'late']);
  });

  test('keeps the columns that fit exactly, and the first one even if it does not', () => {
    const row = { id: 'aaaa', name: 'bbbb' };
    expect(widths([row], 10)).toEqual({ id: 4, name: 4 });
    expect(widths([row], 9)).toEqual({ id: 4 });
    expect(widths([row], 3)).toEqual({ id: 3 });
  });

  test('truncates text to 16 characters at least, and numbers, dates and ids only after it', () => {
    const date = '2024-05-06T00:00:00.000Z';
    const row = { at: date, name: 'n'.repeat(40), size: 12_345 };
    const columns = ['at', 'name', 'size'];
    expect(widths([row], 24 + 2 + 20 + 2 + 5, columns)).toEqual({ at: 24, name: 20, size: 5 });
    expect(widths([row], 24 + 2 + 16 + 2 + 5, columns)).toEqual({ at: 24, name: 16, size: 5 });
    expect(widths([row], 24 + 2 + 16 + 2 + 5 - 4, columns)).toEqual({ at: 20, name: 16, size: 5 });
    expect(widths([row], 3, columns)).toEqual({ at: 1, name: 1, size: 1 });
    // A date can be missing in a row.
    expect(widths([row, { at: null }], 24 + 2 + 16, ['at', 'name'])).toEqual({ at: 24, name: 16 });
  });

  test('aligns numbers, of which some can be missing', () => {
    const [size, none, mixed] = columnsFor(
      [{ size: 1, mixed: 1 }, { size: null, mixed: 'x' }, {}],
      ['size', 'none', 'mixed'],
      80,
      (text) => text.length,
    );
    expect([size?.isNumber, none?.isNumber, mixed?.isNumber]).toEqual([true, false, false]);
  });

  test.each([
    [undefined, ''],
    [null, ''],
    [false, 'false'],
    [[1, null, 'a'], '1, , a'],
    [[{}], '1 item'],
    [['a', {}, {}], '3 items'],
    [{ a: 1 }, '{"a":1}'],
  ])('cellText writes %j as %j', (value, text) => expect(cellText(value)).toBe(text));
});

describe('fields', () => {
  const asset = { id: 'a', exif: { city: 'Oslo', size: 1 }, exifs: 1, tags: [{ id: 't1' }, { id: 't2' }] };

  test('are found by their path, and only if they are their own', () => {
    expect(valueAt(asset, 'exif.city')).toBe('Oslo');
    expect(valueAt(asset, 'tags.id')).toEqual(['t1', 't2']);
    for (const path of ['exif.constructor', 'toString', 'id.length', 'no.id']) {
      expect(valueAt(asset, path)).toBeUndefined();
    }
  });

  test('are selected with their nesting; absent ones are null', () => {
    expect(onlyFields(asset, ['exif.city', 'exif.no', 'no', 'tags.id'])).toEqual({
      ...{ exif: { city: 'Oslo', no: null }, no: null, tags: [{ id: 't1' }, { id: 't2' }] },
    });
    expect(onlyFields(asset, ['exif', 'exif.city'])).toEqual({ exif: asset.exif });
    expect(onlyFields(asset, ['exif.city', 'exifs'])).toEqual({ exif: { city: 'Oslo' }, exifs: 1 });
    expect(onlyFields('text', ['id'])).toBe('text');
  });

  test('are flattened except lists and empty objects', () => {
    expect(flattened({ a: { b: 1, c: {} }, d: [1] })).toEqual([
      ['a.b', 1],
      ['a.c', {}],
      ['d', [1]],
    ]);
    expect(flattened('x')).toEqual([['value', 'x']]);
  });
});

/** Makes standard output a terminal or not, until the end of the test. */
function terminal(isTTY: boolean): void {
  const before = Object.getOwnPropertyDescriptor(process.stdout, 'isTTY');
  Object.defineProperty(process.stdout, 'isTTY', { configurable: true, value: isTTY });
  onTestFinished(() => {
    if (before) Object.defineProperty(process.stdout, 'isTTY', before);
    else Reflect.deleteProperty(process.stdout, 'isTTY');
  });
}

afterEach(() => vi.unstubAllEnvs());

describe('coloursFor', () => {
  const isColoured = (color?: boolean): boolean =>
    coloursFor(color === undefined ? {} : { color }).bold('x') !== 'x';

  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: 'false' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
  ])('with the environment %j and a terminal %j: %j', (environment, isTTY, expected) => {
    for (const name of ['NO_COLOR', 'FORCE_COLOR', 'TERM']) vi.stubEnv(name, undefined);
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    terminal(isTTY);
    expect(isColoured()).toBe(expected);
    expect(isColoured(false)).toBe(false);
  });
});

describe('on a terminal', () => {
  /** What is printed to a terminal. */
  async function printedBy(action: () => Promise<void>): Promise<string> {
    terminal(true);
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    onTestFinished(() => log.mockRestore());
    await action();
    return log.mock.calls.map(([text]) => `${String(text)}\n`).join('');
  }

  test('control characters are replaced, except tabs, line breaks and colours', async () => {
    const text = 'a\tb\nc\u001b[1md\u001b[0m\u001b[2J\u0007\u202e\r';
    expect(await printedBy(() => printLine(text))).toBe(
      'a\tb\nc\u001b[1md\u001b[0m\uFFFD[2J\uFFFD\uFFFD\uFFFD\n',
    );
  });

  test('the default format is a table', async () => {
    vi.stubEnv('NO_COLOR', '1');
    expect(await printedBy(() => print([{ id: 'a', size: 1 }]))).toBe('id  size\na      1\n');
  });
});
