import { FileError } from '../../index.js';
import { systemReason } from './system-reasons.js';

/** Converts a system error while writing a file to a `FileError`. */
export function writeFailure(path: string, cause: unknown): FileError {
  if (cause instanceof FileError) return cause;
  return new FileError(path, systemReason(cause) ?? 'unwritable', { cause });
}
