import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Operation, operationsOf } from '../../../src/contract/read/document.js';
import { exampleRequest } from '../example-request.js';
import type { handlers } from '../../../src/sandbox/handlers/handler-table.js';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
import { generationOf } from '../../../src/sandbox/generations/releases.js';
import { type Answer, type CallFunction, calls, jpeg, type Schemas, upload } from '../calls.js';
import { keptContract, keptValidator, RELEASES } from '../releases.js';

interface Things {
  sandbox: Sandbox;
  call: CallFunction;
  photo: string;
  video: string;
  album: string;
  tag: string;
  link: Schemas['SharedLinkResponseDto'];
  friend: string;
  productKey: Sandbox['productKey'];
}

type Case = (things: Things) => Promise<Answer<unknown>>;

const get =
  (path: string): Case =>
  ({ call }) =>
    call('GET', path);

const METADATA = { items: [{ key: 'mobile-app', value: { iCloudId: '1' } }] };

/** Operations that do not succeed with the API key of a sandbox. */
const REFUSED = {
  signUpAdmin: 400,
  getSyncStream: 403,
  getSyncAck: 403,
  sendSyncAck: 403,
  deleteSyncAck: 403,
};

/** A request of each operation that succeeds; one that is missing does not compile. */
const cases: Record<
  | Exclude<keyof typeof handlers, keyof typeof REFUSED>
  | 'getTheme'
  | 'getRandom'
  | 'checkExistingAssets'
  | 'mergePerson',
  Case
> = {
  getAllAlbums: get('/albums'),
  createAlbum: ({ call, photo, friend }) =>
    call('POST', '/albums', {
      json: { albumName: 'new', assetIds: [photo], albumUsers: [{ userId: friend, role: 'viewer' }] },
    }),
  addAssetsToAlbums: ({ call, album, video }) =>
    call('PUT', '/albums/assets', { json: { albumIds: [album], assetIds: [video] } }),
  getAlbumStatistics: get('/albums/statistics'),
  deleteAlbum: ({ call, album }) => call('DELETE', `/albums/${album}`),
  getAlbumInfo: ({ call, album }) => call('GET', `/albums/${album}`),
  updateAlbumInfo: ({ call, album, photo }) =>
    call('PATCH', `/albums/${album}`, { json: { albumName: 'renamed', albumThumbnailAssetId: photo } }),
  removeAssetFromAlbum: ({ call, album, photo }) =>
    call('DELETE', `/albums/${album}/assets`, { json: { ids: [photo] } }),
  addAssetsToAlbum: ({ call, album, video }) =>
    call('PUT', `/albums/${album}/assets`, { json: { ids: [video] } }),
  getAlbumMapMarkers: ({ call, album }) => call('GET', `/albums/${album}/map-markers`),
  removeUserFromAlbum: async (things) => {
    await cases.addUsersToAlbum(things);
    return things.call('DELETE', `/albums/${things.album}/user/${things.friend}`);
  },
  updateAlbumUser: async (things) => {
    await cases.addUsersToAlbum(things);
    return things.call('PUT', `/albums/${things.album}/user/${things.friend}`, { json: { role: 'viewer' } });
  },
  addUsersToAlbum: ({ call, album, friend }) =>
    call('PUT', `/albums/${album}/users`, { json: { albumUsers: [{ userId: friend, role: 'editor' }] } }),

  getMyApiKey: get('/api-keys/me'),
  getMyUser: get('/users/me'),
  login: ({ call, sandbox: { admin } }) =>
    call('POST', '/auth/login', { json: { email: admin.email, password: admin.password } }),
  logout: ({ call }) => call('POST', '/auth/logout'),
  validateAccessToken: ({ call }) => call('POST', '/auth/validateToken'),

  deleteAssets: ({ call, photo }) => call('DELETE', '/assets', { json: { ids: [photo] } }),
  uploadAsset: ({ call }) => upload(call, 'new.jpg', { bytes: unique() }),
  updateAssets: ({ call, photo }) =>
    call('PUT', '/assets', {
      json: { ids: [photo], isFavorite: true, dateTimeRelative: 60, timeZone: 'Europe/Oslo' },
    }),
  checkBulkUpload: ({ call }) =>
    call('POST', '/assets/bulk-upload-check', { json: { assets: [{ id: '1', checksum: '0'.repeat(40) }] } }),
  copyAsset: ({ call, photo, video }) =>
    call('PUT', '/assets/copy', { json: { sourceId: photo, targetId: video } }),
  runAssetJobs: ({ call, photo }) =>
    call('POST', '/assets/jobs', { json: { assetIds: [photo], name: 'refresh-metadata' } }),
  deleteBulkAssetMetadata: ({ call, photo }) =>
    call('DELETE', '/assets/metadata', { json: { items: [{ assetId: photo, key: 'mobile-app' }] } }),
  updateBulkAssetMetadata: ({ call, photo }) =>
    call('PUT', '/assets/metadata', { json: { items: [{ assetId: photo, key: 'mobile-app', value: {} }] } }),
  getAssetStatistics: get('/assets/statistics?isFavorite=false'),
  getAssetInfo: ({ call, photo }) => call('GET', `/assets/${photo}`),
  updateAsset: ({ call, photo }) =>
    call('PUT', `/assets/${photo}`, { json: { rating: 5, dateTimeOriginal: '2020-01-02T03:04:05+01:00' } }),
  removeAssetEdits: ({ call, photo }) => call('DELETE', `/assets/${photo}/edits`),
  getAssetEdits: ({ call, photo }) => call('GET', `/assets/${photo}/edits`),
  editAsset: ({ call, photo }) =>
    call('PUT', `/assets/${photo}/edits`, {
      json: { edits: [{ action: 'rotate', parameters: { angle: 90 } }] },
    }),
  getAssetMetadata: async (things) => {
    await cases.updateAssetMetadata(things);
    return things.call('GET', `/assets/${things.photo}/metadata`);
  },
  updateAssetMetadata: ({ call, photo }) => call('PUT', `/assets/${photo}/metadata`, { json: METADATA }),
  deleteAssetMetadata: ({ call, photo }) => call('DELETE', `/assets/${photo}/metadata/mobile-app`),
  getAssetMetadataByKey: async (things) => {
    await cases.updateAssetMetadata(things);
    return things.call('GET', `/assets/${things.photo}/metadata/mobile-app`);
  },
  getAssetOcr: ({ call, photo }) => call('GET', `/assets/${photo}/ocr`),
  downloadAsset: ({ call, photo }) => call('GET', `/assets/${photo}/original`),
  viewAsset: ({ call, photo }) => call('GET', `/assets/${photo}/thumbnail`),
  playAssetVideo: ({ call, video }) => call('GET', `/assets/${video}/video/playback`),
  getMainPlaylist: ({ call, video }) => call('GET', `/assets/${video}/video/stream/main.m3u8`),
  getMediaPlaylist: async (things) => things.call('GET', `${await stream(things)}/0/playlist.m3u8`),
  getSegment: async (things) => things.call('GET', `${await stream(things)}/0/seg_0.m4s`),
  endSession: async (things) => things.call('DELETE', await stream(things)),

  downloadArchive: ({ call, photo }) => call('POST', '/download/archive', { json: { assetIds: [photo] } }),
  getDownloadInfo: ({ call, album }) => call('POST', '/download/info', { json: { albumId: album } }),

  getAssetsByCity: get('/search/cities'),
  getExploreData: get('/search/explore'),
  searchLargeAssets: ({ call }) => call('POST', '/search/large-assets?minFileSize=1&size=2'),
  searchAssets: ({ call }) => call('POST', '/search/metadata', { json: { withExif: true, order: 'asc' } }),
  searchPerson: get('/search/person?name=a'),
  searchPlaces: get('/search/places?name=be'),
  searchRandom: ({ call }) => call('POST', '/search/random', { json: { size: 2 } }),
  searchSmart: ({ call }) => call('POST', '/search/smart', { json: { query: 'photo' } }),
  searchAssetStatistics: ({ call }) => call('POST', '/search/statistics', { json: {} }),
  getSearchSuggestions: get('/search/suggestions?type=city'),

  getAboutInfo: get('/server/about'),
  getApkLinks: get('/server/apk-links'),
  getServerConfig: get('/server/config'),
  getServerFeatures: get('/server/features'),
  deleteServerLicense: ({ call }) => call('DELETE', '/server/license'),
  getServerLicense: async (things) => {
    await cases.setServerLicense(things);
    return things.call('GET', '/server/license');
  },
  getRandom: get('/assets/random'),
  checkExistingAssets: ({ call }) =>
    call('POST', '/assets/exist', { json: { deviceId: 'camera', deviceAssetIds: ['IMG_1'] } }),
  setServerLicense: ({ call, productKey }) => call('PUT', '/server/license', { json: productKey }),
  getSupportedMediaTypes: get('/server/media-types'),
  pingServer: get('/server/ping'),
  getServerStatistics: get('/server/statistics'),
  getStorage: get('/server/storage'),
  getTheme: get('/server/theme'),
  getServerVersion: get('/server/version'),
  getVersionCheck: get('/server/version-check'),
  getVersionHistory: get('/server/version-history'),

  getAllSharedLinks: get('/shared-links'),
  createSharedLink: ({ call, album }) =>
    call('POST', '/shared-links', { json: { type: 'ALBUM', albumId: album } }),
  sharedLinkLogin: async ({ sandbox, call, link }) => {
    await call('PATCH', `/shared-links/${link.id}`, { json: { password: 'secret' } });
    return calls(sandbox, {})('POST', `/shared-links/login?key=${link.key}`, {
      json: { password: 'secret' },
    });
  },
  getMySharedLink: ({ sandbox, link }) => calls(sandbox, {})('GET', `/shared-links/me?key=${link.key}`),
  removeSharedLink: ({ call, link }) => call('DELETE', `/shared-links/${link.id}`),
  getSharedLinkById: ({ call, link }) => call('GET', `/shared-links/${link.id}`),
  updateSharedLink: ({ call, link }) => call('PATCH', `/shared-links/${link.id}`, { json: { slug: null } }),
  removeSharedLinkAssets: ({ call, link, photo }) =>
    call('DELETE', `/shared-links/${link.id}/assets`, { json: { assetIds: [photo] } }),
  addSharedLinkAssets: ({ call, link, video }) =>
    call('PUT', `/shared-links/${link.id}/assets`, { json: { assetIds: [video] } }),

  getAllTags: get('/tags'),
  createTag: ({ call, tag }) =>
    call('POST', '/tags', { json: { name: 'child', parentId: tag, color: '#abc' } }),
  upsertTags: ({ call }) => call('PUT', '/tags', { json: { tags: ['a/b/c'] } }),
  bulkTagAssets: ({ call, tag, photo }) =>
    call('PUT', '/tags/assets', { json: { tagIds: [tag], assetIds: [photo] } }),
  deleteTag: ({ call, tag }) => call('DELETE', `/tags/${tag}`),
  getTagById: ({ call, tag }) => call('GET', `/tags/${tag}`),
  updateTag: ({ call, tag }) => call('PUT', `/tags/${tag}`, { json: { color: null } }),
  untagAssets: ({ call, tag, photo }) => call('DELETE', `/tags/${tag}/assets`, { json: { ids: [photo] } }),
  tagAssets: ({ call, tag, photo }) => call('PUT', `/tags/${tag}/assets`, { json: { ids: [photo] } }),

  emptyTrash: ({ call }) => call('POST', '/trash/empty'),
  restoreTrash: ({ call }) => call('POST', '/trash/restore'),
  restoreAssets: ({ call, photo }) => call('POST', '/trash/restore/assets', { json: { ids: [photo] } }),

  getApiKeys: get('/api-keys'),
  createApiKey: ({ call }) => call('POST', '/api-keys', { json: { permissions: ['album.read'] } }),
  getApiKey: async ({ call }) => call('GET', `/api-keys/${await newKey(call)}`),
  updateApiKey: async ({ call }) => call('PUT', `/api-keys/${await newKey(call)}`, { json: { name: 'a' } }),
  deleteApiKey: async ({ call }) => call('DELETE', `/api-keys/${await newKey(call)}`),
  rotateApiKey: async ({ call }) => call('POST', `/api-keys/${await newKey(call)}/rotate`),

  getAuthStatus: get('/auth/status'),
  changePassword: ({ call, sandbox: { admin } }) =>
    call('POST', '/auth/change-password', {
      json: { password: admin.password, newPassword: admin.password },
    }),
  setupPinCode: async (things) =>
    (await newUser(things)).call('POST', '/auth/pin-code', { json: { pinCode: '123456' } }),
  changePinCode: async (things) => {
    const { call } = await newUser(things, { pinCode: '123456' });
    return call('PUT', '/auth/pin-code', { json: { pinCode: '123456', newPinCode: '654321' } });
  },
  resetPinCode: async (things) => {
    const { call } = await newUser(things, { pinCode: '123456' });
    return call('DELETE', '/auth/pin-code', { json: { pinCode: '123456' } });
  },
  unlockAuthSession: async (things) => {
    const { call } = await newUser(things, { pinCode: '123456' });
    return call('POST', '/auth/session/unlock', { json: { pinCode: '123456' } });
  },
  lockAuthSession: async (things) => (await newUser(things)).call('POST', '/auth/session/lock'),
  getSessions: get('/sessions'),
  createSession: async (things) =>
    (await newUser(things)).call('POST', '/sessions', { json: { duration: 60 } }),
  updateSession: async (things) => {
    const { call, session } = await newUser(things);
    return call('PUT', `/sessions/${session}`, { json: { isPendingSyncReset: true } });
  },
  deleteSession: async (things) => {
    const { call, session } = await newUser(things);
    return call('DELETE', `/sessions/${session}`);
  },
  deleteAllSessions: async (things) => (await newUser(things)).call('DELETE', '/sessions'),
  lockSession: async (things) => {
    const { call, session } = await newUser(things);
    return call('POST', `/sessions/${session}/lock`);
  },

  searchUsers: get('/users'),
  getUser: ({ call, friend }) => call('GET', `/users/${friend}`),
  updateMyUser: ({ call }) => call('PUT', '/users/me', { json: { name: 'Admin' } }),
  getMyPreferences: get('/users/me/preferences'),
  updateMyPreferences: ({ call }) =>
    call('PUT', '/users/me/preferences', { json: { tags: { enabled: true } } }),
  getUserLicense: async (things) => {
    await cases.setUserLicense(things);
    return things.call('GET', '/users/me/license');
  },
  setUserLicense: ({ call, productKey }) => call('PUT', '/users/me/license', { json: productKey }),
  deleteUserLicense: ({ call }) => call('DELETE', '/users/me/license'),
  getUserOnboarding: get('/users/me/onboarding'),
  setUserOnboarding: ({ call }) => call('PUT', '/users/me/onboarding', { json: { isOnboarded: true } }),
  deleteUserOnboarding: ({ call }) => call('DELETE', '/users/me/onboarding'),
  createProfileImage: ({ call }) => call('POST', '/users/profile-image', { form: profileImage() }),
  getProfileImage: async (things) => {
    const { body } = (await cases.createProfileImage(things)) as Answer<{ userId: string }>;
    return things.call('GET', `/users/${body.userId}/profile-image`);
  },
  deleteProfileImage: async (things) => {
    await cases.createProfileImage(things);
    return things.call('DELETE', '/users/profile-image');
  },
  searchUsersAdmin: get('/admin/users?withDeleted=true'),
  createUserAdmin: ({ call }) => call('POST', '/admin/users', { json: account() }),
  getUserAdmin: ({ call, friend }) => call('GET', `/admin/users/${friend}`),
  updateUserAdmin: ({ call, friend }) => call('PUT', `/admin/users/${friend}`, { json: { name: 'Friend' } }),
  deleteUserAdmin: async (things) =>
    things.call('DELETE', `/admin/users/${(await newUser(things)).id}`, { json: {} }),
  restoreUserAdmin: ({ call, friend }) => call('POST', `/admin/users/${friend}/restore`),
  getUserStatisticsAdmin: ({ call, friend }) => call('GET', `/admin/users/${friend}/statistics`),
  getUserSessionsAdmin: async (things) =>
    things.call('GET', `/admin/users/${(await newUser(things)).id}/sessions`),
  getUserPreferencesAdmin: ({ call, friend }) => call('GET', `/admin/users/${friend}/preferences`),
  updateUserPreferencesAdmin: ({ call, friend }) =>
    call('PUT', `/admin/users/${friend}/preferences`, { json: { ratings: { enabled: true } } }),

  searchStacks: get('/stacks'),
  createStack: ({ call, photo, video }) => call('POST', '/stacks', { json: { assetIds: [photo, video] } }),
  getStack: async (things) => things.call('GET', `/stacks/${await newStack(things)}`),
  updateStack: async (things) =>
    things.call('PUT', `/stacks/${await newStack(things)}`, { json: { primaryAssetId: things.video } }),
  deleteStack: async (things) => things.call('DELETE', `/stacks/${await newStack(things)}`),
  deleteStacks: async (things) =>
    things.call('DELETE', '/stacks', { json: { ids: [await newStack(things)] } }),
  removeAssetFromStack: async (things) =>
    things.call('DELETE', `/stacks/${await newStack(things)}/assets/${things.video}`),

  getTimeBuckets: get('/timeline/buckets?order=asc&withStacked=true'),
  getTimeBucket: get('/timeline/bucket?timeBucket=2024-05-01&withStacked=true&withCoordinates=true'),

  getAllPeople: get('/people?withHidden=true'),
  createPerson: ({ call }) =>
    call('POST', '/people', { json: { name: 'Ada', color: '#abc', birthDate: '1815-12-10' } }),
  getPerson: async (things) => things.call('GET', `/people/${(await newFace(things)).person}`),
  updatePerson: async (things) =>
    things.call('PUT', `/people/${(await newFace(things)).person}`, {
      json: { featureFaceAssetId: things.photo },
    }),
  updatePeople: async (things) =>
    things.call('PUT', '/people', {
      json: { people: [{ id: (await newFace(things)).person, name: 'Ada' }] },
    }),
  deletePerson: async (things) => things.call('DELETE', `/people/${(await newFace(things)).person}`),
  deletePeople: async (things) =>
    things.call('DELETE', '/people', { json: { ids: [(await newFace(things)).person] } }),
  getPersonStatistics: async (things) =>
    things.call('GET', `/people/${(await newFace(things)).person}/statistics`),
  getPersonThumbnail: async (things) =>
    things.call('GET', `/people/${(await newFace(things)).person}/thumbnail`),
  getFaces: async (things) => {
    await newFace(things);
    return things.call('GET', `/faces?id=${things.photo}`);
  },
  createFace: async (things) => (await newFace(things)).created,
  deleteFace: async (things) =>
    things.call('DELETE', `/faces/${(await newFace(things)).face}`, { json: { force: true } }),
  reassignFacesById: async (things) => {
    const { person, face } = await newFace(things);
    return things.call('PUT', `/faces/${person}`, { json: { id: face } });
  },
  reassignFaces: async (things) => {
    const { person } = await newFace(things);
    const json = { data: [{ personId: person, assetId: things.photo }] };
    return things.call('PUT', `/people/${person}/reassign`, { json });
  },
  mergePeople: async (things) => {
    const ids = [(await newFace(things)).person, (await newFace(things)).person];
    return things.call('POST', '/people/merge', { json: { ids } });
  },
  mergePersonLegacy: (things) => cases.mergePerson(things),
  mergePerson: async (things) => {
    const [first, second] = [(await newFace(things)).person, (await newFace(things)).person];
    return things.call('POST', `/people/${first}/merge`, { json: { ids: [second] } });
  },

  getMapMarkers: get('/map/markers?isArchived=true&withPartners=true&withSharedAlbums=true'),
  reverseGeocode: get('/map/reverse-geocode?lat=60.39&lon=5.32'),

  searchMemories: async (things) => {
    await cases.createMemory(things);
    return things.call('GET', '/memories?type=on_this_day');
  },
  memoriesStatistics: get('/memories/statistics'),
  createMemory: ({ call, photo }) =>
    call('POST', '/memories', {
      json: {
        type: 'on_this_day',
        data: { year: 2020 },
        memoryAt: '2024-05-06T00:00:00.000Z',
        assetIds: [photo],
      },
    }),
  getMemory: async (things) => things.call('GET', `/memories/${await newId(things, 'createMemory')}`),
  updateMemory: async (things) =>
    things.call('PUT', `/memories/${await newId(things, 'createMemory')}`, { json: { isSaved: true } }),
  deleteMemory: async (things) => things.call('DELETE', `/memories/${await newId(things, 'createMemory')}`),
  addMemoryAssets: async (things) =>
    things.call('PUT', `/memories/${await newId(things, 'createMemory')}/assets`, {
      json: { ids: [things.video] },
    }),
  removeMemoryAssets: async (things) =>
    things.call('DELETE', `/memories/${await newId(things, 'createMemory')}/assets`, {
      json: { ids: [things.photo] },
    }),

  getActivities: async (things) => {
    await cases.createActivity(things);
    return things.call('GET', `/activities?albumId=${things.album}`);
  },
  createActivity: ({ call, album, photo }) =>
    call('POST', '/activities', { json: { albumId: album, assetId: photo, type: 'comment', comment: 'a' } }),
  deleteActivity: async (things) =>
    things.call('DELETE', `/activities/${await newId(things, 'createActivity')}`),
  getActivityStatistics: ({ call, album }) => call('GET', `/activities/statistics?albumId=${album}`),

  getPartners: async (things) => {
    await newPartner(things);
    return things.call('GET', '/partners?direction=shared-by');
  },
  createPartner: async (things) =>
    things.call('POST', '/partners', { json: { sharedWithId: (await newUser(things)).id } }),
  createPartnerDeprecated: async (things) => things.call('POST', `/partners/${(await newUser(things)).id}`),
  updatePartner: async (things) => {
    const { call } = await newPartner(things);
    return call('PUT', `/partners/${things.sandbox.admin.id}`, { json: { inTimeline: true } });
  },
  removePartner: async (things) => things.call('DELETE', `/partners/${(await newPartner(things)).id}`),

  getNotifications: async (things) => {
    await cases.createNotification(things);
    return things.call('GET', '/notifications');
  },
  getNotification: async (things) => {
    const id = await newId(things, 'createNotification');
    await things.call('DELETE', `/notifications/${id}`);
    return things.call('GET', `/notifications/${id}`);
  },
  updateNotification: async (things) =>
    things.call('PUT', `/notifications/${await newId(things, 'createNotification')}`, {
      json: { readAt: null },
    }),
  updateNotifications: async (things) =>
    things.call('PUT', '/notifications', {
      json: { ids: [await newId(things, 'createNotification')], readAt: null },
    }),
  deleteNotification: async (things) =>
    things.call('DELETE', `/notifications/${await newId(things, 'createNotification')}`),
  deleteNotifications: async (things) =>
    things.call('DELETE', '/notifications', { json: { ids: [await newId(things, 'createNotification')] } }),
  createNotification: ({ call, sandbox: { admin } }) =>
    call('POST', '/admin/notifications', { json: { userId: admin.id, title: 'a', data: { b: 1 } } }),

  getAssetDuplicates: async (things) => {
    await makeDuplicates(things);
    return things.call('GET', '/duplicates');
  },
  resolveDuplicates: async (things) => {
    const duplicateId = await makeDuplicates(things);
    const group = { duplicateId, keepAssetIds: [things.photo], trashAssetIds: [things.video] };
    return things.call('POST', '/duplicates/resolve', { json: { groups: [group] } });
  },
  deleteDuplicate: async (things) => things.call('DELETE', `/duplicates/${await makeDuplicates(things)}`),
  deleteDuplicates: async (things) =>
    things.call('DELETE', '/duplicates', { json: { ids: [await makeDuplicates(things)] } }),
};

/** The id of what a case creates. */
async function newId(
  things: Things,
  operation: 'createMemory' | 'createActivity' | 'createNotification',
): Promise<string> {
  const { body } = (await cases[operation](things)) as Answer<{ id: string }>;
  return body.id;
}

async function newPartner(things: Things) {
  const partner = await newUser(things);
  await things.call('POST', '/partners', { json: { sharedWithId: partner.id } });
  return partner;
}

async function makeDuplicates({ call, photo, video }: Things): Promise<string> {
  const duplicateId = '3fe388e4-2078-44d7-b36c-39d9dee3a657';
  await call('PUT', '/assets', { json: { ids: [photo, video], duplicateId } });
  return duplicateId;
}

async function newStack(things: Things): Promise<string> {
  const { body } = (await cases.createStack(things)) as Answer<Schemas['StackResponseDto']>;
  return body.id;
}

/** A person with a face in the photo. */
async function newFace(things: Things) {
  const { body } = (await cases.createPerson(things)) as Answer<Schemas['PersonResponseDto']>;
  const box = { imageWidth: 8, imageHeight: 6, x: 1, y: 1, width: 2, height: 2 };
  const json = { assetId: things.photo, personId: body.id, ...box };
  const created = await things.call('POST', '/faces', { json });
  const faces = await things.call<Schemas['AssetFaceResponseDto'][]>('GET', `/faces?id=${things.photo}`);
  return { person: body.id, created, face: faces.body.find(({ person }) => person?.id === body.id)?.id };
}

async function newKey(call: CallFunction): Promise<string> {
  const json = { name: 'new', permissions: ['album.read'] };
  const { body } = await call<Schemas['ApiKeyCreateResponseDto']>('POST', '/api-keys', { json });
  return body.apiKey.id;
}

const account = () => ({ email: `user-${++uploads}@immich.test`, password: 'password', name: 'user' });

function profileImage(): FormData {
  const form = new FormData();
  form.append('file', new Blob([jpeg(1)]), 'me.jpg');
  return form;
}

/** A user who is logged in, and the session. */
async function newUser({ call, sandbox }: Things, facts: object = {}) {
  const json = { ...account(), ...facts };
  const { body } = await call<Schemas['UserAdminResponseDto']>('POST', '/admin/users', { json });
  const login = await call<Schemas['LoginResponseDto']>('POST', '/auth/login', { json });
  const own = calls(sandbox, { authorization: `Bearer ${login.body.accessToken}` });
  const sessions = await own<Schemas['SessionResponseDto'][]>('GET', '/sessions');
  return { id: body.id, call: own, session: sessions.body[0]?.id ?? '' };
}

let uploads = 0;

/** Other operations create what they change. */
const changesThings = ({ tags = [] }: Operation): boolean =>
  tags.some((tag) =>
    ['Albums', 'Assets', 'Duplicates', 'Shared links', 'Stacks', 'Tags', 'Trash'].includes(tag),
  );

/** Bytes that no other test has uploaded. */
const unique = (): Uint8Array<ArrayBuffer> => new Uint8Array([...jpeg(128), ++uploads >> 8, uploads]);

/** Opens a video stream; the path of its session. */
async function stream({ call, video }: Things): Promise<string> {
  const { body } = await call<string>('GET', `/assets/${video}/video/stream/main.m3u8`);
  const session = body.split('\n').find((line) => line.endsWith('/0/playlist.m3u8'));
  return `/assets/${video}/video/stream/${session?.split('/')[0]}`;
}

async function newThings(sandbox: Sandbox): Promise<Things> {
  const call = calls(sandbox);
  const photo = (await upload(call, 'photo.jpg', { bytes: unique() })).body.id;
  const video = (await upload(call, 'clip.mp4', { bytes: unique(), fields: { duration: '1500' } })).body.id;
  await call('PUT', `/assets/${photo}`, { json: { latitude: 60.39, longitude: 5.32 } });
  const album = await call<Schemas['AlbumResponseDto']>('POST', '/albums', {
    json: { albumName: 'album', assetIds: [photo] },
  });
  const tag = await call<Schemas['TagResponseDto']>('POST', '/tags', { json: { name: `tag ${uploads}` } });
  const link = await call<Schemas['SharedLinkResponseDto']>('POST', '/shared-links', {
    json: { type: 'INDIVIDUAL', assetIds: [photo] },
  });
  return {
    sandbox,
    call,
    photo,
    video,
    album: album.body.id,
    tag: tag.body.id,
    link: link.body,
    friend: sandbox.friend.id,
    productKey: sandbox.productKey,
  };
}

describe.each(RELEASES)(
  'a sandbox of %s returns a documented status and a body that matches the contract:',
  (immich) => {
    const contract = keptContract(immich);
    const validator = keptValidator(immich);
    const { handlers } = generationOf(immich);
    let sandbox: Sandbox;
    let things: Things | undefined;

    beforeAll(async () => {
      sandbox = await startSandbox({
        immich,
        machineLearning: true,
        realtimeTranscoding: true,
        extractionDelayMs: 0,
      });
    });
    afterAll(() => sandbox.close());

    test.each(
      [...operationsOf(contract)].map((located) => [located.operation.operationId, located] as const),
    )('%s', async (operationId, located) => {
      things ??= await newThings(sandbox);
      const isExample = !handlers.has(operationId);
      if (Object.hasOwn(REFUSED, operationId)) {
        const { status } = await exampleRequest(located, contract, things.call);
        expect(status).toBe(REFUSED[operationId as keyof typeof REFUSED]);
        return;
      }
      const answer = isExample
        ? await exampleRequest(located, contract, things.call)
        : await cases[operationId as keyof typeof cases](things);
      // An operation that may have changed the sandbox does not share it with the next one.
      if (!isExample && located.method !== 'get' && changesThings(located.operation)) things = undefined;
      const successes = Object.keys(located.operation.responses).filter((status) => status.startsWith('2'));
      expect(successes).toContain(String(answer.status));
      expect(validator.response(operationId, answer.status, answer.body)).toEqual([]);
      expect(answer.headers.get('x-sandbox')).toBe(isExample ? 'example' : null);
    });
  },
);
