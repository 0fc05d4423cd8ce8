import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkDrift } from '../../scripts/drift.js';
import { type Folders, REPOSITORY } from '../../scripts/repository.js';
import type { DriftReport } from '../../src/contract/index.js';
import { RELEASE } from '../../generated/release.js';
import { committed, committedText, NEEDS_SPECS, specs } from '../helpers/documents.js';
import { pages, served, vacatedUrl } from '../helpers/http-server.js';
import { runHere } from '../helpers/run-here.js';
import { runScript } from '../helpers/run-script.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/**
 * Runs the check on copies of the repository's folders with a line added to one file; returns exit code and output.
 */
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
  const { code, out } = await drift([], folders);
  return [code, out.trimEnd()];
}

/** Runs the command in this process: its exit code, and what it printed. A process of its own takes seconds to load. */
async function drift(args: string[], folders?: Folders): Promise<{ code: number; out: string; err: string }> {
  const printed = (['log', 'error'] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation(() => {}),
  );
  const code = await checkDrift(args, folders);
  const [out = '', err = ''] = printed.map(({ mock }) =>
    mock.calls.map((line) => `${line.join(' ')}\n`).join(''),
  );
  return { code, out, err };
}

afterEach(() => vi.restoreAllMocks());

// Most tests run the whole generator.
describe('npm run drift', () => {
  test('exits with 0 if everything is current', async () => {
    expect(await runScript('drift')).toEqual({
      code: 0,
      out: 'generated/ is what openapi/ yields.\n',
      err: '',
    });
  });

  test('finds generated code that was edited, and explains how to fix it', async () => {
    expect(await driftAfterEditing('generated', 'operations.ts')).toEqual([
      1,
      'generated/operations.ts is not what openapi/ yields. Run: npm run generate',
    ]);
  });

  test('finds a generated page that was edited, and explains how to fix it', async () => {
    expect(await driftAfterEditing('docs', 'endpoints.md')).toEqual([
      1,
      'docs/endpoints.md is not what openapi/ yields. Run: npm run generate',
    ]);
  });

  test('finds a contract that was edited, and explains how to fix it', async () => {
    expect(await driftAfterEditing('openapi', 'immich.json')).toEqual([
      1,
      'openapi/immich.json is not what was pulled. Run: npm run pull -- --server URL && npm run generate',
    ]);
  });

  test('exits with 0 for a server with the same API, whatever its version', async () => {
    const document = committed();
    document.info.version = '3.0.9';
    const { url } = await served(pages({ '/api/spec.json': JSON.stringify(document) }));
    const { code, out } = await drift(['--server', url]);
    expect(out).toContain(
      `Client for Immich ${RELEASE} (openapi/immich.json), compared with Immich 3.0.9 (${url}).`,
    );
    expect(out).toContain('No drift.\n');
    expect(code).toBe(0);
  });

  test('exits with 1 for a server that lacks an operation, names it and the command to run', async () => {
    const document = committed();
    delete document.paths['/server/ping'];
    const { url } = await served(pages({ '/api/docs': JSON.stringify(document) }));
    const { code, out } = await drift(['--against', url.replace('://', '://me:secret@')]);
    expect(out).toContain('  GET /server/ping: path removed -> server.ping\n');
    expect(out).toContain(`Run: npm run upgrade -- --server ${url}\n`);
    expect(out).not.toContain('secret');
    expect(code).toBe(1);
  });

  test('does not recommend to upgrade to an older release', async () => {
    const document = committed();
    document.info.version = '3.0.9';
    delete document.paths['/server/ping'];
    const { url } = await served(pages({ '/api/spec.json': JSON.stringify(document) }));
    const { out } = await drift(['--server', url]);
    expect(out).toContain('GET /server/ping');
    expect(out).not.toContain('npm run upgrade');
  });

  test('prints only the report if its format is for programs', async () => {
    const { url } = await served(pages({ '/api/spec.json': committedText }));
    const { code, out, err } = await drift(['--server', url, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ drifted: false, facts: [] });
    expect(err).toBe('generated/ is what openapi/ yields.\n');
    expect(code).toBe(0);
  });

  test('exits with 2 if it cannot run', async () => {
    const url = await vacatedUrl();
    expect(await runHere(checkDrift, ['--server', url])).toMatchObject({
      code: 2,
      err: `Cannot reach ${url} (ECONNREFUSED).\n`,
    });
  });

  describe.skipIf(!specs)(`against Immich's own documents${NEEDS_SPECS}`, () => {
    const file = (version: string) => join(specs ?? '', `released-v${version}.json`);

    test('exits with 0 for the release of the contract', async () => {
      const { code, out } = await drift(['--against', join(specs ?? '', `reconstructed-v${RELEASE}.json`)]);
      expect(out).toContain('No drift.');
      expect(code).toBe(0);
    });

    test('exits with 0 for an older release that the client supports, and lists its limits', async () => {
      const { code, out } = await drift(['--against', file('2.7.5')]);
      expect(out).toContain(`2.7.5 is older than ${RELEASE}. In this report, removed means not there yet.`);
      expect(out).toContain(
        '  AssetMediaCreateDto.deviceId: request required property added (adapted on 2.x: deviceUploads) -> assets.upload, uploadFile, uploadAll\n',
      );
      expect(out).toMatch(/\nLimits of this older server \(\d+ causes\)\n/);
      expect(out).toMatch(/\nSupported, with \d+ limits: .*operations\.\n$/);
      expect(out).not.toContain('npm run upgrade');
      expect(out).not.toContain('version bump');
      expect(code).toBe(0);
    });

    test('compares all operations of two other documents, and does not check this repository', async () => {
      const { code, out, err } = await drift([
        '--base',
        file('2.7.5'),
        '--against',
        file('3.0.3'),
        '--format',
        'json',
      ]);
      const { facts } = JSON.parse(out) as DriftReport;
      expect(facts).toHaveLength(1074);
      expect(facts.filter(({ operation }) => !/^(GET|PUT|POST|DELETE|PATCH) \//.test(operation))).toEqual([]);
      expect([code, err]).toEqual([1, '']);
    });
  });
});
