import { calls } from '../calls.js';
import { type Cases, UNKNOWN } from './world.js';

/** People, timeline, map, and the lists of what a new server has none of. */
export const groupCases: Cases = {
  'unknown person': ({ call }) => call('GET', `/people/${UNKNOWN}`),
  people: ({ call }) => call('GET', '/people'),
  'timeline/buckets': ({ call }) => call('GET', '/timeline/buckets'),
  'timeline/buckets with size (v1)': ({ call }) => call('GET', '/timeline/buckets?size=MONTH'),
  'map markers': ({ call }) => call('GET', '/map/markers'),
  'reverse geocode': ({ call }) => call('GET', '/map/reverse-geocode?lat=52.52&lon=13.41'),

  'create limited key': ({ call }) =>
    call('POST', '/api-keys', { json: { name: 'limited', permissions: ['asset.read'] } }),
  'bad permission name on create key': ({ call }) =>
    call('POST', '/api-keys', { json: { name: 'wrong', permissions: ['nope'] } }),
  'delete limited key': async ({ call }) => {
    const json = { name: 'limited', permissions: ['asset.read'] };
    const { body } = await call<{ apiKey: { id: string } }>('POST', '/api-keys', { json });
    return call('DELETE', `/api-keys/${body.apiKey.id}`);
  },
  sessions: async ({ sandbox, call }) => {
    const { email, password } = sandbox.admin;
    await calls(sandbox, {})('POST', '/auth/login', { json: { email, password } });
    return call('GET', '/sessions');
  },
  'users/me/license': ({ call }) => call('GET', '/users/me/license'),

  'jobs command start unknown': ({ call }) =>
    call('PUT', '/jobs/bogus', { json: { command: 'start', force: false } }),
  'sync stream': ({ call }) => call('POST', '/sync/stream', { json: { types: ['AssetsV1'] } }),

  memories: ({ call }) => call('GET', '/memories'),
  'partners w/o direction': ({ call }) => call('GET', '/partners'),
  partners: ({ call }) => call('GET', '/partners?direction=shared-by'),
  'activities w/o albumId': ({ call }) => call('GET', '/activities'),
  stacks: ({ call }) => call('GET', '/stacks'),
  duplicates: ({ call }) => call('GET', '/duplicates'),
  notifications: ({ call }) => call('GET', '/notifications'),
};
