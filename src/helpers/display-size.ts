import { checkObject } from '../arguments/check-arguments.js';
import type { Asset } from '../types.js';

/** Width and height in pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * How large an asset is as it is shown, upright; `undefined` where that is not known. Takes what the server says (`width` and
 * `height`, since 2.5), else works it out from `exifInfo`, whose size is that of the picture as the camera stored it.
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

/** EXIF orientations 5 to 8 are turned by a quarter; videos have the angle itself. */
const isOnItsSide = (orientation: string | null | undefined): boolean =>
  [5, 6, 7, 8, 90, -90].includes(Number(orientation));
