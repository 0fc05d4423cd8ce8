import { canonicalise } from '../canonical/canonicalise.js';
import { withDirections } from './open-response-enums.js';
import { DocumentError, type OpenApiDocument, type Operation, operationsOf } from '../read/document.js';
import { withErrorResponses } from './error-responses.js';
import { format } from './format.js';
import { judge } from '../read/check-document.js';
import { type Operations, withOperations } from '../read/operation-entries.js';
import { peer } from '../read/optional-packages.js';
import type { RequestFields } from './request-fields.js';
import { typeTransform } from './type-transform.js';

/** What is generated, by file name: the same text every time. */
export interface GeneratedFiles extends Record<string, string> {
  'openapi.ts': string;
  'operations.ts': string;
  'release.ts': string;
  'request-fields.ts': string;
}

/**
 * Generates code from a contract and the entries of its operations. Sends no request and opens no file, whatever the contract says.
 * Throws a `DocumentError` for a contract with names that could become code.
 */
export async function generate(
  contract: OpenApiDocument,
  entries: Operations,
  requestFields: RequestFields = {},
): Promise<GeneratedFiles> {
  judge(contract, 'The contract');
  return {
    'openapi.ts': await generateTypes(contract, entries),
    'operations.ts': await generateOperations(contract, entries),
    'release.ts': await format(
      `${header(contract)}/** The release of Immich that the client is generated for. */\n` +
        `export const RELEASE = ${JSON.stringify(contract.info.version)};\n`,
    ),
    'request-fields.ts': await generateRequestFields(contract, requestFields),
  };
}

/** `openapi.ts`: the types of every path, operation and schema; no runtime code. */
export async function generateTypes(contract: OpenApiDocument, entries: Operations): Promise<string> {
  const { default: openapiTS, astToString } = peer('openapi-typescript');
  const toType = typeTransform();
  // The canonical form has no place for an address, which openapi-typescript would request.
  const canonical = canonicalise(contract);
  const document = withErrorResponses(withDirections(withOperations(canonical, entries)));
  const ast = await openapiTS(JSON.stringify(document), {
    // The default would make every property with a default value required in requests.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => toType(schema),
  }).catch((cause: unknown) => {
    throw new DocumentError(`openapi-typescript cannot read the contract: ${String(cause)}.`, { cause });
  });
  // Not formatted any further: that would take as long as all the rest.
  return header(contract) + astToString(ast);
}

/** `operations.ts`: the facts about each operation that the client needs while it runs. */
export function generateOperations(contract: OpenApiDocument, entries: Operations): Promise<string> {
  const rows = [...operationsOf(withOperations(contract, entries))]
    .map(({ path, method, operation }) => {
      const entry = entries[operation.operationId];
      const facts = {
        method: method.toUpperCase(),
        path,
        response: responseOf(operation),
        permission: operation['x-immich-permission'],
        admin: operation['x-immich-admin-only'] || undefined,
        since: entry?.since,
        until: entry?.until,
      };
      return `  ${JSON.stringify(operation.operationId)}: ${JSON.stringify(facts)},\n`;
    })
    .sort();
  return format(
    `${header(contract)}/**\n` +
      ` * Method, path, API key permission and releases of each operation. \`response\` is left out for JSON, \`admin\` for operations that\n` +
      ` * other users may call too.\n */\n` +
      `export const operations = {\n${rows.join('')}} as const;\n\n` +
      `export type OperationId = keyof typeof operations;\n`,
  );
}

/** What a success is, if it is not JSON: an empty body, or anything else. */
function responseOf({ responses }: Operation): 'nothing' | 'file' | undefined {
  const contents = Object.entries(responses).flatMap(([status, { content }]) =>
    status.startsWith('2') ? Object.keys(content ?? {}) : [],
  );
  if (contents.includes('application/json')) return undefined;
  return contents.length === 0 ? 'nothing' : 'file';
}

/** `request-fields.ts`: which release each newer field of a request needs. */
export const generateRequestFields = (contract: OpenApiDocument, fields: RequestFields): Promise<string> =>
  format(
    `${header(contract)}/** By operation, the fields of a request that an older release lacks, and the first release that has each. */\n` +
      `export const requestFields: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(fields)};\n`,
  );

const header = (contract: OpenApiDocument): string =>
  `// Generated from openapi/ (Immich ${contract.info.version}) by \`npm run generate\`. Do not edit.\n\n`;
