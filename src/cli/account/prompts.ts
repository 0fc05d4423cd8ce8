import { CliError } from '../cli-error.js';
import { interrupted } from '../interrupt.js';

/** Longer than any key. */
const MAX_KEY_BYTES = 10_000;

/** Prompts for the URL on a terminal. */
export async function askForUrl(): Promise<string> {
  needTerminal('the address of the server');
  const { default: input } = await import('@inquirer/input');
  return input(
    { message: 'Address of the server:', required: true },
    { output: process.stderr, signal: interrupted },
  );
}

/**
 * The given key; `-` reads it from standard input. Without a key, prompts for it on a terminal, which does not
 * display it.
 */
export async function askForKey(given: string | undefined): Promise<string> {
  if (given === '-') return keyFromStandardInput();
  if (given !== undefined) return given;
  needTerminal('the API key');
  const { default: password } = await import('@inquirer/password');
  return (await password({ message: 'API key:' }, { output: process.stderr, signal: interrupted })).trim();
}

function needTerminal(what: string): void {
  if (process.stdin.isTTY && process.stderr.isTTY) return;
  throw new CliError(`Without a terminal to ask on, give ${what}: immich-client login URL API-KEY`);
}

async function keyFromStandardInput(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8') as AsyncIterable<string>) {
    text += chunk;
    if (text.length > MAX_KEY_BYTES) throw new CliError('Standard input is too long for an API key.');
  }
  const key = text.trim();
  if (key === '') throw new CliError('Standard input has no API key.');
  return key;
}
