import { operationsOf } from '../../src/contract/document.js';
import { contract } from '../../src/sandbox/contract.js';
import type { OperationId } from '../../src/transport/operation-types.js';

// The contract has `/albums/statistics` before `/albums/{id}`: the first match is the operation.
const routes = [...operationsOf(contract)].map(({ method, path, operation }) => ({
  // Tests hold the names in the contract and those in the types together.
  operationId: operation.operationId as OperationId,
  method: method.toUpperCase(),
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** Which operation of the contract a request is, by its path below `/api`, and with which parameters. */
export function operationAt(
  method: string,
  path: string,
): { operationId: OperationId; path: object } | undefined {
  for (const route of routes) {
    const match = route.method === method && route.pattern.exec(path);
    if (match) return { operationId: route.operationId, path: match.groups ?? {} };
  }
  return undefined;
}
