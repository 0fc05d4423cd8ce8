import { markdownTable } from '../read/markdown-table.js';
import type { Conveniences } from '../read/conveniences.js';
import { type OpenApiDocument, operationsOf, routeOf } from '../read/document.js';
import {
  type OperationEntry,
  type Operations,
  operationsNeededBy,
  withDefaultEntries,
  withOperations,
} from '../read/operation-entries.js';

/**
 * Content of `docs/endpoints.md`: every operation with client method, shell function, permission and releases, then the
 * conveniences.
 *
 * @param signatureOf the parameters and the result of a client method: `(id): Promise<Album>` for `albums.get`
 */
export function endpointsMarkdown(
  contract: OpenApiDocument,
  known: Operations,
  conveniences: Conveniences,
  signatureOf: (client: string) => string | undefined = () => undefined,
): string {
  const entries = withDefaultEntries(contract, known);
  const located = new Map(
    [...operationsOf(withOperations(contract, entries))].map((each) => [each.operation.operationId, each]),
  );
  const call = (client: string) => codeCell(`${client}${signatureOf(client) ?? ''}`);
  const rows = Object.entries(entries).flatMap(([operationId, entry]) => {
    const found = located.get(operationId);
    if (!found) return [];
    const { operation } = found;
    const permission = operation['x-immich-permission'];
    return [
      [
        call(entry.client),
        `\`${routeOf(found)}\``,
        entry.shell ? `\`${entry.shell}\`` : entry.shell === null ? 'none' : '',
        `${permission ? `\`${permission}\`` : ''}${operation['x-immich-admin-only'] ? ' (administrators)' : ''}`,
        releases(entry),
        entry.summary,
      ],
    ];
  });
  const head = ['method', 'endpoint', 'shell function', 'permission', 'Immich', 'what it does'];
  const convenienceRows = Object.entries(conveniences).map(([client, { shell, summary }]) => [
    call(client),
    operationsNeededBy(entries, client)
      .map((id) => `\`${entries[id]?.client ?? id}\``)
      .join(', '),
    shell === undefined ? '' : `\`${shell}\``,
    summary,
  ]);
  return [
    '# Endpoints',
    `Generated from \`openapi/\` (Immich ${contract.info.version}) by \`npm run generate\`. Do not edit. Paths are relative to \`/api\`. Parameters without a type are strings. A method that sends a request also takes \`RequestOptions\` as its last argument, unless other options are shown. A row with a shell function (or \`none\`) is one of the ${rowsWithShell(entries)} documented endpoints. For the parameters of each release, see [Compatibility](compatibility.md).`,
    markdownTable(head, rows),
    '## Conveniences',
    'These methods call the methods above, and need the same permissions.',
    `${markdownTable(['method', 'calls', 'shell function', 'what it does'], convenienceRows)}\n`,
  ].join('\n\n');
}

/** Code in a cell of a table, where `|` would end the cell. */
const codeCell = (code: string): string => `\`${code.replaceAll('|', '\\|')}\``;

const rowsWithShell = (entries: Operations): number =>
  Object.values(entries).filter(({ shell }) => shell !== undefined).length;

function releases({ since, until }: OperationEntry): string {
  if (since && until) return `${since} to ${until}`;
  if (since) return `since ${since}`;
  return until ? `until ${until}` : 'all';
}
