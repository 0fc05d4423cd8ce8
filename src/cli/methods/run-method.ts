import type { Command } from 'commander';
import { downloadFile } from '../../node/download/download-file.js';
import type { ImmichClient } from '../../index.js';
import { CliError } from '../cli-error.js';
import { confirm } from '../confirm.js';
import { connect, type ConnectionFlags } from '../connect.js';
import { EXIT } from '../exit-codes.js';
import { interrupted } from '../interrupt.js';
import type { OutputFlags } from '../output/output-options.js';
import type { Given, Method } from './method.js';
import { printingPartialResult, printResult } from './print-result.js';
import { readGiven } from './read-given.js';
import { checkPlace, reportSaved, saveFile, type SaveFlags } from './save-file.js';

type Flags = ConnectionFlags & OutputFlags & SaveFlags & { yes?: boolean; limit?: number };

/** Calls the client's method with what the command was given, and prints or saves the result. */
export async function runMethod(method: Method, command: Command, taken: readonly string[]): Promise<void> {
  const flags: Flags = command.opts();
  const given = await readGiven(method, command, taken);
  if (method.returns === 'file') checkPlace(flags);
  const immich = await connect(flags);
  if (method.isDestructive) await confirm(`${method.summary} Continue?`, flags);
  if (method.client === 'assets.download' && flags.out !== undefined && flags.out !== '-') {
    return downloadVerified(immich, given, flags, flags.out);
  }
  const result = await printingPartialResult(() => call(immich, method, given), flags);
  if (result instanceof Response) {
    const [id = method.client] = Object.values(given.path);
    return saveFile(result, flags, String(id));
  }
  if (method.returns === 'nothing') return;
  if (method.returns === 'maybe' && result === undefined)
    throw new CliError('Nothing was found.', EXIT.failed);
  return printResult(method.returns === 'list' ? limited(result, flags.limit) : result, flags);
}

/** The result of the client's method; it is looked up by its name. */
function call(immich: ImmichClient, method: Method, given: Given): unknown {
  const names = method.client.split('.');
  const name = names.pop() ?? '';
  const group = names.reduce((at: object, each): object => Object(Reflect.get(at, each)), immich);
  const made: unknown = Reflect.get(group, name);
  if (typeof made !== 'function')
    throw new CliError(`The client has no method ${method.client}.`, EXIT.failed);
  const options = method.options && { signal: interrupted, ...method.options(given) };
  return Reflect.apply(made, group, [...method.args(given), ...(options ? [options] : [])]);
}

/** With its checksum, which no other file has. */
async function downloadVerified(
  immich: ImmichClient,
  given: Given,
  flags: Flags,
  out: string,
): Promise<void> {
  const { overwrite = false } = flags;
  const edited = given.query['edited'] === true;
  const place = { to: out, edited, overwrite };
  const { path } = await downloadFile(immich, String(given.path['id']), place, { signal: interrupted });
  reportSaved(path);
}

/** The first items of a list that is read page by page. Pages need not be larger than the limit. */
function limited(list: unknown, limit: number | undefined): unknown {
  if (limit === undefined || typeof list !== 'object' || list === null) return list;
  const { toArray }: { toArray?: unknown } = list;
  if (typeof toArray === 'function') return lazily(() => Reflect.apply(toArray, list, [{ limit }]));
  return Symbol.asyncIterator in list ? firstOf(list as AsyncIterable<unknown>, limit) : list;
}

async function* lazily(read: () => unknown): AsyncGenerator<unknown> {
  const items: unknown = await read();
  if (Array.isArray(items)) yield* items;
}

async function* firstOf(list: AsyncIterable<unknown>, limit: number): AsyncGenerator<unknown> {
  let left = limit;
  if (left === 0) return;
  for await (const item of list) {
    yield item;
    left -= 1;
    if (left === 0) return;
  }
}
