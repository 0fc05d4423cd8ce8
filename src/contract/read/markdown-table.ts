/** Renders a Markdown table with aligned columns, because running a formatter would be slow. */
export function markdownTable(head: readonly string[], body: readonly (readonly string[])[]): string {
  const rows = body.map((cells) => cells.map((cell) => cell.trim()));
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [line(head), line([], '-'), ...rows.map((cells) => line(cells))].join('\n');
}
