import { describe, expect, test } from 'vitest';
import { renderGithub } from '../../../../src/contract/drift/render/github.js';
import { committedText } from '../../../helpers/documents.js';
import { causeOf, HOSTILE, reportOf, SAMPLE } from '../../../helpers/drift-reports.js';

const tags = { operation: 'GET /tags', operationId: 'getAllTags', clientMethods: ['tags.list'] };
const contract = { file: 'openapi/immich.json', text: committedText };

const commands = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('::'));

describe('renderGithub', () => {
  test('adds annotations to the lines of the contract, by level', () => {
    const text = renderGithub(SAMPLE, { contract });
    // The lines move with the contract; `lineOf` has tests of its own.
    expect(text.replaceAll(/line=\d+/g, 'line=N')).toMatchInlineSnapshot(`
      "Client for Immich 3.0.3 (openapi/immich.json), compared with Immich 3.1.0 (https://photos.example.com).
      ::error title=AlbumResponseDto.hasSharedLink%3A response property removed,file=openapi/immich.json,line=N::Affects albums.list, albums.get, albums.create, albums.update, albums.findByName (was "boolean").
      ::warning title=GET /albums query shared%3A request parameter removed,file=openapi/immich.json,line=N::Affects albums.list.
      ::notice title=MemoryCreateDto.hideAt%3A request limits tightened,file=openapi/immich.json,line=N::Affects POST /memories (was {"maxLength":40}, is now {"maxLength":20}).
      Policy: a1b2c3d4e5f6 ignores nothing; remove it
      Policy: response-required-property-removed GET /tags has expired; its differences count again
      Drift: 3 causes (1 error, 1 warning, 1 info), 6 facts in 5 operations."
    `);
    const [, line] = /hasSharedLink.*line=(\d+)/.exec(text) ?? [];
    expect(committedText.split('\n')[Number(line) - 1]).toContain('"hasSharedLink": {');
  });

  test('adds annotations to the call of the program instead of the contract', () => {
    const places = [{ file: 'src/tags.ts', line: 41, call: 'tags.list' }];
    const report = reportOf([causeOf('Tag.name', 'error', 'removed', [{ ...tags, places }])]);
    expect(commands(renderGithub(report, { contract }))).toEqual([
      '::error title=Tag.name%3A removed,file=src/tags.ts,line=41::Affects tags.list. Called at src/tags.ts:41 tags.list.',
    ]);
  });

  test('adds no file to annotations if no contract is given', () => {
    expect(commands(renderGithub(SAMPLE))[0]).toMatch(
      /^::error title=AlbumResponseDto\.hasSharedLink%3A response property removed::/,
    );
  });

  test('adds annotations to the first call of the program that is in its repository', () => {
    const cause = causeOf('TagResponseDto.name', 'error', 'response property removed', [tags]);
    const places = ['../other/a.ts', 'src/b.ts'].map((file) => ({ file, line: 41, call: 'tags.list' }));
    const report = reportOf([
      { ...cause, operations: cause.operations.map((reached) => ({ ...reached, places })) },
    ]);
    const pathOf = (file: string) => (file.startsWith('..') ? undefined : `packages/backup/${file}`);
    expect(commands(renderGithub(report, { contract, repository: { pathOf } }))[0]).toMatch(
      /,file=packages\/backup\/src\/b\.ts,line=41::/,
    );
  });

  test('adds no file to annotations if the repository does not have the contract', () => {
    const text = renderGithub(SAMPLE, { contract, repository: { pathOf: () => undefined } });
    expect(commands(text)).toHaveLength(3);
    for (const command of commands(text)) expect(command).not.toMatch(/file=|line=/);
  });

  test('prints at most ten annotations of a kind, and counts the rest', () => {
    const many = (level: 'error' | 'warning' | 'info', number: number) =>
      Array.from({ length: number }, (_, index) => causeOf(`Tag.a${index}`, level, 'removed', [tags]));
    const text = renderGithub(reportOf([...many('error', 12), ...many('warning', 10), ...many('info', 11)]));
    const kinds = commands(text).map((line) => line.split(' ')[0]);
    expect(kinds).toEqual([
      ...Array(10).fill('::error'),
      ...Array(10).fill('::warning'),
      ...Array(10).fill('::notice'),
    ]);
    expect(text).toContain('\nWithout an annotation: 2 errors, 1 info.\n');
  });

  test('prints no count if there is no rest', () => {
    expect(renderGithub(SAMPLE)).not.toContain('Without an annotation');
  });

  test('prevents names of a document from ending a property or starting a command', () => {
    const reached = { operation: `GET ${HOSTILE}`, operationId: HOSTILE, clientMethods: [HOSTILE] };
    const report = reportOf([causeOf(HOSTILE, 'error', 'a:b,c', [reached], { to: HOSTILE })], {
      revision: { release: HOSTILE, origin: HOSTILE },
      revisionIs: 'older',
    });
    const text = renderGithub(report);
    expect(text.split('\n').map((line) => line.slice(0, 8))).toEqual([
      'Client f',
      expect.any(String),
      '::error ',
      'Drift: 1',
    ]);
    const [, properties, message] = /^::error (.*?)::(.*)$/m.exec(text) ?? [];
    expect(properties).toMatch(/^title=[^:,\r\n]*a%3Ab%2Cc$/);
    expect(message).toContain('%0D%0A::error::@team,%25');
  });
});
