import { randomUUID } from 'node:crypto';
import type { ApiKey, Notification, Partner, Session, User } from './accounts.js';
import { now } from './clock.js';
import { Jobs } from './jobs.js';
import type {
  Activity,
  Album,
  Asset,
  Face,
  Memory,
  Person,
  Schemas,
  SharedLink,
  Stack,
  Tag,
} from './records.js';
import { secret } from './secrets.js';
import { newUser } from './users.js';

/** State of a sandbox, in memory: it starts with two users and one API key, and ends with the process. */
export interface Library {
  /** The version of Immich. */
  version: string;
  startedAt: string;
  /** Whether smart search is available. */
  machineLearning: boolean;
  /** Whether videos can be streamed. */
  realtimeTranscoding: boolean;
  /** The only product key that is accepted. */
  productKey: ProductKey;
  users: Map<string, User>;
  apiKeys: ApiKey[];
  sessions: Map<string, Session>;
  partners: Partner[];
  notifications: Map<string, Notification>;
  assets: Map<string, Asset>;
  albums: Map<string, Album>;
  tags: Map<string, Tag>;
  links: Map<string, SharedLink>;
  stacks: Map<string, Stack>;
  memories: Map<string, Memory>;
  activities: Map<string, Activity>;
  people: Map<string, Person>;
  faces: Map<string, Face>;
  license: Schemas['UserLicense'] | null;
  /** Asset id by the id of a video streaming session. */
  streams: Map<string, string>;
  jobs: Jobs;
  /** The next number of a seeded random sequence, from 0 up to 1. */
  random: () => number;
}

export type ProductKey = Schemas['LicenseKeyDto'];

export interface LibrarySeed {
  version: string;
  permissions: Schemas['Permission'][];
  machineLearning: boolean;
  realtimeTranscoding: boolean;
  /** Seed of {@link Library.random}. */
  seed: number;
  extractionDelayMs: number;
}

export function createLibrary(given: LibrarySeed): Library {
  const { version, permissions, machineLearning, realtimeTranscoding, seed, extractionDelayMs } = given;
  const startedAt = now();
  const admin = firstUser('Admin', { isAdmin: true, storageLabel: 'admin', createdAt: startedAt });
  const friend = firstUser('Friend', { createdAt: startedAt });
  const key: ApiKey = {
    id: randomUUID(),
    secret: secret(32),
    name: 'sandbox',
    userId: admin.id,
    permissions,
    createdAt: startedAt,
    updatedAt: startedAt,
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
    partners: [],
    notifications: new Map(),
    assets: new Map(),
    albums: new Map(),
    tags: new Map(),
    links: new Map(),
    stacks: new Map(),
    memories: new Map(),
    activities: new Map(),
    people: new Map(),
    faces: new Map(),
    license: null,
    streams: new Map(),
    jobs: new Jobs(extractionDelayMs),
    random: seededRandom(seed),
  };
}

/** A linear congruential generator, which is random enough here. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The user with the id. Users that records refer to always exist. */
export function userOf(library: Library, id: string): User {
  const found = library.users.get(id);
  if (!found) throw new Error(`The sandbox refers to a user it does not have: ${id}`);
  return found;
}

/** The users of a new sandbox. */
const firstUser = (name: string, facts: Partial<User>): User =>
  newUser({ email: `${name.toLowerCase()}@immich.test`, password: secret(12), name, ...facts });
