import { FileError } from '../../index.js';
import { systemReason } from './system-reasons.js';

/** The system's refusal to write a file, as a `FileError`. */
export function writeFailure(path: string, cause: unknown): FileError {
  if (cause instanceof FileError) return cause;
  return new FileError(path, systemReason(cause) ?? 'unwritable', { cause });
}
