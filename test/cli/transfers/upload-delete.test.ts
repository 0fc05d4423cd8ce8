import { existsSync } from 'node:fs';
import { readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { deleteLocal } from '../../../src/cli/transfers/upload/delete-local.js';
import { planDeletions } from '../../../src/cli/transfers/upload/deletions.js';
import {
  ArgumentError,
  BulkResult,
  type ClientSettings,
  createImmichClient,
  type ImmichClient,
} from '../../../src/index.js';
import { uploadAll, type UploadAllOptions, type UploadReport } from '../../../src/node/index.js';
import { emptyReport } from '../../../src/node/upload/upload-report.js';
import { type ImmichRelease, startSandbox } from '../../../src/sandbox/index.js';
import { commandHere } from '../../helpers/command-here.js';
import { jpeg, movie } from '../../helpers/media-files.js';
import { photoFolder } from '../../helpers/photo-folder.js';
import { hasTerminal, onTerminal } from '../../helpers/terminal.js';

async function server(immich?: ImmichRelease, options: Pick<ClientSettings, 'fetch'> = {}) {
  const sandbox = await startSandbox({ extractionDelayMs: 0, ...(immich && { immich }) });
  onTestFinished(() => sandbox.close());
  return {
    immich: createImmichClient({ url: sandbox.url, apiKey: sandbox.apiKey, retries: 0, ...options }),
    env: { IMMICH_INSTANCE_URL: sandbox.url, IMMICH_API_KEY: sandbox.apiKey },
  };
}

const filesIn = async (folder: string): Promise<string[]> => (await readdir(folder)).sort();

interface Run {
  immich: ImmichClient;
  folder: string;
  options?: UploadAllOptions;
  flags?: { delete?: boolean; deleteDuplicates?: boolean };
  /** Happens after the upload, before the deletion. */
  meanwhile?: (report: UploadReport) => Promise<unknown>;
}

/** Uploads a folder and deletes its files: what stayed, each with its reason. */
async function uploadAndDelete({
  immich,
  folder,
  options,
  flags,
  meanwhile,
}: Run): Promise<Record<string, string>> {
  const startedAt = Date.now();
  const report = await uploadAll(immich, folder, options).report();
  await meanwhile?.(report);
  const sent = new Set(report.created.map(({ path }) => path));
  const plan = await planDeletions(report, flags ?? { delete: true }, { startedAt, sent });
  const kept = Object.fromEntries(
    plan.kept.map(({ path, reason }) => [path.slice(folder.length + 1), reason]),
  );
  for await (const event of deleteLocal(immich, plan.deletions, new AbortController().signal)) {
    if (event.type === 'kept') kept[event.path.slice(folder.length + 1)] = event.reason;
  }
  return kept;
}

describe('immich-client upload --delete', () => {
  test.each(['3.2.2', '3.0.3', '2.7.5'] as const)(
    'deletes files that %s confirms, with their sidecars, and nothing else',
    async (release) => {
      const { immich, env } = await server(release);
      await immich.assets.upload(new File(['there.jpg'], 'there.jpg'));
      const folder = await photoFolder(
        'a.jpg',
        'a.xmp',
        'there.jpg',
        'there.jpg.xmp',
        'empty.txt',
        'sub/b.jpg',
      );
      const { code, out, err } = await commandHere(['upload', '--delete', '--yes', '-c', '1', folder], {
        env,
      });
      expect(err).toBe('');
      expect(out).toContain(`deleted    ${folder}/a.jpg\ndeleted    ${folder}/a.xmp\n`);
      expect(out).toContain('2 local files deleted, 0 kept\n');
      expect(code).toBe(0);
      expect(await filesIn(folder)).toEqual(['empty.txt', 'sub', 'there.jpg', 'there.jpg.xmp']);

      const second = await commandHere(['upload', '--delete-duplicates', '--yes', folder], { env });
      expect(second.code).toBe(0);
      // The server does not store a sidecar for an asset that exists already.
      expect(await filesIn(folder)).toEqual(['empty.txt', 'sub', 'there.jpg.xmp']);
    },
  );

  test.skipIf(!hasTerminal)('prompts on a terminal, and sends nothing if you decline', async () => {
    const { immich, env } = await server();
    const folder = await photoFolder('a.jpg');
    const refusing = await onTerminal(['upload', '--delete', folder], { env });
    await refusing.sees('Delete local files');
    refusing.type('n\r');
    expect(await refusing.ended).toBe(1);
    expect(refusing.shown()).toContain('error: Nothing was done.');
    expect(await immich.search.metadata().toArray({ limit: 1 })).toEqual([]);

    const agreeing = await onTerminal(['upload', '--delete', folder], { env });
    await agreeing.sees('Delete local files');
    agreeing.type('y\r');
    expect(await agreeing.ended).toBe(0);
    expect(await filesIn(folder)).toEqual([]);
  });

  test('deletes nothing in a dry run, which needs no confirmation', async () => {
    const { immich, env } = await server();
    await immich.assets.upload(new File(['there.jpg'], 'there.jpg'));
    const folder = await photoFolder('a.jpg', 'there.jpg');
    const args = ['upload', '--delete', '--delete-duplicates', '--dry-run', folder];
    const { code, out } = await commandHere(args, { env });
    expect(code).toBe(0);
    expect(out).toContain(`new        ${folder}/a.jpg\n`);
    expect(await filesIn(folder)).toEqual(['a.jpg', 'there.jpg']);
  });

  test('exits with 1 if a file could not be deleted', async () => {
    const { immich, env } = await server();
    const { id } = await immich.assets.upload(new File(['a.jpg'], 'a.jpg'));
    await immich.assets.delete([id]);
    const folder = await photoFolder('a.jpg');
    const { code, err } = await commandHere(['upload', '--delete-duplicates', '--yes', folder], { env });
    expect(err).toBe(`error: ${folder}/a.jpg is kept: it is in the trash of the server\n`);
    expect(code).toBe(1);
    expect(await filesIn(folder)).toEqual(['a.jpg']);
  });
});

describe('a local file is kept', () => {
  test('if its asset was moved to the trash or deleted after the upload', async () => {
    const { immich } = await server();
    const folder = await photoFolder('a.jpg', 'b.jpg', 'c.jpg');
    const meanwhile = async ({ created }: UploadReport) => {
      const idOf = (name: string) => created.find(({ path }) => path.endsWith(name))?.id ?? '';
      await immich.assets.delete([idOf('a.jpg')]);
      await immich.assets.delete([idOf('b.jpg')], { force: true });
    };
    expect(await uploadAndDelete({ immich, folder, meanwhile })).toEqual({
      'a.jpg': 'it is in the trash of the server',
      'b.jpg': 'the server does not have these bytes',
    });
    expect(await filesIn(folder)).toEqual(['a.jpg', 'b.jpg']);
  });

  test('if it changed after the upload, even with the same size and date', async () => {
    const { immich } = await server();
    const folder = await photoFolder('a.jpg');
    const date = new Date(2020, 1);
    await utimes(join(folder, 'a.jpg'), date, date);
    const meanwhile = async () => {
      await writeFile(join(folder, 'a.jpg'), 'b.jpg');
      await utimes(join(folder, 'a.jpg'), date, date);
    };
    expect(await uploadAndDelete({ immich, folder, meanwhile })).toEqual({
      'a.jpg': 'the server does not have these bytes',
    });
  });

  test('if it changes during the request that checks the asset', async () => {
    const folder = await photoFolder('a.jpg');
    let isDeleting = false;
    const { immich } = await server('3.2.2', {
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        if (isDeleting) await writeFile(join(folder, 'a.jpg'), 'another photo');
        return response;
      },
    });
    const meanwhile = async () => (isDeleting = true);
    expect(await uploadAndDelete({ immich, folder, meanwhile })).toEqual({ 'a.jpg': 'it has changed' });
    expect(await filesIn(folder)).toEqual(['a.jpg']);
  });

  test('if the check of the asset fails', async () => {
    const folder = await photoFolder('a.jpg');
    let answer: Response | undefined;
    const { immich } = await server('3.2.2', {
      fetch: async (input, init) => answer?.clone() ?? fetch(input, init),
    });
    const meanwhile = async () => (answer = Response.json({ message: 'down' }, { status: 500 }));
    expect((await uploadAndDelete({ immich, folder, meanwhile }))['a.jpg']).toMatch(/^not confirmed: .*500/);
    expect(await filesIn(folder)).toEqual(['a.jpg']);
  });

  test.each([
    [{ action: 'reject', assetId: 'a1' }, 'the server does not report whether it is in the trash'],
    [
      { action: 'reject', assetId: 'a1', isTrashed: null },
      'the server does not report whether it is in the trash',
    ],
    [{ action: 'reject', assetId: null, isTrashed: false }, 'the server does not have these bytes'],
    [{ action: 'accept', assetId: 'a1', isTrashed: false }, 'the server does not have these bytes'],
  ])('if the check of the asset returns %j', async (result, reason) => {
    const folder = await photoFolder('a.jpg');
    let answer: Response | undefined;
    const { immich } = await server('3.2.2', {
      fetch: async (input, init) => answer?.clone() ?? fetch(input, init),
    });
    const meanwhile = async () => (answer = Response.json({ results: [{ id: '0', ...result }] }));
    expect(await uploadAndDelete({ immich, folder, meanwhile })).toEqual({ 'a.jpg': reason });
    expect(await filesIn(folder)).toEqual(['a.jpg']);
  });

  test('if it is a symbolic link', async () => {
    const { immich } = await server();
    const folder = await photoFolder('sub/a.jpg');
    await symlink(join(folder, 'sub/a.jpg'), join(folder, 'link.jpg'));
    const options = { followSymlinks: true, recursive: false };
    expect(await uploadAndDelete({ immich, folder, options })).toEqual({
      'link.jpg': 'it is a symbolic link',
    });
    expect(existsSync(join(folder, 'sub/a.jpg'))).toBe(true);
  });

  test('if adding its asset to the album failed', async () => {
    const { immich } = await server();
    const folder = await photoFolder('a.jpg');
    const options = { album: { id: '11111111-1111-4111-8111-111111111111' } };
    expect(await uploadAndDelete({ immich, folder, options })).toEqual({
      'a.jpg': 'its album or its tag failed',
    });
  });
});

describe('a sidecar', () => {
  test('is kept if it changed since the upload began', async () => {
    const { immich } = await server();
    const folder = await photoFolder('a.jpg', 'a.xmp');
    const meanwhile = () => writeFile(join(folder, 'a.xmp'), 'new rating');
    expect(await uploadAndDelete({ immich, folder, meanwhile })).toEqual({});
    expect(await filesIn(folder)).toEqual(['a.xmp']);
  });

  test('is kept as long as one of its photos is kept', async () => {
    const { immich } = await server();
    await immich.assets.upload(new File(['a.png'], 'a.png'));
    const folder = await photoFolder('a.jpg', 'a.png', 'a.xmp');
    await uploadAndDelete({ immich, folder });
    expect(await filesIn(folder)).toEqual(['a.png', 'a.xmp']);
  });

  test('is kept if the upload of one of its photos failed', async () => {
    const { immich } = await server(undefined, {
      fetch: async (input, init) => {
        const request = new Request(input, init);
        const isRefused =
          request.url.endsWith('/api/assets') && (await request.clone().text()).includes('filename="a.png"');
        return isRefused ? Response.json({ message: 'no' }, { status: 400 }) : fetch(request);
      },
    });
    const folder = await photoFolder('a.jpg', 'a.png', 'a.xmp');
    await uploadAndDelete({ immich, folder });
    expect(await filesIn(folder)).toEqual(['a.png', 'a.xmp']);
  });

  test('is deleted after the last of its photos', async () => {
    const { immich } = await server();
    const folder = await photoFolder('a.jpg', 'a.png', 'a.xmp');
    await uploadAndDelete({ immich, folder });
    expect(await filesIn(folder)).toEqual([]);
  });
});

describe('a live photo', () => {
  const taken = '2024:05:01 12:00:00';

  test('is deleted with both files', async () => {
    const { immich } = await server();
    const folder = await photoFolder(
      ['a.jpg', jpeg({ contentId: 'one' })],
      ['a.mov', movie({ contentId: 'one' })],
    );
    expect(await uploadAndDelete({ immich, folder })).toEqual({});
    expect(await filesIn(folder)).toEqual([]);
  });

  test('is kept with both files if one of them is not confirmed', async () => {
    const { immich } = await server();
    const folder = await photoFolder(
      ['a.jpg', jpeg({ contentId: taken })],
      ['a.mov', movie({ contentId: taken })],
    );
    const meanwhile = ({ created }: UploadReport) =>
      immich.assets.delete([created.find(({ path }) => path.endsWith('.mov'))?.id ?? '']);
    expect(await uploadAndDelete({ immich, folder, meanwhile })).toEqual({
      'a.jpg': 'the other half of the live photo is kept',
      'a.mov': 'it is in the trash of the server',
    });
  });
});

describe('planDeletions', () => {
  const created = [
    { path: 'a.jpg', id: 'a' },
    { path: 'b.jpg', id: 'b' },
  ];
  const duplicates = [{ path: 'c.jpg', id: 'c' }];

  /** The paths that are deleted together, and those that are kept. */
  async function plan(report: Partial<UploadReport>, flags = { delete: true, deleteDuplicates: true }) {
    const facts = { startedAt: 0, sent: new Set(['a.jpg', 'b.jpg']) };
    const { deletions, kept } = await planDeletions({ ...emptyReport(), ...report }, flags, facts);
    return { deleted: deletions.map(({ paths }) => paths), kept: kept.map(({ path }) => path) };
  }

  /** The result of an album or a tag. */
  const resultOf = (succeeded: string[], failed: string[] = []): BulkResult => {
    const result = new BulkResult();
    result.succeeded.push(...succeeded);
    result.failed.push(...failed.map((id) => ({ id, reason: 'no_permission' })));
    return result;
  };

  test('selects new files, duplicates, or both', async () => {
    const deleted = async (flags: { delete: boolean; deleteDuplicates: boolean }) =>
      (await plan({ created, duplicates }, flags)).deleted.flat();
    expect(await deleted({ delete: true, deleteDuplicates: false })).toEqual(['a.jpg', 'b.jpg']);
    expect(await deleted({ delete: false, deleteDuplicates: true })).toEqual(['c.jpg']);
    expect(await deleted({ delete: true, deleteDuplicates: true })).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
  });

  test.each<[string, Partial<UploadReport>, string[]]>([
    ['one failed in an album', { albums: [{ name: 'x', result: resultOf(['a'], ['b']) }] }, ['b.jpg']],
    ['one failed in a tag', { tags: [{ name: 'x', result: resultOf(['b'], ['a']) }] }, ['a.jpg']],
    ['one may lose a tag', { tags: [{ name: 'x', result: resultOf(['a', 'b']), unread: ['a'] }] }, ['a.jpg']],
    [
      'an album failed half-way',
      { albums: [{ name: 'x', result: resultOf(['a']), error: new ArgumentError('no') }] },
      ['b.jpg', 'c.jpg'],
    ],
  ])('keeps files that still need an album or a tag: %s', async (_, report, kept) => {
    expect((await plan({ created, duplicates, ...report })).kept).toEqual(kept);
  });

  test.each([
    [{ joined: true }, [['a.jpg', 'b.jpg']], []],
    [{ joined: false, reason: 'refused' }, [], ['a.jpg', 'b.jpg']],
    [{ joined: false, reason: 'not-uploaded' }, [], ['a.jpg', 'b.jpg']],
    [{ joined: false, reason: 'other-date' }, [['a.jpg', 'b.jpg']], []],
  ])('keeps the halves of a live photo that can still be joined: %j', async (pair, deleted, kept) => {
    const livePhotos = [{ still: 'a.jpg', video: 'b.jpg', ...pair }] as UploadReport['livePhotos'];
    expect(await plan({ created, livePhotos })).toEqual({ deleted, kept });
  });

  const failedAlbum = { albums: [{ name: 'x', result: resultOf(['a'], ['b']) }] };

  test.each<[string, Partial<UploadReport>, { startedAt?: number; sent?: string[] }, number]>([
    ['deleted if both files are', {}, {}, 1],
    ['kept if one of the files is', failedAlbum, {}, 0],
    ['kept if an earlier run sent one of the files', {}, { sent: ['a.jpg'] }, 0],
    ['kept if it changed during the run', {}, { startedAt: 0 }, 0],
  ])('a sidecar of two files is %s', async (_, report, facts, count) => {
    const sidecar = join(await photoFolder('a.xmp'), 'a.xmp');
    const sharing = created.map((file) => ({ ...file, sidecar }));
    const { startedAt = Date.now() + 60_000, sent = ['a.jpg', 'b.jpg'] } = facts;
    const { deletions } = await planDeletions(
      { ...emptyReport(), ...report, created: sharing },
      { delete: true },
      { startedAt, sent: new Set(sent) },
    );
    expect(deletions.flatMap(({ sidecars }) => sidecars.map(({ path }) => path))).toEqual(
      Array<string>(count).fill(sidecar),
    );
  });
});
