import type { operations as generated } from '../../../../generated/openapi.js';
import { ownedBy, readableAsset } from '../../handlers/access.js';
import { linkToken } from '../../auth.js';
import { badRequest, invalid, notFound, Refusal } from '../../errors.js';
import type { Call, Handler, ServedOperation } from '../../handlers/handler.js';
import { found, shuffled, timePage } from '../../handlers/search.js';
import { SLUG_TAKEN } from '../../handlers/shared-links.js';
import type { Asset, Schemas } from '../../state/records.js';
import { assetWithExif } from '../../views/assets.js';
import { tagView } from '../../views/tags.js';
import { visitedLinkView } from '../../views/shared-links.js';
import { albumOperations } from './albums.js';
import { collectionOperations } from './collections.js';
import { peopleOperations } from './people.js';
import { timelineOperations } from './timeline.js';
import { userOperations } from './users.js';

/** Filters of 2.x that 3.x does not support. */
interface DeviceFilter {
  deviceId?: string;
  deviceAssetId?: string;
}
interface OlderCalls {
  getMySharedLink: Call<'getMySharedLink'> & { query: { password?: string; token?: string } };
  searchAssets: Call<'searchAssets'> & { body: DeviceFilter };
  searchSmart: Call<'searchSmart'> & { body: DeviceFilter };
  searchRandom: Call<'searchRandom'> & { body: DeviceFilter };
  searchLargeAssets: Call<'searchLargeAssets'> & { query: DeviceFilter };
  searchAssetStatistics: Call<'searchAssetStatistics'> & { body: DeviceFilter };
  updateSharedLink: Call<'updateSharedLink'> & { body: { changeExpiryTime?: boolean } };
  uploadAsset: Omit<Call<'uploadAsset'>, 'body'> & {
    body: Omit<Call<'uploadAsset'>['body'], 'duration'> & {
      duration?: string;
      deviceId: string;
      deviceAssetId: string;
    };
  };
}
type OlderCall<Id extends ServedOperation> = Id extends keyof OlderCalls ? OlderCalls[Id] : Call<Id>;

/** Handlers of 2.x, most of which call the 3.x handler with other arguments. */
type OlderHandlers = {
  [Id in ServedOperation]?: (call: OlderCall<Id>, v3: Handler<Id>) => ReturnType<Handler<Id>>;
};

/** Operations that 2.x handles differently from 3.x. */
export const operations: OlderHandlers & EndedHandlers = {
  ...albumOperations,
  ...collectionOperations,
  ...peopleOperations,
  ...timelineOperations,
  ...userOperations,

  uploadAsset(call, v3) {
    const { duration, deviceId, deviceAssetId, ...fields } = call.body;
    const body = duration === undefined ? fields : { ...fields, duration: milliseconds(duration) };
    const created = v3({ ...call, body });
    const asset = call.library.assets.get(created.id);
    if (asset) asset.device ??= { id: deviceId, assetId: deviceAssetId };
    return created;
  },

  /** Treats a rating of 0 as no rating. */
  updateAsset(call, v3) {
    requireValid(call.body);
    return v3({ ...call, body: rated(call.body) });
  },
  updateAssets(call, v3) {
    requireValid(call.body);
    return v3({ ...call, body: rated(call.body) });
  },

  downloadAsset(call, v3) {
    readableAsset(call.path.id, 'asset.download', call);
    return v3(call);
  },
  playAssetVideo(call, v3) {
    const { type } = readableAsset(call.path.id, 'asset.view', call);
    if (type !== 'VIDEO') throw notFound('Asset not found or asset is not a video');
    return v3(call);
  },
  viewAsset(call, v3) {
    if (call.query.size === 'original') throw badRequest('May not request original file');
    return v3(call);
  },

  /** `albumIds` only narrows the caller's own assets. */
  searchAssets(call) {
    const asked = { ...ofDevice(call, call.body), body: inTimeline(call.body) };
    return timePage(asked, found(asked, asked.body));
  },
  searchSmart: (call, v3) => v3({ ...ofDevice(call, call.body), body: inTimeline(call.body) }),
  searchRandom: (call, v3) => v3({ ...ofDevice(call, call.body), body: inTimeline(call.body) }),
  searchLargeAssets: (call, v3) => v3({ ...ofDevice(call, call.query), query: inTimeline(call.query) }),
  searchAssetStatistics: (call, v3) => v3({ ...ofDevice(call, call.body), body: inTimeline(call.body) }),

  getExploreData: (call, v3) => v3(call).filter(({ fieldName }) => fieldName === 'exifInfo.city'),

  /** The password of a link, or the token of its cookie, can be in the query. */
  getMySharedLink(call, v3) {
    const { password, token } = call.query;
    const { link } = call.caller;
    const known =
      link?.password != null && (password === link.password || token?.split(',').includes(linkToken(link)));
    return link && known ? visitedLinkView(link, call.library) : v3(call);
  },

  /** A color is kept as it was sent. */
  createTag(call, v3) {
    const tag = v3(call);
    const kept = call.library.tags.get(tag.id);
    if (!kept || !call.body.color) return tag;
    kept.color = call.body.color;
    return tagView(kept);
  },

  createSharedLink: (call, v3) => explainingSlug(() => v3(call)),

  updateSharedLink(call, v3) {
    const { changeExpiryTime, ...body } = call.body;
    return explainingSlug(() =>
      v3({ ...call, body: changeExpiryTime && !body.expiresAt ? { ...body, expiresAt: null } : body }),
    );
  },

  getTheme: () => ({ customCss: '' }),

  /** Includes archived assets; without `count`, returns one. */
  getRandom({ caller, library, query }) {
    const shown = ownedBy(caller, library).filter(
      ({ trashedAt, visibility }) => trashedAt === null && visibility !== 'hidden',
    );
    return shuffled(shown, library)
      .slice(0, query.count ?? 1)
      .map(assetWithExif);
  },

  checkExistingAssets({ caller, library, body }) {
    const existing = [...library.assets.values()].filter(
      ({ ownerId, device }) =>
        ownerId === caller.user.id &&
        device?.id === body.deviceId &&
        body.deviceAssetIds.includes(device.assetId),
    );
    return { existingIds: existing.flatMap(({ device }) => device?.assetId ?? []) };
  },
};

/** Reports a slug that is already used as the reason. */
function explainingSlug<T>(save: () => T): T {
  try {
    return save();
  } catch (error) {
    if (!(error instanceof Refusal) || error.message !== SLUG_TAKEN) throw error;
    throw badRequest('Shared link with this slug already exists');
  }
}

/** Operations that ended with 2.x. */
interface EndedHandlers {
  getTheme: () => Theme;
  getRandom: (call: Asking & { query: { count?: number } }) => Schemas['AssetResponseDto'][];
  checkExistingAssets: (call: Asking & { body: { deviceId: string; deviceAssetIds: string[] } }) => {
    existingIds: string[];
  };
}

type Asking = Pick<Call<ServedOperation>, 'caller' | 'library'>;
type Theme = generated['getTheme']['responses'][200]['content']['application/json'];

/** Searches without `visibility` return only the timeline. */
const inTimeline = <Filter extends { visibility?: Asset['visibility'] }>(filter: Filter): Filter => ({
  visibility: 'timeline',
  ...filter,
});

/** Limits the library to assets of a device, if one is given. */
function ofDevice<Asking extends Pick<Call<ServedOperation>, 'library'>>(
  call: Asking,
  { deviceId, deviceAssetId }: DeviceFilter,
): Asking {
  if (deviceId === undefined && deviceAssetId === undefined) return call;
  const kept = [...call.library.assets].filter(
    ([, { device }]) =>
      (deviceId === undefined || device?.id === deviceId) &&
      (deviceAssetId === undefined || device?.assetId === deviceAssetId),
  );
  return { ...call, library: { ...call.library, assets: new Map(kept) } };
}

/** Coordinates must come in pairs; dates and time zones are checked before the database. */
function requireValid(changes: {
  latitude?: number;
  longitude?: number;
  dateTimeOriginal?: string;
  timeZone?: string;
}): void {
  const { latitude, longitude, dateTimeOriginal, timeZone } = changes;
  const missing = [
    ...(latitude === undefined && longitude !== undefined ? ['latitude'] : []),
    ...(longitude === undefined && latitude !== undefined ? ['longitude'] : []),
  ];
  const messages = [
    ...missing.flatMap((name) => [
      `${name} should not be empty`,
      `${name} must be a ${name} string or number`,
    ]),
    ...(dateTimeOriginal === undefined || /^\d{4}/.test(dateTimeOriginal)
      ? []
      : ['dateTimeOriginal must be a valid ISO 8601 date string']),
    ...(timeZone === undefined || isZone(timeZone) ? [] : ['timeZone must be a valid IANA time-zone']),
  ];
  if (messages.length > 0) {
    throw invalid(messages.map((message) => ({ code: 'custom', path: [], message })));
  }
}

const isZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

const rated = <Changes extends { rating?: number | null }>(changes: Changes): Changes =>
  changes.rating === 0 ? { ...changes, rating: null } : changes;

/** `0:00:03.5` in milliseconds; 0 for text that is not a duration. */
function milliseconds(text: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] = /^(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(text) ?? [];
  return Math.round(((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000);
}
