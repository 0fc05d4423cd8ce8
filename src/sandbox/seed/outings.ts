import { type Place, PLACES } from '../state/places.js';

/** A photo that will be made. */
export interface PlannedPhoto {
  name: string;
  /** Index in the whole library. */
  index: number;
  /** The wall clock at the place. */
  taken: Date;
  isFavorite: boolean;
  isLive: boolean;
}

/** The photos of one day at one place. */
export interface Outing {
  place: Place;
  photos: PlannedPhoto[];
  /** Photos of the same second, in the outing. */
  burst: PlannedPhoto[];
}

const FIRST_DAY = Date.UTC(2019, 0, 5);
const LAST_DAY = Date.UTC(2025, 11, 20);
const DAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_OUTING = 24;
const BURST = 3;

/** Plans outings with this total number of photos, in chronological order. The same arguments give the same outings. */
export function planOutings(count: number, random: () => number): Outing[] {
  const sizes: number[] = [];
  for (let left = count; left > 0; left -= sizes.at(-1) ?? left) {
    sizes.push(Math.min(left, 4 + Math.floor(random() * (LONGEST_OUTING - 4))));
  }
  let index = 0;
  return sizes.map((size, number) => {
    const days = ((LAST_DAY - FIRST_DAY) / DAY_MS) * (number / sizes.length);
    const start = FIRST_DAY + Math.floor(days) * DAY_MS + (8 + random() * 8) * 60 * 60 * 1000;
    const place = PLACES[Math.floor(random() * PLACES.length)] ?? PLACES[0];
    if (!place) throw new Error('The sandbox has no places.');
    const burstAt = size > BURST ? Math.floor(random() * (size - BURST)) : size;
    let time = Math.floor(start / 1000) * 1000;
    const photos = Array.from({ length: size }, (_, position): PlannedPhoto => {
      const isTied = position > burstAt && position < burstAt + BURST;
      if (!isTied) time += Math.floor(1 + random() * 400) * 1000;
      index += 1;
      return {
        name: `IMG_${String(index).padStart(5, '0')}.jpg`,
        index,
        taken: new Date(time),
        isFavorite: random() < 0.1,
        isLive: random() < 0.1,
      };
    });
    return { place, photos, burst: photos.slice(burstAt, burstAt + BURST) };
  });
}
