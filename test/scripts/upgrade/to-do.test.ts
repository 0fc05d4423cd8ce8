import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { overrides } from '../../../src/contract/generate/overrides.js';
import { type Findings, toDo } from '../../../scripts/upgrade/to-do.js';
import { committed } from '../../helpers/documents.js';

const textOf = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const texts = {
  operations: textOf('openapi/operations.json'),
  overrides: textOf('src/contract/generate/overrides.ts'),
};

const toDoOf = (findings: Partial<Findings>) =>
  toDo({
    contract: committed(),
    gaps: { missing: [], surplus: [] },
    stale: [],
    errors: [],
    texts,
    ...findings,
  });

/** The file's line that a line of the list names. */
function lineNamedBy(item = '', text: string): string | undefined {
  const [, line] = /^[\w./-]+:(\d+): /.exec(item) ?? [];
  return text.split('\n')[Number(line) - 1];
}

const error = (file: string, line: number) => ({ file, line, code: 'TS2339', message: 'No such property.' });

describe('toDo', () => {
  test('is empty if no work remains', () => {
    expect(toDoOf({})).toEqual([]);
  });

  test('suggests a line for a missing entry after the others of its tag', () => {
    const contract = committed();
    contract.paths['/tags/{id}/parent'] = {
      put: { operationId: 'moveTag', tags: ['Tags'], responses: {} },
    };
    const [item] = toDoOf({ contract, gaps: { missing: ['moveTag'], surplus: [] } });
    expect(item).toMatch(
      /^openapi\/operations\.json:\d+: after this entry, add moveTag \(PUT \/tags\/\{id\}\/parent\): its client method, a summary and `since`$/,
    );
    const client =
      texts.operations.split('\n').findIndex((line) => line === lineNamedBy(item, texts.operations)) + 1;
    expect(texts.operations.split('\n')[client]).toContain('"client": "tags.');
    expect(
      texts.operations
        .split('\n')
        .slice(client + 1)
        .join('\n'),
    ).not.toContain('"client": "tags.');
  });

  test('names the line of an entry without an operation', () => {
    const [item] = toDoOf({ gaps: { missing: [], surplus: ['getAllTags'] } });
    expect(item).toContain('getAllTags is gone; remove it, or give it `until` and `lost`');
    expect(lineNamedBy(item, texts.operations)).toBe('  "getAllTags": {');
  });

  test('suggests the new operationId if the route is unchanged', () => {
    const contract = committed();
    contract.paths['/tags']!.get!.operationId = 'listTags';
    const [item] = toDoOf({
      contract,
      previous: committed(),
      gaps: { missing: [], surplus: ['getAllTags'] },
    });
    expect(item).toContain('getAllTags is gone, and its route is listTags now; remove it');
  });

  test('suggests no line for an operation of a new tag', () => {
    const contract = committed();
    contract.paths['/maps'] = { get: { operationId: 'listMaps', tags: ['Maps'], responses: {} } };
    expect(toDoOf({ contract, gaps: { missing: ['listMaps'], surplus: [] } })).toEqual([
      'openapi/operations.json: add listMaps (GET /maps): its client method, a summary and `since`',
    ]);
  });

  test.each(overrides)('names the line of an override without a reason: $why', (override) => {
    const [item] = toDoOf({ stale: [{ override, reason: 'It says so now' }] });
    expect(item).toMatch(/^src\/contract\/generate\/overrides\.ts:\d+: It says so now; remove its override$/);
    expect(lineNamedBy(item, texts.overrides)).toContain(
      `'${'schema' in override ? override.schema : override.operationId}'`,
    );
  });

  test('lists compile errors, those in src first', () => {
    expect(toDoOf({ errors: [error('scripts/b.ts', 1), error('src/a.ts', 7)] })).toEqual([
      'src/a.ts:7: No such property. (TS2339)',
      'scripts/b.ts:1: No such property. (TS2339)',
    ]);
  });

  test('lists the removal of an unnecessary @ts-expect-error together with the comment that explains it', () => {
    const unused = { ...error('test/a.test.ts', 3), code: 'TS2578', message: 'Unused directive.' };
    expect(toDoOf({ errors: [unused] })).toEqual([
      'test/a.test.ts:3: the @ts-expect-error is not needed any more; remove it, and correct the comment that gives its reason (TS2578)',
    ]);
  });

  test('lists the first of many errors, and counts the rest', () => {
    const items = toDoOf({ errors: Array.from({ length: 25 }, (_, index) => error('src/a.ts', index + 1)) });
    expect(items).toHaveLength(21);
    expect(items.at(-1)).toBe('5 more compile errors: npm run typecheck');
  });
});
