import type { Library } from '../state/library.js';
import { databaseTime } from '../state/moments.js';
import { facesOf, peopleIn } from '../state/people.js';
import type { Asset, Face, Person, Schemas } from '../state/records.js';

type PersonResponse = Schemas['PersonResponseDto'];

export const personView = (person: Person, { machineLearning }: Library): PersonResponse => ({
  id: person.id,
  name: person.name,
  birthDate: person.birthDate,
  // Thumbnails of faces are created by machine learning.
  thumbnailPath: person.faceId !== null && machineLearning ? thumbnailPath(person) : '',
  isHidden: person.isHidden,
  isFavorite: person.isFavorite,
  ...(person.color !== null && { color: person.color }),
  updatedAt: person.updatedAt,
});

const thumbnailPath = ({ id, ownerId }: Person): string =>
  `/usr/src/app/upload/thumbs/${ownerId}/${id.slice(0, 2)}/${id.slice(2, 4)}/${id}.jpeg`;

/** A person as part of an asset or a face. */
const nestedPerson = (person: Person, library: Library): PersonResponse => ({
  ...personView(person, library),
  updatedAt: databaseTime(person.updatedAt),
});

export const peopleView = (asset: Asset, library: Library): PersonResponse[] =>
  peopleIn(asset, library).map((person) => nestedPerson(person, library));

/** A face without its person. */
export const faceView = (face: Face): Omit<Schemas['AssetFaceResponseDto'], 'person'> => ({
  id: face.id,
  boundingBoxX1: face.boundingBoxX1,
  boundingBoxY1: face.boundingBoxY1,
  boundingBoxX2: face.boundingBoxX2,
  boundingBoxY2: face.boundingBoxY2,
  imageWidth: face.imageWidth,
  imageHeight: face.imageHeight,
  sourceType: face.sourceType,
});

/** The faces of an asset, from left to right. People of other users are left out. */
export const facesView = (
  asset: Asset,
  userId: string,
  library: Library,
): Schemas['AssetFaceResponseDto'][] =>
  facesOf(asset, library)
    .toSorted((a, b) => a.boundingBoxX1 - b.boundingBoxX1)
    .map((face) => {
      const person = library.people.get(face.personId ?? '');
      return {
        ...faceView(face),
        person: person?.ownerId === userId ? nestedPerson(person, library) : null,
      };
    });
