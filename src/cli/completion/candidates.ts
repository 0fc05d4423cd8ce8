import type { Command, Option } from 'commander';
import type { LazyCommand } from '../commands.js';
import { kebabCase } from '../kebab-case.js';
import { FieldOption } from '../methods/field-option.js';

/** A word that can come next, and what it means. */
export interface Candidate {
  word: string;
  summary: string;
}

/** Candidates for the last word of a command line, which is incomplete. Empty if it can be a file or any text. */
export async function candidates(
  words: readonly string[],
  commands: Readonly<Record<string, LazyCommand>>,
): Promise<Candidate[]> {
  const current = words.at(-1) ?? '';
  const [first, ...before] = words.slice(0, -1);
  const all =
    first === undefined
      ? Object.entries(commands).map(([word, { summary }]) => ({ word, summary }))
      : await candidatesIn(await commands[kebabCase(first)]?.load(), before, current);
  return all.filter(({ word }) => word.startsWith(current));
}

async function candidatesIn(
  root: Command | undefined,
  words: readonly string[],
  current: string,
): Promise<Candidate[]> {
  if (!root) return [];
  const command = words.reduce(
    (at, word) => at.commands.find((each) => each.name() === word || each.aliases().includes(word)) ?? at,
    root,
  );
  const option = command.options.find((each) => each.long === words.at(-1) || each.short === words.at(-1));
  if (option && (option.required || option.optional)) {
    return valuesOf(option).map((word) => ({ word, summary: '' }));
  }
  if (current.startsWith('-')) {
    return command.options.flatMap(({ long, description }) =>
      long === undefined || long === null ? [] : [{ word: long, summary: firstSentence(description) }],
    );
  }
  return command.commands.map((each) => ({ word: each.name(), summary: each.summary() }));
}

const valuesOf = (option: Option): readonly string[] =>
  option instanceof FieldOption ? option.values : (option.argChoices ?? []);

const firstSentence = (text: string): string => text.split(/(?<=\.) /, 1)[0] ?? '';
