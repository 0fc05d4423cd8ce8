import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type ts from 'typescript';

export const PACKAGE = 'immich-client';

const folders = new Map<string, string | undefined>();

/** The folder of the package that a file belongs to, if that is this package: the one that runs, or a program's own copy. */
function packageFolder(folder: string): string | undefined {
  if (folders.has(folder)) return folders.get(folder);
  const manifest = join(folder, 'package.json');
  const parent = dirname(folder);
  const isHere = existsSync(manifest);
  const above = isHere || parent === folder ? undefined : packageFolder(parent);
  const found = isHere && /"name":\s*"immich-client"/.test(readFileSync(manifest, 'utf8')) ? folder : above;
  folders.set(folder, found);
  return found;
}

const OWN = packageFolder(dirname(fileURLToPath(import.meta.url)));

/** Whether a node is declared by this package. */
export const isOfPackage = (node: ts.Node): boolean =>
  packageFolder(dirname(node.getSourceFile().fileName)) !== undefined;

/** The types of an entry (`immich-client/node`) of the package that runs: what a program gets that has not installed it. */
export function ownTypes(entry: string): string | undefined {
  const name = entry.slice(PACKAGE.length + 1);
  const modules = [join(name, 'index'), ...(name ? [name] : [])];
  const places = modules.flatMap((module) => [`src/${module}.ts`, `dist/${module}.d.ts`]);
  return places.map((place) => join(OWN ?? '', place)).find((place) => existsSync(place));
}
