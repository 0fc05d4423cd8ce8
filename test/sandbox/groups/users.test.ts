import { describe, expect, test } from 'vitest';
import type { Schemas } from '../calls.js';
import { RELEASES } from '../releases.js';
import { loggedIn, photo, started, UNKNOWN } from './started.js';

type Account = Schemas['UserAdminResponseDto'];

const ADA = { email: 'Ada@immich.test', password: 'password', name: 'Ada' };

describe.each(RELEASES)('users on %s', (immich) => {
  const is2x = immich === '2.7.5';

  test('a new user can log in, and list all users', async () => {
    const { sandbox, call } = await started({ immich });
    const { status, body } = await call<Account>('POST', '/admin/users', { json: ADA });
    expect(status).toBe(201);
    expect(body).toMatchObject({ email: 'ada@immich.test', isAdmin: false, shouldChangePassword: true });
    const ada = await loggedIn(sandbox, ADA);
    const { body: users } = await ada<Account[]>('GET', '/users');
    expect(users.map(({ name }) => name)).toEqual(['Ada', 'Friend', 'Admin']);
    expect((await ada('GET', '/admin/users')).status).toBe(403);
    expect((await ada('GET', `/users/${UNKNOWN}`)).body).toMatchObject({ message: 'User not found' });
  });

  test('an email address and a storage label are unique', async () => {
    const { sandbox, call } = await started({ immich });
    await call('POST', '/admin/users', { json: ADA });
    const twice = await call('POST', '/admin/users', { json: { ...ADA, email: 'ada@immich.test' } });
    expect(twice).toMatchObject({
      status: 400,
      body: { message: is2x ? 'User exists' : 'Email is not available' },
    });
    const taken = await call('PUT', '/users/me', { json: { email: sandbox.friend.email } });
    const message = is2x ? 'Email already in use by another account' : 'Email is not available';
    expect(taken).toMatchObject({ status: 400, body: { message } });
    const labelled = await call('PUT', `/admin/users/${sandbox.friend.id}`, {
      json: { storageLabel: 'admin' },
    });
    expect(labelled.body).toMatchObject({ message: 'Storage label already in use by another account' });
  });

  test('a deleted user cannot log in until restored', async () => {
    const { sandbox, call } = await started({ immich });
    const { friend } = sandbox;
    const friendly = await loggedIn(sandbox, friend);
    const id = await photo(friendly);
    const deleted = await call('DELETE', `/admin/users/${friend.id}`, { json: {} });
    expect(deleted).toMatchObject({
      status: 200,
      body: { status: 'deleted', deletedAt: expect.any(String) },
    });
    expect((await friendly('GET', '/users/me')).status).toBe(401);
    const { body: users } = await call<Account[]>('GET', '/admin/users');
    const { body: all } = await call<Account[]>('GET', '/admin/users?withDeleted=true');
    expect([users.length, all.length]).toEqual([1, 2]);
    expect((await call('DELETE', `/admin/users/${friend.id}`, { json: {} })).status).toBe(400);
    const restored = await call('POST', `/admin/users/${friend.id}/restore`);
    expect(restored).toMatchObject({ status: 200, body: { status: 'active', deletedAt: null } });
    expect((await friendly('GET', `/assets/${id}`)).status).toBe(200);
  });

  test('a forced deletion cannot be undone, and you cannot delete yourself', async () => {
    const { sandbox, call } = await started({ immich });
    const { admin, friend } = sandbox;
    const forced = await call('DELETE', `/admin/users/${friend.id}`, { json: { force: true } });
    expect(forced.body).toMatchObject({ status: 'removing' });
    expect((await call('POST', `/admin/users/${friend.id}/restore`)).status).toBe(400);
    const own = await call('DELETE', `/admin/users/${admin.id}`, { json: {} });
    expect(own).toMatchObject({ status: 403, body: { message: 'Cannot delete your own account' } });
  });

  test('preferences and the name can be updated, and an empty update is rejected', async () => {
    const { call } = await started({ immich });
    const changed = await call('PUT', '/users/me/preferences', { json: { tags: { enabled: true } } });
    expect(changed.body).toMatchObject({
      tags: { enabled: true, sidebarWeb: false },
      ratings: { enabled: false },
    });
    const { body } = await call<Account>('PUT', '/users/me', { json: { name: 'Root', avatarColor: 'red' } });
    expect([body.name, body.avatarColor]).toEqual(['Root', 'red']);
    const empty = await call('PUT', '/users/me', { json: {} });
    expect(empty).toMatchObject({ status: 500, body: { message: 'Failed to update my user' } });
  });

  test('a profile image is served until it is deleted', async () => {
    const { sandbox, call } = await started({ immich });
    const path = `/users/${sandbox.admin.id}/profile-image`;
    expect((await call('GET', path)).status).toBe(404);
    const form = new FormData();
    form.append('file', new Blob(['image']), 'me.jpg');
    expect((await call('POST', '/users/profile-image', { form })).status).toBe(201);
    expect((await call<Account>('GET', '/users/me')).body.profileImagePath).toContain('/profile/');
    expect((await call('GET', path)).status).toBe(200);
    expect((await call('DELETE', '/users/profile-image')).status).toBe(204);
    const again = await call('DELETE', '/users/profile-image');
    expect(again.body).toMatchObject({ message: "Can't delete a missing profile Image" });
  });

  test('a license is saved for the user, and onboarding can be finished and reset', async () => {
    const { sandbox, call } = await started({ immich });
    expect((await call('GET', '/users/me/license')).status).toBe(404);
    const license = await call('PUT', '/users/me/license', { json: sandbox.productKey });
    expect((await call('GET', '/users/me/license')).body).toEqual(license.body);
    expect((await call<Account>('GET', '/users/me')).body.license).toEqual(license.body);
    await call('PUT', '/users/me/onboarding', { json: { isOnboarded: true } });
    expect((await call('GET', '/users/me/onboarding')).body).toEqual({ isOnboarded: true });
    await call('DELETE', '/users/me/onboarding');
    expect((await call('GET', '/users/me/onboarding')).body).toEqual({ isOnboarded: false });
  });
});

describe('an account', () => {
  test('is changed by administrators with the checks of a new one', async () => {
    const { sandbox, call } = await started();
    const { admin, friend } = sandbox;
    const update = (id: string, json: object) => call<Account>('PUT', `/admin/users/${id}`, { json });
    expect((await update(friend.id, { email: admin.email.toUpperCase() })).status).toBe(400);
    const changed = await update(friend.id, {
      email: 'NEW@immich.test',
      storageLabel: 'photos',
      isAdmin: true,
    });
    expect(changed.body).toMatchObject({ email: 'new@immich.test', storageLabel: 'photos', isAdmin: true });
    expect((await update(friend.id, { storageLabel: 'photos', email: 'new@immich.test' })).status).toBe(200);
    expect((await update(friend.id, { storageLabel: '' })).body.storageLabel).toBeNull();
    expect((await update(admin.id, { isAdmin: true })).status).toBe(200);
    expect((await update(admin.id, { isAdmin: false })).status).toBe(400);
    expect((await update(UNKNOWN, { name: 'x' })).status).toBe(400);
    const found = await call<Account[]>('GET', `/admin/users?id=${friend.id}`);
    expect(found.body.map(({ id }) => id)).toEqual([friend.id]);
    const all = await call<Account[]>('GET', '/admin/users');
    expect(all.body.map(({ id }) => id)).toEqual([friend.id, admin.id]);
    const labelled = { email: 'c@immich.test', name: 'c', password: 'password', storageLabel: 'c' };
    expect((await call<Account>('POST', '/admin/users', { json: labelled })).body.storageLabel).toBe('c');
    const without = { email: 'b@immich.test', name: 'b', password: '' };
    expect((await call('POST', '/admin/users', { json: without })).status).toBe(400);
  });

  test('shows its use of the storage, and its statistics and sessions to administrators', async () => {
    const { sandbox, call } = await started();
    const friend = await loggedIn(sandbox, sandbox.friend);
    const [id] = [await photo(friend), await photo(call)];
    await friend('PUT', `/assets/${id}`, { json: { isFavorite: true } });
    const path = `/admin/users/${sandbox.friend.id}`;
    expect((await call('GET', `${path}/statistics`)).body).toEqual({ images: 1, videos: 0, total: 1 });
    expect((await call('GET', `${path}/statistics?isFavorite=false`)).body).toMatchObject({ total: 0 });
    expect((await call('GET', `${path}/statistics?isTrashed=true`)).body).toMatchObject({ total: 0 });
    expect((await call<unknown[]>('GET', `${path}/sessions`)).body).toHaveLength(1);
    const { body } = await call<Account>('GET', path);
    expect(body.quotaUsageInBytes).toBeGreaterThan(0);
    expect((await call<Account>('GET', '/users/me')).body.quotaUsageInBytes).toBeLessThan(
      2 * (body.quotaUsageInBytes ?? 0),
    );
  });

  test('that is removed takes its assets, albums, keys and memberships with it', async () => {
    const { sandbox, call } = await started();
    const friend = await loggedIn(sandbox, sandbox.friend);
    const theirs = await photo(friend);
    const member = [{ userId: sandbox.friend.id, role: 'editor' }];
    const json = { albumName: 'shared', assetIds: [await photo(call)], albumUsers: member };
    const { body: album } = await call<{ id: string }>('POST', '/albums', { json });
    await friend('PUT', `/albums/${album.id}/assets`, { json: { ids: [theirs] } });
    await friend('POST', '/activities', { json: { albumId: album.id, type: 'like' } });
    await call('POST', '/partners', { json: { sharedWithId: sandbox.friend.id } });
    await call('DELETE', `/admin/users/${sandbox.friend.id}`, { json: { force: true } });
    expect((await friend('GET', '/users/me')).status).toBe(401);
    expect((await call('GET', `/albums/${album.id}`)).body).toMatchObject({ assetCount: 1, shared: false });
    expect((await call('GET', `/activities?albumId=${album.id}`)).body).toEqual([]);
    expect((await call('GET', '/partners?direction=shared-by')).body).toEqual([]);
    expect((await call('GET', '/server/statistics')).body).toMatchObject({ photos: 1 });
  });
});

test('a new password replaces the old one, and need not be changed again', async () => {
  const { sandbox, call } = await started();
  await call('POST', '/admin/users', { json: ADA });
  const ada = await loggedIn(sandbox, ADA);
  const changed = await ada<Account>('PUT', '/users/me', { json: { password: 'another one' } });
  expect(changed.body.shouldChangePassword).toBe(false);
  const moved = await ada<Account>('PUT', '/users/me', { json: { email: 'ADA@immich.test' } });
  expect(moved.body.email).toBe('ada@immich.test');
  expect(
    (await (await loggedIn(sandbox, { ...ADA, password: 'another one' }))('GET', '/users/me')).status,
  ).toBe(200);
  expect((await (await loggedIn(sandbox, ADA))('GET', '/users/me')).status).toBe(401);
});
