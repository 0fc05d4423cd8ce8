import { canonicalise } from '../canonical/canonicalise.js';
import { operationsByGroup } from './client-operations.js';
import { clientGroupsFile, groupsFile } from './groups.js';
import { operationsFile } from './operation-lines.js';
import { clientNamesOf, groupFileName, resourceFile } from './resources.js';
import type { FieldDocs } from '../read/field-docs.js';
import { withInheritedNames } from './inherited-names.js';
import { namedSchemas } from './named-schemas.js';
import { type NamedSchema, splitTypes } from './named-types.js';
import { type ResponseFields, withFieldReleases } from './field-releases.js';
import { withDirections } from './open-response-enums.js';
import { withQuerySchemas } from './query-schemas.js';
import type { TypeNames } from './type-names.js';
import type { OpenApiDocument } from '../read/document.js';
import { withErrorResponses } from './error-responses.js';
import { format } from './format.js';
import { checkDocument } from '../read/check-document.js';
import { type Operations, withOperations } from '../read/operation-entries.js';
import { peer } from '../read/optional-packages.js';
import type { RequestFields } from './request-fields.js';
import { typeNodes } from './type-nodes.js';

/** Generated files by name; deterministic. */
export interface GeneratedFiles extends Record<string, string> {
  'groups.ts': string;
  'client-groups.ts': string;
  'openapi.ts': string;
  'operations.ts': string;
  'release.ts': string;
  'request-fields.ts': string;
  'types.ts': string;
}

/** Optional input of `generate`, in addition to contract and operations. */
export interface Words {
  /** Names of types. */
  typeNames?: TypeNames;
  /** Descriptions of fields. */
  fields?: FieldDocs;
  /** Request fields that older releases lack. */
  requestFields?: RequestFields;
  /** Response fields that older releases lack. */
  responseFields?: ResponseFields;
}

/**
 * Generates code from a contract and the entries of its operations. Sends no request and opens no file, whatever the
 * contract contains. Throws a `DocumentError` for names that could inject code.
 */
export async function generate(
  contract: OpenApiDocument,
  entries: Operations,
  words: Words = {},
): Promise<GeneratedFiles> {
  checkDocument(contract, 'The contract');
  // The canonical form contains no URLs, which openapi-typescript would request.
  const { responseFields = {}, requestFields = {} } = words;
  const whole = withFieldReleases(
    withOperations(canonicalise(contract), entries),
    responseFields,
    requestFields,
  );
  const document = withQuerySchemas(withDirections(withErrorResponses(whole)));
  const schemas = namedSchemas(document, entries, words.typeNames ?? {});
  const groups = operationsByGroup(document, entries, schemas);
  const clientNames = clientNamesOf(document, entries);
  const file = (code: string) => format(header(contract) + code);
  const resources = [...groups].map(
    async ([group, operations]) =>
      [
        `resources/${groupFileName(group)}.ts`,
        await file(resourceFile(group, operations, clientNames)),
      ] as const,
  );
  return {
    ...(await generateTypes(contract, document, schemas, words.fields ?? {})),
    ...Object.fromEntries(await Promise.all(resources)),
    'groups.ts': await file(groupsFile(groups.keys())),
    'client-groups.ts': await file(clientGroupsFile(groups.keys())),
    'operations.ts': await file(operationsFile(groups)),
    'release.ts': await format(
      `${header(contract)}/** The release of Immich that the client is generated for. */\n` +
        `export const RELEASE = ${JSON.stringify(contract.info.version)};\n`,
    ),
    'request-fields.ts': await generateRequestFields(contract, requestFields),
  };
}

/** Generates `openapi.ts` and `types.ts`: types of paths, operations, schemas and queries; no runtime code. */
async function generateTypes(
  contract: OpenApiDocument,
  document: OpenApiDocument,
  schemas: ReadonlyMap<string, NamedSchema>,
  fields: FieldDocs,
): Promise<{ 'openapi.ts': string; 'types.ts': string }> {
  const { astToString } = peer('openapi-typescript');
  const ast = await typeNodes(document, fields);
  const { openapi, types, imports } = splitTypes(ast, schemas);
  const importLine = `import type { ${imports.join(', ')} } from './types.js';\n\n`;
  return {
    // Not formatted, because that would double the time.
    'openapi.ts': withInheritedNames(header(contract) + importLine + astToString(openapi)),
    'types.ts': await format(
      withInheritedNames(header(contract) + types.map((type) => astToString([type])).join('\n')),
    ),
  };
}

/** Generates `request-fields.ts`: the release that each newer request field requires. */
export const generateRequestFields = (contract: OpenApiDocument, fields: RequestFields): Promise<string> =>
  format(
    `${header(contract)}/** By operation, the fields of a request that an older release lacks, and the first release that has each. */\n` +
      `export const requestFields: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(fields)};\n`,
  );

const header = (contract: OpenApiDocument): string =>
  `// Generated from openapi/ (Immich ${contract.info.version}) by \`npm run generate\`. Do not edit.\n\n`;
