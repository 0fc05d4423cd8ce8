import { matcher } from './globs.js';

/**
 * Glob patterns of files and folders that hold nothing of yours: previews and recycle bins of NAS systems (Synology, QNAP), trash
 * folders and trashed files of desktops and phones, and what Windows and macOS write beside files. Case does not matter.
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
