import { type AnyImmichError, isImmichError } from '../../errors/index.js';
import { attempt, type Sending } from '../attempt.js';
import { pause } from './pause.js';
import { asRemoved, isGone, isUncertain } from './repeated-delete.js';
import { isAmbiguous, pauseBefore } from './policy.js';

/** Sends a call, and again where it failed for a reason that may pass and a repetition does no harm. */
export async function send(sending: Sending): Promise<Response> {
  const { call, limits, total, settings } = sending;
  const { operation } = call;
  /** Of the first attempt that the server may have acted on. */
  let lost: AnyImmichError | undefined;
  let isRenewed = false;
  for (let number = 1; ; number += 1) {
    try {
      const response = await attempt(sending, number);
      if (lost) call.data = asRemoved(operation, call.data);
      return response;
    } catch (error) {
      // The caller's own abort stays what it is.
      if (!isImmichError(error)) throw error;
      if (!isRenewed && isExpired(error) && renewCredential(sending)) {
        isRenewed = true;
        delete call.refusal;
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
      call.signal?.throwIfAborted();
      await pause(delayMs, call.signal);
    }
  }
}

/** Whether a shared link's server wants the password, although the client has logged in with it or the link had none then. */
const isExpired = (error: AnyImmichError): boolean =>
  error.kind === 'http' && error.reason === 'password-required';

/** Drops the client's credential if it can be fetched anew; it was refused before the server did anything. */
function renewCredential({ call, credentials }: Sending): boolean {
  if (!credentials.renew || !call.sentAs) return false;
  credentials.renew(call.sentAs);
  return true;
}
