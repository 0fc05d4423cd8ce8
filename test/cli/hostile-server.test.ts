import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandHere } from '../helpers/command-here.js';
import { served } from '../helpers/http-server.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** Moves the cursor, changes the writing direction, and begins lines that GitHub reads as commands. */
const HOSTILE = '::error::one\u001b[2J\u009b31m\u202e\r\n::error::two\n##[error]three\u2028\u0007';

/** What acts on a terminal or in the log of a CI system. */
const ACTING = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]|^ *::|##\[/gmu;

const ASSET = {
  id: HOSTILE,
  originalFileName: HOSTILE,
  checksum: 'AAAA',
  fileCreatedAt: '2024-05-06T00:00:00.000Z',
  fileModifiedAt: '2024-05-06T00:00:00.000Z',
  localDateTime: `../../../${HOSTILE}`,
  type: 'IMAGE',
};
const RESPONSES: Readonly<Record<string, unknown>> = {
  '/api/server/version': { major: 3, minor: 0, patch: 3 },
  '/api/server/ping': { res: 'pong' },
  '/api/server/media-types': { image: ['.jpg'], video: [], sidecar: [] },
  '/api/users/me': { id: HOSTILE, name: HOSTILE, email: HOSTILE, isAdmin: false },
  '/api/api-keys/me': { id: HOSTILE, name: HOSTILE, permissions: ['all', HOSTILE] },
  '/api/albums': [
    { id: HOSTILE, albumName: HOSTILE, [HOSTILE]: 1, 'titel\u009b': 2 },
    { id: HOSTILE, albumName: HOSTILE, description: HOSTILE },
  ],
  '/api/search/metadata': { assets: { items: [ASSET], nextPage: null } },
  '/api/assets/bulk-upload-check': {
    results: [{ id: '0', action: 'reject', reason: 'duplicate', assetId: HOSTILE }],
  },
};

/** A server all of whose texts are hostile. */
const hostileServer = () =>
  served((request, response) => {
    request.resume();
    const path = request.url?.replace(/\?.*/, '') ?? '';
    if (path.endsWith('/original')) {
      const name = `inline; filename*=UTF-8''${encodeURIComponent(HOSTILE)}`;
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-disposition': name }).end('pixels');
    } else {
      const body = RESPONSES[path] ?? { message: HOSTILE, error: HOSTILE };
      response
        .writeHead(path in RESPONSES ? 200 : 404, { 'content-type': 'application/json' })
        .end(JSON.stringify(body));
    }
  });

/** What a command prints; `TO` and `FROM` in its arguments are folders. */
async function printedBy(args: readonly string[]): Promise<string> {
  const { url } = await hostileServer();
  const [to, from] = [await temporaryFolder(), await temporaryFolder()];
  await writeFile(join(from, 'a.jpg'), 'pixels');
  const given = args.map((each) => each.replace(/^TO/, to).replace(/^FROM/, from).replace(/^URL/, url));
  const { out, err } = await commandHere(given, {
    env: { IMMICH_INSTANCE_URL: url, IMMICH_API_KEY: 'a-key' },
  });
  return `${out}\n${err}`;
}

describe('a command prints nothing that acts on a terminal or in a CI log', () => {
  test.each<[what: string, ...args: string[]]>([
    ['of a table with hostile names and values', 'albums', 'list', '--output', 'table'],
    [
      'of a table that begins with a hostile value',
      'albums',
      'list',
      '-o',
      'table',
      '--fields',
      'description',
    ],
    ['of JSON', 'albums', 'list', '--output', 'json'],
    ['of lines of JSON', 'albums', 'list', '--output', 'jsonl'],
    ['of IDs', 'albums', 'list', '--output', 'ids'],
    ['of a name that is suggested', 'albums', 'list', '--fields', 'titel'],
    ['of an error', 'albums', 'get', 'a1'],
    ['of the user', 'whoami', '--output', 'table'],
    ['of a login', 'login', 'URL', 'a-key', '--config-dir', 'TO'],
    ['of the findings of `doctor`', 'doctor', '--output', 'table'],
    ['of an asset that cannot be downloaded', 'download', '--all', '--to', 'TO'],
    ['of the same as events', 'download', '--all', '--to', 'TO', '--json'],
    ['of a folder by hostile dates', 'download', '--all', '--to', 'TO', '--layout', '{year}'],
    ['of duplicates', 'upload', 'FROM'],
    ['of duplicates as events', 'upload', 'FROM', '--json'],
    ['of duplicates as the official command prints them', 'upload', 'FROM', '--json-output'],
    ['of the path of a body', 'albums', 'create', '--body', `@${HOSTILE}`],
    ['of a command', HOSTILE],
    ['of a subcommand', 'albums', HOSTILE],
    ['of an option', 'albums', 'list', `--${HOSTILE}`],
    ['of the value of an option', 'albums', 'list', '--output', HOSTILE],
    ['of the path of a raw call', 'api', 'GET', `/${HOSTILE}`],
    ['of an ID', 'download', HOSTILE, '--to', 'TO'],
  ])('%s', async (_, ...args) => {
    const printed = await printedBy(args);
    expect(printed.trim()).not.toBe('');
    expect(printed.match(ACTING)).toBeNull();
  });
});
