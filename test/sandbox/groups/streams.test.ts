import { expect, test } from 'vitest';
import type { CallFunction } from '../calls.js';
import { movie } from '../../helpers/media-files.js';
import { upload } from '../calls.js';
import { loggedIn, photo, started, UNKNOWN } from './started.js';

const stream = (id: string, rest: string) => `/assets/${id}/video/stream/${rest}`;

/** Uploads a video of 2.5 seconds, and returns its id. */
const video = async (
  call: CallFunction,
  bytes = new Uint8Array(movie({ durationMs: 2500 })),
): Promise<string> => (await upload(call, 'video.mov', { bytes })).body.id;

/** Starts a session, and returns its id. */
async function sessionOf(call: CallFunction, id: string): Promise<string> {
  const { body } = await call<string>('GET', stream(id, 'main.m3u8'));
  return (
    body
      .split('\n')
      .find((line) => line.endsWith('/0/playlist.m3u8'))
      ?.split('/')[0] ?? ''
  );
}

test('a video is streamed as one variant of one segment, until its session ends', async () => {
  const { sandbox, call } = await started({ realtimeTranscoding: true });
  const bytes = new Uint8Array(movie({ durationMs: 2500 }));
  const id = await video(call, bytes);
  const main = await call<string>('GET', stream(id, 'main.m3u8'));
  expect(main.headers.get('content-type')).toContain('application/vnd.apple.mpegurl');
  const bandwidth = Math.ceil((bytes.length * 8) / 2.5);
  expect(main.body.replace(/[\w-]{36}/, 'ID')).toBe(
    `#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-STREAM-INF:BANDWIDTH=${bandwidth}\nID/0/playlist.m3u8\n`,
  );
  const session = await sessionOf(call, id);
  const list = await call<string>('GET', stream(id, `${session}/0/playlist.m3u8`));
  expect(list.headers.get('content-type')).toContain('application/vnd.apple.mpegurl');
  expect(list.body).toMatch(/#EXT-X-TARGETDURATION:3\n[\s\S]*init\.mp4"\n#EXTINF:2\.500,\nseg_0\.m4s\n/);
  const part = async (name: string): Promise<Buffer> => {
    const headers = { 'x-api-key': sandbox.apiKey };
    const url = `${sandbox.url}/api${stream(id, `${session}/0/${name}`)}`;
    return Buffer.from(await (await fetch(url, { headers })).arrayBuffer());
  };
  const [init, segment] = [await part('init.mp4'), await part('seg_0.m4s')];
  expect(Buffer.concat([init, segment]).equals(bytes)).toBe(true);
  expect(segment.subarray(4, 8).toString('latin1')).toBe('mdat');

  expect((await call('DELETE', stream(id, session))).status).toBe(204);
  expect((await call('GET', stream(id, `${session}/0/playlist.m3u8`))).status).toBe(404);
  expect((await call('DELETE', stream(id, session))).status).toBe(404);
});

test('a session gives access to its own video and variant only', async () => {
  const { sandbox, call } = await started({ realtimeTranscoding: true });
  const [id, other] = [await video(call), await video(call)];
  const session = await sessionOf(call, id);
  const status = async (path: string, by = call) => (await by('GET', path)).status;
  expect(await status(stream(id, `${session}/0/seg_0.m4s`))).toBe(200);
  expect(await status(stream(id, `${session}/0/seg_1.m4s`))).toBe(404);
  expect(await status(stream(id, `${session}/1/seg_0.m4s`))).toBe(404);
  expect(await status(stream(other, `${session}/0/seg_0.m4s`))).toBe(404);
  expect(await status(stream(id, `${UNKNOWN}/0/seg_0.m4s`))).toBe(404);
  const friend = await loggedIn(sandbox, sandbox.friend);
  expect(await status(stream(id, `${session}/0/seg_0.m4s`), friend)).toBe(400);
  expect(await status(stream(await photo(call), 'main.m3u8'))).toBe(404);
});

test('streaming is rejected unless it is enabled', async () => {
  const { call } = await started();
  const refused = await call<string>('GET', stream(await video(call), 'main.m3u8'));
  expect(refused.status).toBe(400);
  expect(refused.body).toContain('Real-time transcoding is not enabled');
});
