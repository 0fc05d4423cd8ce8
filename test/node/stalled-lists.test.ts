import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createImmichClient, type ImmichClient } from '../../src/index.js';
import { downloadAll, uploadAll } from '../../src/node/index.js';
import { untilAborted } from '../../src/node/transfer-run/until-aborted.js';
import { startSandbox } from '../../src/sandbox/index.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

async function client(): Promise<ImmichClient> {
  const sandbox = await startSandbox({ extractionDelayMs: 0 });
  onTestFinished(() => sandbox.close());
  return createImmichClient(sandbox);
}

const never = (): Promise<never> => new Promise(() => {});

/** These items, and then nothing: not even the end. */
async function* stalling<T>(...items: T[]): AsyncGenerator<T> {
  yield* items;
  await never();
}

/** An abort that happens at one moment, without a listener having been called at that time. */
function aborting(): { abort: AbortController; reason: Error } {
  return { abort: new AbortController(), reason: new Error('enough') };
}

describe('untilAborted', () => {
  test('throws the reason of an abort between two items, even if the next item never comes', async () => {
    const { abort, reason } = aborting();
    const items = untilAborted(stalling(1), abort.signal);
    expect(await items.next()).toEqual({ done: false, value: 1 });
    abort.abort(reason);
    await expect(items.next()).rejects.toBe(reason);
  });

  test('throws the reason of an abort while it waits for an item', async () => {
    const { abort, reason } = aborting();
    const items = untilAborted(stalling(), abort.signal);
    const next = items.next();
    abort.abort(reason);
    await expect(next).rejects.toBe(reason);
  });

  test.each(['leaves the loop', 'aborts'])('runs the `finally` of the list if the caller %s', async (how) => {
    const { abort, reason } = aborting();
    let isOver = false;
    const list = async function* () {
      try {
        yield 1;
        yield 2;
      } finally {
        isOver = true;
      }
    };
    const loop = async () => {
      for await (const _ of untilAborted(list(), abort.signal)) {
        if (how === 'aborts') abort.abort(reason);
        else break;
      }
    };
    await loop().catch((error: unknown) => expect(error).toBe(reason));
    expect(isOver).toBe(true);
  });
});

describe('a run whose list never yields the next item', () => {
  test('downloadAll ends if it is aborted', async () => {
    const immich = await client();
    const { id } = await immich.assets.upload(new File(['A'], 'a.jpg'), { fileCreatedAt: new Date(0) });
    const { abort, reason } = aborting();
    const run = downloadAll(immich, stalling(id), { to: await temporaryFolder(), signal: abort.signal });
    const loop = async () => {
      for await (const { type } of run) if (type === 'saved') abort.abort(reason);
    };
    await expect(loop()).rejects.toBe(reason);
    expect(run.soFar.saved).toHaveLength(1);
  });

  test('downloadAll ends if the loop over its events is left', async () => {
    const immich = await client();
    const { id } = await immich.assets.upload(new File(['A'], 'a.jpg'), { fileCreatedAt: new Date(0) });
    const run = downloadAll(immich, stalling(id), { to: await temporaryFolder() });
    for await (const { type } of run) if (type === 'saved') break;
    await expect(run.report()).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('uploadAll ends if it is aborted between two sources', async () => {
    const immich = await client();
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.jpg'), 'A');
    const { abort, reason } = aborting();
    const sources = async function* () {
      yield folder;
      // The run now requests the next source, and the abort comes first.
      abort.abort(reason);
      await never();
    };
    await expect(uploadAll(immich, sources(), { signal: abort.signal }).report()).rejects.toBe(reason);
  });

  test('uploadAll ends if the loop over its events is left', async () => {
    const immich = await client();
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.jpg'), 'A');
    // In a separate folder, so that the file before it is uploaded at once.
    const run = uploadAll(immich, stalling(folder, await temporaryFolder()));
    for await (const { type } of run) if (type === 'created') break;
    await expect(run.report()).rejects.toMatchObject({ name: 'AbortError' });
  });
});
