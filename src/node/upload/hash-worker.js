// JavaScript, because a thread starts from a file as it is: the same one in the sources and in the build.
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { isSameStamp, stampOf } from '../files/file-stamp.js';

/** @import { HashResult, HashJob } from './hash-pool.js' */

/** Answers go back together, though none waits for long. */
const LONGEST_WAIT_MS = 20;
const buffer = Buffer.allocUnsafe(256 * 1024);

parentPort?.on('message', (/** @type {HashJob[]} */ jobs) => {
  /** @type {HashResult[]} */
  let answers = [];
  let sentAt = performance.now();
  for (const job of jobs) {
    answers.push(answer(job));
    if (performance.now() - sentAt < LONGEST_WAIT_MS) continue;
    parentPort?.postMessage(answers);
    answers = [];
    sentAt = performance.now();
  }
  parentPort?.postMessage(answers);
});

/**
 * @param {HashJob} job
 * @returns {HashResult}
 */
function answer({ path: given, known }) {
  // A message turns a Buffer into a plain array of bytes.
  const path = typeof given === 'string' ? given : Buffer.from(given);
  try {
    const isKnown = known && isSameStamp(stampOf(statSync(path, { bigint: true })), known);
    return isKnown ? 'unchanged' : hash(path);
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    return { code, message };
  }
}

/**
 * @param {string | Buffer} path
 * @returns {HashResult}
 */
function hash(path) {
  // A pipe that took the file's place would otherwise be waited for. Windows has no such flag.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const before = fstatSync(file, { bigint: true });
    if (before.isDirectory()) return { code: 'EISDIR', message: 'a folder' };
    if (!before.isFile()) return { code: 'ENOTFILE', message: 'not a regular file' };
    const sha1 = createHash('sha1');
    for (let length = read(file); length > 0; length = read(file)) sha1.update(buffer.subarray(0, length));
    const stamp = stampOf(fstatSync(file, { bigint: true }));
    if (!isSameStamp(stampOf(before), stamp))
      return { code: 'ECHANGED', message: 'changed while it was hashed' };
    return { ...stamp, checksum: sha1.digest('hex') };
  } finally {
    closeSync(file);
  }
}

const read = (/** @type {number} */ file) => readSync(file, buffer);
