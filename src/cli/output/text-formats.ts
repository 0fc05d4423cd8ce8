import { printableJson, printableLine, withoutCommand } from '../../values/printable.js';
import { CliError } from '../cli-error.js';
import { flattened, isRecord, onlyFields, valueAt } from './fields.js';
import type { PrintOptions, Printer } from './printer.js';
import { printLine } from './standard-output.js';

const toJson = (value: unknown, indent?: number): string =>
  printableJson(JSON.stringify(value, undefined, indent) ?? 'null');

const selected = (value: unknown, { fields }: PrintOptions): unknown =>
  fields ? onlyFields(value, fields) : value;

/** One document: of a list, an array that is printed while it is read. It has no end if the list is incomplete. */
export function jsonPrinter(options: PrintOptions): Printer {
  if (!options.isList) return linePrinter((value) => toJson(selected(value, options), 2));
  // The last item has no comma after it, so each item is printed when the next one arrives.
  let held: string | undefined;
  return {
    async item(value) {
      await printLine(held === undefined ? '[' : `${held},`);
      held = toJson(selected(value, options), 2).replaceAll(/^/gm, '  ');
    },
    async end(isComplete) {
      if (held !== undefined) await printLine(held);
      if (isComplete) await printLine(held === undefined ? '[]' : ']');
    },
  };
}

/** One line of JSON an item. */
export const jsonlPrinter = (options: PrintOptions): Printer =>
  linePrinter((value) => toJson(selected(value, options)));

export function yamlPrinter(options: PrintOptions): Printer {
  let count = 0;
  return {
    async item(value) {
      count += 1;
      const chosen = selected(value, options);
      const { yamlText } = await import('./yaml-text.js');
      await printLine(yamlText(options.isList ? [chosen] : chosen).trimEnd());
    },
    async end(isComplete) {
      if (options.isList && isComplete && count === 0) await printLine('[]');
    },
  };
}

/** The id of each item, one a line. */
export const idsPrinter = (): Printer =>
  linePrinter((value) => {
    const id = typeof value === 'string' ? value : valueAt(value, 'id');
    // An ID with a line break would be two.
    if (typeof id === 'string') return withoutCommand(printableLine(id));
    throw new CliError('The result has no ids. Choose another format than --output ids.');
  });

/** Rows with a line of names before them. Without `--fields` all items are read first: each can have a field that no other has. */
export function csvPrinter({ fields }: PrintOptions): Printer {
  const waiting: unknown[] = [];
  let isFirst = true;
  const row = async (cells: readonly unknown[]) => {
    const { stringify } = await import('csv-stringify/sync');
    await printLine(stringify([cells.map(cellText)]).replace(/\n$/, ''));
  };
  return {
    async item(value) {
      if (!fields) {
        waiting.push(value);
        return;
      }
      if (isFirst) await row(fields);
      isFirst = false;
      await row(fields.map((path) => valueAt(value, path)));
    },
    async end() {
      if (fields) {
        if (isFirst) await row(fields);
        return;
      }
      const rows = waiting.map((value) => new Map(flattened(value)));
      const paths = [...new Set(rows.flatMap((each) => [...each.keys()]))];
      if (paths.length === 0) return;
      await row(paths);
      for (const each of rows) await row(paths.map((path) => each.get(path)));
    },
  };
}

/** Text as it is, lists and objects as JSON. */
const cellText = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'string'
    ? value
    : isRecord(value) || Array.isArray(value)
      ? toJson(value)
      : String(value);
};

const linePrinter = (lineOf: (value: unknown) => string): Printer => ({
  item: (value) => printLine(lineOf(value)),
  end: async () => {},
});
