import { type Command, InvalidArgumentError } from 'commander';
import { withConnection } from '../connect.js';
import { newCommand } from '../new-command.js';
import { withOutput } from '../output/output-options.js';
import type { Contract } from './contract.js';
import { exampleLine } from './example.js';
import { argumentFor, optionsFor, RESERVED } from './field-option.js';
import type { Method } from './method.js';
import { methodFacts } from './method-help.js';
import { commandWords } from './names.js';
import { runMethod } from './run-method.js';
import { withShortHelp } from './short-help.js';

/** The command of a client method. */
export function methodCommand(contract: Contract, method: Method): Command {
  const name = commandWords(method.client).at(-1) ?? '';
  const taken = takenFlags(method);
  const command = newCommand(name, method.summary).description(
    `${method.summary}\n\n${methodFacts(contract, method)}`,
  );
  withShortHelp(command);
  const camelName = method.client.split('.').at(-1);
  if (camelName !== undefined && camelName !== name) command.alias(camelName);
  for (const field of method.positionals) command.addArgument(argumentFor(field, method.takesBody));
  command.optionsGroup('Fields:');
  for (const field of method.flags) for (const option of optionsFor(field, taken)) command.addOption(option);
  if (method.takesBody) {
    command.option(
      '--body <json>',
      'the fields of the body as JSON, @FILE, or - for standard input; an option wins over it',
    );
  }
  if (method.returns === 'list') command.option('--limit <number>', 'print this many at most', readLimit);
  if (method.isDestructive) command.option('-y, --yes', 'do it without asking');
  if (method.returns === 'file') {
    command
      .optionsGroup('Output:')
      .option(
        '--out <path>',
        'file or folder to save to, or - for standard output; default: standard output, if it is not a terminal',
      )
      .option('--overwrite', 'replace a file that exists');
  } else withOutput(command);
  withConnection(command);
  return command
    .addHelpText('after', () => `\nExample:\n  ${exampleLine(contract, method, taken)}`)
    .action(() => runMethod(method, command, taken));
}

/** The flags that the command has besides those of its fields. */
const takenFlags = ({ takesBody, returns, isDestructive }: Method): string[] =>
  RESERVED.filter((flag) => {
    if (flag === 'body') return takesBody;
    if (flag === 'limit') return returns === 'list';
    if (flag === 'yes') return isDestructive;
    if (flag === 'out' || flag === 'overwrite') return returns === 'file';
    return true;
  });

function readLimit(text: string): number {
  const limit = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(limit) || limit < 0)
    throw new InvalidArgumentError('It must be a whole number.');
  return limit;
}
