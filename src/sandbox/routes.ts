import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { type Operation, operationsOf } from '../contract/read/document.js';
import { authorize, type Caller, identify } from './auth.js';
import { invalid, unauthorized } from './errors.js';
import { knownAsset } from './handlers/upload.js';
import { exampleHandler } from './examples.js';
import type { Generation } from './generations/generation.js';
import type { CheckedHandler } from './handlers/handler-table.js';
import type { Library } from './state/library.js';
import { base64Checksum } from './state/search.js';
import { FILES, formFiles, multipart, uploadedFiles } from './uploads.js';
import type { Validator } from './validator.js';

/**
 * Routes of the contract. Requests are processed in the same order as on a server: authentication, authorisation,
 * upload body, validation, handler.
 */
export function apiRoutes(generation: Generation, library: Library): Router {
  const { contract, enforced, validator, handlers, patchTwins } = generation;
  const router = express.Router({ caseSensitive: true });
  const callers = new WeakMap<Request, Caller>();

  // The contract sorts `/albums/statistics` before `/albums/{id}`, so the fixed path is matched first.
  for (const { path, method, operation } of operationsOf(contract)) {
    const handle = handlers.get(operation.operationId) ?? exampleHandler(operation, enforced);
    const steps = [
      ...(operation.security ? [guard(operation, library, callers)] : []),
      ...formReaders(operation, library, callers),
      respond(operation, handle, validator, library, callers),
    ];
    const route = path.replaceAll(/\{(\w+)\}/g, ':$1');
    router[method](route, ...steps);
    if (patchTwins.includes(operation.operationId)) router.patch(route, ...steps);
  }
  return router;
}

function guard(operation: Operation, library: Library, callers: WeakMap<Request, Caller>): RequestHandler {
  return (request, _response, next) => {
    const caller = identify(request, library);
    authorize(caller, operation);
    callers.set(request, caller);
    next();
  };
}

/** Middleware that parses the form of an operation. */
function formReaders(
  { operationId, requestBody }: Operation,
  library: Library,
  callers: WeakMap<Request, Caller>,
): RequestHandler[] {
  if (operationId === 'uploadAsset') return [skipKnownUpload(library, callers), multipart];
  if (requestBody?.content['multipart/form-data']) return [formFiles];
  if (requestBody?.content['application/x-www-form-urlencoded'])
    return [express.urlencoded({ extended: false })];
  return [];
}

/** If the checksum in the header is known, responds before the body is read; the checksum is never verified. */
function skipKnownUpload(library: Library, callers: WeakMap<Request, Caller>): RequestHandler {
  return (request, response, next) => {
    const checksum = request.get('x-immich-checksum');
    const caller = callers.get(request);
    const known = checksum && caller ? knownAsset(base64Checksum(checksum), { caller, library }) : undefined;
    if (known) response.status(200).json({ status: 'duplicate', id: known.id });
    else next();
  };
}

function respond(
  operation: Operation,
  handle: CheckedHandler,
  validator: Validator,
  library: Library,
  callers: WeakMap<Request, Caller>,
): RequestHandler {
  const status = Number(Object.keys(operation.responses).find((code) => code.startsWith('2')));
  return (request, response) => {
    const { path, query, body } = checked(operation, validator, request);
    const call = {
      path,
      query,
      body,
      library,
      request,
      response,
      get caller(): Caller {
        const caller = callers.get(request);
        if (!caller) throw unauthorized('Authentication required');
        return caller;
      },
    };
    response.status(status);
    // The handler's types are generated from the contract that the validator has just checked.
    send(handle(call as never), response);
  };
}

function checked(
  operation: Operation,
  validator: Validator,
  request: Request,
): { path: object; query: object; body: unknown } {
  const { params: path, query, headers } = request;
  const isForm = operation.requestBody?.content['multipart/form-data'] !== undefined;
  const files = isForm ? uploadedFiles(request) : {};
  const body: unknown = isForm ? { ...request.body, ...files } : request.body;
  const { issues, ...parsed } = validator.parse(operation.operationId, { path, query, headers, body });
  // A missing file has its own message, after all other checks.
  const reported = issues.filter((issue) => !(isForm && FILES.some((name) => name === issue.path[0])));
  if (reported.length > 0) throw invalid(reported);
  return parsed;
}

function send(data: unknown, response: Response): void {
  if (response.headersSent) return; // A file, a playlist or a redirect was sent.
  if (response.statusCode === 204) response.end();
  else response.json(data);
}
