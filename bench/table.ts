import { report } from './results.js';

/** The scores of one measurement, by contender. */
export interface Column {
  title: string;
  scores: Record<string, number>;
  /** The contender whose score is shown as 1.00. */
  relativeTo: string;
}

/** Reports a Markdown table. */
export function printTable(title: string, columns: Column[]): void {
  const names = Object.keys(columns[0]?.scores ?? {});
  const rows = names.map((name) => [
    name,
    ...columns.map(({ scores, relativeTo }) => {
      const score = scores[name] ?? NaN;
      // Some values cannot be measured on some machines.
      if (Number.isNaN(score)) return '-';
      return `${Math.round(score)} (x${(score / (scores[relativeTo] ?? NaN)).toFixed(2)})`;
    }),
  ]);
  const lines = [
    ['', ...columns.map((column) => column.title)],
    ['---', ...columns.map(() => '---:')],
    ...rows,
  ];
  report(`${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
}
