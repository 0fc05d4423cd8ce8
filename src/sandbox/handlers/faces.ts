import { randomUUID } from 'node:crypto';
import { ownAsset, readableAsset } from './access.js';
import type { Caller } from '../auth.js';
import { badRequest, noAccess } from '../errors.js';
import type { Handlers } from './handler.js';
import { ownPerson } from './people.js';
import { now } from '../state/clock.js';
import type { Library } from '../state/library.js';
import { chooseFace, facesOf, removePerson } from '../state/people.js';
import type { Face, Person, Schemas } from '../state/records.js';
import { removeFace } from '../state/removal.js';
import { facesView, personView } from '../views/people.js';

type FaceOperations =
  | 'getFaces'
  | 'createFace'
  | 'deleteFace'
  | 'reassignFacesById'
  | 'reassignFaces'
  | 'mergePeople'
  | 'mergePersonLegacy';

interface Asking {
  caller: Caller;
  library: Library;
}

export const faceHandlers: Handlers<FaceOperations> = {
  getFaces: (call) =>
    facesView(readableAsset(call.query.id, 'asset.read', call), call.caller.user.id, call.library),

  createFace(call) {
    const { assetId, personId, imageWidth, imageHeight, x, y, width, height } = call.body;
    ownAsset(assetId, 'asset.update', call);
    const person = ownPerson(personId, 'person.read', call);
    const face: Face = {
      id: randomUUID(),
      assetId,
      personId,
      imageWidth,
      imageHeight,
      boundingBoxX1: x,
      boundingBoxX2: x + width,
      boundingBoxY1: y,
      boundingBoxY2: y + height,
      sourceType: 'manual',
      isDeleted: false,
    };
    call.library.faces.set(face.id, face);
    if (person.faceId === null) chooseFace(person, call.library);
    person.updatedAt = now();
  },

  deleteFace(call) {
    const face = ownFace(call.path.id, 'face.delete', call);
    if (call.body.force) removeFace(call.library, face.id);
    else face.isDeleted = true;
  },

  /** The path contains the person, the body the face. */
  reassignFacesById(call) {
    const person = ownPerson(call.path.id, 'person.update', call);
    move(ownFace(call.body.id, 'person.create', call), person, call.library);
    return personView(person, call.library);
  },

  /** Returns the person once for each item, whatever faces it has. */
  reassignFaces(call) {
    const person = ownPerson(call.path.id, 'person.update', call);
    return call.body.data.map(({ assetId, personId }) => {
      const asset = call.library.assets.get(assetId);
      const faces = asset ? facesOf(asset, call.library) : [];
      for (const face of faces.filter((one) => one.personId === personId)) {
        move(ownFace(face.id, 'person.create', call), person, call.library);
      }
      return personView(person, call.library);
    });
  },

  /** The first person is kept. */
  mergePeople(call) {
    const [id, ...others] = call.body.ids;
    if (id === undefined) throw noAccess('person.merge');
    return merge(id, others, call);
  },

  mergePersonLegacy: (call) => merge(call.path.id, call.body.ids, call),
};

function move(face: Face, person: Person, library: Library): void {
  const before = library.people.get(face.personId ?? '');
  face.personId = person.id;
  if (person.faceId === null) chooseFace(person, library);
  if (before?.faceId === face.id) chooseFace(before, library);
}

/**
 * Moves the faces of other people to a person, and copies name and birth date if they are missing. The others are
 * deleted.
 */
function merge(id: string, others: readonly string[], asking: Asking): Schemas['BulkIdResponseDto'][] {
  if (others.includes(id)) throw badRequest('Cannot merge a person into themselves');
  const { caller, library } = asking;
  const person = ownPerson(id, 'person.update', asking);
  return others.map((otherId) => {
    const other = library.people.get(otherId);
    if (other?.ownerId !== caller.user.id) return { id: otherId, success: false, error: 'no_permission' };
    person.name ||= other.name;
    person.birthDate ??= other.birthDate;
    person.updatedAt = now();
    for (const face of library.faces.values()) if (face.personId === otherId) face.personId = id;
    removePerson(other, library);
    return { id: otherId, success: true };
  });
}

/** A face belongs to the owner of its asset. */
function ownFace(id: string, permission: Schemas['Permission'], { caller, library }: Asking): Face {
  const face = library.faces.get(id);
  const asset = library.assets.get(face?.assetId ?? '');
  if (!face || asset?.ownerId !== caller.user.id || asset.trashedAt !== null) throw noAccess(permission);
  return face;
}
