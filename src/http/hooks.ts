import type { ClientSettings, RequestEvent, ResponseEvent, RetryEvent } from '../options.js';
import { printable } from '../values/printable.js';

/** Who is told of attempts; `undefined` where nobody is, so that a call need not make the events. */
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

/** A logger that fails must not make a call fail that has succeeded on the server. */
export function ignoringFailures<Event>(hook: (event: Event) => unknown, event: Event): void {
  try {
    const result = hook(event);
    if (result instanceof Promise) result.catch(() => {});
  } catch {
    // As documented.
  }
}

const loggingHooks = (debug: (line: string) => void): Required<Hooks> => {
  // A raw call's path is the caller's, and an error can be that of another copy of this package.
  const write = (line: string) => debug(printable(line));
  return {
    onRequest: (event: RequestEvent) => write(`${lineOf(event)}`),
    onResponse: (event: ResponseEvent) =>
      write(`${lineOf(event)} answered ${event.status} after ${Math.round(event.durationMs)} ms`),
    onRetry: (event: RetryEvent) =>
      write(`${lineOf(event)} failed, next in ${Math.round(event.delayMs)} ms: ${event.error.message}`),
  };
};

const lineOf = ({ method, path, attempt }: RequestEvent): string =>
  `immich: ${method} ${path}${attempt > 1 ? ` (attempt ${attempt})` : ''}`;
