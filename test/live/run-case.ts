import type { ImmichClient, ServerVersion } from '../../src/index.js';
import type { OperationId } from '../../src/http/operation-types.js';
import type { World } from '../cases/world.js';
import type { Exchange } from '../helpers/exchanges.js';
import { isExpectedRejection, type LiveCase, reasonToSkip } from './cases.js';
import type { Conformance } from './conformance.js';

export interface Outcome {
  result: 'passed' | 'failed' | 'skipped';
  /** Why; of a case that passed, if it is not that the call succeeded. */
  reason?: string;
}

/** Runs one case: its method, and each of its requests and responses, must match the contract. */
export async function runCase(
  id: OperationId,
  call: LiveCase,
  { immich, world, exchanges, version, conformance }: Stage,
): Promise<Outcome> {
  exchanges.length = 0;
  try {
    // The case may throw before it awaits this promise.
    const answer: unknown = await (async () => call(immich, world))();
    if (answer instanceof Response) await answer.arrayBuffer();
  } catch (error) {
    if (isExpectedRejection(id, error, version)) {
      return { result: 'passed', reason: 'refused, as this release does not have it' };
    }
    const reason = reasonToSkip(id, error);
    return reason === undefined
      ? { result: 'failed', reason: messageOf(error) }
      : { result: 'skipped', reason };
  }
  const checked = exchanges.map((exchange) => ({ ...exchange, ...conformance(exchange) }));
  // The contract does not describe error bodies, so they are not checked.
  const wrong = checked
    .filter(({ status }) => status < 400)
    .flatMap(({ operationId, issues }) =>
      issues.map(({ path, message }) => `${operationId} ${path.join('.')}: ${message}`),
    );
  if (wrong.length > 0) return { result: 'failed', reason: `against the contract: ${wrong.join('; ')}` };
  if (!checked.some(({ operationId }) => operationId === id)) {
    return { result: 'failed', reason: 'the method did not call its operation' };
  }
  return { result: 'passed' };
}

/** What cases are run with. */
export interface Stage {
  immich: ImmichClient;
  world: World;
  /** All requests and responses of the current case. */
  exchanges: Exchange[];
  version: ServerVersion;
  conformance: Conformance;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
