import { type OperationId, OPERATIONS_BY_GROUP } from '../../generated/operations.js';
import type { Permission } from '../../generated/types.js';
import type { CallSite } from '../errors/index.js';
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

/** An operation of the contract, and the client method that sends it; `-` for none that is generated. */
export interface OfficialOperation extends Operation {
  readonly operationId: OperationId;
  readonly name: string;
  /** Letters for what it takes, see `generated/operations.ts`. */
  readonly takes: string;
}

export type GroupName = keyof typeof OPERATIONS_BY_GROUP;

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

const byGroup = new Map(
  Object.entries(OPERATIONS_BY_GROUP).map(([group, lines]) => [group, lines.split('\n').map(read)]),
);

/** The operations of a group. */
export const operationsIn = (group: GroupName): readonly OfficialOperation[] => byGroup.get(group) ?? [];

/** All operations by id. */
export const operations: Readonly<Record<OperationId, OfficialOperation>> = Object.fromEntries(
  [...byGroup.values()].flat().map((operation) => [operation.operationId, operation]),
  // The ids are those of the lines.
) as Record<OperationId, OfficialOperation>;

/** An operation by its id. */
export const operationOf = (id: OperationId): OfficialOperation => operations[id];

/** An operation by its method and the template of its path. What the contract does not have is never repeated. */
export function operationAt(method: string, path: string): Operation {
  const known = Object.values(operations).find((each) => each.path === path && each.method === method);
  // The raw client has these five verbs.
  return (
    known ?? { operationId: undefined, method: method as Method, path, response: 'json', repeat: 'never' }
  );
}
