// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { FACES } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { Face, FaceCreate, FaceDelete, FaceListQuery, FaceReassign, Person } from '../types.js';

/** The plain operations of `faces`. */
export interface FacesOperations {
  /**
   * Adds a face to an asset manually, for a person.
   *
   * `POST /faces`, permission `face.create`.
   */
  create(body: FaceCreate, options?: RequestOptions): Promise<void>;

  /**
   * Deletes a face from an asset.
   *
   * `DELETE /faces/{id}`, permission `face.delete`.
   */
  delete(id: string, body: FaceDelete, options?: RequestOptions): Promise<void>;

  /**
   * Lists the faces in an asset.
   *
   * `GET /faces`, permission `face.read`.
   */
  list(query: FaceListQuery, options?: RequestOptions): Promise<Face[]>;

  /**
   * Assigns a face to another person.
   *
   * `PUT /faces/{id}`, permission `face.update`.
   */
  reassign(id: string, body: FaceReassign, options?: RequestOptions): Promise<Person>;
}

/** The class of the group `faces`, for `createClient` of `immich-client/groups`. */
export const FacesOperations = /* @__PURE__ */ operationsClass<FacesOperations>(FACES);
