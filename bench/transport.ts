import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { callsPerSecond, medians, nanosecondsPerCall } from './measure.js';
import { type Peer, peersAt } from './peers.js';
import { report } from './results.js';
import { type Column, printTable } from './table.js';

const ID = '2b7e1516-28ae-4d2a-b8c1-4f1e5b0c9a7d';

/** The overhead of a call without a network, and the calls per second over a real one. */
export async function transport({ quick }: { quick: boolean }): Promise<void> {
  const rounds = quick ? 1 : 15;
  report(`Node ${process.version}; medians of interleaved rounds, ratios within each column.\n`);
  await overhead(rounds);
  await throughput(rounds);
}

/** A stub network that returns the same response for every call. */
async function overhead(rounds: number): Promise<void> {
  const text = JSON.stringify({ id: 'a1', albumName: 'Lofoten' });
  const response = {
    ok: true,
    status: 200,
    headers: new Headers({ 'content-type': 'application/json', 'content-length': String(text.length) }),
    body: null,
    text: async () => text,
    json: async () => JSON.parse(text) as unknown,
  };
  const realFetch = globalThis.fetch;
  globalThis.fetch = (async () => response) as unknown as typeof fetch;
  try {
    const peers = peersAt('http://127.0.0.1:1');
    const verbs: [string, (peer: Peer) => Promise<unknown>][] = [
      ['GET', (peer) => peer.get(ID)],
      ['POST', (peer) => peer.post('Lofoten')],
    ];
    const columns: Column[] = [];
    for (const [verb, call] of verbs) {
      for (const peer of peers) await nanosecondsPerCall(5_000, () => call(peer));
      const scores = await medians(
        rounds,
        Object.fromEntries(
          peers.map((peer) => [peer.name, () => nanosecondsPerCall(4_000, () => call(peer))]),
        ),
      );
      columns.push({ title: `${verb}, ns`, scores, relativeTo: 'raw fetch with a limit' });
    }
    printTable('Overhead over a stub, ns per call (lower is better; x of raw fetch with a limit)', columns);
  } finally {
    globalThis.fetch = realFetch;
  }
}

async function throughput(rounds: number): Promise<void> {
  const server = fork(fileURLToPath(new URL('./server.ts', import.meta.url)), {
    execArgv: process.execArgv,
  });
  try {
    const peers = peersAt(`http://127.0.0.1:${await portOf(server)}`);
    for (const peer of peers) await callsPerSecond(1_000, 16, () => peer.get(ID));
    const columns: Column[] = [];
    for (const concurrency of [1, 16, 64]) {
      const scores = await medians(
        rounds,
        Object.fromEntries(
          peers.map((peer) => [
            peer.name,
            () => callsPerSecond(concurrency === 1 ? 400 : 1_500, concurrency, () => peer.get(ID)),
          ]),
        ),
      );
      columns.push({ title: `c=${concurrency}, calls/s`, scores, relativeTo: 'raw fetch' });
    }
    printTable('GET on loopback, calls per second (higher is better; x of raw fetch)', columns);
  } finally {
    server.disconnect();
  }
}

async function portOf(server: ChildProcess): Promise<number> {
  const [port] = (await once(server, 'message')) as [number];
  return port;
}
