import { RELEASES } from '../releases.js';
import { randomUUID } from 'node:crypto';
import type { ImmichRelease } from '../../../src/sandbox/index.js';
import {
  type Answer,
  type CallFunction,
  calls,
  jpeg,
  type Schemas,
  upload,
  type UploadInit,
} from '../calls.js';

/** A situation that was seen on real servers, and what they respond. */
export interface Rule {
  /** `METHOD /path` */
  call: string;
  situation: string;
  /** Of these releases only; of all if it is left out. */
  on?: readonly ImmichRelease[];
  /** Brings the situation about and makes the call. */
  run(stage: Stage): Promise<Answer<unknown>>;
  status: number;
  /** What the body must have; `undefined` for no statement about it. */
  body?: unknown;
}

export const V2: readonly ImmichRelease[] = ['2.7.5'];
export const V3: readonly ImmichRelease[] = RELEASES.filter((release) => release !== '2.7.5');

export interface Person {
  id: string;
  call: CallFunction;
}

/** A server, and ways to make what a situation needs. */
export interface Stage {
  release: ImmichRelease;
  /** The administrator, by an API key. */
  admin: CallFunction;
  anonymous: CallFunction;
  /** Requests a page of the web interface. */
  page(path: string): Promise<Answer<unknown>>;
  /** A new user without anything, logged in. */
  person(): Promise<Person>;
}

/** The stage on a server, and what removes the people that it has made. */
export function stageOn(
  server: { url: string; apiKey: string },
  release: ImmichRelease,
): { stage: Stage; close(): Promise<void> } {
  const admin = calls(server);
  const anonymous = calls(server, {});
  const made: string[] = [];
  const person = async (): Promise<Person> => {
    const [email, password] = [`${randomUUID()}@immich.test`, randomUUID()];
    const account = { email, password, name: `Person ${made.length}` };
    const { body: user } = await admin<{ id: string }>('POST', '/admin/users', { json: account });
    made.push(user.id);
    const login = await anonymous<Schemas['LoginResponseDto']>('POST', '/auth/login', {
      json: { email, password },
    });
    return { id: user.id, call: calls(server, { authorization: `Bearer ${login.body.accessToken}` }) };
  };
  const page = async (path: string): Promise<Answer<unknown>> => {
    const { status, headers, body } = await fetch(`${server.url}${path}`, {
      headers: { accept: 'text/html' },
    });
    await body?.cancel();
    return { status, headers, body: '' };
  };
  const close = async () => {
    for (const id of made) await admin('DELETE', `/admin/users/${id}`, { json: { force: true } });
  };
  return { stage: { release, admin, anonymous, page, person }, close };
}

/** Uploads a photo with new bytes, and returns its id. */
export async function photoOf({ call }: Person, init: UploadInit = {}): Promise<string> {
  // Bytes after the end of an image make it a different file. Encoding a new image would take longer than uploading
  // it.
  const bytes = new Uint8Array([...jpeg(128), ...Buffer.from(randomUUID())]);
  return (await upload(call, 'photo.jpg', { bytes, ...init })).body.id;
}

export async function albumOf(
  { call }: Person,
  {
    assetIds = [],
    editors = [],
    viewers = [],
  }: { assetIds?: string[]; editors?: Person[]; viewers?: Person[] } = {},
): Promise<string> {
  const albumUsers = [
    ...editors.map(({ id }) => ({ userId: id, role: 'editor' })),
    ...viewers.map(({ id }) => ({ userId: id, role: 'viewer' })),
  ];
  const json = { albumName: 'Norway', assetIds, albumUsers };
  return (await call<Schemas['AlbumResponseDto']>('POST', '/albums', { json })).body.id;
}

/** The users of an album with their roles; without the owner, whom 2.x does not list. */
export async function rolesIn(album: string, { call }: Person): Promise<Record<string, string>> {
  const { body } = await call<Schemas['AlbumResponseDto']>('GET', `/albums/${album}`);
  return Object.fromEntries(
    body.albumUsers.filter(({ role }) => role !== 'owner').map(({ user, role }) => [user.id, role]),
  );
}
