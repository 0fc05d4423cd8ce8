import { randomUUID } from 'node:crypto';
import { ownAsset, readableAsset } from './access.js';
import { badRequest } from '../errors.js';
import type { Handlers } from './handler.js';
import { now } from '../state/clock.js';
import type { Asset, Schemas } from '../state/records.js';

type NoteOperations =
  | 'getAssetMetadata'
  | 'updateAssetMetadata'
  | 'getAssetMetadataByKey'
  | 'deleteAssetMetadata'
  | 'updateBulkAssetMetadata'
  | 'deleteBulkAssetMetadata'
  | 'getAssetEdits'
  | 'editAsset'
  | 'removeAssetEdits';

/** Data stored with an asset without changing its file: key-value metadata and edits. */
export const assetNoteHandlers: Handlers<NoteOperations> = {
  getAssetMetadata: (call) => [...readableAsset(call.path.id, 'asset.read', call).metadata.values()],

  updateAssetMetadata(call) {
    const asset = ownAsset(call.path.id, 'asset.update', call);
    return call.body.items.map((item) => write(asset, item));
  },

  getAssetMetadataByKey(call) {
    const { id, key } = call.path;
    const entry = readableAsset(id, 'asset.read', call).metadata.get(key);
    if (!entry) throw badRequest(`Metadata with key "${key}" not found for asset with id "${id}"`);
    return entry;
  },

  deleteAssetMetadata: (call) =>
    void ownAsset(call.path.id, 'asset.update', call).metadata.delete(call.path.key),

  updateBulkAssetMetadata: (call) =>
    call.body.items.map((item) => ({
      assetId: item.assetId,
      ...write(ownAsset(item.assetId, 'asset.update', call), item),
    })),

  deleteBulkAssetMetadata(call) {
    for (const { assetId, key } of call.body.items)
      ownAsset(assetId, 'asset.update', call).metadata.delete(key);
  },

  getAssetEdits: (call) => editsOf(ownAsset(call.path.id, 'asset.edit.get', call)),

  editAsset(call) {
    const asset = ownAsset(call.path.id, 'asset.edit.create', call);
    if (asset.type !== 'IMAGE') throw badRequest('Only images can be edited');
    asset.edits = call.body.edits.map((edit) => ({ id: randomUUID(), ...edit }));
    asset.updatedAt = now();
    return editsOf(asset);
  },

  removeAssetEdits(call) {
    ownAsset(call.path.id, 'asset.edit.delete', call).edits = [];
  },
};

const editsOf = ({ id, edits }: Asset): Schemas['AssetEditsResponseDto'] => ({ assetId: id, edits });

function write(
  asset: Asset,
  { key, value }: Schemas['AssetMetadataUpsertItemDto'],
): Schemas['AssetMetadataResponseDto'] {
  const entry = { key, value, updatedAt: now() };
  asset.metadata.set(key, entry);
  return entry;
}
