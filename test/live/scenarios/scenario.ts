import type { ImmichClient, ServerVersion } from '../../../src/index.js';

/**
 * Several calls in a row that a real server must get right together. It rejects if the server does not, or with `Skip` if the
 * server lacks something. Everything it creates must have a name, or a shared link a description, that starts with `runId`:
 * clean-up removes what this client created and what has such a name.
 */
export type Scenario = (stage: ScenarioStage) => Promise<void>;

export interface ScenarioStage {
  immich: ImmichClient;
  runId: string;
  /** `runId`, a hyphen and the words. */
  name(words: string): string;
  version: ServerVersion;
  /** Maximum time for the server to finish its jobs after a request. */
  settleMs: number;
}
