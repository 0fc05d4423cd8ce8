import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs an example without a server in the environment, as its README describes: returns its exit code and output. */
export function runExampleFile(name: string): Promise<{ code: number; out: string; err: string }> {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const { IMMICH_URL: _url, IMMICH_API_KEY: _key, ...env } = process.env;
  const main = fileURLToPath(new URL(`../../examples/${name}/main.ts`, import.meta.url));
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx/esm', main], { cwd, env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });
}
