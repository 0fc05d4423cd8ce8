import { type OpenApiDocument, operationsOf, routeOf } from '../../read/document.js';
import {
  clientMethodsOf,
  type Operations,
  withDefaultEntries,
  withOperations,
} from '../../read/operation-entries.js';

/** By what names a program reaches operations. */
export interface ClientNames {
  /** The methods of each resource: `albums`, then `list`. */
  resources: ReadonlyMap<string, ReadonlySet<string>>;
  /** Methods of the client itself, and functions exported beside it. */
  others: ReadonlySet<string>;
  /** Which operations a name needs: `albums.ensure`, `check`, and `GET /albums` for the raw client. */
  operations: ReadonlyMap<string, readonly string[]>;
}

/** The methods of the raw client. */
export const VERBS: ReadonlySet<string> = new Set(['GET', 'PUT', 'POST', 'DELETE', 'PATCH']);

export function clientNames(contract: OpenApiDocument, known: Operations): ClientNames {
  const entries = withDefaultEntries(contract, known);
  const resources = new Map<string, Set<string>>();
  const others = new Set<string>();
  const operations = new Map<string, string[]>();
  const add = (name: string, id: string) => operations.set(name, [...(operations.get(name) ?? []), id]);

  for (const id of Object.keys(entries)) {
    for (const name of clientMethodsOf(entries, id)) {
      add(name, id);
      const [resource = '', method, ofNested] = name.split('.');
      // Of a group of groups, all methods count: `admin.users` is every operation of administrators on users.
      if (ofNested !== undefined) add(`${resource}.${method}`, id);
      if (method === undefined) others.add(name);
      else resources.set(resource, (resources.get(resource) ?? new Set()).add(method));
    }
  }
  for (const located of operationsOf(withOperations(contract, entries))) {
    add(routeOf(located), located.operation.operationId);
  }
  return { resources, others, operations };
}
