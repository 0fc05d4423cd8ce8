import { isRecord, valueAt } from './fields.js';

/** A column of a table. */
export interface Column {
  path: string;
  isNumber: boolean;
  /** Width of its widest cell, of which the title is one. */
  natural: number;
  /** Minimum width of a text column; ids, numbers and dates are not truncated. */
  least: number;
  width: number;
}

/** Columns are this far apart. */
export const GAP = 2;
/** Text is truncated to no less than this, if the width allows. */
const LEAST_TEXT = 16;

const ID_OR_DATE = /^(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|\d{4}-\d\d-\d\dT\S+)$/i;

/** The priority of columns: those that identify a row come first. */
const RANKS = [
  /^id$/,
  /^(?:.*Name|name|value|title|email|originalFileName)$/,
  /^(?:type|status|role|action|reason|description)$/,
  /^.*(?:Count|Date|At|size|total)$/i,
];
/** For programs. */
const LAST = /(?:Id|Path|checksum|thumbhash|Color)$|^(?:key|token|password)$/;

/** The columns for some rows: those at the given paths, or the fields that fit into a width. */
export function columnsFor(
  rows: readonly unknown[],
  paths: readonly string[] | undefined,
  width: number,
  widthOf: (text: string) => number,
): Column[] {
  const all = (paths ?? pathsIn(rows)).map((path) => columnAt(path, rows, widthOf));
  return fitted(paths ? all : thoseThatFit(all, width), width);
}

const pathsIn = (rows: readonly unknown[]): string[] => {
  const names = new Set(rows.flatMap((row) => (isRecord(row) ? Object.keys(row) : [])));
  const filled = [...names].filter((name) => rows.some((row) => hasText(valueAt(row, name))));
  return filled.sort((a, b) => rankOf(a) - rankOf(b));
};

const hasText = (value: unknown): boolean => typeof value !== 'object' && value !== undefined && value !== '';

const rankOf = (name: string): number => {
  if (LAST.test(name)) return RANKS.length + 1;
  const rank = RANKS.findIndex((pattern) => pattern.test(name));
  return rank === -1 ? RANKS.length : rank;
};

function columnAt(path: string, rows: readonly unknown[], widthOf: (text: string) => number): Column {
  const values = rows.map((row) => valueAt(row, path));
  const texts = values.map(cellText);
  const natural = Math.max(widthOf(path), ...texts.map(widthOf));
  const isNumber = values.some((value) => typeof value === 'number') && values.every(isNumberOrAbsent);
  const isWhole = isNumber || texts.every((text) => text === '' || ID_OR_DATE.test(text));
  return {
    path,
    isNumber,
    natural,
    least: isWhole ? natural : Math.min(natural, LEAST_TEXT),
    width: natural,
  };
}

const isNumberOrAbsent = (value: unknown): boolean =>
  typeof value === 'number' || value === null || value === undefined;

/** Earlier columns take precedence if the width is limited. */
function thoseThatFit(columns: readonly Column[], width: number): Column[] {
  const kept: Column[] = [];
  let used = 0;
  for (const column of columns) {
    const needed = column.least + (kept.length > 0 ? GAP : 0);
    if (kept.length > 0 && used + needed > width) continue;
    kept.push(column);
    used += needed;
  }
  return kept;
}

/** Cuts the widest columns until the table fits: text first, and then what should not be cut. */
function fitted(columns: readonly Column[], width: number): Column[] {
  const result = columns.map((column) => ({ ...column }));
  let surplus = result.reduce((sum, column) => sum + column.width + GAP, -GAP) - width;
  for (const least of [(column: Column) => column.least, () => 1]) {
    while (surplus > 0) {
      const [widest] = result.filter((each) => each.width > least(each)).sort((a, b) => b.width - a.width);
      if (!widest) break;
      widest.width -= 1;
      surplus -= 1;
    }
  }
  return result;
}

/** A value as a table shows it: a list of values in one line, a list of objects by their number. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    return value.some(isRecord)
      ? `${value.length} ${value.length === 1 ? 'item' : 'items'}`
      : value.map(cellText).join(', ');
  }
  return isRecord(value) ? JSON.stringify(value) : String(value);
}
