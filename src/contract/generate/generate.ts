import { canonicalise } from '../canonical/canonicalise.js';
import { withDirections } from './open-response-enums.js';
import { DocumentError, type OpenApiDocument, operationsOf } from '../read/document.js';
import { withErrorResponses } from './error-responses.js';
import { format } from './format.js';
import { judge } from '../read/check-document.js';
import { type Operations, withOperations } from '../read/operation-entries.js';
import { peer } from '../read/optional-packages.js';
import { typeTransform } from './type-transform.js';

/** What is generated, by file name: the same text every time. */
export interface GeneratedFiles extends Record<string, string> {
  'openapi.ts': string;
  'operations.ts': string;
}

/**
 * Generates code from a contract and the entries of its operations. Sends no request and opens no file, whatever the contract says.
 * Throws a `DocumentError` for a contract with names that could become code.
 */
export async function generate(contract: OpenApiDocument, entries: Operations): Promise<GeneratedFiles> {
  judge(contract, 'The contract');
  return {
    'openapi.ts': await generateTypes(contract, entries),
    'operations.ts': await generateOperations(contract, entries),
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
  return format(header(contract) + astToString(ast));
}

/** `operations.ts`: the facts about each operation that the client needs while it runs. */
export function generateOperations(contract: OpenApiDocument, entries: Operations): Promise<string> {
  const rows = [...operationsOf(withOperations(contract, entries))]
    .map(({ path, method, operation }) => {
      const entry = entries[operation.operationId];
      const facts = {
        method: method.toUpperCase(),
        path,
        permission: operation['x-immich-permission'],
        since: entry?.since,
        until: entry?.until,
      };
      return `  ${JSON.stringify(operation.operationId)}: ${JSON.stringify(facts)},\n`;
    })
    .sort();
  return format(
    `${header(contract)}/** Method, path, API key permission and releases of each operation. */\n` +
      `export const operations = {\n${rows.join('')}} as const;\n\n` +
      `export type OperationId = keyof typeof operations;\n`,
  );
}

const header = (contract: OpenApiDocument): string =>
  `// Generated from openapi/ (Immich ${contract.info.version}) by \`npm run generate\`. Do not edit.\n\n`;
