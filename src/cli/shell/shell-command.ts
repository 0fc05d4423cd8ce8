import { type Command } from 'commander';
import { apiCommand } from '../api/api-command.js';
import { checkCommand } from '../api/check-command.js';
import { withConnection } from '../connect.js';
import { groupCommand } from '../methods/group-command.js';
import { newCommand } from '../new-command.js';
import { withOutput } from '../output/output-options.js';
import { SHELL_FUNCTIONS } from './shell-functions.js';
import { translate } from './translate.js';

/** A documented shell function as a command; `undefined` if it does not exist. It runs the equivalent command. */
export function shellCommand(name: string): Command | undefined {
  const forms = Object.hasOwn(SHELL_FUNCTIONS, name) ? SHELL_FUNCTIONS[name] : undefined;
  if (!forms) return undefined;
  const lines = forms.map(({ command, note }) =>
    [`The same as: immich-client ${command}`, ...(note === undefined ? [] : [note])].join('\n'),
  );
  const command = newCommand(name)
    .description(lines.join('\n\n'))
    .usage(`${forms.map(({ takes }) => takes).join(' | ')} [options]`)
    .argument('[arguments...]');
  withConnection(withOutput(command));
  return command.action(async (args: string[]) => {
    const { words, positionals } = translate(name, args);
    const root = newCommand('immich-client').addCommand(await commandNamed(words[0] ?? ''));
    const flags = words.includes('--out') ? connectionFlags(command) : givenFlags(command);
    await root.parseAsync([...words, ...flags, '--', ...positionals], { from: 'user' });
  });
}

async function commandNamed(name: string): Promise<Command> {
  if (name === 'api') return apiCommand();
  if (name === 'check') return checkCommand();
  return groupCommand(name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()));
}

/** The options that the command was given, as words. */
const givenFlags = (command: Command, isWanted: (name: string) => boolean = () => true): string[] =>
  command.options.flatMap((option) => {
    const name = option.attributeName();
    const value: unknown = command.getOptionValue(name);
    if (!isWanted(name) || value === undefined || option.long === undefined) return [];
    if (option.negate) return value === false ? [option.long] : [];
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((each) => [option.long ?? '', String(each)]);
  });

/** A file is not printed, so these commands have no format. */
const connectionFlags = (command: Command): string[] =>
  givenFlags(command, (name) => !['output', 'fields', 'color'].includes(name));
