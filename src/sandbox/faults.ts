import type { RequestHandler } from 'express';

/** A fault that affects some requests. */
interface Fault {
  kind: number | 'reset' | 'html' | 'slow';
  times?: number;
  method?: string;
  path?: string;
  delayMs?: number;
}

const PAGE = '<!doctype html><title>Log in</title><form>';

/** Responds to some requests like a broken proxy, and passes on the others. The first matching fault is used. */
export function withFaults(faults: readonly Fault[]): RequestHandler {
  const left = faults.map(({ times = Infinity }) => times);
  return (request, response, next) => {
    const index = faults.findIndex(
      ({ method, path = '/' }, at) =>
        (left[at] ?? 0) > 0 &&
        (method === undefined || method.toUpperCase() === request.method) &&
        request.path.startsWith(`/api${path}`),
    );
    const fault = faults[index];
    if (!fault) return next();
    left[index] = (left[index] ?? 0) - 1;
    switch (fault.kind) {
      case 'reset':
        request.socket.resetAndDestroy();
        return;
      case 'html':
        response.type('html').send(PAGE);
        return;
      case 'slow':
        setTimeout(next, fault.delayMs ?? 0).unref();
        return;
      default:
        if (fault.kind === 429 || fault.kind === 503) response.set('Retry-After', '0');
        response.status(fault.kind).type('text').send('A fault of the sandbox.');
    }
  };
}
