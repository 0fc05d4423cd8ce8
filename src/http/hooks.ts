import type { ClientSettings, RequestEvent, ResponseEvent, RetryEvent } from '../options.js';
import { printable } from '../values/printable.js';

/** Hooks to call for each attempt. A missing hook is `undefined`, so that its events need not be created. */
export type Hooks = Pick<ClientSettings, 'onRequest' | 'onResponse' | 'onRetry'>;

export function hooksOf({ onRequest, onResponse, onRetry, debug }: ClientSettings): Hooks {
  const log = debug && loggingHooks(debug);
  return {
    ...both('onRequest', onRequest, log?.onRequest),
    ...both('onResponse', onResponse, log?.onResponse),
    ...both('onRetry', onRetry, log?.onRetry),
  };
}

function both<Name extends string, Event>(
  name: Name,
  ...hooks: (((event: Event) => unknown) | undefined)[]
): { [N in Name]?: (event: Event) => void } {
  const called = hooks.filter((hook) => hook !== undefined);
  if (called.length === 0) return {};
  return { [name]: (event: Event) => called.forEach((hook) => ignoringFailures(hook, event)) } as {
    [N in Name]: (event: Event) => void;
  };
}

/** Calls a hook and ignores its errors: an exception in a logger never fails the call. */
export function ignoringFailures<Event>(hook: (event: Event) => unknown, event: Event): void {
  try {
    const result = hook(event);
    if (result instanceof Promise) result.catch(() => {});
  } catch {
    // Errors of a hook are ignored, as documented.
  }
}

const loggingHooks = (debug: (line: string) => void): Required<Hooks> => {
  // The path of a raw call comes from the caller, and an error can come from another copy of this package.
  const write = (line: string) => debug(printable(line));
  return {
    onRequest: (event: RequestEvent) => write(`${lineOf(event)}`),
    onResponse: (event: ResponseEvent) =>
      write(`${lineOf(event)} returned ${event.status} after ${Math.round(event.durationMs)} ms`),
    onRetry: (event: RetryEvent) =>
      write(`${lineOf(event)} failed, next in ${Math.round(event.delayMs)} ms: ${event.error.message}`),
  };
};

const lineOf = ({ method, path, attempt }: RequestEvent): string =>
  `immich: ${method} ${path}${attempt > 1 ? ` (attempt ${attempt})` : ''}`;
