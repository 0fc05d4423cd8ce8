import { ArgumentError, HttpError, UnsupportedError } from '../../src/index.js';
import type { Outcome } from './run-case.js';
import type { Scenario, ScenarioStage } from './scenarios/scenario.js';
import { Skip } from './skip.js';

/** Runs one scenario. A rejection is a failure, unless it shows that the server or the key lacks something. */
export async function runScenario(scenario: Scenario, stage: ScenarioStage): Promise<Outcome> {
  try {
    await scenario(stage);
    return { result: 'passed' };
  } catch (error) {
    const reason = reasonToSkip(error);
    if (reason !== undefined) return { result: 'skipped', reason };
    return { result: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

function reasonToSkip(error: unknown): string | undefined {
  if (error instanceof Skip) return error.message;
  if (error instanceof UnsupportedError) return 'this release does not have it';
  if (error instanceof HttpError && error.missingPermission) {
    return `missing permission ${error.missingPermission}`;
  }
  // A transfer rejects with all permissions that the key lacks before it begins.
  if (error instanceof ArgumentError && error.message.includes('lacks permissions')) return error.message;
  return undefined;
}
