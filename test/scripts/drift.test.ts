import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkDrift } from '../../scripts/drift.js';
import { type Folders, REPOSITORY } from '../../scripts/front-door.js';
import { committed, NEEDS_SPECS, specs } from '../helpers/documents.js';
import { pages, served, vacatedUrl } from '../helpers/http-server.js';
import { runScript } from '../helpers/run-script.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** Copies of the repository's folders with a line added to one file; the exit code and what is said of them. */
async function driftAfterEditing(folder: keyof Folders, name: string): Promise<[number, string]> {
  const root = await temporaryFolder();
  const folders = {
    openapi: join(root, 'openapi'),
    generated: join(root, 'generated'),
    docs: join(root, 'docs'),
  };
  await cp(REPOSITORY.openapi, folders.openapi, { recursive: true });
  await cp(REPOSITORY.generated, folders.generated, { recursive: true });
  await cp(REPOSITORY.docs, folders.docs, { recursive: true });
  const file = join(folders[folder], name);
  await writeFile(file, `${await readFile(file, 'utf8')}\n`);
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const code = await checkDrift([], folders);
  const lines = said.mock.calls.join('\n');
  return [code, lines];
}

afterEach(() => vi.restoreAllMocks());

// Each test starts a process, or generates everything.
describe('npm run drift', { timeout: 30_000 }, () => {
  test('exits with 0 where everything is current', async () => {
    expect(await runScript('drift')).toEqual({
      code: 0,
      out: 'generated/ is what openapi/ yields.\n',
      err: '',
    });
  });

  test('finds code that was edited by hand, and says how to mend it', async () => {
    expect(await driftAfterEditing('generated', 'operations.ts')).toEqual([
      1,
      'generated/operations.ts is not what openapi/ yields. Run: npm run generate',
    ]);
  });

  test('finds a generated page that was edited by hand, and says how to mend it', async () => {
    expect(await driftAfterEditing('docs', 'endpoints.md')).toEqual([
      1,
      'docs/endpoints.md is not what openapi/ yields. Run: npm run generate',
    ]);
  });

  test('finds a contract that was edited by hand, and says how to mend it', async () => {
    expect(await driftAfterEditing('openapi', 'immich.json')).toEqual([
      1,
      'openapi/immich.json is not what was pulled. Run: npm run pull -- --server URL && npm run generate',
    ]);
  });

  test('exits with 0 for a server of the same interface, whatever its version', async () => {
    const document = committed();
    document.info.version = '3.0.9';
    const { url } = await served(pages({ '/api/spec.json': JSON.stringify(document) }));
    const { code, out } = await runScript('drift', '--server', url);
    expect(out).toContain('The client is for Immich 3.0.3; this is 3.0.9.\nNo drift.\n');
    expect(code).toBe(0);
  });

  test('exits with 1 for a server that lacks an operation, names it and says how to mend it', async () => {
    const document = committed();
    delete document.paths['/server/ping'];
    const { url } = await served(pages({ '/api/docs': JSON.stringify(document) }));
    const { code, out } = await runScript('drift', '--against', url.replace('://', '://me:secret@'));
    expect(out).toContain('Gone (1): pingServer\n');
    expect(out).toContain(`Drift. Run: npm run pull -- --server ${url}/ && npm run generate\n`);
    expect(out).not.toContain('secret');
    expect(code).toBe(1);
  });

  test('exits with 2 where it cannot tell', async () => {
    const url = await vacatedUrl();
    expect(await runScript('drift', '--server', url)).toMatchObject({
      code: 2,
      err: `Cannot reach ${url} (ECONNREFUSED).\n`,
    });
  });

  describe.skipIf(!specs)(`against Immich's own documents${NEEDS_SPECS}`, () => {
    test('exits with 0 for the release that the contract is of', async () => {
      const { code, out } = await runScript('drift', '--against', join(specs ?? '', 'released-v3.0.3.json'));
      expect(out).toContain('No drift.');
      expect(code).toBe(0);
    });

    test('exits with 1 for an older release and names the operations that differ', async () => {
      const file = join(specs ?? '', 'released-v2.7.5.json');
      const { code, out } = await runScript('drift', '--against', file);
      expect(out).toContain(
        'Gone (5): endSession, getAlbumMapMarkers, getMainPlaylist, getMediaPlaylist, getSegment\n',
      );
      expect(out).toMatch(/^Changed \(33\): .*\bsearchAssets\b.*\buploadAsset\b/m);
      expect(out).toMatch(/^New, not in the client \(5\): .*\bgetTheme\b/m);
      expect(out).toContain(
        'AssetMediaCreateDto.deviceId: property-added nothing -> "required" [uploadAsset]',
      );
      expect(out).toContain(`Drift. Run: npm run pull -- --from ${file} && npm run generate\n`);
      expect(code).toBe(1);
    });
  });
});
