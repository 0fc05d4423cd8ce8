import { randomBytes } from 'node:crypto';
import { runIfMain } from '../../scripts/repository.js';
import { DocumentError } from '../../src/contract/index.js';
import { type ConnectionCheck, createImmichClient, type ServerVersion } from '../../src/index.js';
import { worldOf } from '../cases/world.js';
import { type Exchange, observing } from '../helpers/exchanges.js';
import { liveCases } from './cases.js';
import { cleanUp } from './clean-up.js';
import { conformanceOf } from './conformance.js';
import { emptyLedger, recording, unseenBy } from './ledger.js';
import { type Outcome, runCase } from './run-case.js';
import { runScenario } from './run-scenario.js';
import { scenarios } from './scenarios/all.js';
import { peopleFor } from './people.js';
import { settingsOf } from './settings.js';

const INTERRUPTED = 130;

/** Maximum time for a server to finish its jobs after a request, such as reading a file again. */
const SETTLE_MS = 4_000;

/** How long clean-up waits before it looks again whether anything is left. */
const POLL_MS = 500;

/**
 * Runs every conformance case and then every scenario against a real server, one after the other, and removes what they created,
 * also after a failure or Ctrl-C. Returns 1 if one failed or something is left behind.
 */
export async function live({ settleMs = SETTLE_MS, pollMs = POLL_MS } = {}): Promise<number> {
  const settings = await settingsOf(process.env);
  const { url, apiKey, video } = settings;
  const check = await createImmichClient({ url, apiKey }).check();
  const version = connected(check);
  const lacking = new Set<string>(check.missingPermissions.map(({ permission }) => permission));

  const runId = `immich-client-${randomBytes(6).toString('hex')}`;
  const ledger = emptyLedger();
  const exchanges: Exchange[] = [];
  const recorded = recording(ledger, lacking);
  const immich = createImmichClient({ url, apiKey, fetch: observing(exchanges, recorded) });

  let isInterrupted = false;
  const interrupt = () => (isInterrupted = true);
  // A terminal sends Ctrl-C to npm and to this process, and npm forwards it: every signal after the first has no
  // effect.
  for (const signal of SIGNALS) process.on(signal, interrupt);

  const counts = { passed: 0, failed: 0, skipped: 0 };
  const report = (id: string, outcome: Outcome) => {
    counts[outcome.result] += 1;
    console.log(lineOf(id, outcome));
  };
  console.log(`Immich ${version.major}.${version.minor}.${version.patch}, run ${runId}`);
  const people = await peopleFor(settings, createImmichClient({ url, apiKey }), runId);
  let left: string[];
  try {
    const world = worldOf(immich, Object.assign(people.setting, { runId }, video && { video }));
    const stage = { immich, world, exchanges, version, conformance: conformanceOf(version) };
    for (const [id, call] of liveCases(await immich.server.features(), video !== undefined)) {
      if (isInterrupted) break;
      report(id, await runCase(id, call, stage));
    }
    // With a separate client: its requests are not recorded, because a scenario may upload thousands of files.
    const scenarioStage = {
      immich: createImmichClient({ url, apiKey, fetch: recorded }),
      runId,
      name: world.name,
      version,
      settleMs,
    };
    for (const [name, scenario] of Object.entries(scenarios)) {
      if (isInterrupted) break;
      report(`scenario ${name}`, await runScenario(scenario, scenarioStage));
    }
  } finally {
    left = [
      ...(await cleanUp(createImmichClient({ url, apiKey }), runId, ledger, unseenBy(lacking), pollMs)),
      ...(await people.remove()),
    ];
    for (const signal of SIGNALS) process.off(signal, interrupt);
  }

  for (const thing of left) console.log(thing);
  console.log(`left behind: ${left.length}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  if (isInterrupted) return INTERRUPTED;
  return counts.failed + left.length > 0 ? 1 : 0;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

function connected({ version, authenticated, error }: ConnectionCheck): ServerVersion {
  if (version && authenticated) return version;
  throw new DocumentError(`Cannot use the server: ${error?.message ?? 'it does not take the key.'}`);
}

const lineOf = (id: string, { result, reason }: Outcome): string =>
  `${result.padEnd(7)} ${id}${reason === undefined ? '' : `: ${reason}`}`;

await runIfMain(import.meta.url, () => live());
