import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, sep } from 'node:path';
import { nameIn, safeName } from '../../node/files/file-names.js';
import { type Place, withPartialFile } from '../../node/files/partial-file.js';
import { printableLine } from '../../values/printable.js';
import { CliError } from '../cli-error.js';
import { interrupted } from '../interrupt.js';
import { isOutputClosed } from '../output/standard-output.js';

/** The target of a downloaded file. */
export interface SaveFlags {
  /** A file, a folder, or `-` for standard output. */
  out?: string;
  overwrite?: boolean;
}

/** Refuses to print the bytes of a file on a terminal, before anything is sent. */
export function checkPlace({ out = '-' }: SaveFlags): void {
  if (out === '-' && process.stdout.isTTY) {
    throw new CliError(
      'The result is a file. Save it with --out FILE or --out FOLDER, or pipe it into a program.',
    );
  }
}

/**
 * Saves the file of a response, which gets its name when all of it is on the disk; or writes it to standard output. `name` is for a folder
 * and a response that has no name.
 */
export async function saveFile(response: Response, flags: SaveFlags, name: string): Promise<void> {
  const { out = '-', overwrite = false } = flags;
  if (out === '-') return toStandardOutput(response);
  const place = await placeFor(
    out,
    overwrite,
    safeName(nameIn(response.headers.get('content-disposition')) ?? withExtension(name, response)),
  );
  const path = await withPartialFile(place.folder, async (file) => {
    for await (const bytes of bodyOf(response)) await file.append(bytes);
    interrupted.throwIfAborted();
    return file.keep(place);
  });
  reportSaved(path);
}

/** On standard error, because standard output is for results. */
export const reportSaved = (path: string): void => console.error(`Saved ${printableLine(path)}`);

/** A file that exists is kept, unless `--overwrite` is given. In a folder, the name gets a number then. */
async function placeFor(out: string, overwrite: boolean, name: string): Promise<Place> {
  const there = await stat(out).catch(() => undefined);
  if (there?.isDirectory() || out.endsWith('/') || out.endsWith(sep)) {
    return { folder: out, name, taken: overwrite ? 'overwrite' : 'number' };
  }
  if (there && !overwrite)
    throw new CliError(`${out} exists. Choose another --out, or replace it with --overwrite.`);
  return { folder: dirname(out), name: basename(out), taken: overwrite ? 'overwrite' : 'refuse' };
}

async function toStandardOutput(response: Response): Promise<void> {
  const { stdout } = process;
  for await (const bytes of bodyOf(response)) {
    if (isOutputClosed()) return;
    if (!stdout.write(bytes))
      await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]).catch(() => undefined);
  }
}

const bodyOf = (response: Response): AsyncIterable<Uint8Array> =>
  response.body ?? new ReadableStream<Uint8Array>();

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/webp': '.webp',
  'image/png': '.png',
  'video/mp4': '.mp4',
  'text/csv': '.csv',
  'application/vnd.apple.mpegurl': '.m3u8',
  'application/octet-stream': '.bin',
};

function withExtension(name: string, { headers }: Response): string {
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  return extname(name) === '' ? name + (EXTENSIONS[type.trim().toLowerCase()] ?? '') : name;
}
