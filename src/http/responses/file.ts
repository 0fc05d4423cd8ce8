import { type CallSite, IntegrityError } from '../../errors/index.js';
import type { Call } from '../call.js';
import { pageCause, isHtml, isJson, parseError } from './json.js';
import { networkFailure } from '../network-failure.js';
import { readBeginning } from './read-body.js';
import type { Secrets } from '../secrets/redact.js';
import type { Watch } from '../attempt-deadline.js';

/** No Content and Reset Content. */
const HAS_NO_BODY = new Set([204, 205]);

/** Refuses what is not the file: a proxy's page must not end up as a photo, and a part not as the whole. */
export async function checkFile(
  call: Call,
  response: Response,
  secrets: Secrets,
  watch: Watch,
  idleMs: number,
): Promise<void> {
  const { operation, headers } = call;
  if (response.status === 206 && headers?.['range'] === undefined) {
    await response.body?.cancel();
    throw new IntegrityError(operation, 'answered with a part of the file, which nobody asked for');
  }
  if (HAS_NO_BODY.has(response.status)) throw parseError(operation, response, 'empty-body', secrets);
  if (isJson(response)) {
    await response.body?.cancel();
    throw parseError(operation, response, 'not-a-file', secrets);
  }
  if (isHtml(response)) {
    const { text } = await readBeginning(response, watch, idleMs);
    throw parseError(operation, response, pageCause(text), secrets);
  }
}

/**
 * The same answer, whose body rejects when it stalls or ends early. `watch` ends with the body, or when the caller cancels
 * it; a body that is not being read has no timer.
 */
export function guardBody(
  site: CallSite,
  response: Response,
  secrets: Secrets,
  watch: Watch,
  idleMs: number,
): Response {
  // A `Response` with one of these statuses cannot be constructed with a body.
  if (!response.body || HAS_NO_BODY.has(response.status)) {
    watch.end();
    return response;
  }
  watch.pause();
  const reader = response.body.getReader();
  const promised = promisedLength(response);
  let received = 0;

  const next = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    watch.expect('body', idleMs);
    const { done, value } = await watch.race(reader.read());
    watch.pause();
    if (!done) {
      received += value.byteLength;
      return controller.enqueue(value);
    }
    if (promised !== undefined && received !== promised) {
      throw new IntegrityError(site, `answered with ${received} of ${promised} promised bytes`);
    }
    watch.end();
    controller.close();
  };

  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) =>
        next(controller).catch((error: unknown) => {
          watch.end();
          reader.cancel().catch(() => {});
          throw watch.over ? watch.over.reason : networkFailure(site, error, secrets, { answer: response });
        }),
      cancel: (reason) => {
        watch.end();
        return reader.cancel(reason);
      },
    },
    // Nothing is read before it is asked for.
    { highWaterMark: 0 },
  );
  const { status, statusText, headers, url, redirected } = response;
  const guarded = new Response(body, { status, headers });
  return Object.defineProperties(guarded, {
    url: { value: url },
    redirected: { value: redirected },
    // Not given to the constructor, which throws if a character is not Latin-1.
    statusText: { value: statusText },
  });
}

/** `fetch` decompresses, so then the header counts other bytes. */
function promisedLength({ headers }: Response): number | undefined {
  const length = headers.get('content-length');
  return length === null || isCompressed(headers) ? undefined : Number(length);
}

/** Whether the bytes that `fetch` gives are others than were sent. */
export const isCompressed = (headers: Headers): boolean =>
  !/^(?:identity)?$/i.test(headers.get('content-encoding')?.trim() ?? '');
