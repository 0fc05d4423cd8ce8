import { readdir } from 'node:fs/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createImmichClient, type ImmichClient } from '../../../src/index.js';
import { downloadAll, downloadArchive, uploadAll, type UploadAllOptions } from '../../../src/node/index.js';
import { type SandboxOptions, startSandbox } from '../../../src/sandbox/index.js';
import { photoFolder } from '../../helpers/photo-folder.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

async function started(options: SandboxOptions = {}) {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  const admin = await createImmichClient({ url: sandbox.url }).login(
    sandbox.admin.email,
    sandbox.admin.password,
  );
  return { sandbox, immich: createImmichClient(sandbox), admin };
}

/** The same client, its requests as `POST /assets`, and responses that replace those of the server. */
function observed(immich: ImmichClient, answer: (call: string) => Response | undefined = () => undefined) {
  const calls: string[] = [];
  const network: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const call = `${request.method} ${new URL(request.url).pathname.replace('/api', '')}`;
    calls.push(call);
    return answer(call) ?? fetch(request);
  };
  return { immich: immich.with({ fetch: network }), calls };
}

const refused = (permission: string) =>
  Response.json({ message: `Missing required permission: ${permission}` }, { status: 403 });

const eighty = () => photoFolder(...Array.from({ length: 80 }, (_, index) => `${index}.jpg`));

describe('uploadAll', () => {
  test.each<[UploadAllOptions, string]>([
    [{}, 'asset.upload'],
    [{ album: 'Kyoto' }, 'asset.upload, album.read, albumAsset.create'],
    [{ album: { byFolder: true } }, 'asset.upload, album.read, albumAsset.create'],
    [{ album: { id: '0' } }, 'asset.upload, albumAsset.create'],
    [{ album: () => undefined }, 'asset.upload, albumAsset.create'],
    [{ tags: ['x'] }, 'asset.upload, tag.create, tag.asset, asset.read'],
    [{ tags: () => [] }, 'asset.upload, tag.create, tag.asset, asset.read'],
    [{ tags: [], restoreTrashed: true }, 'asset.upload, asset.delete'],
    [{ dryRun: true, journal: 'never-written' }, 'asset.upload'],
    [{ journal: 'never-written' }, 'asset.upload, user.read'],
  ])(
    'rejects with the permissions that the key lacks before it does anything else: %o',
    async (options, missing) => {
      const { immich, calls } = observed((await started({ permissions: ['server.about'] })).immich);
      const run = uploadAll(immich, await photoFolder('a.jpg'), options);
      await expect(run.report()).rejects.toMatchObject({
        kind: 'argument',
        message: expect.stringContaining(`\`apiKey\` lacks permissions: ${missing}.`),
      });
      expect(calls).toEqual(['GET /api-keys/me']);
    },
  );

  test('requires no more permissions than it uses', async () => {
    const { immich } = await started({ permissions: ['asset.upload'] });
    const { created } = await uploadAll(immich, await photoFolder('a.jpg')).report();
    expect(created).toHaveLength(1);
  });

  test('stops at the first 403 of a server, whatever the permissions were before', async () => {
    const folder = await eighty();
    for (const [call, status] of [
      ['POST /assets', 403],
      ['POST /assets/bulk-upload-check', 403],
      ['POST /assets', 401],
    ] as const) {
      const answer = () =>
        status === 403
          ? refused('asset.upload')
          : Response.json({ message: 'Invalid API key' }, { status: 401 });
      const { immich, calls } = observed((await started()).immich, (sent) =>
        sent === call ? answer() : undefined,
      );
      await expect(uploadAll(immich, folder).report()).rejects.toMatchObject({ kind: 'http', status });
      // At most as many as are sent at the same time.
      expect(calls.filter((sent) => sent === call).length, call).toBeLessThanOrEqual(4);
    }
  });

  test('tries only once to create an album if the key lacks the permission', async () => {
    const permissions = ['asset.upload', 'album.read', 'albumAsset.create'] as const;
    const { immich, calls } = observed((await started({ permissions: [...permissions] })).immich);
    const folder = await photoFolder('1/a.jpg', '2/b.jpg', '3/c.jpg');
    const { albums } = await uploadAll(immich, folder, { album: { byFolder: true } }).report();
    expect(albums.map(({ name }) => name).toSorted()).toEqual(['1', '2', '3']);
    for (const { error } of albums) expect(error).toMatchObject({ missingPermission: 'album.create' });
    expect(calls.filter((call) => call === 'POST /albums')).toHaveLength(1);
  });

  test('rejects with the error for a wrong key', async () => {
    const { immich } = await started();
    const wrong = observed(immich.with({ apiKey: 'wrong' }));
    const run = uploadAll(wrong.immich, await eighty());
    await expect(run.report()).rejects.toMatchObject({ kind: 'http', reason: 'invalid-api-key' });
    expect(wrong.calls).toEqual(['GET /api-keys/me']);
  });

  test('uploads with a session, which has no permissions', async () => {
    const { admin } = await started();
    const { created } = await uploadAll(admin, await photoFolder('a.jpg'), { album: 'Kyoto' }).report();
    expect(created).toHaveLength(1);
  });
});

describe('downloadArchive', () => {
  test('stops at the first 403 of a server', async () => {
    const { admin } = await started();
    const { created } = await uploadAll(admin, await photoFolder('a.jpg', 'b.jpg', 'c.jpg')).report();
    const { immich, calls } = observed(admin, (call) =>
      call === 'POST /download/archive' ? refused('asset.download') : undefined,
    );
    const assetIds = created.map(({ id }) => id);
    const options = { to: await temporaryFolder(), archiveSize: 1 };
    await expect(downloadArchive(immich, { assetIds }, options).report()).rejects.toMatchObject({
      missingPermission: 'asset.download',
    });
    expect(calls.filter((call) => call === 'POST /download/archive')).toHaveLength(1);
  });
});

describe('downloadAll', () => {
  test('rejects with the permission that the key lacks before it does anything else', async () => {
    const { immich, admin } = await started({ permissions: ['asset.read'] });
    await uploadAll(admin, await photoFolder('a.jpg')).report();
    const to = await temporaryFolder();
    const { immich: counted, calls } = observed(immich);
    await expect(downloadAll(counted, immich.search.metadata({}), { to }).report()).rejects.toMatchObject({
      kind: 'argument',
      message: expect.stringContaining('`apiKey` lacks permissions: asset.download.'),
    });
    expect(calls).toEqual(['GET /api-keys/me']);
    expect(await readdir(to)).toEqual([]);
  });

  test('stops at the first 403 of a server', async () => {
    const { immich, admin } = await started({ permissions: ['asset.download'] });
    const { created } = await uploadAll(admin, await eighty()).report();
    const { immich: counted, calls } = observed(immich);
    const to = await temporaryFolder();
    const ids = created.map(({ id }) => id);
    await expect(downloadAll(counted, ids, { to }).report()).rejects.toMatchObject({
      kind: 'http',
      missingPermission: 'asset.read',
    });
    expect(calls.length).toBeLessThanOrEqual(1 + 4);
  });

  test('downloads through a shared link, which has no permissions', async () => {
    const { admin } = await started();
    const { created } = await uploadAll(admin, await photoFolder('a.jpg')).report();
    const assetIds = created.map(({ id }) => id);
    const { key } = await admin.sharedLinks.create({ type: 'INDIVIDUAL', assetIds });
    const { immich: visitor, calls } = observed(admin.with({ sharedLink: { key } }));
    const { saved } = await downloadAll(visitor, assetIds, { to: await temporaryFolder() }).report();
    expect(saved).toHaveLength(1);
    expect(calls).not.toContain('GET /api-keys/me');
  });
});
