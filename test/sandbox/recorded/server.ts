import type { Cases } from './world.js';

const ROUTES = [
  'ping',
  'version',
  'version-check',
  'apk-links',
  'license',
  'theme',
  'features',
  'config',
  'about',
  'media-types',
  'storage',
  'statistics',
  'version-history',
];

export const serverCases: Cases = {
  ...Object.fromEntries(
    ROUTES.flatMap((route): [string, Cases[string]][] => [
      [`server/${route}`, ({ call }) => call('GET', `/server/${route}`)],
      [`server/${route} unauthenticated`, ({ anonymous }) => anonymous('GET', `/server/${route}`)],
    ]),
  ),
  'put bad license': ({ call }) => {
    const licenseKey = `IMCL${'-ABCD'.repeat(8)}`;
    return call('PUT', '/server/license', { json: { licenseKey, activationKey: 'x' } });
  },
  'delete license': ({ call }) => call('DELETE', '/server/license'),
};
