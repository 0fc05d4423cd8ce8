import { createHash } from 'node:crypto';
import { type ImmichRelease, type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
import { type Answer, type CallFunction, calls, jpeg, type Schemas, upload } from '../calls.js';

export const UNKNOWN = '00000000-0000-4000-8000-000000000000';
export const PHOTO = jpeg(10);

export const sha1 = (encoding: 'hex' | 'base64'): string => createHash('sha1').update(PHOTO).digest(encoding);

/** What the recorded requests refer to; each is set by the case that makes it. */
export interface World {
  sandbox: Sandbox;
  call: CallFunction;
  anonymous: CallFunction;
  /** With a key that may only read assets. */
  limited: CallFunction;
  photo: string;
  other: string;
  video: string;
  album: string;
  tag: string;
  /** The id of a user that was created. */
  user: string;
  link: Schemas['SharedLinkResponseDto'];
  passwordLink: Schemas['SharedLinkResponseDto'];
  close(): Promise<void>;
}

/** A case repeats one recorded request. */
export type Cases = Record<string, (world: World) => Promise<Answer<unknown>>>;

/** Sandboxes with what the recorded server held from before: located photos and, of 3.0.3, what an earlier run left. */
export async function startWorld(immich: ImmichRelease): Promise<World> {
  // The server had read every file before the recording.
  const sandbox = await startSandbox({ immich, extractionDelayMs: 0 });
  const limited = await startSandbox({ immich, permissions: ['asset.read'] });
  const call = calls(sandbox);
  const located = await upload(call, 'renamed.jpg', { bytes: jpeg(200) });
  const nearby = [201, 202, 203, 204].map((shade) => upload(call, 'nearby.jpg', { bytes: jpeg(shade) }));
  // The explore page lists a city only with this many photos.
  const ids = [located, ...(await Promise.all(nearby))].map(({ body }) => body.id);
  await call('PUT', '/assets', { json: { ids, latitude: 52.524444, longitude: 13.410556 } });
  if (immich === '3.0.3') {
    await upload(call, 'empty.jpg', { bytes: new Uint8Array() });
    await call('POST', '/albums', { json: { albumName: 'earlier' } });
    await call('PUT', '/tags', { json: { tags: ['p/child'] } });
  }
  const nothing = await call<Schemas['SharedLinkResponseDto']>('POST', '/shared-links', {
    json: { type: 'INDIVIDUAL', assetIds: [located.body.id] },
  });
  await call('DELETE', `/shared-links/${nothing.body.id}`);
  return {
    sandbox,
    call,
    anonymous: calls(sandbox, {}),
    limited: calls(limited),
    photo: UNKNOWN,
    other: UNKNOWN,
    video: UNKNOWN,
    album: UNKNOWN,
    tag: UNKNOWN,
    user: UNKNOWN,
    link: nothing.body,
    passwordLink: nothing.body,
    close: async () => void (await Promise.all([sandbox, limited].map((one) => one.close()))),
  };
}
