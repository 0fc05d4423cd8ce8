import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { newCommand } from '../../../src/cli/new-command.js';
import { type OutputFlags, withOutput } from '../../../src/cli/output/output-options.js';
import { print } from '../../../src/cli/output/print.js';
import { runHere } from '../../helpers/run-here.js';

const ALBUMS = [
  {
    id: 'a6d0b7f2-8ad0-4d4e-b6d1-6f4c1f3f5a11',
    albumName: 'Kyoto',
    assetCount: 7,
    owner: { name: 'Ada' },
    albumUsers: [{ user: { name: 'Ada' } }, { user: { name: 'Grace' } }],
  },
  {
    id: 'b6d0b7f2-8ad0-4d4e-b6d1-6f4c1f3f5a12',
    albumName: 'Lofoten, an album with a long name that does not fit',
    assetCount: 1204,
    owner: { name: 'Grace' },
    albumUsers: [],
  },
];

const printed = (value: unknown, flags: OutputFlags) =>
  runHere(async () => {
    await print(value, flags);
    return 0;
  });

const outputOf = async (value: unknown, flags: OutputFlags) => (await printed(value, flags)).out;

async function* stream<Item>(items: Item[], failure?: Error): AsyncGenerator<Item> {
  yield* items;
  if (failure) throw failure;
}

afterEach(() => vi.unstubAllEnvs());

describe('print', () => {
  test('aligns numbers to the right and truncates text to the width of the terminal', async () => {
    vi.stubEnv('COLUMNS', '80');
    const out = await outputOf(ALBUMS, { output: 'table' });
    expect(out).toBe(
      [
        'id                                    albumName                       assetCount',
        'a6d0b7f2-8ad0-4d4e-b6d1-6f4c1f3f5a11  Kyoto                                    7',
        'b6d0b7f2-8ad0-4d4e-b6d1-6f4c1f3f5a12  Lofoten, an album with a long…        1204',
        '',
      ].join('\n'),
    );
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBe(80);
  });

  test('fits chosen fields into a narrow terminal, also with wide characters', async () => {
    vi.stubEnv('COLUMNS', '30');
    const rows = [{ id: 'x', name: '京都の写真'.repeat(9), size: 5 }];
    expect(await outputOf(rows, { output: 'table', fields: ['name', 'size', 'id'] })).toBe(
      'name                  size  id\n京都の写真京都の写…      5  x\n',
    );
  });

  test('shows the columns that fit, ids and names first, and only columns with a value', async () => {
    vi.stubEnv('COLUMNS', '50');
    const rows = [
      { thumbhash: 'ab'.repeat(20), isFavorite: true, note: null, name: 'Ada', id: ALBUMS[0]?.id },
    ];
    expect(await outputOf(rows, { output: 'table' })).toMatch(/^id {36}name\n/);
  });

  test('shows a narrow column after a column that does not fit', async () => {
    vi.stubEnv('COLUMNS', '50');
    const rows = [{ id: ALBUMS[0]?.id, name: 'Ada', creator: ALBUMS[1]?.id, rank: 7 }];
    expect(await outputOf(rows, { output: 'table' })).toMatch(/^id {36}name {2}rank\n/);
  });

  test('shows an object as names and values, and wraps a long value', async () => {
    vi.stubEnv('COLUMNS', '28');
    const value = { version: '3.2.2', storage: { used: 12, label: 'abcdefghijklmnop' }, names: ['a', 'b'] };
    expect(await outputOf(value, { output: 'table' })).toBe(
      [
        'version        3.2.2',
        'storage.used   12',
        'storage.label  abcdefghijklm',
        '               nop',
        'names          a, b',
        '',
      ].join('\n'),
    );
  });

  test('starts to print a long list before all items have arrived, with one layout', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => ({ id: `id${index}`, size: index }));
    const lines = (await outputOf(stream(rows), { output: 'table' })).trimEnd().split('\n');
    expect(lines).toHaveLength(251);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  test('prints a value and a list as JSON, and closes the JSON of a list only if the list is complete', async () => {
    expect(await outputOf({ a: [1] }, {})).toBe('{\n  "a": [\n    1\n  ]\n}\n');
    expect(JSON.parse(await outputOf(stream(ALBUMS), { output: 'json' }))).toEqual(ALBUMS);
    expect(await outputOf(stream([]), { output: 'json' })).toBe('[]\n');
    const { out, code } = await printed(stream([1, 2], new Error('lost')), { output: 'json' });
    expect([out, code]).toEqual(['[\n  1,\n  2\n', 2]);
  });

  test('prints one line per item as it arrives, including items before a failure', async () => {
    const { out } = await printed(stream([{ id: 'a' }, { id: 'b' }], new Error('lost')), { output: 'jsonl' });
    expect(out).toBe('{"id":"a"}\n{"id":"b"}\n');
    expect(await outputOf(stream(['a', 'b']), { output: 'ids' })).toBe('a\nb\n');
    expect(await outputOf({ id: 'a', name: 'b' }, { output: 'ids' })).toBe('a\n');
  });

  test('rejects the format `ids` for items without ids, and --fields with ids', async () => {
    expect((await printed({ total: 1 }, { output: 'ids' })).err).toContain('has no ids');
    expect((await printed(ALBUMS, { output: 'ids', fields: ['id'] })).err).toContain(
      '--fields has no effect',
    );
  });

  test('prints a value and a list as YAML', async () => {
    expect(await outputOf({ a: { b: 1 } }, { output: 'yaml' })).toBe('a:\n  b: 1\n');
    expect(await outputOf(stream([{ id: 'a' }, { id: 'b' }]), { output: 'yaml' })).toBe('- id: a\n- id: b\n');
    expect(await outputOf([], { output: 'yaml' })).toBe('[]\n');
  });

  test('prints CSV with the fields of all items, and quotes values if necessary', async () => {
    const rows = [
      { id: 'a', exif: { city: 'Bergen, "N"' } },
      { id: 'b', tags: ['x', 'y'], size: null },
    ];
    expect(await outputOf(stream(rows), { output: 'csv' })).toBe(
      'id,exif.city,tags,size\na,"Bergen, ""N""",,\nb,,"[""x"",""y""]",\n',
    );
    expect(await outputOf(stream(rows), { output: 'csv', fields: ['exif.city', 'id'] })).toBe(
      'exif.city,id\n"Bergen, ""N""",a\n,b\n',
    );
    expect(await outputOf([], { output: 'csv', fields: ['id'] })).toBe('id\n');
  });

  test('selects fields, which keep their nesting, also inside lists', async () => {
    const fields = ['id', 'owner.name', 'albumUsers.user.name'];
    expect(JSON.parse(await outputOf(ALBUMS, { output: 'json', fields }))[0]).toEqual({
      id: ALBUMS[0]?.id,
      owner: { name: 'Ada' },
      albumUsers: [{ user: { name: 'Ada' } }, { user: { name: 'Grace' } }],
    });
    expect(await outputOf(ALBUMS[0], { output: 'table', fields: fields.slice(2) })).toBe(
      'albumUsers.user.name  Ada, Grace\n',
    );
  });

  test('warns about a field that no item has, and suggests the nearest name', async () => {
    const { out, err } = await printed(ALBUMS, { output: 'jsonl', fields: ['albumNam'] });
    expect(err).toBe('warning: the result has no field albumNam. Nearest: albumName.\n');
    expect(out).toBe('{"albumNam":null}\n{"albumNam":null}\n');
    expect((await printed(stream([]), { output: 'jsonl', fields: ['albumNam'] })).err).toBe('');
  });

  test('shows anything but an object as it is, and nothing for an object without fields', async () => {
    expect(await outputOf('text', { output: 'table' })).toBe('text\n');
    expect(await outputOf(['a', 7], { output: 'table' })).toBe('a\n7\n');
    expect(await outputOf({}, { output: 'table' })).toBe('');
    expect(await outputOf([{}], { output: 'csv' })).toBe('');
    expect(await outputOf([undefined], { output: 'jsonl' })).toBe('null\n');
  });

  test('prints no empty YAML list if reading fails', async () => {
    expect((await printed(stream([], new Error('lost')), { output: 'yaml' })).out).toBe('');
  });

  test('stops reading a list when its output is closed', async () => {
    const closed = vi.spyOn(process.stdout, 'destroyed', 'get').mockReturnValue(true);
    onTestFinished(() => closed.mockRestore());
    const out = await outputOf(stream([{ id: 'a' }, { id: 'b' }], new Error('read on')), { output: 'jsonl' });
    expect(out).toBe('{"id":"a"}\n');
  });

  test('prints nothing for undefined', async () => {
    for (const output of ['table', 'json', 'ids', 'csv'] as const) {
      expect(await outputOf(undefined, { output })).toBe('');
    }
  });

  test('removes control characters from tables, and escapes them in JSON', async () => {
    const hostile = { name: 'a\u001b[2J\u009b\u202e\nb' };
    expect(await outputOf([hostile], { output: 'table' })).toBe('name\na\uFFFD[2J\uFFFD\uFFFD b\n');
    expect(await outputOf({ 'a\u0007': 1 }, { output: 'table' })).toBe('a\uFFFD  1\n');
    expect(await outputOf(['::error::a'], { output: 'ids' })).toBe('\uFFFD:error::a\n');
    const json = await outputOf(hostile, { output: 'json' });
    expect(json).toContain(String.raw`"a\u001b[2J\u009b\u202e\nb"`);
    expect(JSON.parse(json)).toEqual(hostile);
  });

  test('colours the table header only if requested, and --no-color has priority', async () => {
    vi.stubEnv('NO_COLOR', undefined);
    vi.stubEnv('FORCE_COLOR', '1');
    expect(await outputOf(ALBUMS, { output: 'table' })).toMatch(/^\u001b\[1mid/);
    const long = Array.from({ length: 250 }, (_, index) => ({ id: `id${index}` }));
    expect((await outputOf(stream(long), { output: 'table' })).match(/\u001b\[1m/g)).toHaveLength(1);
    expect(await outputOf(ALBUMS, { output: 'table', color: false })).toMatch(/^id/);
    vi.stubEnv('NO_COLOR', '1');
    expect(await outputOf(ALBUMS, { output: 'table' })).toMatch(/^id/);
  });
});

describe('withOutput', () => {
  const parse = (...args: string[]) => withOutput(newCommand('test')).parse(args, { from: 'user' }).opts();

  test('reads the format, the fields and --no-color', () => {
    expect(parse('--output', 'ids', '--fields', 'id, exifInfo.city', '--fields', 'id', '--no-color')).toEqual(
      {
        output: 'ids',
        fields: ['id', 'exifInfo.city'],
        color: false,
      },
    );
    expect(parse()).toEqual({ color: true });
  });

  test('rejects an unknown format and an empty field', () => {
    expect(() => parse('--output', 'xml')).toThrow(/Allowed choices are table, json/);
    for (const fields of ['id,,name', '', '.id', 'exif..city']) {
      expect(() => parse('--fields', fields)).toThrow(/separated by commas/);
    }
  });
});
