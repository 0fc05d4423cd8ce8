import { CliError } from './cli-error.js';
import { EXIT } from './exit-codes.js';

/** Prompts before something that cannot be undone. Without a terminal, only `--yes` confirms it. */
export async function confirm(question: string, { yes = false }: { yes?: boolean }): Promise<void> {
  if (yes) return;
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new CliError(`${question} Nothing was done: confirm it with --yes.`);
  }
  const { default: ask } = await import('@inquirer/confirm');
  if (!(await ask({ message: question, default: false }, { output: process.stderr }))) {
    throw new CliError('Nothing was done.', EXIT.failed);
  }
}
