import { describe, expect, expectTypeOf, test } from 'vitest';
import { createImmichClient, parseShareUrl, shareUrl } from '../../src/index.js';
import { observed } from './network.js';

const HOST = 'https://photos.example.com';

describe('parseShareUrl', () => {
  test.each<[string, object]>([
    [`${HOST}/share/a-key`, { key: 'a-key' }],
    [`${HOST}/share/a-key/`, { key: 'a-key' }],
    [`${HOST}/share/a-key/photos/0f1e2d3c-0000-4000-8000-000000000000`, { key: 'a-key' }],
    [`${HOST}/share/a-key?utm=1#top`, { key: 'a-key' }],
    [`http://127.0.0.1:2283/s/norway`, { slug: 'norway' }],
    [`${HOST}/s/norway/photos/0f1e2d3c-0000-4000-8000-000000000000`, { slug: 'norway' }],
    [`${HOST}/s/s`, { slug: 's' }],
    [`${HOST}/s/share`, { slug: 'share' }],
    [`${HOST}/s/r%C3%A9sum%C3%A9%20%2F1`, { slug: 'résumé /1' }],
    [`${HOST}/immich/share/a-key`, { key: 'a-key' }],
  ])('reads %s', (address, parts) => {
    expect(parseShareUrl(address)).toEqual(parts);
  });

  test.each([
    '',
    'a-key',
    '/share/a-key',
    HOST,
    `${HOST}/share`,
    `${HOST}/share/`,
    `${HOST}/share/a-key/albums/1`,
    `${HOST}/shared/a-key`,
    `${HOST}/albums/0f1e2d3c-0000-4000-8000-000000000000`,
    `${HOST}/s/%E0%A4%A`,
    'ftp://photos.example.com/share/a-key',
    'javascript:alert(1)//share/a-key',
  ])('throws an ArgumentError for %j', (address) => {
    expect(() => parseShareUrl(address)).toThrow(expect.objectContaining({ name: 'ArgumentError' }));
  });

  test('does not repeat the key in the message', () => {
    expect(() => parseShareUrl(`${HOST}/share/a-secret/albums`)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('a-secret') }),
    );
  });

  test.each([
    { key: 'a/key?', slug: null },
    { key: 'k', slug: 'my slug/ü' },
  ])('reverses shareUrl for %j', (link) => {
    const { key, slug } = link;
    expect(parseShareUrl(shareUrl(HOST, link))).toEqual(slug === null ? { key } : { slug });
  });

  test('returns a value for the option `sharedLink` of a client', async () => {
    const { immich, requests } = observed(() => Response.json({ id: 'l1', assets: [] }), {
      sharedLink: parseShareUrl(`${HOST}/s/norway`),
    });
    await immich.sharedLinks.me();
    expect(requests[0]?.headers.get('x-immich-share-slug')).toBe('norway');
    expectTypeOf(parseShareUrl(HOST + '/s/x')).toExtend<
      NonNullable<Parameters<typeof createImmichClient>[0]['sharedLink']>
    >();
  });
});
