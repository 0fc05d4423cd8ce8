import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a script of the repository as `npm run` does: its exit code, and what it printed. */
export function runScript(
  name: string,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--import', 'tsx/esm', `scripts/${name}.ts`, ...args],
      // A report on complete documents is larger than the default limit of one megabyte.
      { cwd, maxBuffer: 64_000_000 },
      (error, out, err) => {
        // Without an exit code, the process was killed, and its output is incomplete.
        if (error && typeof error.code !== 'number') reject(error);
        else resolve({ code: Number(error?.code ?? 0), out, err });
      },
    );
  });
}
