import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPOSITORY } from '../../../scripts/repository.js';
import { methodSignatures } from '../../../scripts/generate/method-signatures.js';
import { contentsOf } from '../../helpers/temporary-folder.js';

describe('methodSignatures', async () => {
  const signatureOf = await methodSignatures(await contentsOf(REPOSITORY.generated));

  test.each([
    ['a generated method', 'albums.update', '(id, body?: AlbumUpdate): Promise<Album>'],
    ['a method below admin', 'admin.users.get', '(id): Promise<AdminUser>'],
    ['a handwritten method', 'search.metadata', '(filter?: MetadataSearch): Pages<Asset>'],
    ['an inherited method', 'albums.assets', '(id, options?: AlbumAssetsOptions): Pages<Asset>'],
    ['a method of the client', 'login', '(email, password): Promise<ImmichClient>'],
    [
      'overloads',
      'search.suggestions',
      '(filter: SuggestionSearch & { includeNull?: false }): Promise<string[]>; (filter: SuggestionSearch): Promise<(string | null)[]>',
    ],
    [
      'a function of immich-client/node',
      'downloadFile',
      '(immich: ImmichClient, id, download: FileDownload, options?: DownloadOptions): Promise<DownloadedFile>',
    ],
    ['a method that does not exist', 'albums.nothing', undefined],
  ])('returns the signature of %s', (_, client, signature) => {
    expect(signatureOf(client)).toBe(signature);
  });

  test('has a signature for every row of docs/endpoints.md', async () => {
    const page = await readFile(join(REPOSITORY.docs, 'endpoints.md'), 'utf8');
    const methods = [...page.matchAll(/^\| `([^`]+)`/gm)].map(([, method = '']) => method);
    expect(methods.length).toBeGreaterThan(250);
    expect(methods.filter((method) => !/^[\w.]+(?:<.+>)?\(.*\): ./.test(method))).toEqual([]);
  });
});
