import { extname, normalize } from 'node:path';
import type { ServerMediaTypes } from '../../index.js';
import { sidecarFinder, type Stem } from './sidecars.js';
import type { SkippedFile } from './upload-report.js';
import type { FolderFiles } from './walk.js';

/** A file to upload, with what travels with it. */
export interface MediaFile {
  path: string;
  /** Its XMP sidecar. */
  sidecar?: string;
}

/** A photo or a video, or both halves of a live photo. */
export interface UploadUnit extends MediaFile {
  /** What may be the moving half of a live photo, by its name. It is uploaded before the still. */
  motion?: MediaFile;
}

export interface PairOptions {
  /** Whether `name.jpg.xmp`, or else `name.xmp`, goes with `name.jpg`; letter case does not matter. @default true */
  sidecars?: boolean;
  /**
   * Whether to look for live photos: a still (HEIC, HEIF, JPEG) and a video (MOV, MP4) of the same name in the same folder. They are joined if both
   * files have the same content identifier (Apple), or else if the video lasts at most 10 s and both were taken within 3 s of each other. The video
   * is then seen in the still only. A video that the server had before is never changed. @default true
   */
  livePhotos?: boolean;
}

/** The better ones first. */
const STILLS = ['.heic', '.heif', '.jpg', '.jpeg'];
const MOTIONS = ['.mov', '.mp4'];

/** Puts together the files of a folder that belong together by their names, in the order of the files; what the server would not take is skipped. */
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
  /** In lower case: a server judges a file by its extension, whatever its case. */
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

/** The moving half of each still that has one. */
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

/** For each stem, the file with the extension that comes first. */
function best(media: readonly Named[], extensions: readonly string[]): Map<string, Named> {
  const found = new Map<string, Named>();
  for (const file of media) {
    const rank = extensions.indexOf(file.extension);
    const other = found.get(file.stem);
    if (rank >= 0 && (!other || rank < extensions.indexOf(other.extension))) found.set(file.stem, file);
  }
  return found;
}
