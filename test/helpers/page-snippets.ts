import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REPOSITORY } from '../../scripts/repository.js';

/** The JavaScript block below a heading of the page about the sandbox in tests. */
export async function testSnippet(heading: string): Promise<string> {
  const page = await readFile(join(REPOSITORY.docs, 'guide', 'sandbox-in-tests.md'), 'utf8');
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const [, snippet] = /^```js\n(.*?)^```$/ms.exec(section) ?? [];
  if (snippet === undefined) throw new Error(`The page has no JavaScript block below "${heading}".`);
  return snippet;
}
