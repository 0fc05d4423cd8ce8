import { printableLine } from '../../../values/printable.js';
import { printMessage, shownPath } from '../output/lines.js';
import type { UploadFlags } from '../upload/upload-flags.js';
import { walkSettings } from '../upload/upload-settings.js';
import { findMissed } from './missed-files.js';
import { uploadFilter } from './upload-filter.js';

/**
 * Watches files and folders, and calls `onFile` with each file that is added or changed, or with its folder if its name is not UTF-8. Resolves when
 * everything is watched.
 */
export async function watchFolders(
  sources: readonly string[],
  flags: UploadFlags,
  onFile: (path: string) => void,
): Promise<{ close(): Promise<void> }> {
  const { watch } = await import('chokidar');
  const settings = walkSettings(flags);
  const isWanted = uploadFilter(sources, settings);
  const watcher = watch([...sources], {
    ignoreInitial: true,
    ignored: (path) => !isWanted(path),
    followSymlinks: settings.followSymlinks,
    ...(!settings.recursive && { depth: 0 }),
  });
  const told = new Set<string>();
  watcher
    .on('add', onFile)
    .on('change', onFile)
    .on('addDir', (folder) => {
      if (settings.recursive) void findMissed(watcher, folder, isWanted, onFile);
    })
    .on('raw', (_event, name: unknown, details) => {
      // The watcher decodes names that are not UTF-8 incorrectly, and does not find the file. An upload of its folder
      // does.
      if (typeof name === 'string' && name.includes('\uFFFD')) onFile(folderOf(details));
    })
    .on('error', (error) => {
      const message = error instanceof Error ? error.message : String(error);
      // A system limit is also reached for each further folder.
      if (told.has(message)) return;
      told.add(message);
      printMessage(`error: Some folders cannot be watched: ${printableLine(message)}. ${ADVICE}`);
    });
  await new Promise<void>((resolve) => watcher.on('ready', resolve));
  printMessage(`Watching ${sources.map(shownPath).join(', ')}. Stop with Ctrl-C.`);
  return { close: () => watcher.close() };
}

/** The folder that a raw event is of. */
const folderOf = (details: unknown): string =>
  typeof details === 'object' && details !== null && 'watchedPath' in details
    ? String(details.watchedPath)
    : '';

const ADVICE =
  'On Linux raise fs.inotify.max_user_watches; on a network drive set the environment variable CHOKIDAR_USEPOLLING=1.';
