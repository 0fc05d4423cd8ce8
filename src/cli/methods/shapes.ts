import type { Schema } from '../../contract/read/document.js';
import type { Given, Returns } from './method.js';

/** Where the arguments of a method differ from those of its operation: path parameters, then body, then query. */
export interface Shape {
  /** The operation whose fields a convenience takes, by `operationId`. */
  of?: string;
  /** Fields of the operation that are arguments instead of options, after those of the path: name of the argument, then of the field. */
  positionals?: readonly (readonly [label: string, field: string])[];
  /** Names of path parameters as arguments, where the group does not tell what they are the id of. */
  labels?: Readonly<Record<string, string>>;
  /** Arguments and options that the operation does not have, by name. */
  more?: Readonly<Record<string, More>>;
  /** Fields of the operation that the method does not take. */
  without?: readonly string[];
  /** Fields that the method can do without, although the operation cannot. */
  optional?: readonly string[];
  args?: (given: Given) => unknown[];
  options?: ((given: Given) => object) | false;
  returns?: Returns;
  isDestructive?: boolean;
  example?: string;
}

interface More {
  schema: Schema;
  doc: string;
  /** It is an argument with this name. */
  label?: string;
  isRequired?: boolean;
}

const TEXT: Schema = { type: 'string' };
const ID: Schema = { type: 'string', format: 'uuid' };
const IDS: Schema = { type: 'array', items: ID };
const MILLISECONDS: Schema = { type: 'integer', minimum: 0 };

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** `add-assets ALBUM-ID ASSET-ID...` */
const withIds = (field = 'ids'): Shape => ({
  positionals: [['asset-id', field]],
  args: ({ path, body }) => [path['id'], body[field]],
});

const WAIT_LIMITS: Shape['more'] = {
  timeoutMs: { schema: MILLISECONDS, doc: 'Give up after this long, in milliseconds; 0 for no limit.' },
  pollMs: { schema: MILLISECONDS, doc: 'Pause between two requests, in milliseconds.' },
};

const ASSET_IDS: Shape['more'] = {
  assetIds: { schema: IDS, doc: 'Ids of the assets.', label: 'asset-id', isRequired: true },
};

const LINK: Shape['more'] = {
  key: { schema: TEXT, doc: 'Key of a shared link, which the address then contains.' },
  slug: { schema: TEXT, doc: 'Custom path of a shared link, which the address then contains.' },
};

const SEARCH_PLACE: Shape['more'] = {
  visibility: {
    schema: { enum: ['timeline', 'archive', 'hidden', 'locked', 'any'] },
    doc: 'Where to look. "any" is everywhere but in the locked folder, since Immich 3.0.0. Default: "timeline".',
  },
};

const named = (name: string, label: string, doc: string): Shape => ({
  more: { [name]: { schema: TEXT, doc, label, isRequired: true } },
  args: ({ more }) => [more[name]],
});

/** A search, which looks in the timeline if no place is given. */
const search = (shape: Shape = {}): Shape => ({
  without: ['page', 'visibility', ...(shape.without ?? [])],
  more: { ...SEARCH_PLACE },
  args: ({ body, query, more }) => [{ ...body, ...query, ...more }],
  ...(shape.of !== undefined && { of: shape.of }),
  ...(shape.returns && { returns: shape.returns }),
  ...(shape.example !== undefined && { example: shape.example }),
});

/** By client method. A method that is not here takes its path parameters, its body and its query, in this order. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'admin.maintenance.deleteIntegrityItem': { labels: { id: 'item-id' } },
  'admin.maintenance.integrityFile': { labels: { id: 'item-id' } },
  'partners.createById': { labels: { id: 'user-id' } },
  'partners.delete': { labels: { id: 'user-id' } },
  'partners.update': { labels: { id: 'user-id' } },
  'activities.create': { example: '--album-id $ALBUM_ID --type like' },
  'activities.list': { example: '--album-id $ALBUM_ID' },
  'albums.addAssets': withIds(),
  'albums.removeAssets': withIds(),
  'albums.addUsers': {
    without: ['albumUsers'],
    more: {
      userIds: { schema: IDS, doc: 'Ids of the users.', label: 'user-id', isRequired: true },
      role: {
        schema: { enum: ['editor', 'viewer'] },
        doc: 'What the users may do with the album. Default: "editor".',
      },
    },
    args: ({ path, more }) => [
      path['id'],
      listOf(more['userIds']).map((userId) => ({ userId, ...only(more, 'role') })),
    ],
  },
  'albums.assets': {
    more: {
      id: { schema: ID, doc: 'Id of the album.', label: 'album-id', isRequired: true },
      order: { schema: { enum: ['asc', 'desc'] }, doc: 'By date. Default: "desc".' },
      size: {
        schema: { type: 'integer', minimum: 1, maximum: 1000 },
        doc: 'How many assets one request returns.',
      },
    },
    args: ({ more }) => [more['id']],
    options: ({ more }) => only(more, 'order', 'size'),
    returns: 'list',
  },
  'albums.ensure': named('name', 'name', 'Name of the album.'),
  'albums.findByName': { ...named('name', 'name', 'Name of the album.'), returns: 'maybe' },
  'assets.checkBulkUpload': {
    args: ({ body }) => [body['assets']],
    example: `--assets '[{"id":"1","checksum":"da39a3ee5e6b4b0d3255bfef95601890afd80709"}]'`,
  },
  'assets.delete': {
    positionals: [['asset-id', 'ids']],
    args: ({ body }) => [body['ids'], only(body, 'force')],
  },
  'assets.originalUrl': url('downloadAsset'),
  'assets.playbackUrl': url('playAssetVideo'),
  'assets.thumbnailUrl': url('viewAsset'),
  'assets.ready': {
    more: {
      id: { schema: ID, doc: 'Id of the asset.', label: 'asset-id', isRequired: true },
      ...WAIT_LIMITS,
    },
    args: ({ more }) => [more['id'], only(more, 'timeoutMs', 'pollMs')],
    returns: 'nothing',
  },
  'assets.updateMany': { positionals: [['asset-id', 'ids']] },
  'assets.upload': {
    positionals: [['file', 'assetData']],
    optional: ['fileCreatedAt', 'fileModifiedAt'],
    more: {
      checksum: {
        schema: TEXT,
        doc: 'SHA-1 of the file in hex or base64; a server that has the file does not read it again.',
      },
    },
    args: ({ body: { assetData, ...fields }, more }) => [assetData, { ...fields, ...more }],
  },
  'duplicates.resolve': {
    args: ({ body }) => [body['groups']],
    isDestructive: true,
    example: `--groups '[{"duplicateId":"$DUPLICATE_ID","keepAssetIds":["$ASSET_ID"],"trashAssetIds":[]}]' --yes`,
  },
  'download.info': { example: '--album-id $ALBUM_ID' },
  'assets.segment': { example: '$ASSET_ID $SESSION_ID 0 seg_1.m4s --out FOLDER/' },
  'faces.list': { example: '--id $ASSET_ID' },
  'faces.reassign': { labels: { id: 'person-id' }, example: '$PERSON_ID --id $FACE_ID' },
  'memories.addAssets': { example: '$MEMORY_ID --ids $ASSET_ID' },
  'memories.removeAssets': { example: '$MEMORY_ID --ids $ASSET_ID' },
  'notifications.updateMany': { example: '--ids $NOTIFICATION_ID --read-at 2024-06-01' },
  'people.create': { example: '--name Ada' },
  'stacks.create': { example: '--asset-ids $ASSET_ID $OTHER_ASSET_ID' },
  'sharedLinks.create': { example: '--type ALBUM --album-id $ALBUM_ID' },
  'tags.update': { example: "$TAG_ID --body-color '#ff8800'" },
  'trash.restoreAssets': { example: '--ids $ASSET_ID' },
  'jobs.wait': {
    more: {
      queue: { schema: ref('QueueName'), doc: 'Name of the queue.', label: 'queue', isRequired: true },
      ...WAIT_LIMITS,
    },
    args: ({ more }) => [more['queue'], only(more, 'timeoutMs', 'pollMs')],
    returns: 'nothing',
    example: 'thumbnailGeneration',
  },
  'memories.on': {
    more: {
      date: { schema: { type: 'string', format: 'date' }, doc: 'The day.', label: 'date', isRequired: true },
    },
    args: ({ more }) => [more['date']],
  },
  'people.list': { without: ['page'], returns: 'list' },
  'people.listPage': { of: 'getAllPeople' },
  'people.assets': {
    of: 'searchAssets',
    without: ['page', 'visibility', 'personIds', 'filter', 'orderBy', 'cursor'],
    more: {
      id: { schema: ID, doc: 'Id of the person.', label: 'person-id', isRequired: true },
      ...SEARCH_PLACE,
    },
    args: ({ body, more: { id, ...place } }) => [id, { ...body, ...place }],
    returns: 'list',
  },
  'people.merge': { isDestructive: true },
  'people.mergeInto': { isDestructive: true },
  'queues.empty': { isDestructive: true },
  'search.count': search({ of: 'searchAssetStatistics', example: '--type VIDEO' }),
  'search.largeAssets': search({ without: ['rating'], example: '--min-file-size 100000000 --size 10' }),
  'search.metadata': search({ returns: 'list', example: '--type IMAGE --taken-after 2024-01-01 --limit 10' }),
  'search.random': search({ example: '--size 3' }),
  'search.smart': search({ returns: 'list', example: "--query 'boats at sunset' --limit 10" }),
  'server.requireVersion': named('range', 'range', 'Such as ">=2.6" or ">=3.0.0 <4".'),
  'sessions.lock': { optional: ['id'] },
  'sessions.unlock': {
    ...named('pinCode', 'pin-code', 'PIN code of the locked folder.'),
    returns: 'nothing',
  },
  'sharedLinks.addAssets': withIds('assetIds'),
  'sharedLinks.removeAssets': withIds('assetIds'),
  'sharedLinks.forAlbum': {
    of: 'createSharedLink',
    without: ['type', 'albumId', 'assetIds'],
    more: { albumId: { schema: ID, doc: 'Id of the album.', label: 'album-id', isRequired: true } },
    args: ({ body, more }) => [more['albumId'], body],
  },
  'sharedLinks.forAssets': {
    of: 'createSharedLink',
    without: ['type', 'albumId', 'assetIds'],
    more: { ...ASSET_IDS },
    args: ({ body, more }) => [more['assetIds'], body],
  },
  'sharedLinks.login': {
    args: ({ query, body }) => [query, body],
    example: '--key $LINK_KEY --password secret',
  },
  'sharedLinks.me': { example: '--key $LINK_KEY' },
  'sharedLinks.url': {
    more: {
      key: { schema: TEXT, doc: 'Key of the shared link.', label: 'key', isRequired: true },
      slug: { schema: TEXT, doc: 'Its custom path, if it has one.' },
    },
    args: ({ more }) => [more],
    example: '$LINK_KEY',
  },
  'stacks.ensure': {
    more: { ...ASSET_IDS },
    args: ({ more }) => [more['assetIds']],
    example: '$ASSET_ID $OTHER_ASSET_ID',
  },
  'sync.stream': {
    without: ['reset'],
    positionals: [['type', 'types']],
    more: {
      reset: {
        schema: { type: 'boolean' },
        doc: 'Forget how far this session is, and send everything again.',
      },
      eventsPerAck: {
        schema: { type: 'integer', minimum: 1 },
        doc: 'Acknowledge after this many events, and at the end. Default: 1000.',
      },
    },
    args: ({ body }) => [body['types']],
    options: ({ more }) => only(more, 'reset', 'eventsPerAck'),
    returns: 'list',
  },
  'tags.ensure': {
    more: {
      paths: {
        schema: { type: 'array', items: TEXT },
        doc: 'Such as places/norway.',
        label: 'path',
        isRequired: true,
      },
    },
    args: ({ more }) => [more['paths']],
  },
  'tags.findByPath': { ...named('path', 'path', 'Such as places/norway.'), returns: 'maybe' },
  'tags.tagAssets': withIds(),
  'tags.untagAssets': withIds(),
  'tags.upsert': { positionals: [['path', 'tags']], args: ({ body }) => [body['tags']] },
  'timeline.assets': { of: 'getTimeBuckets', args: ({ query }) => [query], returns: 'list' },
  'trash.empty': { isDestructive: true },
};

function url(operationId: string): Shape {
  return {
    of: operationId,
    more: { ...LINK },
    args: ({ path, query, more }) =>
      operationId === 'playAssetVideo' ? [path['id'], more] : [path['id'], query, more],
    options: false,
    returns: 'value',
  };
}

/** Those of the values that are given. */
const only = (values: Readonly<Record<string, unknown>>, ...names: readonly string[]): object =>
  Object.fromEntries(names.filter((name) => values[name] !== undefined).map((name) => [name, values[name]]));

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
