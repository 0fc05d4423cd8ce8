import { STATUS_CODES } from 'node:http';
import { type OpenApiDocument, operationsOf } from '../../contract/read/document.js';
import { contractIn } from '../contract.js';
import { internal, type Refusal } from '../errors.js';
import type { Call } from '../handlers/handler.js';
import { type CheckedHandler, handlerTable } from '../handlers/handler-table.js';
import { momentOf } from '../state/moments.js';
import { createValidator } from '../validator.js';
import type { Generation } from './generation.js';
import { answerOf } from './v2/answers.js';
import { textsRead } from './v2/bodies.js';
import { asEnforced } from './v2/enforced.js';
import { operations } from './v2/handlers-2x.js';
import { sentences } from './v2/sentences.js';
import { trimmed } from './v3.js';

/**
 * A 2.7.5 server. An operation is answered as in 3.x, with what is asked brought over by {@link operations} and what is
 * answered brought back by {@link answerOf}.
 */
export function v2(): Generation {
  const contract = contractIn('immich-2.7.5.json');
  const enforced = asEnforced(contract);
  return {
    contract,
    enforced,
    validator: createValidator(enforced, {
      issues: sentences,
      body: textsRead,
      staysText,
      // A date alone will do, or a time without an offset.
      isDateTime: (text) => ISO_DATE.test(text) && momentOf(text) !== undefined,
    }),
    handlers: handlersOf(contract),
    patchTwins: [],
    correlation: { header: 'x-immich-cid', newId: shortId },
    // Nobody catches that a range cannot be had.
    unsatisfiableRange: internal,
    errorBody,
  };
}

const ISO_DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** Flags are converted there, and of the numbers all but this one. */
const staysText = (operationId: string, parameter: string): boolean =>
  operationId === 'searchLargeAssets' && parameter === 'rating';

/** Those that 3.x has lost are not there, but for the theme, random assets by GET and the check of what a device has sent. */
function handlersOf(contract: OpenApiDocument): Map<string, CheckedHandler> {
  const handlers = new Map<string, CheckedHandler>();
  for (const { operation } of operationsOf(contract)) {
    const handle = handlerOf(operation.operationId);
    if (!handle) continue;
    handlers.set(operation.operationId, (call: Call<never>) =>
      // The router has checked the call against the contract of this operation.
      trimmed(answerOf(operation, handle(call as never), call.library, contract), operation, contract),
    );
  }
  return handlers;
}

const v3Handlers = handlerTable();
const ownHandlers = new Map<string, (call: never, v3: never) => unknown>(Object.entries(operations));

/** The id ties a handler to its call, and an own handler to that of 3.x; a table by id cannot say so. */
function handlerOf(operationId: string): CheckedHandler | undefined {
  const inV3 = v3Handlers.get(operationId);
  const own = ownHandlers.get(operationId);
  // An own handler asks for that of 3.x under the same id.
  return own ? (call) => own(call, inV3 as never) : inV3;
}

/** Several things that are wrong come as a list; a text that is not a date is told alone. */
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
