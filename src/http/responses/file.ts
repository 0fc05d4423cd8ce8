import { type CallSite, IntegrityError } from '../../errors/index.js';
import type { Call } from '../call.js';
import { pageCause, isHtml, isJson, parseError } from './json.js';
import { networkFailure } from '../network-failure.js';
import { readBeginning } from './read-body.js';
import type { Secrets } from '../secrets/redact.js';
import type { Deadline } from '../attempt-deadline.js';

/** No Content and Reset Content. */
const HAS_NO_BODY = new Set([204, 205]);

/** Rejects a response that is not the requested file, such as the web page of a proxy or only a part of the file. */
export async function checkFile(
  call: Call,
  response: Response,
  secrets: Secrets,
  deadline: Deadline,
  idleMs: number,
): Promise<void> {
  const { operation, headers } = call;
  if (response.status === 206 && headers?.['range'] === undefined) {
    await response.body?.cancel();
    throw new IntegrityError(
      operation,
      'returned 206 with only a part of the file, although no `range` header was sent',
    );
  }
  if (HAS_NO_BODY.has(response.status)) throw parseError(operation, response, 'empty-body', secrets);
  if (isJson(response)) {
    await response.body?.cancel();
    throw parseError(operation, response, 'not-a-file', secrets);
  }
  if (isHtml(response)) {
    const { text } = await readBeginning(response, deadline, idleMs);
    throw parseError(operation, response, pageCause(text), secrets);
  }
}

/**
 * Returns the response with a body that rejects if it stalls or ends early. `deadline` ends with the body, or when the
 * caller cancels it. There is no timer while the body is not being read.
 */
export function guardBody(
  site: CallSite,
  response: Response,
  secrets: Secrets,
  deadline: Deadline,
  idleMs: number,
): Response {
  // A `Response` with one of these statuses cannot have a body.
  if (!response.body || HAS_NO_BODY.has(response.status)) {
    deadline.end();
    return response;
  }
  deadline.pause();
  const reader = response.body.getReader();
  const promised = promisedLength(response);
  let received = 0;

  const next = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    deadline.expect('body', idleMs);
    const { done, value } = await deadline.race(reader.read());
    deadline.pause();
    if (!done) {
      received += value.byteLength;
      return controller.enqueue(value);
    }
    if (promised !== undefined && received !== promised) {
      throw new IntegrityError(site, `returned ${received} of ${promised} bytes`);
    }
    deadline.end();
    controller.close();
  };

  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) =>
        next(controller).catch((error: unknown) => {
          deadline.end();
          reader.cancel().catch(() => {});
          throw deadline.over ? deadline.over.reason : networkFailure(site, error, secrets, { response });
        }),
      cancel: (reason) => {
        deadline.end();
        return reader.cancel(reason);
      },
    },
    // Nothing is read in advance.
    { highWaterMark: 0 },
  );
  const { status, statusText, headers, url, redirected } = response;
  const guarded = new Response(body, { status, headers });
  return Object.defineProperties(guarded, {
    url: { value: url },
    redirected: { value: redirected },
    // The constructor throws if a character is not Latin-1.
    statusText: { value: statusText },
  });
}

/** `fetch` decompresses, so the header does not match compressed bodies. */
function promisedLength({ headers }: Response): number | undefined {
  const length = headers.get('content-length');
  return length === null || isCompressed(headers) ? undefined : Number(length);
}

/** Whether `fetch` returns other bytes than were sent. */
export const isCompressed = (headers: Headers): boolean =>
  !/^(?:identity)?$/i.test(headers.get('content-encoding')?.trim() ?? '');
