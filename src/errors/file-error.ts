import { ImmichError } from './immich-error.js';

/** What is wrong with a local file: it is not there, the system does not let it be read, or it is no longer what was hashed. */
export type FileErrorReason = 'missing' | 'unreadable' | 'changed';

const WORDS: Record<FileErrorReason, string> = {
  missing: 'is not there',
  unreadable: 'cannot be read',
  changed: 'changed while it was being uploaded',
};

/** A local file could not be sent as it is; nothing of it was stored. `cause` is what the system said. */
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
