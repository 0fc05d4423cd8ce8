import type { Command } from 'commander';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { suggestion } from '../../contract/read/nearest.js';
import { fileSource, stampAt } from '../../node/files/file-source.js';
import { CliError } from '../cli-error.js';
import { isRecord } from '../output/fields.js';
import type { Field } from './field.js';
import { flagName } from './field-option.js';
import type { Given, Method } from './method.js';
import { readBody } from './read-body.js';

/** Collects what a command was given, and checks that nothing is missing. An option wins over the same field of `--body`. */
export async function readGiven(method: Method, command: Command, taken: readonly string[]): Promise<Given> {
  const given: Record<Field['place'], Record<string, unknown>> = { path: {}, body: {}, query: {}, more: {} };
  const flags: Record<string, unknown> = command.opts();
  if (method.takesBody && typeof flags['body'] === 'string') {
    Object.assign(given.body, await bodyFields(method, flags['body']));
  }
  for (const [index, field] of method.positionals.entries()) {
    const value: unknown = command.processedArgs[index];
    const isGiven = value !== undefined && !(Array.isArray(value) && value.length === 0);
    if (isGiven) given[field.place][field.name] = await opened(field, value);
  }
  for (const field of method.flags) {
    const value = flags[attributeOf(flagName(field, taken))];
    if (value === undefined) continue;
    given[field.place][field.name] =
      value === false && field.kind !== 'boolean' ? null : await opened(field, value);
  }
  for (const field of [...method.positionals, ...method.flags]) {
    // A whole body may come from a server of an older release and lack a field that newer ones require, so the server
    // checks it.
    if (field.place === 'body' && typeof flags['body'] === 'string') continue;
    if (!field.isRequired || given[field.place][field.name] !== undefined) continue;
    const name =
      field.label === undefined ? `Option --${flagName(field, taken)}` : `Argument <${field.label}>`;
    throw new CliError(`${name} is missing. See immich-client ${pathOf(command)} --help`);
  }
  return given;
}

/** The words of a command after the name of the program. */
function pathOf(command: Command): string {
  const words: string[] = [];
  for (let at: Command | null = command; at?.parent; at = at.parent) words.unshift(at.name());
  return words.join(' ');
}

/** As commander calls the value of a flag: `--is-favorite` is `isFavorite`. */
const attributeOf = (flag: string): string =>
  flag.replaceAll(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase());

/** Servers ignore a field that they do not have, so a misspelt one would have no effect. */
async function bodyFields({ positionals, flags }: Method, text: string): Promise<object> {
  const body = await readBody(text);
  if (!isRecord(body)) throw new CliError('--body must be a JSON object.');
  const names = [...positionals, ...flags].filter(({ place }) => place === 'body').map(({ name }) => name);
  for (const name of Object.keys(body)) {
    if (!names.includes(name))
      throw new CliError(`--body has an unknown field ${name}.${suggestion(name, names)}`);
  }
  return body;
}

/** A file is opened when it is sent; that it is there is checked before. */
async function opened({ kind, isList }: Field, value: unknown): Promise<unknown> {
  if (kind !== 'file' || isList || typeof value !== 'string') return value;
  const source = fileSource(value, await stampAt(value));
  return {
    name: basename(value),
    size: source.size,
    stream: source.stream,
    lastModified: (await stat(value)).mtimeMs,
  };
}
