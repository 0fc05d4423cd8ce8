import type { Permission } from '../../generated/types.js';
import type { CallSite } from '../errors/index.js';
import type { OperationId } from './operation-types.js';
import { type Repeat, idempotencyOf } from './retry/idempotency.js';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';

/** Kind of a successful response. */
export type ResponseKind = 'json' | 'nothing' | 'file';

/** Properties of an operation that the transport uses. */
export interface Operation extends CallSite {
  readonly operationId: OperationId | undefined;
  readonly method: Method;
  readonly response: ResponseKind;
  readonly repeat: Repeat;
  /** First and last release that support it, if known. */
  readonly since?: string;
  readonly until?: string;
  /** Permission that an API key needs. */
  readonly permission?: Permission;
}

/** An operation of the contract. */
export interface OfficialOperation<Id extends OperationId = OperationId> extends Operation {
  readonly operationId: Id;
  /** Name of the client method; `-` if no method is generated. */
  readonly name: string;
  /** Letters for its parameters, see `generated/operations.ts`. */
  readonly takes: string;
}

/** Operations by id. */
export type Operations<Ids extends OperationId = OperationId> = {
  readonly [Id in Ids]: OfficialOperation<Id>;
};

/**
 * Parses the lines of `generated/operations.ts`. Each operation is parsed when it is first used, because most programs
 * use few of them.
 */
export function defineOperations<Ids extends OperationId>(lines: string): Operations<Ids> {
  const operations = {};
  for (const line of lines.split('\n')) {
    const [, operationId = ''] = line.split(' ', 2);
    let operation: OfficialOperation | undefined;
    const get = () => (operation ??= read(line));
    Object.defineProperty(operations, operationId, { enumerable: true, get });
  }
  // The type lists exactly the IDs of these lines.
  return operations as Operations<Ids>;
}

function read(line: string): OfficialOperation {
  const [name = '', id, method, path = '', takes = '', since, until, permission] = line.split(' ');
  // Lines and types are generated from the same contract; a test compares them.
  const operationId = id as OperationId;
  return {
    name,
    operationId,
    method: method as Method,
    path,
    takes,
    response: takes.includes('0') ? 'nothing' : takes.includes('r') ? 'file' : 'json',
    repeat: idempotencyOf(operationId, method as Method),
    ...(isGiven(since) && { since }),
    ...(isGiven(until) && { until }),
    ...(permission && { permission: permission as Permission }),
  };
}

const isGiven = (text: string | undefined): text is string => text !== undefined && text !== '-';
