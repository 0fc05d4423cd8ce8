import { randomUUID } from 'node:crypto';
import { encode } from 'jpeg-js';

const [width, height] = [64, 48];
const grey = encode({ width, height, data: new Uint8Array(width * height * 4).fill(127) }).data;

/** A real JPEG that no server has: what stands behind its end is different each time. */
export const picture = (): Blob => new Blob([new Uint8Array(grey), randomUUID()]);
