import type { ServerResponse } from 'node:http';
import { type Fault, JSON_TYPE, network, parse, TEXT } from './fault.js';

const HALF = TEXT.slice(0, 1_000);

/** The limit of the silent faults, on the clock of the test. */
export const SHORT = 250;

/** Ends the connection as a crash would: with a reset. */
const reset = (response: ServerResponse): void => void response.socket?.resetAndDestroy();

/** Bytes that node:http would not write. */
const raw = (response: ServerResponse, text: string): void => void response.socket?.write(text);

/** Writes the beginning, and lets it arrive before the connection ends. */
const cut = (response: ServerResponse, headers: Record<string, string | number>): void => {
  response.writeHead(200, { ...JSON_TYPE, ...headers });
  response.write(HALF, () => setImmediate(() => response.socket?.destroy()));
};

/** What happens to connections. */
export const connectionFaults: Fault[] = [
  { name: 'refused', outcome: () => ({ name: 'NetworkError', delivered: 'no' }) },
  {
    name: 'reset before the headers',
    serve: (_, response) => reset(response),
    outcome: () => ({ name: 'NetworkError', delivered: 'unknown' }),
  },
  {
    name: 'reset in the headers',
    serve: (_, response) => {
      response.socket?.write('HTTP/1.1 200 OK\r\ncontent-ty', () => reset(response));
    },
    outcome: () => network,
  },
  {
    name: 'cut in the body, with its length',
    serve: (_, response) => cut(response, { 'content-length': TEXT.length }),
    outcome: () => network,
  },
  {
    name: 'cut in the body, chunked',
    serve: (_, response) => cut(response, { 'transfer-encoding': 'chunked' }),
    outcome: () => network,
  },
  {
    name: 'cut in the body, which only its end would end',
    serve: (_, response) => {
      raw(response, `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n${HALF}`);
      response.socket?.end();
    },
    // The end of the body looks regular, but half of an object is not valid JSON.
    outcome: ({ answer }) => (answer === 'json' ? parse('cut-short') : 'value'),
  },
  {
    name: 'silent before the headers',
    serve: () => {},
    outcome: () => ({ name: 'TimeoutError', phase: 'headers', limitMs: SHORT }),
    limits: { timeoutMs: SHORT },
  },
  {
    name: 'silent in the headers',
    serve: (_, response) => raw(response, 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'),
    outcome: () => ({ name: 'TimeoutError', phase: 'headers', limitMs: SHORT }),
    limits: { timeoutMs: SHORT },
  },
  {
    name: 'silent in the body',
    serve: (_, response) => void response.writeHead(200, JSON_TYPE).write(HALF),
    outcome: () => ({ name: 'TimeoutError', phase: 'body', limitMs: SHORT }),
    limits: { idleTimeoutMs: SHORT },
  },
  {
    name: 'silent, with a limit for the whole call',
    serve: (_, response) => void response.writeHead(200, JSON_TYPE).write(HALF),
    outcome: () => ({ name: 'TimeoutError', phase: 'total', limitMs: SHORT }),
    limits: { totalTimeoutMs: SHORT },
  },
  {
    name: 'silent in the body of an error',
    serve: (_, response) => void response.writeHead(503, JSON_TYPE).write('{"message":"mainten'),
    outcome: () => ({ name: 'HttpError', status: 503 }),
    limits: { idleTimeoutMs: SHORT },
  },
  {
    name: 'not HTTP',
    serve: (_, response) => {
      raw(response, 'SSH-2.0-OpenSSH_9.6\r\n');
      response.socket?.end();
    },
    outcome: () => network,
  },
  {
    name: 'two lengths',
    serve: (_, response) => {
      raw(response, 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}}');
      response.socket?.end();
    },
    outcome: () => network,
  },
  {
    name: 'headers without end',
    serve: (_, response) => {
      response.on('close', () => {});
      raw(response, `HTTP/1.1 200 OK\r\n${`x-pad: ${'p'.repeat(1_000)}\r\n`.repeat(40)}`);
    },
    outcome: () => network,
  },
];
