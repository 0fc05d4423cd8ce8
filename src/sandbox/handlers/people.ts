import { randomUUID } from 'node:crypto';
import { canSee, ownRecord } from './access.js';
import type { Caller } from '../auth.js';
import { badRequest, invalid, noAccess, notFound, Refusal } from '../errors.js';
import { sendFile } from '../files.js';
import type { Handlers } from './handler.js';
import { now } from '../state/clock.js';
import { inCollation } from '../state/collation.js';
import type { Library } from '../state/library.js';
import { facesOf, removePerson, shownFacesOf } from '../state/people.js';
import { PIXEL_JPEG } from '../state/pixels.js';
import type { Person, Schemas } from '../state/records.js';
import { personView } from '../views/people.js';

type PeopleOperations =
  | 'getAllPeople'
  | 'createPerson'
  | 'getPerson'
  | 'updatePerson'
  | 'updatePeople'
  | 'deletePerson'
  | 'deletePeople'
  | 'getPersonStatistics'
  | 'getPersonThumbnail';

interface Asking {
  caller: Caller;
  library: Library;
}

export const peopleHandlers: Handlers<PeopleOperations> = {
  /** `total` and `hidden` count everybody with a face; the list contains people with a name or with enough faces. */
  getAllPeople({ query, caller: { user }, library }) {
    const { page = 1, size = DEFAULT_SIZE, withHidden = false } = query;
    const closest = library.people.get(query.closestPersonId ?? '');
    if (query.closestPersonId !== undefined && !closest?.faceId) throw notFound('Person not found');
    const { minimumFaces = 3 } = user.preferences.people;
    const counted = [...library.people.values()]
      .filter(({ ownerId }) => ownerId === user.id)
      .map((person) => ({ person, faces: shownFacesOf(person, library).length }))
      .filter(({ faces }) => faces > 0);
    const listed = counted
      .filter(({ person, faces }) => person.name !== '' || faces >= minimumFaces)
      .filter(({ person }) => withHidden || !person.isHidden)
      .sort(byProminence)
      .map(({ person }) => person);
    return {
      people: listed.slice((page - 1) * size, page * size).map((person) => personView(person, library)),
      hasNextPage: listed.length > page * size,
      total: counted.length,
      hidden: counted.filter(({ person }) => person.isHidden).length,
    };
  },

  createPerson({ body, caller, library }) {
    requirePast(body.birthDate);
    const person: Person = {
      id: randomUUID(),
      ownerId: caller.user.id,
      name: body.name ?? '',
      birthDate: body.birthDate ?? null,
      isHidden: body.isHidden ?? false,
      isFavorite: body.isFavorite ?? false,
      color: body.color ?? null,
      faceId: null,
      createdAt: now(),
      updatedAt: now(),
    };
    library.people.set(person.id, person);
    return personView(person, library);
  },

  getPerson: (call) => personView(ownPerson(call.path.id, 'person.read', call), call.library),

  updatePerson: (call) => update(call.path.id, call.body, call),

  /** One by one: a person who cannot be changed does not stop the others. */
  updatePeople(call) {
    return call.body.people.map(({ id, ...changes }) => {
      try {
        update(id, changes, call);
        return { id, success: true };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { id, success: false, error: 'unknown' };
      }
    });
  },

  deletePerson: (call) => removePerson(ownPerson(call.path.id, 'person.delete', call), call.library),

  /** All or nothing. */
  deletePeople(call) {
    const people = call.body.ids.map((id) => ownPerson(id, 'person.delete', call));
    for (const person of people) removePerson(person, call.library);
  },

  getPersonStatistics(call) {
    const person = ownPerson(call.path.id, 'person.read', call);
    const assets = new Set(shownFacesOf(person, call.library).map(({ assetId }) => assetId));
    return { assets: assets.size };
  },

  getPersonThumbnail(call) {
    const person = call.library.people.get(call.path.id);
    if (person?.ownerId !== call.caller.user.id) throw notFound();
    if (!personView(person, call.library).thumbnailPath) throw notFound();
    const file = { bytes: PIXEL_JPEG, mimeType: 'image/jpeg', modifiedAt: person.updatedAt };
    sendFile(file, call.request, call.response);
  },
};

const DEFAULT_SIZE = 500;

interface Counted {
  person: Person;
  faces: number;
}

/** Hidden people last, favorites first, then those with a name, by the number of their faces. */
const byProminence = (a: Counted, b: Counted): number =>
  Number(a.person.isHidden) - Number(b.person.isHidden) ||
  Number(b.person.isFavorite) - Number(a.person.isFavorite) ||
  Number(a.person.name === '') - Number(b.person.name === '') ||
  b.faces - a.faces ||
  inCollation(a.person.name, b.person.name);

function update(
  id: string,
  changes: Schemas['PersonUpdateDto'],
  asking: Asking,
): Schemas['PersonResponseDto'] {
  const { featureFaceAssetId, ...facts } = changes;
  requirePast(facts.birthDate);
  const person = ownPerson(id, 'person.update', asking);
  if (featureFaceAssetId !== undefined) person.faceId = featureFace(person, featureFaceAssetId, asking);
  Object.assign(person, facts, { updatedAt: now() });
  return personView(person, asking.library);
}

/** The face of a person in an asset. */
function featureFace(person: Person, assetId: string, asking: Asking): string {
  const asset = asking.library.assets.get(assetId);
  if (!asset || !canSee(asset, asking)) throw noAccess('asset.read');
  const face = facesOf(asset, asking.library).find(({ personId }) => personId === person.id);
  if (!face) throw badRequest('Invalid assetId for feature face or asset is offline');
  return face.id;
}

function requirePast(birthDate: string | null | undefined): void {
  if (!birthDate || Date.parse(birthDate) <= Date.now()) return;
  throw invalid([{ code: 'custom', path: ['birthDate'], message: 'Birth date cannot be in the future' }]);
}

export const ownPerson = (
  id: string,
  permission: Schemas['Permission'],
  { caller, library }: Asking,
): Person => ownRecord(library.people, id, permission, caller);
