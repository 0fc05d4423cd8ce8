import { describe, expect, test } from 'vitest';
import { nearest, suggestion } from '../../../src/contract/read/nearest.js';

describe('nearest', () => {
  test.each<[string, string[], string[]]>([
    ['albums', ['Album', 'Albums', 'Assets', 'Tags'], ['Albums', 'Album']],
    ['user', ['Uses', 'Users (admin)', 'User'], ['User', 'Users (admin)', 'Uses']],
    ['tag', ['Tug', 'Map'], ['Tug', 'Map']],
    ['tag', ['Jobs'], []],
    ['searchAssets', ['searchAsXXXX', 'searchAXXXXX'], ['searchAsXXXX']],
    ['a', ['aa', 'ab', 'ac', 'ad'], ['aa', 'ab', 'ac']],
    ['jobs', ['jobs', 'jobs'], ['jobs']],
    ['', ['Albums'], []],
  ])('for "%s" among %j is %j', (wanted, names, found) => {
    expect(nearest(wanted, names)).toEqual(found);
  });
});

test('suggestion is empty if no name is similar', () => {
  expect(suggestion('tag', ['Tags', 'Map'])).toBe(' Nearest: Tags, Map.');
  expect(suggestion('tag', ['Activities'])).toBe('');
});
