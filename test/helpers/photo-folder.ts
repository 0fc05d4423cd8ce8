import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.js';

/** A folder with these files, gone after the test. A file whose content is not given holds its own path. */
export async function photoFolder(...files: (string | [path: string, content: string])[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const [path, content] of files.map((file) => (typeof file === 'string' ? [file, file] : file))) {
    if (path === undefined) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content ?? '');
  }
  return folder;
}
