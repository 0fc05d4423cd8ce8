import { Command, Option } from 'commander';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readBooleanEnvironment } from '../../../src/cli/transfers/option-environment.js';
import { dateTime, rating, seconds, wholeNumber } from '../../../src/cli/transfers/option-values.js';
import type { UploadFlags } from '../../../src/cli/transfers/upload/upload-flags.js';
import {
  checkUploadFlags,
  uploadSettings,
  walkSettings,
} from '../../../src/cli/transfers/upload/upload-settings.js';

/** What a reader of an option returns for some text, or `refused`. */
const valueOf = (read: (text: string) => unknown, text: string): unknown => {
  try {
    return read(text);
  } catch {
    return 'refused';
  }
};

test.each([
  [wholeNumber, { '1': 1, '256': 256, '0': 'refused', '257': 'refused', '1.0': 'refused', '': 'refused' }],
  [wholeNumber, { '1e1': 'refused', ' 4': 'refused', '-1': 'refused' }],
  [seconds, { '2': 2, '0': 0, '0.5': 0.5, '.5': 'refused', '2s': 'refused', '': 'refused', '-1': 'refused' }],
  [seconds, { '1e3': 'refused', [`1${'0'.repeat(400)}`]: 'refused' }],
  [rating, { '1': 1, '5': 5, '0': 'refused', '6': 'refused', '12': 'refused', '3.5': 'refused' }],
])('%o accepts only numbers in its limits: %j', (read, values) => {
  for (const [text, value] of Object.entries(values)) expect(valueOf(read, text)).toBe(value);
});

test.each([
  ['2024-01-31', '2024-01-31T00:00:00.000Z'],
  ['2024-01-31T12:00Z', '2024-01-31T12:00:00.000Z'],
  ['2024-01-31T12:00:30.5+02:00', '2024-01-31T10:00:30.500Z'],
  ['2024-01-31T12:00:00z', '2024-01-31T12:00:00.000Z'],
])('dateTime reads %s, whatever the time zone of the computer', (text, date) => {
  vi.stubEnv('TZ', 'Asia/Tokyo');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(dateTime(text).toISOString()).toBe(date);
});

test.each(['2024-13-01', '2024-01-31T12:00:00', '2024-01-31 12:00Z', '2024', '31.1.2024', '', 'today'])(
  'dateTime rejects %j',
  (text) => expect(() => dateTime(text)).toThrow('It must be a date such as 2024-01-31'),
);

describe('readBooleanEnvironment', () => {
  /** The values of `--delete` and `--no-progress` if their variables have this text. */
  function read(text: string, args: string[] = []) {
    const command = new Command()
      .addOption(new Option('--delete').env('X_DELETE'))
      .addOption(new Option('--no-progress').env('X_PROGRESS'))
      .addOption(new Option('--name <name>').env('X_NAME'));
    const { X_DELETE, X_PROGRESS, X_NAME } = process.env;
    Object.assign(process.env, { X_DELETE: text, X_PROGRESS: text, X_NAME: text });
    try {
      command.parse(args, { from: 'user' });
      readBooleanEnvironment(command);
    } finally {
      for (const [name, before] of Object.entries({ X_DELETE, X_PROGRESS, X_NAME })) {
        if (before === undefined) delete process.env[name];
      }
    }
    return command.opts<{ delete?: boolean; progress: boolean; name?: string }>();
  }

  test.each(['1', 'true', 'TRUE', ' yes ', 'on'])('reads %j as true', (text) => {
    expect(read(text)).toEqual({ delete: true, progress: true, name: text });
  });

  test.each(['0', 'false', 'False', ' no ', 'off'])('reads %j as false', (text) => {
    expect(read(text)).toEqual({ delete: false, progress: false, name: text });
  });

  test.each(['', '  '])('reads %j as not set', (text) => {
    expect(read(text)).toEqual({ delete: false, progress: true, name: text });
  });

  test('rejects any other value, and prefers an option to its variable', () => {
    expect(() => read('maybe')).toThrow('X_DELETE must be true or false.');
    expect(read('0', ['--delete'])).toMatchObject({ delete: true });
  });
});

describe('the options of upload', () => {
  const flags: UploadFlags = { livePhotos: true, concurrency: 4, settle: 2, progress: true };

  test.each([
    [{ album: true, albumName: 'x' }, '--album and --album-name cannot be used together'],
    [{ json: true, jsonOutput: true }, '--json and --json-output cannot be used together'],
    [{ watch: true, dryRun: true }, '--watch and --dry-run cannot be used together'],
    [{ watch: true, jsonOutput: true }, '--watch and --json-output cannot be used together'],
    [{ albumName: '' }, '--album-name must not be empty'],
  ])('are rejected if they are %j', (given, message) => {
    expect(() => checkUploadFlags({ ...flags, ...given })).toThrow(message);
  });

  test.each([{ album: true }, { albumName: 'x' }, { json: true, watch: true }, { jsonOutput: true }])(
    'are accepted if they are %j',
    (given) => expect(() => checkUploadFlags({ ...flags, ...given })).not.toThrow(),
  );

  const { signal } = new AbortController();

  test('are passed on to uploadAll', () => {
    expect(uploadSettings(flags, signal)).toEqual({
      ...{ recursive: false, hidden: false, followSymlinks: false, ignore: [] },
      ...{ signal, concurrency: 4, dryRun: false, livePhotos: true, restoreTrashed: false },
    });
    const { fields, ...settings } = uploadSettings(
      {
        ...flags,
        ...{ recursive: true, includeHidden: true, followSymlinks: true, ignore: ['a*', 'b*\n\nc*'] },
        ...{ dryRun: true, livePhotos: false, restoreTrashed: true, concurrency: 9 },
        ...{ albumName: 'Lofoten', tag: ['a', 'b'], journal: 'j.jsonl', visibility: 'locked' },
      },
      signal,
    );
    expect(settings).toEqual({
      ...{ recursive: true, hidden: true, followSymlinks: true, ignore: ['a*', 'b*', 'c*'] },
      ...{ signal, concurrency: 9, dryRun: true, livePhotos: false, restoreTrashed: true },
      ...{ album: 'Lofoten', tags: ['a', 'b'], journal: 'j.jsonl' },
    });
    expect(fields?.('a.jpg')).toEqual({ visibility: 'locked' });
    expect(uploadSettings({ ...flags, album: true }, signal).album).toEqual({ byFolder: true });
  });

  test('match patterns with a slash at any depth', () => {
    expect(walkSettings({ ignore: ['Raw/*.tif', '/Raw/*.tif', '**/x', 'y'] }).ignore).toEqual([
      ...['**/Raw/*.tif', '**/Raw/*.tif', '**/x', 'y'],
    ]);
  });
});
