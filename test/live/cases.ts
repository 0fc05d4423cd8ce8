import { contract } from '../../src/sandbox/contract.js';
import { operationsOf } from '../../src/contract/document.js';
import { HttpError, type ImmichClient, type ServerFeatures, UnsupportedError } from '../../src/index.js';
import type { OperationId } from '../../src/transport/operation-types.js';
import { operationCases } from '../cases/all.js';
import type { OperationCases, World } from '../cases/world.js';
import { Skip } from './skip.js';

/** Cases that would touch what the run did not create. */
const LEFT_OUT: Partial<Record<OperationId, string>> = {
  emptyTrash: 'would delete everything in your trash',
  restoreTrash: 'would restore everything in your trash',
  setServerLicense: "would replace the server's product key",
  deleteServerLicense: "would remove the server's product key",
};

/** What such a case does instead, where looking is enough. */
const READ_ONLY: OperationCases = {
  getServerLicense: ({ server }) => server.license(),
};

const STREAMING: readonly OperationId[] = ['getMainPlaylist', 'getMediaPlaylist', 'getSegment', 'endSession'];

const ADMIN_ONLY = [...operationsOf(contract)]
  .filter(({ operation }) => operation['x-immich-admin-only'])
  .map(({ operation }) => operation.operationId);

export type LiveCase = (immich: ImmichClient, world: World) => Promise<unknown>;

/** What is run on a server with these features, in order. A case that is left out throws why. */
export function liveCases(features: ServerFeatures, hasVideo: boolean): [OperationId, LiveCase][] {
  // The keys are those of the object itself: it is written out in test/cases.
  const ids = Object.keys(operationCases) as (keyof typeof operationCases)[];
  return ids.map((id) => {
    const reason = LEFT_OUT[id] ?? notHere(id, features, hasVideo);
    if (reason !== undefined) return [id, () => Promise.reject(new Skip(reason))];
    return [id, READ_ONLY[id] ?? operationCases[id]];
  });
}

/** What the server, or the run, lacks for a case. */
function notHere(id: OperationId, features: ServerFeatures, hasVideo: boolean): string | undefined {
  if (id === 'searchSmart' && !features.smartSearch) return 'machine learning is off';
  if (!STREAMING.includes(id)) return undefined;
  if (!features.realtimeTranscoding) return 'realtime transcoding is off';
  return hasVideo ? undefined : 'needs a video that can be played: IMMICH_VIDEO';
}

/** Why a case that threw could not be run here; `undefined` where it went wrong. */
export function reasonToSkip(id: OperationId, error: unknown): string | undefined {
  if (error instanceof Skip) return error.message;
  if (error instanceof UnsupportedError) return 'this release does not have it';
  if (!(error instanceof HttpError)) return undefined;
  if (error.missingPermission) return `missing permission ${error.missingPermission}`;
  return error.reason === 'forbidden' && ADMIN_ONLY.includes(id) ? 'not an administrator' : undefined;
}
