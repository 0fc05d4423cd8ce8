import type { Command } from 'commander';
import { suggestion } from '../contract/read/nearest.js';
import { CliError } from './cli-error.js';
import type { LazyCommand } from './commands.js';
import { completeCommand } from './completion/complete-command.js';
import { kebabCase } from './kebab-case.js';
import { packagedContract } from './methods/contract.js';
import { groupCommand } from './methods/group-command.js';
import { methodNames } from './methods/methods.js';
import { commandWords } from './methods/names.js';
import { shellCommand } from './shell/shell-command.js';
import { SHELL_FUNCTIONS } from './shell/shell-functions.js';

/**
 * A command that the help does not list: a documented shell function, or a group that only the contract has. Throws with the nearest names if there is none.
 */
export async function unlistedCommand(
  name: string,
  listed: Readonly<Record<string, LazyCommand>>,
): Promise<Command> {
  if (name === '__complete') return completeCommand(listed);
  const shell = shellCommand(name);
  if (shell) return shell;
  const contract = await packagedContract();
  const methods = methodNames(contract);
  const group = methods
    .map((each) => each.split('.')[0] ?? '')
    .find((each) => kebabCase(each) === kebabCase(name));
  if (group !== undefined) return groupCommand(group);
  const verbs = methods
    .map((each) => commandWords(each).join(' '))
    .filter((each) => each.endsWith(` ${kebabCase(name)}`));
  const advice =
    verbs.length > 0
      ? ` Nearest: ${verbs.slice(0, 3).join(', ')}.`
      : suggestion(name, [...Object.keys(listed), ...Object.keys(SHELL_FUNCTIONS)]);
  throw new CliError(`There is no command ${name}.${advice} All commands: immich-client --help`);
}
