import { describe, expect, test } from 'vitest';
import { observed } from './network.js';

const { immich, requests } = observed(() => Response.json({}), { url: 'https://photos.example.com/sub/' });
const { assets } = immich;

describe('URLs of files', () => {
  test.each([
    [assets.originalUrl('x1'), '/x1/original'],
    [assets.originalUrl('x1', { edited: true }), '/x1/original?edited=true'],
    [assets.thumbnailUrl('x1', { size: 'preview' }), '/x1/thumbnail?size=preview'],
    [assets.thumbnailUrl('x1', {}, { key: 'k1' }), '/x1/thumbnail?key=k1'],
    [
      assets.thumbnailUrl('x1', { size: 'preview' }, { slug: 'kyoto 24' }),
      '/x1/thumbnail?size=preview&slug=kyoto+24',
    ],
    [assets.playbackUrl('x1'), '/x1/video/playback'],
    [assets.playbackUrl('x1', { apiKey: 'another-key' }), '/x1/video/playback?apiKey=another-key'],
    [assets.originalUrl('a/1?'), '/a%2F1%3F/original'],
  ])('are built without a request: %s', (url, path) => {
    expect(url).toBe(`https://photos.example.com/sub/api/assets${path}`);
    expect(requests).toEqual([]);
  });

  test('do not contain the key of the client by default', () => {
    const all = [assets.originalUrl('x1'), assets.thumbnailUrl('x1'), assets.playbackUrl('x1')];
    expect(all.join()).not.toContain('a-key');
  });

  test.each([
    { key: 'k1', slug: 'kyoto' },
    { key: 'k1', apiKey: 'a-key' },
    { slug: 'kyoto', apiKey: 'a-key' },
  ])('accept only one credential: %j', (credential) => {
    expect(() => assets.originalUrl('x1', {}, credential)).toThrow('one credential');
  });

  test('reject an id that would change the path', () => {
    expect(() => assets.thumbnailUrl('..')).toThrow('`id`');
  });
});
