import { type HttpError, isHttpError, isTimeoutError, type UnsupportedError } from '../errors/index.js';
import type { Limits } from '../options.js';
import type { Body, Call, HeaderBag } from './call.js';
import type { CredentialSource } from './secrets/credentials.js';
import { checkFile, guardBody } from './responses/file.js';
import { httpFailure } from './responses/failure.js';
import { checkNothing, parseError, rawJson, readJson, withReadBody } from './responses/json.js';
import { unlessMissing } from './responses/missing-operation.js';
import { networkFailure } from './network-failure.js';
import { type Beginning, readBeginning, readText } from './responses/read-body.js';
import { Secrets } from './secrets/redact.js';
import { followRedirects, type SendTo, isRedirect, refusedRedirect } from './redirects.js';
import { isConditional, requestHeaders } from './request-headers.js';
import type { ServerSigns } from './server-signs.js';
import type { Settings } from './settings.js';
import { canStream, type OutgoingBody, StreamedBody } from './streamed-body.js';
import { type TotalLimit, Deadline } from './attempt-deadline.js';

/** State of a call that is the same for all attempts. */
export interface Sending {
  readonly call: Call;
  readonly url: string;
  readonly limits: Required<Limits>;
  readonly total: TotalLimit | undefined;
  readonly settings: Settings;
  readonly credentials: CredentialSource;
  readonly signs: ServerSigns | undefined;
}

/** Sends a call once. Resolves with a successful response, whose JSON is in `call.data`; rejects in all other cases. */
export async function attempt(sending: Sending, number: number): Promise<Response> {
  const { call, limits, settings } = sending;
  const { operation } = call;
  const idleMs = limits.idleTimeoutMs;
  const deadline = Deadline.start(operation, call.signal, sending.total);
  const secrets = new Secrets(call.body, sending.url, sending.credentials.password);
  let response: Response | undefined;
  let outgoing: OutgoingBody | undefined;
  try {
    deadline.expect('headers', limits.timeoutMs);
    if (call.body instanceof StreamedBody && canStream()) {
      outgoing = call.body.start(operation, deadline, limits);
    }
    const credential = call.credential ?? sending.credentials();
    const identity = credential instanceof Promise ? await deadline.race(credential) : credential;
    if (!call.credential) call.sentAs = identity;
    const headers = requestHeaders(settings.headers, identity, call);
    secrets.headers = headers;

    const notifyResponse = notifyRequest(settings, operation, number);
    const sendTo = senderFor(sending, bodyInit(call.body, outgoing, settings), headers, deadline);
    response = await sendTo(sending.url);
    outgoing?.hold();
    if (isRedirect(response)) {
      if (call.redirect === 'error' || isFile(call.body))
        throw refusedRedirect(call, response, sending.url, secrets);
      response = await followRedirects(operation, response, sending.url, secrets, sendTo, async (passed) => {
        await readBeginning(passed, deadline, idleMs);
        deadline.expect('headers', limits.timeoutMs);
      });
    }
    notifyResponse?.(response);
    sending.signs?.onHeaders(response.headers);

    if (!response.ok && !isAskedFor304(call, response)) {
      throw refusal(sending, response, await readBeginning(response, deadline, idleMs), secrets);
    }
    if (call.reading === 'file' || call.reading === 'raw') {
      if (call.reading === 'file') await checkFile(call, response, secrets, deadline, idleMs);
      // The deadline stays active until the body is read.
      return guardBody(operation, response, secrets, deadline, idleMs);
    }
    const text = await readText(response, deadline, idleMs, settings.maxJsonBytes);
    if (text === undefined) throw parseError(operation, response, 'too-large', secrets);
    if (outgoing) deadline.end();
    else deadline.reuse();
    if (call.reading === 'json') call.data = readJson(operation, response, text, secrets);
    else if (call.reading === 'nothing') checkNothing(operation, response, text, secrets);
    else return rawJson(operation, response, text, secrets);
    return response;
  } catch (error) {
    deadline.end();
    const { over } = deadline;
    // An error status is reported even if reading its body timed out.
    if (over && !(isHttpError(error) && isTimeoutError(over.reason))) throw over.reason;
    if (
      !outgoing?.isUnderWay &&
      isFile(call.body) &&
      settings.files.redirect === 'error' &&
      lacksMode(error)
    ) {
      settings.files.redirect = 'manual';
      return attempt(sending, number);
    }
    const { url } = sending;
    throw networkFailure(operation, error, secrets, { response, whileSending: outgoing?.isUnderWay, url });
  } finally {
    outgoing?.close();
  }
}

/** Returns a function that sends the same request to a URL. */
function senderFor(
  { call, settings: { fetch }, credentials }: Sending,
  body: RequestInit,
  headers: HeaderBag,
  deadline: Deadline,
): SendTo {
  const { method } = call.operation;
  const init: RequestInit = { method, headers, redirect: 'manual', signal: deadline.signal, ...body };
  // Only browsers have cookies, and some other platforms reject the option.
  if (credentials.withoutCookies && !canStream()) init.credentials = 'omit';
  return (url, within) =>
    deadline.race(fetch(url, within ? { ...init, redirect: 'follow', mode: within } : init));
}

function bodyInit(body: Body | undefined, outgoing: OutgoingBody | undefined, { files }: Settings): BodyInit {
  if (body === undefined) return {};
  if (typeof body === 'string') return { body };
  const { redirect } = files;
  if (outgoing) return { body: outgoing.stream, duplex: 'half', redirect };
  return { body: body instanceof StreamedBody ? body.blob() : body, redirect };
}

const isFile = (body: Body | undefined): boolean => body !== undefined && typeof body !== 'string';

/** Cloudflare's `workerd` rejects `redirect: 'error'` as an invalid value before sending anything. */
const lacksMode = (error: unknown): boolean =>
  error instanceof TypeError &&
  typeof error.message === 'string' &&
  /redirect/i.test(error.message) &&
  !/unexpected ?redirect|redirect mode is set to/i.test(error.message);

/** The DOM types do not have `duplex` yet. */
type BodyInit = Pick<RequestInit, 'body' | 'redirect'> & { duplex?: 'half' };

/** Calls `onRequest`; returns a callback that calls `onResponse`. */
function notifyRequest(
  { hooks }: Settings,
  { operationId, method, path }: Call['operation'],
  attempt: number,
) {
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
  if (missing !== error) signs?.onMissingOperation(call.operation);
  if (call.reading !== 'raw' && call.reading !== 'raw-json') return missing;
  call.refusal = withReadBody(response, beginning.text);
  return error;
}

/** A 304 is a valid response if the caller sent a conditional request for a file. */
const isAskedFor304 = ({ reading, headers }: Call, { status }: Response): boolean =>
  status === 304 && reading === 'file' && isConditional(headers);
