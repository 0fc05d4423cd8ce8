import { encode } from 'jpeg-js';
import { type CameraFacts, exifBlock } from './exif-block.js';

const WIDTH = 320;
const HEIGHT = 240;
/** Encoding takes most of the time, so photos share some images. */
const PICTURES = 8;

const pictures = new Map<number, Buffer>();

/** A JPEG with a colour gradient and the facts of a camera. Photos of other facts have other bytes. */
export function photoBytes(index: number, facts: CameraFacts): Buffer {
  const hue = index % PICTURES;
  const picture = pictures.get(hue) ?? gradient(hue);
  pictures.set(hue, picture);
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), exifBlock(facts)]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  // Photos of a burst have the same metadata, so a number makes their bytes differ.
  const number = Buffer.from(String(index).padStart(8, '0'));
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, number.length + 2]), number]);
  return Buffer.concat([
    picture.subarray(0, 2),
    Buffer.from([0xff, 0xe1]),
    length,
    exif,
    comment,
    picture.subarray(2),
  ]);
}

function gradient(hue: number): Buffer {
  const data = new Uint8Array(WIDTH * HEIGHT * 4);
  for (let pixel = 0; pixel < WIDTH * HEIGHT; pixel += 1) {
    const across = (pixel % WIDTH) / WIDTH;
    const down = Math.floor(pixel / WIDTH) / HEIGHT;
    data.set([(hue * 255) / PICTURES, across * 255, down * 255, 255], pixel * 4);
  }
  return Buffer.from(encode({ width: WIDTH, height: HEIGHT, data }, 80).data);
}

/** Start of a QuickTime file, with a number that makes the bytes unique. */
export const motionBytes = (index: number): Buffer => {
  const text = Buffer.from(`motion ${String(index).padStart(8, '0')}`);
  const free = Buffer.alloc(8);
  free.writeUInt32BE(8 + text.length);
  free.write('free', 4);
  return Buffer.concat([Buffer.from('\0\0\0\u0014ftypqt  \0\0\0\0qt  ', 'latin1'), free, text]);
};
