import { parseArgs, type ParseArgsConfig } from 'node:util';
import { DocumentError } from '../contract/index.js';

export const HEADERS_USAGE = `  --header HEADER     'Name: value', sent with requests to the server, for a proxy in front of it; repeatable. The
                      environment variable IMMICH_HEADERS has one a line, and keeps values out of the process list`;

/**
 * The headers of `--header` and of `IMMICH_HEADERS`; an option replaces a header of the environment with the same name. Throws a
 * `DocumentError` that does not repeat what was given: it may be a secret.
 */
export function readHeaders(
  options: readonly string[] = [],
  environment = process.env['IMMICH_HEADERS'] ?? '',
): Record<string, string> {
  const lines = environment.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return Object.fromEntries([
    ...lines.map((line, index) => headerIn(line, `Line ${index + 1} of IMMICH_HEADERS`)),
    ...options.map((option) => headerIn(option, '--header')),
  ]);
}

const HEADER = { header: { type: 'string', multiple: true } } as const;

type HeaderOption = typeof HEADER;
type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** The result of Node's `parseArgs` for these options. */
type Parsed<Options extends OptionsConfig> = Pick<
  ReturnType<typeof parseArgs<{ allowPositionals: true; tokens: true; options: Options }>>,
  'values' | 'positionals'
>;

/**
 * Reads the arguments of a command that takes `--header` besides its own options. A header that is not in quotes is refused: the shell made it
 * several words, which an error about another argument would repeat.
 */
export function parseWithHeaders<const Options extends OptionsConfig>(
  args: string[],
  options: Options,
): Parsed<Options & HeaderOption> {
  const { values, positionals, tokens } = parseArgs({
    args,
    allowPositionals: true,
    tokens: true,
    options: { ...options, ...HEADER },
  });
  const isSplit = tokens.some(({ kind }, index) => {
    const before = tokens[index - 1];
    return kind === 'positional' && before?.kind === 'option' && before.name === 'header';
  });
  if (isSplit) throw new DocumentError(`--header ${QUOTED}`);
  return { values, positionals };
}

const QUOTED = "must be a name and a value in quotes, such as 'X-Proxy-Token: secret'.";

function headerIn(text: string, origin: string): [name: string, value: string] {
  const colon = text.indexOf(':');
  const name = text.slice(0, colon).trim().toLowerCase();
  const value = text.slice(colon + 1).trim();
  if (colon < 1 || name === '' || value === '') {
    throw new DocumentError(`${origin} ${QUOTED}`);
  }
  return [name, value];
}
