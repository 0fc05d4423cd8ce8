import { calls, jpeg, type Schemas, upload } from '../calls.js';
import { type Cases, UNKNOWN } from './world.js';

/** Credentials, unknown ids, bad requests and routes that are not there. */
export const accessCases: Cases = {
  'no auth': ({ anonymous }) => anonymous('GET', '/albums'),
  'bad api key': ({ sandbox }) => calls(sandbox, { 'x-api-key': 'wrong' })('GET', '/albums'),
  'bad bearer': ({ sandbox }) => calls(sandbox, { authorization: 'Bearer wrong' })('GET', '/albums'),
  'api key in query': ({ anonymous, sandbox }) => anonymous('GET', `/albums?apiKey=${sandbox.apiKey}`),
  'bearer = api key': ({ sandbox }) =>
    calls(sandbox, { authorization: `Bearer ${sandbox.apiKey}` })('GET', '/albums'),
  'api key wins? bad key + good cookie absent': ({ sandbox }) =>
    calls(sandbox, { 'x-api-key': 'wrong' })('GET', '/users/me'),

  'unknown album (valid uuid)': ({ call }) => call('GET', `/albums/${UNKNOWN}`),
  'malformed uuid': ({ call }) => call('GET', '/albums/not-a-uuid'),
  'nil uuid': ({ call }) => call('GET', '/albums/00000000-0000-0000-0000-000000000000'),
  'unknown asset': ({ call }) => call('GET', `/assets/${UNKNOWN}`),
  'unknown tag': ({ call }) => call('GET', `/tags/${UNKNOWN}`),
  'unknown shared link': ({ call }) => call('GET', `/shared-links/${UNKNOWN}`),

  'invalid body: missing albumName': ({ call }) => call('POST', '/albums', { json: {} }),
  'invalid body: wrong type': ({ call }) =>
    call('POST', '/albums', { json: { albumName: 1, assetIds: ['x'] } }),
  'invalid body: extra unknown property': ({ call }) =>
    call('POST', '/albums', { json: { albumName: 'extra', zzz: 1 } }),
  'invalid JSON': async ({ sandbox }) => {
    const headers = { 'x-api-key': sandbox.apiKey, 'content-type': 'application/json' };
    const response = await fetch(`${sandbox.url}/api/albums`, { method: 'POST', headers, body: '{oops' });
    return { status: response.status, headers: response.headers, body: await response.json() };
  },
  'no body': ({ call }) => call('POST', '/albums'),
  'wrong content type': async ({ sandbox }) => {
    const headers = { 'x-api-key': sandbox.apiKey, 'content-type': 'text/plain' };
    const response = await fetch(`${sandbox.url}/api/albums`, { method: 'POST', headers, body: '{}' });
    return { status: response.status, headers: response.headers, body: await response.json() };
  },
  'bad query bool': ({ call }) => call('GET', '/albums?shared=maybe'),
  'bad query bool (isShared)': ({ call }) => call('GET', '/albums?isShared=maybe'),
  'unknown query param': ({ call }) => call('GET', '/albums?zzz=1'),

  reports: ({ call }) => call('GET', '/reports'),
  'nonexistent route': ({ call }) => call('GET', '/nope'),
  'nonexistent route POST': ({ call }) => call('POST', '/nope', { json: {} }),
  'wrong method': ({ call }) => call('DELETE', '/albums'),
  'wrong method PATCH on /server/ping': ({ call }) => call('PATCH', '/server/ping'),
  'OPTIONS albums': ({ call }) => call('OPTIONS', '/albums'),

  'key lacking permission': ({ limited }) => limited('GET', '/albums'),
  'key lacking permission POST': ({ limited }) => limited('POST', '/albums', { json: { albumName: 'no' } }),
  'key lacking permission, upload': ({ limited }) => upload(limited, 'no.jpg', { bytes: jpeg(1) }),

  'create user 2': async (world) => {
    const json = { email: 'u2@immich.test', password: 'password', name: 'U2' };
    const answer = await world.call<Schemas['UserAdminResponseDto']>('POST', '/admin/users', { json });
    world.user = answer.body.id;
    return answer;
  },
  'non-admin on admin route': async ({ anonymous, sandbox }) => {
    const { email, password } = sandbox.friend;
    const { body } = await anonymous<Schemas['LoginResponseDto']>('POST', '/auth/login', {
      json: { email, password },
    });
    return calls(sandbox, { authorization: `Bearer ${body.accessToken}` })('GET', '/admin/users');
  },
  'delete user2': ({ call, user }) => call('DELETE', `/admin/users/${user}`, { json: { force: true } }),
  'login user 2': ({ anonymous, sandbox: { friend } }) =>
    anonymous('POST', '/auth/login', { json: { email: friend.email, password: friend.password } }),
  'wrong password': ({ anonymous, sandbox: { friend } }) =>
    anonymous('POST', '/auth/login', { json: { email: friend.email, password: 'wrong' } }),
  'validate token': ({ call }) => call('POST', '/auth/validateToken'),
  logout: ({ call }) => call('POST', '/auth/logout'),
  'api-keys/me': ({ call }) => call('GET', '/api-keys/me'),
};
