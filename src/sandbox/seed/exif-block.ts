import { ascii, type Entry, rationals, tiff } from './tiff.js';

/** The metadata that a camera writes into a photo. */
export interface CameraFacts {
  /** Local time at the place: `2024:03:30 09:15:00`. */
  taken: string;
  /** `+09:00` */
  offset: string;
  latitude: number;
  longitude: number;
  make: string;
  model: string;
}

/** The facts as an EXIF block. */
export const exifBlock = ({ taken, offset, latitude, longitude, make, model }: CameraFacts): Buffer =>
  tiff({
    image: [ascii(0x10f, make), ascii(0x110, model)],
    photo: [ascii(0x9003, taken), ascii(0x9011, offset)],
    gps: [
      ascii(1, latitude < 0 ? 'S' : 'N'),
      degrees(2, latitude),
      ascii(3, longitude < 0 ? 'W' : 'E'),
      degrees(4, longitude),
    ],
  });

/** Decimal degrees as degrees, minutes and seconds; the last two are zero. */
const degrees = (tag: number, value: number): Entry =>
  rationals(tag, [Math.round(Math.abs(value) * 10_000), 10_000], [0, 1], [0, 1]);
