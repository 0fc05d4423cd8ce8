import type { Answer, Schemas } from '../calls.js';
import { type Cases, UNKNOWN, type World } from './world.js';

const create = ({ call }: World, json: unknown): Promise<Answer<Schemas['SharedLinkResponseDto']>> =>
  call('POST', '/shared-links', { json });

export const sharedLinkCases: Cases = {
  'create link missing type': (world) => create(world, {}),
  'create link album w/o albumId': (world) => create(world, { type: 'ALBUM' }),
  'create link individual w/o assets': (world) => create(world, { type: 'INDIVIDUAL' }),
  'create link': async (world) => {
    const json = { type: 'INDIVIDUAL', assetIds: [world.photo], description: 'd', slug: 'slug' };
    const answer = await create(world, json);
    world.link = answer.body;
    return answer;
  },
  'create password link': async (world) => {
    const answer = await create(world, { type: 'ALBUM', albumId: world.album, password: 'secret' });
    world.passwordLink = answer.body;
    // The album was empty when its links were recorded.
    await world.call('DELETE', `/albums/${world.album}/assets`, { json: { ids: [world.photo] } });
    return answer;
  },
  'list links': ({ call }) => call('GET', '/shared-links'),
  'get link': ({ call, link }) => call('GET', `/shared-links/${link.id}`),
  'me without key, api key auth': ({ call }) => call('GET', '/shared-links/me'),
  'me without anything': ({ anonymous }) => anonymous('GET', '/shared-links/me'),
  'me with key': ({ anonymous, link }) => anonymous('GET', `/shared-links/me?key=${link.key}`),
  'me with key AND api key': ({ call, link }) => call('GET', `/shared-links/me?key=${link.key}`),
  'me with slug': ({ anonymous, link }) => anonymous('GET', `/shared-links/me?slug=${link.slug}`),
  'me with bad key': ({ anonymous }) => anonymous('GET', '/shared-links/me?key=wrong'),
  'me with key via header': ({ anonymous, link }) =>
    anonymous('GET', '/shared-links/me', { headers: { 'x-immich-share-key': link.key } }),
  'password link me without password': ({ anonymous, passwordLink }) =>
    anonymous('GET', `/shared-links/me?key=${passwordLink.key}`),
  'password link login bad': ({ anonymous, passwordLink }) =>
    anonymous('POST', `/shared-links/login?key=${passwordLink.key}`, { json: { password: 'wrong' } }),
  'password link login good': async ({ call, anonymous, passwordLink, album, photo }) => {
    // The album contained the photo again at that point of the recording.
    await call('PUT', `/albums/${album}/assets`, { json: { ids: [photo] } });
    return anonymous('POST', `/shared-links/login?key=${passwordLink.key}`, { json: { password: 'secret' } });
  },
  'password link me ?password=': ({ anonymous, passwordLink }) =>
    anonymous('GET', `/shared-links/me?key=${passwordLink.key}&password=secret`),
  'shared asset thumbnail': ({ anonymous, link, photo }) =>
    anonymous('GET', `/assets/${photo}/thumbnail?key=${link.key}`),
  'shared key on non-shared route': ({ anonymous, link }) => anonymous('GET', `/albums?key=${link.key}`),
  'shared key other asset': ({ anonymous, link, other }) =>
    anonymous('GET', `/assets/${other}?key=${link.key}`),
  'patch link': ({ call, link }) => call('PATCH', `/shared-links/${link.id}`, { json: { description: 'e' } }),
  'add link assets': ({ call, link, other, photo }) =>
    call('PUT', `/shared-links/${link.id}/assets`, { json: { assetIds: [other, photo, UNKNOWN] } }),
  'del link assets': ({ call, link, other }) =>
    call('DELETE', `/shared-links/${link.id}/assets`, { json: { assetIds: [other, UNKNOWN] } }),
  'delete link': ({ call, link }) => call('DELETE', `/shared-links/${link.id}`),
  'delete link again': ({ call, link }) => call('DELETE', `/shared-links/${link.id}`),
};
