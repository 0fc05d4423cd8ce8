import { parse } from 'node:querystring';
import type { OpenApiDocument } from '../../src/contract/read/document.js';
import type { Issue, Validator } from '../../src/sandbox/validator.js';
import { routesOf } from './routes.js';

/** A request and its response. */
export interface Exchange {
  method: string;
  /** Below `/api`. */
  path: string;
  query: object;
  headers: object;
  /** Of JSON and forms. */
  sent: unknown;
  status: number;
  /** Of JSON. */
  answer: unknown;
}

/** A network that keeps what goes over it. */
export function observing(exchanges: Exchange[], network: typeof fetch = fetch): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const sent = await bodyOf(request.clone());
    const response = await network(request);
    exchanges.push({
      method: request.method,
      path: pathBelowApi(pathname),
      query: parse(search.slice(1)),
      headers: Object.fromEntries(request.headers),
      sent,
      status: response.status,
      answer: isJson(response) ? parsed(await response.clone().text()) : undefined,
    });
    return response;
  };
}

/** Some operations return JSON or nothing, with the same headers. */
const parsed = (text: string): unknown => (text === '' ? undefined : JSON.parse(text));

/** A server may stand below a path of its own. */
export const pathBelowApi = (pathname: string): string => pathname.replace(/^.*?\/api(?=\/)/, '');

/** Which operation an exchange is, and what the contract has against it. */
export function checking(
  contract: OpenApiDocument,
  validator: Validator,
): (exchange: Exchange) => { operationId: string; issues: Issue[] } {
  const operationAt = routesOf(contract);
  return ({ method, path, query, headers, sent, status, answer }) => {
    const operation = operationAt(method, path);
    if (!operation) throw new Error(`The contract has no ${method} ${path}.`);
    const { operationId } = operation;
    const parts = { path: { ...operation.path }, query: { ...query }, headers: { ...headers }, body: sent };
    const issues = [
      ...validator.request(operationId, parts),
      ...validator.response(operationId, status, answer),
    ];
    return { operationId, issues };
  };
}

async function bodyOf(request: Request): Promise<unknown> {
  if (isJson(request)) return request.json();
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data');
  return isForm ? Object.fromEntries(await request.formData()) : undefined;
}

const isJson = ({ headers }: Request | Response): boolean =>
  headers.get('content-type')?.startsWith('application/json') ?? false;
