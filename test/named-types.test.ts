import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = join(root, 'test', 'quick-info-probe.ts');

/** A program that is only in memory. */
const PROGRAM = `
import { createImmichClient } from '../src/index.js';
const immich = createImmichClient({ url: 'https://photos.example.com', apiKey: 'a-key' });
export const album = await immich.albums.get('a1');
export const albums = await immich.albums.list();
export const members = album.albumUsers;
export const person = await immich.people.get('p1');
export const assets = await immich.search.metadata().toArray();
export const users = await immich.admin.users.list();
export const bucket = await immich.timeline.bucket({ timeBucket: '2024-01-01' });
export const thumbnail = await immich.people.thumbnail('p1');
export const nothing = await immich.people.delete('p1');
export const wrong: number = album;
`;

describe('the name of a type', () => {
  let service: ts.LanguageService;

  beforeAll(() => {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const read = (name: string) => (name === file ? PROGRAM : ts.sys.readFile(name));
    service = ts.createLanguageService({
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
      useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
      readFile: read,
      fileExists: (name) => name === file || ts.sys.fileExists(name),
      getCompilationSettings: () => options,
      getScriptFileNames: () => [file],
      getScriptVersion: () => '1',
      getScriptSnapshot: (name) => {
        const text = read(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => dirname(file),
      getDefaultLibFileName: ts.getDefaultLibFilePath,
    });
  });

  /** What an editor shows for a constant of the program. */
  function shown(name: string): string {
    const at = PROGRAM.indexOf(`const ${name}`) + 'const '.length;
    return ts.displayPartsToString(service.getQuickInfoAtPosition(file, at)?.displayParts);
  }

  test.each([
    ['album', 'Album'],
    ['albums', 'Album[]'],
    ['members', 'AlbumUser[]'],
    ['person', 'Person'],
    ['assets', 'Asset[]'],
    ['users', 'AdminUser[]'],
    ['bucket', 'TimeBucketAssets'],
    ['thumbnail', 'Response'],
    ['nothing', 'void'],
  ])('is shown for %s instead of its fields', (name, type) => {
    expect(shown(name)).toBe(`const ${name}: ${type}`);
  });

  test('appears in errors of the compiler', () => {
    const [error, ...others] = service.getSemanticDiagnostics(file);
    expect(others).toEqual([]);
    expect(error && ts.flattenDiagnosticMessageText(error.messageText, '\n')).toBe(
      "Type 'Album' is not assignable to type 'number'.",
    );
  });

  test('is shown with the documentation of its fields', () => {
    const at = PROGRAM.indexOf('albumUsers');
    const { documentation } = service.getQuickInfoAtPosition(file, at) ?? {};
    expect(ts.displayPartsToString(documentation)).toMatch(/\w{3,}/);
  });
});
