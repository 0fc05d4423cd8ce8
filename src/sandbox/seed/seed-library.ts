import { createHash } from 'node:crypto';
import { extract } from '../state/extraction.js';
import { type Library, seededRandom } from '../state/library.js';
import { mediaTypeOf } from '../state/media-types.js';
import { inZone } from '../state/moments.js';
import { newAsset } from '../state/new-asset.js';
import type { Album, Asset, Person, Tag } from '../state/records.js';
import { type Outing, type PlannedPhoto, planOutings } from './outings.js';
import { motionBytes, photoBytes } from './photo.js';

/** When the first photo was uploaded; each other one came some milliseconds later. */
const UPLOADED_AT = Date.UTC(2026, 0, 1);
const BETWEEN_UPLOADS_MS = 10;
/** The number of photos from which an outing gets an album. */
const LEAST_FOR_ALBUM = 6;
const NAMES = ['Ada', 'Grace', 'Linus'];

/**
 * Puts photos into an empty library: with places, albums, tags, stacks of bursts, live photos, favourites and three people. The same count and
 * seed give the same ids, names and bytes. It is all read already.
 */
export function seedLibrary(library: Library, count: number, seed: number): void {
  const [owner] = library.users.keys();
  if (count === 0 || owner === undefined) return;
  new Seeding(library, owner, seededRandom(seed)).run(count);
}

class Seeding {
  readonly #people: Person[];

  constructor(
    readonly library: Library,
    readonly owner: string,
    readonly random: () => number,
  ) {
    this.#people = NAMES.map((name) => this.#person(name));
  }

  run(count: number): void {
    for (const outing of planOutings(count, this.random)) this.#add(outing);
  }

  #add(outing: Outing): void {
    const assets = new Map(outing.photos.map((photo) => [photo, this.#photo(photo, outing)]));
    const all = [...assets.values()];
    const burst = outing.burst.flatMap((photo) => assets.get(photo) ?? []);
    const [primary] = burst;
    if (primary && burst.length > 1) {
      const stack = { id: this.#id(), ownerId: this.owner, primaryAssetId: primary.id };
      this.library.stacks.set(stack.id, stack);
      for (const asset of burst) asset.stackId = stack.id;
    }
    const { city, country } = outing.place;
    const [first] = outing.photos;
    if (first && all.length >= LEAST_FOR_ALBUM) this.#album(`${city}, ${monthOf(first.taken)}`, all);
    const tag = this.#tag(city, this.#tag(country, this.#tag('places', undefined)));
    const year = this.#tag(String(first?.taken.getUTCFullYear()), this.#tag('years', undefined));
    for (const asset of all) {
      tag.assetIds.add(asset.id);
      year.assetIds.add(asset.id);
      asset.written.tags = [tag.value, year.value];
    }
  }

  #photo(photo: PlannedPhoto, { place }: Outing): Asset {
    const wallClock = photo.taken.toISOString().slice(0, 19);
    const offset = offsetAt(photo.taken, place.timeZone);
    // Photos of an outing are up to two kilometres apart.
    const bytes = photoBytes(photo.index, {
      taken: wallClock.replaceAll('-', ':').replace('T', ' '),
      offset,
      latitude: place.latitude + (this.random() - 0.5) / 50,
      longitude: place.longitude + (this.random() - 0.5) / 50,
      make: 'Sandbox',
      model: photo.index % 2 === 0 ? 'Camera 2' : 'Camera 1',
    });
    const taken = new Date(`${wallClock}${offset}`).toISOString();
    const motion = photo.isLive
      ? this.#asset(photo.name.replace('.jpg', '.mov'), motionBytes(photo.index), taken, photo.index)
      : undefined;
    if (motion) Object.assign(motion, { visibility: 'hidden', duration: 3000 });
    const asset = this.#asset(photo.name, bytes, taken, photo.index);
    Object.assign(asset, { isFavorite: photo.isFavorite, livePhotoVideoId: motion?.id ?? null });
    const person = this.#people[photo.index % (2 * NAMES.length)];
    if (person) this.#face(asset, person);
    return asset;
  }

  #asset(name: string, bytes: Buffer, taken: string, index: number): Asset {
    const media = mediaTypeOf(name);
    if (!media) throw new Error(`The sandbox supports no file type like that of ${name}.`);
    const at = new Date(UPLOADED_AT + index * BETWEEN_UPLOADS_MS).toISOString();
    const asset = newAsset({
      id: this.#id(),
      ownerId: this.owner,
      bytes,
      checksum: createHash('sha1').update(bytes).digest('base64'),
      ...media,
      originalFileName: name,
      createdAt: at,
      fileCreatedAt: taken,
      fileModifiedAt: taken,
    });
    this.library.assets.set(asset.id, asset);
    extract(asset, this.library);
    Object.assign(asset, { updatedAt: at, readAt: at });
    return asset;
  }

  #album(albumName: string, assets: readonly Asset[]): void {
    const at = assets.at(-1)?.createdAt ?? '';
    const album: Album = {
      id: this.#id(),
      ownerId: this.owner,
      albumName,
      description: '',
      createdAt: at,
      updatedAt: at,
      thumbnailAssetId: assets[0]?.id ?? null,
      order: 'desc',
      isActivityEnabled: true,
      assetIds: new Set(assets.map(({ id }) => id)),
      members: new Map(),
    };
    this.library.albums.set(album.id, album);
  }

  #tag(name: string, parent: Tag | undefined): Tag {
    const value = parent ? `${parent.value}/${name}` : name;
    const known = [...this.library.tags.values()].find((tag) => tag.value === value);
    if (known) return known;
    const at = new Date(UPLOADED_AT).toISOString();
    const tag: Tag = {
      id: this.#id(),
      ownerId: this.owner,
      name,
      value,
      parentId: parent?.id ?? null,
      color: null,
      createdAt: at,
      updatedAt: at,
      assetIds: new Set(),
    };
    this.library.tags.set(tag.id, tag);
    return tag;
  }

  #person(name: string): Person {
    const at = new Date(UPLOADED_AT).toISOString();
    const person: Person = {
      id: this.#id(),
      ownerId: this.owner,
      name,
      birthDate: null,
      isHidden: false,
      isFavorite: false,
      color: null,
      faceId: null,
      createdAt: at,
      updatedAt: at,
    };
    this.library.people.set(person.id, person);
    return person;
  }

  #face({ id: assetId, width, height }: Asset, person: Person): void {
    const [imageWidth, imageHeight] = [width ?? 0, height ?? 0];
    const [left, top] = [Math.floor(this.random() * 200), Math.floor(this.random() * 120)];
    const id = this.#id();
    this.library.faces.set(id, {
      id,
      assetId,
      personId: person.id,
      imageWidth,
      imageHeight,
      boundingBoxX1: left,
      boundingBoxX2: left + 80,
      boundingBoxY1: top,
      boundingBoxY2: top + 80,
      sourceType: 'machine-learning',
      isDeleted: false,
    });
    person.faceId ??= id;
  }

  /** A UUID of version 4, the only one that servers accept. */
  #id(): string {
    const hex = Array.from({ length: 32 }, () => Math.floor(this.random() * 16).toString(16)).join('');
    const variant = '89ab'[Math.floor(this.random() * 4)] ?? '8';
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}

const monthOf = (date: Date): string =>
  date.toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `+09:00`; a wall clock in the hour of a change may get either. */
function offsetAt(wallClock: Date, timeZone: string): string {
  const { wallClock: shifted } = inZone(wallClock.toISOString(), timeZone);
  const minutes = Math.round((Date.parse(shifted) - wallClock.getTime()) / 60_000);
  const [sign, size] = minutes < 0 ? ['-', -minutes] : ['+', minutes];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
