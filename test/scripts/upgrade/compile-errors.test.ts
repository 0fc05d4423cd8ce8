import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileErrors, readErrors } from '../../../scripts/upgrade/compile-errors.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

async function project(source: string, files = ['a.ts']): Promise<string> {
  const folder = await temporaryFolder();
  const options = { strict: true, types: [], lib: ['ES2022'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files }));
  await writeFile(join(folder, 'a.ts'), source);
  return folder;
}

describe('compileErrors', () => {
  test('returns file and line of each compile error, and nothing else', async () => {
    expect(await compileErrors(await project('export const a = 1;\n'))).toEqual([]);
    expect(await compileErrors(await project('export const a = 1;\nexport const b: string = a;\n'))).toEqual([
      {
        file: 'a.ts',
        line: 2,
        code: 'TS2322',
        message: "Type 'number' is not assignable to type 'string'.",
      },
    ]);
  });

  test('throws if the compiler could not run, instead of reporting no errors', async () => {
    await expect(compileErrors(await project('', ['b.ts']))).rejects.toThrow(
      /could not check:\nerror TS6053/,
    );
  });
});

test('readErrors leaves out the lines that explain an error', () => {
  const output = [
    'src/a (copy).ts(3,14): error TS2345: Argument of type A.',
    "  Property 'b' is missing in type 'A'.",
    'test/b.test.ts(10,1): error TS2578: Unused.',
    '',
  ].join('\n');
  expect(readErrors(output).map(({ file, line, code }) => [file, line, code])).toEqual([
    ['src/a (copy).ts', 3, 'TS2345'],
    ['test/b.test.ts', 10, 'TS2578'],
  ]);
});
