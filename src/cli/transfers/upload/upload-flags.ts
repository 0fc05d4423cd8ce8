import { type Command, Option } from 'commander';
import { collect, type ConnectionFlags, withConnection } from '../../connect.js';
import { newCommand } from '../../new-command.js';
import type { OutputFlags } from '../output/transfer-output.js';
import { withOptionHelp } from '../option-help.js';
import { seconds, wholeNumber } from '../option-values.js';

/** The options of `immich-client upload`. */
export interface UploadFlags extends ConnectionFlags, OutputFlags {
  recursive?: boolean;
  ignore?: string[];
  includeHidden?: boolean;
  followSymlinks?: boolean;
  album?: boolean;
  albumName?: string;
  tag?: string[];
  visibility?: 'archive' | 'hidden' | 'locked' | 'timeline';
  livePhotos: boolean;
  restoreTrashed?: boolean;
  dryRun?: boolean;
  concurrency: number;
  journal?: string;
  delete?: boolean;
  deleteDuplicates?: boolean;
  yes?: boolean;
  watch?: boolean;
  settle: number;
}

const flag = (flags: string, description: string, env?: string): Option => {
  const option = new Option(flags, description);
  return env === undefined ? option : option.env(env);
};

/** `immich-client upload` without its action. Options and environment variables have the names of the official command. */
export function uploadOptions(): Command {
  const command = newCommand('upload', 'upload files and folders')
    .usage('[options] <paths...>')
    .argument('<paths...>', 'files and folders')
    .optionsGroup('Files:')
    .addOption(flag('-r, --recursive', 'also look in subfolders', 'IMMICH_RECURSIVE'))
    .addOption(
      flag(
        '-i, --ignore <pattern>',
        'glob pattern of files and folders to skip; repeatable',
        'IMMICH_IGNORE_PATHS',
      ).argParser(collect),
    )
    .addOption(flag('-H, --include-hidden', 'also names that begin with a dot', 'IMMICH_INCLUDE_HIDDEN'))
    .addOption(flag('--follow-symlinks', 'also what symbolic links lead to'))
    .addOption(flag('--no-live-photos', 'do not join photos and videos of the same name'))
    .optionsGroup('On the server:')
    .addOption(
      flag('-a, --album', 'put files into albums named like their folders', 'IMMICH_AUTO_CREATE_ALBUM'),
    )
    .addOption(flag('-A, --album-name <name>', 'put all files into this album', 'IMMICH_ALBUM_NAME'))
    .addOption(flag('-t, --tag <path>', 'add a tag, such as places/norway; repeatable').argParser(collect))
    .addOption(
      flag('--visibility <visibility>', 'visibility of the new assets', 'IMMICH_VISIBILITY').choices([
        ...['archive', 'hidden', 'locked', 'timeline'],
      ]),
    )
    .addOption(flag('--restore-trashed', 'restore duplicates that are in the trash'))
    .optionsGroup('Transfer:')
    .addOption(flag('-n, --dry-run', 'only show what would be done', 'IMMICH_DRY_RUN'))
    .addOption(
      flag('-c, --concurrency <number>', 'files to upload at the same time', 'IMMICH_UPLOAD_CONCURRENCY')
        .argParser(wholeNumber)
        .default(4),
    )
    .addOption(
      flag(
        '--skip-hash',
        'accepted for scripts of the official command: hashing runs beside the upload and takes no extra time',
        'IMMICH_SKIP_HASH',
      ),
    )
    .addOption(
      flag('--journal <file>', 'remember what is done, so that an interrupted upload goes on where it was'),
    )
    .addOption(flag('--watch', 'upload new and changed files until Ctrl-C', 'IMMICH_WATCH_CHANGES'))
    .addOption(
      flag('--settle <seconds>', 'with --watch: wait until a file has not changed for this long')
        .argParser(seconds)
        .default(2),
    )
    .optionsGroup('Local files:')
    .addOption(
      flag(
        '--delete',
        'delete uploaded files once the server has confirmed their checksums',
        'IMMICH_DELETE_ASSETS',
      ),
    )
    .addOption(
      flag(
        '--delete-duplicates',
        'delete files that the server had before, once it has confirmed their checksums',
        'IMMICH_DELETE_DUPLICATES',
      ),
    )
    .addOption(flag('-y, --yes', 'delete without asking'))
    .optionsGroup('Output:')
    .addOption(flag('--json', 'print events, one JSON object a line'))
    .addOption(
      flag(
        '-j, --json-output',
        'print newFiles, duplicates and newAssets as JSON at the end',
        'IMMICH_JSON_OUTPUT',
      ),
    )
    .addOption(flag('--no-progress', 'do not show the progress on a terminal', 'IMMICH_PROGRESS_BAR'));
  return withOptionHelp(withConnection(command));
}
