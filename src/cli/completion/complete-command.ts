import type { Command } from 'commander';
import { printable } from '../../values/printable.js';
import type { LazyCommand } from '../commands.js';
import { newCommand } from '../new-command.js';
import { candidates } from './candidates.js';

/** The hidden command that the completion scripts call: one candidate a line, with a tab before what it means. */
export const completeCommand = (commands: Readonly<Record<string, LazyCommand>>): Command =>
  newCommand('__complete')
    .argument('[words...]')
    .action(async (words: string[]) => {
      for (const { word, summary } of await candidates(words, commands)) {
        console.log(`${word}\t${printable(summary)}`);
      }
    });
