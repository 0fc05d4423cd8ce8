import { describe, expect, test } from 'vitest';
import type { Schemas } from '../calls.js';
import { RELEASES } from '../releases.js';
import { loggedIn, started, UNKNOWN } from './started.js';

type Notification = Schemas['NotificationDto'];

describe.each(RELEASES)('notifications on %s', (immich) => {
  async function startedWithFriend() {
    const { sandbox, call } = await started({ immich });
    const create = (facts: object) =>
      call<Notification>('POST', '/admin/notifications', { json: { userId: sandbox.friend.id, ...facts } });
    const friend = await loggedIn(sandbox, sandbox.friend);
    const titles = async (query = '') =>
      (await friend<Notification[]>('GET', `/notifications?${query}`)).body.map(({ title }) => title);
    return { call, friend, create, titles };
  }

  test('are listed newest first, and filtered by whether they are read', async () => {
    const { friend, create, titles } = await startedWithFriend();
    const { status, body } = await create({ title: 'first', readAt: '2024-05-06T00:00:00.000Z' });
    expect([status, body.level, body.type, body.readAt]).toEqual([201, 'info', 'Custom', undefined]);
    await create({ title: 'second', level: 'error', description: 'why', data: { a: 1 } });
    expect(await titles()).toEqual(['second', 'first']);
    const readAt = '2024-05-06T00:00:00.000Z';
    const read = await friend('PUT', `/notifications/${body.id}`, { json: { readAt } });
    expect(read.body).toMatchObject({ readAt });
    expect(await titles('unread=true')).toEqual(['second']);
    expect(await titles('level=info')).toEqual(['first']);
    await friend('PUT', '/notifications', { json: { ids: [body.id], readAt: null } });
    expect(await titles('unread=true')).toEqual(['second', 'first']);
  });

  test('are deleted, and after that cannot be read one by one', async () => {
    const { call, friend, create, titles } = await startedWithFriend();
    const { id } = (await create({ title: 'a' })).body;
    const path = `/notifications/${id}`;
    expect((await friend('GET', path)).body).toMatchObject({ message: 'Notification not found' });
    expect((await friend('DELETE', path)).status).toBe(204);
    expect(await titles()).toEqual([]);
    expect((await friend('GET', path)).status).toBe(200);
    expect((await friend('PUT', path, { json: { readAt: null } })).status).toBe(500);
    expect((await call('GET', path)).body).toMatchObject({
      message: 'Not found or no notification.read access',
    });
    expect((await friend('DELETE', '/notifications', { json: { ids: [UNKNOWN] } })).status).toBe(400);
  });

  test('are created by administrators, for existing users', async () => {
    const { friend, create } = await startedWithFriend();
    const json = { userId: UNKNOWN, title: 'a' };
    expect((await friend('POST', '/admin/notifications', { json })).status).toBe(403);
    expect(await create(json)).toMatchObject({
      status: 500,
      body: { message: 'Failed to create notification' },
    });
  });
});

test('notifications are filtered by each field, and shown only to their user', async () => {
  const { sandbox, call } = await started();
  const friend = await loggedIn(sandbox, sandbox.friend);
  const create = async (facts: object, userId = sandbox.friend.id) =>
    (await call<Notification>('POST', '/admin/notifications', { json: { userId, ...facts } })).body;
  const a = await create({
    title: 'a',
    type: 'SystemMessage',
    level: 'warning',
    description: 'why',
    data: { b: 1 },
  });
  await create({ title: 'b' });
  const own = await create({ title: 'own' }, sandbox.admin.id);
  const titles = async (query: string) =>
    (await friend<Notification[]>('GET', `/notifications?${query}`)).body.map(({ title }) => title);
  expect(a).toMatchObject({ type: 'SystemMessage', level: 'warning', description: 'why', data: { b: 1 } });
  expect(await titles('')).toEqual(['b', 'a']);
  expect(await titles('type=SystemMessage')).toEqual(['a']);
  expect(await titles(`id=${a.id}`)).toEqual(['a']);
  expect(await titles('unread=false')).toEqual(['b', 'a']);
  const mixed = [a.id, own.id];
  expect((await friend('PUT', '/notifications', { json: { ids: mixed, readAt: null } })).status).toBe(400);
  expect((await friend('PUT', '/notifications', { json: { ids: [a.id] } })).status).toBe(500);
  expect((await friend('DELETE', '/notifications', { json: { ids: mixed } })).status).toBe(400);
  expect(await titles('')).toEqual(['b', 'a']);
  expect((await friend('DELETE', '/notifications', { json: { ids: [a.id] } })).status).toBe(204);
  expect(await titles('')).toEqual(['b']);
});
