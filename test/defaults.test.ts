import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as contract from '../src/contract/index.js';
import * as root from '../src/index.js';
import * as node from '../src/node/index.js';
import * as sandbox from '../src/sandbox/index.js';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** The options whose documentation names a constant as their default, by the constant. */
async function documented(): Promise<Map<string, string[]>> {
  const options = new Map<string, string[]>();
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of entries.filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))) {
    const text = await readFile(`${parentPath}/${name}`, 'utf8');
    for (const [, constant = '', option = ''] of text.matchAll(
      /@default \{@link (DEFAULT_\w+)\}\s*\*\/\s*(?:readonly )?(\w+)\?:/g,
    )) {
      options.set(constant, [...(options.get(constant) ?? []), option]);
    }
  }
  return options;
}

const exported = Object.keys({ ...root, ...contract, ...node, ...sandbox }).filter((name) =>
  name.startsWith('DEFAULT_'),
);
/** `RETRIES` as `retries`, `IDLE_TIMEOUT_MS` as `idleTimeoutMs`. */
const camelCase = (name: string): string =>
  name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('an exported DEFAULT_ constant', () => {
  test.each(exported)('is the default of a documented option of the same name: %s', async (constant) => {
    const options = (await documented()).get(constant) ?? [];
    const name = camelCase(constant.replace('DEFAULT_', ''));
    // `DEFAULT_UPLOAD_CONCURRENCY` is the default of `concurrency`.
    expect(
      options.filter((option) => name.toLowerCase().endsWith(option.toLowerCase())),
      `${constant} is the default of ${options.join(', ') || 'no option'}`,
    ).not.toEqual([]);
  });

  test('is exported if the documentation names it', async () => {
    expect([...(await documented()).keys()].toSorted()).toEqual(exported.toSorted());
  });
});
