import { type OpenApiDocument, operationsOf, routeOf } from '../../read/document.js';
import {
  clientMethodsOf,
  type Operations,
  withDefaultEntries,
  withOperations,
} from '../../read/operation-entries.js';
import { addresses } from './addresses.js';

/** The names by which a program calls operations. */
export interface ClientNames {
  /** The operations that a name needs: `albums.ensure`, `check`, `uploadAll`, `GET /albums`, `GET *` for all of a method. */
  operations: ReadonlyMap<string, readonly string[]>;
  /** The ways to what a client has, with the name of each: `albums.list`, `api.GET` for `GET *`. */
  client: ReadonlyMap<string, string>;
  /** The routes (`GET /albums`) at an address as a program writes it. */
  routesAt(method: string, address: string): string[];
}

/** The methods of the raw client. */
export const VERBS: readonly string[] = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH'];

export function clientNames(contract: OpenApiDocument, known: Operations): ClientNames {
  const entries = withDefaultEntries(contract, known);
  const operations = new Map<string, string[]>();
  const add = (name: string, id: string) => operations.set(name, [...(operations.get(name) ?? []), id]);
  const client = new Map<string, string>();

  for (const id of Object.keys(entries)) {
    for (const name of clientMethodsOf(entries, id)) {
      add(name, id);
      client.set(name, name);
    }
  }
  const located = [...operationsOf(withOperations(contract, entries))];
  for (const each of located) {
    const verb = each.method.toUpperCase();
    add(routeOf(each), each.operation.operationId);
    add(`${verb} *`, each.operation.operationId);
    client.set(`api.${verb}`, `${verb} *`);
  }
  return { operations, client, routesAt: addresses(located.map(routeOf)) };
}
