import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { immichClient } from '../../src/cli/program.js';
import { driftCommand, withoutSecrets } from '../../src/cli/drift.js';
import { readOptions } from '../../src/cli/drift-options.js';
import { DocumentError, type DriftReport, type OpenApiDocument } from '../../src/contract/index.js';
import { committed, committedText } from '../helpers/documents.js';
import { pages, served } from '../helpers/http-server.js';
import { runHere } from '../helpers/run-here.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const OPENAPI = fileURLToPath(new URL('../../openapi', import.meta.url));

const out: string[] = [];
const err: string[] = [];

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  out.length = err.length = 0;
});

const drift = (...args: string[]) => driftCommand(args, OPENAPI);

async function fileOf(document: OpenApiDocument | string, name = 'document.json'): Promise<string> {
  const file = join(await temporaryFolder(), name);
  await writeFile(file, typeof document === 'string' ? document : JSON.stringify(document));
  return file;
}

/** The contract without `GET /server/ping`, and with tags that may have no name. */
function changed(): OpenApiDocument {
  const document = committed();
  delete document.paths['/server/ping'];
  document.components!.schemas!['TagResponseDto']!.properties!['name']!.nullable = true;
  return document;
}

describe('immich-client drift', () => {
  test('exits with 0 if nothing changed', async () => {
    expect(await drift('--against', await fileOf(committed()))).toBe(0);
    expect(out.join('\n')).toContain('No drift.');
  });

  test('exits with 1 if there is drift, and groups it by cause', async () => {
    expect(await drift('--against', await fileOf(changed()))).toBe(1);
    expect(out.join('\n')).toContain('GET /server/ping: path removed -> server.ping');
    expect(out.join('\n')).toContain('TagResponseDto.name: response property may be null -> ');
  });

  test.each([
    [['--operation', 'getAlbum'], /^error: There is no operation "getAlbum"\. Nearest: getAlbum\w+, /],
    [['--operation', 'GET /album'], /^error: There is no operation "GET \/album"\. Nearest: GET \/albums,/],
    [['--operation', 'getAllAlbums', '--operation', 'getAllAlbum'], /"getAllAlbum"\. Nearest: getAllAlbums/],
    [['--tag', 'album'], /^error: No operation has the tag "album"\. Nearest: Albums/],
    [['--path', '^/album/'], /^error: No path matches "\^\/album\/"\. Nearest: \/albums/],
    [
      ['--tag', 'Albums', '--path', '^/tags'],
      /^error: There is nothing to check: no operation of the client has the tag/,
    ],
  ])('exits with 2 for a scope without an operation, and suggests names: %j', async (args, message) => {
    const file = await fileOf(changed());
    const {
      code,
      out: report,
      err: problem,
    } = await runHere(immichClient, ['drift', '--against', file, ...args]);
    expect([code, report]).toEqual([2, '']);
    expect(problem).toMatch(message);
  });

  test('reads the document of a server, or from a URL', async () => {
    const { url } = await served(
      pages({ '/api/spec.json': committedText, '/elsewhere.json': committedText }),
    );
    expect(await drift('--server', url)).toBe(0);
    expect(await drift('--against', `${url}/elsewhere.json`)).toBe(0);
    expect(await drift('--base', `${url}/elsewhere.json`, '--against', await fileOf(committed()))).toBe(0);
  });

  test.each([
    [['--fail-on', 'none'], 0],
    [['--operation', 'getAllAlbums'], 0],
    [['--operation', 'GET /server/ping'], 1],
    [['--operation', 'pingServer'], 1],
    [['--tag', 'Albums'], 0],
    [['--tag', 'Server'], 1],
    [['--tag', 'Albums', '--tag', 'Tags'], 1],
    [['--path', '^/albums'], 0],
    [['--path', '^/tags'], 1],
    [['--operation', 'get /server/ping', '--operation', 'PINGSERVER'], 1],
    [['--tag', 'albums'], 0],
    [['--tag', 'sERVER'], 1],
  ])('with %j exits with %i', async (args, code) => {
    expect(await drift('--against', await fileOf(changed()), ...args)).toBe(code);
  });

  test('checks only what the sources call, and lists the calls that it cannot resolve', async () => {
    const against = await fileOf(changed());
    const albums = await fileOf(
      'export const list = (immich: ImmichClient) => immich.albums.list();',
      'albums.ts',
    );
    const tags = await fileOf('await immich.tags.list();', 'tags.ts');
    expect(await drift('--against', against, '--used', albums)).toBe(0);
    expect(await drift('--against', against, '--used', albums, tags)).toBe(1);
    expect(out[1]).toContain(`${tags}:1 tags.list`);
    const raw = await fileOf(
      'await immich.albums.list();\nconst path = read();\nawait immich.api.GET(path);',
      'raw.ts',
    );
    await drift('--against', against, '--used', raw);
    expect(out[2]).toContain(`${raw}:3 `);
  });

  test.each([
    ['judge', 1],
    ['warn', 0],
    ['ignore', 0],
  ])(
    'with --used-unclear %s exits with %i if only an unresolved call could be affected',
    async (how, code) => {
      const sources = await fileOf(
        "import { immich } from './client.js';\nawait immich.trash.empty();\nawait immich[group].list();",
        'unclear.js',
      );
      const args = ['--against', await fileOf(changed()), '--used', sources, '--used-unclear', how];
      expect(await drift(...args)).toBe(code);
      expect(out[0]?.includes(`${sources}:3 the client, accessed by a computed name`)).toBe(how !== 'ignore');
    },
  );

  test('rejects sources that never use the client, instead of reporting no drift', async () => {
    const sources = await fileOf('export const list = (albums: string[]) => albums;', 'other.ts');
    await expect(drift('--against', await fileOf(changed()), '--used', sources)).rejects.toThrow(
      `No call of the client was found in ${sources}, so there is nothing to check.`,
    );
  });

  test('applies a policy', async () => {
    const policy = await fileOf(
      JSON.stringify({
        levels: { 'response-property-became-nullable': 'info' },
        ignore: [{ operation: 'GET /server/ping', reason: 'We do not ping.' }],
      }),
      'policy.json',
    );
    expect(await drift('--against', await fileOf(changed()), '--policy', policy)).toBe(0);
    expect(out.join('\n')).toContain('We do not ping.');
  });

  test.each(['text', 'json', 'markdown', 'github', 'junit', 'html', 'sarif'])(
    'prints the report as %s',
    async (format) => {
      expect(await drift('--against', await fileOf(changed()), '--format', format)).toBe(1);
      expect(out).toHaveLength(1);
      expect(out[0]).toContain('/server/ping');
    },
  );

  test('adds no file to annotations if the contract is not in the repository', async () => {
    const folder = await temporaryFolder();
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    await drift('--against', await fileOf(changed()), '--format', 'github');
    expect(out[0]).toContain('::error ');
    expect(out[0]).not.toContain('file=');
  });

  test('also writes the report to files, with the same numbers in every format', async () => {
    const folder = await temporaryFolder();
    const formats = ['json', 'markdown', 'html', 'junit', 'sarif', 'github', 'text'];
    const files = formats.map((format) => [format, join(folder, `a=${format}`)] as const);
    const outputs = files.flatMap(([format, file]) => ['--output', `${format}=${file}`]);
    expect(await drift('--against', await fileOf(changed()), ...outputs)).toBe(1);
    const read = async (format: string) => readFile(join(folder, `a=${format}`), 'utf8');
    const { counts } = JSON.parse(await read('json')) as DriftReport;
    const sum = (numbers: Record<string, number>) => Object.values(numbers).reduce((a, b) => a + b, 0);
    const [causes, facts] = [sum(counts.causes), sum(counts.facts)];
    expect(facts).toBeGreaterThan(causes);
    for (const format of formats.slice(1)) {
      const text = (await read(format)).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
      expect([format, text]).toEqual([format, expect.stringContaining(`Drift: ${causes} causes (`)]);
      expect([format, text]).toEqual([
        format,
        expect.stringContaining(`), ${facts} facts in ${counts.operations} operations`),
      ]);
    }
    expect(out).toEqual([(await read('text')).trimEnd()]);
  });

  test('names the file that it cannot write', async () => {
    const file = join(await temporaryFolder(), 'nowhere', 'drift.md');
    await expect(
      drift('--against', await fileOf(committed()), '--output', `markdown=${file}`),
    ).rejects.toThrow(`Cannot write the report to ${file}.`);
  });

  test('adds the line of the contract to annotations', async () => {
    await drift('--against', await fileOf(changed()), '--format', 'github');
    const line = Number(/GET \/server\/ping.*line=(\d+)/.exec(out[0] ?? '')?.[1]);
    expect(
      committedText
        .split('\n')
        .slice(line - 3, line + 3)
        .join('\n'),
    ).toContain('/server/ping');
  });

  test('prints its usage', async () => {
    expect(await drift('--help')).toBe(0);
    expect(out[0]).toContain('Exit code: 0 no drift, 1 drift, 2 the check could not run.');
  });

  test.each<[string[], string]>([
    [[], 'Pass what to compare: --server URL or --against FILE. See --help.'],
    [['--server', 'http://127.0.0.1', '--against', 'a.json'], 'Pass only one of --server and --against.'],
    [['--against', 'a.json', 'b.json'], 'Unexpected argument: b.json.'],
    [
      ['--against', 'a.json', '--format', 'pdf'],
      '--format must be one of text, json, markdown, github, junit, html, sarif, not pdf.',
    ],
    [
      ['--against', 'a.json', '--fail-on', 'fatal'],
      '--fail-on must be one of error, warning, info, none, not fatal.',
    ],
    [['--against', 'a.json', '--used-unclear', 'warn'], '--used-unclear needs --used.'],
    [
      ['--against', 'a.json', '--used', 'a.ts', '--used-unclear', 'guess'],
      '--used-unclear must be one of judge, warn, ignore, not guess.',
    ],
    [['--against', 'a.json', '--path', '('], '--path ( is not a valid regular expression.'],
    [
      ['--against', 'a.json', '--output', 'drift.md'],
      '--output must be FORMAT=FILE, such as markdown=drift.md, not drift.md.',
    ],
    [
      ['--against', 'a.json', '--output', 'json='],
      '--output must be FORMAT=FILE, such as markdown=drift.md, not json=.',
    ],
    [
      ['--against', 'a.json', '--output', 'pdf=drift.pdf'],
      '--output must be one of text, json, markdown, github, junit, html, sarif, not pdf.',
    ],
    [['--against', 'nowhere.json'], 'Cannot read nowhere.json: ENOENT.'],
    [['--against', 'nowhere.json', '--policy', 'nowhere.json'], 'Cannot read nowhere.json: ENOENT.'],
  ])('rejects %j: %s', async (args, message) => {
    const refusal = drift(...args);
    await expect(refusal).rejects.toBeInstanceOf(DocumentError);
    await expect(refusal).rejects.toThrow(message);
  });

  test('rejects an unknown option', async () => {
    await expect(drift('--strict')).rejects.toThrow("Unknown option '--strict'");
  });
});

describe('readOptions', () => {
  test('has defaults', () => {
    expect(readOptions([])).toEqual({
      ...{ headers: {}, all: false, documented: false, usedUnclear: 'judge', failOn: 'error' },
      ...{ format: 'text', outputs: [], verbose: false, help: false },
    });
  });

  test('reads every option', () => {
    const scope = [
      '--all',
      '--documented',
      '--tag',
      'Albums',
      '--operation',
      'getAllAlbums',
      '--path',
      '^/a',
    ];
    const sources = ['--used', 'a.ts', 'b.ts', '--used-unclear', 'warn', '--fail-on', 'none'];
    const report = ['--format', 'json', '--output', 'html=a=b.html', '--verbose', '--policy', 'policy.json'];
    expect(
      readOptions(['--server', 'https://a.example', '--base', 'b.json', ...scope, ...sources, ...report]),
    ).toEqual({
      ...{ server: 'https://a.example', base: 'b.json', headers: {}, all: true, documented: true },
      ...{ tags: ['Albums'], operations: ['getAllAlbums'], paths: [/^\/a/], used: ['a.ts', 'b.ts'] },
      ...{ usedUnclear: 'warn', failOn: 'none', format: 'json', verbose: true, policy: 'policy.json' },
      ...{ outputs: [{ format: 'html', file: 'a=b.html' }], help: false },
    });
  });
});

test.each([
  ['https://user:secret@photos.example.com/api/?key=secret#x', 'https://photos.example.com/api'],
  ['https://photos.example.com', 'https://photos.example.com'],
])('a report names the server %s as %s', (address, shown) => {
  expect(withoutSecrets(address)).toBe(shown);
});

describe('standard input', () => {
  const MEGABYTE = Buffer.alloc(1_000_000, ' ');

  test.each([
    [50, '{}', 'Standard input is larger than 50 MB.'],
    [51, '', 'Standard input is larger than 50 MB.'],
    [50, '', 'Standard input is empty.'],
  ])('of %i MB and %j is rejected: %s', async (megabytes, rest, message) => {
    const input = Readable.from([...Array<Buffer>(megabytes).fill(MEGABYTE), Buffer.from(rest)]);
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Object.assign(input, { fd: 0 }) as never);
    await expect(drift('--against', '-')).rejects.toThrow(message);
  });
});

describe('the command immich-client drift', () => {
  /** Runs it as a shell does. */
  const run = (args: string[], input = ''): Promise<{ code: number | null; said: string }> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, ['--import', 'tsx/esm', 'src/cli/main.ts', ...args], {
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
      });
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      child.on('close', (code) => resolve({ code, said }));
      child.stdin.end(input);
    });

  test('reads a document from standard input', async () => {
    const { code, said } = await run(['drift', '--against', '-'], committedText);
    expect(said).toContain('(standard input).');
    expect(code).toBe(0);
  });

  test.each([
    [['drift', '--against', '-'], 'Standard input is empty.\n'],
    [['drift', '--against', '-', '--format', 'pdf'], '--format must be one of '],
    [['drfit'], 'error: There is no command drfit. Nearest: drift.'],
  ])('exits with 2 and a one-sentence message for wrong arguments: %j', async (args, sentence) => {
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Object.assign(Readable.from([]), { fd: 0 }) as never);
    const { code, out: result, err: problem } = await runHere(immichClient, args);
    expect(result).toBe('');
    expect(problem).toContain(sentence);
    expect(problem).not.toContain('    at ');
    expect(code).toBe(2);
  });
});
