import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folders whose pages are not written here. `npm run reference` builds `docs/reference`. */
const OTHERS = /^(?:node_modules|dist|reference|\.git)$/;

/** The Markdown files of the repository, relative to its root. */
export const markdownPages = (): Promise<string[]> => pagesIn('.');

async function pagesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(ROOT, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !OTHERS.test(entry.name)) found.push(...(await pagesIn(path)));
    if (entry.isFile() && entry.name.endsWith('.md')) found.push(path);
  }
  return found;
}
