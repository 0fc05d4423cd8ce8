import type { Command } from 'commander';
import { kebabCase } from '../kebab-case.js';
import { newCommand } from '../new-command.js';
import { type Contract, packagedContract } from './contract.js';
import type { Method } from './method.js';
import { methodCommand } from './method-command.js';
import { methodsOf } from './methods.js';
import { withShortHelp } from './short-help.js';

/** The command of a group of the client, such as `albums` or `admin`, with a subcommand for each of its methods. */
export async function groupCommand(group: string, summary = ''): Promise<Command> {
  const contract = await packagedContract();
  return groupOf(contract, group, methodsOf(contract, group), summary);
}

function groupOf(contract: Contract, group: string, methods: readonly Method[], summary: string): Command {
  const name = group.split('.').at(-1) ?? '';
  const command = withShortHelp(newCommand(kebabCase(name), summary))
    .usage('<command> [options]')
    .helpCommand('help [command]', 'show the help of a command');
  if (kebabCase(name) !== name) command.alias(name);
  const depth = group.split('.').length;
  const inner = new Set<string>();
  for (const method of methods) {
    const names = method.client.split('.');
    if (names.length === depth + 1) command.addCommand(methodCommand(contract, method));
    else inner.add(names.slice(0, depth + 1).join('.'));
  }
  for (const each of inner) {
    const within = methods.filter(({ client }) => client.startsWith(`${each}.`));
    const words = within.map(({ client }) => kebabCase(client.split('.').at(-1) ?? ''));
    command.addCommand(groupOf(contract, each, within, words.join(', ')));
  }
  return command;
}
