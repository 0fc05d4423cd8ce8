import { commentText, docComment, docLines } from './comment.js';
import { type OpenApiDocument, operationsOf, routeOf } from '../read/document.js';
import type { Operations } from '../read/operation-entries.js';
import { clientName } from '../read/operation-names.js';
import { replacementOf } from '../read/replacement.js';
import type { ClientOperation } from './client-operations.js';
import { constantName } from './operation-lines.js';
import { OTHER_TYPES } from './signature.js';
import { upperFirst } from './type-names.js';

/** Type name of a group: `PeopleOperations`, `AdminUsersOperations`. */
export const groupTypeName = (group: string): string =>
  `${group.split('.').map(upperFirst).join('')}Operations`;

/** File name of a group: `api-keys`, `admin-users`. */
export const groupFileName = (group: string): string =>
  group
    .replaceAll('.', '-')
    .replaceAll(/(?<=[a-z\d])[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();

/**
 * Code of `resources/<group>.ts`: the generated methods of a group, as an interface and a class of the same name. The
 * class is created from the operations at run time, which is smaller than code for each method.
 */
export function resourceFile(
  group: string,
  operations: readonly ClientOperation[],
  clientNames: ReadonlyMap<string, string>,
): string {
  const generated = operations.filter(({ entry }) => !entry?.handwritten);
  const uses = new Set(generated.flatMap(({ signature }) => [...signature.uses]));
  const others = new Set<string>(Object.values(OTHER_TYPES));
  const options = [OTHER_TYPES.file, OTHER_TYPES.options].filter((name) => uses.has(name));
  const named = [...uses].filter((name) => !others.has(name) && name !== 'unknown').sort();
  const hasForms = uses.has(OTHER_TYPES.form);
  const type = groupTypeName(group);
  const lines = [
    "import { operationsClass } from '../../src/resources/operations-class.js';",
    `import { ${constantName(group)} } from '../operations.js';`,
    importOf(options, '../../src/options.js'),
    hasForms ? `import { type ${OTHER_TYPES.form}, multipartOf } from '../../src/upload/form.js';` : '',
    importOf(named, '../types.js'),
    '',
    docComment([`The plain operations of \`${group}\`.`]),
    `export interface ${type} {`,
    ...generated.map((each) => `${methodDoc(each, clientNames)}\n${methodSignature(each)}\n`),
    '}',
    '',
    docComment([`The class of the group \`${group}\`, for \`createClient\` of \`immich-client/groups\`.`]),
    `export const ${type} = /* @__PURE__ */ operationsClass<${type}>(${constantName(group)}${hasForms ? ', multipartOf' : ''});`,
  ];
  return `${lines.join('\n')}\n`;
}

const importOf = (names: readonly string[], file: string): string =>
  names.length === 0 ? '' : `import type { ${names.join(', ')} } from '${file}';`;

function methodSignature({ name, signature: { parameters, result } }: ClientOperation): string {
  const list = parameters.map((each) => `${each.name}${each.isOptional ? '?' : ''}: ${each.type}`);
  return `${name}(${list.join(', ')}): Promise<${result}>;`;
}

/** Method names by `operationId`, for references between operations. */
export const clientNamesOf = (document: OpenApiDocument, entries: Operations): Map<string, string> =>
  new Map(
    [...operationsOf(document)].map(({ operation }) => [
      operation.operationId,
      clientName(operation, entries[operation.operationId]),
    ]),
  );

function methodDoc(located: ClientOperation, clientNames: ReadonlyMap<string, string>): string {
  const { operation, entry } = located;
  const summary = commentText(entry?.summary ?? operation.summary ?? '');
  const permission = operation['x-immich-permission'];
  const isPublic = !operation.security?.length;
  const takesLink = operation.parameters?.some(({ in: place, name }) => place === 'query' && name === 'key');
  const facts = [
    `\`${commentText(routeOf(located))}\``,
    permission ? `permission \`${commentText(permission)}\`` : isPublic ? 'public' : undefined,
    entry?.since && `since ${commentText(entry.since)}`,
    entry?.until && `until ${commentText(entry.until)}`,
  ];
  const notes = [
    takesLink && 'also with a shared link',
    operation['x-immich-admin-only'] && 'administrators only',
  ];
  const second = [facts.filter(Boolean).join(', '), ...notes.filter(Boolean)].join('; ');
  const replacement = replacementOf(located.operation);
  const isReplaced = replacement !== undefined && replacement !== operation.operationId;
  const client = isReplaced ? clientNames.get(replacement) : undefined;
  const tags = client === undefined ? [] : [`@deprecated Use \`${client}\`.`];
  return docComment(docLines([summary, `${second}.`].filter(Boolean), tags));
}
