import { basename, dirname, extname, join } from 'node:path';
import type { ServerMediaTypes } from '../types.js';
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
  /** The moving half of a live photo, which is uploaded before the still. */
  motion?: MediaFile;
}

export interface PairOptions {
  /** Whether `name.jpg.xmp`, or else `name.xmp`, goes with `name.jpg`. @default true */
  sidecars?: boolean;
  /**
   * Whether a still (HEIC, HEIF, JPEG) and a video (MOV, MP4) of the same name in the same folder are a live photo: the video is then
   * seen in the still only. @default true
   */
  livePhotos?: boolean;
}

/** The better ones first. */
const STILLS = ['.heic', '.heif', '.jpg', '.jpeg'];
const MOTIONS = ['.mov', '.mp4'];

/** Puts together what belongs together of a folder, in the order of the files; what the server would not take is skipped. */
export function pairUp(
  { files, beside }: Pick<FolderFiles, 'files' | 'beside'>,
  types: ServerMediaTypes,
  { sidecars = true, livePhotos = true }: PairOptions = {},
): { units: UploadUnit[]; skipped: SkippedFile[] } {
  const accepted = [...types.image, ...types.video];
  const media = files.filter((path) => hasExtension(path, accepted));
  const sidecarFiles = files.filter((path) => hasExtension(path, types.sidecar));
  const sidecarOf = sidecars ? sidecarFinder([...beside, ...sidecarFiles]) : () => ({});
  const motionOf = livePhotos ? motionFinder(media) : new Map<string, string>();

  const motions = new Set(motionOf.values());
  const withSidecar = (path: string): MediaFile => ({ path, ...sidecarOf(path) });
  const units = media
    .filter((path) => !motions.has(path))
    .map((path): UploadUnit => {
      const motion = motionOf.get(path);
      return { ...withSidecar(path), ...(motion !== undefined && { motion: withSidecar(motion) }) };
    });

  const taken = new Set(units.flatMap((unit) => [unit.sidecar, unit.motion?.sidecar]));
  const isMedia = new Set(media);
  const isSidecar = new Set(sidecarFiles);
  const skipped = files
    .filter((path) => !isMedia.has(path) && !taken.has(path))
    .map((path): SkippedFile => {
      return { path, reason: isSidecar.has(path) ? 'sidecar-alone' : 'unsupported' };
    });
  return { units, skipped };
}

/** A server judges a file by its extension, whatever its case. */
const hasExtension = (path: string, extensions: readonly string[]): boolean =>
  extensions.includes(extname(path).toLowerCase());

const withoutExtension = (path: string): string => join(dirname(path), basename(path, extname(path)));

function sidecarFinder(sidecars: readonly string[]): (path: string) => { sidecar?: string } {
  const byStem = new Map(sidecars.map((path) => [withoutExtension(path), path]));
  return (path) => {
    // That of `name.jpg` alone comes before that of all that is called `name`.
    const sidecar = byStem.get(join(path)) ?? byStem.get(withoutExtension(path));
    return sidecar === undefined ? {} : { sidecar };
  };
}

/** The moving half of each still that has one. */
function motionFinder(media: readonly string[]): Map<string, string> {
  const bestOf = (extensions: readonly string[]) =>
    new Map(
      extensions
        .toReversed()
        .flatMap((extension) => media.filter((path) => hasExtension(path, [extension])))
        .map((path) => [withoutExtension(path), path]),
    );
  const motions = bestOf(MOTIONS);
  const pairs = [...bestOf(STILLS)].map(([stem, still]) => [still, motions.get(stem)] as const);
  return new Map(pairs.flatMap(([still, motion]) => (motion === undefined ? [] : [[still, motion]])));
}
