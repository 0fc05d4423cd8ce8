import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { usedOperations, type UnclearTreatment } from '../../../../src/contract/drift/used/used.js';
import { readOperations } from '../../../../src/contract/read/operation-entries.js';
import { readDocument } from '../../../../src/contract/read/read-document.js';
import { temporaryFolder } from '../../../helpers/temporary-folder.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const contract = await readDocument(join(root, 'openapi/immich.json'));
const entries = await readOperations(join(root, 'openapi/operations.json'));

interface Found {
  calls: string[];
  /** Calls that are checked as a whole, or not checked. */
  unclear: string[];
}

interface Case {
  given: string;
  want: string[];
  unclear?: string[];
  /** What is found if the client has no type, if that is another. */
  untyped?: Found;
}

const CLIENT = `import { createImmichClient } from 'immich-client';
export const immich = createImmichClient({ url: 'http://photos' });
export const connect = async () => immich;
`;

/** `keep` accepts any value; `open` can call anything. */
const LIBRARY = {
  'again.ts': "export { uploadAll } from 'immich-client/node';",
  'node_modules/library/package.json': '{ "name": "library", "types": "index.d.ts" }',
  'node_modules/library/index.d.ts': `export declare function keep<T>(value: T | (() => T)): T;
export declare function open(value: unknown): void;`,
};

async function folderOf(
  sources: Record<string, string>,
  into: Promise<string> = temporaryFolder(),
): Promise<string> {
  const folder = await into;
  for (const [name, text] of Object.entries(sources)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const use = (paths: string[], treatment?: UnclearTreatment) =>
  usedOperations(paths, contract, entries, treatment);

/** What is found in each source, as `LINE CALL`. */
async function foundIn(folder: string, treatment?: UnclearTreatment): Promise<(name: string) => Found> {
  const { operations, judgedWhole, notJudged } = await use([folder], treatment);
  const whole = new Set(judgedWhole.map(({ what }) => what));
  const uses = [...operations.values()].flat().toSorted((one, other) => one.line - other.line);
  return (name) => {
    const isHere = ({ file }: { file: string }) => file === join(folder, name);
    return {
      calls: [
        ...new Set(
          uses
            .filter(isHere)
            .filter(({ call }) => !whole.has(call))
            .map(({ line, call }) => `${line} ${call}`),
        ),
      ],
      unclear: [...judgedWhole, ...notJudged].filter(isHere).map(({ line, what }) => `${line} ${what}`),
    };
  };
}

/** One program for all cases, because compiling takes a second; the source of each is a module of its own. */
function table(cases: Case[], { before = '', ending = 'ts', client = CLIENT } = {}): void {
  let found: (name: string) => Found;
  let folder: string;
  beforeAll(async () => {
    const sources = cases.map(({ given }, index) => [
      `case-${index}.${ending}`,
      `${before}${given}\nexport {};`,
    ]);
    folder = await folderOf(
      { 'client.ts': client, ...LIBRARY, ...Object.fromEntries(sources) },
      mkdtemp(join(tmpdir(), 'immich-client-')),
    );
    found = await foundIn(folder);
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));
  test.each(cases.map((each, index) => ({ ...each, index })))('$given', ({ index, want, unclear = [] }) => {
    expect(found(`case-${index}.${ending}`)).toEqual({ calls: want, unclear });
  });
}

const TYPED =
  "import { immich, connect } from './client.js'; import type { ImmichClient } from 'immich-client'; ";

const WRITTEN: Case[] = [
  { given: 'await immich.albums.list({ isOwned: true });', want: ['1 albums.list'] },
  { given: 'immich.admin.databaseBackups.list();', want: ['1 admin.databaseBackups.list'] },
  { given: 'immich.admin.users.create(body);', want: ['1 admin.users.create'] },
  { given: 'immich\n  .albums\n  .list();', want: ['3 albums.list'] },
  { given: 'immich?.albums?.list?.();', want: ['1 albums.list'] },
  { given: 'immich!.albums!.list();', want: ['1 albums.list'] },
  { given: "immich['albums']['list']();", want: ['1 albums.list'] },
  { given: 'immich[`albums`].list();', want: ['1 albums.list'] },
  {
    given: '(immich as any).albums.list();',
    want: ['1 albums.list'],
    unclear: ['1 the client, assigned to a type that hides the calls'],
    untyped: { calls: ['1 albums.list'], unclear: [] },
  },
  { given: '(immich.albums satisfies object).list();', want: ['1 albums.list'] },
  {
    given: '(spare ?? immich.albums).list();',
    want: [],
    unclear: ['1 albums, assigned to a type that hides the calls'],
  },
  {
    given: '(ready ? immich.albums : spare).list();',
    want: [],
    unclear: ['1 albums, assigned to a type that hides the calls'],
  },
  { given: 'this.#immich.albums.list();', want: ['1 albums.list'] },
  { given: 'this.albums.list();', want: ['1 albums.list'] },
  {
    given: 'const { albums } = immich;\nawait albums.list();',
    want: ['2 albums.list'],
    untyped: { calls: ['2 albums.list'], unclear: ['1 the client, assigned to a type that hides the calls'] },
  },
  {
    given: 'const albums = immich.albums;\nawait albums.list();',
    want: ['2 albums.list'],
    untyped: { calls: ['2 albums.list'], unclear: ['1 albums, assigned to a type that hides the calls'] },
  },
  {
    given: 'const photos = immich.albums;\nawait photos.list();',
    want: ['2 albums.list'],
    untyped: { calls: [], unclear: ['1 albums, assigned to a type that hides the calls'] },
  },
  {
    given: 'const { albums: photos } = immich;\nawait photos.list();',
    want: ['2 albums.list'],
    untyped: { calls: [], unclear: ['1 the client, assigned to a type that hides the calls'] },
  },
  {
    given: 'const { users } = immich.admin;\nawait users.create(body);',
    want: ['2 admin.users.create'],
    untyped: {
      calls: ['2 admin.users.create'],
      unclear: ['1 the client, assigned to a type that hides the calls'],
    },
  },
  {
    given: 'let albums;\n({ albums } = immich);\nalbums.list();',
    want: ['3 albums.list'],
    unclear: ['2 the client, assigned to a type that hides the calls'],
  },
  {
    given: 'let list;\n({ list } = immich.albums);',
    want: [],
    unclear: ['2 albums, assigned to a type that hides the calls'],
  },
  {
    given: 'const all = ({ albums } = immich) => albums.list();',
    want: ['1 albums.list'],
    untyped: { calls: ['1 albums.list'], unclear: ['1 the client, assigned to a type that hides the calls'] },
  },
  {
    given: 'const { list } = immich.albums;',
    want: ['1 albums.list'],
    untyped: { calls: ['1 albums.list'], unclear: ['1 albums, assigned to a type that hides the calls'] },
  },
  {
    given: 'const { list: all } = immich.albums;',
    want: ['1 albums.list'],
    untyped: { calls: ['1 albums.list'], unclear: ['1 albums, assigned to a type that hides the calls'] },
  },
  {
    given: 'const { albums: { list } } = immich;',
    want: ['1 albums.list'],
    untyped: { calls: ['1 albums.list'], unclear: ['1 the client, assigned to a type that hides the calls'] },
  },
  {
    given: "const { ['albums']: { list } } = immich;",
    want: ['1 albums.list'],
    untyped: { calls: ['1 albums.list'], unclear: ['1 the client, assigned to a type that hides the calls'] },
  },
  { given: 'const get = immich.tags.get.bind(immich.tags);', want: ['1 tags.get'] },
  { given: 'ids.map(immich.tags.get);', want: ['1 tags.get'] },
  { given: 'immich.albums.ensure("Kyoto");', want: ['1 albums.ensure'] },
  { given: 'await immich.check();', want: ['1 check'] },
  { given: 'await immich.login(email, password);', want: ['1 login'] },
  { given: "immich.api.GET('/albums/{id}', { params });", want: ['1 GET /albums/{id}'] },
  {
    given: "const { GET } = immich.api;\nGET('/albums');",
    want: ['2 GET /albums'],
    untyped: {
      calls: ['2 GET /albums'],
      unclear: ['1 the raw client, assigned to a type that hides the calls'],
    },
  },
  {
    given: "const raw = immich.api;\nraw.GET('/albums');",
    want: ['2 GET /albums'],
    untyped: {
      calls: ['2 GET /albums'],
      unclear: ['1 the raw client, assigned to a type that hides the calls'],
    },
  },
  {
    given: "const { api } = immich;\napi['DELETE']('/albums/{id}');",
    want: ['2 DELETE /albums/{id}'],
    untyped: {
      calls: ['2 DELETE /albums/{id}'],
      unclear: ['1 the client, assigned to a type that hides the calls'],
    },
  },
  { given: "immich.api.GET('/server/theme');", want: ['1 GET /server/theme'] },
  { given: "immich.api.GET('/api/albums/');", want: ['1 GET /albums'] },
  { given: 'immich.api.GET(`${base}/albums`);', want: ['1 GET /albums'] },
  { given: "immich.api.GET(base + '/api/albums');", want: ['1 GET /albums'] },
  { given: 'immich[group].list();', want: [], unclear: ['1 the client, accessed by a computed name'] },
  {
    given: 'immich.albums[method]();',
    want: [],
    unclear: ['1 albums, accessed by a computed name'],
  },
  {
    given: 'const { [method]: call } = immich.albums;',
    want: [],
    unclear: ['1 albums, destructured by a computed name'],
    untyped: { calls: [], unclear: ['1 albums, assigned to a type that hides the calls'] },
  },
  { given: 'const all = immich[group];', want: [], unclear: ['1 the client, accessed by a computed name'] },
  { given: 'unknown(immich);', want: [], unclear: ['1 the client, passed to code that is not analysed'] },
  {
    given: 'unknown({ photos: immich });',
    want: [],
    unclear: ['1 the client, passed to code that is not analysed'],
    untyped: { calls: [], unclear: ['1 the client, assigned to a type that hides the calls'] },
  },
  { given: 'unknown(immich.albums);', want: [], unclear: ['1 albums, passed to code that is not analysed'] },
  {
    given: 'new Unknown([immich.albums]);',
    want: [],
    unclear: ['1 albums, passed to code that is not analysed'],
    untyped: { calls: [], unclear: ['1 albums, assigned to a type that hides the calls'] },
  },
  {
    given: 'Object.values(immich).map((group) => group.list());',
    want: [],
    unclear: ['1 the client, passed to code that is not analysed'],
  },
  {
    given: 'immich.api.GET(path);',
    want: [],
    unclear: ['1 GET of the raw client, a path that is not a literal'],
  },
  {
    given: "immich.api.GET('/no/such/path');",
    want: [],
    unclear: ['1 GET /no/such/path, which the contract does not have'],
  },
  {
    given: 'immich.api[verb](path);',
    want: [],
    unclear: ['1 the raw client, accessed by a computed name'],
  },
  {
    given: 'Reflect.get(immich, group).list();',
    want: [],
    unclear: ['1 the client, passed to code that is not analysed'],
  },
  { given: 'type List = typeof immich.albums.list;', want: [] },
  {
    given: 'enum Group { Albums = "albums" }\nimmich[Group.Albums].list();',
    want: ['2 albums.list'],
    untyped: { calls: [], unclear: ['2 the client, accessed by a computed name'] },
  },
  { given: '// immich.albums.list()\n"immich.albums.list()";', want: [] },
  { given: 'console.log(immich.albums, JSON.stringify(immich));', want: [] },
];

describe('a call of a client with a type', () => {
  table(
    [
      ...WRITTEN.filter(({ given }) => !given.includes('this.')),
      { given: '(await connect()).albums.list();', want: ['1 albums.list'] },
      {
        given: 'const photos = immich.with({ retries: 9 });\nphotos.albums.list();',
        want: ['2 albums.list'],
      },
      {
        given: 'const mine = await immich.login("", "");\nmine.tags.list();',
        want: ['1 login', '2 tags.list'],
      },
      { given: 'const all = (one: ImmichClient) => one.albums.list();', want: ['1 albums.list'] },
      { given: 'const all = ({ albums: photos }: ImmichClient) => photos.list();', want: ['1 albums.list'] },
      {
        given: "const all = (one: Pick<ImmichClient, 'albums'>) => one.albums.list();",
        want: ['1 albums.list'],
      },
      {
        given: "const all = (one: Pick<ImmichClient['albums'], 'list'>) => one.list();",
        want: ['1 albums.list'],
      },
      {
        given: 'const all = <C extends ImmichClient>(one: C) => one.albums.list();',
        want: ['1 albums.list'],
      },
      { given: 'const { tags, ...others } = immich;\nothers.albums.list();', want: ['2 albums.list'] },
      { given: 'const all = { ...immich };\nall.albums.list();', want: ['2 albums.list'] },
      {
        given: "for (const group of ['albums', 'tags'] as const) immich[group].list();",
        want: ['1 albums.list', '1 tags.list'],
      },
      {
        given:
          'class Shelf { constructor(private one: ImmichClient) {} all() { return this.one.albums.list(); } }\nnew Shelf(immich);',
        want: ['1 albums.list'],
      },
      {
        given:
          'abstract class Base { abstract one: ImmichClient }\nclass Own extends Base { one = immich; all() { return this.one.albums.list(); } }',
        want: ['2 albums.list'],
      },
      {
        given: "const map = new Map([['a', immich]]);\nmap.get('a')!.albums.list();",
        want: ['2 albums.list'],
      },
      { given: 'const path = "/albums" as const;\nimmich.api.GET(path);', want: ['2 GET /albums'] },
      { given: 'const read = immich.api.GET;\nread("/albums");', want: ['2 GET /albums'] },
      {
        given:
          'interface Lister { albums: { list(): Promise<unknown> } }\nconst all = (one: Lister) => one.albums.list();\nall(immich);',
        want: [],
        unclear: ['3 the client, assigned to a type that hides the calls'],
      },
      {
        given: 'const all = (one: any) => one[method]();\nall(immich.albums);',
        want: [],
        unclear: ['2 albums, assigned to a type that hides the calls'],
      },
      {
        given: 'const albums = (immich as unknown as { albums: { list(): void } }).albums;\nalbums.list();',
        want: [],
        unclear: ['1 the client, assigned to a type that hides the calls'],
      },
      { given: 'const all = [immich, immich];\nall[0].albums.list();', want: ['2 albums.list'] },
      {
        given: 'const Page = ({ one }: { one: ImmichClient }) => one.albums.list();\nPage({ one: immich });',
        want: ['1 albums.list'],
      },
      {
        given: 'const { albums }: { albums: { list(): Promise<unknown> } } = immich;\nalbums.list();',
        want: [],
        unclear: ['1 the client, assigned to a type that hides the calls'],
      },
      { given: 'class Page extends mixin(immich.albums.list) {}', want: ['1 albums.list'] },
      {
        given: 'const all = (...many: ImmichClient[]) => many[0].albums.list();\nall(immich);',
        want: ['1 albums.list'],
      },
      {
        given: 'function all(this: string, one: any) { return one[method](); }\nall(immich.tags);',
        want: [],
        unclear: ['2 tags, assigned to a type that hides the calls'],
      },
      {
        given: "import { keep, open } from 'library';\nkeep(immich);\nopen(immich.albums);",
        want: [],
        unclear: ['3 albums, passed to code that is not analysed'],
      },
      {
        given: 'class Own { constructor(readonly one = immich) {} }\nnew Own().one.albums.list();',
        want: ['2 albums.list'],
      },
      {
        given: 'const hidden: object = immich;',
        want: [],
        unclear: ['1 the client, assigned to a type that hides the calls'],
      },
      {
        given: 'export default (): unknown => immich.albums;',
        want: [],
        unclear: ['1 albums, assigned to a type that hides the calls'],
      },
      {
        given: 'const page = { photos: { client: immich } };\nunknown(page);',
        want: [],
        unclear: ['2 the client, passed to code that is not analysed'],
      },
      {
        given:
          "import { open } from 'library';\nclass Shelf { constructor(readonly albums = immich.albums) {} }\nopen(new Shelf());",
        want: [],
        unclear: ['3 albums, passed to code that is not analysed'],
      },
      {
        given:
          "import { open } from 'library';\nclass Shelf { #one = immich; private two = immich; name = ''; }\nopen(new Shelf());",
        want: [],
      },
      {
        given: 'unknown(connect);',
        want: [],
        unclear: ['1 the client, passed to code that is not analysed'],
      },
      {
        given: 'const shelf: { name: string } = { name: "", ...{ immich } };\nunknown(shelf.name);',
        want: [],
      },
      { given: 'const page = { list: () => 1, albums: { list: () => 2 } };\npage.albums.list();', want: [] },
      {
        given: 'const album = await immich.albums.get(id);\nunknown(album.assetCount);',
        want: ['1 albums.get'],
      },
      { given: 'const tags = new Map<string, string>();\ntags.get(id);', want: [] },
      { given: "'text'.search(/fjord/);", want: [] },
    ],
    { before: TYPED },
  );
});

describe('a call of a client without a type', () => {
  table(
    [
      ...WRITTEN.map(({ untyped, ...each }) =>
        untyped ? { ...each, want: untyped.calls, unclear: untyped.unclear } : each,
      ),
      { given: 'export const all = (users) => users.get(id);', want: ['1 admin.users.get', '1 users.get'] },
      { given: '(await connect()).albums.list();', want: ['1 albums.list'] },
      { given: 'clients[0].albums.list();', want: ['1 albums.list'] },
      {
        given: 'const { albums: { list } = {} } = immich;',
        want: ['1 albums.list'],
        unclear: ['1 the client, assigned to a type that hides the calls'],
      },
      { given: 'export const all = ({ albums }) => albums.list();', want: ['1 albums.list'] },
      { given: 'export function all(albums) { return albums.list(); }', want: ['1 albums.list'] },
      { given: 'const all = ({ albums: { list } }) => list();', want: ['1 albums.list'] },
      { given: "import { albums } from './elsewhere.js';\nawait albums.list();", want: ['2 albums.list'] },
      {
        given: 'const all = (one) => one[method]();\nall(immich.albums);',
        want: [],
        unclear: ['2 albums, assigned to a type that hides the calls'],
      },
      {
        given: 'const all = { ...immich };\nunknown(all);',
        want: [],
        unclear: ['1 the client, assigned to a type that hides the calls'],
      },
      { given: 'raw.POST(`/search/metadata`, { body });', want: ['1 POST /search/metadata'] },
      { given: "import { GET } from './route.js';\nGET(new Request(url));", want: [] },
      { given: "other.GET('/no/such/path');", want: [] },
      { given: 'export function GET(request) {}', want: [] },
      { given: 'new URLSearchParams(location.search);', want: [] },
      { given: 'const albums = [];\nalbums.update(1);', want: [] },
      { given: 'if (answer.albums) console.log(`${answer.albums.length}`);', want: [] },
      { given: 'server.listen(config.port);', want: [] },
    ],
    { ending: 'js', client: '' },
  );
});

describe('a function of the package', () => {
  table(
    [
      {
        given:
          "import { createImmichClient } from 'immich-client';\ncreateImmichClient({ url: '', apiKey: '' });",
        want: [],
      },
      {
        given:
          "import { createImmichClient } from 'immich-client';\ncreateImmichClient({ url: '', sharedLink: { key: '' } });",
        want: ['2 createImmichClient'],
      },
      {
        given:
          "import { createImmichClient, type ClientOptions } from 'immich-client';\nexport const own = (options: ClientOptions) => createImmichClient(options);",
        want: ['2 createImmichClient'],
      },
      {
        given: "import { createImmichClient as connect } from 'immich-client';\npool.map(connect);",
        want: ['2 createImmichClient'],
        unclear: ['2 the client, passed to code that is not analysed'],
      },
      {
        given: "import * as photos from 'immich-client';\nphotos.createImmichClient(options);",
        want: ['2 createImmichClient'],
      },
      {
        given: "import { uploadAll } from 'immich-client/node';\nuploadAll(immich, files);",
        want: ['2 uploadAll'],
      },
      { given: "import { uploadAll as up } from './again.js';\nup(immich, files);", want: ['2 uploadAll'] },
      {
        given: "import { uploadAll } from 'immich-client/node';\nstart({ uploadAll });",
        want: ['2 uploadAll'],
      },
      { given: "export { uploadAll } from 'immich-client/node';", want: ['1 uploadAll'] },
      { given: "const { uploadAll: up } = await import('immich-client/node');", want: ['1 uploadAll'] },
      { given: 'const immich = connect();\nimmich.with({ retries: 0 });', want: [] },
      { given: "const immich = connect();\nimmich.with({ 'sharedLink': { key: '' } });", want: ['2 with'] },
      {
        given:
          'const { createImmichClient } = require("immich-client");\ncreateImmichClient({ url: "" }).albums.list();',
        want: ['2 albums.list'],
      },
    ],
    { ending: 'ts' },
  );
});

describe('a source file', () => {
  test('can have any file extension of TypeScript and JavaScript', async () => {
    const endings = ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'];
    const text = 'export const all = async () => immich.albums.list();';
    const found = await foundIn(
      await folderOf(Object.fromEntries(endings.map((ending) => [`in-${ending}.${ending}`, text]))),
    );
    for (const ending of endings) {
      expect(found(`in-${ending}.${ending}`)).toEqual({ calls: ['1 albums.list'], unclear: [] });
    }
  });

  test('can be a Vue or Svelte component, or an HTML page', async () => {
    const found = await foundIn(
      await folderOf({
        'client.ts': CLIENT,
        'Page.vue': `<template>
  <button @click="immich.trash.empty()">Empty</button><i :title="immich.admin.users.list()" />
</template>
<!-- <script>immich.search.smart()</script> -->
<script setup lang="ts">
import { immich } from './client.js';
const photos = immich.albums;
const all = await photos.list();
</script>
<style>.albums.list { color: red }</style>`,
        'Page.svelte': `<script context="module">export const prerender = true;</script>\n<script lang='ts'>
  import { immich } from './client.js';
  let { group }: { group: string } = $props();
  immich[group].list();
</script>
<p>{immich.tags}</p>`,
        'index.html':
          '<script type="module">\nimport { immich } from "./client.js"; const a = immich.albums; a.list();</script>',
      }),
    );
    expect(found('Page.vue')).toEqual({
      calls: ['2 trash.empty', '2 admin.users.list', '8 albums.list'],
      unclear: [],
    });
    expect(found('Page.svelte')).toEqual({
      calls: [],
      unclear: ['5 the client, accessed by a computed name'],
    });
    expect(found('index.html')).toEqual({ calls: ['2 albums.list'], unclear: [] });
  });

  test('is found in subfolders, but not in node_modules', async () => {
    const folder = await folderOf({
      'a/b/deep.ts': 'immich.tags.list();',
      'node_modules/x/index.js': 'immich.albums.list();',
      'a/node_modules/y/index.js': 'immich.albums.list();',
      'a/data.json': '{}',
    });
    await symlink(folder, join(folder, 'a/again'));
    const { operations } = await use([folder, folder]);
    expect([...operations]).toEqual([
      ['getAllTags', [{ file: join(folder, 'a/b/deep.ts'), line: 1, call: 'tags.list' }]],
    ]);
  });

  test('is read once if it is named twice', async () => {
    const folder = await folderOf({ 'a.ts': 'immich.tags.list();' });
    const { operations } = await use([folder, join(folder, 'a.ts')]);
    expect(operations.get('getAllTags')).toHaveLength(1);
  });

  test('of an unsupported type is reported as not checked', async () => {
    const folder = await folderOf({
      'a.ts': 'immich.tags.list();',
      'Page.astro': '---\nimmich.albums.list();\n---',
      'notes.md': '',
    });
    await symlink(join(folder, 'gone.ts'), join(folder, 'link.ts'));
    const { notJudged } = await use([folder, join(folder, 'notes.md')]);
    expect(notJudged).toEqual([
      { file: join(folder, 'Page.astro'), line: 1, what: 'an unsupported file type' },
      { file: join(folder, 'link.ts'), line: 1, what: 'a link to a file that does not exist' },
      { file: join(folder, 'notes.md'), line: 1, what: 'an unsupported file type' },
    ]);
  });

  test('must be in each folder, also after one with an unsupported file', async () => {
    const folder = await folderOf({
      'all/a.ts': 'immich.tags.list();',
      'all/Page.astro': '',
      'none/notes.txt': '',
    });
    const paths = [join(folder, 'all'), join(folder, 'none')];
    await expect(use(paths)).rejects.toThrow(/^There is no TypeScript or JavaScript source in .*none\.$/);
  });

  test.each([
    { given: 'gone.ts', want: /^Cannot read .*gone\.ts: it does not exist\.$/ },
    { given: 'gone', want: /^Cannot read .*gone: it does not exist\.$/ },
    { given: 'empty', want: /^There is no TypeScript or JavaScript source in .*empty\.$/ },
    {
      given: 'notes.md',
      want: /^No call of the client was found in .*notes\.md:1: an unsupported file type\.$/,
    },
    {
      given: 'types.ts',
      want: /^No call of the client was found in .*types\.ts, so there is nothing to check\.$/,
    },
  ])('is rejected if it calls nothing: $given', async ({ given, want }) => {
    const folder = await folderOf({
      'notes.md': '',
      'empty/notes.md': '',
      'types.ts':
        "import type { Album, ImmichClient } from 'immich-client';\nexport type Page = { albums: Album[]; client: ImmichClient };",
    });
    await expect(use([join(folder, given)])).rejects.toMatchObject({
      name: 'DocumentError',
      message: expect.stringMatching(want),
    });
  });

  test('with a syntax error makes drift check the whole client', async () => {
    const found = await foundIn(await folderOf({ 'a.ts': 'immich.albums.list(;' }));
    expect(found('a.ts')).toEqual({
      calls: ['1 albums.list'],
      unclear: ["1 the client, in a source that cannot be parsed: ')' expected."],
    });
  });

  test('that nests too deeply is rejected', async () => {
    const folder = await folderOf({ 'a.ts': `immich.albums.list(${'['.repeat(100_000)}` });
    await expect(use([folder])).rejects.toThrow('nests too deeply to be read');
  });

  test('can be one of very many', async () => {
    const text = "import { immich } from './client.js';\nimmich.albums.get('');";
    const many = Array.from({ length: 500 }, (_, index) => [`${index}.ts`, text]);
    const folder = await folderOf({ 'client.ts': CLIENT, ...Object.fromEntries(many) });
    const { operations } = await use([folder]);
    expect(operations.get('getAlbumInfo')).toHaveLength(500);
  }, 60_000);

  test('can be part of an import cycle', async () => {
    const found = await foundIn(
      await folderOf({
        'a.ts': `import { b } from './b.js';\nexport const a = b ?? connect;\n${CLIENT}`,
        'b.ts': "import { a, immich } from './a.js';\nexport const b = a;\nimmich.albums.list();",
      }),
    );
    expect(found('b.ts').calls).toEqual(['3 albums.list']);
  });
});

describe('the configuration of a program', () => {
  test('resolves path aliases, also through references and packages', async () => {
    const folder = await folderOf({
      'web/tsconfig.json': '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }',
      'web/tsconfig.app.json':
        '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } }, "include": ["src"] }',
      'web/src/lib/photos.ts': CLIENT,
      'web/src/page.ts':
        "import { immich as photos } from '@/lib/photos';\nconst one = photos.albums;\none.list();",
      'api/jsconfig.json': '{ "compilerOptions": { "paths": { "#lib": ["./lib.js"] } } }',
      'api/lib.js': CLIENT,
      'api/page.js': "import { immich as photos } from '#lib';\nconst one = photos.albums;\none.list();",
      'broken/tsconfig.json': '{ "compilerOptions": ',
      'broken/page.ts': `${CLIENT}const one = immich.albums;\none.list();`,
    });
    const found = await foundIn(folder);
    expect(found('web/src/page.ts').calls).toEqual(['3 albums.list']);
    expect(found('api/page.js').calls).toEqual(['3 albums.list']);
    expect(found('broken/page.ts').calls).toEqual(['5 albums.list']);
  });

  test('finds the calls of a client with some groups', async () => {
    const folder = await folderOf({
      'a.ts': `import { adminUsers, albums, createClient } from 'immich-client/groups';
const photos = createClient({ url: 'http://photos' }, { albums, users: adminUsers });
photos.albums.list();
const { users } = photos.with({ apiKey: 'another' });
users.list();`,
    });
    expect((await foundIn(folder))('a.ts').calls).toEqual(['3 albums.list', '5 admin.users.list']);
  });

  test('finds the copy of the client that the program uses, also if it is newer', async () => {
    const folder = await folderOf({
      'node_modules/immich-client/package.json': '{ "name": "immich-client", "types": "index.d.ts" }',
      'node_modules/immich-client/index.d.ts': `declare class Albums { list(): void; pin(): void }
export declare class ImmichClient { readonly albums: Albums }
export declare function createImmichClient(): ImmichClient;`,
      'a.ts': `import { createImmichClient } from 'immich-client';
const photos = createImmichClient().albums;
photos.list();
photos.pin();
photos.toString();`,
    });
    expect((await foundIn(folder))('a.ts')).toEqual({
      calls: ['3 albums.list'],
      unclear: ['4 photos.pin, which the contract does not have'],
    });
  });
});

describe('a call that cannot be resolved', () => {
  const sources = {
    'client.js': CLIENT,
    'a.js': "import { immich } from './client.js';\nimmich.tags.list();\nimmich[group].list();",
  };

  test('makes drift check everything that it could call', async () => {
    const folder = await folderOf(sources);
    const { operations, judgedWhole, notJudged } = await use([folder]);
    const place = { file: join(folder, 'a.js'), line: 3 };
    expect(operations.get('getAllAlbums')).toEqual([
      { ...place, call: 'the client, accessed by a computed name' },
    ]);
    expect(judgedWhole).toEqual([
      { ...place, what: 'the client, accessed by a computed name', operations: expect.any(Number) },
    ]);
    expect(notJudged).toEqual([]);
  });

  test('is listed as not checked with `warn`, and left out with `ignore`', async () => {
    const folder = await folderOf(sources);
    const warned = await use([folder], 'warn');
    expect([...warned.operations.keys()]).toEqual(['getAllTags']);
    expect(warned.judgedWhole).toEqual([]);
    expect(warned.notJudged).toEqual([
      { file: join(folder, 'a.js'), line: 3, what: 'the client, accessed by a computed name' },
    ]);
    expect(await use([folder], 'ignore')).toMatchObject({ judgedWhole: [], notJudged: [] });
  });

  test('does not count as a program without any call', async () => {
    const folder = await folderOf({
      'client.js': CLIENT,
      'a.js': "import { immich } from './client.js';\nimmich[group].list();",
    });
    await expect(use([folder], 'warn')).rejects.toThrow('No call of the client was found');
  });
});

describe('the examples of the guide', () => {
  // test/docs.test.ts, which runs the examples, checks that all operations that they send are found.
  test('use only operations that drift finds for their calls', async () => {
    const { operations } = await use([join(root, 'docs/examples')]);
    const needs = (example: string): string[] => {
      const byCall = new Map<string, Set<string>>();
      for (const [id, uses] of operations) {
        for (const { call, file } of uses) {
          if (file.endsWith(`/${example}`)) byCall.set(call, (byCall.get(call) ?? new Set()).add(id));
        }
      }
      return [...byCall].map(([call, ids]) => `${call}: ${[...ids].sort().join(', ')}`).sort();
    };
    expect(needs('album-assets.ts')).toEqual([
      'albums.assets: getAlbumInfo, getServerVersion, searchAssets',
      'albums.ensure: createAlbum, getAllAlbums, getServerVersion',
    ]);
    expect(needs('check-connection.ts')).toEqual(['check: getMyApiKey, getMyUser, getServerVersion']);
    expect(needs('shared-link-password.ts')).toEqual([
      'albums.ensure: createAlbum, getAllAlbums, getServerVersion',
      'albums.get: getAlbumInfo',
      'sharedLinks.delete: removeSharedLink',
      'sharedLinks.forAlbum: createSharedLink',
      'sharedLinks.update: getSharedLinkById, updateSharedLink',
      'sharedLinks.url: getServerConfig',
      'with: sharedLinkLogin',
    ]);
    expect(needs('urls.ts')).toEqual([
      'assets.originalUrl: downloadAsset',
      'assets.playbackUrl: playAssetVideo',
      'assets.thumbnailUrl: viewAsset',
    ]);
  });
});
