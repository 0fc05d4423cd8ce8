import type { FileErrorReason } from '../../index.js';
import { codeOf } from './error-code.js';

/** Node error codes, which are the same on every system, and one code of the hash threads. */
const REASONS: Readonly<Record<string, FileErrorReason>> = {
  ENOENT: 'missing',
  EACCES: 'permission-denied',
  EPERM: 'permission-denied',
  EMFILE: 'too-many-open-files',
  ENFILE: 'too-many-open-files',
  ENAMETOOLONG: 'name-too-long',
  EILSEQ: 'invalid-name',
  ERR_INVALID_ARG_VALUE: 'invalid-name',
  EISDIR: 'is-a-folder',
  ENOTFILE: 'not-a-file',
  ENOTDIR: 'not-a-folder',
  ELOOP: 'link-loop',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  EEXIST: 'taken',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'too-large',
  EROFS: 'read-only',
  EIO: 'device-error',
  ENXIO: 'device-error',
  ESTALE: 'device-error',
};

/** Returns the reason for a system error, if it is known. */
export const systemReason = (cause: unknown): FileErrorReason | undefined => REASONS[codeOf(cause)];
