import { type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

const TIMEOUT_MS = 10_000;
const MAX_BODY_BYTES = 64 * 1024;

/** The response to a request, from Immich or from a proxy. */
export interface ProbeResponse {
  status: number;
  headers: IncomingMessage['headers'];
  /** Its beginning. */
  text: string;
  /** When the request was sent and when the response began, as milliseconds since 1970. */
  sentAt: number;
  receivedAt: number;
}

export interface ProbeOptions {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  signal: AbortSignal;
}

/** Sends one request, without following redirects. A client would hide what a proxy does; this shows it. */
export function probe(url: string, options: ProbeOptions): Promise<ProbeResponse> {
  return new Promise((resolve, reject) => {
    const sentAt = Date.now();
    const request = open(url, options);
    request.on('error', reject);
    request.on('response', (response) => {
      const receivedAt = Date.now();
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
        if (text.length > MAX_BODY_BYTES) response.destroy();
      });
      const end = () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, text, sentAt, receivedAt });
      };
      response.on('end', end).on('close', end);
    });
    request.end();
  });
}

/** Whether a server would accept a body of this many bytes: the status of its refusal, or `continue`. The body is not sent. */
export function probeBody(url: string, bytes: number, options: ProbeOptions): Promise<number | 'continue'> {
  return new Promise((resolve, reject) => {
    const request = open(url, {
      ...options,
      method: 'POST',
      headers: {
        ...options.headers,
        'content-type': 'multipart/form-data; boundary=immich-client-doctor',
        'content-length': String(bytes),
        expect: '100-continue',
      },
    });
    const end = (outcome: number | 'continue') => {
      request.destroy();
      resolve(outcome);
    };
    request.on('error', reject);
    request.on('continue', () => end('continue'));
    request.on('response', ({ statusCode = 0 }) => end(statusCode));
    request.flushHeaders();
  });
}

function open(url: string, { method = 'GET', headers, signal }: ProbeOptions): ClientRequest {
  const send = url.startsWith('https:') ? httpsRequest : httpRequest;
  const request = send(url, { method, ...(headers && { headers }), signal, agent: false });
  request.setTimeout(TIMEOUT_MS, () => {
    request.destroy(Object.assign(new Error('No response in 10 seconds.'), { code: 'ETIMEDOUT' }));
  });
  return request;
}

/** The code of a system error, such as `ECONNREFUSED`; of other errors the message. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
};
