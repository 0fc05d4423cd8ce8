import { describe, expect, test } from 'vitest';
import { renderText } from '../../../../src/contract/drift/render/text.js';
import { causeOf, HOSTILE, reportOf, SAMPLE } from '../../../helpers/drift-reports.js';

const ESCAPE = '\u001b';
const tags = { operation: 'GET /tags', operationId: 'getAllTags', clientMethods: ['tags.list'] };

describe('renderText', () => {
  test('says what breaks, for whom, and what to run', () => {
    expect(renderText(SAMPLE, { next: 'npm run upgrade' })).toMatchInlineSnapshot(`
      "Client for Immich 3.0.3 (openapi/immich.json), held against Immich 3.1.0 (https://photos.example.com).

      Errors (1)
        AlbumResponseDto.hasSharedLink: response property removed -> albums.list, albums.get, albums.create, albums.update, ... (5)
          was "boolean"

      Warnings (1)
        GET /albums query shared: request parameter removed -> albums.list

      Information (1)
        MemoryCreateDto.hideAt: request limits tightened -> POST /memories
          was {"maxLength":40}, is now {"maxLength":20}

      Not in the client yet (1)
        GET /albums/{id}/map-markers (getAlbumMapMarkers)

      Ignored (1)
        AssetResponseDto.resized response-required-property-removed (2): we never read it

      Stale entries of the policy (2)
        a1b2c3d4e5f6 sets nothing aside; remove it
        response-required-property-removed GET /tags has expired; what it set aside counts again

      Suggested version bump for a program that uses the client: major.
      Drift: 1 error, 1 warning, 1 info (6 differences in 5 operations). Run: npm run upgrade"
    `);
  });

  test('says so where nothing differs', () => {
    expect(renderText(reportOf([]))).toMatchInlineSnapshot(`
      "Client for Immich 3.0.3 (openapi/immich.json), held against Immich 3.1.0 (https://photos.example.com).

      No drift."
    `);
  });

  test('tells a passed check from a check that was not asked to judge', () => {
    const causes = [causeOf('TagResponseDto.name', 'warning', 'response property removed', [tags])];
    expect(renderText(reportOf(causes))).toContain('\nNothing at level error: 1 warning');
    expect(renderText(reportOf(causes, { failOn: 'none' }))).toContain('\nNot judged: 1 warning');
    expect(renderText(reportOf(causes, { failOn: 'warning' }))).toContain('\nDrift: 1 warning');
  });

  test('says that an older revision turns the meaning of removed', () => {
    const older = reportOf([], { revisionIs: 'older', revision: { release: '2.7.5', origin: 'v2.json' } });
    expect(renderText(older)).toContain(
      '2.7.5 is older than 3.0.3: what is called removed is not there yet.',
    );
  });

  test('cuts a long list of methods, and counts it', () => {
    const reached = Array.from({ length: 13 }, (_, index) => ({
      ...tags,
      operation: `GET /tags/${index}`,
      clientMethods: [`tags.list${index}`],
    }));
    expect(renderText(reportOf([causeOf('Tag.name', 'error', 'removed', reached)]))).toContain(
      'Tag.name: removed -> tags.list0, tags.list1, tags.list2, tags.list3, ... (13)',
    );
  });

  test('cuts a long list of information, unless that is what fails', () => {
    const causes = Array.from({ length: 30 }, (_, index) =>
      causeOf(`Tag.a${index}`, 'info', 'added', [tags]),
    );
    expect(renderText(reportOf(causes))).toContain('Information (30)\n');
    expect(renderText(reportOf(causes))).toContain('\n  ... and 10 more; --format json has all');
    expect(renderText(reportOf(causes, { failOn: 'info' }))).toContain('Tag.a29: added');
  });

  test('names what the client does not wrap by its route', () => {
    const cause = causeOf('Tag.name', 'error', 'removed', [{ ...tags, clientMethods: [] }]);
    expect(renderText(reportOf([cause]))).toContain('Tag.name: removed -> GET /tags\n');
  });

  test('has colours only where told so', () => {
    expect(renderText(SAMPLE)).not.toContain(ESCAPE);
    const coloured = renderText(SAMPLE, { colour: true });
    expect(coloured).toContain(`${ESCAPE}[31mErrors${ESCAPE}[39m`);
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderText(SAMPLE));
  });

  test('lets no name of a document reach the terminal as a command', () => {
    const reached = { operation: `GET ${HOSTILE}`, operationId: HOSTILE, clientMethods: [] };
    const report = reportOf([causeOf(HOSTILE, 'error', HOSTILE, [reached], { from: HOSTILE })], {
      revision: { release: HOSTILE, origin: HOSTILE },
      revisionIs: 'older',
      notInClient: [{ operation: HOSTILE, operationId: HOSTILE, tags: [] }],
      staleIgnores: [{ entry: HOSTILE, state: 'unused' }],
    });
    expect(renderText(report, { next: HOSTILE })).not.toMatch(/[^\P{Cc}\n]/u);
    expect(renderText(report)).not.toMatch(/^::error/m);
  });
});
