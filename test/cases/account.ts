import type { OperationCases } from './world.js';

export const accountCases = {
  login: ({ auth }, { login }) => auth.login(login),
  logout: async (immich, { login: { email, password } }) => {
    const session = await immich.login(email, password);
    return session.auth.logout();
  },
  validateAccessToken: ({ auth }) => auth.validateToken(),
  getMyUser: ({ users }) => users.me(),
  getMyApiKey: ({ apiKeys }) => apiKeys.me(),

  emptyTrash: ({ trash }) => trash.empty(),
  restoreTrash: ({ trash }) => trash.restore(),
  restoreAssets: async ({ assets, trash }, { photo }) => {
    const id = await photo();
    await assets.delete(id);
    return trash.restoreAssets({ ids: [id] });
  },
} satisfies OperationCases;
