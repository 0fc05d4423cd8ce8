// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { PEOPLE } from '../operations.js';
import type { FileOptions, RequestOptions } from '../../src/options.js';

import type {
  BulkIdResult,
  BulkIds,
  FaceReassignMany,
  Person,
  PersonCreate,
  PersonMerge,
  PersonStatistics,
  PersonUpdate,
  PersonUpdateMany,
} from '../types.js';

/** The plain operations of `people`. */
export interface PeopleOperations {
  /**
   * Creates a person without faces.
   *
   * `POST /people`, permission `person.create`.
   */
  create(body?: PersonCreate, options?: RequestOptions): Promise<Person>;

  /**
   * Deletes a person; their faces become unassigned.
   *
   * `DELETE /people/{id}`, permission `person.delete`.
   */
  delete(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Deletes several people; their faces become unassigned.
   *
   * `DELETE /people`, permission `person.delete`.
   */
  deleteMany(body: BulkIds, options?: RequestOptions): Promise<void>;

  /**
   * Reads one person.
   *
   * `GET /people/{id}`, permission `person.read`.
   */
  get(id: string, options?: RequestOptions): Promise<Person>;

  /**
   * Merges several people into one.
   *
   * `POST /people/merge`, permission `person.merge`, since 3.2.1.
   */
  merge(body: PersonMerge, options?: RequestOptions): Promise<BulkIdResult[]>;

  /**
   * Merges other people into the person in the path and reports on each.
   *
   * `POST /people/{id}/merge`, permission `person.merge`.
   *
   * @deprecated Use `people.merge`.
   */
  mergeInto(id: string, body: PersonMerge, options?: RequestOptions): Promise<BulkIdResult[]>;

  /**
   * Assigns several faces to another person.
   *
   * `PUT /people/{id}/reassign`, permission `person.reassign`.
   */
  reassignFaces(id: string, body: FaceReassignMany, options?: RequestOptions): Promise<Person[]>;

  /**
   * Counts the assets that show a person.
   *
   * `GET /people/{id}/statistics`, permission `person.statistics`.
   */
  statistics(id: string, options?: RequestOptions): Promise<PersonStatistics>;

  /**
   * Downloads the face image of a person.
   *
   * `GET /people/{id}/thumbnail`, permission `person.read`.
   */
  thumbnail(id: string, options?: FileOptions): Promise<Response>;

  /**
   * Changes a person's name, birth date, cover face, colour or visibility.
   *
   * `PUT /people/{id}`, permission `person.update`.
   */
  update(id: string, body?: PersonUpdate, options?: RequestOptions): Promise<Person>;

  /**
   * Changes several people and reports on each.
   *
   * `PUT /people`, permission `person.update`.
   */
  updateMany(body: PersonUpdateMany, options?: RequestOptions): Promise<BulkIdResult[]>;
}

/** The class of the group `people`, for `createClient` of `immich-client/groups`. */
export const PeopleOperations = /* @__PURE__ */ operationsClass<PeopleOperations>(PEOPLE);
