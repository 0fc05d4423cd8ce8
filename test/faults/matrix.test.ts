import { getEventListeners } from 'node:events';
import { inspect, isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, onTestFailed, onTestFinished, test, vi } from 'vitest';
import entries from '../../openapi/operations.json' with { type: 'json' };
import { adapt } from '../../src/compat/from-2x.js';
import { isImmichError } from '../../src/index.js';
import { Multipart } from '../../src/upload/multipart.js';
import { operations } from '../helpers/client-operations.js';
import { hasShape } from '../../src/http/responses/response-shapes.js';
import type { JsonOperation, OperationId } from '../../src/http/operation-types.js';
import { Transport } from '../../src/http/transport.js';
import { PATIENCE } from '../helpers/patience.js';
import { passing, stopClock, until } from '../helpers/stopped-clock.js';
import { trackTimers } from '../helpers/timers.js';
import { answerFaults, redirectFaults } from './answer-faults.js';
import { connectionFaults, SHORT } from './connection-faults.js';
import { type Fault, type Outcome, VALUE } from './fault.js';
import { type FaultServer, startFaultServer } from './fault-server.js';
import { refusalFaults } from './refusal-faults.js';

const SECRET = 'a-key-that-must-not-show-up-anywhere';
const FAULTS = [...connectionFaults, ...answerFaults, ...redirectFaults, ...refusalFaults];
/** Without those of which the client reads the items of a list: the healthy response is an object. */
const OPERATIONS = (Object.keys(operations) as OperationId[]).filter(
  (id): id is JsonOperation => operations[id].response !== 'file' && hasShape(id, VALUE),
);
const HOOKS = {
  before: () => undefined,
  adapt,
  explain: (_: object, error: unknown) => Promise.resolve(error),
};
let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer(FAULTS);
});
afterAll(() => server.close());

test('every fault in every kind of JSON operation ends in the right error or the right value', async () => {
  stopClock();
  const timers = trackTimers('/src/http/');
  // Also after a timeout, when the test goes on: the files after this one share its timers.
  onTestFinished(timers.stop);
  const { signal } = new AbortController();
  const counts = { cases: 0, values: 0, errors: 0 };
  const wrong: string[] = [];
  // A case that never ends exceeds the time limit of the test.
  const underWay = new Set<string>();
  onTestFailed(() => console.log('Under way:', [...underWay]));
  // The stacks of thousands of errors are read, and mapping them to the sources would take longer than the calls.
  const { prepareStackTrace } = Error;
  Error.prepareStackTrace = (error, frames) => [error, ...frames].join('\n    at ');
  onTestFinished(() => void (Error.prepareStackTrace = prepareStackTrace));

  // Each fault is combined with every kind of operation. A documented operation is tested with a third of the faults,
  // others with a ninth.
  const kinds = new Set(OPERATIONS.map(kindOf));
  const firstOfKind = new Set([...kinds].map((kind) => OPERATIONS.find((id) => kindOf(id) === kind)));
  const cases = FAULTS.flatMap((fault, row) =>
    OPERATIONS.filter((id, column) => firstOfKind.has(id) || (row + column) % shareOf(id) === 0).map(
      (id) => ({
        fault,
        id,
      }),
    ),
  );
  const run = async ({ fault, id }: (typeof cases)[number]) => {
    const name = `${fault.name} x ${id}`;
    underWay.add(name);
    const complaint = await meet(fault, id, signal);
    underWay.delete(name);
    if (complaint) wrong.push(`${name}: ${complaint}`);
    counts.cases += 1;
    counts[expected(fault, id) === 'value' ? 'values' : 'errors'] += 1;
  };
  const isSilent = ({ fault }: (typeof cases)[number]) => fault.limits !== undefined;
  const [silent, others] = [cases.filter(isSilent), cases.filter((each) => !isSilent(each))];
  const worker = async () => {
    for (let next = others.pop(); next; next = others.pop()) await run(next);
  };
  await Promise.all(Array.from({ length: 32 }, worker));

  // Fake time does not advance before all requests wait for a response. Requests of the cases above may still be ending.
  await until(() => server.openExchanges() === 0);
  const calls = Promise.all(silent.map(run));
  await until(() => server.openExchanges() >= underWay.size);
  await passing(SHORT, calls);
  await vi.waitFor(() => expect(server.openExchanges()).toBe(0), PATIENCE);

  console.log(
    `${FAULTS.length} faults, ${OPERATIONS.length} operations of ${kinds.size} kinds, ${counts.cases} cases: ` +
      `${counts.values} values, ${counts.errors} errors; open: ${timers.live()} timers, ` +
      `${getEventListeners(signal, 'abort').length} listeners, ${server.openExchanges()} exchanges`,
  );
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(wrong).toHaveLength(0);
  expect(kinds.size).toBeGreaterThanOrEqual(6);
  const shares = OPERATIONS.map((id) => Math.floor(FAULTS.length / shareOf(id)));
  expect(counts.cases).toBeGreaterThanOrEqual(shares.reduce((sum, share) => sum + share, 0));
  expect(timers.live()).toBe(0);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

const DOCUMENTED = new Set(Object.entries(entries).flatMap(([id, entry]) => ('shell' in entry ? [id] : [])));

/** Of how many faults an operation meets one. */
const shareOf = (id: JsonOperation): number => (DOCUMENTED.has(id) ? 3 : 9);

/** What a fault can depend on. */
function kindOf(id: JsonOperation): string {
  const { method, response } = operations[id];
  return [method, response, id === 'uploadAsset'].join();
}

function expected(fault: Fault, id: JsonOperation): Outcome {
  const { method, response } = operations[id];
  return fault.outcome({ method, answer: response, isUpload: id === 'uploadAsset' });
}

/** Calls an operation; returns a description of a wrong result, or `undefined`. */
async function meet(fault: Fault, id: JsonOperation, signal: AbortSignal): Promise<string | undefined> {
  const limits = { retries: 0, timeoutMs: 0, idleTimeoutMs: 0, ...fault.limits };
  const transport = new Transport({ url: server.urlOf(fault), apiKey: SECRET, ...limits }, undefined, HOOKS);
  const outcome = expected(fault, id);
  // Uploads have only the limits that the call sets.
  const call = transport.call(operations[id], requestOf(id), { signal, ...fault.limits });
  return call.then(
    (value: unknown) => {
      if (outcome !== 'value') return `resolved, with ${inspect(value).slice(0, 80)}`;
      const promised = operations[id].response === 'json' ? structuredClone(VALUE) : undefined;
      // Some responses lack fields that 2.x servers leave out.
      adapt(id, promised);
      return isDeepStrictEqual(value, promised) ? undefined : `resolved with ${inspect(value).slice(0, 80)}`;
    },
    (error: unknown) => complaintAbout(error, outcome, id),
  );
}

function complaintAbout(error: unknown, outcome: Outcome, id: JsonOperation): string | undefined {
  if (outcome === 'value') return `rejected: ${inspect(error).slice(0, 300)}`;
  if (!isImmichError(error)) return `rejected with a stranger: ${inspect(error).slice(0, 300)}`;
  const shown = `${inspect(error, { showHidden: true, depth: 5 })}${error.stack}${JSON.stringify(error)}`;
  if (shown.includes(SECRET)) return 'shows the key';
  for (const [field, value] of Object.entries({ ...outcome, operationId: id })) {
    const actual: unknown = Reflect.get(error, field);
    if (!isDeepStrictEqual(actual, value)) return `${field} is ${inspect(actual)}: ${error.message}`;
  }
  return undefined;
}

/** Anything that goes through: the faults do not read it. */
function requestOf(id: JsonOperation): never {
  const { method, path } = operations[id];
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const request = {
    path: Object.fromEntries(names.map((name) => [name, '2b7e1516-28ae-4d2a-b8c1-4f1e5b0c9a7d'])),
    ...(method !== 'GET' && {
      body: id === 'uploadAsset' ? new Multipart({ fields: [], files: [] }, undefined) : { ids: [] },
    }),
  };
  return request as never;
}
