import type { UploadAllOptions } from '../../../node/index.js';
import { CliError } from '../../cli-error.js';
import type { UploadFlags } from './upload-flags.js';

/** Refuses options that contradict each other. */
export function checkUploadFlags(flags: UploadFlags): void {
  const { album, albumName, dryRun, json, jsonOutput, watch } = flags;
  const conflicts: [boolean | undefined, string][] = [
    [album && albumName !== undefined, '--album and --album-name'],
    [json && jsonOutput, '--json and --json-output'],
    [watch && dryRun, '--watch and --dry-run'],
    [watch && jsonOutput, '--watch and --json-output'],
  ];
  for (const [isGiven, names] of conflicts) {
    if (isGiven) throw new CliError(`${names} cannot be used together. Choose one of them.`);
  }
  if (albumName === '') throw new CliError('--album-name must not be empty. Name the album.');
}

/** The options of `uploadAll` for the options of the command. */
export const uploadSettings = (
  { visibility, ...flags }: UploadFlags,
  signal: AbortSignal,
): UploadAllOptions => ({
  ...walkSettings(flags),
  signal,
  concurrency: flags.concurrency,
  dryRun: flags.dryRun ?? false,
  livePhotos: flags.livePhotos,
  restoreTrashed: flags.restoreTrashed ?? false,
  ...(flags.album && { album: { byFolder: true } }),
  ...(flags.albumName !== undefined && { album: flags.albumName }),
  ...(flags.tag && { tags: flags.tag }),
  ...(flags.journal !== undefined && { journal: flags.journal }),
  ...(visibility && { fields: () => ({ visibility }) }),
});

type WalkFlags = Pick<UploadFlags, 'recursive' | 'ignore' | 'includeHidden' | 'followSymlinks'>;

/** The files of a folder to upload. */
export const walkSettings = ({ recursive, ignore = [], includeHidden, followSymlinks }: WalkFlags) => ({
  recursive: recursive ?? false,
  hidden: includeHidden ?? false,
  followSymlinks: followSymlinks ?? false,
  ignore: ignore
    .flatMap((patterns) => patterns.split('\n'))
    .filter((pattern) => pattern !== '')
    .map(anywhere),
});

/** The official command matches a pattern at any depth: `Raw/*.tif` also in `2024/Raw`. */
const anywhere = (pattern: string): string => {
  const isAnchored = pattern.startsWith('**/') || !pattern.includes('/');
  return isAnchored ? pattern : `**/${pattern.replace(/^\//, '')}`;
};
