import type { Schemas } from '../calls.js';
import { type Cases, UNKNOWN } from './world.js';

export const albumCases: Cases = {
  'create album': async (world) => {
    const answer = await world.call<Schemas['AlbumResponseDto']>('POST', '/albums', {
      json: { albumName: 'al' },
    });
    world.album = answer.body.id;
    return answer;
  },
  'add assets': ({ call, album, photo }) =>
    call('PUT', `/albums/${album}/assets`, { json: { ids: [photo] } }),
  'add assets again (dup) + unknown': ({ call, album, photo }) =>
    call('PUT', `/albums/${album}/assets`, { json: { ids: [photo, UNKNOWN] } }),
  'add assets empty': ({ call, album }) => call('PUT', `/albums/${album}/assets`, { json: { ids: [] } }),
  'add assets malformed': ({ call, album }) =>
    call('PUT', `/albums/${album}/assets`, { json: { ids: ['x'] } }),
  'add to unknown album': ({ call, photo }) =>
    call('PUT', `/albums/${UNKNOWN}/assets`, { json: { ids: [photo] } }),
  'get album': ({ call, album }) => call('GET', `/albums/${album}`),
  'get album withoutAssets': ({ call, album }) => call('GET', `/albums/${album}?withoutAssets=true`),
  'patch album': ({ call, album }) => call('PATCH', `/albums/${album}`, { json: { description: 'hi' } }),
  'list albums': ({ call }) => call('GET', '/albums'),
  'list albums assetId': ({ call, photo }) => call('GET', `/albums?assetId=${photo}`),
  'album statistics': ({ call }) => call('GET', '/albums/statistics'),
  'remove asset + unknown': ({ call, album, photo }) =>
    call('DELETE', `/albums/${album}/assets`, { json: { ids: [photo, UNKNOWN] } }),
  'remove asset again': ({ call, album, photo }) =>
    call('DELETE', `/albums/${album}/assets`, { json: { ids: [photo] } }),
  'remove no body': ({ call, album }) => call('DELETE', `/albums/${album}/assets`),
  'bulk add to albums': ({ call, album, photo }) =>
    call('PUT', '/albums/assets', { json: { albumIds: [album], assetIds: [photo] } }),
  'delete album': ({ call, album }) => call('DELETE', `/albums/${album}`),
  'delete album again': ({ call, album }) => call('DELETE', `/albums/${album}`),
};

export const tagCases: Cases = {
  'PUT /tags upsert': ({ call }) => call('PUT', '/tags', { json: { tags: ['p2/child', 'q'] } }),
  'PUT /tags upsert again': ({ call }) => call('PUT', '/tags', { json: { tags: ['q'] } }),
  'PUT /tags empty': ({ call }) => call('PUT', '/tags', { json: { tags: [] } }),
  'PUT /tags no body': ({ call }) => call('PUT', '/tags', { json: {} }),
  'POST /tags': async (world) => {
    const json = { name: 't', color: '#ff0000' };
    const answer = await world.call<Schemas['TagResponseDto']>('POST', '/tags', { json });
    world.tag = answer.body.id;
    return answer;
  },
  'POST /tags dup': ({ call }) => call('POST', '/tags', { json: { name: 't' } }),
  'POST /tags bad color': ({ call }) => call('POST', '/tags', { json: { name: 'u', color: 'red' } }),
  'GET /tags': ({ call }) => call('GET', '/tags'),
  'GET tag': ({ call, tag }) => call('GET', `/tags/${tag}`),
  'PUT tag (update)': ({ call, tag }) => call('PUT', `/tags/${tag}`, { json: { color: '#00ff00' } }),
  'PATCH tag (update)': ({ call, tag }) => call('PATCH', `/tags/${tag}`, { json: { color: '#0000ff' } }),
  'PUT tag assets': ({ call, tag, photo }) => call('PUT', `/tags/${tag}/assets`, { json: { ids: [photo] } }),
  'PUT tag assets dup + unknown': ({ call, tag, photo }) =>
    call('PUT', `/tags/${tag}/assets`, { json: { ids: [photo, UNKNOWN] } }),
  'PUT tag assets with assetIds (wrong key)': ({ call, tag, photo }) =>
    call('PUT', `/tags/${tag}/assets`, { json: { assetIds: [photo] } }),
  'PUT tag assets with bare array': ({ call, tag, photo }) =>
    call('PUT', `/tags/${tag}/assets`, { json: [photo] }),
  'bulk tag': ({ call, tag, photo }) =>
    call('PUT', '/tags/assets', { json: { tagIds: [tag], assetIds: [photo] } }),
  'DELETE tag assets': ({ call, tag, photo }) =>
    call('DELETE', `/tags/${tag}/assets`, { json: { ids: [photo, UNKNOWN] } }),
  'DELETE tag': ({ call, tag }) => call('DELETE', `/tags/${tag}`),
  'DELETE tag again': ({ call, tag }) => call('DELETE', `/tags/${tag}`),
};
