import { randomUUID } from 'node:crypto';
import { readableAsset } from './access.js';
import type { Caller } from '../auth.js';
import { badRequest, notFound } from '../errors.js';
import { sendFile } from '../files.js';
import type { Handlers } from './handler.js';
import type { Library } from '../state/library.js';
import type { Asset } from '../state/records.js';

type StreamOperations = 'getMainPlaylist' | 'getMediaPlaylist' | 'getSegment' | 'endSession';

const PLAYLIST = 'application/vnd.apple.mpegurl';

/**
 * Streaming without transcoding: one variant of one segment. The initialisation segment is what stands before the media
 * data of an MP4 file; it and the one segment together are the file.
 */
export const streamHandlers: Handlers<StreamOperations> = {
  getMainPlaylist(call) {
    readableAsset(call.path.id, 'asset.view', call);
    // The content type is that of a playlist even for the JSON of the error.
    call.response.type(PLAYLIST);
    if (!call.library.realtimeTranscoding) throw badRequest('Real-time transcoding is not enabled');
    const video = videoOf(call.path.id, call);
    const session = randomUUID();
    call.library.streams.set(session, video.id);
    const bitsPerSecond = Math.ceil((video.bytes.length * 8) / seconds(video));
    const lines = ['#EXTM3U', '#EXT-X-VERSION:7', `#EXT-X-STREAM-INF:BANDWIDTH=${bitsPerSecond}`];
    call.response.send(text([...lines, `${session}/0/playlist.m3u8`]));
  },

  getMediaPlaylist(call) {
    const length = seconds(sessionVideo(call.path, call));
    const lines = ['#EXTM3U', '#EXT-X-VERSION:7', `#EXT-X-TARGETDURATION:${Math.ceil(length)}`];
    const segment = [
      '#EXT-X-MAP:URI="init.mp4"',
      `#EXTINF:${length.toFixed(3)},`,
      'seg_0.m4s',
      '#EXT-X-ENDLIST',
    ];
    call.response.type(PLAYLIST).send(text([...lines, '#EXT-X-PLAYLIST-TYPE:VOD', ...segment]));
  },

  getSegment(call) {
    const { bytes, fileModifiedAt: modifiedAt } = sessionVideo(call.path, call);
    const start = Math.max(bytes.indexOf('mdat') - 4, 0);
    const segments = new Map([
      ['init.mp4', bytes.subarray(0, start)],
      ['seg_0.m4s', bytes.subarray(start)],
    ]);
    const segment = segments.get(call.path.filename);
    if (!segment) throw notFound();
    sendFile({ bytes: segment, mimeType: 'video/mp4', modifiedAt }, call.request, call.response);
  },

  endSession(call) {
    sessionVideo(call.path, call);
    call.library.streams.delete(call.path.sessionId);
  },
};

type Asking = { caller: Caller; library: Library };

function videoOf(id: string, asking: Asking): Asset {
  const asset = readableAsset(id, 'asset.view', asking);
  if (asset.type !== 'VIDEO') throw notFound();
  return asset;
}

/** A session belongs to one video and there is one variant, number 0. */
function sessionVideo(path: { id: string; sessionId: string; variantIndex?: number }, asking: Asking): Asset {
  const video = videoOf(path.id, asking);
  if (asking.library.streams.get(path.sessionId) !== video.id || (path.variantIndex ?? 0) !== 0)
    throw notFound();
  return video;
}

/** A video of unknown length passes for one of a second. */
const seconds = ({ duration }: Asset): number => (duration || 1000) / 1000;

const text = (lines: string[]): string => `${lines.join('\n')}\n`;
