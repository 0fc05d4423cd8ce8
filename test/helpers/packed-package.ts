import { execFile } from 'node:child_process';
import { cp, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../scripts/repository.js';

const run = promisify(execFile);

/** The package as npm would publish it. Sizes are in bytes. */
export interface PackedPackage {
  /** Path of the tarball. */
  readonly tarball: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** Packs the package into a folder. Packing builds first, in a copy, so that a build of the repository stays as it is. */
export async function packPackage(folder: string): Promise<PackedPackage> {
  const copy = join(folder, 'repository');
  await copyTo(copy);
  // npm would print the output of the build before its JSON.
  const args = ['pack', '--json', '--foreground-scripts=false', '--pack-destination', folder];
  const { stdout } = await run('npm', args, { cwd: copy, maxBuffer: 64_000_000 });
  const [packed] = JSON.parse(stdout) as (Omit<PackedPackage, 'tarball'> & { filename: string })[];
  if (!packed) throw new Error('npm pack created no tarball.');
  return { ...packed, tarball: join(folder, packed.filename) };
}

/** Copies the sources of the package. */
async function copyTo(copy: string): Promise<void> {
  for (const name of ['docs', 'generated', 'openapi', 'scripts', 'src'])
    await cp(join(ROOT, name), join(copy, name), { recursive: true });
  const files = await readdir(ROOT, { withFileTypes: true });
  for (const { name } of files.filter((entry) => entry.isFile()))
    await cp(join(ROOT, name), join(copy, name));
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
}
