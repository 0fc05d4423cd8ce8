// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { PARTNERS } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { Partner, PartnerCreate, PartnerListQuery, PartnerUpdate } from '../types.js';

/** The plain operations of `partners`. */
export interface PartnersOperations {
  /**
   * Shares your whole library with a user.
   *
   * `POST /partners`, permission `partner.create`, since 1.142.0.
   */
  create(body: PartnerCreate, options?: RequestOptions): Promise<Partner>;

  /**
   * Shares your whole library with the user in the path.
   *
   * `POST /partners/{id}`, permission `partner.create`.
   *
   * @deprecated Use `partners.create`.
   */
  createById(id: string, options?: RequestOptions): Promise<Partner>;

  /**
   * Stops sharing your library with a user.
   *
   * `DELETE /partners/{id}`, permission `partner.delete`.
   */
  delete(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Lists the users you share your library with, or those who share theirs with you.
   *
   * `GET /partners`, permission `partner.read`.
   */
  list(query: PartnerListQuery, options?: RequestOptions): Promise<Partner[]>;

  /**
   * Shows or hides a partner's assets on your timeline.
   *
   * `PUT /partners/{id}`, permission `partner.update`.
   */
  update(id: string, body: PartnerUpdate, options?: RequestOptions): Promise<Partner>;
}

/** The class of the group `partners`, for `createClient` of `immich-client/groups`. */
export const PartnersOperations = /* @__PURE__ */ operationsClass<PartnersOperations>(PARTNERS);
