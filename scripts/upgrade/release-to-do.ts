import {
  clientMethodsOf,
  clientName,
  newRequestFields,
  type OpenApiDocument,
  type Operations,
  operationsOf,
  type RequestFields,
} from '../../src/contract/index.js';
import { replacementOf } from '../../src/contract/read/replacement.js';
import { printable } from '../../src/values/printable.js';
import { lineOf } from './line-of.js';

export interface ReleaseFindings {
  contract: OpenApiDocument;
  /** The contract before; absent if there was none. */
  previous: OpenApiDocument | undefined;
  entries: Operations;
  requestFields: RequestFields;
  /** The text of `package.json`. */
  manifest: string;
  /** The names of the files in `openapi/`. */
  contracts: readonly string[];
}

/** Tasks after a new release, besides operations and descriptions, one line each. */
export function releaseToDo(findings: ReleaseFindings): string[] {
  const { contract, previous, manifest } = findings;
  return [
    ...sdkToInstall(manifest, contract.info.version),
    ...(previous
      ? [
          ...contractToKeep(previous, findings),
          ...fieldsToGuard(previous, findings),
          ...newlyDeprecated(previous, findings),
        ]
      : []),
  ].map(printable);
}

/** A test compares the methods and paths of the client with those of the SDK of the same release. */
function sdkToInstall(manifest: string, release: string): string[] {
  const [, installed] = /"@immich\/sdk": "([^"]+)"/.exec(manifest) ?? [];
  if (installed === undefined || installed === release) return [];
  const line = lineOf('"@immich/sdk":', manifest);
  return [
    `package.json:${line}: @immich/sdk is ${installed}, and the contract is ${release}: npm install --save-dev --save-exact @immich/sdk@${release}`,
  ];
}

function contractToKeep(
  { info: { version } }: OpenApiDocument,
  { contract, contracts }: ReleaseFindings,
): string[] {
  const file = `immich-${version}.json`;
  if (version === contract.info.version || contracts.includes(file)) return [];
  return [
    `openapi/${file}: if the sandbox should still behave like ${version}, run git show HEAD:openapi/immich.json > openapi/${file} and add ${version} to src/sandbox/generations/releases.ts`,
  ];
}

/** Without its release, the field would be sent to servers that ignore it. */
function fieldsToGuard(previous: OpenApiDocument, { contract, requestFields }: ReleaseFindings): string[] {
  const unguarded = Object.entries(newRequestFields(contract, [previous, contract])).flatMap(
    ([id, fields]) => {
      const names = Object.keys(fields).filter((name) => requestFields[id]?.[name] === undefined);
      return names.length > 0 ? [`${id} (${names.join(', ')})`] : [];
    },
  );
  if (unguarded.length === 0) return [];
  return [
    `openapi/request-fields.json: put the document of ${contract.info.version} into the folder of all released documents, then npm run compat -- --specs FOLDER && npm run generate: new fields of requests need a release: ${unguarded.join(', ')}`,
  ];
}

function newlyDeprecated(previous: OpenApiDocument, { contract, entries }: ReleaseFindings): string[] {
  const before = new Set(
    [...operationsOf(previous)]
      .filter(({ operation }) => operation.deprecated)
      .map(({ operation }) => operation.operationId),
  );
  const located = [...operationsOf(contract)];
  return located.flatMap(({ operation }) => {
    const id = operation.operationId;
    // An operation without a client method is listed separately.
    const methods = clientMethodsOf(entries, id).join(', ');
    const replacement = replacementOf(operation);
    if (!operation.deprecated || before.has(id) || methods === '' || replacement === id) return [];
    const successor = located.find((other) => other.operation.operationId === replacement);
    const advice = successor
      ? `Immich names ${clientName(successor.operation, entries[successor.operation.operationId])} as its replacement`
      : 'Immich names no replacement';
    return [`openapi/immich.json: ${id} (${methods}) is deprecated; ${advice}`];
  });
}
