import { type EntryGaps, type OpenApiDocument, operationsOf, routeOf } from '../../src/contract/index.js';
import { printable } from '../../src/values/printable.js';
import type { StaleOverride } from '../../src/contract/generate/overrides.js';
import type { CompileError } from './compile-errors.js';
import { lineOf } from './line-of.js';

/** Maximum number of listed compile errors; one change can cause hundreds. */
const MAX_COMPILE_ERRORS = 20;

export interface Findings {
  contract: OpenApiDocument;
  /** The contract before; absent if there was none. */
  previous?: OpenApiDocument | undefined;
  gaps: EntryGaps;
  stale: StaleOverride[];
  errors: CompileError[];
  /** Content of the files to edit manually. */
  texts: { operations: string; overrides: string };
}

/** Manual tasks after an upgrade, one line each, with file and line. Empty if nothing is left. */
export function toDo({ contract, previous, gaps, stale, errors, texts }: Findings): string[] {
  return [
    ...gaps.missing.map((id) => entryToAdd(id, contract, texts.operations)),
    ...gaps.surplus.map(
      (id) =>
        `${OPERATIONS}:${lineOf(`  "${id}": {`, texts.operations)}: ${id} is gone${renamed(id, contract, previous)}; remove it, or give it \`until\` and \`lost\``,
    ),
    ...stale.map(
      ({ override, reason }) =>
        `src/contract/generate/overrides.ts:${lineOf(`'${'schema' in override ? override.schema : override.operationId}'`, texts.overrides)}: ${reason}; remove its override`,
    ),
    ...compileLines(errors),
  ].map(printable);
}

const OPERATIONS = 'openapi/operations.json';

/** The entry belongs after the others of its tag. */
function entryToAdd(id: string, contract: OpenApiDocument, text: string): string {
  const located = [...operationsOf(contract)];
  const added = located.find(({ operation }) => operation.operationId === id);
  const isNeighbour = (tags: string[] = []) => tags.some((tag) => added?.operation.tags?.includes(tag));
  const lines = located
    .filter(({ operation }) => isNeighbour(operation.tags))
    .map(({ operation }) => lineOf(`  "${operation.operationId}": {`, text));
  const route = added ? ` (${routeOf(added)})` : '';
  // Without other entries of the tag, the line is 1.
  const line = Math.max(1, ...lines);
  const place = line > 1 ? `${OPERATIONS}:${line}: after this entry, add` : `${OPERATIONS}: add`;
  return `${place} ${id}${route}: its client method, a summary and \`since\``;
}

/** The new name of an operation with the same route, for the list. */
function renamed(id: string, contract: OpenApiDocument, previous: OpenApiDocument | undefined): string {
  const before =
    previous && [...operationsOf(previous)].find(({ operation }) => operation.operationId === id);
  const after = before && contract.paths[before.path]?.[before.method];
  return after ? `, and its route is ${after.operationId} now` : '';
}

/** Replaces messages of the compiler that are less helpful. */
const ADVICE: Readonly<Record<string, string>> = {
  TS2578:
    'the @ts-expect-error is not needed any more; remove it, and correct the comment that gives its reason',
};

/** Errors in `src/` come first, because errors in tests often follow from them. */
function compileLines(errors: CompileError[]): string[] {
  const isSource = ({ file }: CompileError) => file.startsWith('src/');
  const sorted = [...errors.filter(isSource), ...errors.filter((error) => !isSource(error))];
  const lines = sorted.map(
    ({ file, line, code, message }) => `${file}:${line}: ${ADVICE[code] ?? message} (${code})`,
  );
  const rest = lines.length - MAX_COMPILE_ERRORS;
  return rest > 0
    ? [...lines.slice(0, MAX_COMPILE_ERRORS), `${rest} more compile errors: npm run typecheck`]
    : lines;
}
