import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  archiveLine,
  downloadLine,
  noteArchive,
  noteDownload,
} from '../../../src/cli/transfers/download/download-events.js';
import { transferError } from '../../../src/cli/transfers/key-refusal.js';
import { failureText, jsonLine, printResult, shownPath } from '../../../src/cli/transfers/output/lines.js';
import { type OutputFlags, TransferOutput } from '../../../src/cli/transfers/output/transfer-output.js';
import { Progress } from '../../../src/cli/transfers/progress/progress.js';
import { measure, sizeOf } from '../../../src/cli/transfers/upload/measure.js';
import { isForPrograms, noteUpload, uploadLine } from '../../../src/cli/transfers/upload/upload-events.js';
import { ArgumentError, FileError } from '../../../src/index.js';
import { observed } from '../../helpers/network.js';
import { photoFolder } from '../../helpers/photo-folder.js';

/** What is written to standard output and to standard error until the end of the test. */
function captured(): { out: string[]; err: string[] } {
  const written = { out: [] as string[], err: [] as string[] };
  const output = vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest: unknown[]) => {
    written.out.push(String(text));
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  });
  const error = vi.spyOn(console, 'error').mockImplementation((text: unknown) => {
    written.err.push(String(text));
  });
  onTestFinished(() => {
    output.mockRestore();
    error.mockRestore();
  });
  return written;
}

/** An output with a clock of its own that starts at 0. */
function outputWith(flags: Partial<OutputFlags>) {
  let ms = 0;
  const progress = new Progress();
  const output = new TransferOutput({ progress: true, ...flags }, progress, () => ms);
  return { output, progress, after: (more: number) => void (ms += more) };
}

const SAVED = { type: 'saved', path: '/p/a.jpg' };

describe('TransferOutput', () => {
  test('prints the progress as an event at most once a second, and only with --json', async () => {
    const { out } = captured();
    const { output, progress, after } = outputWith({ json: true });
    expect(output.showsProgress).toBe(true);
    progress.expect('a', 10);
    for (let time = 0; time < 2_000; time += 250) {
      await output.progressed();
      after(250);
    }
    expect(out.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ type: 'progress', totalFiles: 1, totalBytes: 10 }),
      expect.objectContaining({ type: 'progress' }),
    ]);
    const lines = outputWith({});
    await lines.output.progressed();
    expect(out).toHaveLength(2);
    expect(lines.output.showsProgress).toBe(false);
  });

  test.each([
    [{ progress: true }, true, true, true],
    [{ progress: true }, true, false, false],
    [{ progress: true }, false, true, false],
    [{ progress: false }, true, true, false],
    // Standard output has only JSON, so the progress line has standard error to itself if that is a terminal.
    [{ progress: true, jsonOutput: true }, true, false, true],
    [{ progress: true, jsonOutput: true }, true, true, false],
    [{ progress: false, json: true }, false, false, true],
  ])(
    'shows progress with %j, standard error a terminal: %j, standard output: %j',
    (flags, err, out, shown) => {
      for (const [stream, isTTY] of [
        [process.stderr, err],
        [process.stdout, out],
      ] as const) {
        const before = Object.getOwnPropertyDescriptor(stream, 'isTTY');
        Object.defineProperty(stream, 'isTTY', { configurable: true, value: isTTY });
        onTestFinished(() => {
          if (before) Object.defineProperty(stream, 'isTTY', before);
          else Reflect.deleteProperty(stream, 'isTTY');
        });
      }
      expect(outputWith(flags).output.showsProgress).toBe(shown);
    },
  );

  test('prints an event as a line, or as JSON with --json, or not at all with --json-output', async () => {
    const { out, err } = captured();
    await outputWith({}).output.event(SAVED, 'saved a.jpg');
    await outputWith({}).output.event(SAVED);
    await outputWith({ jsonOutput: true }).output.event(SAVED, 'saved a.jpg');
    await outputWith({ json: true }).output.event(SAVED);
    expect(out).toEqual(['saved a.jpg\n', '{"type":"saved","path":"/p/a.jpg"}\n']);
    expect(err).toEqual([]);
  });

  test.each([
    [{}, ['2 saved\n'], ['error: a']],
    [{ json: true }, ['{"type":"summary","saved":2}\n'], []],
    // Standard output has the JSON of the official command only.
    [{ jsonOutput: true }, [], ['error: a', '2 saved']],
  ])('prints the summary with %j', async (flags, out, err) => {
    const written = captured();
    await outputWith(flags).output.summary({ saved: 2 }, ['2 saved'], ['error: a']);
    expect(written).toEqual({ out, err });
  });
});

describe('the lines of a transfer', () => {
  test('have no control characters of names and messages', () => {
    expect(shownPath('a\u001B[31m\n.jpg')).toBe('a\uFFFD[31m .jpg');
    expect(failureText('a\u0007', new ArgumentError('no\u001B'))).toBe('a\uFFFD: no\uFFFD');
    expect(jsonLine({ path: 'a\u009B' })).toBe('{"path":"a\\u009b"}');
  });

  test('name a failed file once', () => {
    expect(failureText('a.jpg', new FileError('a.jpg', 'missing'))).toBe(
      '"a.jpg" does not exist: check the path',
    );
  });

  test('have the fields of an error in JSON, without its stack and its cause', () => {
    const error = new FileError('a.jpg', 'missing', { cause: new Error('secret') });
    expect(JSON.parse(jsonLine({ error }))).toEqual({
      error: { name: 'FileError', message: error.message, reason: 'missing' },
    });
  });
});

describe('printResult', () => {
  /** Lets every line fail with this error code. */
  function failing(code: string): void {
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((_text, ...rest: unknown[]) => {
      const done = rest.at(-1);
      if (typeof done === 'function') done(Object.assign(new Error(code), { code }));
      return true;
    });
    onTestFinished(() => write.mockRestore());
  }

  test('goes on if the reader has ended, and rejects if the line cannot be written', async () => {
    failing('EPIPE');
    await expect(printResult('a')).resolves.toBeUndefined();
    failing('ENOSPC');
    await expect(printResult('a')).rejects.toMatchObject({
      exitCode: 1,
      message: 'Cannot write the result: ENOSPC',
    });
  });
});

test('an event has the status of an HTTP error', async () => {
  const { immich } = observed(() => Response.json({ message: 'gone' }, { status: 404 }));
  const error: unknown = await immich.albums.get('a1').catch((cause: unknown) => cause);
  expect(JSON.parse(jsonLine({ error }))).toMatchObject({ error: { name: 'HttpError', status: 404 } });
});

test('transferError makes only a missing permission an error of the credentials', () => {
  const lacking = transferError(new ArgumentError('`apiKey` lacks permissions: asset.upload.'));
  expect(lacking).toMatchObject({ exitCode: 3, message: 'The API key lacks permissions: asset.upload.' });
  for (const error of [new ArgumentError('`to` must not be empty.'), new Error('`apiKey` lacks it')]) {
    expect(transferError(error)).toBe(error);
  }
});

describe('the events of an upload', () => {
  const error = new FileError('a.jpg', 'missing');
  const path = 'a.jpg';

  test('are added to the progress', async () => {
    const folder = await photoFolder(['new.jpg', '12345']);
    const progress = new Progress();
    const note = (event: Parameters<typeof noteUpload>[0]) => noteUpload(event, progress);
    for (const name of ['a', 'b', 'c', 'd', 'e']) progress.expect(name, 10);
    await note({ type: 'found', path: 'a' });
    await note({ type: 'progress', path: 'a', sentBytes: 4, totalBytes: 20 });
    expect(progress.state).toMatchObject({ doneFiles: 0, doneBytes: 4 });
    await note({ type: 'created', path: 'a', id: 'a' });
    await note({ type: 'duplicate', path: 'b', id: 'b' });
    await note({ type: 'failed', path: 'c', error });
    await note({ type: 'skipped', path: 'd', reason: 'dry-run' });
    // It was not expected, because the server does not support it.
    await note({ type: 'skipped', path: 'note.txt', reason: 'unsupported' });
    expect(progress.state).toMatchObject({ doneFiles: 4, failedFiles: 1, doneBytes: 40, totalFiles: 5 });
    expect(progress.movedBytes).toBe(10);
    // Its size was not found yet.
    await note({ type: 'created', path: join(folder, 'new.jpg'), id: 'n' });
    expect(progress.movedBytes).toBe(15);
  });

  test.each([
    [{ type: 'created', path, id: 'a' }, 'uploaded   a.jpg'],
    [{ type: 'duplicate', path, id: 'a' }, 'duplicate  a.jpg'],
    [{ type: 'failed', path, error }, 'failed     "a.jpg" does not exist: check the path'],
    [{ type: 'skipped', path, reason: 'dry-run' }, 'new        a.jpg'],
    [{ type: 'skipped', path, reason: 'empty' }, 'skipped    a.jpg (empty)'],
    [{ type: 'skipped', path, reason: 'motion-failed' }, 'skipped    a.jpg (motion-failed)'],
    [{ type: 'skipped', path, reason: 'hidden' }, undefined],
    [{ type: 'skipped', path, reason: 'ignored' }, undefined],
    [{ type: 'skipped', path, reason: 'junk' }, undefined],
    [{ type: 'skipped', path, reason: 'not-included' }, undefined],
    [{ type: 'skipped', path, reason: 'subfolder' }, undefined],
    [{ type: 'skipped', path, reason: 'walked-before' }, undefined],
    [{ type: 'found', path }, undefined],
  ] as const)('are printed as lines: %j', (event, line) => expect(uploadLine(event)).toBe(line));

  test('are for programs, except those that are too many', () => {
    expect(isForPrograms({ type: 'found', path })).toBe(false);
    expect(isForPrograms({ type: 'hashed', path, checksum: 'x' })).toBe(false);
    expect(isForPrograms({ type: 'progress', path, sentBytes: 1, totalBytes: 2 })).toBe(false);
    expect(isForPrograms({ type: 'skipped', path, reason: 'hidden' })).toBe(true);
    expect(isForPrograms({ type: 'created', path, id: 'a' })).toBe(true);
  });
});

describe('the events of a download', () => {
  const error = new FileError('TO/a.jpg', 'missing');

  test('are added to the progress', () => {
    const progress = new Progress();
    for (const name of ['a', 'b', 'c']) progress.expect(name, 10);
    noteDownload({ type: 'progress', id: 'a', receivedBytes: 4, totalBytes: 10 }, progress);
    expect(progress.state.doneBytes).toBe(4);
    noteDownload({ type: 'saved', id: 'a', path: 'TO/a.jpg', bytes: 9, verified: true }, progress);
    noteDownload({ type: 'skipped', id: 'b', path: 'TO/b.jpg' }, progress);
    noteDownload({ type: 'failed', id: 'c', error }, progress);
    noteDownload({ type: 'leftOut', id: 'v', still: 'a' }, progress);
    expect(progress.state).toMatchObject({ doneFiles: 3, failedFiles: 1 });
    expect(progress.movedBytes).toBe(9);
  });

  test('of archives are added to the progress by their first asset', () => {
    const progress = new Progress();
    progress.expect('a', 20);
    progress.expect('c', 20);
    const first = { assetIds: ['a', 'b'] };
    noteArchive({ type: 'progress', ...first, receivedBytes: 5, expectedBytes: 20 }, progress);
    expect(progress.state).toMatchObject({ doneFiles: 0, doneBytes: 5 });
    noteArchive({ type: 'saved', ...first, path: 'TO/a.zip', bytes: 21, files: 2 }, progress);
    noteArchive({ type: 'failed', assetIds: ['c'], error }, progress);
    expect(progress.state).toMatchObject({ doneFiles: 2, failedFiles: 1, totalFiles: 2 });
  });

  test('are printed as lines', () => {
    expect([
      downloadLine({ type: 'saved', id: 'a', path: 'TO/a.jpg', bytes: 9, verified: true }),
      downloadLine({ type: 'skipped', id: 'b', path: 'TO/b.jpg' }),
      downloadLine({ type: 'failed', id: 'c', error }),
      downloadLine({ type: 'failed', id: 'c', error: new ArgumentError('no') }),
      downloadLine({ type: 'leftOut', id: 'v', still: 'a' }),
      archiveLine({ type: 'saved', assetIds: ['a'], path: 'TO/a.zip', bytes: 9, files: 1 }),
      archiveLine({ type: 'failed', assetIds: ['c'], error }),
      archiveLine({ type: 'progress', assetIds: ['c'], receivedBytes: 1, expectedBytes: 2 }),
    ]).toEqual([
      'saved    TO/a.jpg',
      'there    TO/b.jpg',
      'failed   "TO/a.jpg" does not exist: check the path',
      'failed   c: no',
      undefined,
      'saved    TO/a.zip (1 files)',
      'failed   "TO/a.jpg" does not exist: check the path',
      undefined,
    ]);
  });
});

describe('measure', () => {
  const types = { image: ['.jpg', '.png'], video: ['.mp4'], sidecar: ['.xmp'] };

  test('adds up the sizes of the photos and videos that an upload finds', async () => {
    const folder = await photoFolder(
      ['a.jpg', '123'],
      ['B.PNG', '12345'],
      ['c.mp4', '1'],
      'c.xmp',
      'sub/d.jpg',
    );
    const { immich } = observed(() => Response.json(types));
    const progress = new Progress();
    await measure(immich, [folder], { recursive: false }, progress, new AbortController().signal);
    expect(progress.state).toMatchObject({ totalFiles: 3, totalBytes: 9, isTotalFinal: true });
    expect(progress.sizeOf(join(folder, 'B.PNG'))).toBe(5);
  });

  test('ends at an abort, without a final total', async () => {
    const folder = await photoFolder('a.jpg', 'b.jpg');
    const { immich } = observed(() => Response.json(types));
    const progress = new Progress();
    const stop = new AbortController();
    const expected = vi.spyOn(progress, 'expect').mockImplementation(() => stop.abort());
    await measure(immich, [folder], {}, progress, stop.signal);
    expect(expected).toHaveBeenCalledTimes(1);
    expect(progress.isTotalFinal).toBe(false);
  });

  test('counts a file that cannot be read as empty', async () => {
    expect(await sizeOf('/nonexistent/a.jpg')).toBe(0);
  });
});
