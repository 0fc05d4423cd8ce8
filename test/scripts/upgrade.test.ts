import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ROOT } from '../../scripts/repository.js';
import { upgrade } from '../../scripts/upgrade.js';
import { RELEASE } from '../../generated/release.js';
import { type OpenApiDocument, operationsOf } from '../../src/contract/index.js';
import { committed, committedText, NEEDS_SPECS, specs } from '../helpers/documents.js';
import { pages, served } from '../helpers/http-server.js';
import { runHere } from '../helpers/run-here.js';
import { runScript } from '../helpers/run-script.js';
import { contentsOf, temporaryFolder } from '../helpers/temporary-folder.js';

/** The folders that an upgrade writes into, and those that it compiles. */
const WRITTEN = ['openapi', 'generated', 'docs'];
const COMPILED = ['scripts', 'src'];

/** A copy of this repository without its tests; of an upgrade that ends before it compiles, without its sources. */
async function copy(folders = [...WRITTEN, ...COMPILED]): Promise<string> {
  const root = await temporaryFolder();
  for (const folder of folders) await cp(join(ROOT, folder), join(root, folder), { recursive: true });
  for (const file of ['package.json', 'tsconfig.json']) await cp(join(ROOT, file), join(root, file));
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** Upgrades a copy to a document: the exit code, and what was printed. */
async function upgradeTo(
  document: OpenApiDocument,
  ...args: string[]
): Promise<{ code: number; said: string; root: string }> {
  const root = await copy();
  const file = join(await temporaryFolder(), 'document.json');
  await writeFile(file, JSON.stringify(document));
  const lines = vi.spyOn(console, 'log').mockImplementation(() => {});
  const code = await upgrade(['--from', file, ...args], root);
  return { code, said: lines.mock.calls.join('\n'), root };
}

const filesOf = async (root: string) => [
  await contentsOf(join(root, 'openapi')),
  await contentsOf(join(root, 'generated')),
];

/** The place of a text in a file, as the list of what to do has it. */
async function placeOf(text: string, root: string, file: string): Promise<string> {
  const lines = (await readFile(join(root, file), 'utf8')).split('\n');
  return `${file}:${lines.findIndex((line) => line.includes(text)) + 1}: `;
}

afterEach(() => vi.restoreAllMocks());

// Each test compiles the client.
describe('npm run upgrade', () => {
  test('exits with 0 for the release of the repository, and changes nothing', async () => {
    const root = await copy();
    const before = await filesOf(root);
    const lines = vi.spyOn(console, 'log').mockImplementation(() => {});
    const { url } = await served(pages({ '/api/spec.json': committedText }));

    expect(await upgrade(['--server', url], root)).toBe(0);

    expect(await filesOf(root)).toEqual(before);
    const said = lines.mock.calls.join('\n');
    expect(said).toContain(`compared with Immich ${RELEASE} (${url}).\n\nNo drift.`);
    expect(said).toContain('Nothing in this repository has to be changed by hand.');
    expect(said).toContain('Then: npm run compat -- --specs FOLDER && npm test');
  });

  test('lists what changed and the remaining work, with file and line', async () => {
    const document = committed();
    document.info.version = '3.9.0';
    const { ExifResponseDto, AlbumResponseDto } = document.components!.schemas!;
    const { albumName, ...others } = AlbumResponseDto!.properties!;
    AlbumResponseDto!.properties = { ...others, title: albumName! };
    AlbumResponseDto!.required = [
      ...AlbumResponseDto!.required!.filter((name) => name !== 'albumName'),
      'title',
    ];
    ExifResponseDto!.properties!['rating']!.minimum = -1;
    document.paths['/tags/{id}/parent'] = { put: { operationId: 'moveTag', tags: ['Tags'], responses: {} } };
    delete document.paths['/server/ping'];

    const { code, said, root } = await upgradeTo(document);

    // One operation is added, and one removed.
    const count = [...operationsOf(committed())].length;
    expect(code).toBe(1);
    expect(said).toContain('  AlbumResponseDto.albumName: response property removed -> albums.list, ');
    expect(said).toContain(
      `openapi/immich.json: Immich 3.9.0, ${count} operations; it was Immich ${RELEASE}, ${count} operations`,
    );
    expect(said).toMatch(/operations\.json:\d+: after this entry, add moveTag/);
    expect(said).toContain(
      `${await placeOf('"pingServer": {', root, 'openapi/operations.json')}pingServer is gone; remove it`,
    );
    expect(said).toContain(
      `${await placeOf("'ExifResponseDto'", root, 'src/contract/generate/overrides.ts')}ExifResponseDto.rating now says what servers do in Immich 3.9.0; remove its override`,
    );
    expect(said).toContain(
      `${await placeOf('album.albumName', root, 'src/resources/album-list.ts')}Property 'albumName' does not exist on type`,
    );
    expect(await readFile(join(root, 'generated', 'openapi.ts'), 'utf8')).toContain('Immich 3.9.0');
  });

  test('changes no file if the source is not a document of Immich, and exits with 2', async () => {
    const root = await copy(WRITTEN);
    const before = await filesOf(root);
    const file = join(await temporaryFolder(), 'jobs.json');
    await writeFile(
      file,
      JSON.stringify({ openapi: '3.0.0', info: { title: 'Jobs', version: '1.0.0' }, paths: {} }),
    );

    await expect(upgrade(['--from', file], root)).rejects.toThrow('has no operations');

    expect(await filesOf(root)).toEqual(before);
    expect(await runScript('upgrade', '--from', file)).toMatchObject({ code: 2, out: '' });
  });

  test('changes no file if nothing can be generated from the document', async () => {
    const document = committed();
    delete document.components!.schemas!['TagResponseDto'];
    const root = await copy(WRITTEN);
    const before = await filesOf(root);
    const file = join(await temporaryFolder(), 'broken.json');
    await writeFile(file, JSON.stringify(document));

    await expect(upgrade(['--from', file], root)).rejects.toThrow('TagResponseDto');

    expect(await filesOf(root)).toEqual(before);
  });

  test('changes no file if one of the folders cannot be written to', async () => {
    const root = await copy(WRITTEN);
    // A file instead of the folder, because root may write to a read-only folder.
    await rm(join(root, 'generated'), { recursive: true });
    await writeFile(join(root, 'generated'), '');
    const before = await contentsOf(join(root, 'openapi'));
    const file = join(await temporaryFolder(), 'document.json');
    await writeFile(file, JSON.stringify({ ...committed(), info: { title: 'Immich', version: '3.9.0' } }));

    await expect(upgrade(['--from', file], root)).rejects.toThrow(
      /Cannot write .*generated.*: E(EXIST|NOTDIR)/,
    );

    expect(await contentsOf(join(root, 'openapi'))).toEqual(before);
  });

  test('rejects an older document with the reason and the command to run, and changes no file', async () => {
    const root = await copy(WRITTEN);
    const before = await filesOf(root);
    const file = join(await temporaryFolder(), 'older.json');
    const document = committed();
    document.info.version = '2.7.5';
    delete document.paths['/server/ping'];
    await writeFile(file, JSON.stringify(document));

    await expect(upgrade(['--from', file], root)).rejects.toThrow(
      new RegExp(
        `Immich 2\\.7\\.5, which is older than the contract's ${RELEASE}\\. .* remove 1 operation from .*` +
          ` run: npm run drift -- --against ${file}\\. .* add --downgrade`,
      ),
    );

    expect(await filesOf(root)).toEqual(before);
    expect(await runHere((args) => upgrade(args, root), ['--from', file])).toMatchObject({
      code: 2,
      out: '',
    });
  });

  test.each([[[]], [['--server', 'https://photos.example.com', '--from', 'immich.json']]])(
    'requires a server or a file, not %j',
    async (args) => {
      await expect(upgrade(args, '')).rejects.toThrow(
        'Usage: npm run upgrade -- (--server URL [--header HEADER]... | --from FILE) [--downgrade | --skip-older] [--body FILE] [--verbose]',
      );
    },
  );

  test.skipIf(!specs)(`upgrades to a released document${NEEDS_SPECS}`, async () => {
    const document: OpenApiDocument = JSON.parse(
      await readFile(join(specs ?? '', 'released-v2.7.5.json'), 'utf8'),
    );
    const { code, said } = await upgradeTo(document, '--downgrade');
    expect(code).toBe(1);
    expect(said).toContain(`2.7.5 is older than ${RELEASE}. In this report, removed means not there yet.`);
    expect(said).toMatch(/openapi\/operations\.json:\d+: getAlbumMapMarkers is gone/);
    expect(said).toMatch(/^ {2}src\/[\w/-]+\.ts:\d+: .* \(TS\d+\)$/m);
  });
});
