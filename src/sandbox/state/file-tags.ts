import { type Moment, momentOf } from './moments.js';

/** Metadata as a file or its sidecar states it. What is missing is `undefined`. */
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
  /** As EXIF counts it, 1 to 8. */
  orientation?: number | undefined;
  /** Goes before `description`. */
  imageDescription?: string | undefined;
  description?: string | undefined;
  rating?: number | undefined;
  projectionType?: string | undefined;
  /** Tags as paths, as digiKam writes them; before the other two. */
  tagsList?: string[] | undefined;
  /** Tags as paths separated by `|`, as Lightroom writes them. */
  hierarchicalSubject?: string[] | undefined;
  keywords?: string[] | undefined;
}

/** The tags of a file, and over them those of its sidecar. */
export function overlaid(file: FileTags, sidecar: FileTags): FileTags {
  const given = Object.entries(sidecar).filter(([, value]) => value !== undefined);
  return { ...file, ...(Object.fromEntries(given) as FileTags) };
}

/** When a picture was taken. */
export interface FileDate {
  moment: Moment;
  /** Whether a tag of its own states the offset. The offset in the text of a date counts less than the zone of the place. */
  isZoneCertain: boolean;
}

/** Reads `2022:01:02 11:39:59.123+09:00` and the same in ISO 8601; `undefined` if the text is no date with a time. */
export function fileDate(text: string | undefined, offsetTag?: string): FileDate | undefined {
  const [, date, time, offset = ''] =
    /^(\d{4}[:-]\d\d[:-]\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?/.exec(text ?? '') ??
    [];
  if (date === undefined || time === undefined) return undefined;
  const isZoneCertain = offsetTag !== undefined && /^[+-]\d\d:\d\d$/.test(offsetTag);
  const moment = momentOf(`${date.replaceAll(':', '-')}T${time}${isZoneCertain ? offsetTag : offset}`);
  return moment && { moment, isZoneCertain };
}
