import { describe, expect, test } from 'vitest';
import { stepsOf, valueAt } from '../../../src/contract/read/json-pointer.js';

describe('stepsOf', () => {
  test.each([
    ['#/paths/~1albums/get', ['paths', '/albums', 'get']],
    ['#/a~01b/a%20b', ['a~1b', 'a b']],
    ['#/100%', undefined],
    ['other.json#/a', undefined],
    ['#a', undefined],
  ])('reads %s', (reference, steps) => {
    expect(stepsOf(reference)).toEqual(steps);
  });
});

describe('valueAt', () => {
  const root = { list: ['first', 'second'], object: { a: 1 } };

  test.each([
    [['list', '1'], 'second'],
    [['list', ''], undefined],
    [['list', '1.0'], undefined],
    [['list', 'length'], undefined],
    [['object', 'a'], 1],
    [['object', 'constructor'], undefined],
    [['object', 'a', 'b'], undefined],
    [[], root],
  ])('finds what is at %j', (steps, value) => {
    expect(valueAt(root, steps)).toEqual(value);
  });
});
