import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Limits } from '../../src/index.js';

/** What the operation that met a fault promises, as far as it decides what must come of it. */
export interface Met {
  method: string;
  answer: 'json' | 'nothing' | 'file';
  /** A multipart body, which follows no redirect. */
  isUpload: boolean;
}

/** The value that was promised, or an error with these fields. */
export type Outcome = 'value' | { name: string; [field: string]: unknown };

/** Something that goes wrong between a client and its server. */
export interface Fault {
  name: string;
  /** Absent: there is no server. */
  serve?: (request: IncomingMessage, response: ServerResponse, base: string) => void;
  outcome: (met: Met) => Outcome;
  /** Limits that the fault is about; without, none that a busy machine could reach. */
  limits?: Limits;
}

/** The body of a correct response, which is long enough to be truncated. */
export const VALUE = {
  id: 'a1',
  name: 'Svolvær',
  note: 'y'.repeat(2_000),
  // The responses that the client parses: an upload, a checksum check, the media types, an API key, a download plan,
  // a login and a version.
  ...{ status: 'created', results: [], image: [], video: [], sidecar: [] },
  ...{ permissions: [], archives: [], accessToken: 'a-token', major: 3, minor: 0, patch: 3 },
};
export const TEXT = JSON.stringify(VALUE);
export const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** The correct response. */
export const healthy = (response: ServerResponse): void =>
  void response.writeHead(200, { ...JSON_TYPE, 'content-length': Buffer.byteLength(TEXT) }).end(TEXT);

export const http = (status: number, fields: Record<string, unknown> = {}): Outcome => ({
  name: 'HttpError',
  kind: 'http',
  status,
  ...fields,
});
export const parse = (likelyCause: string): Outcome => ({ name: 'ParseError', kind: 'parse', likelyCause });
export const network: Outcome = { name: 'NetworkError', kind: 'network' };
