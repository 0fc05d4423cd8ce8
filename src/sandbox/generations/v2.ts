import { STATUS_CODES } from 'node:http';
import { type OpenApiDocument, operationsOf } from '../../contract/read/document.js';
import { contractIn } from '../contract.js';
import { internal, type Refusal } from '../errors.js';
import type { Call } from '../handlers/handler.js';
import { type CheckedHandler, handlerTable } from '../handlers/handler-table.js';
import { momentOf } from '../state/moments.js';
import { createValidator } from '../validator.js';
import type { Generation } from './generation.js';
import { toV2Response } from './v2/responses.js';
import { textsRead } from './v2/bodies.js';
import { asEnforced } from './v2/enforced.js';
import { operations } from './v2/handlers-2x.js';
import { messagesOf } from './v2/messages.js';
import { trimmed } from './v3.js';

/**
 * A 2.7.5 server. It uses the 3.x handlers: {@link operations} converts requests, {@link toV2Response} converts responses
 * back.
 */
export function v2(): Generation {
  const contract = contractIn('immich-2.7.5.json');
  const enforced = asEnforced(contract);
  return {
    contract,
    enforced,
    validator: createValidator(enforced, {
      issues: messagesOf,
      body: textsRead,
      staysText,
      // A date alone, or a time without an offset, is accepted.
      isDateTime: (text) => ISO_DATE.test(text) && momentOf(text) !== undefined,
    }),
    handlers: handlersOf(contract),
    patchTwins: [],
    correlation: { header: 'x-immich-cid', newId: shortId },
    // The server does not catch this error.
    unsatisfiableRange: internal,
    errorBody,
  };
}

const ISO_DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** A number that 2.x does not convert from text; booleans and all other numbers are converted. */
const staysText = (operationId: string, parameter: string): boolean =>
  operationId === 'searchLargeAssets' && parameter === 'rating';

/** Removed operations are missing, except the theme, random assets by GET and the check of a device's uploads. */
function handlersOf(contract: OpenApiDocument): Map<string, CheckedHandler> {
  const handlers = new Map<string, CheckedHandler>();
  for (const { operation } of operationsOf(contract)) {
    const handle = handlerOf(operation.operationId);
    if (!handle) continue;
    handlers.set(operation.operationId, (call: Call<never>) =>
      // The router has checked the call against the contract of this operation.
      trimmed(toV2Response(operation, handle(call as never), call.library, contract), operation, contract),
    );
  }
  return handlers;
}

const v3Handlers = handlerTable();
const ownHandlers = new Map<string, (call: never, v3: never) => unknown>(Object.entries(operations));

/** Handlers and calls are linked by operation ID, which the type of the table cannot express. */
function handlerOf(operationId: string): CheckedHandler | undefined {
  const inV3 = v3Handlers.get(operationId);
  const own = ownHandlers.get(operationId);
  // A 2.x handler calls the 3.x handler of the same operation.
  return own ? (call) => own(call, inV3 as never) : inV3;
}

/** Several problems are returned as a list; an invalid date is reported alone. */
function errorBody({ status, message, issues, isExplained }: Refusal, correlationId?: string): object {
  const date = issues?.find(({ code }) => code === 'invalid_format');
  return {
    message: date?.message ?? issues?.map((issue) => issue.message) ?? message,
    ...(isExplained && { error: STATUS_CODES[status] }),
    statusCode: status,
    correlationId,
  };
}

const shortId = (): string => Math.random().toString(36).slice(2, 10).padEnd(8, '0');
