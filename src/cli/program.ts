import { type Command, CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMMANDS } from './commands.js';
import { EXIT } from './exit-codes.js';
import { kebabCase } from './kebab-case.js';
import { newCommand } from './new-command.js';
import { openapiFolder } from './openapi-folder.js';

/** Runs `immich-client` with some arguments. Prints what went wrong, and returns the exit code. */
export async function immichClient(args: string[]): Promise<number> {
  process.exitCode = undefined;
  try {
    const root = await program(args);
    // Without a command, the help is printed as a success.
    if (args.length === 0) root.outputHelp();
    else await root.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? EXIT.done);
  } catch (error) {
    // Commander prints its own messages, and throws to end `--help` and `--version`.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    // Loaded here, because its error classes take longer to load than the help.
    const { failureOf } = await import('./failure.js');
    const { exitCode, message } = failureOf(error);
    console.error(`error: ${message}`);
    return exitCode;
  }
}

/** The command `immich-client` for some arguments: the command that they name is loaded, the others are names in the help. */
async function program(args: readonly string[]): Promise<Command> {
  const root = newCommand('immich-client')
    .usage('<command> [options]')
    .description('Work with an Immich photo server: upload, download, and call every operation of its API.')
    .version(versionOf(openapiFolder()), '-V, --version', 'show the version')
    // After the name of a command, `--version` may be an option of that command.
    .enablePositionalOptions()
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', EXIT_CODES);
  const asked = commandIn(args);
  // `sharedLinks` is also available as `shared-links`.
  const wanted = asked === undefined ? undefined : kebabCase(asked);
  let isListed = wanted === undefined || wanted === 'help';
  for (const [heading, group] of Object.entries(COMMANDS)) {
    root.commandsGroup(heading);
    for (const [name, { summary, load }] of Object.entries(group)) {
      root.addCommand(name === wanted ? (await load()).summary(summary) : newCommand(name, summary));
      isListed ||= name === wanted;
    }
  }
  if (asked !== undefined && !isListed) {
    const { unlistedCommand } = await import('./unlisted-command.js');
    const listed = Object.fromEntries(Object.values(COMMANDS).flatMap((group) => Object.entries(group)));
    root.addCommand(await unlistedCommand(asked, listed), { hidden: true });
  }
  return root;
}

/** The first word that is not an option, which is the name of the command; after `help` it is the second one. */
function commandIn(args: readonly string[]): string | undefined {
  const [first, second] = args.filter((arg) => !arg.startsWith('-'));
  return first === 'help' ? (second ?? first) : first;
}

const EXIT_CODES = `
Exit codes: 0 all done, 1 some or all failed, 2 wrong arguments, 3 credentials, 4 server not reachable.
Server and API key: immich-client login, or IMMICH_INSTANCE_URL and IMMICH_API_KEY.`;

/** The package is read from disk, where a test of it is the same as the published one. */
function versionOf(openapi: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(openapi), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
