import { matcher } from './globs.js';

/**
 * Glob patterns of files and folders without content of yours: previews and recycle bins of NAS systems (Synology,
 * QNAP), trash folders and deleted files of desktops and phones, and system files of Windows and macOS. Case does not
 * matter.
 */
export const JUNK: readonly string[] = [
  '@eaDir',
  '*@SynoEAStream',
  '*@SynoResource',
  'SYNOFILE_THUMB_*',
  '#recycle',
  '#snapshot',
  '@__thumb',
  '.@__thumb',
  '@Recycle',
  '@Recently-Snapshot',
  '.Trash*',
  '.thumbnails',
  '$RECYCLE.BIN',
  'System Volume Information',
  'Thumbs.db',
  'desktop.ini',
  '.DS_Store',
  '._*',
];

export const isJunk = matcher(JUNK);
