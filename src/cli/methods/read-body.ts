import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { CliError } from '../cli-error.js';

/** The JSON of `--body`: the text itself, `@FILE`, or `-` for standard input. No message repeats it: it may hold a secret. */
export async function readBody(given: string): Promise<unknown> {
  const source = await sourceOf(given);
  try {
    // Windows editors begin a file with a byte order mark.
    return JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    const what = given === '-' ? 'Standard input' : given.startsWith('@') ? given.slice(1) : '--body';
    throw new CliError(`${what} is not JSON. --body takes JSON, @FILE, or - for standard input.`);
  }
}

async function sourceOf(given: string): Promise<string> {
  if (given === '-' || given === '@-') return text(process.stdin);
  if (!given.startsWith('@')) return given;
  const file = given.slice(1);
  return readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new CliError(
      `Cannot read ${file}: ${cause.code ?? cause.message}. Check the path in --body.`,
      undefined,
      {
        cause,
      },
    );
  });
}
