import { type OpenApiDocument, operationsOf } from '../../src/contract/read/document.js';
import { contract } from '../../src/sandbox/contract.js';
import type { OperationId } from '../../src/http/operation-types.js';

interface Route {
  // Tests compare the names in the contract with those in the types.
  operationId: OperationId;
  path: object;
}

/** Finds the operation of a contract that a request is, by its path below `/api`, and with which parameters. */
export function routesOf(document: OpenApiDocument): (method: string, path: string) => Route | undefined {
  // The contract sorts `/albums/statistics` before `/albums/{id}`, so the first match is correct.
  const routes = [...operationsOf(document)].map(({ method, path, operation }) => ({
    operationId: operation.operationId as OperationId,
    method: method.toUpperCase(),
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  }));
  return (method, path) => {
    for (const route of routes) {
      const match = route.method === method && route.pattern.exec(path);
      if (match) return { operationId: route.operationId, path: match.groups ?? {} };
    }
    return undefined;
  };
}

/** The same for the contract that the client is built for. */
export const operationAt = routesOf(contract);
