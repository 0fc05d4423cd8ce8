import type { Permission } from '../../generated/types.js';
import type { CallSite } from '../errors/index.js';
import type { OperationId } from './operation-types.js';
import { type Repeat, repeatOf } from './retry/idempotency.js';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';

/** What a success of an operation is. */
export type ResponseKind = 'json' | 'nothing' | 'file';

/** What the transport knows of an operation. */
export interface Operation extends CallSite {
  readonly operationId: OperationId | undefined;
  readonly method: Method;
  readonly response: ResponseKind;
  readonly repeat: Repeat;
  /** The first and the last release that have it, if they are known. */
  readonly since?: string;
  readonly until?: string;
  /** Of an API key. */
  readonly permission?: Permission;
}

/** An operation of the contract. */
export interface OfficialOperation<Id extends OperationId = OperationId> extends Operation {
  readonly operationId: Id;
  /** The client method that sends it; `-` for none that is generated. */
  readonly name: string;
  /** Letters for what it takes, see `generated/operations.ts`. */
  readonly takes: string;
}

/** Operations by id. */
export type Operations<Ids extends OperationId = OperationId> = {
  readonly [Id in Ids]: OfficialOperation<Id>;
};

/** Reads the lines of `generated/operations.ts`. */
export function defineOperations<Ids extends OperationId>(lines: string): Operations<Ids> {
  const operations = lines.split('\n').map(read);
  // The ids are those of the lines.
  return Object.fromEntries(operations.map((each) => [each.operationId, each])) as Operations<Ids>;
}

function read(line: string): OfficialOperation {
  const [name = '', id, method, path = '', takes = '', since, until, permission] = line.split(' ');
  // Generated from the contract, as are the types; a test holds each line against it.
  const operationId = id as OperationId;
  return {
    name,
    operationId,
    method: method as Method,
    path,
    takes,
    response: takes.includes('0') ? 'nothing' : takes.includes('r') ? 'file' : 'json',
    repeat: repeatOf(operationId, method as Method),
    ...(isGiven(since) && { since }),
    ...(isGiven(until) && { until }),
    ...(permission && { permission: permission as Permission }),
  };
}

const isGiven = (text: string | undefined): text is string => text !== undefined && text !== '-';
