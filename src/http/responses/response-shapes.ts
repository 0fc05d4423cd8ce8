import type { OperationId } from '../operation-types.js';

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string' && value !== '';
const isString: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => typeof value === 'number';
const isBoolean: Test = (value) => typeof value === 'boolean';
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
/** An object with at least these properties. */
const having =
  (tests: Record<string, Test>): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(tests).every(([name, test]) => test(Reflect.get(value, name)));

/** An object whose values all match. */
const recordOf =
  (test: Test): Test =>
  (value) =>
    typeof value === 'object' && value !== null && Object.values(value).every(test);

/** An optional property. */
const absentOr =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
/** An optional or `null` property. */
const maybe =
  (test: Test): Test =>
  (value) =>
    value === undefined || value === null || test(value);

/** The properties of an asset that searches and downloads read. A shared link can hide all except the ID. */
const ASSET = having({
  id: isText,
  checksum: absentOr(isString),
  originalFileName: absentOr(isString),
  fileCreatedAt: absentOr(isString),
  fileModifiedAt: absentOr(isString),
  livePhotoVideoId: maybe(isText),
});
const WITH_ID = having({ id: isText });
const SEARCH_PAGE = having({
  assets: having({ items: listOf(ASSET), nextPage: maybe(isString), nextCursor: maybe(isString) }),
});
const TAGS = listOf(having({ id: isText, value: isString }));
const JOB_COUNTS = having({ active: isNumber, waiting: isNumber, paused: isNumber });
/** The result for one ID of a bulk call. A text such as `"false"` must not count as a success. */
const OUTCOME = { success: absentOr(isBoolean), error: maybe(isString) };
const BULK_OUTCOMES = listOf(having({ id: isText, ...OUTCOME }));
const LINK_OUTCOMES = listOf(having({ assetId: isText, ...OUTCOME }));
const WITH_DOMAIN = having({ externalDomain: maybe(isString) });

/**
 * The response properties that this library reads. They are checked on arrival, so that an unexpected body of a proxy
 * or a damaged server cannot count as a finished upload or cause a `TypeError` later. Properties that only the caller
 * reads are not checked, so that newer servers can change them.
 */
const SHAPES: Partial<Record<OperationId, Test>> = {
  addAssetsToAlbum: BULK_OUTCOMES,
  addSharedLinkAssets: LINK_OUTCOMES,
  bulkTagAssets: having({ count: isNumber }),
  checkBulkUpload: having({
    results: listOf(having({ id: isText, assetId: maybe(isText), isTrashed: maybe(isBoolean) })),
  }),
  createAlbum: WITH_ID,
  getAlbumInfo: having({
    assets: maybe(listOf(ASSET)),
    albumUsers: absentOr(listOf(having({ user: WITH_ID }))),
  }),
  getAllAlbums: listOf(
    having({ id: isText, albumName: isString, albumUsers: absentOr(listOf(having({ user: WITH_ID }))) }),
  ),
  getAllPeople: having({ people: listOf(having({ id: isText })) }),
  getAllTags: TAGS,
  getAssetInfo: ASSET,
  getDownloadInfo: having({ archives: listOf(having({ assetIds: listOf(isText) })) }),
  getMyApiKey: having({ permissions: listOf(isText) }),
  getMyUser: WITH_ID,
  getQueue: having({ statistics: JOB_COUNTS }),
  getQueuesLegacy: recordOf(having({ jobCounts: JOB_COUNTS })),
  getServerConfig: WITH_DOMAIN,
  getServerVersion: having({ major: isNumber, minor: isNumber, patch: isNumber }),
  // An update without the slug would clear it.
  getSharedLinkById: having({ id: isText, slug: maybe(isString) }),
  getSupportedMediaTypes: having({ image: listOf(isText), video: listOf(isText), sidecar: listOf(isText) }),
  getTimeBucket: having({
    id: listOf(isText),
    fileCreatedAt: listOf(isString),
    createdAt: absentOr(listOf(isString)),
  }),
  getTimeBuckets: listOf(having({ timeBucket: isText, count: isNumber })),
  getUserConfig: having({ server: WITH_DOMAIN }),
  login: having({ accessToken: isText }),
  removeAssetFromAlbum: BULK_OUTCOMES,
  removeSharedLinkAssets: LINK_OUTCOMES,
  resolveDuplicates: BULK_OUTCOMES,
  searchAssets: SEARCH_PAGE,
  searchAssetStatistics: having({}),
  searchSmart: SEARCH_PAGE,
  searchStacks: listOf(having({ primaryAssetId: isText, assets: listOf(having({ id: isText })) })),
  tagAssets: BULK_OUTCOMES,
  untagAssets: BULK_OUTCOMES,
  uploadAsset: having({ id: isText, status: isText }),
  upsertTags: TAGS,
};

/** Whether the JSON of a success has the properties that this library reads. */
export function hasShape(operationId: string | undefined, data: unknown): boolean {
  const shapes: Readonly<Record<string, Test | undefined>> = SHAPES;
  return operationId === undefined || (shapes[operationId]?.(data) ?? true);
}
