import {
  DocumentError,
  type Format,
  type Level,
  LEVELS,
  RENDERERS,
  UNCLEAR,
  type UnclearTreatment,
} from '../contract/index.js';
import { parseWithHeaders, HEADERS_USAGE, readHeaders } from './headers.js';

export const DRIFT_USAGE = `Reports the changes in the API of an Immich server that affect a program that uses this client.

Documents to compare (one of --server and --against is required)
  --server URL        the OpenAPI document of a running server
  --against FILE|URL  an OpenAPI document; - reads standard input
  --base FILE|URL     the document to compare with (default: the contract of the client)
${HEADERS_USAGE}

Operations to check (default: the operations that the client has)
  --all               all operations
  --documented        only the documented endpoints: those with a shell function
  --tag TAG           operations with this tag, case-insensitive
  --operation ID      a single operation: getAlbumInfo, or "GET /albums/{id}"
  --path REGEXP       operations whose path matches
  --used FILE...      operations that these source files or folders call
  --used-unclear HOW  for calls in the sources that cannot be resolved:
                      judge (default: check all operations that they could call), warn or ignore

Result
  --fail-on LEVEL     fail at this level or above: error (default), warning, info or none
  --policy FILE       levels of rules, and known differences to ignore

Report
  --format FORMAT     ${Object.keys(RENDERERS).join(', ')}
  --output FORMAT=FILE
                      also write the report to a file; repeatable
  --verbose           do not shorten lists in the format text

Exit code: 0 no drift, 1 drift, 2 the check could not run.`;

export interface DriftOptions {
  server?: string;
  against?: string;
  base?: string;
  /** For the server, by lower-case name. */
  headers: Record<string, string>;
  all: boolean;
  documented: boolean;
  tags?: string[];
  operations?: string[];
  paths?: RegExp[];
  used?: string[];
  usedUnclear: UnclearTreatment;
  failOn: Level | 'none';
  policy?: string;
  format: Format;
  /** Files to write the report to, besides printing it. */
  outputs: { format: Format; file: string }[];
  verbose: boolean;
  help: boolean;
}

/** Reads the options; throws one sentence on what is wrong with them. */
export function readOptions(args: string[]): DriftOptions {
  const { values, positionals } = parseWithHeaders(args, {
    server: { type: 'string' },
    against: { type: 'string' },
    base: { type: 'string' },
    all: { type: 'boolean', default: false },
    documented: { type: 'boolean', default: false },
    tag: { type: 'string', multiple: true },
    operation: { type: 'string', multiple: true },
    path: { type: 'string', multiple: true },
    used: { type: 'string', multiple: true },
    'used-unclear': { type: 'string' },
    'fail-on': { type: 'string', default: 'error' },
    policy: { type: 'string' },
    format: { type: 'string', default: 'text' },
    output: { type: 'string', multiple: true, default: [] },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  const { server, against, base, all, documented, tag, operation, path, used, policy, help } = values;
  const unclear = values['used-unclear'];
  if (unclear !== undefined && !used) throw new DocumentError('--used-unclear needs --used.');
  // A shell expands `--used src/*.ts` to one option and several positional arguments.
  if (positionals.length > 0 && !used)
    throw new DocumentError(`Unexpected argument: ${positionals.join(' ')}.`);
  if (server !== undefined && against !== undefined) {
    throw new DocumentError('Pass only one of --server and --against.');
  }
  return {
    ...(server !== undefined && { server }),
    ...(against !== undefined && { against }),
    ...(base !== undefined && { base }),
    headers: readHeaders(values.header),
    all,
    documented,
    ...(tag && { tags: tag }),
    ...(operation && { operations: operation }),
    ...(path && { paths: path.map(regExp) }),
    ...(used && { used: [...used, ...positionals] }),
    usedUnclear: oneOf('--used-unclear', UNCLEAR, unclear ?? 'judge'),
    failOn: oneOf('--fail-on', [...LEVELS, 'none'], values['fail-on']),
    ...(policy !== undefined && { policy }),
    format: oneOf('--format', formats, values.format),
    outputs: values.output.map(outputOf),
    verbose: values.verbose,
    help,
  };
}

function outputOf(text: string): DriftOptions['outputs'][number] {
  const [, format = '', file = ''] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
  if (file === '')
    throw new DocumentError(`--output must be FORMAT=FILE, such as markdown=drift.md, not ${text}.`);
  return { format: oneOf('--output', formats, format), file };
}

const formats = Object.keys(RENDERERS) as Format[];

function oneOf<Value extends string>(option: string, values: readonly Value[], value: string): Value {
  const found = values.find((each) => each === value);
  if (found === undefined)
    throw new DocumentError(`${option} must be one of ${values.join(', ')}, not ${value}.`);
  return found;
}

function regExp(source: string): RegExp {
  try {
    return new RegExp(source);
  } catch (cause) {
    throw new DocumentError(`--path ${source} is not a valid regular expression.`, { cause });
  }
}
