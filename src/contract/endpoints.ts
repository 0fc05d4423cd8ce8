import { type OpenApiDocument, operationsOf } from './document.js';
import { type OperationEntry, type Operations, withOperations } from './operations.js';

/** `docs/endpoints.md`: every operation with its client method, shell function, permission and releases. */
export function endpointsMarkdown(contract: OpenApiDocument, entries: Operations): string {
  const located = new Map(
    [...operationsOf(withOperations(contract, entries))].map((each) => [each.operation.operationId, each]),
  );
  const rows = Object.entries(entries).flatMap(([operationId, entry]) => {
    const found = located.get(operationId);
    if (!found) return [];
    const { path, method, operation } = found;
    const permission = operation['x-immich-permission'];
    return [
      [
        `\`${entry.client}\``,
        `\`${method.toUpperCase()} ${path}\``,
        entry.shell ? `\`${entry.shell}\`` : entry.shell === null ? 'none' : '',
        `${permission ? `\`${permission}\`` : ''}${operation['x-immich-admin-only'] ? ' (administrators)' : ''}`,
        releases(entry),
        entry.summary,
      ],
    ];
  });
  const head = ['method', 'endpoint', 'shell function', 'permission', 'Immich', 'what it does'];
  return [
    '# Endpoints',
    `Generated from \`openapi/\` (Immich ${contract.info.version}) by \`npm run generate\`. Do not edit. Paths are below \`/api\`. A row with a shell function (or \`none\`) is one of the ${rowsWithShell(entries)} documented endpoints. Which release has what, parameter by parameter: [compatibility](compatibility.md).`,
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  ].join('\n\n');
}

const rowsWithShell = (entries: Operations): number =>
  Object.values(entries).filter(({ shell }) => shell !== undefined).length;

function releases({ since, until }: OperationEntry): string {
  if (since && until) return `${since} to ${until}`;
  if (since) return `since ${since}`;
  return until ? `until ${until}` : 'all';
}
