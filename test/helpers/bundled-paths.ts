import { build } from 'esbuild';
import { operations } from './client-operations.js';

/** The code of a program in a folder, as a bundler writes it. */
export async function bundleOf(program: string, folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    minify: true,
  });
  return outputFiles[0]?.text ?? '';
}

/** The paths of all operations. */
export const PATHS = [...new Set(Object.values(operations).map(({ path }) => path))];

/** The paths of operations that a bundle holds; each is a word of a line. */
export function pathsIn(code: string): string[] {
  const words = new Set(code.split(/[\s"'`\\]/));
  return PATHS.filter((path) => words.has(path));
}
