import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { components } from '../../generated/openapi.js';
import { RELEASE } from '../../generated/release.js';
import { allowOrigin } from './cors.js';
import { withFaults } from './faults.js';
import { generationOf } from './generations/releases.js';
import { seedLibrary } from './seed/seed-library.js';
import { createApp } from './server.js';
import { createLibrary } from './state/library.js';
import type { User } from './state/accounts.js';

const DEFAULT_EXTRACTION_DELAY_MS = 100;
const MAX_PHOTOS = 100_000;

/** The releases of Immich that the sandbox can be. */
export type ImmichRelease = '2.7.5' | '3.0.3' | typeof RELEASE;

export interface SandboxOptions {
  /** The release of Immich that it behaves like; see {@link startSandbox}. @default the newest */
  immich?: ImmichRelease;
  /** The port on 127.0.0.1; 0 takes a free one. @default 0 */
  port?: number;
  /** What the API key may do: with fewer than all, other calls answer 403 `Missing required permission`. @default ['all'] */
  permissions?: components['schemas']['Permission'][];
  /**
   * Turns on smart search; without it, it is 400 `Smart search is not enabled`. A server starts with machine learning
   * on, but smart search needs a second service, which most test servers do not have.
   * @default false
   */
  machineLearning?: boolean;
  /** Turns on video streaming; without it, it is 400 `Real-time transcoding is not enabled`, as on a new server. @default false */
  realtimeTranscoding?: boolean;
  /**
   * How long after an upload the server reads the file, in milliseconds; each file takes half to one and a half of it.
   * Until then the asset has the dates of the upload, no EXIF and no thumbnail, and tags put on it before are lost.
   * Metadata that is changed through the API is read again after the same time. With 0 everything is there at once.
   * @default 100
   */
  extractionDelayMs?: number;
  /**
   * What its random numbers begin with: those behind {@link SandboxOptions.photos}, and the order of assets with the same date, which is another
   * for every request. @default 1
   */
  seed?: number;
  /**
   * How many photos are in the library from the start, up to 100,000: with dates from 2019 to 2025, places, albums, tags, stacks of bursts with
   * equal dates, live photos, favourites and three people. They belong to {@link Sandbox.admin}. The same number and
   * {@link SandboxOptions.seed} give the same ids, names and bytes. @default 0
   */
  photos?: number;
  /**
   * The origin, such as `http://localhost:5173`, of pages that can call the server from a browser. Immich itself allows none; a proxy in front of
   * it can. @default none
   */
  cors?: string;
  /** What goes wrong with requests to the API, as with a broken proxy; the first fault that fits is used. @default nothing */
  faults?: readonly SandboxFault[];
}

/** What goes wrong with some requests, before the server sees them. */
export interface SandboxFault {
  /**
   * A status from 400 to 599, which comes with a text instead of JSON; `'reset'` breaks the connection, `'html'` is a login page with status 200,
   * and `'slow'` waits {@link SandboxFault.delayMs} and then handles the request.
   */
  kind: number | 'reset' | 'html' | 'slow';
  /** How many requests it happens to. @default all */
  times?: number;
  /** Such as `POST`. @default any */
  method?: string;
  /** The beginning of the path, without `/api`, such as `/assets`. @default all */
  path?: string;
  /** For `'slow'`, in milliseconds. @default 0 */
  delayMs?: number;
}

/** A user of the sandbox, to log in with. */
export interface SandboxUser {
  id: string;
  email: string;
  password: string;
}

/**
 * A running sandbox. It holds everything in memory and forgets it with {@link Sandbox.close}. You can pass it to `createImmichClient`
 * as it is.
 */
export interface Sandbox {
  /** Its address, without `/api`. */
  url: string;
  /** A key of {@link Sandbox.admin}. */
  apiKey: string;
  admin: SandboxUser;
  /** A second user, not an admin: one to share with. */
  friend: SandboxUser;
  /** A product key for `server.setLicense`. Every other key is 400 `Invalid license key`. */
  productKey: { licenseKey: string; activationKey: string };
  /** Ends it, open connections included. */
  close(): Promise<void>;
}

/**
 * Starts a server that answers like a release of Immich, on 127.0.0.1 only, with an empty library or with {@link SandboxOptions.photos}.
 *
 * It has every operation of the release. State is kept for albums, assets, uploads, downloads, searches, shared links, tags, trash,
 * stacks, time buckets, map markers, people and faces, memories, activities, partners, duplicates, notifications, API keys,
 * sessions, PIN codes, users and their administration. Every other operation checks the credential, the permission and the
 * request, and then responds with example values and the header `x-sandbox: example`: configuration, libraries, queues and jobs,
 * maintenance and backups, plugins, workflows, sync, OAuth, asset files, cluster groups, folders and calendar heatmaps. Nothing is
 * kept by these, and identifiers that do not exist are accepted.
 *
 * 2.7.5 has the older responses, errors and defaults; `PUT /assets/{id}/original` and `GET /assets/device/{deviceId}`, which ended
 * with it, respond with examples.
 *
 * What differs from a server:
 * - Metadata is read from JPEG, TIFF, PNG, WebP, HEIC and AVIF, from XMP sidecars, and from MP4 and QuickTime. Dates in IPTC and
 *   of GPS, notes of camera makers, the length of an animated picture and files of other kinds are not read. A file whose size
 *   is not known has no thumbnail. A damaged video counts as read.
 * - A picture and a video with the same content identifier are not joined, and no video is taken out of a motion photo.
 * - The preview of a JPEG is the JPEG without its metadata, not scaled and not turned; every other preview and every thumbnail is
 *   a picture of one pixel. Edits are kept, but not applied. Videos are not transcoded.
 * - Places and time zones are found near nine cities only.
 * - Deletion is immediate.
 * - Assets are duplicates only if `PUT /assets` gives them the same `duplicateId`. Faces are created through the API only, and people
 *   have a thumbnail only with {@link SandboxOptions.machineLearning}. Memories are created through the API only.
 * - Sharing an album creates no notification, and albums of a user who waits for their deletion can still be seen.
 * - `POST /people/merge` keeps the first person of the list.
 * - `server.setLicense` accepts {@link Sandbox.productKey} only: a key that verifies cannot be made.
 * - Texts are sorted as in English; a server sorts them by the collation of its database.
 * - A visitor of a 2.7.5 link can upload to it, but cannot add assets that are on the server.
 * - Smart search ranks by file name; faces and text in pictures are not recognised.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { immich = RELEASE, port = 0, permissions = ['all'], seed = 1 } = options;
  const { machineLearning = false, realtimeTranscoding = false } = options;
  const { extractionDelayMs = DEFAULT_EXTRACTION_DELAY_MS, photos = 0, cors, faults = [] } = options;
  if (!Number.isInteger(photos) || photos < 0 || photos > MAX_PHOTOS) {
    throw new RangeError(`\`photos\` must be a whole number from 0 to ${MAX_PHOTOS}.`);
  }
  const library = createLibrary({
    version: immich,
    permissions,
    machineLearning,
    realtimeTranscoding,
    seed,
    extractionDelayMs,
  });
  const generation = generationOf(immich);
  seedLibrary(library, photos, seed);
  const inFront = [...(cors === undefined ? [] : [allowOrigin(cors)]), withFaults(faults)];
  const server = createServer(createApp(library, generation, inFront));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  const [admin, friend] = [...library.users.values()].map(account);
  const [key] = library.apiKeys;
  if (!admin || !friend || !key) throw new Error('The sandbox started without its users.');
  // A TCP server that listens has an address with a port.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sandbox: Sandbox = {
    url,
    apiKey: key.secret,
    admin,
    friend,
    productKey: library.productKey,
    async close() {
      if (!server.listening) return;
      library.jobs.close();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  // A client refuses options that it does not have.
  for (const name of Object.keys(sandbox)) {
    if (name !== 'url' && name !== 'apiKey') Object.defineProperty(sandbox, name, { enumerable: false });
  }
  return sandbox;
}

const account = ({ id, email, password }: User): SandboxUser => ({ id, email, password });
