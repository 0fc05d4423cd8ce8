import { expect, test } from 'vitest';
import { multipartOf } from '../../src/upload/form.js';

const partsOf = (form: object): Promise<FormData> => {
  const body = multipartOf(form);
  return new Response(body.blob(), { headers: { 'content-type': body.contentType } }).formData();
};

test('multipartOf sends values as text, files with their names, and nothing for `undefined`', async () => {
  const form = await partsOf({
    note: 'Kyoto',
    count: 0,
    isFavorite: false,
    nothing: null,
    absent: undefined,
    file: new File(['pixels'], 'face.png'),
  });
  expect([...form.keys()]).toEqual(['note', 'count', 'isFavorite', 'nothing', 'file']);
  expect(['note', 'count', 'isFavorite', 'nothing'].map((name) => form.get(name))).toEqual([
    'Kyoto',
    '0',
    'false',
    'null',
  ]);
  expect(form.get('file')).toMatchObject({ name: 'face.png', size: 6 });
});

test.each([{}, { name: '' }])('multipartOf rejects a file with the name of %j', (properties) => {
  const file = Object.assign(new Blob(['pixels']), properties);
  expect(() => multipartOf({ file })).toThrow('`file` must have a `name`');
});

test('multipartOf rejects an object that is not a file', () => {
  expect(() => multipartOf({ file: { name: 'face.png' } })).toThrow('`file` must be a Blob');
});
