import { describe, expect, test } from 'vitest';
import {
  downloadCounts,
  downloadFailures,
  downloadSummary,
  hasFailed as hasDownloadFailed,
} from '../../../src/cli/transfers/download/download-summary.js';
import {
  hasFailed,
  uploadCounts,
  uploadFailures,
  uploadSummary,
} from '../../../src/cli/transfers/upload/upload-summary.js';
import type { DownloadReport, UploadReport } from '../../../src/node/index.js';
import { emptyReport } from '../../../src/node/upload/upload-report.js';
import { BulkResult, FileError } from '../../../src/index.js';

const gone = (path: string) => ({ path, error: new FileError(path, 'missing') });

/** The result of an album or a tag. */
const added = (succeeded: string[], duplicates: string[] = [], refused: string[] = []) => {
  const result = new BulkResult();
  result.succeeded.push(...succeeded);
  result.duplicates.push(...duplicates);
  result.failed.push(...refused.map((id) => ({ id, reason: 'no_permission' })));
  return { result };
};

describe('the summary of an upload', () => {
  const outcomeOf = (report: Partial<UploadReport>) => ({
    report: { ...emptyReport(), ...report },
    ...{ deletions: [], isInterrupted: false, movedBytes: 1_500, seconds: 61.26 },
  });

  test('counts each kind of file', () => {
    const outcome = outcomeOf({
      created: [
        { path: 'a.jpg', id: 'a' },
        { path: 'b.jpg', id: 'b' },
      ],
      duplicates: [
        { path: 'c.jpg', id: 'c', isTrashed: true },
        { path: 'd.jpg', id: 'd', lostSidecar: 'd.xmp' },
        { path: 'i.jpg', id: 'i' },
      ],
      skipped: [
        { path: 'e.txt', reason: 'unsupported' },
        { path: 'f.txt', reason: 'unsupported' },
        { path: 'g', reason: 'subfolder' },
      ],
      failed: [gone('h.jpg')],
      livePhotos: [
        { still: 'a.jpg', video: 'a.mov', joined: true },
        { still: 'b.jpg', video: 'b.mov', joined: false, reason: 'refused' },
      ] as UploadReport['livePhotos'],
      albums: [{ name: 'Lofoten', ...added(['a'], ['c']) }],
      tags: [{ name: 'x', ...added(['a', 'b']), unread: ['a'] }],
    });
    const deletions = [
      { type: 'deleted' as const, path: 'a.jpg' },
      { type: 'kept' as const, path: 'b.jpg', reason: 'it has changed' },
    ];
    expect(uploadSummary({ ...outcome, deletions, isInterrupted: true })).toEqual([
      'Skipped: 2 unsupported, 1 subfolder: add --recursive to upload subfolders',
      '1 duplicate in the trash of the server: restore with --restore-trashed',
      '1 sidecar not stored: the server takes no sidecar for a duplicate',
      'Live photos: 1 joined, not joined: 1 refused',
      'Album Lofoten: 1 added, 1 had it',
      'Tag x: 2 added, 1 may lose it',
      '1 local file deleted, 1 kept',
      'Interrupted: 2 uploaded (1.5 kB), 3 duplicates, 3 skipped, 1 failed in 1m 01s',
    ]);
    expect(uploadCounts({ ...outcome, deletions, isInterrupted: true })).toEqual({
      ...{ created: 2, duplicates: 3, skipped: 3, failed: 1, deleted: 1, kept: 1 },
      ...{ bytes: 1_500, seconds: 61.3, interrupted: true },
    });
  });

  test('counts new files of a dry run apart from skipped files', () => {
    const skipped: UploadReport['skipped'] = [
      { path: 'a.jpg', reason: 'dry-run' },
      { path: 'b.txt', reason: 'unsupported' },
    ];
    expect(uploadSummary(outcomeOf({ skipped }))).toEqual([
      'Skipped: 1 unsupported',
      '1 would be uploaded, 1 skipped in 1m 01s',
    ]);
    expect(uploadSummary(outcomeOf({}))).toEqual(['0 uploaded in 1m 01s']);
    expect(uploadCounts(outcomeOf({}))).toMatchObject({ created: 0, interrupted: false });
    const created = [{ path: 'a.jpg', id: 'a' }];
    expect(uploadSummary(outcomeOf({ created }))).toEqual(['1 uploaded (1.5 kB) in 1m 01s']);
  });

  test.each<[Partial<UploadReport>, boolean, string[]]>([
    [{}, false, []],
    [{ skipped: [{ path: 'a', reason: 'unsupported' }] }, false, []],
    [{ duplicates: [{ path: 'a', id: 'a' }] }, false, []],
    [{ skipped: [{ path: 'a', reason: 'motion-failed' }] }, true, []],
    [{ failed: [gone('a')] }, true, ['error: "a" does not exist: check the path']],
    [{ albums: [{ name: 'x', ...added(['a'], ['b']) }] }, false, []],
    [
      { albums: [{ name: 'x', ...added([], [], ['a']) }] },
      true,
      ['error: album x: 1 asset failed: 1 no_permission'],
    ],
    [
      { tags: [{ name: 'y', ...added([]), error: new FileError('y', 'missing') }] },
      true,
      ['error: "y" does not exist: check the path'],
    ],
  ])('reports whether something failed: %#', (report, isFailed, failures) => {
    expect(hasFailed(outcomeOf(report))).toBe(isFailed);
    expect(uploadFailures(outcomeOf(report))).toEqual(failures);
  });

  test('reports kept files as failures', () => {
    const deletions = [{ type: 'kept' as const, path: 'b\u001B.jpg', reason: 'it has changed' }];
    const outcome = { ...outcomeOf({}), deletions };
    expect(hasFailed(outcome)).toBe(true);
    expect(uploadFailures(outcome)).toEqual(['error: b\uFFFD.jpg is kept: it has changed']);
    const deleted = [{ type: 'deleted' as const, path: 'b.jpg' }];
    expect(hasFailed({ ...outcome, deletions: deleted })).toBe(false);
  });

  test.each([
    [20, undefined],
    [21, 'error: and 1 more, list them with --json'],
  ])('lists at most 20 of %d failures', (number, last) => {
    const failed = Array.from({ length: number }, (_, index) => gone(`${index}.jpg`));
    const failures = uploadFailures(outcomeOf({ failed }));
    expect(failures[19]).toContain('"19.jpg"');
    expect(failures[20]).toBe(last);
    expect(failures.length).toBe(number);
  });
});

describe('the summary of a download', () => {
  const outcomeOf = (report: Partial<DownloadReport>, isDiskFull = false) => ({
    report: { saved: [], skipped: [], failed: [], leftOut: [], ...report },
    ...{ isInterrupted: false, isDiskFull, seconds: 2.26 },
  });
  const saved = (id: string, bytes: number) => ({ id, path: `${id}.jpg`, bytes, verified: true as const });
  const missing = (id: string) => ({ id, error: new FileError(`${id}.jpg`, 'missing') });

  test('counts each kind of asset', () => {
    const outcome = outcomeOf({
      saved: [saved('a', 1_000), saved('b', 500)],
      skipped: [{ id: 'c', path: 'c.jpg' }],
      failed: [missing('d')],
      leftOut: [{ id: 'e', still: 'a' }],
    });
    expect(downloadSummary({ ...outcome, isInterrupted: true })).toEqual([
      'Interrupted: 2 saved (1.5 kB), 1 there already, 1 failed, 1 video of live photos left out in 2s',
    ]);
    expect(downloadSummary(outcomeOf({}))).toEqual(['0 saved in 2s']);
    expect(downloadCounts({ ...outcome, isInterrupted: true })).toEqual({
      ...{ saved: 2, skipped: 1, failed: 1, leftOut: 1, bytes: 1_500, seconds: 2.3, interrupted: true },
    });
    expect(hasDownloadFailed(outcome)).toBe(true);
    expect(hasDownloadFailed(outcomeOf({ saved: [saved('a', 1)], leftOut: [{ id: 'e', still: 'a' }] }))).toBe(
      false,
    );
  });

  test('fails for one incomplete archive among complete ones', () => {
    const archive = { path: 'all.zip', bytes: 10, assetIds: ['x1', 'x2'], files: 2 };
    const report = { saved: [archive, { ...archive, path: 'more.zip', files: 1 }], failed: [] };
    const outcome = { ...outcomeOf({}), report };
    expect(hasDownloadFailed(outcome)).toBe(true);
    expect(downloadFailures(outcome)).toEqual(['error: more.zip has 1 files of 2 assets']);
    expect(downloadSummary(outcome)).toEqual(['2 archives saved (20 B) in 2s']);
  });

  test.each([
    [20, []],
    [22, ['error: and 2 more, list them with --json']],
  ])('lists at most 20 of %d failures', (number, rest) => {
    const failed = Array.from({ length: number }, (_, index) => missing(String(index)));
    const failures = downloadFailures(outcomeOf({ failed }));
    expect(failures[19]).toContain('"19.jpg"');
    expect(failures.slice(20)).toEqual(rest);
  });

  test('explains that a full disk stopped the download', () => {
    expect(downloadFailures(outcomeOf({}, true))).toEqual([
      expect.stringContaining('The disk is full, the download was stopped.'),
    ]);
  });
});
