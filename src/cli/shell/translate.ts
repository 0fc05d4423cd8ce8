import { CliError } from '../cli-error.js';
import { SHELL_FUNCTIONS, type ShellFunction } from './shell-functions.js';

/** The words of a command, with those that could begin with a dash after `--`. */
export interface Translation {
  words: string[];
  positionals: string[];
}

/** The command of a shell function for the arguments that it was given. */
export function translate(name: string, args: readonly string[]): Translation {
  const forms = SHELL_FUNCTIONS[name] ?? [];
  for (const form of forms) {
    const values = valuesOf(form, args);
    if (values) return commandFor(form, values);
  }
  const usages = forms.map(({ takes }) => `immich-client ${name} ${takes}`.trim());
  throw new CliError(`Wrong arguments of ${name}. Use: ${usages.join(', or: ')}`);
}

type Values = ReadonlyMap<string, readonly string[]>;

/** The arguments by name; `undefined` if they do not fit. An empty text is left out, as the shell functions did. */
function valuesOf({ takes }: ShellFunction, args: readonly string[]): Values | undefined {
  const rest = [...args];
  const values = new Map<string, readonly string[]>();
  for (const word of takes.split(' ').filter(Boolean)) {
    const [, isOptional, name = '', standard, isList] =
      /^(\[?)([A-Za-z_]+)(?:=(\w+))?(\.\.\.)?\]?$/.exec(word) ?? [];
    const given = isList ? rest.splice(0) : rest.splice(0, 1);
    const present = given.filter((value) => value !== '');
    if (name === name.toLowerCase()) {
      if (given[0] !== name) return undefined;
    } else if (present.length > 0) values.set(name, present);
    else if (standard !== undefined) values.set(name, [standard]);
    else if (!isOptional) return undefined;
  }
  return rest.length > 0 ? undefined : values;
}

function commandFor({ command }: ShellFunction, values: Values): Translation {
  const [words, positionals]: [string[], string[]] = [[], []];
  const parts = command.split(' ');
  for (const [index, part] of parts.entries()) {
    const [, pair, flagValue] = /^--\[no-\]([\w-]+)=(\w+)$/.exec(part) ?? [];
    if (pair !== undefined && flagValue !== undefined) {
      words.push(...booleanFlag(pair, flagValue, values));
    } else if (part.startsWith('{')) {
      words.push(jsonOf(part, values));
    } else if (part.startsWith('--')) {
      const next = parts[index + 1];
      const isLeftOut = next !== undefined && isName(next) && !values.has(next);
      if (!isLeftOut) words.push(part);
    } else if (isName(part)) {
      const given = values.get(part.replace('...', '')) ?? [];
      if (parts[index - 1]?.startsWith('--')) words.push(...given);
      else positionals.push(...given);
    } else words.push(part);
  }
  return { words, positionals };
}

const isName = (part: string): boolean => /^[A-Z][A-Z_]+(?:\.\.\.)?$/.test(part) && !HTTP.has(part);

/** Words in capitals that stand for themselves. */
const HTTP: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

function booleanFlag(flag: string, name: string, values: Values): string[] {
  const [value] = values.get(name) ?? [];
  if (value === undefined) return [];
  if (value === 'true') return [`--${flag}`];
  if (value === 'false') return [`--no-${flag}`];
  throw new CliError(`${name} must be true or false, not ${value}.`);
}

/** Numbers as they are, everything else as text. */
const jsonOf = (template: string, values: Values): string =>
  template.replaceAll(/(?<!["\w])[A-Z][A-Z_]+(?!["\w])/g, (name) => {
    const [value = ''] = values.get(name) ?? [];
    return /^\d{1,15}$/.test(value) && name === 'LIMIT' ? value : JSON.stringify(value);
  });
