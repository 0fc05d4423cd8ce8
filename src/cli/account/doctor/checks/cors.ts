import { printableLine } from '../../../../values/printable.js';
import { fail, type Finding, ok, skip } from '../finding.js';
import { probe, type ProbeResponse } from '../probe.js';
import type { Subject } from '../subject.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const HEADERS = ['content-type', 'x-api-key'] as const;

/**
 * May a web page with the origin in `--origin` call the server? Sends a preflight, which has no credential, like a
 * browser.
 */
export async function checkCors({ url, headers, signal, pageOrigin }: Subject): Promise<Finding> {
  if (pageOrigin === undefined)
    return skip('pages in a browser: check one with --origin https://app.example.com');
  if (pageOrigin === new URL(url).origin) return ok('the page has the origin of the server');
  const problems: string[] = [];
  const place = `${url}/server/ping`;
  const read = await probe(place, { headers: { ...headers, origin: pageOrigin }, signal });
  if (!allowsOrigin(read, pageOrigin)) problems.push('responses have no Access-Control-Allow-Origin for it');
  for (const method of METHODS) {
    const problem = await preflight(method, place, pageOrigin, signal);
    if (problem !== undefined) problems.push(problem);
  }
  if (problems.length === 0) return ok(`pages of ${printableLine(pageOrigin)} can call the server`);
  return fail(
    `pages of ${printableLine(pageOrigin)} cannot call the server: ${[...new Set(problems)].join('; ')}`,
    'Immich sends no CORS headers: let the proxy respond to OPTIONS and add them, or serve the page from the origin of the server.',
  );
}

/** A browser sends no proxy headers with a preflight, so neither does this check. */
async function preflight(
  method: string,
  place: string,
  pageOrigin: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const response = await probe(place, {
    method: 'OPTIONS',
    headers: {
      origin: pageOrigin,
      'access-control-request-method': method,
      'access-control-request-headers': HEADERS.join(','),
    },
    signal,
  });
  if (response.status < 200 || response.status > 299) return `OPTIONS has status ${response.status}`;
  if (!allowsOrigin(response, pageOrigin)) return 'OPTIONS does not allow the origin';
  const isSimple = method === 'GET' || method === 'POST';
  if (!isSimple && !lists(response, 'access-control-allow-methods', method))
    return `${method} is not allowed`;
  const lacking = HEADERS.filter((name) => !lists(response, 'access-control-allow-headers', name));
  return lacking.length > 0 ? `the header ${lacking.join(', ')} is not allowed` : undefined;
}

const allowsOrigin = ({ headers }: ProbeResponse, pageOrigin: string): boolean =>
  ['*', pageOrigin].includes(headers['access-control-allow-origin'] ?? '');

function lists({ headers }: ProbeResponse, name: string, wanted: string): boolean {
  const values = String(headers[name] ?? '').split(',');
  return values.some((value) => ['*', wanted.toLowerCase()].includes(value.trim().toLowerCase()));
}
