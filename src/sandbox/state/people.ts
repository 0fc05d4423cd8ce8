import type { Library } from './library.js';
import type { Asset, Face, Person } from './records.js';

/** The faces in an asset, except deleted ones. */
export const facesOf = ({ id }: Asset, { faces }: Library): Face[] =>
  [...faces.values()].filter(({ assetId, isDeleted }) => assetId === id && !isDeleted);

/** The people in an asset, without repetitions. */
export function peopleIn(asset: Asset, library: Library): Person[] {
  const ids = new Set(facesOf(asset, library).map(({ personId }) => personId));
  return [...ids].flatMap((id) => library.people.get(id ?? '') ?? []);
}

/** The assets of a person on the timeline, by face. */
export const shownFacesOf = ({ id }: Person, { faces, assets }: Library): Face[] =>
  [...faces.values()].filter(({ personId, assetId, isDeleted }) => {
    const asset = assets.get(assetId);
    return personId === id && !isDeleted && asset?.trashedAt === null && asset.visibility === 'timeline';
  });

/** The faces remain, without a person. */
export function removePerson({ id }: Person, { people, faces }: Library): void {
  people.delete(id);
  for (const face of faces.values()) if (face.personId === id) face.personId = null;
}

/** Sets the thumbnail of a person to one of their faces, if there is one. */
export function chooseFace(person: Person, { faces }: Library): void {
  const own = [...faces.values()].find(({ personId, isDeleted }) => personId === person.id && !isDeleted);
  if (own) person.faceId = own.id;
}
