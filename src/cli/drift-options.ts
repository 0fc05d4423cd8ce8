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

export const DRIFT_USAGE = `Says what has changed in an Immich server's interface for a program that uses this client.

What is compared
  --server URL        the document of a running server
  --against FILE|URL  a document; - is standard input
  --base FILE|URL     what it is held against; the client's own contract unless given
${HEADERS_USAGE}

What is judged: the operations that the client wraps, unless
  --all               all of them
  --documented        the documented endpoints only: those with a shell function
  --tag TAG           those with this tag, in any case
  --operation ID      this one: getAlbumInfo, or "GET /albums/{id}"
  --path REGEXP       those whose path matches
  --used FILE...      those that these sources call; a folder stands for all sources in it
  --used-unclear HOW  where a call is not known: judge (unless given) all that it could be, warn or ignore

How it is judged
  --fail-on LEVEL     error (unless given), warning, info or none
  --policy FILE       own levels, and known differences to ignore

How it is reported
  --format FORMAT     ${Object.keys(RENDERERS).join(', ')}
  --output FORMAT=FILE
                      also writes the report to a file, in any format; repeatable
  --verbose           leaves nothing out of the format text

Exit code: 0 no drift, 1 drift, 2 could not tell.`;

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
    throw new DocumentError(`There is no place for ${positionals.join(' ')}.`);
  if (server !== undefined && against !== undefined) {
    throw new DocumentError('Give one of --server and --against: both say what to compare.');
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
    throw new DocumentError(`--output is FORMAT=FILE, such as markdown=drift.md; ${text} is not.`);
  return { format: oneOf('--output', formats, format), file };
}

const formats = Object.keys(RENDERERS) as Format[];

function oneOf<Value extends string>(option: string, values: readonly Value[], value: string): Value {
  const found = values.find((each) => each === value);
  if (found === undefined)
    throw new DocumentError(`${option} is one of ${values.join(', ')}; ${value} is none.`);
  return found;
}

function regExp(source: string): RegExp {
  try {
    return new RegExp(source);
  } catch (cause) {
    throw new DocumentError(`--path ${source} is not a regular expression.`, { cause });
  }
}
