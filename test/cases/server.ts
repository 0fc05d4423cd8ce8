import type { OperationCases } from './world.js';

const key = { licenseKey: `IMSV${'-0000'.repeat(8)}`, activationKey: 'activation' };

export const serverCases = {
  pingServer: ({ server }) => server.ping(),
  getServerVersion: ({ server }) => server.version(),
  getAboutInfo: ({ server }) => server.about(),
  getServerConfig: ({ server }) => server.config(),
  getServerFeatures: ({ server }) => server.features(),
  getServerStatistics: ({ server }) => server.statistics(),
  getStorage: ({ server }) => server.storage(),
  getSupportedMediaTypes: ({ server }) => server.mediaTypes(),
  getVersionCheck: ({ server }) => server.versionCheck(),
  getVersionHistory: ({ server }) => server.versionHistory(),
  getApkLinks: ({ server }) => server.apkLinks(),
  getServerLicense: async ({ server }) => {
    await server.setLicense(key);
    return server.license();
  },
  setServerLicense: ({ server }) => server.setLicense(key),
  deleteServerLicense: ({ server }) => server.deleteLicense(),
  getTheme: ({ server }) => server.theme(),
} satisfies OperationCases;
