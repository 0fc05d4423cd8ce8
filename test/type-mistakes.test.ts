import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Common mistakes, and a part of the message that the compiler must give for each. */
const MISTAKES: readonly (readonly [mistake: string, code: string, message: string])[] = [
  [
    'two credentials',
    "createImmichClient({ url: 'x', apiKey: 'k', accessToken: 't' })",
    'Pass only one credential: apiKey, accessToken or sharedLink.',
  ],
  [
    'a credential beside a shared link',
    "createImmichClient({ url: 'x', apiKey: 'k', sharedLink: { key: 's' } })",
    'Pass only one credential: apiKey, accessToken or sharedLink.',
  ],
  ['a client without an address', "createImmichClient({ apiKey: 'k' })", "Property 'url' is missing"],
  [
    'a misspelt option of the client',
    "createImmichClient({ url: 'x', apikey: 'k' })",
    "Did you mean to write 'apiKey'?",
  ],
  ['options as two arguments', "createImmichClient('https://x', 'k')", 'Expected 1 arguments, but got 2.'],
  [
    'a shared link with both key and slug',
    "createImmichClient({ url: 'x', sharedLink: { key: 'k', slug: 's' } })",
    'Pass the key of the link or its slug, not both.',
  ],
  [
    'a raw call without its second argument',
    "immich.api.GET('/albums/{id}')",
    "not assignable to parameter of type 'PathThatNeedsNoParams",
  ],
  ['a raw call without params', "immich.api.GET('/albums/{id}', {})", "Property 'params' is missing"],
  [
    'a list that is awaited',
    'await immich.search.metadata()',
    "not assignable to method's 'this' of type 'UseForAwaitOrToArray'.",
  ],
  [
    'a list in a loop without await',
    'for (const asset of immich.search.metadata()) void asset',
    "Type 'Pages<Asset>' must have a '[Symbol.iterator]()' method",
  ],
  [
    'a path for upload',
    "immich.assets.upload('photo.jpg')",
    "not assignable to parameter of type 'FileOrNamedStream'.",
  ],
  [
    'a Blob without a name',
    "immich.assets.upload(new Blob(['x']))",
    "missing the following properties from type 'FileOrNamedStream': name, lastModified",
  ],
  ['an id that is missing', 'immich.albums.get()', 'Expected 1-2 arguments, but got 0.'],
  [
    'one id in place of a list',
    "immich.albums.addAssets('a', 'b')",
    "Argument of type 'string' is not assignable to parameter of type 'readonly string[]'.",
  ],
  [
    'a name in place of a body',
    "immich.albums.create('Kyoto')",
    "not assignable to parameter of type 'AlbumCreate'.",
  ],
  [
    'a field that the body does not have',
    "immich.albums.create({ name: 'Kyoto' })",
    "'name' does not exist in type 'AlbumCreate'.",
  ],
  [
    'a value of an enum in lower case',
    "immich.search.metadata({ type: 'image' })",
    'Did you mean \'"IMAGE"\'?',
  ],
  [
    'a number as a date',
    'immich.search.metadata({ takenAfter: 2024 })',
    "Type 'number' is not assignable to type 'string | Date | undefined'.",
  ],
  ['a page number', 'immich.search.metadata({ page: 2 })', "'page' does not exist in type 'MetadataSearch'."],
  [
    'options in place of the filter',
    'immich.albums.list({ timeoutMs: 5 })',
    "'timeoutMs' does not exist in type 'AlbumFilter'.",
  ],
  [
    'a misspelt option of an upload',
    "uploadAll(immich, 'photos', { albums: 'Kyoto' })",
    "Did you mean to write 'album'?",
  ],
  [
    'a folder as text',
    "downloadAll(immich, ['id'], 'photos')",
    "not assignable to parameter of type 'DownloadAllOptions'.",
  ],
];

let messages: readonly string[];

beforeAll(() => {
  const imports = [
    "import { createImmichClient } from 'immich-client';",
    "import { downloadAll, uploadAll } from 'immich-client/node';",
    'declare const immich: ReturnType<typeof createImmichClient>;',
  ].join(' ');
  const lines = MISTAKES.map(([, code], index) => `export const mistake${index} = async () => { ${code}; };`);
  messages = compile([imports, ...lines].join('\n'));
}, 60_000);

/** The errors by line, the first line left out. */
function compile(text: string): string[] {
  const file = `${ROOT}test/mistakes.ts`;
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const found = text.split('\n').map(() => '');
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(program.getSourceFile(file))) {
    const line = text.slice(0, start).split('\n').length - 1;
    found[line] += `${ts.flattenDiagnosticMessageText(messageText, '\n')}\n`;
  }
  return found.slice(1);
}

describe('the compiler explains', () => {
  test.each(MISTAKES.map(([mistake, , message], index) => ({ mistake, message, index })))(
    '$mistake',
    ({ message, index }) => {
      expect(messages[index]).toContain(message);
    },
  );
});
