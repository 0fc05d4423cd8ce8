import { docComment, docLines } from './comment.js';
import type { ClientOperation } from './client-operations.js';
import type { BodyKind, ResponseKind } from './signature.js';

const DOC = docLines([
  'One operation a line: client method (`-` if it is handwritten), `operationId`, verb, path, what it takes and returns, first and last release (`-` if unknown), permission.',
  'What it takes: `b` a body, `f` a form, `u` a URL-encoded body, `q` a query; a capital letter if it is required. What it returns: `0` nothing, `r` a file, else JSON. `a`: administrators only.',
]);

const BODY_LETTERS: Record<BodyKind, string> = { json: 'b', form: 'f', urlencoded: 'u' };
const RESPONSE_LETTERS: Record<ResponseKind, string> = { json: '', nothing: '0', file: 'r' };

/**
 * Code of `operations.ts`: one constant per group. The constants have no side effects, so that bundlers can drop unused
 * ones.
 */
export function operationsFile(groups: ReadonlyMap<string, readonly ClientOperation[]>): string {
  const constants = [...groups].map(([group, operations]) => {
    const ids = operations.map(({ operation }) => JSON.stringify(operation.operationId)).join(' | ');
    const lines = templateLiteral(operations.map(operationLine).join('\n'));
    return `export const ${constantName(group)} = /* @__PURE__ */ defineOperations<${ids}>(${lines});\n`;
  });
  return [
    "import { defineOperations } from '../src/http/operation.js';",
    '',
    docComment(DOC),
    ...constants,
    docComment(['The operations of all groups.']),
    `export const OPERATIONS = [${[...groups.keys()].map(constantName).join(', ')}];\n`,
  ].join('\n');
}

/** Line of an operation; only its last part, the permission, can contain spaces. */
function operationLine({ path, method, operation, entry, name, signature }: ClientOperation): string {
  const { body, query, response } = signature;
  const kinds = [
    body && cased(BODY_LETTERS[body.kind], body.isOptional),
    query && cased('q', query.isOptional),
    RESPONSE_LETTERS[response],
    operation['x-immich-admin-only'] ? 'a' : '',
  ].join('');
  const parts = [
    entry?.handwritten ? '-' : name,
    operation.operationId,
    method.toUpperCase(),
    path.replaceAll(/\s/g, encodeURIComponent),
    kinds || '-',
    entry?.since ?? '-',
    entry?.until ?? '-',
    operation['x-immich-permission'] ?? '',
  ];
  return parts.slice(0, parts.findLastIndex((part) => part !== '-' && part !== '') + 1).join(' ');
}

const cased = (letter: string, isOptional: boolean): string => (isOptional ? letter : letter.toUpperCase());

/** Formats text as a template literal, which keeps its lines. */
const templateLiteral = (text: string): string =>
  `\`${text.replaceAll(/[`\\]|\$(?=\{)/g, (character) => `\\${character}`)}\``;

/** Constant name of a group: `ADMIN_USERS` for `admin.users`. */
export const constantName = (group: string): string =>
  group
    .replaceAll('.', '_')
    .replaceAll(/(?<=[a-z\d])[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase();
