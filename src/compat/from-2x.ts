import type { OperationId } from '../http/operation-types.js';

/**
 * Converts the JSON of a 2.x response to the shape of 3.x, so that one set of types describes both. Changes freshly
 * parsed JSON in place; responses of 3.x servers do not change. Data that 2.x does not return stays missing and is
 * optional in the types.
 */
export function adapt(operation: OperationId, body: unknown): void {
  ADAPTERS[operation]?.(body);
}

type Adapter = (body: unknown) => void;

/** Changes one JSON object; other values do not change. */
const object =
  (change: (value: Record<string, unknown>) => void): Adapter =>
  (body) => {
    // An object that is not null has properties of unknown type.
    if (typeof body === 'object' && body !== null) change(body as Record<string, unknown>);
  };

const each =
  (adapter: Adapter): Adapter =>
  (body) => {
    if (Array.isArray(body)) body.forEach(adapter);
  };

/** Only 2.x returns durations as text. Before 2.5 it had no image dimensions and no edits. */
const asset = object((value) => {
  if (typeof value['duration'] !== 'string') return;
  // Photos have `0:00:00.00000`, which means no duration.
  value['duration'] = milliseconds(value['duration']) || null;
  value['width'] ??= null;
  value['height'] ??= null;
  value['isEdited'] ??= false;
});

/** 2.x returns the owner next to the users, 3.x as the first user. 2.x can also list the owner among the users. */
const album = object((value) => {
  const { owner, ownerId, albumUsers } = value;
  if (owner && Array.isArray(albumUsers)) {
    const others = albumUsers.filter((each: { user?: { id?: unknown } }) => each.user?.id !== ownerId);
    value['albumUsers'] = [{ user: owner, role: 'owner' }, ...others];
  }
  each(asset)(value['assets']);
});

const sharedLink = object((value) => {
  album(value['album']);
  each(asset)(value['assets']);
});

/** A stack, a memory or a group of duplicates. */
const group = object(({ assets }) => each(asset)(assets));

/** A time bucket has one list for each property of its assets. */
const timeBucket = object((value) => {
  const { duration } = value;
  if (!Array.isArray(duration)) return;
  value['duration'] = duration.map((each: unknown) =>
    typeof each === 'string' ? milliseconds(each) || null : each,
  );
});

const searchResult = object(({ assets, albums }) => {
  object((page) => {
    each(asset)(page['items']);
    // Only 3.2 has cursors.
    page['nextCursor'] ??= null;
  })(assets);
  object(({ items }) => each(album)(items))(albums);
});

/** Adds the default for a property that older releases omit. */
const meaning = (name: string, value: unknown): Adapter =>
  object((body) => {
    body[name] ??= value;
  });

const all =
  (...adapters: Adapter[]): Adapter =>
  (body) => {
    for (const adapter of adapters) adapter(body);
  };

/** Adapters for 2.x responses that differ in shape only. */
const ADAPTERS: Partial<Record<OperationId, Adapter>> = {
  addUsersToAlbum: album,
  createAlbum: album,
  getAlbumInfo: album,
  getAllAlbums: each(album),
  updateAlbumInfo: album,

  getAssetInfo: asset,
  getAssetsByCity: each(asset),
  getExploreData: each(object(({ items }) => each(object(({ data }) => asset(data)))(items))),
  searchAssets: searchResult,
  searchLargeAssets: each(asset),
  searchRandom: each(asset),
  searchSmart: searchResult,
  updateAsset: asset,

  createMemory: group,
  createStack: group,
  getAssetDuplicates: each(group),
  getAssetsByOriginalPath: each(asset),
  getMemory: group,
  getRandom: each(asset),
  getStack: group,
  getTimeBucket: timeBucket,
  searchMemories: each(group),
  searchStacks: each(group),
  updateMemory: group,
  updateStack: group,

  createSharedLink: sharedLink,
  getAllSharedLinks: each(sharedLink),
  getMySharedLink: sharedLink,
  getSharedLinkById: sharedLink,
  sharedLinkLogin: sharedLink,
  updateSharedLink: sharedLink,

  getServerConfig: meaning('maintenanceMode', false),
  getServerFeatures: all(meaning('ocr', false), meaning('realtimeTranscoding', false)),
  getServerVersion: meaning('prerelease', null),
};

/** The operations whose responses are adapted, by `operationId`. */
export const ADAPTED_OPERATIONS: readonly string[] = Object.keys(ADAPTERS);

/** `1:02:03.004` in milliseconds; `undefined` for any other text. */
function milliseconds(text: string): number | undefined {
  const [, hours, minutes, seconds] = /^(\d+):(\d{2}):(\d{2}(?:\.\d+)?)$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined || seconds === undefined) return undefined;
  return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000);
}
