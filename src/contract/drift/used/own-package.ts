import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PACKAGE = 'immich-client';

const folders = new Map<string, string | undefined>();

/** The folder of the package that a file belongs to, if that is this package: the one that runs, or a program's own copy. */
function packageFolder(folder: string): string | undefined {
  if (folders.has(folder)) return folders.get(folder);
  const manifest = join(folder, 'package.json');
  const parent = dirname(folder);
  const above = () => (parent === folder ? undefined : packageFolder(parent));
  const found = existsSync(manifest) ? (nameIn(manifest) === PACKAGE ? folder : undefined) : above();
  folders.set(folder, found);
  return found;
}

const OWN = packageFolder(dirname(fileURLToPath(import.meta.url)));

export const posix = (path: string): string => path.replaceAll('\\', '/');

export const isOfPackage = (file: string): boolean => packageFolder(dirname(file)) !== undefined;

/** Whether a file is one of the package that runs. */
export const isOwnFile = (file: string): boolean =>
  OWN !== undefined &&
  ['dist', 'src', 'generated'].some((folder) => file.startsWith(posix(join(OWN, folder)) + '/'));

/** The types of an entry (`.`, `./node`) of the package that runs: what a program gets that has not installed it. */
export function ownTypes(entry: string): string | undefined {
  if (OWN === undefined) return undefined;
  const modules = [`${entry}/index`, entry];
  const places = [...modules.map((name) => `src/${name}.ts`), ...modules.map((name) => `dist/${name}.d.ts`)];
  const found = places.map((place) => join(OWN, place)).find((place) => existsSync(place));
  return found && posix(found);
}

function nameIn(manifest: string): unknown {
  try {
    const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: unknown };
    return name;
  } catch {
    // A broken one is not this package's.
    return undefined;
  }
}
