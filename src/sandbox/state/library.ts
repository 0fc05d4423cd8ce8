import { randomBytes, randomUUID } from 'node:crypto';
import { Jobs } from './jobs.js';
import type { Album, ApiKey, Asset, Schemas, SharedLink, Tag, User } from './records.js';

/** Everything a sandbox knows, in memory: it starts with two users and one API key, and ends with the process. */
export interface Library {
  /** Of Immich. */
  version: string;
  startedAt: string;
  /** Whether smart search answers. */
  machineLearning: boolean;
  /** Whether videos can be streamed. */
  realtimeTranscoding: boolean;
  /** The one product key that it accepts. */
  productKey: ProductKey;
  users: Map<string, User>;
  apiKeys: ApiKey[];
  /** User id by session token. */
  sessions: Map<string, string>;
  assets: Map<string, Asset>;
  albums: Map<string, Album>;
  tags: Map<string, Tag>;
  links: Map<string, SharedLink>;
  license: Schemas['UserLicense'] | null;
  /** Asset id by the id of a video streaming session. */
  streams: Map<string, string>;
  jobs: Jobs;
  /** A number from 0 up to 1, from a seeded sequence. */
  random: () => number;
}

export type ProductKey = Schemas['LicenseKeyDto'];

export interface LibrarySeed {
  version: string;
  permissions: Schemas['Permission'][];
  machineLearning: boolean;
  realtimeTranscoding: boolean;
  /** What the sequence of {@link Library.random} begins with. */
  seed: number;
  extractionDelayMs: number;
}

export function createLibrary(given: LibrarySeed): Library {
  const { version, permissions, machineLearning, realtimeTranscoding, seed, extractionDelayMs } = given;
  const startedAt = now();
  const admin = user('Admin', true, startedAt);
  const friend = user('Friend', false, startedAt);
  const key: ApiKey = {
    id: randomUUID(),
    secret: secret(32),
    name: 'sandbox',
    userId: admin.id,
    permissions,
    createdAt: startedAt,
  };
  return {
    version,
    startedAt,
    machineLearning,
    realtimeTranscoding,
    productKey: { licenseKey: `IMSV${'-0000'.repeat(8)}`, activationKey: secret(32) },
    users: new Map([admin, friend].map((one) => [one.id, one])),
    apiKeys: [key],
    sessions: new Map(),
    assets: new Map(),
    albums: new Map(),
    tags: new Map(),
    links: new Map(),
    license: null,
    streams: new Map(),
    jobs: new Jobs(extractionDelayMs),
    random: seededRandom(seed),
  };
}

export const now = (): string => new Date().toISOString();

/** Now, as a database keeps it: in microseconds. */
export const nowInMicroseconds = (): string =>
  now().replace('Z', `${String((process.hrtime.bigint() / 1000n) % 1000n).padStart(3, '0')}Z`);

/** A linear congruential generator: what it is for needs no better one. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An API key, a session token or a password: letters and digits alone, so that a shell takes it as it is. */
export const secret = (bytes: number): string => randomBytes(bytes).toString('base64').replaceAll(/\W/g, '');

/** The key of a shared link: 50 bytes as base64url. */
export const linkKey = (): string => randomBytes(50).toString('base64url');

/** The user of that id; one that is referred to is always there. */
export function userOf(library: Library, id: string): User {
  const found = library.users.get(id);
  if (!found) throw new Error(`The sandbox refers to a user it does not have: ${id}`);
  return found;
}

/** Takes an asset out of the library and out of everything that held it. */
export function removeAsset(library: Library, id: string): void {
  library.assets.delete(id);
  for (const album of library.albums.values()) {
    album.assetIds.delete(id);
    if (album.thumbnailAssetId === id) album.thumbnailAssetId = [...album.assetIds][0] ?? null;
  }
  for (const { assetIds } of [...library.tags.values(), ...library.links.values()]) assetIds.delete(id);
}

const user = (name: string, isAdmin: boolean, createdAt: string): User => ({
  id: randomUUID(),
  email: `${name.toLowerCase()}@immich.test`,
  password: secret(12),
  name,
  isAdmin,
  createdAt,
});
