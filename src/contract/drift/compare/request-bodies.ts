import type { Operation } from '../../read/document.js';
import type { SchemaComparer } from './schemas.js';
import { byMediaType } from './media-types.js';
import { type Found, found, foundIn } from '../rules/rule-for-difference.js';

type RequestBody = Operation['requestBody'];

/** Compares the request bodies of two operations. */
export function compareRequestBodies(comparer: SchemaComparer, from: RequestBody, to: RequestBody): Found[] {
  const at = { in: 'request' } as const;
  if (!from && !to) return [];
  if (!from) return [found(to?.required ? 'request-body-added-required' : 'request-body-added-optional', at)];
  if (!to) return [found('request-body-removed', at)];

  const differences: Found[] = [];
  if (!from.required && to.required) differences.push(found('request-body-became-required', at));
  if (from.required && !to.required) differences.push(found('request-body-became-optional', at));
  const [ours, theirs] = [byMediaType(from.content), byMediaType(to.content)];
  for (const [mediaType, { schema }] of ours) {
    const other = theirs.get(mediaType);
    theirs.delete(mediaType);
    const place = { ...at, mediaType };
    if (!other) differences.push(found('request-body-media-type-removed', place));
    else
      differences.push(...foundIn('request-body', place, comparer.compare(schema, other.schema, 'request')));
  }
  for (const mediaType of theirs.keys()) {
    differences.push(found('request-body-media-type-added', { ...at, mediaType }));
  }
  return differences;
}
