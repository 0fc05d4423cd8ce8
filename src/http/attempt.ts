import {
  type HttpError,
  isHttpError,
  isImmichError,
  isTimeoutError,
  type UnsupportedError,
} from '../errors/index.js';
import type { Limits } from '../options.js';
import type { Body, Call, HeaderBag } from './call.js';
import type { CredentialSource } from './secrets/credentials.js';
import { checkFile, guardBody } from './responses/file.js';
import { httpFailure } from './responses/failure.js';
import { checkNothing, parseError, rawJson, readJson, shadow } from './responses/json.js';
import { unlessMissing } from './responses/missing-operation.js';
import { networkFailure } from './network-failure.js';
import { Outgoing } from './upload-stream.js';
import { type Beginning, readBeginning, readText } from './responses/read-body.js';
import { Secrets } from './secrets/redact.js';
import { followRedirects, type Go, isRedirect, refusedRedirect } from './redirects.js';
import { isConditional, requestHeaders } from './request-headers.js';
import type { ServerSigns } from './server-signs.js';
import type { Settings } from './settings.js';
import { canStream, StreamedBody } from './streamed-body.js';
import { type TotalLimit, Watch } from './attempt-deadline.js';

/** What stays the same from one attempt of a call to the next. */
export interface Sending {
  readonly call: Call;
  readonly url: string;
  readonly limits: Required<Limits>;
  readonly total: TotalLimit | undefined;
  readonly settings: Settings;
  readonly credentials: CredentialSource;
  readonly signs: ServerSigns | undefined;
}

/** Sends a call once. Resolves with a success, whose JSON is then in `call.data`; whatever else happens rejects. */
export async function attempt(sending: Sending, number: number): Promise<Response> {
  const { call, limits, settings } = sending;
  const { operation } = call;
  const idleMs = limits.idleTimeoutMs;
  const watch = Watch.start(operation, call.signal, sending.total);
  const secrets = new Secrets(call.body, sending.url, sending.credentials.password);
  let answer: Response | undefined;
  let outgoing: Outgoing | undefined;
  try {
    watch.expect('headers', limits.timeoutMs);
    if (call.body instanceof StreamedBody && canStream()) {
      outgoing = new Outgoing(call.body, operation, watch, limits);
    }
    const credential = call.credential ?? sending.credentials();
    const who = credential instanceof Promise ? await watch.race(credential) : credential;
    if (!call.credential) call.sentAs = who;
    const headers = requestHeaders(settings.headers, who, call);
    secrets.headers = headers;

    const told = tell(settings, operation, number);
    const go = goer(sending, bodyInit(call.body, outgoing, settings), headers, watch);
    answer = await go(sending.url);
    outgoing?.hold();
    if (isRedirect(answer)) {
      if (call.redirect === 'error' || isFile(call.body))
        throw refusedRedirect(call, answer, sending.url, secrets);
      answer = await followRedirects(operation, answer, sending.url, secrets, go, async (passed) => {
        await readBeginning(passed, watch, idleMs);
        watch.expect('headers', limits.timeoutMs);
      });
    }
    told?.(answer);
    sending.signs?.heard(answer.headers);

    if (!answer.ok && !isAskedFor304(call, answer)) {
      throw refusal(sending, answer, await readBeginning(answer, watch, idleMs), secrets);
    }
    if (call.reading === 'file' || call.reading === 'raw') {
      if (call.reading === 'file') await checkFile(call, answer, secrets, watch, idleMs);
      // The watch goes on until the body is read.
      return guardBody(operation, answer, secrets, watch, idleMs);
    }
    const text = await readText(answer, watch, idleMs, settings.maxJsonBytes);
    if (text === undefined) throw parseError(operation, answer, 'too-large', secrets);
    if (outgoing) watch.end();
    else watch.reuse();
    if (call.reading === 'json') call.data = readJson(operation, answer, text, secrets);
    else if (call.reading === 'nothing') checkNothing(operation, answer, text, secrets);
    else return rawJson(operation, answer, text, secrets);
    return answer;
  } catch (error) {
    watch.end();
    const { over } = watch;
    // A refusal that could not be read to its end is a refusal all the same.
    if (over && !(isHttpError(error) && isTimeoutError(over.reason))) throw over.reason;
    if (isImmichError(error)) throw error;
    if (
      !outgoing?.isUnderWay &&
      isFile(call.body) &&
      settings.files.redirect === 'error' &&
      lacksMode(error)
    ) {
      settings.files.redirect = 'manual';
      return attempt(sending, number);
    }
    throw networkFailure(operation, error, secrets, { answer, whileSending: outgoing?.isUnderWay });
  } finally {
    outgoing?.close();
  }
}

/** Sends the same request to an address. */
function goer(
  { call, settings: { fetch }, credentials }: Sending,
  body: RequestInit,
  headers: HeaderBag,
  watch: Watch,
): Go {
  const { method } = call.operation;
  const init: RequestInit = { method, headers, redirect: 'manual', signal: watch.signal, ...body };
  // Only a browser has cookies, and not every other platform takes the option.
  if (credentials.withoutCookies && !canStream()) init.credentials = 'omit';
  return (url, within) =>
    watch.race(fetch(url, within ? { ...init, redirect: 'follow', mode: within } : init));
}

function bodyInit(body: Body | undefined, outgoing: Outgoing | undefined, { files }: Settings): BodyInit {
  if (body === undefined) return {};
  if (typeof body === 'string') return { body };
  const { redirect } = files;
  if (outgoing) return { body: outgoing.stream, duplex: 'half', redirect };
  return { body: body instanceof StreamedBody ? body.blob() : body, redirect };
}

const isFile = (body: Body | undefined): boolean => body !== undefined && typeof body !== 'string';

/** Cloudflare's `workerd` rejects `redirect: 'error'` as an invalid value, before it sends anything. */
const lacksMode = (error: unknown): boolean =>
  error instanceof TypeError &&
  typeof error.message === 'string' &&
  /redirect/i.test(error.message) &&
  !/unexpected ?redirect|redirect mode is set to/i.test(error.message);

/** The DOM's types do not know `duplex` yet. */
type BodyInit = Pick<RequestInit, 'body' | 'redirect'> & { duplex?: 'half' };

/** Tells the hooks of a request; what it answers with tells them of the answer. */
function tell({ hooks }: Settings, { operationId, method, path }: Call['operation'], attempt: number) {
  if (!hooks.onRequest && !hooks.onResponse) return undefined;
  const event = { operationId, method, path, attempt };
  hooks.onRequest?.(event);
  const startedAt = performance.now();
  return ({ status }: Response) =>
    hooks.onResponse?.({ ...event, status, durationMs: performance.now() - startedAt });
}

function refusal(
  { call, signs }: Sending,
  response: Response,
  beginning: Beginning,
  secrets: Secrets,
): HttpError | UnsupportedError {
  const error = httpFailure(call.operation, response, beginning, secrets);
  const missing = unlessMissing(call.operation, error);
  if (missing !== error) signs?.lacks(call.operation);
  if (call.reading !== 'raw' && call.reading !== 'raw-json') return missing;
  call.refusal = shadow(response, beginning.text);
  return error;
}

/** A caller who asks for a file only if it has changed wants to hear that it has not. */
const isAskedFor304 = ({ reading, headers }: Call, { status }: Response): boolean =>
  status === 304 && reading === 'file' && isConditional(headers);
