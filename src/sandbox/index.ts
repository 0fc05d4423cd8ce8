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

/** Releases that the sandbox can simulate. */
export type ImmichRelease = '2.7.5' | '3.0.3' | typeof RELEASE;

/** Options of {@link startSandbox}. */
export interface SandboxOptions {
  /** Release to simulate; see {@link startSandbox}. @default the newest */
  immich?: ImmichRelease;
  /** Port on 127.0.0.1; 0 uses a free one. @default 0 */
  port?: number;
  /** Permissions of the API key; other calls are rejected with a 403 `Missing required permission`. @default ['all'] */
  permissions?: components['schemas']['Permission'][];
  /**
   * Enables smart search; otherwise it is a 400 `Smart search is not enabled`. On new servers machine learning is on,
   * but smart search requires a second service, which most test servers do not have.
   * @default false
   */
  machineLearning?: boolean;
  /**
   * Enables video streaming; otherwise it is a 400 `Real-time transcoding is not enabled`, as on a new server. @default
   * false
   */
  realtimeTranscoding?: boolean;
  /**
   * Average time from an upload until the server reads the file, in milliseconds; it varies by half of it. Until then
   * the asset has the dates of the upload, no EXIF and no thumbnail, and tags added before are lost. Metadata changes
   * through the API are read again after the same time. With 0, everything happens immediately.
   * @default 100
   */
  extractionDelayMs?: number;
  /**
   * Seed of the random numbers, which are used for {@link SandboxOptions.photos} and for the order of assets with the
   * same date (it differs in every request). @default 1
   */
  seed?: number;
  /**
   * Number of photos in the library at the start, up to 100,000: with dates from 2019 to 2025, places, albums, tags,
   * stacks of bursts with equal dates, live photos, favourites and three people. They belong to {@link Sandbox.admin}.
   * The same number and {@link SandboxOptions.seed} give the same IDs, names and bytes. @default 0
   */
  photos?: number;
  /**
   * Origin of browser pages that can call the server, such as `http://localhost:5173`. Immich itself allows none; a
   * proxy in front of it can. @default none
   */
  cors?: string;
  /** Faults of requests to the API, like those of a broken proxy; the first matching fault is used. @default none */
  faults?: readonly SandboxFault[];
}

/** A fault that affects some requests before the server handles them. */
export interface SandboxFault {
  /**
   * A status from 400 to 599, with text instead of JSON; `'reset'` closes the connection, `'html'` returns a login page
   * with status 200, and `'slow'` waits {@link SandboxFault.delayMs} and then handles the request.
   */
  kind: number | 'reset' | 'html' | 'slow';
  /** Number of affected requests. @default all */
  times?: number;
  /** Such as `POST`. @default any */
  method?: string;
  /** Start of the path, without `/api`, such as `/assets`. @default all */
  path?: string;
  /** For `'slow'`, in milliseconds. @default 0 */
  delayMs?: number;
}

/** A user of the sandbox, for login. */
export interface SandboxUser {
  id: string;
  email: string;
  password: string;
}

/**
 * A running sandbox. Its state is in memory and is discarded by {@link Sandbox.close}. You can pass it directly to
 * `createImmichClient`.
 */
export interface Sandbox {
  /** URL, without `/api`. */
  url: string;
  /** API key of {@link Sandbox.admin}. */
  apiKey: string;
  admin: SandboxUser;
  /** A second user without administrator rights, for sharing. */
  friend: SandboxUser;
  /** Product key for `server.setLicense`. Other keys cause a 400 `Invalid license key`. */
  productKey: { licenseKey: string; activationKey: string };
  /** Stops the server and closes open connections. */
  close(): Promise<void>;
}

/**
 * Starts a server that behaves like a release of Immich, on 127.0.0.1 only, with an empty library or with {@link SandboxOptions.photos}.
 *
 * It has every operation of the release. State is kept for albums, assets, uploads, downloads, searches, shared links, tags, trash,
 * stacks, time buckets, map markers, people and faces, memories, activities, partners, duplicates, notifications, API keys,
 * sessions, PIN codes, users and their administration. Every other operation checks the credential, the permission and the
 * request, and then responds with example values and the header `x-sandbox: example`: configuration, libraries, queues and jobs,
 * maintenance and backups, plugins, workflows, sync, OAuth, asset files, cluster groups, folders and calendar heatmaps. These
 * store nothing, and accept unknown IDs.
 *
 * 2.7.5 has the older responses, errors and defaults; `PUT /assets/{id}/original` and `GET /assets/device/{deviceId}`, which ended
 * with it, respond with examples.
 *
 * Differences from a server:
 * - Metadata is read from JPEG, TIFF, PNG, WebP, HEIC and AVIF, from XMP sidecars, and from MP4 and QuickTime. Dates in IPTC and
 *   of GPS, notes of camera makers, the length of an animated image and files of other kinds are not read. A file of unknown
 *   dimensions has no thumbnail. A damaged video counts as read.
 * - A photo and a video with the same content identifier are not joined, and no video is taken out of a motion photo.
 * - The preview of a JPEG is the JPEG without its metadata, not scaled and not turned; every other preview and every thumbnail is
 *   an image of one pixel. Edits are stored, but not applied. Videos are not transcoded.
 * - Places and time zones are found near nine cities only.
 * - Deletion is immediate.
 * - Assets are duplicates only if `PUT /assets` gives them the same `duplicateId`. Faces are created through the API only, and people
 *   have a thumbnail only with {@link SandboxOptions.machineLearning}. Memories are created through the API only.
 * - Sharing an album creates no notification, and albums of a user who is scheduled for deletion stay visible.
 * - `POST /people/merge` keeps the first person of the list.
 * - `server.setLicense` accepts {@link Sandbox.productKey} only: valid keys cannot be created.
 * - Texts are sorted as in English; a server sorts them by the collation of its database.
 * - A shared-link client of 2.7.5 can upload, but cannot add assets that are already on the server.
 * - Smart search ranks by file name; faces and text in images are not recognised.
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
  // Node closes an idle connection after 5 s. A slow test process might send a request at that moment, so the timeout
  // is longer, as on servers behind a proxy.
  server.keepAliveTimeout = 65_000;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  const [admin, friend] = [...library.users.values()].map(account);
  const [key] = library.apiKeys;
  if (!admin || !friend || !key) throw new Error('The sandbox started without its users.');
  // A listening TCP server has an address with a port.
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
  // A client rejects unknown options.
  for (const name of Object.keys(sandbox)) {
    if (name !== 'url' && name !== 'apiKey') Object.defineProperty(sandbox, name, { enumerable: false });
  }
  return sandbox;
}

const account = ({ id, email, password }: User): SandboxUser => ({ id, email, password });
