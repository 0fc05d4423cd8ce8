import { createFile, Log, type Movie, MP4BoxBuffer } from 'mp4box';
import { type FileDate, type FileTags, fileDate } from './file-tags.js';

export interface VideoFacts {
  tags: FileTags;
  /** Milliseconds. */
  duration: number;
  width: number | null;
  height: number | null;
}

// The parser would log every unknown box to the console, and has no setting to turn this off.
Log.error = () => undefined;

/** The metadata of an MP4 or QuickTime file; `undefined` for other files. */
export function videoFacts(bytes: Buffer): VideoFacts | undefined {
  const file = createFile();
  let movie: Movie | undefined;
  file.onReady = (info) => (movie = info);
  file.onError = () => undefined;
  try {
    const copy = Uint8Array.from(bytes);
    file.appendBuffer(MP4BoxBuffer.fromArrayBuffer(copy.buffer, 0), true);
    file.flush();
  } catch {
    return undefined; // The file is damaged. Servers accept it too, and read nothing from it.
  }
  if (!movie) return undefined;
  const [track] = movie.videoTracks;
  const keys = appleKeys(file.moov);
  return {
    tags: {
      make: keys.get('com.apple.quicktime.make'),
      model: keys.get('com.apple.quicktime.model'),
      description: keys.get('com.apple.quicktime.description'),
      date: fileDate(keys.get('com.apple.quicktime.creationdate')) ?? createdAt(movie),
      orientation: track && ORIENTATIONS[`${track.matrix[0]},${track.matrix[1]}`],
    },
    duration: Math.round((movie.duration / movie.timescale) * 1000),
    width: track?.video?.width ?? null,
    height: track?.video?.height ?? null,
  };
}

/** The rotation of a video, from the first row of its matrix in 16.16 fixed point. */
const ORIENTATIONS: Record<string, number> = {
  '65536,0': 1,
  '-65536,0': 3,
  '0,65536': 6,
  '0,-65536': 8,
};

const UNSET = Date.UTC(1904, 0, 1);

/** MP4 dates are seconds since 1904 in UTC; zero means that the date is not set. */
const createdAt = ({ created }: Movie): FileDate | undefined =>
  created && created.getTime() !== UNSET ? fileDate(created.toISOString().slice(0, -1), '+00:00') : undefined;

/** The metadata that phones write: one box lists the names, another the values by the index of their name. */
function appleKeys(moov: unknown): Map<string, string> {
  const meta = member(moov, 'meta');
  const names = boxes(dataOf(member(meta, 'keys')), 4).map(({ body }) => body.toString());
  const values = boxes(dataOf(member(meta, 'ilst')), 0);
  const pairs = values.flatMap(({ type, body }): [string, string][] => {
    const name = names[type - 1];
    // Each value is a box: size, name, type, language, text.
    return name === undefined ? [] : [[name, body.subarray(16).toString()]];
  });
  return new Map(pairs);
}

/** The boxes in a byte range: each starts with its size and its type. */
function boxes(bytes: Buffer, start: number): { type: number; body: Buffer }[] {
  const found = [];
  for (let at = start; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32BE(at);
    if (size < 8) break;
    found.push({ type: bytes.readUInt32BE(at + 4), body: bytes.subarray(at + 8, at + size) });
    at += size;
  }
  return found;
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

function dataOf(box: unknown): Buffer {
  const data = member(box, 'data');
  return data instanceof Uint8Array ? Buffer.from(data) : Buffer.alloc(0);
}
