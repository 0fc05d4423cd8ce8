import type { TypeNode } from 'typescript';
import type { OpenApiDocument } from './document.js';
import { operationsOf } from './document.js';
import { type DirectionMarks, withDirections } from './directions.js';
import { withErrorResponses } from './error-responses.js';
import { type Operations, withOperations } from './operations.js';

const HEADER = (contract: OpenApiDocument) =>
  `// Generated from openapi/ (Immich ${contract.info.version}) by \`npm run generate\`. Do not edit.\n\n`;

/** `generated/openapi.ts`: the types of every path, operation and schema; no runtime code. */
export async function generateTypes(contract: OpenApiDocument, entries: Operations): Promise<string> {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const toType = await typeTransform();
  const document = withErrorResponses(withDirections(withOperations(contract, entries)));
  const ast = await openapiTS(JSON.stringify(document), {
    // The default would make every property with a default value required in requests.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => toType(schema),
  });
  return format(HEADER(contract) + astToString(ast));
}

/** `generated/operations.ts`: the facts about each operation that the client needs while it runs. */
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
      return `  ${operation.operationId}: ${JSON.stringify(facts)},\n`;
    })
    .sort();
  return format(
    `${HEADER(contract)}/** Method, path, API key permission and releases of each operation. */\n` +
      `export const operations = {\n${rows.join('')}} as const;\n\n` +
      `export type OperationId = keyof typeof operations;\n`,
  );
}

/** What decides the type of a schema that the generator alone would get wrong. */
interface Marked extends DirectionMarks {
  format?: string | undefined;
  nullable?: boolean | undefined;
  enum?: unknown[] | undefined;
}

async function typeTransform(): Promise<(schema: Marked) => TypeNode | undefined> {
  const { default: ts } = await import('typescript');
  const { factory } = ts;
  const named = (name: string) => factory.createTypeReferenceNode(name);
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const orNull = (type: TypeNode, { nullable }: Marked) =>
    nullable
      ? factory.createUnionTypeNode([type, factory.createLiteralTypeNode(factory.createNull())])
      : type;
  // `string & {}` keeps the listed values in the editor's completions.
  const anyOtherText = factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]);

  return (schema) => {
    if (schema.format === 'binary') return orNull(named('Blob'), schema);
    if (schema['x-date-input']) return orNull(factory.createUnionTypeNode([text, named('Date')]), schema);
    if (schema['x-open-enum']) {
      const values = (schema.enum ?? [])
        .filter((value) => value !== null)
        .map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value))));
      return orNull(
        factory.createUnionTypeNode([...values, factory.createParenthesizedType(anyOtherText)]),
        schema,
      );
    }
    return undefined;
  };
}

async function format(source: string): Promise<string> {
  const prettier = await import('prettier');
  return prettier.format(source, { parser: 'typescript', singleQuote: true, printWidth: 110 });
}
