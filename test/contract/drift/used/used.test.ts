import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { usedOperations } from '../../../../src/contract/drift/used/used.js';
import { readOperations } from '../../../../src/contract/read/operation-entries.js';
import { readDocument } from '../../../../src/contract/read/read-document.js';
import { temporaryFolder } from '../../../helpers/temporary-folder.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const contract = await readDocument(join(root, 'openapi/immich.json'));
const entries = await readOperations(join(root, 'openapi/operations.json'));

interface Case {
  given: string;
  want: string[];
  unclear?: string[];
}

/** Every use as `LINE CALL`, without what repeats. */
async function callsIn(sources: Record<string, string>): Promise<{ calls: string[]; unclear: string[] }> {
  const folder = await folderOf(sources);
  const { operations, notJudged } = await usedOperations([folder], contract, entries);
  const uses = [...operations.values()].flat().toSorted((one, other) => one.line - other.line);
  return {
    calls: [...new Set(uses.map(({ line, call }) => `${line} ${call}`))],
    unclear: notJudged.map(({ line, what }) => `${line} ${what}`),
  };
}

async function folderOf(sources: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(sources)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const table = (cases: Case[]) =>
  test.each(cases)('$given', async ({ given, want, unclear = [] }) => {
    expect(await callsIn({ 'program.ts': given })).toEqual({ calls: want, unclear });
  });

describe('a method counts', () => {
  table([
    { given: 'await immich.albums.list({ isOwned: true });', want: ['1 albums.list'] },
    { given: 'immich.admin.databaseBackups.list();', want: ['1 admin.databaseBackups'] },
    { given: 'immich\n  .albums\n  .list();', want: ['3 albums.list'] },
    { given: 'immich?.albums?.list?.();', want: ['1 albums.list'] },
    { given: 'immich!.albums!.list();', want: ['1 albums.list'] },
    { given: "immich['albums']['list']();", want: ['1 albums.list'] },
    { given: 'immich[`albums`].list();', want: ['1 albums.list'] },
    { given: '(immich as Client).albums.list();', want: ['1 albums.list'] },
    { given: '(immich.albums satisfies object).list();', want: ['1 albums.list'] },
    { given: '(spare ?? immich.albums).list();', want: ['1 albums.list'] },
    { given: '(ready ? immich.albums : spare).list();', want: ['1 albums.list'] },
    { given: '(await connect()).albums.list();', want: ['1 albums.list'] },
    { given: 'this.#immich.albums.list();', want: ['1 albums.list'] },
    { given: 'this.albums.list();', want: ['1 albums.list'] },
    { given: 'clients[0].albums.list();', want: ['1 albums.list'] },
    { given: 'const { albums } = immich;\nawait albums.list();', want: ['2 albums.list'] },
    { given: 'const albums = immich.albums;\nawait albums.list();', want: ['2 albums.list'] },
    { given: 'const { list } = immich.albums;', want: ['1 albums.list'] },
    { given: 'const { list: all } = immich.albums;', want: ['1 albums.list'] },
    { given: 'const { albums: { list } } = immich;', want: ['1 albums.list'] },
    { given: "const { ['albums']: { list } } = immich;", want: ['1 albums.list'] },
    { given: 'const { albums: { list } = {} } = immich;', want: ['1 albums.list'] },
    { given: 'export const all = ({ albums }) => albums.list();', want: ['1 albums.list'] },
    { given: 'export function all(albums) { return albums.list(); }', want: ['1 albums.list'] },
    { given: 'const all = ({ albums: { list } }) => list();', want: ['1 albums.list'] },
    { given: "import { albums } from './client.js';\nawait albums.list();", want: ['2 albums.list'] },
    { given: 'const get = immich.tags.get.bind(immich.tags);', want: ['1 tags.get', '1 tags, handed on'] },
    { given: 'ids.map(immich.tags.get);', want: ['1 tags.get'] },
    { given: 'immich.albums.ensure("Kyoto");', want: ['1 albums.ensure'] },
    { given: 'const albums = await immich.albums.list();\nconsole.log(albums);', want: ['1 albums.list'] },
  ]);
});

describe('a resource that goes elsewhere counts as all of its methods', () => {
  table([
    { given: 'const photos = immich.albums;', want: ['1 albums, handed on'] },
    { given: 'const { albums: photos } = immich;', want: ['1 albums, handed on'] },
    { given: 'const show = ({ albums: photos }) => 1;', want: ['1 albums, handed on'] },
    { given: 'let albums;\n({ albums } = immich);', want: ['2 albums, handed on'] },
    { given: '({ albums: this.photos } = immich);', want: ['1 albums, handed on'] },
    { given: 'this.albums = immich.albums;', want: ['1 albums, handed on'] },
    { given: 'show(immich.albums);', want: ['1 albums, handed on'] },
    { given: 'new Shelf(immich.albums);', want: ['1 albums, handed on'] },
    { given: 'show(globalThis.immich.albums);', want: ['1 albums, handed on'] },
    { given: "let one = '';\none = connect();\nshow(one.albums);", want: ['3 albums, handed on'] },
    { given: 'const { albums } = immich;\nshow(albums);', want: ['2 albums, handed on'] },
    { given: 'const context = { ...immich.albums };', want: ['1 albums, handed on'] },
    { given: 'const context = { albums: immich.albums };', want: ['1 albums, handed on'] },
    { given: 'const { albums } = immich;\nexport default { albums };', want: ['2 albums, handed on'] },
    { given: 'const all = [immich.albums];', want: ['1 albums, handed on'] },
    { given: 'const albums = () => immich.albums;', want: ['1 albums, handed on'] },
    { given: 'export const albums = immich.albums;', want: ['1 albums, handed on'] },
    { given: 'export const { albums } = immich;', want: ['1 albums, handed on'] },
    { given: 'const { albums } = immich;\nexport { albums };', want: ['2 albums, handed on'] },
    { given: 'export default immich.albums;', want: ['1 albums, handed on'] },
    { given: 'immich.albums[method]();', want: ['1 albums, handed on'] },
    { given: 'const { list, ...others } = immich.albums;', want: ['1 albums.list', '1 albums, handed on'] },
    { given: 'const { [method]: call } = immich.albums;', want: ['1 albums, handed on'] },
  ]);

  test('each of them', async () => {
    const file = join(await folderOf({ 'a.ts': 'show(immich.trash);' }), 'a.ts');
    const { operations } = await usedOperations([file], contract, entries);
    expect([...operations.keys()].sort()).toEqual(['emptyTrash', 'restoreAssets', 'restoreTrash']);
    expect(operations.get('emptyTrash')).toEqual([{ file, line: 1, call: 'trash, handed on' }]);
  });
});

/** What follows is read off what is plainly a client. */
const CONNECTED = 'const immich = createImmichClient({ url });\n';

describe('the client itself counts', () => {
  table([
    { given: 'await immich.check();', want: ['1 check'] },
    { given: 'await immich.login(email, password);', want: ['1 login'] },
    {
      given: `${CONNECTED}const mine = await immich.login(email, password);\nawait mine.albums.list();`,
      want: ['2 login', '3 albums.list'],
    },
    {
      given: `${CONNECTED}const mine = await immich.login(email, password);\nshow(mine.albums);`,
      want: ['2 login', '3 albums, handed on'],
    },
    {
      given: `${CONNECTED}const calm = immich.with({ retries: 9 });\nawait calm.albums.list();`,
      want: ['3 albums.list'],
    },
    {
      given: "import { createImmichClient } from 'immich-client';\ncreateImmichClient({ url, apiKey });",
      want: [],
    },
    { given: 'createImmichClient({ url, sharedLink });', want: ['1 createImmichClient'] },
    { given: 'createImmichClient({ url, ...visitor });', want: ['1 createImmichClient'] },
    { given: 'createImmichClient(options);', want: ['1 createImmichClient'] },
    { given: 'pool.map(createImmichClient);', want: ['1 createImmichClient'] },
    {
      given: "import { createImmichClient as connect } from 'immich-client';",
      want: ['1 createImmichClient'],
    },
    {
      given: "export { createImmichClient as connect } from 'immich-client';",
      want: ['1 createImmichClient'],
    },
    {
      given: "import * as photos from 'immich-client';\nphotos.createImmichClient(options);",
      want: ['2 createImmichClient'],
    },
    { given: 'immich.with({ retries: 0 });', want: [] },
    { given: "immich.with({ 'sharedLink': { key } });", want: ['1 with'] },
    { given: 'list.with(0, "first");', want: [] },
    { given: 'immich.auth.login({ email, password });', want: ['1 auth.login'] },
  ]);
});

describe('a raw call counts', () => {
  table([
    { given: "immich.api.GET('/albums/{id}', { params });", want: ['1 GET /albums/{id}'] },
    { given: 'raw.POST(`/search/metadata`, { body });', want: ['1 POST /search/metadata'] },
    { given: "const { GET } = immich.api;\nGET('/albums');", want: ['2 GET /albums'] },
    { given: "const raw = immich.api;\nraw.GET('/albums');", want: ['2 GET /albums'] },
    { given: "import { GET } from './client.js';\nGET('/albums');", want: ['2 GET /albums'] },
    { given: "import { GET } from './route.js';\nGET(new Request(url));", want: [] },
    { given: "const { api } = immich;\napi['DELETE']('/albums/{id}');", want: ['2 DELETE /albums/{id}'] },
    { given: "immich.api.GET('/server/theme');", want: ['1 GET /server/theme'] },
    { given: "other.GET('/no/such/path');", want: [] },
    { given: 'export function GET(request) {}', want: [] },
  ]);
});

describe('what cannot be told is said', () => {
  const raw = 'the raw client, handed on';
  table([
    { given: 'immich.api.GET(path);', want: [], unclear: ['1 GET of a path that is not written there'] },
    {
      given: '\nimmich.api.GET(`/albums/${id}`);',
      want: [],
      unclear: ['2 GET of a path that is not written there'],
    },
    {
      given: "immich.api.GET('/no/such/path');",
      want: [],
      unclear: ['1 GET /no/such/path, which the contract does not have'],
    },
    { given: 'retry(immich.api.GET);', want: [], unclear: ['1 GET of the raw client, not called here'] },
    {
      given: 'const { GET: read } = immich.api;',
      want: [],
      unclear: ['1 GET of the raw client, under another name or exported'],
    },
    { given: 'createHooks(immich.api);', want: [], unclear: [`1 ${raw}`] },
    { given: 'immich.api[verb](path);', want: [], unclear: [`1 ${raw}`] },
    { given: 'const raw = immich.api;\ncreateHooks(raw);', want: [], unclear: [`2 ${raw}`] },
    { given: 'const { api: raw } = immich;\nraw[verb](path);', want: [], unclear: [`2 ${raw}`] },
    { given: 'export const raw = immich.api;', want: [], unclear: [`1 ${raw}`] },
    { given: 'const raw = immich.api;\nexport { raw };', want: [], unclear: [`2 ${raw}`] },
    {
      given: 'const one = createImmichClient({ url });\nconst all = { ...one };',
      want: [],
      unclear: ['2 a resource that is not named'],
    },
    {
      given:
        "import type { ImmichClient } from 'immich-client';\nconst f = (one: ImmichClient) => Object.values(one);",
      want: [],
      unclear: ['2 a resource that is not named'],
    },
    {
      given: 'const immich = createImmichClient({ url });\nimmich[resource].list();',
      want: [],
      unclear: ['2 a resource that is not named'],
    },
    {
      given:
        'const one = createImmichClient({ url });\nconst mine = await one.login(email, password);\nmine[resource].list();',
      want: ['2 login'],
      unclear: ['3 a resource that is not named'],
    },
    {
      given: 'const one = createImmichClient({ url });\nconst { albums, ...others } = one;',
      want: [],
      unclear: ['2 a resource that is not named'],
    },
    {
      given: 'immich.albums.list(;',
      want: ['1 albums.list'],
      unclear: ["1 what cannot be parsed: ')' expected."],
    },
  ]);
});

describe('what is plainly no client counts as nothing', () => {
  table([
    { given: 'const album = await immich.albums.get(id);\nshow(album.tags);', want: ['1 albums.get'] },
    {
      given: 'for await (const asset of immich.search.metadata()) show(asset.tags);',
      want: ['1 search.metadata'],
    },
    {
      given: '(await immich.search.metadata().toArray()).map((asset) => asset.tags);',
      want: ['1 search.metadata'],
    },
    { given: 'immich.assets.get(id).then(({ tags }) => show(tags));', want: ['1 assets.get'] },
    { given: "const { data } = await immich.api.GET('/tags');\nshow(data.tags);", want: ['1 GET /tags'] },
    {
      given: "import type { Asset } from 'immich-client';\nconst of = (asset: Asset) => asset.tags;",
      want: [],
    },
    { given: 'const shown = ({ tags }: { tags: string[] }) => show(tags);', want: [] },
    {
      given: 'interface Props { tags: string[] }\nconst shown = (props: Props) => show(props.tags);',
      want: [],
    },
    { given: 'const url = new URL(place);\nnew URLSearchParams(url.search);', want: [] },
    { given: 'new URLSearchParams(location.search);', want: [] },
    { given: 'new URLSearchParams(window.location.search);', want: [] },
    { given: 'text.search(/fjord/);', want: [] },
    { given: 'const tags = new Map();\ntags.get(id);', want: [] },
    { given: 'const albums = [];\nalbums.update(1);\nshow(albums);', want: [] },
    { given: 'if (answer.albums) console.log(`${answer.albums.length}`);', want: [] },
    { given: 'type List = typeof immich.albums.list;', want: [] },
    { given: '// immich.albums.list()\n"immich.albums.list()";', want: [] },
  ]);
});

describe('a source', () => {
  test.each(['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'])('may be .%s', async (ending) => {
    const text = 'export const all = async () => immich.albums.list();';
    expect(await callsIn({ [`program.${ending}`]: text })).toEqual({ calls: ['1 albums.list'], unclear: [] });
  });

  test('may hold elements', async () => {
    const program = 'const page = <Page albums={immich.albums} onOpen={() => immich.tags.list()} />;';
    const { calls } = await callsIn({ 'page.tsx': program });
    expect(calls.toSorted()).toEqual(['1 albums, handed on', '1 tags.list']);
  });

  test('in a module of old is read too', async () => {
    const program =
      "const { createImmichClient } = require('immich-client');\nmodule.exports = createImmichClient({ url }).albums.list();";
    expect(await callsIn({ 'program.cjs': program })).toEqual({ calls: ['2 albums.list'], unclear: [] });
  });

  test('below a folder is found, but not in node_modules', async () => {
    const folder = await folderOf({
      'a/b/deep.ts': 'immich.tags.list();',
      'node_modules/x/index.js': 'immich.albums.list();',
      'a/node_modules/y/index.js': 'immich.albums.list();',
      'a/data.json': '{}',
    });
    await symlink(folder, join(folder, 'a/again'));
    const { operations } = await usedOperations([folder], contract, entries);
    expect([...operations]).toEqual([
      ['getAllTags', [{ file: join(folder, 'a/b/deep.ts'), line: 1, call: 'tags.list' }]],
    ]);
  });

  test('that is named twice is read once', async () => {
    const folder = await folderOf({ 'a.ts': 'immich.tags.list();' });
    const { operations } = await usedOperations([folder, join(folder, 'a.ts')], contract, entries);
    expect(operations.get('getAllTags')).toHaveLength(1);
  });

  test('of another language is said to be unread', async () => {
    const folder = await folderOf({ 'a.ts': '', 'Page.vue': '<script>immich.albums.list()</script>' });
    const { notJudged } = await usedOperations([folder], contract, entries);
    expect(notJudged).toEqual([
      { file: join(folder, 'Page.vue'), line: 1, what: 'a language that is not read' },
    ]);
  });

  test.each([
    { given: 'gone.ts', want: /^Cannot read .*gone\.ts\.$/ },
    { given: 'notes.md', want: /notes\.md is not a TypeScript or JavaScript source\.$/ },
    { given: 'empty', want: /^There is no TypeScript or JavaScript source in .*empty\.$/ },
  ])('is refused where there is none: $given', async ({ given, want }) => {
    const folder = await folderOf({ 'notes.md': '', 'empty/notes.md': '' });
    const used = usedOperations([join(folder, given)], contract, entries);
    await expect(used).rejects.toMatchObject({ name: 'DocumentError', message: expect.stringMatching(want) });
  });
});

describe('of the examples of the guide', () => {
  // Whether all that an example sends is found is tested where the examples are run, in test/docs.test.ts.
  test.each([
    {
      given: 'album-assets.ts',
      want: [
        'albums.assets: getAlbumInfo, getServerVersion, searchAssets',
        'albums.ensure: createAlbum, getAllAlbums, getServerVersion',
      ],
    },
    {
      given: 'check-connection.ts',
      want: ['check: getMyApiKey, getMyUser, getServerVersion', 'createImmichClient: sharedLinkLogin'],
    },
    {
      given: 'shared-link-password.ts',
      want: [
        'albums.ensure: createAlbum, getAllAlbums, getServerVersion',
        'albums.get: getAlbumInfo',
        'sharedLinks.delete: removeSharedLink',
        'sharedLinks.forAlbum: createSharedLink',
        'sharedLinks.update: getSharedLinkById, updateSharedLink',
        'sharedLinks.url: getServerConfig',
        'with: sharedLinkLogin',
      ],
    },
    {
      given: 'urls.ts',
      want: [
        'assets.originalUrl: downloadAsset',
        'assets.playbackUrl: playAssetVideo',
        'assets.thumbnailUrl: viewAsset',
      ],
    },
  ])('$given needs what its calls need', async ({ given, want }) => {
    const file = join(root, 'docs/examples', given);
    const { operations } = await usedOperations([file], contract, entries);
    const byCall = new Map<string, Set<string>>();
    for (const [id, uses] of operations) {
      for (const { call } of uses) byCall.set(call, (byCall.get(call) ?? new Set()).add(id));
    }
    const lines = [...byCall].map(([call, ids]) => `${call}: ${[...ids].sort().join(', ')}`);
    expect(lines.sort()).toEqual(want);
  });
});
