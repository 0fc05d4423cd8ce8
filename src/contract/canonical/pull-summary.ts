import { type OpenApiDocument, operationsOf } from '../read/document.js';
import { entryGaps, type Operations } from '../read/operation-entries.js';
import { without } from '../read/without.js';
import type { ContractChange } from './write-contract.js';

/** Summary to print after a pull, with the next step. */
export function pullSummary({ contract, previous }: ContractChange, entries: Operations): string {
  const now = idsOf(contract);
  const before = previous ? idsOf(previous) : undefined;
  const { missing } = entryGaps(contract, entries);
  return [
    `Immich ${contract.info.version}: ${now.length} operations.`,
    before
      ? `Before: Immich ${previous?.info.version}, ${before.length} operations.`
      : 'Before: no contract.',
    ...(before ? [listed('New', without(now, before)), listed('Gone', without(before, now))] : []),
    ...(missing.length > 0
      ? [`Without an entry in openapi/operations.json (${missing.length}): ${missing.join(', ')}.`]
      : []),
    'Next: npm run generate',
  ].join('\n');
}

const idsOf = (document: OpenApiDocument): string[] =>
  [...operationsOf(document)].map(({ operation }) => operation.operationId).sort();

const listed = (title: string, ids: string[]): string =>
  `${title}: ${ids.length > 0 ? ids.join(', ') : 'none'}.`;
