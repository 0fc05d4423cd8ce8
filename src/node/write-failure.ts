import { FileError, type FileErrorReason } from '../errors.js';

const REASONS: Readonly<Record<string, FileErrorReason>> = {
  EEXIST: 'taken',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** What the system says when a file cannot be written, as an error of ours. */
export function writeFailure(path: string, cause: unknown): FileError {
  if (cause instanceof FileError) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new FileError(path, REASONS[code] ?? 'unwritable', { cause });
}
