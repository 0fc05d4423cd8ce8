import type { Command } from 'commander';
import { stat } from 'node:fs/promises';
import { CliError } from '../../cli-error.js';
import { EXIT } from '../../exit-codes.js';
import { interrupted } from '../../interrupt.js';
import { groupCommand } from '../../methods/group-command.js';
import { type DownloadFlags, downloadOptions } from './download-flags.js';
import { downloadArchives, downloadFiles } from './download-run.js';
import { hasFailed } from './download-summary.js';
import { layoutOf } from './layout.js';
import { select } from './select.js';

/** `immich-client download`, with the methods of the client's group `download` as subcommands. */
export async function downloadCommand(): Promise<Command> {
  // Options after the name of a subcommand belong to the subcommand, because both have `--edited`.
  const command = downloadOptions().enablePositionalOptions().addHelpText('after', EXAMPLES).action(download);
  const { commands } = await groupCommand('download');
  command.commandsGroup('The methods of the API:');
  for (const each of commands) command.addCommand(each);
  return command;
}

async function download(what: string[], _flags: unknown, command: Command): Promise<void> {
  const flags = command.opts<DownloadFlags>();
  await checkDownloadFlags(flags);
  const selection = await select(what, flags, { signal: interrupted });
  const run = flags.archive ? downloadArchives : downloadFiles;
  const outcome = await run(selection, flags, interrupted);
  if (outcome.isInterrupted) {
    console.error(
      'Run the same command again to go on: files that are in the folder already are not downloaded again.',
    );
  }
  process.exitCode = outcome.isInterrupted ? EXIT.interrupted : hasFailed(outcome) ? EXIT.failed : EXIT.done;
}

async function checkDownloadFlags({
  to,
  archive,
  name,
  layout,
  edited,
  livePhotos,
}: DownloadFlags): Promise<void> {
  // Not a required option of Commander, because the subcommands would require it too.
  if (!to) throw new CliError('--to <folder> is missing. Name the folder to download to.');
  if ((await stat(to).catch(() => undefined))?.isDirectory() === false) {
    throw new CliError(`--to must be a folder, but ${to} is a file.`);
  }
  if (layout !== undefined) layoutOf(layout);
  if (name !== undefined && !archive) throw new CliError('--name is the name of a zip file. Add --archive.');
  const isForFiles = layout !== undefined || edited || !livePhotos;
  if (archive && isForFiles) {
    throw new CliError(
      '--archive cannot be combined with --layout, --edited and --no-live-photos. Leave them out.',
    );
  }
}

const EXAMPLES = `
Examples:
  immich-client download --album "Lofoten 2024" --to ~/Lofoten
  immich-client download --type VIDEO --taken-after 2024-01-01 --to ~/Videos --layout "{year}/{month}"
  immich-client download https://photos.example.com/share/KEY --to ~/Downloads
  immich-client download --album Lofoten --archive --to ~/Downloads`;
