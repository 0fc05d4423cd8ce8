import { extname, normalize } from 'node:path';
import type { ServerMediaTypes } from '../../index.js';
import { sidecarFinder, type Stem } from './sidecars.js';
import type { SkippedFile } from './upload-report.js';
import type { FolderFiles } from './walk.js';

/** A file to upload, with its sidecar. */
export interface MediaFile {
  path: string;
  /** Path of its XMP sidecar. */
  sidecar?: string;
}

/** A photo or a video, or both files of a live photo. */
export interface UploadUnit extends MediaFile {
  /** The video of a live photo, according to its name. It is uploaded before the still. */
  motion?: MediaFile;
}

/** Which files are uploaded together: sidecars with their photos, and videos with the stills of their live photos. */
export interface PairOptions {
  /**
   * Whether to upload `name.jpg.xmp`, or else `name.xmp`, with `name.jpg`; letter case does not matter.
   * @default true
   */
  sidecars?: boolean;
  /**
   * Whether to detect live photos: a still (HEIC, HEIF, JPEG) and a video (MOV, MP4) of the same name in the same
   * folder. They are joined if both files have the same content identifier (Apple), or if the video lasts at most 10 s
   * and both were taken within 3 s of each other. The video is then visible only in the still. A video that the server
   * already had is never changed.
   * @default true
   */
  livePhotos?: boolean;
}

/** Preferred formats first. */
const STILLS = ['.heic', '.heif', '.jpg', '.jpeg'];
const MOTIONS = ['.mov', '.mp4'];

/**
 * Groups the files of a folder that belong together by name, in the order of the files. Unsupported files are skipped.
 */
export function pairUp(
  { files, beside }: Pick<FolderFiles, 'files' | 'beside'>,
  types: ServerMediaTypes,
  { sidecars = true, livePhotos = true }: PairOptions = {},
): { units: UploadUnit[]; skipped: SkippedFile[] } {
  const accepted = new Set([...types.image, ...types.video]);
  const named = files.map(nameOf);
  const media = named.filter(({ extension }) => accepted.has(extension));
  const sidecarFiles = named.filter(({ extension }) => types.sidecar.includes(extension));
  const sidecarOf = sidecarFinder(media, sidecars ? [...beside.map(nameOf), ...sidecarFiles] : []);
  const motionOf = livePhotos ? motionFinder(media) : new Map<string, Named>();

  const motions = new Set(motionOf.values());
  const withSidecar = (file: Named): MediaFile => {
    const { path } = file;
    const sidecar = sidecarOf(file);
    return sidecar === undefined ? { path } : { path, sidecar };
  };
  const units = media
    .filter((file) => !motions.has(file))
    .map((file): UploadUnit => {
      const motion = motionOf.get(file.path);
      return motion ? { ...withSidecar(file), motion: withSidecar(motion) } : withSidecar(file);
    });

  const taken = new Set(units.flatMap((unit) => [unit.sidecar, unit.motion?.sidecar]));
  const isMedia = new Set(media);
  const isSidecar = new Set(sidecarFiles);
  const skipped = named
    .filter((file) => !isMedia.has(file) && !taken.has(file.path))
    .map((file): SkippedFile => {
      return { path: file.path, reason: isSidecar.has(file) ? 'sidecar-alone' : 'unsupported' };
    });
  return { units, skipped };
}

interface Named extends Stem {
  /** In lower case, because servers ignore the case of extensions. */
  extension: string;
}

function nameOf(path: string): Named {
  const extension = extname(path);
  return {
    path,
    extension: extension.toLowerCase(),
    stem: normalize(path.slice(0, path.length - extension.length)),
  };
}

/** Finds the live-photo video of each still that has one. */
function motionFinder(media: readonly Named[]): Map<string, Named> {
  const motions = best(media, MOTIONS);
  const pairs = new Map<string, Named>();
  if (motions.size === 0) return pairs;
  for (const [stem, still] of best(media, STILLS)) {
    const motion = motions.get(stem);
    if (motion) pairs.set(still.path, motion);
  }
  return pairs;
}

/** Returns the file with the most preferred extension for each stem. */
function best(media: readonly Named[], extensions: readonly string[]): Map<string, Named> {
  const found = new Map<string, Named>();
  for (const file of media) {
    const rank = extensions.indexOf(file.extension);
    const other = found.get(file.stem);
    if (rank >= 0 && (!other || rank < extensions.indexOf(other.extension))) found.set(file.stem, file);
  }
  return found;
}
