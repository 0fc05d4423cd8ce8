import { ImmichError } from './immich-error.js';

/** What is wrong with a local file. */
export type FileErrorReason =
  /** It is not there, or no longer. */
  | 'missing'
  /** The system does not let it be read. */
  | 'unreadable'
  /** The system does not let it be written, or the disk is full. */
  | 'unwritable'
  /** While it was uploaded it became another than the one that was hashed. */
  | 'changed';

const WORDS: Record<FileErrorReason, string> = {
  missing: 'is not there',
  unreadable: 'cannot be read',
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
