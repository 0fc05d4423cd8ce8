import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { CliError } from '../../cli-error.js';
import { confirm } from '../../confirm.js';
import { connect } from '../../connect.js';
import { EXIT } from '../../exit-codes.js';
import { interrupted } from '../../interrupt.js';
import { shownPath } from '../output/lines.js';
import { readBooleanEnvironment } from '../option-environment.js';
import { uploadOptions, type UploadFlags } from './upload-flags.js';
import { uploadOnce } from './upload-once.js';
import { checkUploadFlags } from './upload-settings.js';
import { hasFailed, type UploadOutcome } from './upload-summary.js';

/** `immich-client upload`. */
export const uploadCommand = (): Command =>
  uploadOptions()
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], _flags: unknown, command: Command) => {
      readBooleanEnvironment(command);
      const flags = command.opts<UploadFlags>();
      checkUploadFlags(flags);
      checkNames(paths);
      if ((flags.delete || flags.deleteDuplicates) && !flags.dryRun) await confirm(DELETE_QUESTION, flags);
      const immich = await connect(flags);
      if (flags.watch) {
        const { watchAndUpload } = await import('../watch/watch-and-upload.js');
        process.exitCode = await watchAndUpload(immich, paths, flags, interrupted);
      } else process.exitCode = exitCodeOf(await uploadOnce(immich, paths, flags, interrupted), flags);
    });

/** Node replaces bytes of an argument that are not UTF-8, so the file would not be found. */
function checkNames(paths: readonly string[]): void {
  const broken = paths.find((path) => path.includes('\uFFFD') && !existsSync(path));
  if (broken === undefined) return;
  throw new CliError(
    `${shownPath(broken)} has a name that is not UTF-8. Name the folder that it is in instead.`,
  );
}

const DELETE_QUESTION = 'Delete local files as soon as the server has confirmed that it stores them?';

function exitCodeOf(outcome: UploadOutcome, { journal }: UploadFlags): number {
  if (!outcome.isInterrupted) return hasFailed(outcome) ? EXIT.failed : EXIT.done;
  console.error(
    journal === undefined
      ? 'Run the same command again to go on: files that are on the server are not sent again. With --journal they are not read again either.'
      : 'Run the same command again to go on: the journal has what is done.',
  );
  return EXIT.interrupted;
}

const EXAMPLES = `
Examples:
  immich-client upload --recursive ~/Pictures
  immich-client upload -r --album-name "Lofoten 2024" --tag places/norway /media/card
  immich-client upload -r --journal ~/.immich-upload.jsonl ~/Pictures
  immich-client upload --watch --delete --yes ~/Camera`;
