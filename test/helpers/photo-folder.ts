import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.js';

/** A folder with these files, gone after the test. A file whose content is not given holds its own path. */
export async function photoFolder(
  ...files: (string | [path: string, content: string | Uint8Array])[]
): Promise<string> {
  const folder = await temporaryFolder();
  for (const file of files) {
    const [path, content] = typeof file === 'string' ? [file, file] : file;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
