import { createHash, randomUUID } from 'node:crypto';
import { picture } from './picture.js';
import type { OperationCases } from './world.js';

const key = 'app.example.com';
const value = { seen: true };

export const assetCases = {
  uploadAsset: ({ assets }, { name }) =>
    assets.upload(picture(), {
      filename: name('fjord.jpg'),
      fileCreatedAt: new Date('2024-06-01'),
      fileModifiedAt: '2024-06-01T12:00:00+02:00',
      sidecarData: new Blob(['<x:xmpmeta xmlns:x="adobe:ns:meta/"/>']),
      isFavorite: true,
      visibility: 'archive',
      duration: 0,
      metadata: [{ key, value }],
      checksum: createHash('sha1').update(randomUUID()).digest('hex'),
    }),
  checkBulkUpload: ({ assets }) =>
    assets.checkBulkUpload([{ id: '0', checksum: createHash('sha1').digest('base64') }]),
  getAssetInfo: async ({ assets }, { photo }) => assets.get(await photo()),
  updateAsset: async ({ assets }, { photo }) =>
    assets.update(await photo(), {
      description: 'A fjord',
      dateTimeOriginal: '2024-06-01T12:00:00.000Z',
      latitude: 61,
      longitude: 7,
      rating: 5,
    }),
  updateAssets: async ({ assets }, { photo }) =>
    assets.updateMany({ ids: [await photo(), await photo()], isFavorite: true, rating: null }),
  deleteAssets: async ({ assets }, { photo }) => assets.delete([await photo()], { force: true }),
  copyAsset: async ({ assets }, { photo }) =>
    assets.copy({ sourceId: await photo(), targetId: await photo(), albums: false }),
  runAssetJobs: async ({ assets }, { photo }) =>
    assets.runJobs({ assetIds: [await photo()], name: 'regenerate-thumbnail' }),
  getAssetStatistics: ({ assets }) => assets.statistics({ visibility: 'timeline' }),
  getAssetOcr: async ({ assets }, { photo }) => assets.ocr(await photo()),

  getAssetEdits: async ({ assets }, { photo }) => assets.getEdits(await photo()),
  editAsset: async ({ assets }, { readyPhoto }) =>
    assets.edit(await readyPhoto(), { edits: [{ action: 'rotate', parameters: { angle: 90 } }] }),
  removeAssetEdits: async ({ assets }, { readyPhoto }) => {
    const { assetId } = await assets.edit(await readyPhoto(), {
      edits: [{ action: 'mirror', parameters: { axis: 'horizontal' } }],
    });
    return assets.deleteEdits(assetId);
  },

  getAssetMetadata: async ({ assets }, { photo }) => assets.listMetadata(await photo()),
  getAssetMetadataByKey: async ({ assets }, { photo }) => {
    const id = await photo();
    await assets.updateMetadata(id, { items: [{ key, value }] });
    return assets.getMetadata(id, key);
  },
  updateAssetMetadata: async ({ assets }, { photo }) =>
    assets.updateMetadata(await photo(), { items: [{ key, value }] }),
  deleteAssetMetadata: async ({ assets }, { photo }) => {
    const id = await photo();
    await assets.updateMetadata(id, { items: [{ key, value }] });
    return assets.deleteMetadata(id, key);
  },
  updateBulkAssetMetadata: async ({ assets }, { photo }) =>
    assets.updateMetadataMany({ items: [{ assetId: await photo(), key, value }] }),
  deleteBulkAssetMetadata: async ({ assets }, { photo }) => {
    const assetId = await photo();
    await assets.updateMetadata(assetId, { items: [{ key, value }] });
    return assets.deleteMetadataMany({ items: [{ assetId, key }] });
  },
} satisfies OperationCases;
