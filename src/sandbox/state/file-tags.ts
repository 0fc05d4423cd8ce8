import { type Moment, momentOf } from './moments.js';

/** Metadata in a file or its sidecar. Missing values are `undefined`. */
export interface FileTags {
  make?: string | undefined;
  model?: string | undefined;
  lensModel?: string | undefined;
  fNumber?: number | undefined;
  focalLength?: number | undefined;
  iso?: number | undefined;
  exposureTime?: string | undefined;
  date?: FileDate | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  /** The EXIF orientation, 1 to 8. */
  orientation?: number | undefined;
  /** Takes precedence over `description`. */
  imageDescription?: string | undefined;
  description?: string | undefined;
  rating?: number | undefined;
  projectionType?: string | undefined;
  /** Tags as paths, as digiKam writes them; they take precedence over the other two. */
  tagsList?: string[] | undefined;
  /** Tags as paths separated by `|`, as Lightroom writes them. */
  hierarchicalSubject?: string[] | undefined;
  keywords?: string[] | undefined;
}

/** Merges the metadata of a file and its sidecar; the sidecar takes precedence. */
export function mergeTags(file: FileTags, sidecar: FileTags): FileTags {
  const given = Object.entries(sidecar).filter(([, value]) => value !== undefined);
  return { ...file, ...(Object.fromEntries(given) as FileTags) };
}

/** The capture date. */
export interface FileDate {
  moment: Moment;
  /**
   * Whether a separate tag contains the offset. An offset in the text of a date has less weight than the time zone of
   * the place.
   */
  isZoneCertain: boolean;
}

/**
 * Parses `2022:01:02 11:39:59.123+09:00` and the same in ISO 8601. `undefined` if the text is not a date with a time.
 */
export function fileDate(text: string | undefined, offsetTag?: string): FileDate | undefined {
  const [, date, time, offset = ''] =
    /^(\d{4}[:-]\d\d[:-]\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?/.exec(text ?? '') ??
    [];
  if (date === undefined || time === undefined) return undefined;
  const isZoneCertain = offsetTag !== undefined && /^[+-]\d\d:\d\d$/.test(offsetTag);
  const moment = momentOf(`${date.replaceAll(':', '-')}T${time}${isZoneCertain ? offsetTag : offset}`);
  return moment && { moment, isZoneCertain };
}
