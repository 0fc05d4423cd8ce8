import { expect, test } from 'vitest';
import { RENDERERS } from '../../../../src/contract/drift/render/renderers.js';
import { causeOf, factsOf, HOSTILE, reportOf, SAMPLE } from '../../../helpers/drift-reports.js';

test.each(Object.entries(RENDERERS))(
  'ends without a line break, and prints more for drift than for no drift: %s',
  (_, render) => {
    const [drift, none] = [render(SAMPLE), render(reportOf([]))];
    for (const text of [drift, none]) expect(text).toBe(text.trimEnd());
    expect(drift).toContain('AlbumResponseDto.hasSharedLink');
    expect(none).not.toContain('AlbumResponseDto.hasSharedLink');
  },
);

test.each(['text', 'markdown', 'html'] as const)('names the command to run only for drift: %s', (format) => {
  const next = 'npm run upgrade';
  expect(RENDERERS[format](SAMPLE, { next })).toContain(next);
  expect(RENDERERS[format](reportOf([]), { next })).not.toContain(next);
});

test.each(['text', 'markdown', 'html', 'junit'] as const)(
  'lists an ignored change once for each reason: %s',
  (format) => {
    const cause = causeOf('Tag.name', 'error', 'removed', [
      { operation: 'GET /tags', operationId: 'getAllTags', clientMethods: [] },
    ]);
    const ignored = factsOf(cause).flatMap((fact) => [
      { ...fact, reason: 'we never read it' },
      { ...fact, reason: 'we never read it' },
      { ...fact, reason: 'it is fixed' },
    ]);
    const text = RENDERERS[format](reportOf([], { ignored }));
    expect(text.match(/we never read it|it is fixed/g)).toEqual(['we never read it', 'it is fixed']);
  },
);

/** A report on a program, as `--used` gives it. */
const program = (file: string) =>
  reportOf(
    [
      causeOf('TagResponseDto.name', 'error', 'response property removed', [
        {
          operation: 'GET /tags',
          operationId: 'getAllTags',
          clientMethods: ['tags.list'],
          places: [
            { file, line: 41, call: 'tags.list' },
            { file, line: 47, call: 'GET /tags' },
          ],
        },
      ]),
    ],
    {
      notJudged: [{ file, line: 1, what: 'an unsupported file type' }],
      judgedWhole: [{ file, line: 7, what: 'a computed name', operations: 40 }],
    },
  );

test.each(Object.entries(RENDERERS))(
  'lists the calls of a program and the calls that were not checked: %s',
  (format, render) => {
    const text = render(program('src/tags.ts'));
    const isJson = format === 'json';
    for (const line of isJson
      ? ['"line": 41', '"line": 47', '"notJudged"', '"judgedWhole"']
      : [
          'src/tags.ts:41 tags.list',
          'src/tags.ts:47 GET /tags',
          'src/tags.ts:1 an unsupported file type',
          'src/tags.ts:7 a computed name: 40 operations checked',
        ]) {
      expect(text).toContain(line);
    }
  },
);

test.each(Object.entries(RENDERERS))('escapes the names of sources: %s', (_, render) => {
  expect(render(program(HOSTILE))).not.toMatch(/[^\P{Cc}\n]|^::error::@/mu);
});
