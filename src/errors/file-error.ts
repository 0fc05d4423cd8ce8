import { ImmichError } from './immich-error.js';

/** Why a local file could not be used. */
export type FileErrorReason =
  /** It does not exist, or no longer. */
  | 'missing'
  /** The system does not let this program use it. */
  | 'permission-denied'
  /** This program, or the system, has as many files open as it may. */
  | 'too-many-open-files'
  /** Its name or its path is longer than the file system takes. */
  | 'name-too-long'
  /** Its name has characters that the file system does not take. */
  | 'invalid-name'
  /** It is a folder where a file is needed. */
  | 'is-a-folder'
  /** It is a pipe, a socket or a device. */
  | 'not-a-file'
  /** A file has the place of one of the folders in its path. */
  | 'not-a-folder'
  /** Symbolic links in its path lead in a circle. */
  | 'link-loop'
  /** Another program uses it. */
  | 'in-use'
  /** A file with that name exists, and is not to be overwritten. */
  | 'taken'
  /** The disk is full, or the user's quota is used up. */
  | 'disk-full'
  /** It is larger than the file system takes. */
  | 'too-large'
  /** The file system is read-only. */
  | 'read-only'
  /** The disk or the network drive failed. */
  | 'device-error'
  /** It could not be read for a reason that is not one of these. */
  | 'unreadable'
  /** It could not be written for a reason that is not one of these. */
  | 'unwritable'
  /** During its upload it became another file than the one that was hashed. */
  | 'changed';

/** What is wrong, and what to do. */
const WORDS: Record<FileErrorReason, string> = {
  missing: 'does not exist: check the path',
  'permission-denied':
    'cannot be used, permission denied: give this user access to it and to the folders in its path',
  'too-many-open-files':
    'cannot be opened, too many open files: lower `concurrency`, close other files, or raise the limit (`ulimit -n`)',
  'name-too-long': 'cannot be used, its name or its path is too long for the file system: shorten it',
  'invalid-name': 'cannot be used, its name has characters that the file system does not take: rename it',
  'is-a-folder': 'is a folder: pass the path of a file',
  'not-a-file': 'is a pipe, a socket or a device: pass the path of a file',
  'not-a-folder': 'cannot be used, one of the folders in its path is a file: check the path',
  'link-loop': 'cannot be used, symbolic links in its path lead in a circle: correct the links',
  'in-use': 'is in use by another program: close it there and try again',
  taken: 'exists already: choose another name, or allow it to be overwritten',
  'disk-full': 'cannot be written, the disk is full or the quota is used up: free some space',
  'too-large':
    'cannot be written, it is too large for the file system: choose another disk (FAT32 takes up to 4 GiB)',
  'read-only': 'cannot be written, the file system is read-only: choose another folder',
  'device-error': 'cannot be used, the disk reports an error: check the disk and its connection',
  unreadable: 'cannot be read: see `cause`',
  unwritable: 'cannot be written: see `cause`',
  changed: 'changed while it was being uploaded: upload it again',
};

/** A local file could not be used. A file that could not be read as it is was not stored. `cause` is the error of the system. */
export class FileError extends ImmichError {
  override readonly name = 'FileError';
  readonly kind = 'file';

  constructor(
    readonly path: string,
    readonly reason: FileErrorReason,
    options?: ErrorOptions,
  ) {
    super(`${quoted(path)} ${WORDS[reason]}`, options);
  }
}

/** A path as JSON: whatever is in a name, it stays in its line and does not change what a terminal shows. */
const quoted = (path: string): string =>
  JSON.stringify(path).replaceAll(
    /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
