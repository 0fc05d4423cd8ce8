import { randomUUID } from 'node:crypto';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
import { MulterError } from 'multer';
import { contract } from './contract.js';
import { badRequest, errorBody, notFound, Refusal } from './errors.js';
import { apiRoutes } from './routes.js';
import type { Library } from './state/library.js';
import { createValidator } from './validator.js';

const JSON_LIMIT = '10mb';

/** One for all sandboxes of a process: compiling a schema takes longer than a request. */
const validator = createValidator(contract);

/** The server as an express application. What express does by itself (ETag, 304, HEAD) is what Immich does: it is built on it. */
export function createApp(library: Library): Express {
  const app = express();
  app.enable('case sensitive routing'); // on a server `/API/albums` is not the API

  app.use(compression());
  app.get(['/api/docs', '/api/spec.json'], (_request, response) => void response.json(contract));
  app.get('/.well-known/immich', (_request, response) => void response.json({ api: { endpoint: '/api' } }));

  app.use(correlation);
  app.use(
    '/api',
    express.json({ limit: JSON_LIMIT }),
    noOptions,
    apiRoutes(contract, validator, library),
    (request) => {
      throw unknownRoute(request);
    },
  );
  app.use(webPage);
  app.use(refuse);
  return app;
}

/** Outside the API servers send the word "undefined". */
const correlation: RequestHandler = (request, response, next) => {
  const isApi = request.path === '/api' || request.path.startsWith('/api/');
  response.set('X-Correlation-ID', isApi ? (request.get('x-correlation-id') ?? randomUUID()) : 'undefined');
  next();
};

/** Express would answer OPTIONS by itself; servers have no such route. */
const noOptions: RequestHandler = (request, _response, next) => {
  if (request.method === 'OPTIONS') throw unknownRoute(request);
  next();
};

const unknownRoute = ({ method, originalUrl }: Request): Refusal =>
  notFound(`Cannot ${method} ${originalUrl.split('?')[0]}`);

/** Every path outside the API is the web page, which the sandbox has not: an empty one, as on a server without it. */
const webPage: RequestHandler = (request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw unknownRoute(request);
  if (!request.accepts('html')) {
    const message = `The route ${request.path} was requested as ${request.get('accept')}, but only returns text/html`;
    throw new Refusal(406, message);
  }
  response.type('html').send('');
};

const refuse: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  const refusal = refusalOf(error);
  response.status(refusal.status).json(errorBody(refusal));
};

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof MulterError) return badRequest(uploadMessage(error));
  if (isClientError(error)) return badRequest(error.message);
  if (!isTooLarge(error)) console.error(error);
  return new Refusal(500, 'Internal server error');
}

/** Servers say "field" of every unexpected part, and name it. */
const uploadMessage = ({ code, message, field }: MulterError): string =>
  [code === 'LIMIT_UNEXPECTED_FILE' ? 'Unexpected field' : message, field].filter(Boolean).join(' - ');

/** A body that cannot be read: broken JSON, a form without an end. */
const isClientError = (error: unknown): error is Error =>
  error instanceof Error &&
  (('status' in error && error.status === 400) ||
    /^(Multipart|Malformed|Unexpected end)/.test(error.message));

/** Servers answer 500 to JSON over the limit, not 413. */
const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'type' in error && error.type === 'entity.too.large';
