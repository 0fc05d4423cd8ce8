import { type Command, InvalidArgumentError } from 'commander';
import { isImmichError } from '../../index.js';
import { CliError } from '../cli-error.js';
import { collect, connect, type ConnectionFlags, withConnection } from '../connect.js';
import { EXIT } from '../exit-codes.js';
import { interrupted } from '../interrupt.js';
import { readBody } from '../methods/read-body.js';
import { checkPlace, saveFile, type SaveFlags } from '../methods/save-file.js';
import { newCommand } from '../new-command.js';
import { isRecord } from '../output/fields.js';
import { type OutputFlags, withOutput } from '../output/output-options.js';
import { print } from '../output/print.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** `immich-client api METHOD PATH`: one request, as it is given. */
export function apiCommand(): Command {
  const command = newCommand('api')
    .description(
      [
        'Call any path of the API, also one that this client does not have.',
        '',
        'The response is printed as it is: JSON in the chosen format, any other file to --out or to standard output.',
      ].join('\n'),
    )
    .argument('<method>', METHODS.join(', '), readMethod)
    .argument('<path>', 'such as /people, with or without /api before it', readPath)
    .option('--query <name=value>', 'parameter of the query; repeatable', collect)
    .option('--body <json>', 'JSON, @FILE, or - for standard input')
    .option('--out <path>', 'file or folder to save the response to, or -')
    .option('--overwrite', 'replace a file that exists');
  withConnection(withOutput(command));
  return command
    .addHelpText(
      'after',
      '\nExamples:\n  immich-client api GET /people --query withHidden=true\n  immich-client api POST /search/metadata --body \'{"type":"IMAGE"}\'',
    )
    .action((method: string, path: string) => callApi(method, path, command.opts()));
}

type Flags = ConnectionFlags & OutputFlags & SaveFlags & { query?: string[]; body?: string };

async function callApi(method: string, path: string, flags: Flags): Promise<void> {
  const { pathname, query } = parametersOf(path, flags.query);
  const body = flags.body === undefined ? undefined : await readBody(flags.body);
  const immich = await connect(flags);
  const call: unknown = Reflect.get(immich.api, method);
  if (typeof call !== 'function') throw new CliError(`There is no method ${method}.`);
  const init = {
    params: { query },
    ...(body !== undefined && { body }),
    signal: interrupted,
    parseAs: 'stream',
  };
  const result: unknown = await Reflect.apply(call, immich.api, [pathname, init]);
  if (!isRecord(result) || !(result['response'] instanceof Response))
    throw new CliError('No response.', EXIT.failed);
  const { data, error, response } = result;
  if (!response.ok) throw failure(`${method} ${pathname}`, response.status, error);
  const file = new Response(data instanceof ReadableStream ? data : null, { headers: response.headers });
  const type = response.headers.get('content-type') ?? '';
  if (/^application\/(?:[\w.-]+\+)?json\b/.test(type) && flags.out === undefined)
    return print(await parsed(file), flags);
  if (/^text\/html\b/.test(type)) {
    await file.body?.cancel();
    throw new CliError(
      `${method} ${pathname} returned a web page. Check that --url is the address of Immich itself, and the path.`,
      EXIT.failed,
    );
  }
  if (data === null || data === undefined) return;
  checkPlace(flags);
  await saveFile(file, flags, pathname.split('/').at(-1) ?? 'response');
}

async function parsed(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new CliError(
      'The response is not JSON, although it is declared as JSON. Save it with --out FILE.',
      EXIT.failed,
    );
  }
}

function failure(call: string, status: number, body: unknown): Error {
  if (isImmichError(body)) return body;
  const message = isRecord(body) && typeof body['message'] === 'string' ? `: ${body['message']}` : '';
  const exitCode = status === 401 || status === 403 ? EXIT.credentials : EXIT.failed;
  const issues = isRecord(body) && body['errors'] !== undefined ? ` ${JSON.stringify(body['errors'])}` : '';
  return new CliError(`${call} returned ${status}${message}${issues}`, exitCode);
}

/** The query of the path and of the options; a name that is given twice is a list. */
function parametersOf(
  path: string,
  options: readonly string[] = [],
): { pathname: string; query: Record<string, string | string[]> } {
  const [pathname = '', search = ''] = path.split(/\?(.*)/s);
  const pairs = [...new URLSearchParams(search), ...options.map(pairOf)];
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of pairs) {
    const before = query[name];
    query[name] = before === undefined ? value : [before, value].flat();
  }
  return { pathname, query };
}

function pairOf(text: string): [string, string] {
  const equals = text.indexOf('=');
  if (equals < 1) throw new CliError('--query takes a name and a value, such as --query size=10.');
  return [text.slice(0, equals), text.slice(equals + 1)];
}

function readMethod(text: string): string {
  const method = text.toUpperCase();
  if (!METHODS.includes(method)) throw new InvalidArgumentError(`Choose one of ${METHODS.join(', ')}.`);
  return method;
}

function readPath(text: string): string {
  const path = text.replace(/^\/api(?=\/)/, '');
  const segments = path.split('?')[0]?.split('/') ?? [];
  if (!path.startsWith('/') || segments.some((each) => each === '.' || each === '..')) {
    throw new InvalidArgumentError('It must begin with a slash, such as /people.');
  }
  return path;
}
