import { randomUUID } from 'node:crypto';
import { badRequest, notFound } from '../errors.js';
import type { Handlers } from './handler.js';
import { now } from '../state/clock.js';
import type { Library } from '../state/library.js';
import { MEDIA_TYPES } from '../state/media-types.js';
import type { Asset, Schemas } from '../state/records.js';

type ServerOperations =
  | 'pingServer'
  | 'getServerVersion'
  | 'getVersionCheck'
  | 'getVersionHistory'
  | 'getAboutInfo'
  | 'getApkLinks'
  | 'getServerConfig'
  | 'getServerFeatures'
  | 'getSupportedMediaTypes'
  | 'getStorage'
  | 'getServerStatistics'
  | 'getServerLicense'
  | 'setServerLicense'
  | 'deleteServerLicense';

const RELEASES = 'https://github.com/immich-app/immich/releases';
const INSTALLATION_ID = randomUUID();
const DISK_BYTES = 256 * 1024 ** 3;

export const serverHandlers: Handlers<ServerOperations> = {
  pingServer: () => ({ res: 'pong' }),

  getServerVersion({ library }) {
    const [major = 0, minor = 0, patch = 0] = library.version.split('.').map(Number);
    return { major, minor, patch, prerelease: null };
  },

  getVersionCheck: () => ({ checkedAt: null, releaseVersion: null }),

  getVersionHistory: ({ library }) => [
    { id: INSTALLATION_ID, createdAt: library.startedAt, version: library.version },
  ],

  getAboutInfo: ({ library }) => ({
    version: `v${library.version}`,
    versionUrl: `${RELEASES}/tag/v${library.version}`,
    licensed: library.license !== null,
    nodejs: process.version,
    exiftool: '',
    ffmpeg: '',
    libvips: '',
    imagemagick: '',
  }),

  getApkLinks({ library }) {
    const apk = (name: string): string => `${RELEASES}/download/v${library.version}/app-${name}release.apk`;
    return {
      arm64v8a: apk('arm64-v8a-'),
      armeabiv7a: apk('armeabi-v7a-'),
      universal: apk(''),
      x86_64: apk('x86_64-'),
    };
  },

  getServerConfig: () => ({
    loginPageMessage: '',
    trashDays: 30,
    userDeleteDelay: 7,
    oauthButtonText: 'Login with OAuth',
    isInitialized: true,
    // The onboarding of the web client was not completed.
    isOnboarded: false,
    externalDomain: '',
    publicUsers: true,
    mapDarkStyleUrl: 'https://tiles.immich.cloud/v1/style/dark.json',
    mapLightStyleUrl: 'https://tiles.immich.cloud/v1/style/light.json',
    maintenanceMode: false,
    minFaces: 3,
  }),

  getServerFeatures: ({ library }) => ({
    smartSearch: library.machineLearning,
    facialRecognition: false,
    duplicateDetection: false,
    map: true,
    reverseGeocoding: true,
    importFaces: false,
    sidecar: true,
    search: true,
    trash: true,
    oauth: false,
    oauthAutoLaunch: false,
    ocr: false,
    passwordLogin: true,
    configFile: false,
    email: false,
    realtimeTranscoding: library.realtimeTranscoding,
  }),

  getSupportedMediaTypes: () => MEDIA_TYPES,

  getStorage({ library }) {
    const used = usage([...library.assets.values()]).usage;
    return {
      diskAvailable: gibibytes(DISK_BYTES - used),
      diskSize: gibibytes(DISK_BYTES),
      diskUse: gibibytes(used),
      diskAvailableRaw: DISK_BYTES - used,
      diskSizeRaw: DISK_BYTES,
      diskUseRaw: used,
      diskUsagePercentage: Math.round((used / DISK_BYTES) * 10_000) / 100,
    };
  },

  getServerStatistics: ({ library }) => ({
    ...usage([...library.assets.values()]),
    usageByUser: [...library.users.values()].map((user) => ({
      userId: user.id,
      userName: user.name,
      ...usage([...library.assets.values()].filter(({ ownerId }) => ownerId === user.id)),
      quotaSizeInBytes: null,
    })),
  }),

  getServerLicense: ({ library }) => requireLicense(library),

  /** A server checks the signature of the activation key. The sandbox accepts one key only. */
  setServerLicense({ body, library }) {
    const { licenseKey, activationKey } = library.productKey;
    if (body.licenseKey !== licenseKey || body.activationKey !== activationKey)
      throw badRequest('Invalid license key');
    library.license = { ...body, activatedAt: now() };
    return library.license;
  },

  deleteServerLicense({ library }) {
    library.license = null;
  },
};

function requireLicense({ license }: Library): Schemas['UserLicense'] {
  if (!license) throw notFound();
  return license;
}

const gibibytes = (bytes: number): string => `${(bytes / 1024 ** 3).toFixed(1)} GiB`;

type Usage = Pick<
  Schemas['ServerStatsResponseDto'],
  'photos' | 'videos' | 'usage' | 'usagePhotos' | 'usageVideos'
>;

function usage(assets: Asset[]): Usage {
  const photos = assets.filter(({ type }) => type === 'IMAGE');
  const bytes = (list: Asset[]): number => list.reduce((total, asset) => total + asset.bytes.length, 0);
  return {
    photos: photos.length,
    videos: assets.length - photos.length,
    usage: bytes(assets),
    usagePhotos: bytes(photos),
    usageVideos: bytes(assets) - bytes(photos),
  };
}
