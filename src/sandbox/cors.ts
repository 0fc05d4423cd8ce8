import type { RequestHandler } from 'express';

/** Lets pages of one origin call the server, as a proxy in front of Immich can. Without it, a server sends no such headers. */
export const allowOrigin =
  (origin: string): RequestHandler =>
  (request, response, next) => {
    response.vary('Origin');
    if (request.get('origin') !== origin) return next();
    response.set('Access-Control-Allow-Origin', origin);
    response.set('Access-Control-Allow-Credentials', 'true');
    response.set('Access-Control-Expose-Headers', EXPOSED);
    if (request.method !== 'OPTIONS' || request.get('access-control-request-method') === undefined)
      return next();
    response.set('Access-Control-Allow-Methods', 'GET, HEAD, POST, PUT, PATCH, DELETE');
    response.set('Access-Control-Allow-Headers', request.get('access-control-request-headers') ?? '');
    response.set('Access-Control-Max-Age', '600');
    response.status(204).end();
  };

/** What the client reads besides the headers that every page may read. */
const EXPOSED =
  'Accept-Ranges, Content-Disposition, Content-Length, Content-Range, ETag, Retry-After, X-Correlation-ID, x-immich-cid, x-sandbox';
