import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type Fault, healthy, http, JSON_TYPE, network, parse, TEXT } from './fault.js';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const GZIP = { ...JSON_TYPE, 'content-encoding': 'gzip' };

/** Writes as long as the other side reads, up to a number of bytes. */
const flood = (response: ServerResponse, size: number): void => {
  const piece = Buffer.alloc(64 * 1024, 'e');
  let left = size;
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= piece.length;
      if (!response.write(piece)) return void response.once('drain', more);
    }
    response.end();
  };
  more();
};

/** Responses of servers, and of proxies in front of them. */
export const answerFaults: Fault[] = [
  { name: 'none', serve: (_, response) => healthy(response), outcome: () => 'value' },
  {
    name: 'a login page, 200',
    serve: (_, response) =>
      void response.writeHead(200, HTML).end('<!doctype html><form><input type="password"></form>'),
    outcome: () => parse('login-page'),
  },
  {
    name: 'a web page, 200',
    serve: (_, response) => void response.writeHead(200, HTML).end('<!doctype html><title>Immich</title>'),
    outcome: () => parse('wrong-address'),
  },
  {
    name: 'a web page, 502, that repeats the request',
    serve: (request, response) =>
      void response
        .writeHead(502, HTML)
        .end(`<html><title>Bad Gateway</title>${JSON.stringify(request.headers)}</html>`),
    outcome: () => http(502),
  },
  {
    name: 'JSON, 500, that repeats the request',
    serve: (request, response) =>
      void response
        .writeHead(500, JSON_TYPE)
        .end(JSON.stringify({ message: `no: ${JSON.stringify(request.headers)}` })),
    outcome: () => http(500),
  },
  {
    name: 'nothing, 200',
    serve: (_, response) => void response.writeHead(200, { 'content-length': 0 }).end(),
    outcome: ({ answer }) => (answer === 'json' ? parse('empty-body') : 'value'),
  },
  {
    name: 'an empty page, 200',
    serve: (_, response) => void response.writeHead(200, { ...HTML, 'content-length': 0 }).end(),
    outcome: () => parse('wrong-address'),
  },
  {
    name: 'nothing, 500',
    serve: (_, response) => void response.writeHead(500).end(),
    outcome: () => http(500, { body: undefined }),
  },
  {
    name: '204 with a body',
    serve: (_, response) => {
      response.socket?.write(`HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n${TEXT}`);
      response.socket?.end();
    },
    outcome: ({ answer }) => (answer === 'json' ? parse('empty-body') : 'value'),
  },
  {
    name: 'incomplete JSON',
    serve: (_, response) => void response.writeHead(200, JSON_TYPE).end(TEXT.slice(0, -3)),
    outcome: ({ answer }) => (answer === 'json' ? parse('cut-short') : 'value'),
  },
  {
    name: 'text',
    serve: (_, response) => void response.writeHead(200, JSON_TYPE).end('pong'),
    outcome: ({ answer }) => (answer === 'json' ? parse('not-json') : 'value'),
  },
  {
    name: 'JSON that is called text',
    serve: (_, response) => void response.writeHead(200, { 'content-type': 'text/plain' }).end(TEXT),
    outcome: () => 'value',
  },
  {
    name: 'JSON that is called nothing',
    serve: (_, response) => void response.writeHead(200).end(TEXT),
    outcome: () => 'value',
  },
  {
    name: 'gzip',
    serve: (_, response) => void response.writeHead(200, GZIP).end(gzipSync(TEXT)),
    outcome: () => 'value',
  },
  {
    name: 'gzip that is none',
    serve: (_, response) => void response.writeHead(200, GZIP).end(Buffer.alloc(500, 'z')),
    outcome: () => parse('bad-encoding'),
  },
  {
    name: 'an error of 100 MB',
    serve: (_, response) => flood(response.writeHead(500, JSON_TYPE), 100 * 1024 * 1024),
    outcome: () => http(500),
  },
  {
    name: 'headers twice',
    serve: (_, response) =>
      void response
        .writeHead(200, [
          'content-type',
          'application/json',
          'content-type',
          'text/html',
          'x-a',
          '1',
          'x-a',
          '2',
        ])
        .end(TEXT),
    outcome: () => 'value',
  },
  {
    name: '407, which fetch keeps to itself',
    serve: (_, response) => void response.writeHead(407).end(),
    outcome: () => network,
  },
  {
    name: '304, unasked',
    serve: (_, response) => void response.writeHead(304).end(),
    outcome: () => http(304),
  },
  ...[429, 503].flatMap((status): Fault[] => [
    {
      name: `${status}, try again in 7 seconds`,
      serve: (_, response) => void response.writeHead(status, { 'retry-after': '7' }).end(),
      outcome: () => http(status, { retryAfterMs: 7_000 }),
    },
    {
      name: `${status}, try again at a date`,
      serve: (_, response) =>
        void response.writeHead(status, { 'retry-after': new Date(0).toUTCString() }).end(),
      outcome: () => http(status, { retryAfterMs: 0 }),
    },
  ]),
];

const redirect =
  (status: number, location: (base: string) => string): NonNullable<Fault['serve']> =>
  (request, response, base) => {
    if (request.url === '/healthy') return healthy(response);
    response.writeHead(status, { location: location(base) }).end();
  };

const refused = (status: number) => http(status, { reason: 'redirect' });

/** Where servers send a client to. */
export const redirectFaults: Fault[] = [
  {
    name: '302 on the same origin',
    serve: redirect(302, () => '/healthy'),
    outcome: ({ method, isUpload }) => (isUpload ? network : method === 'GET' ? 'value' : refused(302)),
  },
  {
    name: '307 on the same origin',
    serve: redirect(307, () => '/healthy'),
    outcome: ({ isUpload }) => (isUpload ? network : 'value'),
  },
  {
    name: '301 to another origin',
    serve: redirect(301, (base) => base.replace('127.0.0.1', 'localhost')),
    outcome: ({ isUpload }) => (isUpload ? network : refused(301)),
  },
  {
    name: '308 to https',
    serve: redirect(308, (base) => base.replace('http:', 'https:')),
    outcome: ({ isUpload }) => (isUpload ? network : refused(308)),
  },
  {
    name: '307 in a circle',
    serve: redirect(307, () => '.'),
    outcome: ({ isUpload }) => (isUpload ? network : refused(307)),
  },
  {
    name: '302 to nowhere',
    serve: (_, response) => void response.writeHead(302).end(),
    outcome: ({ isUpload }) => (isUpload ? network : refused(302)),
  },
];
