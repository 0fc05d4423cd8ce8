import type { Answer } from '../calls.js';
import { type Cases, UNKNOWN, type World } from './world.js';

const put = ({ call, photo }: World, json: unknown): Promise<Answer<unknown>> =>
  call('PUT', `/assets/${photo}`, { json });

const remove = ({ call }: World, json?: unknown, query = ''): Promise<Answer<unknown>> =>
  call('DELETE', `/assets${query}`, { json });

export const assetCases: Cases = {
  'PUT asset': (world) => put(world, { description: 'desc', rating: 3 }),
  'PATCH asset': ({ call, photo }) => call('PATCH', `/assets/${photo}`, { json: { description: 'desc' } }),
  'rating 0': (world) => put(world, { rating: 0 }),
  'rating -1': (world) => put(world, { rating: -1 }),
  'rating null': (world) => put(world, { rating: null }),
  'rating 6': (world) => put(world, { rating: 6 }),
  'PUT assets bulk': ({ call, photo }) =>
    call('PUT', '/assets', { json: { ids: [photo], isFavorite: true } }),
  'PATCH assets bulk': ({ call, photo }) =>
    call('PATCH', '/assets', { json: { ids: [photo], isFavorite: true } }),
  'DELETE assets': (world) => remove(world, { ids: [world.photo] }),
  'asset after trash': ({ call, photo }) => call('GET', `/assets/${photo}`),
  'trash restore': ({ call, photo }) => call('POST', '/trash/restore/assets', { json: { ids: [photo] } }),
  'DELETE assets unknown': (world) => remove(world, { ids: [UNKNOWN] }),
  'DELETE assets no body': (world) => remove(world),
  'DELETE assets empty ids': (world) => remove(world, { ids: [] }),
  'DELETE assets via query': (world) => remove(world, undefined, `?ids=${world.photo}`),
  'DELETE assets force': (world) => remove(world, { ids: [world.photo], force: true }),
  'asset after force delete': ({ call, photo }) => call('GET', `/assets/${photo}`),
  'trash empty': ({ call }) => call('POST', '/trash/empty'),
};
