import { accountCases } from './account.js';
import { albumCases } from './albums.js';
import { assetCases } from './assets.js';
import { fileCases } from './files.js';
import { searchCases } from './search.js';
import { serverCases } from './server.js';
import { sharedLinkCases } from './shared-links.js';
import { tagCases } from './tags.js';

/** A case for every documented operation. */
export const operationCases = {
  ...accountCases,
  ...albumCases,
  ...assetCases,
  ...fileCases,
  ...searchCases,
  ...serverCases,
  ...sharedLinkCases,
  ...tagCases,
};
