import { ADAPTED_OPERATIONS } from './from-2x.js';

/** A difference between the contract and older servers, and what the client does about it. */
export interface Covered {
  /** A schema's property (`AssetResponseDto.duration`), or a part of an operation (`GET /albums query name`). */
  place: string;
  /** The rule of drift that reports the difference. */
  rule: string;
  /** The operations for which it is covered, by `operationId`. @default all */
  operations?: readonly string[];
  /** The first release without the difference. */
  since: string;
  /** `adapted`: the call works as on a newer server. `limit`: the older server does not offer it. */
  kind: 'adapted' | 'limit';
  /** What covers it, in a few words. */
  by: string;
}

type Rows = readonly (readonly [place: string, since: string])[];

const MISSING = 'response-required-property-removed';

/** What `from-2x.ts` changes in responses. */
const RESPONSE_ADAPTERS = [
  ...rows('response-property-type-changed', [
    ['AssetResponseDto.duration', '3.0.0'],
    ['TimeBucketAssetResponseDto.duration[]', '3.0.0'],
  ]),
  ...rows(MISSING, [
    ['AssetResponseDto.height', '2.5.0'],
    ['AssetResponseDto.isEdited', '2.5.0'],
    ['AssetResponseDto.width', '2.5.0'],
    ['SearchAssetResponseDto.nextCursor', '3.2.0'],
    ['ServerConfigDto.maintenanceMode', '2.3.0'],
    ['ServerFeaturesDto.ocr', '2.2.0'],
    ['ServerFeaturesDto.realtimeTranscoding', '3.0.0'],
    ['ServerVersionResponseDto.prerelease', '3.0.0'],
  ]),
].map((row) => ({
  ...row,
  operations: ADAPTED_OPERATIONS,
  kind: 'adapted' as const,
  by: 'response adapter',
}));

/** What the client sends in another way to older servers. */
const REQUEST_ADAPTERS = [
  ...adapted('deviceUploads', [
    ...rows('new-required-request-property', [
      ['AssetMediaCreateDto.deviceAssetId', '3.0.0'],
      ['AssetMediaCreateDto.deviceId', '3.0.0'],
    ]),
    ...rows('request-property-type-changed', [['AssetMediaCreateDto.duration', '3.0.0']]),
  ]),
  ...adapted(
    'albumFilters',
    rows('request-parameter-removed', [
      ['GET /albums query id', '3.0.0'],
      ['GET /albums query isOwned', '3.0.0'],
      ['GET /albums query isShared', '3.0.0'],
      ['GET /albums query name', '3.0.0'],
    ]),
  ),
  ...adapted(
    'sharedLinkLogin',
    rows('api-path-removed-without-deprecation', [['POST /shared-links/login', '2.6.0']]),
  ),
  ...adapted(
    'null is not sent in a query',
    rows('request-parameter-became-not-nullable', [
      ['POST /search/large-assets query make', '3.0.0'],
      ['POST /search/large-assets query rating', '2.6.0'],
    ]),
  ),
];

/** What documents of older releases say wrong: their servers accept these, and respond in the same way. */
const SAME_ON_THE_WIRE = [
  ...adapted('accepted by the server', [
    ...rows('request-property-became-not-nullable', [
      ['MetadataSearchDto.make', '3.0.0'],
      ['RandomSearchDto.make', '3.0.0'],
      ['SmartSearchDto.make', '3.0.0'],
      ['StatisticsSearchDto.make', '3.0.0'],
      ['TagCreateDto.color', '3.0.0'],
    ]),
    ...rows('request-property-became-required', [['AssetMediaCreateDto.metadata', '2.5.0']]),
    ...rows('request-composition-changed', [['AssetEditsCreateDto.edits[]', '2.6.0']]),
    // Servers of 2.x take a day for a date-time; `memories.on` sends 3.0.0 to 3.0.2 the date-time that they need.
    ...rows('request-values-excluded', [
      ['GET /memories query for', '3.0.3'],
      ['GET /memories/statistics query for', '3.0.3'],
    ]),
  ]),
  ...adapted(
    'the body has the status of an upload',
    rows('response-success-status-removed', [['POST /assets response 200', '2.5.0']]),
  ),
];

/** Fields that older servers do not return. */
const ABSENT = limits('absent in the response', [
  ...rows(MISSING, [
    ['AdminConfigDto.integrityChecks', '3.0.0'],
    ['AdminConfigFFmpegDto.realtime', '3.0.0'],
    ['AdminConfigJobDto.editor', '2.5.0'],
    ['AdminConfigJobDto.integrityCheck', '3.0.0'],
    ['AdminConfigJobDto.ocr', '2.2.0'],
    ['AdminConfigJobDto.workflow', '2.3.0'],
    ['AdminConfigMachineLearningDto.ocr', '2.2.0'],
    ['AdminConfigNewVersionCheckDto.channel', '3.0.0'],
    ['AdminConfigOAuthDto.allowInsecureRequests', '3.0.0'],
    ['AdminConfigOAuthDto.endSessionEndpoint', '3.0.0'],
    ['AdminConfigOAuthDto.prompt', '3.0.0'],
    ['AdminConfigSmtpTransportDto.secure', '2.2.0'],
    ['DatabaseBackupDto.timezone', '2.7.0'],
    ['DuplicateResponseDto.suggestedKeepAssetIds', '2.7.0'],
    ['MemoriesResponse.duration', '2.3.0'],
    ['QueuesResponseLegacyDto.editor', '2.5.0'],
    ['QueuesResponseLegacyDto.ocr', '2.2.0'],
    ['QueuesResponseLegacyDto.workflow', '2.3.0'],
    ['SessionCreateResponseDto.appVersion', '2.2.0'],
    ['SessionResponseDto.appVersion', '2.2.0'],
  ]),
  ...rows('response-composition-changed', [['AssetEditsResponseDto.edits[]', '2.6.0']]),
]);

/** Server settings that older servers ignore in an update. */
const IGNORED_SETTINGS = limits(
  'ignored by the server',
  rows('request-property-removed', [
    ['AdminConfigFFmpegDto.realtime', '3.0.0'],
    ['AdminConfigGeneratedFullsizeImageDto.progressive', '2.5.0'],
    ['AdminConfigGeneratedImageDto.progressive', '2.5.0'],
    ['AdminConfigJobDto.editor', '2.5.0'],
    ['AdminConfigJobDto.integrityCheck', '3.0.0'],
    ['AdminConfigJobDto.ocr', '2.2.0'],
    ['AdminConfigJobDto.workflow', '2.3.0'],
    ['AdminConfigMachineLearningDto.ocr', '2.2.0'],
    ['AdminConfigNewVersionCheckDto.channel', '3.0.0'],
    ['AdminConfigOAuthDto.accountManagementUrl', '3.2.0'],
    ['AdminConfigOAuthDto.allowInsecureRequests', '3.0.0'],
    ['AdminConfigOAuthDto.endSessionEndpoint', '3.0.0'],
    ['AdminConfigOAuthDto.prompt', '3.0.0'],
    ['AdminConfigSmtpTransportDto.secure', '2.2.0'],
  ]),
);

/** Immich 2 has other workflows: `trigger`, which every workflow needs, is refused before it is sent. */
const WORKFLOWS = limits('UnsupportedError', [
  ...rows('new-required-request-property', [
    ['WorkflowCreateDto.actions', '3.0.0'],
    ['WorkflowCreateDto.filters', '3.0.0'],
    ['WorkflowCreateDto.triggerType', '3.0.0'],
  ]),
  ...rows('request-property-became-required', [['WorkflowCreateDto.name', '3.0.0']]),
]);

/** Metadata of assets had one key only. */
const METADATA_KEYS = limits('refused by the server', [
  ...rows('request-parameter-became-enum', [
    ['DELETE /assets/{id}/metadata/{key} path key', '2.5.0'],
    ['GET /assets/{id}/metadata/{key} path key', '2.5.0'],
  ]),
  ...rows('request-property-became-enum', [['AssetMetadataUpsertItemDto.key', '2.5.0']]),
]);

/**
 * The differences of older servers that the client covers, for `immich-client drift`. What is not in this table is in
 * `openapi/`: operations with the release that brought them, and the fields and values of requests and responses.
 */
export const COVERED: readonly Covered[] = [
  ...RESPONSE_ADAPTERS,
  ...REQUEST_ADAPTERS,
  ...SAME_ON_THE_WIRE,
  ...ABSENT,
  ...IGNORED_SETTINGS,
  ...WORKFLOWS,
  ...METADATA_KEYS,
];

type Row = Pick<Covered, 'rule' | 'place' | 'since'>;

function rows(rule: string, places: Rows): Row[] {
  return places.map(([place, since]) => ({ rule, place, since }));
}

function adapted(by: string, differences: Row[]): Covered[] {
  return differences.map((row) => ({ ...row, kind: 'adapted', by }));
}

function limits(by: string, differences: Row[]): Covered[] {
  return differences.map((row) => ({ ...row, kind: 'limit', by }));
}
