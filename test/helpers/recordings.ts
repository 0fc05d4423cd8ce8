import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordings } from './documents.js';
import { type OpenApiDocument, operationsOf } from '../../src/contract/read/document.js';

/** A recorded response of a real server. */
export interface Recorded {
  /** What was tried. */
  label: string;
  method: string;
  /** Below `/api`. */
  path: string;
  status: number;
  /** Content type. */
  ct?: string;
  json?: unknown;
}

/** The responses of one release in recorded order; empty without the recordings. */
export function recordingsOf(release: '2.7.5' | '3.0.3'): Recorded[] {
  if (!recordings) return [];
  return readFileSync(join(recordings, `immich-${release}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Recorded);
}

/** The operation of a contract that a recorded request went to; `undefined` where the contract has none. */
export function operationOf(contract: OpenApiDocument, { method, path }: Recorded): string | undefined {
  const verb = method === 'HEAD' ? 'GET' : method;
  const found = [...operationsOf(contract)].filter(
    (each) =>
      each.method.toUpperCase() === verb &&
      new RegExp(`^${each.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  // `/albums/statistics` also matches `/albums/{id}`; fixed paths take precedence.
  const [first] = found.sort((a, b) => a.path.split('{').length - b.path.split('{').length);
  return first?.operation.operationId;
}
