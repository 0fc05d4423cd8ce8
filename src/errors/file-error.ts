import { ImmichError } from './immich-error.js';

/** What is wrong with a local file. */
export type FileErrorReason =
  /** It is not there, or no longer. */
  | 'missing'
  /** The system does not let it be read. */
  | 'unreadable'
  /** There is a file of that name, which is not to be overwritten. */
  | 'taken'
  /** The disk is full, or what the user may have of it. */
  | 'disk-full'
  /** The system does not let it be written. */
  | 'unwritable'
  /** While it was uploaded it became another than the one that was hashed. */
  | 'changed';

const WORDS: Record<FileErrorReason, string> = {
  missing: 'is not there',
  unreadable: 'cannot be read',
  taken: 'is there already',
  'disk-full': 'cannot be written: the disk is full',
  unwritable: 'cannot be written',
  changed: 'changed while it was being uploaded',
};

/** A local file could not be used. What could not be read as it is was not stored. `cause` is what the system said. */
export class FileError extends ImmichError {
  override readonly name = 'FileError';
  readonly kind = 'file';

  constructor(
    readonly path: string,
    readonly reason: FileErrorReason,
    options?: ErrorOptions,
  ) {
    // As JSON, so that a name with a newline in it stays in its line.
    super(`${JSON.stringify(path)} ${WORDS[reason]}`, options);
  }
}
