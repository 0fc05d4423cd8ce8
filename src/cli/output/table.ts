import Table from 'cli-table3';
import stringWidth from 'string-width';
import { printableLine, withoutCommand } from '../../values/printable.js';
import { cellText, type Column, columnsFor, GAP } from './columns.js';
import { flattened, isRecord, valueAt } from './fields.js';
import type { PrintOptions, Printer } from './printer.js';
import { printLine } from './standard-output.js';

/** The columns of a long list are those of its first rows, so that printing can begin before the list ends. */
const ROWS_BEFORE_LAYOUT = 100;

/** Width of a table that is not for a terminal. */
const DEFAULT_WIDTH = 120;

const tableWidth = (): number => process.stdout.columns ?? (Number(process.env['COLUMNS']) || DEFAULT_WIDTH);

/** Rows and columns for a list of objects, names and values for an object, and the value alone for anything else. */
export const tablePrinter = (options: PrintOptions): Printer =>
  options.isList
    ? listPrinter(options)
    : { item: (value) => printObject(value, options), end: async () => {} };

function listPrinter({ fields, bold }: PrintOptions): Printer {
  let waiting: unknown[] = [];
  let columns: Column[] | undefined;
  const flush = async () => {
    const rows = waiting;
    waiting = [];
    if (!rows.some(isRecord)) {
      for (const value of rows) await printLine(line(value));
      return;
    }
    const isFirst = columns === undefined;
    columns ??= columnsFor(rows, fields, tableWidth(), (text) => stringWidth(printableLine(text)));
    const used = columns;
    const cells = rows.map((row) => used.map(({ path }) => line(valueAt(row, path))));
    await printLine(
      tableText(
        [...(isFirst ? [used.map(({ path }) => printableLine(path))] : []), ...cells],
        used,
        isFirst ? bold : undefined,
      ),
    );
  };
  return {
    async item(value) {
      waiting.push(value);
      if (waiting.length >= ROWS_BEFORE_LAYOUT) await flush();
    },
    end: flush,
  };
}

async function printObject(value: unknown, { fields, bold }: PrintOptions): Promise<void> {
  if (!isRecord(value)) return printLine(line(value));
  const entries = (
    fields ? fields.map((path): [string, unknown] => [path, valueAt(value, path)]) : flattened(value)
  ).map(([name, each]) => [name, line(each)]);
  if (entries.length === 0) return;
  const nameWidth = entries.reduce(
    (most, [name = '']) => Math.max(most, stringWidth(printableLine(name))),
    0,
  );
  const valueWidth = Math.max(10, tableWidth() - nameWidth - GAP);
  const rows = entries.map(([name = '', text = '']) => [bold(printableLine(name)), text]);
  const table = new Table({
    ...PLAIN,
    colWidths: [nameWidth + GAP, valueWidth + GAP],
    wordWrap: true,
    wrapOnWordBoundary: false,
  });
  for (const row of rows) table.push(row);
  await printLine(asPrinted(table.toString()));
}

function tableText(
  rows: readonly string[][],
  columns: readonly Column[],
  bold?: (text: string) => string,
): string {
  const table = new Table({
    ...PLAIN,
    colAligns: columns.map(({ isNumber }) => (isNumber ? 'right' : 'left')),
    colWidths: columns.map(({ width }) => width + GAP),
  });
  for (const row of rows) table.push(row);
  const lines = asPrinted(table.toString()).split('\n');
  return lines.map((text, index) => (bold && index === 0 ? bold(text) : text)).join('\n');
}

const line = (value: unknown): string => printableLine(cellText(value));

const asPrinted = (text: string): string =>
  text
    .split('\n')
    .map((each) => withoutCommand(each.trimEnd()))
    .join('\n');

/** No lines between cells. */
const PLAIN = {
  chars: Object.fromEntries(
    ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
      .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'])
      .map((name) => [name, '']),
  ),
  style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [] },
};
