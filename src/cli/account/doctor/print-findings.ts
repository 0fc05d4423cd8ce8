import { withoutCommand } from '../../../values/printable.js';
import { coloursFor } from '../../output/colours.js';
import type { OutputFlags } from '../../output/output-options.js';
import type { NamedFinding } from './examine.js';
import type { Status } from './finding.js';

/** A line for each finding, and one for what to do about it. */
export function printFindings(findings: readonly NamedFinding[], flags: OutputFlags): void {
  const { green, yellow, red, dim } = coloursFor(flags);
  const colours: Record<Status, (text: string) => string> = { ok: green, warn: yellow, fail: red, skip: dim };
  const width = Math.max(...findings.map(({ check }) => check.length));
  const indent = 4 + 2 + width + 2;
  for (const { check, status, message, advice } of findings) {
    const head = `${colours[status](status.padEnd(4))}  ${check.padEnd(width)}  `;
    console.log(head + wrapped(message, indent));
    if (advice !== undefined) console.log(`${' '.repeat(indent)}-> ${wrapped(advice, indent + 3)}`);
  }
  const count = (status: Status) => findings.filter((finding) => finding.status === status).length;
  console.log(
    `\n${count('ok')} ok, ${count('warn')} to look at, ${count('fail')} failed, ${count('skip')} not checked`,
  );
}

/** A text in lines that fit the terminal; those after the first are indented. A word that is too long stays whole. */
function wrapped(text: string, indent: number): string {
  const width = Math.max((process.stdout.columns ?? 100) - indent, 20);
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map(withoutCommand).join(`\n${' '.repeat(indent)}`);
}
