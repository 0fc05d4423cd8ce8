import { type Command, Option } from 'commander';
import { collect, type ConnectionFlags, withConnection } from '../../connect.js';
import { newCommand } from '../../new-command.js';
import { withOptionHelp } from '../option-help.js';
import { dateTime, rating, wholeNumber } from '../option-values.js';
import type { OutputFlags } from '../output/transfer-output.js';

/** The options of `immich-client download`. */
export interface DownloadFlags extends ConnectionFlags, OutputFlags {
  to: string;
  album?: string[];
  all?: boolean;
  type?: 'IMAGE' | 'VIDEO';
  takenAfter?: Date;
  takenBefore?: Date;
  tag?: string[];
  person?: string[];
  favorite?: boolean;
  city?: string;
  country?: string;
  make?: string;
  model?: string;
  rating?: number;
  filename?: string;
  visibility?: 'any' | 'archive' | 'hidden' | 'timeline';
  password?: string;
  layout?: string;
  livePhotos: boolean;
  edited?: boolean;
  concurrency: number;
  archive?: boolean;
  name?: string;
}

/** `immich-client download` without its action. */
export function downloadOptions(): Command {
  const command = newCommand('download', 'download albums, search results, assets and shared links')
    .usage('[options] --to <folder> [what...]')
    .argument('[what...]', 'ids of assets, or the address of a shared link')
    .optionsGroup('What to download:')
    .option('-A, --album <name|id>', 'all assets of an album; repeatable', collect)
    .option('--all', 'all assets of the timeline')
    .addOption(new Option('--type <type>', 'assets of this type').choices(['IMAGE', 'VIDEO']))
    .option('--taken-after <date>', 'taken at or after this date, such as 2024-01-31 (UTC)', dateTime)
    .option('--taken-before <date>', 'taken at or before this date', dateTime)
    .option(
      '-t, --tag <path|id>',
      'with this tag, such as places/norway; repeatable: with all of them',
      collect,
    )
    .option('--person <name|id>', 'that show this person; repeatable: all of them', collect)
    .option('--favorite', 'marked as a favorite')
    .option('--city <name>', 'taken in this city')
    .option('--country <name>', 'taken in this country')
    .option('--make <name>', 'taken with a camera of this make')
    .option('--model <name>', 'taken with this camera')
    .option('--rating <stars>', 'with this number of stars', rating)
    .option('--filename <text>', 'with this text in the file name')
    .addOption(
      new Option('--visibility <visibility>', 'where to search (default: timeline)').choices([
        ...['timeline', 'archive', 'hidden', 'any'],
      ]),
    )
    .addOption(
      new Option('--password <password>', 'password of the shared link; prompted for on a terminal').env(
        'IMMICH_SHARED_LINK_PASSWORD',
      ),
    )
    .optionsGroup('Files:')
    .option('-o, --to <folder>', 'folder to download to, created if it does not exist')
    .option('--layout <pattern>', 'subfolder of each file, such as {year}/{month}; also {day}')
    .option('--no-live-photos', 'without the videos of live photos')
    .option('--edited', 'edited versions instead of the originals')
    .option('--archive', 'one zip file instead of single files, or several if it is large')
    .option('--name <name>', 'with --archive: name of the zip file')
    .addOption(
      new Option('-c, --concurrency <number>', 'files to download at the same time')
        .argParser(wholeNumber)
        .default(4),
    )
    .optionsGroup('Output:')
    .option('--json', 'print events, one JSON object a line')
    .option('--no-progress', 'do not show the progress on a terminal');
  return withOptionHelp(withConnection(command));
}
