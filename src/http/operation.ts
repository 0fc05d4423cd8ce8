import { operations } from '../../generated/operations.js';
import type { CallSite } from '../errors/index.js';
import type { OperationId } from './operation-types.js';
import { type Repeat, repeatOf } from './retry/idempotency.js';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';

/** What a success of an operation is. */
export type ResponseKind = 'json' | 'nothing' | 'file';

/** What the transport knows of an operation. */
export interface Operation extends CallSite {
  readonly method: Method;
  readonly response: ResponseKind;
  readonly repeat: Repeat;
}

interface Facts extends Pick<Operation, 'method' | 'path'> {
  response?: ResponseKind;
}

const known = new Map<OperationId, Operation>();

/** An operation by its id. */
export function operationOf(id: OperationId): Operation {
  let operation = known.get(id);
  if (!operation) {
    const { method, path, response = 'json' }: Facts = operations[id];
    operation = { operationId: id, method, path, response, repeat: repeatOf(id) };
    known.set(id, operation);
  }
  return operation;
}

/** An operation by its method and the template of its path. What the contract does not have is never repeated. */
export function operationAt(method: string, path: string): Operation {
  for (const id of Object.keys(operations) as OperationId[]) {
    if (operations[id].path === path && operations[id].method === method) return operationOf(id);
  }
  // The raw client has these five verbs.
  return { operationId: undefined, method: method as Method, path, response: 'json', repeat: 'never' };
}
