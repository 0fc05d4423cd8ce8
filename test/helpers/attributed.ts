import type { AsyncLocalStorage } from 'node:async_hooks';
import { createImmichClient, ImmichClient } from '../../src/client.js';
import type { ClientOptions } from '../../src/options.js';
import { Pages } from '../../src/lists/pages.js';
import { Resource } from '../../src/resources/resource.js';
import { operationAt } from './routes.js';
import { pathBelowApi } from './exchanges.js';

/** For each public method that was called, the operations that it sent or gave the address of. */
export type Needs = Map<string, Set<string>>;

/** The public methods of a client, as `openapi/operations.json` names them. */
export function publicMethods(immich: ImmichClient): string[] {
  return ownersOf(immich).flatMap(({ owner, prefix }) => methodNames(owner).map((name) => prefix + name));
}

/**
 * A real client that keeps what each method that its user calls needs; what a method calls in turn counts as the method's. Disable
 * `callers` afterwards: until then, each storage slows down every promise of the process.
 */
export function attributed(
  options: ClientOptions,
  needs: Needs,
  callers: AsyncLocalStorage<string>,
): ImmichClient {
  const onRequest = ({ operationId }: { operationId?: string | undefined }) => {
    const caller = callers.getStore();
    if (caller !== undefined && operationId !== undefined) needs.get(caller)?.add(operationId);
  };
  const client = createImmichClient({ ...options, onRequest });

  const wrap = (immich: ImmichClient): ImmichClient => {
    for (const { owner, prefix } of ownersOf(immich)) {
      for (const name of methodNames(owner)) replace(owner, name, prefix + name);
    }
    return immich;
  };
  const replace = (owner: object, name: string, method: string) => {
    const own: unknown = Reflect.get(owner, name);
    if (typeof own !== 'function') throw new TypeError(`${method} is not a method.`);
    const value = (...args: unknown[]): unknown => {
      if (callers.getStore() !== undefined) return Reflect.apply(own, owner, args);
      if (!needs.has(method)) needs.set(method, new Set());
      const result: unknown = callers.run(method, () => Reflect.apply(own, owner, args));
      if (typeof result === 'string') {
        const operation = operationAt('GET', pathBelowApi(new URL(result).pathname));
        if (operation) needs.get(method)?.add(operation.operationId);
      }
      // A list sends nothing until it is iterated.
      if (result instanceof Pages) replace(result, 'toArray', method);
      else if (isIterable(result)) return iterableIn(result, (next) => callers.run(method, next));
      if (result instanceof ImmichClient) return wrap(result);
      return result instanceof Promise
        ? result.then((answer: unknown) => (answer instanceof ImmichClient ? wrap(answer) : answer))
        : result;
    };
    Object.defineProperty(owner, name, { value });
  };
  return wrap(client);
}

const isIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/** The same items, each of which is fetched by way of `run`. */
const iterableIn = (
  items: AsyncIterable<unknown>,
  run: (next: () => Promise<IteratorResult<unknown>>) => Promise<IteratorResult<unknown>>,
): AsyncIterable<unknown> => ({
  [Symbol.asyncIterator]: () => {
    const iterator = items[Symbol.asyncIterator]();
    return { next: () => run(() => iterator.next()) };
  },
});

/** The client and its groups: whose methods are public. */
const ownersOf = (immich: ImmichClient): { owner: object; prefix: string }[] => [
  { owner: immich, prefix: '' },
  ...groupsIn(immich, ''),
];

function groupsIn(parent: object, prefix: string): { owner: object; prefix: string }[] {
  return Object.entries(parent).flatMap(([name, owner]: [string, unknown]) => {
    if (owner instanceof Resource) return [{ owner, prefix: `${prefix}${name}.` }];
    // Nested groups such as `admin` are plain objects. So are the limits of a client, which contain no groups.
    const isPlain =
      typeof owner === 'object' && owner !== null && Object.getPrototypeOf(owner) === Object.prototype;
    return isPlain ? groupsIn(owner, `${prefix}${name}.`) : [];
  });
}

function methodNames(owner: object): string[] {
  const names: string[] = [];
  for (
    let kind = Object.getPrototypeOf(owner);
    kind && kind !== Object.prototype;
    kind = Object.getPrototypeOf(kind)
  ) {
    names.push(...Object.getOwnPropertyNames(kind).filter((name) => name !== 'constructor'));
  }
  return [...new Set(names)];
}
