import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Partner } from '../src/types.js';
import * as entry from '../src/groups.js';
import { createClient, adminUsers, albums, partners, tags } from '../src/groups.js';
import { createImmichClient, isArgumentError } from '../src/index.js';
import { Resource } from '../src/resources/resource.js';
import { bundleOf, PATHS, pathsIn } from './helpers/bundled-paths.js';
import { line } from './helpers/network.js';

const URL_OF_SERVER = 'https://photos.example.com';
const root = fileURLToPath(new URL('..', import.meta.url));

/** A network whose every response is an empty list. */
function emptyLists() {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (...args) => {
    requests.push(new Request(...args));
    return Response.json([]);
  };
  return { requests, fetch };
}

describe('a client with some groups', () => {
  test('has the given groups under the given names', async () => {
    const { requests, fetch } = emptyLists();
    const immich = createClient(
      { url: URL_OF_SERVER, apiKey: 'a-key', fetch },
      { partners, users: adminUsers },
    );
    await immich.partners.list({ direction: 'shared-by' });
    await immich.users.list();
    expect(Object.keys(immich)).toEqual(['partners', 'users', 'with']);
    expect(requests.map(line)).toEqual(['GET /api/partners?direction=shared-by', 'GET /api/admin/users']);
    expect(requests[0]?.headers.get('x-api-key')).toBe('a-key');
    expectTypeOf(immich.partners.list).returns.resolves.toEqualTypeOf<Partner[]>();
    // @ts-expect-error it was not given
    expect(immich.albums).toBeUndefined();
  });

  test('checks the arguments of handwritten methods', async () => {
    const { requests, fetch } = emptyLists();
    const immich = createClient({ url: URL_OF_SERVER, fetch }, { albums, tags });
    // @ts-expect-error a text is no array
    await expect(immich.tags.ensure('places')).rejects.toSatisfy(isArgumentError);
    await expect(immich.albums.findByName('')).rejects.toSatisfy(isArgumentError);
    expect(requests).toEqual([]);
  });

  test('derives a client with another credential and the same groups', async () => {
    const { requests, fetch } = emptyLists();
    const immich = createClient({ url: URL_OF_SERVER, apiKey: 'one', fetch }, { tags });
    await immich.with({ apiKey: 'two' }).tags.list();
    await immich.tags.list();
    expect(requests.map(({ headers }) => headers.get('x-api-key'))).toEqual(['two', 'one']);
    expect(() => immich.with({ url: 'https://other.example.com' } as object)).toThrow(
      '`with` cannot change `url`',
    );
  });

  test('rejects invalid options and groups', () => {
    expect(() => createClient({ url: 'photos' }, { tags })).toThrow('url');
    // @ts-expect-error there are no groups
    expect(() => createClient({ url: URL_OF_SERVER })).toThrow('`classes` must be an object');
  });

  test('is bundled without the paths of other groups', async () => {
    const code = await bundleOf(
      "import { createClient, partners } from './src/groups.ts'; createClient({ url: 'x' }, { partners }).partners.list();",
      root,
    );
    // The transport reads the version, and logs in to shared links.
    const expected = /^\/(?:partners|server|shared-links)\b/;
    expect(pathsIn(code).filter((path) => !expected.test(path))).toEqual([]);
    expect(pathsIn(code)).toContain('/partners/{id}');
    const whole = await bundleOf(
      "import { createImmichClient } from './src/index.ts'; createImmichClient({ url: 'x' });",
      root,
    );
    expect(pathsIn(whole)).toEqual(PATHS);
    expect(code.length).toBeLessThan(whole.length * 0.6);
    // Only groups with forms need the encoder of forms.
    expect(whole).toContain('multipart/form-data');
    expect(code).not.toContain('multipart/form-data');
  });

  test.each([
    [
      /the complete client is about (\d+) KB/,
      "import { createImmichClient } from './src/index.ts'; createImmichClient({ url: 'x' });",
    ],
    [
      /a client with `albums` (\d+) KB/,
      "import { createClient, albums } from './src/groups.ts'; createClient({ url: 'x' }, { albums });",
    ],
    [
      /a client with `partners` (\d+) KB/,
      "import { createClient, partners } from './src/groups.ts'; createClient({ url: 'x' }, { partners });",
    ],
    [
      /the (\d+) KB that every call needs/,
      "import { createClient } from './src/groups.ts'; createClient({ url: 'x' }, {});",
    ],
  ])('has the size that the guide documents: %s', async (sentence, program) => {
    const guide = (await readFile(`${root}/docs/guide/small-bundles.md`, 'utf8')).replaceAll(/\s+/g, ' ');
    const documented = Number(sentence.exec(guide)?.[1]);
    // Compressors differ by some bytes.
    const size = gzipSync(await bundleOf(program, root)).length / 1024;
    expect(size).toBeLessThan(documented + 0.6);
    expect(size).toBeGreaterThan(documented - 0.6);
  });
});

test('every group of the whole client can be imported on its own', () => {
  const { admin, ...groups } = createImmichClient({ url: URL_OF_SERVER });
  const classes = [...Object.values(groups), ...Object.values(admin)].flatMap((group: unknown) =>
    group instanceof Resource ? [group.constructor] : [],
  );
  const exported = Object.entries(entry).filter(([name]) => name !== 'createClient');
  expect(new Set(exported.map(([, Group]) => Group))).toEqual(new Set(classes));
  expect(classes.length).toBeGreaterThan(35);
});
