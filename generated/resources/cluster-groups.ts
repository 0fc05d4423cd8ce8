// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { CLUSTER_GROUPS } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { ClusterGroupRequest, ClusterGroupRequestCreate, User } from '../types.js';

/** The plain operations of `clusterGroups`. */
export interface ClusterGroupsOperations {
  /**
   * Accepts a request to join a cluster group.
   *
   * `POST /cluster-groups/requests/{id}/accept`, permission `clusterGroupRequest.create`, since 3.2.0.
   */
  acceptRequest(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Requests that a user joins a cluster group.
   *
   * `PUT /cluster-groups/{id}/requests`, permission `clusterGroupRequest.create`, since 3.2.0.
   */
  createRequest(
    id: string,
    body: ClusterGroupRequestCreate,
    options?: RequestOptions,
  ): Promise<ClusterGroupRequest>;

  /**
   * Declines a request to join a cluster group.
   *
   * `DELETE /cluster-groups/requests/{id}`, permission `clusterGroupRequest.delete`, since 3.2.0.
   */
  declineRequest(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Leaves a cluster group.
   *
   * `POST /cluster-groups/{id}/leave`, permission `clusterGroup.leave`, since 3.2.0.
   */
  leave(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Lists the requests to you to join a cluster group.
   *
   * `GET /cluster-groups/requests`, permission `clusterGroupRequest.read`, since 3.2.0.
   */
  listRequests(options?: RequestOptions): Promise<ClusterGroupRequest[]>;

  /**
   * Lists the requests that a cluster group sent to users.
   *
   * `GET /cluster-groups/{id}/requests`, permission `clusterGroupRequest.read`, since 3.2.0.
   */
  listSentRequests(id: string, options?: RequestOptions): Promise<ClusterGroupRequest[]>;

  /**
   * Queues a new grouping of the faces of all users in a cluster group.
   *
   * `POST /cluster-groups/{id}/regenerate-people`, permission `clusterGroup.read`, since 3.2.0.
   */
  regeneratePeople(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Lists the users of a cluster group.
   *
   * `GET /cluster-groups/{id}/users`, permission `clusterGroup.read`, since 3.2.0.
   */
  users(id: string, options?: RequestOptions): Promise<User[]>;
}

/** The class of the group `clusterGroups`, for `createClient` of `immich-client/groups`. */
export const ClusterGroupsOperations =
  /* @__PURE__ */ operationsClass<ClusterGroupsOperations>(CLUSTER_GROUPS);
