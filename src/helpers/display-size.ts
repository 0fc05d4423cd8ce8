import { checkObject } from '../arguments/check-arguments.js';
import type { Asset } from '../types.js';

/** Width and height in pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * Returns the displayed dimensions of an asset, after rotation; `undefined` if they are unknown. Uses `width` and
 * `height` (returned since 2.5), otherwise `exifInfo`, which has the dimensions before rotation.
 */
export function displaySize(asset: Pick<Asset, 'width' | 'height' | 'exifInfo'>): Size | undefined {
  checkObject('asset', asset);
  const { width, height, exifInfo } = asset;
  if (width && height) return { width, height };
  const { exifImageWidth, exifImageHeight, orientation } = exifInfo ?? {};
  if (!exifImageWidth || !exifImageHeight) return undefined;
  return isOnItsSide(orientation)
    ? { width: exifImageHeight, height: exifImageWidth }
    : { width: exifImageWidth, height: exifImageHeight };
}

/** EXIF orientations 5 to 8 include a quarter turn; videos store the angle instead. */
const isOnItsSide = (orientation: string | null | undefined): boolean =>
  [5, 6, 7, 8, 90, -90].includes(Number(orientation));
