import type { RequestHandler } from 'express';

/** Allows pages of one origin, as a proxy in front of Immich can. Servers send no such headers themselves. */
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

/** Response headers that the client reads besides the safelisted ones. */
const EXPOSED =
  'Accept-Ranges, Content-Disposition, Content-Length, Content-Range, ETag, Retry-After, X-Correlation-ID, x-immich-cid, x-sandbox';
