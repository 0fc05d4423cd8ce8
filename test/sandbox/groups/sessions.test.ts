import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { calls, type Schemas } from '../calls.js';
import { RELEASES } from '../releases.js';
import { loggedIn, photo, started } from './started.js';

type SessionResponse = Schemas['SessionResponseDto'];

describe.each(RELEASES)('sessions on %s', (immich) => {
  test('a session can create another one, which ends with it', async () => {
    const { sandbox, call } = await started({ immich });
    const own = await loggedIn(sandbox, sandbox.admin);
    const json = { duration: 60, deviceType: 'TV' };
    const { status, body } = await own<Schemas['SessionCreateResponseDto']>('POST', '/sessions', { json });
    expect([status, body.deviceType, body.current]).toEqual([201, 'TV', false]);
    const child = calls(sandbox, { authorization: `Bearer ${body.token}` });
    const { body: sessions } = await child<SessionResponse[]>('GET', '/sessions');
    expect(sessions.map(({ current }) => current)).toEqual([true, false]);
    const parent = sessions.find(({ id }) => id !== body.id);
    expect((await child('DELETE', `/sessions/${parent?.id}`)).status).toBe(204);
    expect((await child('GET', '/sessions')).status).toBe(401);
    const byKey = await call('POST', '/sessions', { json: {} });
    expect(byKey.body).toMatchObject({ message: 'This endpoint can only be used with a session token' });
  });

  test('all other sessions of a user can be ended, but not those of other users', async () => {
    const { sandbox } = await started({ immich });
    const [first, second] = [await loggedIn(sandbox, sandbox.admin), await loggedIn(sandbox, sandbox.admin)];
    const friend = await loggedIn(sandbox, sandbox.friend);
    const foreign = (await friend<SessionResponse[]>('GET', '/sessions')).body[0];
    const refused = await first('DELETE', `/sessions/${foreign?.id}`);
    expect(refused).toMatchObject({
      status: 400,
      body: { message: 'Not found or no authDevice.delete access' },
    });
    expect((await first('DELETE', '/sessions')).status).toBe(204);
    expect((await second('GET', '/sessions')).status).toBe(401);
    expect((await first<SessionResponse[]>('GET', '/sessions')).body).toHaveLength(1);
  });

  test('an empty update of a session is rejected', async () => {
    const { sandbox } = await started({ immich });
    const own = await loggedIn(sandbox, sandbox.admin);
    const [session] = (await own<SessionResponse[]>('GET', '/sessions')).body;
    const nothing = await own('PUT', `/sessions/${session?.id}`, { json: {} });
    expect(nothing).toMatchObject({ status: 400, body: { message: 'No fields to update' } });
    const changed = await own('PUT', `/sessions/${session?.id}`, { json: { isPendingSyncReset: true } });
    expect(changed.body).toMatchObject({ isPendingSyncReset: true });
  });

  test('a new password ends the other sessions', async () => {
    const { sandbox } = await started({ immich });
    const [first, second] = [await loggedIn(sandbox, sandbox.admin), await loggedIn(sandbox, sandbox.admin)];
    const short = await first('POST', '/auth/change-password', { json: { password: 'x', newPassword: 'x' } });
    expect(short.status).toBe(400);
    const wrong = await first('POST', '/auth/change-password', {
      json: { password: 'x', newPassword: 'password' },
    });
    expect(wrong).toMatchObject({ status: 400, body: { message: 'Wrong password' } });
    const json = { password: sandbox.admin.password, newPassword: 'password' };
    expect((await first('POST', '/auth/change-password', { json })).status).toBe(200);
    expect((await second('GET', '/users/me')).status).toBe(401);
    const again = await loggedIn(sandbox, { ...sandbox.admin, password: 'password' });
    expect((await again('GET', '/users/me')).status).toBe(200);
  });
});

describe.each(RELEASES)('the PIN code on %s', (immich) => {
  test('unlocks the locked folder for one session, until it is locked again', async () => {
    const { sandbox, call } = await started({ immich });
    const own = await loggedIn(sandbox, sandbox.admin);
    const id = await photo(own);
    await own('PUT', `/assets/${id}`, { json: { visibility: 'locked' } });
    const locked = { visibility: 'locked' };
    expect((await own('GET', `/assets/${id}`)).status).toBe(400);
    const search = await own('POST', '/search/metadata', { json: locked });
    expect(search).toMatchObject({ status: 401, body: { message: 'Elevated permission is required' } });

    const early = await own('POST', '/auth/session/unlock', { json: { pinCode: '123456' } });
    expect(early.body).toMatchObject({ message: 'User does not have a PIN code' });
    expect((await own('POST', '/auth/pin-code', { json: { pinCode: '123456' } })).status).toBe(204);
    const wrong = await own('POST', '/auth/session/unlock', { json: { pinCode: '000000' } });
    expect(wrong).toMatchObject({ status: 400, body: { message: 'Wrong PIN code' } });
    expect((await own('POST', '/auth/session/unlock', { json: { pinCode: '123456' } })).status).toBe(204);

    const status = { pinCode: true, isElevated: true, pinExpiresAt: expect.any(String) };
    expect((await own('GET', '/auth/status')).body).toMatchObject(status);
    expect((await own('GET', `/assets/${id}`)).body).toMatchObject({ id, visibility: 'locked' });
    const { body } = await own<Schemas['SearchResponseDto']>('POST', '/search/metadata', { json: locked });
    expect(body.assets.items.map((asset) => asset.id)).toEqual([id]);
    const statistics = (by: typeof own, query = '') => by('GET', `/assets/statistics${query}`);
    expect((await statistics(own)).body).toMatchObject({ total: 0 });
    expect((await statistics(own, '?visibility=locked')).body).toMatchObject({ total: 1 });
    expect((await statistics(call, '?visibility=locked')).status).toBe(401);
    // An API key of the same user still has no access.
    expect((await call('GET', `/assets/${id}`)).status).toBe(400);

    expect((await own('POST', '/auth/session/lock')).status).toBe(204);
    expect((await own('GET', `/assets/${id}`)).status).toBe(400);
  });

  test('is changed with the old one or the password, and resetting it locks every session', async () => {
    const { sandbox } = await started({ immich });
    const own = await loggedIn(sandbox, sandbox.admin);
    await own('POST', '/auth/pin-code', { json: { pinCode: '123456' } });
    const twice = await own('POST', '/auth/pin-code', { json: { pinCode: '123456' } });
    expect(twice.body).toMatchObject({ message: 'User already has a PIN code' });
    const short = await own<{ message: unknown }>('PUT', '/auth/pin-code', { json: { newPinCode: '1' } });
    expect([short.status, short.body.message]).toEqual(
      immich === '2.7.5'
        ? [400, ['newPinCode must be a 6-digit numeric string']]
        : [400, 'Validation failed'],
    );
    const bare = await own('PUT', '/auth/pin-code', { json: { newPinCode: '222222' } });
    expect(bare.body).toMatchObject({ message: 'Either password or pinCode is required' });
    for (const proof of [{ pinCode: '000000' }, { password: 'wrong' }]) {
      const changed = await own('PUT', '/auth/pin-code', { json: { ...proof, newPinCode: '222222' } });
      const reset = await own('DELETE', '/auth/pin-code', { json: proof });
      expect([changed.status, reset.status]).toEqual([400, 400]);
    }
    const json = { pinCode: '123456', newPinCode: '222222' };
    expect((await own('PUT', '/auth/pin-code', { json })).status).toBe(204);
    await own('POST', '/auth/session/unlock', { json: { pinCode: '222222' } });
    const reset = await own('DELETE', '/auth/pin-code', { json: { password: sandbox.admin.password } });
    expect(reset.status).toBe(204);
    expect((await own('GET', '/auth/status')).body).toMatchObject({ pinCode: false, isElevated: false });
  });
});

describe('the list of sessions', () => {
  const idsOf = async (own: Awaited<ReturnType<typeof loggedIn>>) =>
    (await own<SessionResponse[]>('GET', '/sessions')).body.map(({ id }) => id);
  const created = async (own: Awaited<ReturnType<typeof loggedIn>>, json: object = {}) =>
    (await own<Schemas['SessionCreateResponseDto']>('POST', '/sessions', { json })).body;

  test('has the latest first, those of the same time in the reverse order, and none that has expired', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-05-06T12:00:00.000Z') });
    onTestFinished(() => void vi.useRealTimers());
    const { sandbox } = await started();
    const own = await loggedIn(sandbox, sandbox.admin);
    const friend = await loggedIn(sandbox, sandbox.friend);
    const [first] = await idsOf(own);
    const [second, third] = [(await created(own)).id, (await created(own, { duration: 60 })).id];
    expect(await idsOf(own)).toEqual([third, second, first]);
    vi.setSystemTime(new Date('2024-05-06T12:00:01.000Z'));
    await own('PUT', `/sessions/${first}`, { json: { isPendingSyncReset: true } });
    expect(await idsOf(own)).toEqual([first, third, second]);
    vi.setSystemTime(new Date('2024-05-06T12:01:00.000Z'));
    expect(await idsOf(own)).toEqual([first, second]);
    expect(await idsOf(friend)).toHaveLength(1);
  });

  test('shows when a session ends, and a session that has ended is rejected', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-05-06T12:00:00.000Z') });
    onTestFinished(() => void vi.useRealTimers());
    const { sandbox } = await started();
    const own = await loggedIn(sandbox, sandbox.admin);
    const { expiresAt, token } = await created(own, { duration: 60, deviceOS: 'Android' });
    expect(expiresAt).toBe('2024-05-06T12:01:00.000Z');
    const child = calls(sandbox, { 'x-immich-session-token': token });
    expect((await child('GET', '/users/me')).status).toBe(200);
    vi.setSystemTime(new Date('2024-05-06T12:01:00.000Z'));
    expect((await child('GET', '/users/me')).status).toBe(401);
  });

  test('is not changed by other users', async () => {
    const { sandbox } = await started();
    const [own, friend] = [await loggedIn(sandbox, sandbox.admin), await loggedIn(sandbox, sandbox.friend)];
    const [id] = await idsOf(friend);
    const changed = await own('PUT', `/sessions/${id}`, { json: { isPendingSyncReset: true } });
    expect([changed.status, (await own('POST', `/sessions/${id}/lock`)).status]).toEqual([400, 400]);
    expect((await own('DELETE', '/sessions')).status).toBe(204);
    expect(await idsOf(friend)).toEqual([id]);
  });

  test('has the device of each login', async () => {
    const { sandbox } = await started();
    const json = { email: sandbox.admin.email, password: sandbox.admin.password };
    const headers = { devicemodel: 'Pixel', devicetype: 'Android', 'user-agent': 'Immich_Android_1.2.3' };
    const login = await calls(sandbox, {})<Schemas['LoginResponseDto']>('POST', '/auth/login', {
      json,
      headers,
    });
    const own = calls(sandbox, { authorization: `Bearer ${login.body.accessToken}` });
    expect((await own('GET', '/sessions')).body).toMatchObject([
      { deviceType: 'Pixel', deviceOS: 'Android', appVersion: '1.2.3', current: true },
    ]);
  });
});

test('an unlocked session is locked by its id and after 15 minutes, and a new one starts locked', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-05-06T12:00:00.000Z') });
  onTestFinished(() => void vi.useRealTimers());
  const { sandbox } = await started();
  const own = await loggedIn(sandbox, sandbox.admin);
  const unlock = () => own('POST', '/auth/session/unlock', { json: { pinCode: '123456' } });
  const isElevated = async (by = own) =>
    (await by<Schemas['AuthStatusResponseDto']>('GET', '/auth/status')).body.isElevated;
  await own('POST', '/auth/pin-code', { json: { pinCode: '123456' } });
  await unlock();
  expect(await isElevated()).toBe(true);
  expect(await isElevated(await loggedIn(sandbox, sandbox.admin))).toBe(false);
  vi.setSystemTime(new Date('2024-05-06T12:14:59.000Z'));
  expect(await isElevated()).toBe(true);
  vi.setSystemTime(new Date('2024-05-06T12:15:00.000Z'));
  expect(await isElevated()).toBe(false);
  await unlock();
  const sessions = (await own<SessionResponse[]>('GET', '/sessions')).body;
  const id = sessions.find(({ current }) => current)?.id;
  expect((await own('POST', `/sessions/${id}/lock`)).status).toBe(204);
  expect(await isElevated()).toBe(false);
  // The password does not unlock it.
  const byPassword = { password: sandbox.admin.password };
  expect((await own('POST', '/auth/session/unlock', { json: byPassword })).status).toBe(400);
});

test('resetting a PIN code locks the sessions of its user only', async () => {
  const { sandbox } = await started();
  const [own, other] = [await loggedIn(sandbox, sandbox.admin), await loggedIn(sandbox, sandbox.admin)];
  const friend = await loggedIn(sandbox, sandbox.friend);
  for (const by of [own, friend]) await by('POST', '/auth/pin-code', { json: { pinCode: '123456' } });
  for (const by of [own, other, friend]) {
    await by('POST', '/auth/session/unlock', { json: { pinCode: '123456' } });
  }
  expect((await own('DELETE', '/auth/pin-code', { json: { pinCode: '123456' } })).status).toBe(204);
  const elevated = [own, other, friend].map(
    async (by) => (await by<Schemas['AuthStatusResponseDto']>('GET', '/auth/status')).body.isElevated,
  );
  expect(await Promise.all(elevated)).toEqual([false, false, true]);
});
