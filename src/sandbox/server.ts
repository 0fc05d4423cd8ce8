import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
import { MulterError } from 'multer';
import { openLink } from './auth.js';
import { badRequest, internal, notFound, Refusal } from './errors.js';
import { UnsatisfiableRange } from './files.js';
import type { Generation } from './generations/generation.js';
import { apiRoutes } from './routes.js';
import type { Library } from './state/library.js';

const JSON_LIMIT = '10mb';

/**
 * Creates the server as an Express application. ETag, 304 and HEAD are handled by Express, as in Immich. `inFront`
 * simulates a proxy.
 */
export function createApp(
  library: Library,
  generation: Generation,
  inFront: readonly RequestHandler[] = [],
): Express {
  const app = express();
  app.enable('case sensitive routing'); // on a server `/API/albums` is not the API

  for (const handler of inFront) app.use(handler);
  app.use(compression());
  app.get(['/api/docs', '/api/spec.json'], (_request, response) => void response.json(generation.contract));
  app.get('/.well-known/immich', (_request, response) => void response.json({ api: { endpoint: '/api' } }));

  app.use(correlate(generation));
  app.use(
    '/api',
    express.json({ limit: JSON_LIMIT }),
    noOptions,
    apiRoutes(generation, library),
    (request) => {
      throw unknownRoute(request);
    },
  );
  app.use(webPage(library));
  app.use(refuse(generation));
  return app;
}

/** Every request has an ID, its own or a new one, which the response repeats. */
const correlate =
  ({ correlation: { header, newId, elsewhere } }: Generation): RequestHandler =>
  (request, response, next) => {
    const isApi = request.path === '/api' || request.path.startsWith('/api/');
    const id = isApi ? (request.get(header) ?? newId()) : elsewhere;
    if (id !== undefined) response.set(header, id);
    next();
  };

/** Express would handle OPTIONS itself; servers have no such route. */
const noOptions: RequestHandler = (request, _response, next) => {
  if (request.method === 'OPTIONS') throw unknownRoute(request);
  next();
};

const unknownRoute = ({ method, originalUrl }: Request): Refusal =>
  notFound(`Cannot ${method} ${originalUrl.split('?')[0]}`);

/** Paths outside the API return the web page, which is empty here. */
const webPage =
  (library: Library): RequestHandler =>
  (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') throw unknownRoute(request);
    if (!request.accepts('html')) {
      const message = `The route ${request.path} was requested as ${request.get('accept')}, but only returns text/html`;
      throw new Refusal(406, message);
    }
    response.status(isDeadLink(request.path, library) ? 404 : 200);
    response.set('Cache-Control', 'no-store').type('html').send('');
  };

/** Whether the path is the page of a shared link that does not exist. */
function isDeadLink(path: string, library: Library): boolean {
  const [, kind, name] = /^\/(share|s)\/(.+)$/.exec(path) ?? [];
  return kind !== undefined && !openLink(library, (link) => (kind === 's' ? link.slug : link.key) === name);
}

const refuse =
  (generation: Generation): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const refusal = error instanceof UnsatisfiableRange ? generation.unsatisfiableRange() : refusalOf(error);
    const correlationId = response.get(generation.correlation.header);
    response.status(refusal.status).json(generation.errorBody(refusal, correlationId));
  };

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof MulterError) return badRequest(uploadMessage(error));
  if (isClientError(error)) return badRequest(error.message);
  if (!isTooLarge(error)) console.error(error);
  return internal();
}

/** Servers report every unexpected part as `field`, with its name. */
const uploadMessage = ({ code, message, field }: MulterError): string =>
  [code === 'LIMIT_UNEXPECTED_FILE' ? 'Unexpected field' : message, field].filter(Boolean).join(' - ');

/** A body that cannot be read: broken JSON, a form without an end, or one whose sender went away. */
const isClientError = (error: unknown): error is Error =>
  error instanceof Error &&
  (('status' in error && error.status === 400) ||
    /^(Multipart|Malformed|Unexpected end|Request aborted)/.test(error.message));

/** Servers respond with 500 to JSON over the limit, not with 413. */
const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'type' in error && error.type === 'entity.too.large';
