import { ADAPTED_OPERATIONS } from './from-2x.js';

/** A difference between the contract and older servers, and how the client handles it. */
export interface Covered {
  /** A schema's property (`AssetResponseDto.duration`), or a part of an operation (`GET /albums query name`). */
  place: string;
  /** The drift rule that reports the difference. */
  rule: string;
  /** The operations that are covered, by `operationId`. @default all */
  operations?: readonly string[];
  /** The first release without the difference. */
  since: string;
  /** `adapted`: the call works as on a newer server. `limit`: the older server does not offer it. */
  kind: 'adapted' | 'limit';
  /** How it is covered, in a few words. */
  by: string;
}

type Rows = readonly (readonly [place: string, since: string])[];

const MISSING = 'response-required-property-removed';

/** Changes that `from-2x.ts` makes in responses. */
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

/** Requests that differ for older servers. */
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

/** Errors in the documents of older releases: these servers accept the same requests and respond in the same way. */
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
    // 2.x servers accept a day as a date-time; `memories.on` sends 3.0.0 to 3.0.2 the date-time that they require.
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

/** Workflows of Immich 2 differ: `trigger`, which every workflow requires, is rejected before it is sent. */
const WORKFLOWS = limits('UnsupportedError', [
  ...rows('new-required-request-property', [
    ['WorkflowCreateDto.actions', '3.0.0'],
    ['WorkflowCreateDto.filters', '3.0.0'],
    ['WorkflowCreateDto.triggerType', '3.0.0'],
  ]),
  ...rows('request-property-became-required', [['WorkflowCreateDto.name', '3.0.0']]),
]);

/** Older servers have only one metadata key. */
const METADATA_KEYS = limits('refused by the server', [
  ...rows('request-parameter-became-enum', [
    ['DELETE /assets/{id}/metadata/{key} path key', '2.5.0'],
    ['GET /assets/{id}/metadata/{key} path key', '2.5.0'],
  ]),
  ...rows('request-property-became-enum', [['AssetMetadataUpsertItemDto.key', '2.5.0']]),
]);

/**
 * Differences of older servers that the client covers, for `immich-client drift`. Availability of operations, fields
 * and values is not listed here but in `openapi/`.
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
