// Generated from openapi/ (Immich 3.0.3) by `npm run generate`. Do not edit.

/** By operation, the fields of a request that an older release lacks, and the first release that has each. */
export const requestFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  downloadArchive: { edited: '2.6.0' },
  downloadAsset: { edited: '2.5.0' },
  getAllAlbums: { id: '3.0.0', isOwned: '3.0.0', isShared: '3.0.0', name: '3.0.0' },
  getAllSharedLinks: { id: '2.5.0' },
  getSearchSuggestions: { lensModel: '2.2.0' },
  searchAssetStatistics: { ocr: '2.2.0' },
  searchAssets: { ocr: '2.2.0' },
  searchLargeAssets: { ocr: '2.2.0' },
  searchRandom: { ocr: '2.2.0' },
  searchSmart: { ocr: '2.2.0' },
  viewAsset: { edited: '2.5.0' },
};
