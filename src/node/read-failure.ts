import { FileError } from '../errors.js';

/** What the system says when a file cannot be read, as an error of ours. */
export function fileError(path: string, cause: unknown): FileError {
  if (cause instanceof FileError) return cause;
  const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  return new FileError(path, isMissing ? 'missing' : 'unreadable', { cause });
}
