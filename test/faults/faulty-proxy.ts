import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FaultyProxy {
  url: string;
  /** How many requests met which fault. */
  faults: Record<string, number>;
  close(): Promise<void>;
}

interface Exchange {
  incoming: IncomingMessage;
  response: ServerResponse;
  /** Forwards the request, and returns the server's response. */
  forward(): Promise<IncomingMessage>;
}

const FAULTS: Record<string, (exchange: Exchange) => Promise<unknown> | void> = {
  'reset before it was read': ({ incoming }) => void incoming.socket.resetAndDestroy(),
  'cut while it was read': ({ incoming }) => void incoming.once('data', () => incoming.socket.destroy()),
  'not available': ({ incoming, response }) => {
    incoming.resume().on('end', () => response.writeHead(503).end('<title>Bad gateway</title>'));
  },
  'answer lost': async ({ incoming, forward }) => {
    (await forward()).resume().on('end', () => incoming.socket.resetAndDestroy());
  },
  'answer cut': async ({ response, forward }) => {
    const answer = await forward();
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    // Announces a greater length than it sends.
    answer.once('data', (piece: Buffer) => {
      response.write(piece.subarray(0, piece.length / 2), () => response.socket?.destroy());
    });
  },
};

/**
 * A proxy in front of a server that makes a share of the requests fail, chosen by a seed, in one of the ways above. `onAnswer` is called
 * for each complete response.
 */
export async function startFaultyProxy(
  target: string,
  { share, seed, onAnswer }: { share: number; seed: number; onAnswer?: (request: IncomingMessage) => void },
): Promise<FaultyProxy> {
  const random = numbers(seed);
  const faults: Record<string, number> = {};
  const kinds = Object.keys(FAULTS);

  const server = createServer((incoming, response) => {
    incoming.on('error', () => {});
    const forward = () => sendOn(target, incoming);
    const kind = random() < share ? kinds[Math.floor(random() * kinds.length)] : undefined;
    if (kind !== undefined) faults[kind] = (faults[kind] ?? 0) + 1;
    const handle = (kind !== undefined && FAULTS[kind]) || passOn;
    // When the client disconnects, the forwarded request is aborted.
    Promise.resolve(handle({ incoming, response, forward })).catch(() => response.destroy());
    response.on('finish', () => kind === undefined && onAnswer?.(incoming));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function passOn({ response, forward }: Exchange): Promise<void> {
  const answer = await forward();
  response.writeHead(answer.statusCode ?? 500, answer.headers);
  answer.pipe(response);
}

function sendOn(target: string, incoming: IncomingMessage): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { method, headers } = incoming;
    const outgoing = request(`${target}${incoming.url}`, { method, headers }, resolve).on('error', reject);
    incoming.on('close', () => incoming.complete || outgoing.destroy());
    incoming.pipe(outgoing);
  });
}

/** Numbers from 0 to 1 that look random, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
