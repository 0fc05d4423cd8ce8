import { createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Handles one upload: called with the number of received bytes, each time that some arrive. */
export type UploadPlan = (socket: Socket, received: number, isWhole: boolean) => void;

export interface UploadServer {
  url: string;
  /** The bodies that came, as far as they did. */
  bodies(): Buffer[];
}

/** A server below HTTP, as one that keeps to it cannot misbehave. Each connection is one upload, and has the next plan. */
export async function uploadServer(...plans: UploadPlan[]): Promise<UploadServer> {
  const bodies: Buffer[][] = [];
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    const pieces: Buffer[] = [];
    let plan: UploadPlan | undefined;
    let head = '';
    let length = NaN;
    let received = 0;
    socket.on('data', (piece) => {
      if (!plan) {
        head += piece.toString('latin1');
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        plan = plans[Math.min(bodies.push(pieces), plans.length) - 1];
        length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
        piece = Buffer.from(head.slice(end + 4), 'latin1');
      }
      pieces.push(piece);
      received += piece.length;
      plan?.(socket, received, received === length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const { port } = server.address() as AddressInfo; // A TCP server has no other kind.
  return { url: `http://127.0.0.1:${port}`, bodies: () => bodies.map((pieces) => Buffer.concat(pieces)) };
}

const answer = (status: string, json: string): string =>
  `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;

export const CREATED = answer('201 Created', '{"id":"x1","status":"created"}');
export const DUPLICATE = answer('200 OK', '{"id":"x1","status":"duplicate"}');
export const refusal = (status: number, message: string): string =>
  answer(`${status} No`, JSON.stringify({ message }));

/** Reads the whole request, and then responds. */
export const accepts: UploadPlan = (socket, _received, isWhole) => {
  if (isWhole) socket.write(CREATED);
};

/** Reads a number of bytes, and then runs a callback. */
export const after = (bytes: number, act: (socket: Socket) => void): UploadPlan => {
  let isDone = false;
  return (socket, received) => {
    if (isDone || received < bytes) return;
    isDone = true;
    socket.pause();
    act(socket);
  };
};
