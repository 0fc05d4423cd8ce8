import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/cli/transfers/download/layout.js';
import type { Asset } from '../../../src/index.js';

/** The folder of an asset whose server sent some date. */
const folderOf = (localDateTime: unknown): string =>
  layoutOf('{year}/{month}-{day}')({ localDateTime } as Asset);

test('layoutOf fills in the date of the photo', () => {
  expect(folderOf('2024-05-06T23:59:59.000Z')).toBe('2024/05-06');
  const repeated = layoutOf('{day}{month}{year}/{day}{month}{year}');
  expect(repeated({ localDateTime: '2024-05-06' } as Asset)).toBe('06052024/06052024');
});

test.each([undefined, null, 7, '', '../../../etc', '2024', '$&-$&-$&'])(
  'layoutOf fills in `unknown` for the date %j',
  (date) => {
    expect(folderOf(date)).toBe('unknown/unknown-unknown');
  },
);
