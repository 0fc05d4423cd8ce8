import { checkFields, kindOf, type Names } from '../arguments/check-arguments.js';
import { ArgumentError } from '../errors/index.js';
import type {
  ClientSettings,
  FileOptions,
  Limits,
  RequestOptions,
  SharedLinkCredential,
} from '../options.js';
import { checkHeaders } from './header-guard.js';

const LIMIT_NAMES: Names<Limits> = {
  timeoutMs: true,
  idleTimeoutMs: true,
  totalTimeoutMs: true,
  retries: true,
};

export const REQUEST_OPTION_NAMES: Names<RequestOptions> = { signal: true, headers: true, ...LIMIT_NAMES };

export const FILE_OPTION_NAMES: Names<FileOptions> = { redirect: true, ...REQUEST_OPTION_NAMES };

export const CLIENT_OPTION_NAMES: Names<ClientSettings & SharedLinkCredential> = {
  url: true,
  apiKey: true,
  accessToken: true,
  sharedLink: true,
  headers: true,
  serverVersion: true,
  maxJsonBytes: true,
  fetch: true,
  onRequest: true,
  onResponse: true,
  onRetry: true,
  debug: true,
  ...LIMIT_NAMES,
};

/** Throws an `ArgumentError` for invalid or unknown options of a call. */
export function checkRequestOptions(
  options: unknown,
  known: Readonly<Record<string, true>>,
): asserts options is RequestOptions {
  if (isSignal(options)) throw new ArgumentError('`options` must be an object: pass `{ signal }`.');
  checkFields('options', options, known);
  const { signal, headers }: RequestOptions = options;
  if (signal !== undefined && !isSignal(signal)) {
    throw new ArgumentError(
      `\`signal\` must be an AbortSignal, such as \`controller.signal\`, not ${kindOf(signal)}.`,
    );
  }
  checkHeaders(headers);
  checkLimits(options);
}

/** Checks properties instead of the class, so that signals of another realm are recognised. */
const isSignal = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'aborted' in value && 'addEventListener' in value;

/** Throws an `ArgumentError` for limits that are negative or not numbers. */
export function checkLimits(limits: Limits): void {
  for (const name of Object.keys(LIMIT_NAMES) as (keyof Limits)[]) {
    checkLimit(name, limits[name]);
  }
}

export function checkLimit(name: string, value: unknown): void {
  if (value === undefined || (typeof value === 'number' && value >= 0)) return;
  throw new ArgumentError(`\`${name}\` must be 0 or more, not ${kindOf(value)}.`);
}
