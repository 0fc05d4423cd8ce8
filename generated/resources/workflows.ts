// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { WORKFLOWS } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type {
  Workflow,
  WorkflowCreate,
  WorkflowListQuery,
  WorkflowLogEntry,
  WorkflowLogsQuery,
  WorkflowShare,
  WorkflowTriggerDetails,
  WorkflowUpdate,
} from '../types.js';

/** The plain operations of `workflows`. */
export interface WorkflowsOperations {
  /**
   * Creates a workflow.
   *
   * `POST /workflows`, permission `workflow.create`, since 2.3.0.
   */
  create(body: WorkflowCreate, options?: RequestOptions): Promise<Workflow>;

  /**
   * Deletes a workflow.
   *
   * `DELETE /workflows/{id}`, permission `workflow.delete`, since 2.3.0.
   */
  delete(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Reads one workflow.
   *
   * `GET /workflows/{id}`, permission `workflow.read`, since 2.3.0.
   */
  get(id: string, options?: RequestOptions): Promise<Workflow>;

  /**
   * Reads a workflow without ids, for use on another server.
   *
   * `GET /workflows/{id}/share`, permission `workflow.read`, since 3.0.0.
   */
  getForShare(id: string, options?: RequestOptions): Promise<WorkflowShare>;

  /**
   * Lists your workflows.
   *
   * `GET /workflows`, permission `workflow.read`, since 2.3.0.
   */
  list(query?: WorkflowListQuery, options?: RequestOptions): Promise<Workflow[]>;

  /**
   * Lists the runs of a workflow.
   *
   * `GET /workflows/{id}/logs`, permission `workflow.logs`, since 3.2.0.
   */
  logs(id: string, query?: WorkflowLogsQuery, options?: RequestOptions): Promise<WorkflowLogEntry[]>;

  /**
   * Lists the events that can start a workflow.
   *
   * `GET /workflows/triggers`, since 3.0.0.
   */
  triggers(options?: RequestOptions): Promise<WorkflowTriggerDetails[]>;

  /**
   * Changes a workflow; its steps are replaced if given.
   *
   * `PUT /workflows/{id}`, permission `workflow.update`, since 2.3.0.
   */
  update(id: string, body?: WorkflowUpdate, options?: RequestOptions): Promise<Workflow>;
}

/** The class of the group `workflows`, for `createClient` of `immich-client/groups`. */
export const WorkflowsOperations = /* @__PURE__ */ operationsClass<WorkflowsOperations>(WORKFLOWS);
