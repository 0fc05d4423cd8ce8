import type { Command } from 'commander';
import { FieldOption } from './field-option.js';

/** The help shows neither the other spelling of a name, `addAssets`, nor both options of a pair. */
export function withShortHelp(command: Command): Command {
  return command.configureHelp({
    ...command.configureHelp(),
    sortSubcommands: true,
    optionTerm: (option) => (option instanceof FieldOption ? option.term : option.flags),
    subcommandTerm: (each) => [each.name(), ...each.registeredArguments.map(argumentTerm)].join(' '),
    commandUsage: (each) => `${wordsOf(each).join(' ')} ${each.usage()}`,
  });
}

const argumentTerm = (argument: Command['registeredArguments'][number]): string => {
  const text = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${text}>` : `[${text}]`;
};

function wordsOf(command: Command): string[] {
  const words: string[] = [];
  for (let at: Command | null = command; at; at = at.parent) words.unshift(at.name());
  return words;
}
