import { markdownTable } from '../../contract/read/markdown-table.js';
import { SHELL_FUNCTIONS } from './shell-functions.js';

/** `docs/shell-functions.md`: each documented shell function with the command that does the same, and the other way round. */
export function shellFunctionsMarkdown(): string {
  const rows = Object.entries(SHELL_FUNCTIONS).flatMap(([name, forms]) =>
    forms.map(({ takes, command, note = '' }) => ({
      old: code(`${name} ${takes}`.trim()),
      now: code(`immich-client ${command.replace(/\{[^{}]*\}/, (json) => `'${json}'`)}`),
      note,
    })),
  );
  const back = rows.toSorted((a, b) => (a.now < b.now ? -1 : Number(a.now > b.now)));
  return [
    '# Shell functions',
    'Generated from `src/cli/shell/shell-functions.ts` by `npm run generate`. Do not edit.',
    [
      'Every documented shell function is a command with the same name and the same arguments: write `immich-client` before it. It runs the',
      'command in the second column. Options of that command for the connection and the output work, too.',
    ].join('\n'),
    [
      'As scripts expect, it does not ask before it deletes, and prints JSON if standard output is not a terminal. Server and key are read as by',
      'every other command. Errors are printed to standard error; the exit codes are in `immich-client --help`.',
    ].join('\n'),
    '## From shell function to command',
    markdownTable(
      ['shell function', 'command', 'note'],
      rows.map(({ old, now, note }) => [old, now, note]),
    ),
    '## From command to shell function',
    `${markdownTable(
      ['command', 'shell function'],
      back.map(({ old, now }) => [now, old]),
    )}\n`,
  ].join('\n\n');
}

const code = (text: string): string => `\`${text}\``;
