import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as sdk from '@immich/sdk';
import { describe, expect, test } from 'vitest';
import { createImmichClient } from '../../../src/index.js';

const page = await readFile(
  fileURLToPath(new URL('../../../docs/from-immich-sdk.md', import.meta.url)),
  'utf8',
);
const rows = [...page.matchAll(/^\| `(\w+)` *\| `([\w.]+)` *\|/gm)].map(
  ([, name = '', method = '']) => [name, method] as const,
);

/** Functions of the SDK that send no operation: settings, paths of files, and guards. */
const OTHERS =
  /^(?:init|getBaseUrl|set(?:BaseUrl|ApiKey|Headers?|Fetch)|jsonOnly|is\w+Error|get(?:Asset|UserProfileImage|PeopleThumbnail)\w*Path|\w+Error)$/;

describe('the table of functions of @immich/sdk', () => {
  test('lists every function that sends an operation', () => {
    const functions = Object.entries(sdk).flatMap(([name, value]) =>
      typeof value === 'function' && !OTHERS.test(name) ? [name] : [],
    );
    const listed = new Set(rows.map(([name]) => name));
    expect(functions.length).toBeGreaterThan(250);
    expect(functions.filter((name) => !listed.has(name))).toEqual([]);
  });

  test.each(rows)('names a method that exists for %s', (_name, method) => {
    let value: unknown = createImmichClient({ url: 'https://photos.example.com' });
    for (const part of method.split('.')) value = Reflect.get(Object(value), part);
    expect(value).toBeTypeOf('function');
  });
});
