import { isImmichError, type HttpError } from '../errors.js';
import type { Limits } from '../options.js';
import type { Call, HeaderBag } from './call.js';
import type { CredentialSource } from './credentials.js';
import { checkFile, guardBody } from './file-answer.js';
import { httpFailure } from './http-failure.js';
import { causeOf, isHtml, parseAnswer, parseError } from './json-answer.js';
import { networkFailure } from './network-failure.js';
import { readBeginning, readText } from './read-body.js';
import { redactCause, secretsOf } from './redact.js';
import { followRedirects, type Go, isRedirect } from './redirects.js';
import { requestHeaders } from './request-headers.js';
import type { Settings } from './settings.js';
import { type TotalLimit, Watch } from './watch.js';

/** What stays the same from one attempt of a call to the next. */
export interface Sending {
  readonly call: Call;
  readonly url: string;
  readonly limits: Required<Limits>;
  readonly total: TotalLimit | undefined;
  readonly settings: Settings;
  readonly credentials: CredentialSource;
}

/** Sends a call once. Resolves with a success, whose JSON is then in `call.data`; whatever else happens rejects. */
export async function attempt(sending: Sending, number: number): Promise<Response> {
  const { call, limits, total } = sending;
  const watch = new Watch(call.operation, call.signal, total);
  const exchange: Exchange = { watch, headers: {}, answer: undefined };
  let isOpen = false;
  try {
    const response = (exchange.answer = await exchangeOnce(sending, exchange, number));
    if (!response.ok && !isAskedFor304(call, response)) throw await refusal(sending, exchange, response);
    const result = await read(call, response, watch, limits.idleTimeoutMs);
    isOpen = result !== undefined;
    return result ?? response;
  } catch (error) {
    if (watch.over) throw watch.over.reason;
    if (isImmichError(error)) throw error;
    const cause = redactCause(error, secretsOf(exchange.headers, call.body));
    throw networkFailure(call.operation, cause, exchange.answer);
  } finally {
    if (!isOpen) watch.end();
  }
}

/** What is known of an attempt when it fails. */
interface Exchange {
  readonly watch: Watch;
  headers: HeaderBag;
  answer: Response | undefined;
}

/** From the first byte sent to the last header received. */
async function exchangeOnce(sending: Sending, exchange: Exchange, number: number): Promise<Response> {
  const { call, url, limits, settings, credentials } = sending;
  const { watch } = exchange;
  const { operation, body } = call;
  const { hooks, fetch } = settings;

  watch.expect('headers', limits.timeoutMs);
  const credential = call.credential ?? credentials();
  const who = credential instanceof Promise ? await watch.race(credential) : credential;
  const headers = (exchange.headers = requestHeaders(settings.headers, who, call));

  const event = {
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    attempt: number,
  };
  hooks.onRequest?.(event);
  const startedAt = hooks.onResponse ? performance.now() : 0;

  const init: RequestInit = {
    method: operation.method,
    headers,
    // An upload that may be redirected is kept in memory as a whole, for a second time.
    redirect: body instanceof FormData ? 'error' : 'manual',
    signal: watch.signal,
  };
  // The body came through `serialiseBody`.
  if (body !== undefined) init.body = body as string | FormData;

  const go: Go = (to, within) =>
    watch.race(fetch(to, within ? { ...init, redirect: 'follow', mode: within } : init));
  let response = await go(url);
  if (isRedirect(response)) {
    response = await followRedirects(operation, response, url, go, async (passed) => {
      await readBeginning(passed, watch, limits.idleTimeoutMs);
    });
  }
  hooks.onResponse?.({ ...event, status: response.status, durationMs: performance.now() - startedAt });
  return response;
}

/** Reads a success as its operation promises. Resolves with a response whose body is still open, if it is. */
async function read(
  call: Call,
  response: Response,
  watch: Watch,
  idleMs: number,
): Promise<Response | undefined> {
  const { operation } = call;
  switch (call.reading) {
    case 'json':
      call.data = parseAnswer(operation, response, await readText(response, watch, idleMs));
      return undefined;
    case 'nothing':
      return readNothing(call, response, watch, idleMs);
    case 'file':
      await checkFile(call, response, watch, idleMs);
      return guardBody(operation, response, watch, idleMs);
    case 'raw':
      return guardBody(operation, response, watch, idleMs);
    case 'raw-json':
      return readRawJson(call, response, watch, idleMs);
  }
}

/** Nothing is promised, so nothing can be missing; but a web page says that it was not Immich that answered. */
async function readNothing(call: Call, response: Response, watch: Watch, idleMs: number): Promise<undefined> {
  const text = await readBeginning(response, watch, idleMs);
  const cause = causeOf(text, 'text/html');
  if (isHtml(response))
    throw parseError(call.operation, response, cause === 'login-page' ? cause : 'wrong-address');
}

/** openapi-fetch parses for itself; here it is only made sure that it can. An empty answer is `undefined` to it. */
async function readRawJson(call: Call, response: Response, watch: Watch, idleMs: number): Promise<Response> {
  const text = await readText(response, watch, idleMs);
  watch.end();
  const data = text === '' && !isHtml(response) ? undefined : parseAnswer(call.operation, response, text);
  return shadow(response, text, data);
}

/** The same answer, whose body was read already. */
const shadow = (response: Response, text: string, data?: unknown): Response =>
  Object.defineProperties(response, {
    text: { value: () => Promise.resolve(text) },
    json: { value: () => Promise.resolve(data) },
  });

async function refusal(
  sending: Sending,
  { watch, headers }: Exchange,
  response: Response,
): Promise<HttpError> {
  const { call, limits } = sending;
  const text = await readBeginning(response, watch, limits.idleTimeoutMs);
  if (call.reading === 'raw' || call.reading === 'raw-json') call.refusal = shadow(response, text);
  return httpFailure(call.operation, response, text, secretsOf(headers, call.body));
}

/** A caller who asks for a file only if it has changed wants to hear that it has not. */
const isAskedFor304 = ({ reading, headers }: Call, { status }: Response): boolean =>
  status === 304 &&
  reading === 'file' &&
  (headers?.['if-none-match'] !== undefined || headers?.['if-modified-since'] !== undefined);
