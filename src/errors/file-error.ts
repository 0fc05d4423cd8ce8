import { ImmichError } from './immich-error.js';

/** Why a local file could not be used. */
export type FileErrorReason =
  /** It does not exist, or it was deleted. */
  | 'missing'
  /** The operating system denies access. */
  | 'permission-denied'
  /** The limit of open files of this program or of the system is reached. */
  | 'too-many-open-files'
  /** Its name or path is longer than the file system allows. */
  | 'name-too-long'
  /** Its name has characters that the file system does not allow. */
  | 'invalid-name'
  /** It is a folder instead of a file. */
  | 'is-a-folder'
  /** It is a pipe, a socket or a device. */
  | 'not-a-file'
  /** A folder in its path is a file. */
  | 'not-a-folder'
  /** Symbolic links in its path form a loop. */
  | 'link-loop'
  /** Another program is using it. */
  | 'in-use'
  /** A file with that name exists, and overwriting is not allowed. */
  | 'taken'
  /** The disk is full, or the user's quota is used up. */
  | 'disk-full'
  /** It is larger than the file system allows. */
  | 'too-large'
  /** The file system is read-only. */
  | 'read-only'
  /** The disk or the network drive failed. */
  | 'device-error'
  /** It could not be read for another reason. */
  | 'unreadable'
  /** It could not be written for another reason. */
  | 'unwritable'
  /** It changed during the upload, after it was hashed. */
  | 'changed';

/** Message for each reason: what is wrong, then what to do. */
const WORDS: Record<FileErrorReason, string> = {
  missing: 'does not exist: check the path',
  'permission-denied':
    'cannot be used, permission denied: give this user access to it and to the folders in its path',
  'too-many-open-files':
    'cannot be opened, too many open files: lower `concurrency`, close other files, or raise the limit (`ulimit -n`)',
  'name-too-long': 'cannot be used, its name or its path is too long for the file system: shorten it',
  'invalid-name': 'cannot be used, its name has characters that the file system does not allow: rename it',
  'is-a-folder': 'is a folder: pass the path of a file',
  'not-a-file': 'is a pipe, a socket or a device: pass the path of a file',
  'not-a-folder': 'cannot be used, one of the folders in its path is a file: check the path',
  'link-loop': 'cannot be used, symbolic links in its path form a loop: correct the links',
  'in-use': 'is in use by another program: close it there and try again',
  taken: 'already exists: choose another name, or allow overwriting',
  'disk-full': 'cannot be written, the disk is full or the quota is used up: free some space',
  'too-large':
    'cannot be written, it is too large for the file system: choose another disk (FAT32 takes up to 4 GiB)',
  'read-only': 'cannot be written, the file system is read-only: choose another folder',
  'device-error': 'cannot be used, the disk reports an error: check the disk and its connection',
  unreadable: 'cannot be read: see `cause`',
  unwritable: 'cannot be written: see `cause`',
  changed: 'changed while it was being uploaded: upload it again',
};

/**
 * A local file could not be used. If a file could not be read unchanged, nothing was stored. `cause` is the error of
 * the operating system.
 */
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

/** Formats a path as JSON, so that control characters in a name cannot break the line or change a terminal. */
const quoted = (path: string): string =>
  JSON.stringify(path).replaceAll(
    /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
