import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../repository.js';

/**
 * Writes the declarations of the package with maps to its sources. The compiler keeps `src` and `generated` apart;
 * files of `src` are moved to the top, so that the types of an entry are next to its code.
 */
export async function writeDeclarations(out: string): Promise<void> {
  const compiled = join(out, 'types');
  const compiler = join(ROOT, 'node_modules', 'typescript-7', 'bin', 'tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', compiled], {
    cwd: ROOT,
  }).catch(({ stdout }: { stdout: string }) => {
    throw new Error(`The declarations do not compile:\n${stdout}`);
  });
  for (const name of await readdir(compiled, { recursive: true })) {
    const file = name.split(sep).join('/');
    if (!/\.d\.ts(?:\.map)?$/.test(file) || isPrivate(file)) continue;
    const target = join(out, flat(file));
    await mkdir(dirname(target), { recursive: true });
    const text = await readFile(join(compiled, name), 'utf8');
    await writeFile(target, file.endsWith('.map') ? moved(text, file, target) : flattened(text, file));
  }
  await rm(compiled, { recursive: true });
}

/**
 * The sandbox is bundled with packages that users do not install, so only its entry has types. Programs never import
 * the command.
 */
const isPrivate = (file: string): boolean =>
  (file.startsWith('src/sandbox/') && file !== 'src/sandbox/index.d.ts') || file.startsWith('src/cli/');

const flat = (file: string): string => file.replace(/^src\//, '');

/** Rewrites the imports of a moved declaration. */
const flattened = (text: string, file: string): string =>
  text.replaceAll(/(from |import\()(["'])(\.[^"']+)\2/g, (_, before: string, quote: string, path: string) => {
    const to = relative(dirname(flat(file)), flat(join(dirname(file), path).split(sep).join('/')));
    const posix = to.split(sep).join('/');
    return `${before}${quote}${posix.startsWith('.') ? posix : `./${posix}`}${quote}`;
  });

/** Rewrites the source map of a moved declaration. */
function moved(text: string, file: string, target: string): string {
  const map = JSON.parse(text) as { sources: string[] };
  const source = join(ROOT, file.replace(/\.d\.ts\.map$/, ''));
  const ending = map.sources[0]?.endsWith('.js') ? '.js' : '.ts';
  map.sources = [
    relative(dirname(target), source + ending)
      .split(sep)
      .join('/'),
  ];
  return JSON.stringify(map);
}
