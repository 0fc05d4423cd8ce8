import type { BoundedFile } from '../files/bounded-file.js';
import { type Box, boxesIn, boxOf } from './boxes.js';

/** Metadata of a MOV or MP4 file; missing values are not in the file. */
export interface VideoFacts {
  /** Apple's content identifier, the same for both files of a live photo. */
  contentId?: string;
  /** Capture time in milliseconds since 1970. */
  takenMs?: number;
  durationMs?: number;
}

/** Seconds from 1904, the epoch of QuickTime, to 1970. */
const QUICKTIME_EPOCH = 2_082_844_800;

const CONTENT_ID = 'com.apple.quicktime.content.identifier';
const CREATION_DATE = 'com.apple.quicktime.creationdate';

/** Maximum number of keys and length of a text; cameras write less. */
const MOST_KEYS = 500;
const LONGEST_TEXT = 256;

export async function videoFacts(file: BoundedFile): Promise<VideoFacts> {
  const moov = await boxOf(file, { start: 0, end: file.size }, 'moov');
  if (!moov) return {};
  const facts: VideoFacts = {};
  for await (const box of boxesIn(file, moov.start, moov.end)) {
    if (box.type === 'mvhd') Object.assign(facts, await movieHeader(file, box));
    if (box.type === 'meta') Object.assign(facts, await metadata(file, box));
  }
  return facts;
}

async function movieHeader(file: BoundedFile, { start, end }: Box): Promise<VideoFacts> {
  const header = await file.read(start, Math.min(32, end - start));
  const isLong = header[0] === 1;
  if (header.length < (isLong ? 32 : 20)) return {};
  const created = isLong ? Number(header.readBigUInt64BE(4)) : header.readUInt32BE(4);
  const scale = header.readUInt32BE(isLong ? 20 : 12);
  const duration = isLong ? header.readBigUInt64BE(24) : BigInt(header.readUInt32BE(16));
  // All ones means unknown, and so does 0, which files recorded in fragments have.
  const isKnown = duration > 0n && duration !== (isLong ? 0xffff_ffff_ffff_ffffn : 0xffff_ffffn) && scale > 0;
  return {
    ...(created > QUICKTIME_EPOCH && { takenMs: (created - QUICKTIME_EPOCH) * 1000 }),
    ...(isKnown && { durationMs: (Number(duration) / scale) * 1000 }),
  };
}

/**
 * Reads Apple's metadata keys. Their date has a time zone and is more accurate than that of the header, which may be
 * the date of an export.
 */
async function metadata(file: BoundedFile, { start, end }: Box): Promise<VideoFacts> {
  // In MP4 a version number precedes the boxes; in QuickTime it does not.
  const isPlain = (await file.read(start + 4, 4)).toString('latin1') === 'hdlr';
  const inside = { start: isPlain ? start : start + 4, end };
  const keys = await boxOf(file, inside, 'keys');
  const values = await boxOf(file, inside, 'ilst');
  if (!keys || !values) return {};
  const names = await keysIn(file, keys);
  const facts: VideoFacts = {};
  for await (const item of boxesIn(file, values.start, values.end)) {
    const name = names[Buffer.from(item.type, 'latin1').readUInt32BE() - 1];
    if (name === CONTENT_ID) Object.assign(facts, { contentId: await textOf(file, item) });
    if (name === CREATION_DATE) Object.assign(facts, dateOf(await textOf(file, item)));
  }
  return facts;
}

async function keysIn(file: BoundedFile, { start, end }: Box): Promise<string[]> {
  const names: string[] = [];
  // A version number and the number of keys precede the keys.
  for await (const { start: from, end: to } of boxesIn(file, start + 8, end)) {
    names.push((await file.read(from, Math.min(to - from, LONGEST_TEXT))).toString('utf8'));
    if (names.length === MOST_KEYS) break;
  }
  return names;
}

async function textOf(file: BoundedFile, item: Box): Promise<string> {
  const data = await boxOf(file, item, 'data');
  if (!data) return '';
  // A type and a locale precede the text.
  const from = data.start + 8;
  return (await file.read(from, Math.min(data.end - from, LONGEST_TEXT))).toString('utf8');
}

/** Parses `2024-05-06T14:00:00+0200`; a date without a time zone is not an instant. */
function dateOf(text: string): Pick<VideoFacts, 'takenMs'> {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?)(?:Z|([+-]\d\d):?(\d\d))$/.exec(text);
  const takenMs = match ? Date.parse(`${match[1]}${match[2] ? `${match[2]}:${match[3]}` : 'Z'}`) : NaN;
  return Number.isNaN(takenMs) ? {} : { takenMs };
}
