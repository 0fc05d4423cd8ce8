import { ArgumentError } from '../errors/index.js';
import type { Body } from './call.js';
import { StreamedBody } from './streamed-body.js';

/**
 * Serialises a body to JSON, unless it is a form or a file. Rejects values that JSON would silently convert to `null`.
 */
export function serialiseBody(body: unknown): Body | undefined {
  if (body === undefined || body instanceof FormData || body instanceof StreamedBody) return body;
  let text: string;
  try {
    text = JSON.stringify(body);
  } catch (cause) {
    // A circular reference, or a bigint.
    throw new ArgumentError('The body cannot be converted to JSON.', { cause });
  }
  // Most bodies contain no null, so this search is rare.
  if (text.includes('null')) refuseLostValues(body, []);
  return text;
}

function refuseLostValues(value: unknown, path: readonly string[]): void {
  const lost =
    (typeof value === 'number' && !Number.isFinite(value)) ||
    (value instanceof Date && Number.isNaN(value.getTime()));
  if (lost)
    throw new ArgumentError(
      `\`${path.join('.')}\` is not a valid ${typeof value === 'number' ? 'number' : 'date'}.`,
    );
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) refuseLostValues(each, [...path, name]);
}
