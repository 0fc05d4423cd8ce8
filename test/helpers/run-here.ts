import { type Command, runAsProgram } from '../../src/cli/run-as-program.js';

/** Runs a command in this process as if it were the program: its exit code, and what it printed. Starting a process takes seconds. */
export async function runHere(
  command: Command,
  args: string[] = [],
): Promise<{ code: number; out: string; err: string }> {
  const { exitCode } = process;
  const { log, error } = console;
  let [out, err] = ['', ''];
  console.log = (line: unknown) => void (out += `${textOf(line)}\n`);
  console.error = (line: unknown) => void (err += `${textOf(line)}\n`);
  try {
    await runAsProgram(command, args);
    return { code: Number(process.exitCode), out, err };
  } finally {
    Object.assign(console, { log, error });
    process.exitCode = exitCode;
  }
}

/** As the console prints it: of an error with its stack. */
const textOf = (line: unknown): string => (line instanceof Error ? String(line.stack) : String(line));
