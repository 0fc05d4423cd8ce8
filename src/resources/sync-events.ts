import type * as types from '../types.js';

/** Data of a sync event, by event type. Several types have the same data and differ only in why they are sent. */
export interface SyncEventData
  extends
    Record<'AuthUserV1', types.SyncAuthUserV1>,
    Record<'UserV1', types.SyncUserV1>,
    Record<'UserDeleteV1', types.SyncUserDeleteV1>,
    Record<'UserMetadataV1', types.SyncUserMetadataV1>,
    Record<'UserMetadataDeleteV1', types.SyncUserMetadataDeleteV1>,
    Record<'PartnerV1', types.SyncPartnerV1>,
    Record<'PartnerDeleteV1', types.SyncPartnerDeleteV1>,
    Record<
      | 'AssetV1'
      | 'PartnerAssetV1'
      | 'PartnerAssetBackfillV1'
      | 'AlbumAssetCreateV1'
      | 'AlbumAssetUpdateV1'
      | 'AlbumAssetBackfillV1',
      types.SyncAssetV1
    >,
    Record<
      | 'AssetV2'
      | 'PartnerAssetV2'
      | 'PartnerAssetBackfillV2'
      | 'AlbumAssetCreateV2'
      | 'AlbumAssetUpdateV2'
      | 'AlbumAssetBackfillV2',
      types.SyncAssetV2
    >,
    Record<'AssetDeleteV1' | 'PartnerAssetDeleteV1', types.SyncAssetDeleteV1>,
    Record<
      | 'AssetExifV1'
      | 'PartnerAssetExifV1'
      | 'PartnerAssetExifBackfillV1'
      | 'AlbumAssetExifCreateV1'
      | 'AlbumAssetExifUpdateV1'
      | 'AlbumAssetExifBackfillV1',
      types.SyncAssetExifV1
    >,
    Record<'AssetMetadataV1', types.SyncAssetMetadataV1>,
    Record<'AssetMetadataDeleteV1', types.SyncAssetMetadataDeleteV1>,
    Record<'AssetEditV1', types.SyncAssetEditV1>,
    Record<'AssetEditDeleteV1', types.SyncAssetEditDeleteV1>,
    Record<'AssetOcrV1', types.SyncAssetOcrV1>,
    Record<'AssetOcrDeleteV1', types.SyncAssetOcrDeleteV1>,
    Record<'AssetFaceV1', types.SyncAssetFaceV1>,
    Record<'AssetFaceV2', types.SyncAssetFaceV2>,
    Record<'AssetFaceDeleteV1', types.SyncAssetFaceDeleteV1>,
    Record<'PersonV1', types.SyncPersonV1>,
    Record<'PersonDeleteV1', types.SyncPersonDeleteV1>,
    Record<'AlbumV1', types.SyncAlbumV1>,
    Record<'AlbumV2', types.SyncAlbumV2>,
    Record<'AlbumDeleteV1', types.SyncAlbumDeleteV1>,
    Record<'AlbumUserV1' | 'AlbumUserBackfillV1', types.SyncAlbumUserV1>,
    Record<'AlbumUserDeleteV1', types.SyncAlbumUserDeleteV1>,
    Record<'AlbumToAssetV1' | 'AlbumToAssetBackfillV1', types.SyncAlbumToAssetV1>,
    Record<'AlbumToAssetDeleteV1', types.SyncAlbumToAssetDeleteV1>,
    Record<'MemoryV1', types.SyncMemoryV1>,
    Record<'MemoryDeleteV1', types.SyncMemoryDeleteV1>,
    Record<'MemoryToAssetV1', types.SyncMemoryAssetV1>,
    Record<'MemoryToAssetDeleteV1', types.SyncMemoryAssetDeleteV1>,
    Record<'StackV1' | 'PartnerStackV1' | 'PartnerStackBackfillV1', types.SyncStackV1>,
    Record<'StackDeleteV1' | 'PartnerStackDeleteV1', types.SyncStackDeleteV1>,
    Record<'SyncAckV1' | 'SyncCompleteV1' | 'SyncResetV1', Record<string, never>> {}

/**
 * One event of `sync.stream`. Three have no data:
 *
 * - `SyncCompleteV1`: the last event; you have all changes.
 * - `SyncResetV1`: the only event; delete your copy, then call `sync.stream` again.
 * - `SyncAckV1`: progress of the server; ignore it.
 *
 * A server newer than the client can send other types: ignore those that you do not handle.
 */
export type SyncEvent<Type extends keyof SyncEventData = keyof SyncEventData> = {
  [Each in Type]: {
    type: Each;
    data: SyncEventData[Each];
    /** Acknowledgement token of the event; `sync.stream` sends it to the server. */
    ack: string;
  };
}[Type];
