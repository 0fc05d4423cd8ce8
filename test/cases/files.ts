import type { ImmichClient } from '../../src/index.js';
import type { OperationCases, World } from './world.js';

export const fileCases = {
  downloadAsset: async ({ assets }, { photo }) => assets.download(await photo(), { edited: false }),
  viewAsset: async ({ assets }, { readyPhoto }) => assets.thumbnail(await readyPhoto(), { size: 'preview' }),
  playAssetVideo: async ({ assets }, { video }) => assets.playback(await video()),

  getMainPlaylist: async ({ assets }, { video }) => assets.mainPlaylist(await video()),
  getMediaPlaylist: async (immich, world) => {
    const { id, sessionId, variantIndex } = await streaming(immich, world);
    return immich.assets.mediaPlaylist(id, sessionId, variantIndex);
  },
  getSegment: async (immich, world) => {
    const { id, sessionId, variantIndex } = await streaming(immich, world);
    return immich.assets.segment(id, sessionId, variantIndex, 'init.mp4');
  },
  endSession: async (immich, world) => {
    const { id, sessionId } = await streaming(immich, world);
    return immich.assets.endStream(id, sessionId);
  },

  getDownloadInfo: async ({ download }, { photo }) =>
    download.info({ assetIds: [await photo()], archiveSize: 1_000_000 }),
  downloadArchive: async ({ download }, { photo }) => download.archive({ assetIds: [await photo()] }),
} satisfies OperationCases;

/** Starts a session on a new video: its first variant, as the main playlist names it. */
async function streaming({ assets }: ImmichClient, { video }: World) {
  const id = await video();
  const playlist = await (await assets.mainPlaylist(id)).text();
  const [, sessionId = '', variantIndex] = /^([^#/\s]+)\/(\d+)\/playlist\.m3u8$/m.exec(playlist) ?? [];
  return { id, sessionId, variantIndex: Number(variantIndex) };
}
