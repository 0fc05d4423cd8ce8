import { encode } from 'jpeg-js';

/** Creates a JPEG with a color gradient that differs in each run, so that no server has it yet. */
export function samplePhoto(name: string): File {
  const [width, height] = [320, 200];
  const [red, green] = crypto.getRandomValues(new Uint8Array(2));
  const data = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const across = pixel % width;
    const down = Math.floor(pixel / width);
    data.set([red ?? 0, ((green ?? 0) + across) % 256, (down * 255) / height, 255], pixel * 4);
  }
  return new File([new Uint8Array(encode({ width, height, data }, 90).data)], name, {
    type: 'image/jpeg',
    lastModified: Date.now(),
  });
}
