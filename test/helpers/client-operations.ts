import { allOperations } from '../../src/http/all-operations.js';
import { GROUPS } from '../../generated/client-groups.js';
import { operationsOf } from '../../src/contract/read/document.js';
import { connect } from '../../src/connection.js';
import { readOperations, withOperations } from '../../src/contract/read/operation-entries.js';
import { clientName } from '../../src/contract/read/operation-names.js';
import type { GroupClass } from '../../src/resources/resource.js';
import type { OfficialOperation, Operations } from '../../src/http/operation.js';
import { REPOSITORY } from '../../scripts/repository.js';
import { committed } from './documents.js';

/** All operations by id. */
export const operations = Object.fromEntries(
  allOperations().map((each) => [each.operationId, each]),
  // The ids come from the same constants.
) as Operations;

const entries = await readOperations(`${REPOSITORY.openapi}/operations.json`);

/** The methods that are generated, such as `admin.users.get`, and the operation that each sends. */
export const generatedMethods: readonly (readonly [name: string, OfficialOperation])[] = [
  ...operationsOf(withOperations(committed(), entries)),
].flatMap(({ operation }) => {
  const entry = entries[operation.operationId];
  const known = Object.values(operations).find(({ operationId }) => operationId === operation.operationId);
  return entry?.handwritten || !known ? [] : [[clientName(operation, entry), known] as const];
});

const connection = connect({ url: 'https://photos.test' });

/** The methods that the instances of the generated classes have. */
export function methodsOfGroups(groups: Classes = GROUPS, before = ''): string[] {
  return Object.entries(groups).flatMap(([name, Group]) => {
    if (typeof Group !== 'function') return methodsOfGroups(Group, `${before}${name}.`);
    const prototype: unknown = Object.getPrototypeOf(new Group(connection));
    const methods = Object.getOwnPropertyNames(prototype).filter((each) => each !== 'constructor');
    return methods.map((each) => `${before}${name}.${each}`);
  });
}

type Classes = { readonly [name: string]: GroupClass | Classes };
