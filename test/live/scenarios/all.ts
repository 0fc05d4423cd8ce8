import { iteration } from './iteration.js';
import { largeAssets } from './large-assets.js';
import { livePhotos } from './live-photos.js';
import { names } from './names.js';
import type { Scenario } from './scenario.js';
import { tags } from './tags.js';

/** Run after the operation cases, in this order. The key is the name in the report. */
export const scenarios: Record<string, Scenario> = {
  iteration,
  'large-assets': largeAssets,
  'live-photos': livePhotos,
  names,
  tags,
};
