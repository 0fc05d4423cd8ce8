// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { PLUGINS } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type {
  InstalledPlugin,
  PluginListQuery,
  PluginMethod,
  PluginMethodsQuery,
  PluginTemplate,
} from '../types.js';

/** The plain operations of `plugins`. */
export interface PluginsOperations {
  /**
   * Reads one plugin.
   *
   * `GET /plugins/{id}`, permission `plugin.read`, since 2.3.0.
   */
  get(id: string, options?: RequestOptions): Promise<InstalledPlugin>;

  /**
   * Lists the installed plugins.
   *
   * `GET /plugins`, permission `plugin.read`, since 2.3.0.
   */
  list(query?: PluginListQuery, options?: RequestOptions): Promise<InstalledPlugin[]>;

  /**
   * Lists the methods of plugins, for use as workflow steps.
   *
   * `GET /plugins/methods`, permission `plugin.read`, since 3.0.0.
   */
  methods(query?: PluginMethodsQuery, options?: RequestOptions): Promise<PluginMethod[]>;

  /**
   * Lists the workflow templates that plugins provide.
   *
   * `GET /plugins/templates`, permission `plugin.read`, since 3.0.0.
   */
  templates(options?: RequestOptions): Promise<PluginTemplate[]>;

  /**
   * Lists the events that can start a workflow.
   *
   * `GET /plugins/triggers`, permission `plugin.read`, since 2.5.0, until 2.7.5.
   */
  triggers(
    options?: RequestOptions,
  ): Promise<{ contextType: 'album' | 'asset' | 'person'; type: 'AssetCreate' | 'PersonRecognized' }[]>;
}

/** The class of the group `plugins`, for `createClient` of `immich-client/groups`. */
export const PluginsOperations = /* @__PURE__ */ operationsClass<PluginsOperations>(PLUGINS);
