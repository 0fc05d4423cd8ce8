import { describe, expect, test } from 'vitest';
import { createImmichClient } from '../../src/index.js';
import { startSandbox } from '../../src/sandbox/index.js';
import { type Call, observed, sentBy } from '../helpers/network.js';

describe('sessions', () => {
  test.each<[string, Call]>([
    ['POST /api/auth/session/unlock {"pinCode":"123456"}', ({ sessions }) => sessions.unlock('123456')],
    ['POST /api/auth/session/lock', ({ sessions }) => sessions.lock()],
    ['POST /api/sessions/s1/lock', ({ sessions }) => sessions.lock('s1')],
  ])('sends %s', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });

  test.each([
    [400, 'Wrong PIN code', 'wrong-pin-code'],
    [400, 'User does not have a PIN code', 'no-pin-code'],
    [400, 'This endpoint can only be used with a session token', 'session-required'],
  ])('unlock rejects with the reason for a %i "%s"', async (status, message, reason) => {
    const { immich } = observed(() => Response.json({ message }, { status }));
    await expect(immich.sessions.unlock('123456')).rejects.toMatchObject({
      name: 'HttpError',
      reason,
      message: expect.stringContaining(message),
    });
  });

  test.each([undefined, 's1'])('lock rejects with the error of the server: lock(%j)', async (id) => {
    const { immich } = observed(() => new Response(null, { status: 500 }));
    await expect(immich.sessions.lock(id)).rejects.toMatchObject({ name: 'HttpError', status: 500 });
  });

  test.each(['', '12345', '1234567', '12a456', 123456])(
    'unlock rejects %j without repeating it, and sends nothing',
    async (pinCode) => {
      const { immich, requests } = observed(() => new Response(null, { status: 204 }));
      // @ts-expect-error a number would lose its zeros
      const error: unknown = await immich.sessions.unlock(pinCode).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: 'ArgumentError' });
      if (pinCode !== '') expect(String(error)).not.toContain(String(pinCode));
      expect(requests).toEqual([]);
    },
  );

  test('unlock opens the locked folder of a sandbox for its session, and lock closes it', async () => {
    const sandbox = await startSandbox();
    try {
      const { email, password } = sandbox.admin;
      const immich = await createImmichClient({ url: sandbox.url }).login(email, password);
      await immich.auth.setupPinCode({ pinCode: '123456' });
      await expect(immich.sessions.unlock('654321')).rejects.toMatchObject({ reason: 'wrong-pin-code' });
      await immich.sessions.unlock('123456');
      expect((await immich.auth.status()).isElevated).toBe(true);
      await immich.sessions.lock();
      expect((await immich.auth.status()).isElevated).toBe(false);
    } finally {
      await sandbox.close();
    }
  });
});
