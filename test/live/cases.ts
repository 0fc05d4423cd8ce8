import { operations } from '../helpers/client-operations.js';
import { contract } from '../../src/sandbox/contract.js';
import { operationsOf } from '../../src/contract/read/document.js';
import {
  HttpError,
  type ImmichClient,
  type ServerFeatures,
  type ServerVersion,
  UnsupportedError,
} from '../../src/index.js';
import type { OperationId } from '../../src/http/operation-types.js';
import { type Availability, existsIn } from '../../src/compat/releases.js';
import { operationCases } from '../cases/all.js';
import type { World } from '../cases/world.js';
import { Skip } from './skip.js';

/** Cases that would touch what the run did not create. */
const LEFT_OUT: Partial<Record<OperationId, string>> = {
  emptyTrash: 'would delete everything in your trash',
  restoreTrash: 'would restore everything in your trash',
};

export type LiveCase = (immich: ImmichClient, world: World) => Promise<unknown>;

/** A key of the right form that no server accepts. */
const BAD_KEY = { licenseKey: `IMSV${'-0000'.repeat(8)}`, activationKey: 'activation' };

/** What such a case does instead on a server that is not ours: it changes nothing, or expects the error. */
const ON_SERVERS: Partial<Record<OperationId, LiveCase>> = {
  getServerLicense: ({ server }) => server.license(),
  setServerLicense: async ({ server }) => {
    await requireNoLicense(server);
    await expectError(server.setLicense(BAD_KEY), 400, 'Invalid license key');
  },
  deleteServerLicense: async ({ server }) => {
    await requireNoLicense(server);
    await server.deleteLicense();
  },
};

async function requireNoLicense(server: ImmichClient['server']): Promise<void> {
  if (await server.license()) throw new Skip('the server has a product key');
}

/** Smart search needs machine learning. */
const smartSearchIsOff: LiveCase = ({ search }) =>
  expectError(search.smart({ query: 'a fjord' }).toArray({ limit: 1 }), 400, 'Smart search is not enabled');

/** Resolves if the call rejects with this response of the server. */
async function expectError(call: Promise<unknown>, status: number, message: string): Promise<void> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof HttpError && error.status === status && error.message.includes(message)) return;
  throw error ?? new Error(`The call succeeded; expected ${status} "${message}".`);
}

const STREAMING: readonly OperationId[] = ['getMainPlaylist', 'getMediaPlaylist', 'getSegment', 'endSession'];

const ADMIN_ONLY = [...operationsOf(contract)]
  .filter(({ operation }) => operation['x-immich-admin-only'])
  .map(({ operation }) => operation.operationId);

/** What is run on a server with these features, in order. A case that is left out throws why. */
export function liveCases(features: ServerFeatures, hasVideo: boolean): [OperationId, LiveCase][] {
  // The keys are exactly those of the object literal in test/cases.
  const ids = Object.keys(operationCases) as (keyof typeof operationCases)[];
  return ids.map((id) => {
    const reason = LEFT_OUT[id] ?? notHere(id, features, hasVideo);
    if (reason !== undefined) return [id, () => Promise.reject(new Skip(reason))];
    if (id === 'searchSmart' && !features.smartSearch) return [id, smartSearchIsOff];
    return [id, ON_SERVERS[id] ?? operationCases[id]];
  });
}

/** What the server, or the run, lacks for a case. */
function notHere(id: OperationId, features: ServerFeatures, hasVideo: boolean): string | undefined {
  if (!STREAMING.includes(id)) return undefined;
  if (!features.realtimeTranscoding) return 'realtime transcoding is off';
  return hasVideo ? undefined : 'needs a video that can be played: IMMICH_VIDEO';
}

/** Whether the client rightly refuses an operation, which releases of this version do not have. */
export function isExpectedRejection(id: OperationId, error: unknown, version: ServerVersion): boolean {
  const facts: Availability & { method: string } = operations[id];
  return error instanceof UnsupportedError && !existsIn(version, facts);
}

/** Why a case that threw could not be run here; `undefined` if it went wrong. */
export function reasonToSkip(id: OperationId, error: unknown): string | undefined {
  if (error instanceof Skip) return error.message;
  if (!(error instanceof HttpError)) return undefined;
  if (error.missingPermission) return `missing permission ${error.missingPermission}`;
  return error.reason === 'forbidden' && ADMIN_ONLY.includes(id) ? 'not an administrator' : undefined;
}
