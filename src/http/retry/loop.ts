import { type AnyImmichError, isImmichError } from '../../errors/index.js';
import { attempt, type Sending } from '../attempt.js';
import { pause } from './pause.js';
import { asRemoved, isGone, isUncertain } from './repeated-delete.js';
import { isAmbiguous, pauseBefore } from './policy.js';

/** Sends a call. Retries it after a transient failure if a repetition is safe. */
export async function send(sending: Sending): Promise<Response> {
  const { call, limits, total, settings } = sending;
  const { operation } = call;
  /** Error of the first attempt that the server may have processed. */
  let lost: AnyImmichError | undefined;
  let isRenewed = false;
  for (let number = 1; ; number += 1) {
    try {
      const response = await attempt(sending, number);
      if (lost) call.data = asRemoved(operation, call.data);
      return response;
    } catch (error) {
      // The reason of the caller's abort is thrown unchanged.
      if (!isImmichError(error)) throw error;
      if (!isRenewed && isExpired(error) && renewCredential(sending)) {
        isRenewed = true;
        continue;
      }
      if (lost && isGone(operation, error)) return new Response(null, { status: 204 });
      if (lost && !call.refusal && isUncertain(operation, error)) throw lost;
      const delayMs =
        number > limits.retries + Number(isRenewed)
          ? undefined
          : pauseBefore(number, operation.repeat, error);
      if (delayMs === undefined || (total && performance.now() + delayMs >= total.at)) {
        if (call.refusal && error.kind === 'http') return call.refusal;
        throw error;
      }
      if (isAmbiguous(error)) lost ??= error;
      const { operationId, method, path } = operation;
      settings.hooks.onRetry?.({ operationId, method, path, attempt: number, error, delayMs });
      await pause(delayMs, call.signal);
    }
  }
}

/**
 * Whether the server requires the password again, although the client has logged in or the link had no password before.
 */
const isExpired = (error: AnyImmichError): boolean =>
  error.kind === 'http' && error.reason === 'password-required';

/**
 * Discards the client's credential if a new one can be fetched. The server rejected it before it processed the request.
 */
function renewCredential({ call, credentials }: Sending): boolean {
  if (!credentials.renew || !call.sentAs) return false;
  credentials.renew(call.sentAs);
  return true;
}
