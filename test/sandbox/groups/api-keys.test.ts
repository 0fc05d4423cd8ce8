import { describe, expect, test } from 'vitest';
import { RELEASE } from '../../../generated/release.js';
import { calls, type Schemas } from '../calls.js';
import { RELEASES } from '../releases.js';
import { loggedIn, started, UNKNOWN } from './started.js';

type Created = Schemas['ApiKeyCreateResponseDto'];

describe.each(RELEASES)('API keys on %s', (immich) => {
  test('the secret of a new key works, only for its permissions, until the key is deleted', async () => {
    const { sandbox, call } = await started({ immich });
    const json = { name: 'reader', permissions: ['album.read'] };
    const { status, body } = await call<Created>('POST', '/api-keys', { json });
    expect([status, body.apiKey.name, body.apiKey.permissions]).toEqual([201, 'reader', ['album.read']]);
    expect('id' in body).toBe(immich !== '2.7.5' && immich !== '3.0.3');
    const reader = calls(sandbox, { 'x-api-key': body.secret });
    expect((await reader('GET', '/albums')).status).toBe(200);
    expect((await reader('GET', '/tags')).status).toBe(403);
    expect((await reader('GET', '/api-keys/me')).body).toEqual(body.apiKey);
    expect((await call('DELETE', `/api-keys/${body.apiKey.id}`)).status).toBe(204);
    expect((await reader('GET', '/albums')).status).toBe(401);
  });

  test('a key cannot create a key with permissions that it does not have', async () => {
    const { sandbox, call } = await started({ immich });
    const own = ['apiKey.create', 'apiKey.update', 'album.read'];
    const { body } = await call<Created>('POST', '/api-keys', { json: { permissions: own } });
    expect(body.apiKey.name).toBe('API Key');
    const narrow = calls(sandbox, { 'x-api-key': body.secret });
    const message = 'Cannot grant permissions you do not have';
    const more = { permissions: ['album.read', 'tag.read'] };
    expect(await narrow('POST', '/api-keys', { json: more })).toMatchObject({
      status: 400,
      body: { message },
    });
    const change = await narrow('PUT', `/api-keys/${body.apiKey.id}`, { json: { permissions: ['all'] } });
    expect(change).toMatchObject({ status: 400, body: { message } });
    expect((await narrow('POST', '/api-keys', { json: { permissions: ['album.read'] } })).status).toBe(201);
  });

  test('keys are listed newest first, and only to their user', async () => {
    const { sandbox, call } = await started({ immich });
    const { body } = await call<Created>('POST', '/api-keys', {
      json: { name: 'second', permissions: ['all'] },
    });
    const names = (await call<Schemas['ApiKeyResponseDto'][]>('GET', '/api-keys')).body.map(
      ({ name }) => name,
    );
    expect(names).toEqual(['second', 'sandbox']);
    const friend = await loggedIn(sandbox, sandbox.friend);
    expect((await friend('GET', '/api-keys')).body).toEqual([]);
    const foreign = await friend('GET', `/api-keys/${body.apiKey.id}`);
    expect(foreign).toMatchObject({ status: 400, body: { message: 'API Key not found' } });
    expect((await call('DELETE', `/api-keys/${UNKNOWN}`)).status).toBe(400);
    const nothing = await call('PUT', `/api-keys/${body.apiKey.id}`, { json: {} });
    expect(nothing).toMatchObject({ status: 500, body: { message: 'Failed to update api key' } });
    expect((await friend('GET', '/api-keys/me')).status).toBe(403);
  });
});

test('a rotated key has a new secret, and the old one stops working', async () => {
  const { sandbox, call } = await started({ immich: RELEASE });
  const { body } = await call<Created>('POST', '/api-keys', { json: { permissions: ['album.read'] } });
  const rotated = await call<Created>('POST', `/api-keys/${body.id}/rotate`);
  expect([rotated.status, rotated.body.id, rotated.body.permissions]).toEqual([201, body.id, ['album.read']]);
  expect((await calls(sandbox, { 'x-api-key': body.secret })('GET', '/albums')).status).toBe(401);
  expect((await calls(sandbox, { 'x-api-key': rotated.body.secret })('GET', '/albums')).status).toBe(200);
});

test('a key keeps its name or its permissions if only the other is changed', async () => {
  const { call } = await started();
  const json = { name: 'a', permissions: ['album.read'] };
  const { body } = await call<Created>('POST', '/api-keys', { json });
  const update = async (changes: object) =>
    (await call<Schemas['ApiKeyResponseDto']>('PUT', `/api-keys/${body.id}`, { json: changes })).body;
  expect(await update({ name: 'b' })).toMatchObject({ name: 'b', permissions: ['album.read'] });
  expect(await update({ permissions: ['tag.read'] })).toMatchObject({ name: 'b', permissions: ['tag.read'] });
});

test('a key cannot be rotated before 3.2', async () => {
  const { call } = await started({ immich: '3.0.3' });
  expect((await call('POST', `/api-keys/${UNKNOWN}/rotate`)).status).toBe(404);
});
