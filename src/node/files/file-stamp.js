// JavaScript, because the thread that hashes needs it too: see hash-worker.js.

/**
 * By what a file is taken for unchanged: its size in bytes, when it was last changed in nanoseconds, and its inode, which another file of
 * the same name does not have. As text where a number would be rounded.
 * @typedef {{ size: number, mtimeNs: string, ino: string }} FileStamp
 */

/**
 * @param {import('node:fs').BigIntStats} stats
 * @returns {FileStamp}
 */
export const stampOf = ({ size, mtimeNs, ino }) => ({
  size: Number(size),
  mtimeNs: String(mtimeNs),
  ino: String(ino),
});

/**
 * @param {FileStamp} one
 * @param {FileStamp} other
 */
export const isSameStamp = (one, other) =>
  one.size === other.size && one.mtimeNs === other.mtimeNs && one.ino === other.ino;
