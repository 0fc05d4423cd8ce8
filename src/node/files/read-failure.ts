import { FileError } from '../../index.js';
import { systemReason } from './system-reasons.js';

/** Converts a system error while reading a file to a `FileError`. */
export function fileError(path: string, cause: unknown): FileError {
  if (cause instanceof FileError) return cause;
  return new FileError(path, systemReason(cause) ?? 'unreadable', { cause });
}
