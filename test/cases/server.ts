import type { OperationCases } from './world.js';

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
  getServerLicense: async ({ server }, { productKey }) => {
    await server.setLicense(productKey);
    return server.license();
  },
  setServerLicense: ({ server }, { productKey }) => server.setLicense(productKey),
  deleteServerLicense: ({ server }) => server.deleteLicense(),
  getTheme: ({ server }) => server.theme(),
} satisfies OperationCases;
