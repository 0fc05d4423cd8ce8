import { checkRequestOptions, FILE_OPTION_NAMES, REQUEST_OPTION_NAMES } from '../http/check-options.js';
import { checkSegment } from '../http/address/path.js';
import type { OfficialOperation } from '../http/operation.js';
import type { AnyRequest } from '../http/release-hooks.js';
import { checkObject } from '../arguments/check-arguments.js';
import { type Connection, Resource } from './resource.js';

/** A `Resource` class with the methods of a generated interface. */
export interface OperationsClass<Methods> {
  new (...args: ConstructorParameters<typeof Resource>): Resource & Methods;
  /** @internal */
  signatures: typeof Resource.signatures;
}

/**
 * Creates a class with one method for each generated operation of a group. `Methods` is the generated interface of that
 * group. The methods are added when the first instance is created, because most programs use few groups.
 *
 * @param encodeForm for groups with forms; passed so that bundles of other groups do not contain it
 */
export function operationsClass<Methods>(
  operations: Readonly<Record<string, OfficialOperation>>,
  encodeForm?: Encode,
): OperationsClass<Methods> {
  let isComplete = false;
  const made = class extends Resource {
    constructor(connection: Connection) {
      if (!isComplete) addMethods(made.prototype, operations, encodeForm);
      isComplete = true;
      super(connection);
    }
  };
  // The interface and the operations are generated together; a test calls every method.
  return made as OperationsClass<Methods>;
}

function addMethods(
  prototype: object,
  operations: Readonly<Record<string, OfficialOperation>>,
  encodeForm: Encode | undefined,
): void {
  for (const operation of Object.values(operations)) {
    if (operation.name === '-') continue;
    const value = methodOf(operation, encodeForm);
    Object.defineProperty(prototype, operation.name, { value, configurable: true, writable: true });
  }
}

/**
 * Creates a method that sends one operation. Its arguments are path parameters, body, query and options, in this order.
 */
function methodOf(operation: OfficialOperation, encodeForm: Encode | undefined) {
  const { takes, name } = operation;
  const names = [...operation.path.matchAll(/\{([^{}]*)\}/g)].map(([, parameter = '']) => parameter);
  const bodyKind = /[bfu]/i.exec(takes)?.[0];
  const encode = bodyKind && { f: encodeForm, u: urlEncoded }[bodyKind.toLowerCase()];
  const queryKind = /q/i.exec(takes)?.[0];
  const known = operation.response === 'file' ? FILE_OPTION_NAMES : REQUEST_OPTION_NAMES;
  // A computed name gives the method its name in stack traces.
  const { [name]: method } = {
    async [name](this: Resource, ...args: readonly unknown[]): Promise<unknown> {
      let at = 0;
      const path: Record<string, string | number> = {};
      const request: AnyRequest = { path };
      for (const parameter of names) {
        const value = args[at++];
        checkSegment(parameter, value);
        path[parameter] = value;
      }
      if (bodyKind) {
        const body = fieldsOf('body', bodyKind, args[at++]);
        request.body = encode ? encode(body) : body;
      }
      if (queryKind) request.query = fieldsOf('query', queryKind, args[at++]);
      const options = args[at];
      if (options !== undefined) checkRequestOptions(options, known);
      return this.transport.send(operation, request, options);
    },
  };
  return method;
}

/** Encodes a body that is not JSON. */
type Encode = (fields: Record<string, unknown>) => unknown;

const urlEncoded: Encode = (fields) =>
  new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)]));

/** Reads an argument that is an object. If `kind` is lower-case, the argument is optional. */
function fieldsOf(name: string, kind: string, value: unknown): Record<string, unknown> {
  if (value === undefined && kind === kind.toLowerCase()) return {};
  checkObject(name, value);
  return { ...value };
}
