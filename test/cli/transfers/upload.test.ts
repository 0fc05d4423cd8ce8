import { existsSync, openSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { UploadFlags } from '../../../src/cli/transfers/upload/upload-flags.js';
import { uploadOnce } from '../../../src/cli/transfers/upload/upload-once.js';
import { createImmichClient, type ImmichClient } from '../../../src/index.js';
import { type SandboxOptions, startSandbox } from '../../../src/sandbox/index.js';
import { runCommand } from '../../helpers/built-command.js';
import { commandHere } from '../../helpers/command-here.js';
import { holdingServer } from '../../helpers/holding-server.js';
import { vacatedUrl } from '../../helpers/http-server.js';
import { photoFolder } from '../../helpers/photo-folder.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { CTRL_C, hasTerminal, onTerminal } from '../../helpers/terminal.js';

interface Server {
  immich: ImmichClient;
  env: Record<string, string>;
}

async function server(options: SandboxOptions = {}): Promise<Server> {
  const sandbox = await startSandbox({ extractionDelayMs: 0, ...options });
  onTestFinished(() => sandbox.close());
  return {
    immich: createImmichClient(sandbox),
    env: { IMMICH_INSTANCE_URL: sandbox.url, IMMICH_API_KEY: sandbox.apiKey },
  };
}

const photos = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `photo-${String(index).padStart(3, '0')}.jpg`);

const namesOn = async (immich: ImmichClient): Promise<string[]> =>
  (await immich.search.metadata().toArray({ limit: 1_000 }))
    .map(({ originalFileName }) => originalFileName)
    .sort();

const eventsIn = (out: string): { type: string; [field: string]: unknown }[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('immich-client upload', () => {
  test.each(['3.2.2', '3.0.3', '2.7.5'] as const)(
    'uploads the files of a folder to %s, and prints a line for each and a summary',
    async (immich) => {
      const { env, immich: client } = await server({ immich });
      const folder = await photoFolder('a.jpg', ['b.jpg', 'a.jpg'], 'note.txt', 'sub/c.jpg');
      const { code, out, err } = await commandHere(['upload', folder, '-c', '1'], { env });
      expect(err).toBe('');
      expect(out.replaceAll(folder, 'photos').replace(/in \d+s/, 'in 0s')).toBe(
        [
          'skipped    photos/note.txt (unsupported)',
          'uploaded   photos/a.jpg',
          'duplicate  photos/b.jpg',
          'Skipped: 1 subfolder, 1 unsupported: add --recursive to upload subfolders',
          '1 uploaded (5 B), 1 duplicate, 2 skipped in 0s\n',
        ].join('\n'),
      );
      expect(code).toBe(0);
      expect(await namesOn(client)).toEqual(['a.jpg']);
    },
  );

  test('prints 200 files as JSON events with --json', async () => {
    const { env, immich } = await server();
    const folder = await photoFolder(...photos(200));
    const { code, out } = await runCommand(['upload', '--json', folder], { env });
    const events = eventsIn(out);
    expect(events.filter(({ type }) => type === 'created')).toHaveLength(200);
    expect(events.find(({ type }) => type === 'progress')).toMatchObject({ failedFiles: 0 });
    expect(events.at(-1)).toMatchObject({ type: 'summary', created: 200, failed: 0, interrupted: false });
    expect(code).toBe(0);
    expect(await namesOn(immich)).toHaveLength(200);
  });

  test('prints the events of a few files as JSON, without those of single requests', async () => {
    const { env } = await server();
    const { out } = await commandHere(['upload', '--json', await photoFolder('a.jpg', 'b.jpg')], { env });
    const events = eventsIn(out);
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['progress', 'created', 'summary']));
    for (const event of events) if (event.type === 'progress') expect(event).toHaveProperty('failedFiles');
  });

  test.skipIf(!hasTerminal)('shows the progress of 200 files on a terminal', async () => {
    const { env } = await server();
    const folder = await photoFolder(...photos(200));
    const terminal = await onTerminal(['upload', folder], { env });
    expect(await terminal.ended).toBe(0);
    expect(terminal.shown()).toMatch(/Uploading {2}\d+\/\d+\+? files {2}/);
    expect(terminal.shown()).toMatch(/Finishing {2}█{20,} {2}100% {2}200\/200 files {2}2\.6 kB\/2\.6 kB/);
    expect(terminal.shown()).toMatch(/\n?200 uploaded \(2\.6 kB\) in \d+s\n$/);
    expect(terminal.shown()).not.toContain('photo-000');
  });

  test.skipIf(!hasTerminal)('prints lines on a terminal with --no-progress', async () => {
    const { env } = await server();
    const folder = await photoFolder('a.jpg');
    const terminal = await onTerminal(['upload', '--no-progress', folder], { env });
    expect(await terminal.ended).toBe(0);
    expect(terminal.shown()).toContain(`uploaded   ${folder}/a.jpg\n`);
    expect(terminal.shown()).not.toContain('files');
  });

  test.skipIf(!hasTerminal)(
    'reports at Ctrl-C what was uploaded and how to resume, and resumes',
    async () => {
      const { env, immich } = await server();
      const folder = await photoFolder(...photos(6));
      let uploads = 0;
      const isHeld = ({ method, path }: { method: string; path: string }) =>
        method === 'POST' && path === '/api/assets' && (uploads += 1) > 3;
      const held = {
        ...env,
        IMMICH_INSTANCE_URL: await holdingServer(env['IMMICH_INSTANCE_URL'] ?? '', isHeld),
      };
      const journal = join(await temporaryFolder(), 'journal.jsonl');
      const args = ['upload', '-c', '1', '--journal', journal, folder];
      const terminal = await onTerminal(args, { env: held });
      await terminal.sees('3/6 files');
      terminal.type(CTRL_C);
      expect(await terminal.ended).toBe(130);
      expect(terminal.shown()).toMatch(/Interrupted: 3 uploaded \(39 B\) in \d+s\n/);
      expect(terminal.shown()).toContain(
        'Run the same command again to go on: the journal has what is done.',
      );
      expect(await namesOn(immich)).toHaveLength(3);

      const second = await commandHere(args, { env });
      expect(second.code).toBe(0);
      expect(second.out).toMatch(/6 uploaded/);
      expect(await namesOn(immich)).toEqual(photos(6));
    },
  );

  test('returns what was uploaded if it is interrupted', async () => {
    const { immich } = await server();
    const stop = new AbortController();
    const printed: string[] = [];
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest: unknown[]) => {
      printed.push(String(text));
      if (String(text).startsWith('uploaded')) stop.abort();
      const done = rest.at(-1);
      if (typeof done === 'function') done();
      return true;
    });
    onTestFinished(() => write.mockRestore());
    const flags: UploadFlags = { progress: false, livePhotos: true, concurrency: 1, settle: 0 };
    const outcome = await uploadOnce(immich, [await photoFolder('a.jpg', 'b.jpg')], flags, stop.signal);
    expect(outcome).toMatchObject({ isInterrupted: true, report: { created: [{}], failed: [] } });
    expect(outcome.seconds).toBeLessThan(60);
    expect(printed.at(-1)).toMatch(/^Interrupted: 1 uploaded/);
  });

  test('exits with 1 and prints the reasons if files fail', async () => {
    const { env } = await server();
    const folder = await photoFolder('a.jpg', 'b.jpg');
    await writeFile(join(folder, 'c.jpg'), 'c');
    const missing = join(folder, 'missing.jpg');
    const { code, out, err } = await commandHere(['upload', folder, missing], { env });
    expect(code).toBe(1);
    expect(err).toBe(`error: ${JSON.stringify(missing)} does not exist: check the path\n`);
    expect(out).toMatch(/3 uploaded .*, 1 failed in/);
    const { out: json } = await commandHere(['upload', '--json', missing], { env });
    expect(eventsIn(json)[0]).toEqual({
      type: 'failed',
      path: missing,
      error: {
        name: 'FileError',
        message: `${JSON.stringify(missing)} does not exist: check the path`,
        reason: 'missing',
      },
    });
  });

  test('exits with 2, 3 and 4 for wrong options, a wrong key and no server', async () => {
    const { env } = await server();
    const folder = await photoFolder('a.jpg');
    const upload = (args: string[], changes: Record<string, string> = {}) =>
      commandHere(['upload', ...args], { env: { ...env, ...changes } });
    const both = await upload(['--album', '--album-name', 'x', folder]);
    expect(both).toMatchObject({ code: 2, out: '' });
    expect(both.err).toBe('error: --album and --album-name cannot be used together. Choose one of them.\n');
    expect((await upload(['-c', '0', folder])).err).toContain('must be a whole number from 1 to 256');
    expect(await upload([folder], { IMMICH_API_KEY: 'wrong' })).toMatchObject({ code: 3, out: '' });
    expect(await upload([folder], { IMMICH_INSTANCE_URL: await vacatedUrl() })).toMatchObject({
      code: 4,
      out: '',
    });
    expect(await upload(['--delete', folder])).toMatchObject({ code: 2 });
  });

  test('names the permission that the key lacks', async () => {
    const { env } = await server({ permissions: ['album.read'] });
    const { code, err } = await commandHere(['upload', await photoFolder('a.jpg')], { env });
    expect(err).toMatch(/^error: The API key lacks permissions: asset\.upload\. .*\n$/);
    expect(code).toBe(3);
  });

  test('reads its options from the environment, including false values', async () => {
    const { env, immich } = await server();
    const folder = await photoFolder('a.jpg', 'skip.jpg', 'Trip/b.jpg', 'Trip/.hidden.jpg');
    const { code } = await commandHere(['upload', folder], {
      env: {
        ...env,
        IMMICH_RECURSIVE: 'true',
        IMMICH_IGNORE_PATHS: 'skip*',
        IMMICH_AUTO_CREATE_ALBUM: '1',
        IMMICH_INCLUDE_HIDDEN: 'false',
        IMMICH_DELETE_ASSETS: 'false',
        IMMICH_DRY_RUN: '',
        IMMICH_UPLOAD_CONCURRENCY: '2',
        IMMICH_VISIBILITY: 'archive',
      },
    });
    expect(code).toBe(0);
    const album = await immich.albums.findByName('Trip');
    const assets = await immich.albums.assets(album?.id ?? '').toArray({ limit: 10 });
    expect(assets.map(({ originalFileName, visibility }) => [originalFileName, visibility])).toEqual([
      ['b.jpg', 'archive'],
    ]);
    expect(existsSync(join(folder, 'a.jpg'))).toBe(true);
    const wrong = await commandHere(['upload', folder], { env: { ...env, IMMICH_DELETE_ASSETS: 'maybe' } });
    expect(wrong.err).toBe(
      'error: IMMICH_DELETE_ASSETS must be true or false. Set it to one of them, or remove it.\n',
    );
    expect(wrong.code).toBe(2);
  });

  test('prints the same as the official command with --json-output', async () => {
    const { env, immich } = await server();
    const folder = await photoFolder('a.jpg', 'b.jpg');
    const { id } = await immich.assets.upload(new File(['a.jpg'], 'a.jpg'));
    const { out } = await commandHere(['upload', '--dry-run', '--json-output', folder], { env });
    const newFile = join(folder, 'b.jpg');
    expect(JSON.parse(out)).toEqual({
      newFiles: [newFile],
      duplicates: [{ id, filepath: join(folder, 'a.jpg') }],
      newAssets: [{ id: '', filepath: newFile }],
    });
    const odd = await photoFolder('c\u009b31m.jpg');
    const { out: escaped } = await commandHere(['upload', '--dry-run', '--json-output', odd], { env });
    expect(escaped).not.toContain('\u009b');
    expect(JSON.parse(escaped)).toMatchObject({ newFiles: [join(odd, 'c\u009b31m.jpg')] });
    expect(await namesOn(immich)).toEqual(['a.jpg']);
  });

  test.skipIf(process.platform !== 'linux')(
    'uploads files whose names are not UTF-8, and prints each name on one line',
    async () => {
      const { env, immich } = await server();
      const folder = await temporaryFolder();
      await writeFile(
        Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.of(0xe9), Buffer.from('\n\x1b[31m.jpg')]),
        'x',
      );
      const { code, out } = await commandHere(['upload', folder], { env });
      expect(code).toBe(0);
      expect(out.split('\n')[0]).toBe(`uploaded   ${folder}/café \uFFFD[31m.jpg`);
      const { out: json } = await commandHere(['upload', '--json', folder], { env });
      expect(eventsIn(json).find(({ type }) => type === 'duplicate')?.['path']).toBe(
        `${folder}/caf\udce9\n\x1b[31m.jpg`,
      );
      expect(await namesOn(immich)).toEqual(['café\n\x1b[31m.jpg']);
    },
  );

  test('explains how to pass an argument that is not UTF-8, unless a file has the replacement character', async () => {
    const { env, immich } = await server();
    const folder = await photoFolder('odd\uFFFD.jpg');
    expect(await commandHere(['upload', join(folder, 'odd\uFFFD.jpg')], { env })).toMatchObject({ code: 0 });
    expect(await namesOn(immich)).toEqual(['odd\uFFFD.jpg']);
    const { code, err } = await commandHere(['upload', '/photos/caf\uFFFD.jpg'], { env });
    expect(err).toBe(
      'error: /photos/caf\uFFFD.jpg has a name that is not UTF-8. Name the folder that it is in instead.\n',
    );
    expect(code).toBe(2);
  });

  test('uploads all files even if its output is closed early', async () => {
    const { env, immich } = await server();
    const folder = await photoFolder(...photos(50));
    const onOutput = (_text: string, child: { stdout: { destroy(): void } | null }) =>
      child.stdout?.destroy();
    const { code, err } = await runCommand(['upload', '--json', folder], { env, onOutput });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(await namesOn(immich)).toHaveLength(50);
  });

  test.skipIf(!existsSync('/dev/full'))('exits with 1 if its events cannot be written', async () => {
    const { env } = await server();
    const folder = await photoFolder(...photos(3));
    const { code, err } = await runCommand(['upload', '--json', folder], {
      env,
      stdout: openSync('/dev/full', 'w'),
    });
    expect(err).toMatch(/^error: Cannot write the result: ENOSPC[^\n]*\n$/);
    expect(code).toBe(1);
  });

  test('shows its help', async () => {
    const { code, out } = await commandHere(['upload', '--help']);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('../screens/upload-help.txt');
  });
});
