import { describe, expect, expectTypeOf, test } from 'vitest';
import type { ApiKey, LoginResult, AdminUser } from '../../src/index.js';
import { type Call, observed, sentBy } from '../helpers/network.js';

describe('auth, users and apiKeys', () => {
  test.each<[string, Call]>([
    [
      'POST /api/auth/login {"email":"ada@example.com","password":"p"}',
      ({ auth }) => auth.login({ email: 'ada@example.com', password: 'p' }),
    ],
    ['POST /api/auth/logout', ({ auth }) => auth.logout()],
    ['POST /api/auth/validateToken', ({ auth }) => auth.validateToken()],
    ['GET /api/users/me', ({ users }) => users.me()],
    ['GET /api/api-keys/me', ({ apiKeys }) => apiKeys.me()],
  ])('sends %s', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });

  test('return the types of the contract', () => {
    const { immich } = observed(() => Response.json({}));
    expectTypeOf(immich.auth.login).returns.resolves.toEqualTypeOf<LoginResult>();
    expectTypeOf(immich.users.me).returns.resolves.toEqualTypeOf<AdminUser>();
    expectTypeOf(immich.apiKeys.me).returns.resolves.toEqualTypeOf<ApiKey>();
  });
});
