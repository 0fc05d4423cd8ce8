import { markdownTable } from '../read/markdown-table.js';
import type { Conveniences } from '../read/conveniences.js';
import { type OpenApiDocument, operationsOf, routeOf } from '../read/document.js';
import {
  type Operations,
  operationsNeededBy,
  withDefaultEntries,
  withOperations,
} from '../read/operation-entries.js';

/**
 * Content of `docs/from-immich-sdk.md`: the client method for every function of `@immich/sdk`, whose functions are
 * named by `operationId`. Functions of older SDK releases are listed if the client has the operation.
 */
export function fromImmichSdkMarkdown(
  contract: OpenApiDocument,
  known: Operations,
  conveniences: Conveniences,
): string {
  const entries = withDefaultEntries(contract, known);
  const routes = new Map(
    [...operationsOf(withOperations(contract, entries))].map((located) => [
      located.operation.operationId,
      routeOf(located),
    ]),
  );
  const rows = [...routes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([operationId, route]) => [
      `\`${operationId}\``,
      `\`${entries[operationId]?.client ?? operationId}\``,
      `\`${route}\``,
      Object.keys(conveniences)
        .filter((name) => operationsNeededBy(entries, name).includes(operationId))
        .map((name) => `\`${name}\``)
        .join(', '),
    ]);
  return [
    '# Functions of @immich/sdk',
    `Generated from \`openapi/\` (Immich ${contract.info.version}) by \`npm run generate\`. Do not edit. How to migrate, with an example: [Migrate from @immich/sdk](guide/migrate-from-immich-sdk.md).`,
    'The last column lists methods of the client that send the operation for you, such as complete iterations and `ensure`.',
    `${markdownTable(['@immich/sdk', 'immich-client', 'endpoint', 'also used by'], rows)}\n`,
  ].join('\n\n');
}
