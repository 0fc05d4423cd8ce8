import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { findMissed } from '../../../src/cli/transfers/watch/missed-files.js';
import { Settling } from '../../../src/cli/transfers/watch/settling.js';
import { uploadFilter } from '../../../src/cli/transfers/watch/upload-filter.js';
import { watchAndUpload } from '../../../src/cli/transfers/watch/watch-and-upload.js';
import type { UploadFlags } from '../../../src/cli/transfers/upload/upload-flags.js';
import { createImmichClient, type ImmichClient } from '../../../src/index.js';
import { startSandbox } from '../../../src/sandbox/index.js';
import { runCommand } from '../../helpers/built-command.js';
import { photoFolder } from '../../helpers/photo-folder.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { CTRL_C, hasTerminal, onTerminal } from '../../helpers/terminal.js';

async function server() {
  const sandbox = await startSandbox({ extractionDelayMs: 0 });
  onTestFinished(() => sandbox.close());
  return {
    sandbox,
    immich: createImmichClient(sandbox),
    env: { IMMICH_INSTANCE_URL: sandbox.url, IMMICH_API_KEY: sandbox.apiKey },
  };
}

const namesOn = async (immich: ImmichClient): Promise<string[]> =>
  (await immich.search.metadata().toArray({ limit: 100 }))
    .map(({ originalFileName }) => originalFileName)
    .sort();

/** Puts a file into a folder at once: while it is written, it could be seen without its content. */
async function put(folder: string, name: string | Buffer, content: string): Promise<void> {
  const written = join(await photoFolder(['new', content]), 'new');
  await rename(written, Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]));
}

type Event = { type: string; path?: string };

/** Runs `upload --watch` with events; does the steps one after the other, each after an event of its name, then ends it with Ctrl-C. */
async function watching(
  folder: string,
  args: string[],
  env: Record<string, string>,
  steps: [after: string, step: () => Promise<unknown>][],
) {
  const waiting = [...steps];
  let line = '';
  const events: Event[] = [];
  const result = await runCommand(['upload', '--watch', '--settle', '0', '--json', ...args, folder], {
    env,
    onOutput(text, child) {
      const lines = (line + text).split('\n');
      line = lines.pop() ?? '';
      for (const each of lines) {
        const event = JSON.parse(each) as Event;
        events.push(event);
        const [after, step] = waiting[0] ?? ['summary', async () => child.kill('SIGINT')];
        if (event.type !== after) continue;
        waiting.shift();
        void step();
      }
    },
  });
  return { ...result, events };
}

describe('immich-client upload --watch', () => {
  test('uploads existing files, then added, changed and moved files, and stops at Ctrl-C', async () => {
    const { immich, env } = await server();
    const folder = await photoFolder('first.jpg');
    const outside = await photoFolder('moved.jpg');
    const { code, err, events } = await watching(folder, ['--recursive'], env, [
      ['summary', () => put(folder, 'added.jpg', 'added')],
      ['summary', () => put(folder, 'added.jpg', 'changed')],
      [
        'summary',
        async () => {
          await mkdir(join(folder, 'sub'));
          await rename(join(outside, 'moved.jpg'), join(folder, 'sub/moved.jpg'));
        },
      ],
    ]);
    expect(err).toBe(`Watching ${folder}. Stop with Ctrl-C.\n`);
    expect(
      events.flatMap(({ type, path }) => (type === 'created' ? [path?.slice(folder.length + 1)] : [])),
    ).toEqual([...['first.jpg', 'added.jpg', 'added.jpg', 'sub/moved.jpg']]);
    expect(code).toBe(0);
    expect(await namesOn(immich)).toEqual(['added.jpg', 'added.jpg', 'first.jpg', 'moved.jpg']);
  });

  test('deletes confirmed files with --delete, and ignores other files', async () => {
    const { immich, env } = await server();
    const folder = await photoFolder('first.jpg');
    const { code } = await watching(folder, ['--delete', '--yes', '--ignore', 'skip*'], env, [
      [
        'summary',
        async () => {
          for (const name of ['log.txt', 'skip.jpg', '.hidden.jpg', 'Thumbs.db', 'photo.jpg']) {
            await put(folder, name, name);
          }
        },
      ],
    ]);
    expect(code).toBe(0);
    expect(await namesOn(immich)).toEqual(['first.jpg', 'photo.jpg']);
    expect((await readdir(folder)).sort()).toEqual(['.hidden.jpg', 'Thumbs.db', 'log.txt', 'skip.jpg']);
  });

  test.skipIf(process.platform !== 'linux')('uploads files whose names are not UTF-8', async () => {
    const { immich, env } = await server();
    const folder = await temporaryFolder();
    const name = Buffer.concat([Buffer.from('caf'), Buffer.of(0xe9), Buffer.from('.jpg')]);
    await watching(folder, [], env, [['summary', () => put(folder, name, 'x')]]);
    expect(await namesOn(immich)).toEqual(['café.jpg']);
  });

  test('retries files after server errors, and reports the errors', async () => {
    const { sandbox } = await server();
    let failures = 4;
    const immich = createImmichClient({
      ...sandbox,
      retries: 0,
      fetch: async (input, init) => {
        const { pathname } = new URL(new Request(input, init).url);
        const isUpload = pathname === '/api/assets' || pathname.startsWith('/api/server/media-types');
        if (isUpload && (failures -= 1) >= 0) return Response.json({ message: 'down' }, { status: 503 });
        return fetch(input, init);
      },
    });
    const folder = await photoFolder('a.jpg');
    const stop = new AbortController();
    const flags: UploadFlags = { progress: true, livePhotos: true, concurrency: 1, settle: 0 };
    const errors: unknown[] = [];
    const { error, log } = console;
    onTestFinished(() => void Object.assign(console, { error, log }));
    console.error = (text: unknown) => void errors.push(text);
    const { write } = process.stdout;
    onTestFinished(() => void (process.stdout.write = write));
    process.stdout.write = (text: unknown, ...rest: unknown[]): boolean => {
      if (String(text).startsWith('uploaded')) stop.abort();
      const done = rest.at(-1);
      if (typeof done === 'function') done();
      return true;
    };
    expect(await watchAndUpload(immich, [folder], flags, stop.signal, 1)).not.toBe(0);
    process.stdout.write = write;
    expect(errors.filter((text) => String(text).includes('503')).length).toBeGreaterThan(1);
    expect(await namesOn(createImmichClient(sandbox))).toEqual(['a.jpg']);
  });

  test('retries a file with an extension in capital letters', async () => {
    const { sandbox } = await server();
    const failed = new Set<string>();
    const immich = createImmichClient({
      ...sandbox,
      retries: 0,
      fetch: async (input, init) => {
        const { pathname } = new URL(new Request(input, init).url);
        if (pathname !== '/api/assets' || failed.has(pathname)) return fetch(input, init);
        failed.add(pathname);
        return Response.json({ message: 'down' }, { status: 503 });
      },
    });
    const stop = new AbortController();
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest: unknown[]) => {
      if (String(text).startsWith('uploaded')) stop.abort();
      const done = rest.at(-1);
      if (typeof done === 'function') done();
      return true;
    });
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => {
      write.mockRestore();
      error.mockRestore();
    });
    const flags: UploadFlags = { progress: false, livePhotos: true, concurrency: 1, settle: 0 };
    const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(20_000)]);
    await watchAndUpload(immich, [await photoFolder('A.JPG')], flags, signal, 1);
    expect(await namesOn(createImmichClient(sandbox))).toEqual(['A.JPG']);
  });

  test('ends if the server rejects the key from the start', async () => {
    const { sandbox } = await server();
    const immich = createImmichClient({ url: sandbox.url, apiKey: 'wrong', retries: 0 });
    const flags: UploadFlags = { progress: false, livePhotos: true, concurrency: 1, settle: 0 };
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => error.mockRestore());
    const stop = new AbortController();
    onTestFinished(() => stop.abort());
    const watching = watchAndUpload(immich, [await photoFolder('a.jpg')], flags, stop.signal, 1);
    await expect(watching).rejects.toMatchObject({ status: 401 });
  });

  test.skipIf(!hasTerminal)('stops at Ctrl-C on a terminal, and exits with 3 for a wrong key', async () => {
    const { env } = await server();
    const folder = await photoFolder('a.jpg');
    const terminal = await onTerminal(['upload', '--watch', folder], { env });
    await terminal.sees('1 uploaded');
    terminal.type(CTRL_C);
    expect(await terminal.ended).toBe(0);
    const wrong = await runCommand(['upload', '--watch', folder], {
      env: { ...env, IMMICH_API_KEY: 'wrong' },
    });
    expect(wrong.code).toBe(3);
  });
});

describe('Settling', () => {
  const never = new AbortController().signal;

  test('returns a file only after it has stopped changing', async () => {
    const folder = await photoFolder('a.jpg');
    const path = join(folder, 'a.jpg');
    const settling = new Settling(20);
    settling.note(path);
    let isSettled = false;
    const settled = settling.settled(never).finally(() => (isSettled = true));
    for (let change = 0; change < 5; change += 1) {
      await writeFile(path, `change ${change}`);
      settling.note(path);
      await pause(5);
      expect(isSettled).toBe(false);
    }
    expect(await settled).toEqual([path]);
  });

  test('returns both files of a live photo together, with names in any case', async () => {
    const folder = await photoFolder('A.heic', 'a.mov', 'b.jpg');
    const [still, video, other] = ['A.heic', 'a.mov', 'b.jpg'].map((name) => join(folder, name));
    const settling = new Settling(0);
    settling.note(video ?? '', 30);
    settling.note(still ?? '');
    settling.note(other ?? '');
    expect(await settling.settled(never)).toEqual([other]);
    expect(await settling.settled(never)).toEqual([still, video]);
  });

  test('drops a deleted file, and returns nothing after an abort', async () => {
    const folder = await photoFolder('a.jpg');
    const settling = new Settling(0);
    settling.note(join(folder, 'a.jpg'));
    await rm(join(folder, 'a.jpg'));
    const stop = new AbortController();
    const settled = settling.settled(stop.signal);
    stop.abort();
    expect(await settled).toEqual([]);
  });
});

test.each([
  ['/p/a.jpg', true],
  ['/p', true],
  ['/p/.hidden/a.jpg', false],
  ['/p/@eaDir/a.jpg', false],
  ['/p/sub/skip.jpg', false],
  ['/q/a.jpg', false],
  ['/.r/a.jpg', true],
])('uploadFilter includes and excludes the same files as an upload, %s: %j', (path, isWanted) => {
  expect(uploadFilter(['/p', '/.r'], { ignore: ['skip*'] })(path)).toBe(isWanted);
});

describe('findMissed', () => {
  test('finds supported files that the watcher of a new folder missed, including subfolders', async () => {
    const folder = await photoFolder('known.jpg', 'missed.jpg', 'skipped.jpg', 'sub/below.jpg');
    const watched: Record<string, string[]> = { [folder]: ['known.jpg'] };
    const added: string[] = [];
    const noted: string[] = [];
    const watcher = { closed: false, add: (path: string) => added.push(path), getWatched: () => watched };
    await findMissed(
      watcher,
      folder,
      (path) => !path.endsWith('skipped.jpg'),
      (path) => noted.push(path),
      [0],
    );
    expect(noted.sort()).toEqual([join(folder, 'missed.jpg'), join(folder, 'sub/below.jpg')]);
    expect(added.sort()).toEqual(['missed.jpg', 'sub', 'sub/below.jpg'].map((name) => join(folder, name)));
  });

  test('returns nothing after the watcher is closed', async () => {
    const folder = await photoFolder('missed.jpg');
    const noted: string[] = [];
    const watcher = { closed: true, add: () => undefined, getWatched: () => ({}) };
    await findMissed(
      watcher,
      folder,
      () => true,
      (path) => noted.push(path),
      [0],
    );
    expect(noted).toEqual([]);
  });
});
