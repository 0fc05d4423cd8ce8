import type { Operation, Response } from '../../read/document.js';
import { without } from '../../read/without.js';
import type { SchemaComparer } from './schemas.js';
import { byMediaType } from './media-types.js';
import { type Found, found, foundIn } from '../rules/rule-for-difference.js';

type Responses = Operation['responses'];

/** Compares the responses of two operations. */
export function compareResponses(comparer: SchemaComparer, from: Responses, to: Responses): Found[] {
  const [ours, theirs] = [Object.keys(from), Object.keys(to)];
  const [gone, come] = [without(ours, theirs), without(theirs, ours)];
  const kept = without(ours, gone);
  const successes = [gone.filter(isSuccess), come.filter(isSuccess)].map((statuses) =>
    statuses.length === 1 ? statuses[0] : undefined,
  );
  const [was, is] = successes;
  const differences = kept.flatMap((status) => compareResponse(comparer, status, from[status], to[status]));
  if (was === undefined || is === undefined) {
    differences.push(
      ...gone.map((status) => found(`response-${kindOf(status)}-status-removed`, { in: 'response', status })),
    );
    return [
      ...differences,
      ...come.map((status) => found(`response-${kindOf(status)}-status-added`, { in: 'response', status })),
    ];
  }
  // If one success status replaces another, that is one change; a 204 without a body is part of it.
  differences.push(found('success-status-changed', { in: 'response', status: was }, { from: was, to: is }));
  if (from[was]?.content && to[is]?.content)
    differences.push(...compareResponse(comparer, is, from[was], to[is]));
  const others = (statuses: string[]) => statuses.filter((status) => !isSuccess(status));
  differences.push(
    ...others(gone).map((status) => found('response-non-success-status-removed', { in: 'response', status })),
  );
  return [
    ...differences,
    ...others(come).map((status) => found('response-non-success-status-added', { in: 'response', status })),
  ];
}

function compareResponse(
  comparer: SchemaComparer,
  status: string,
  from: Response = NOTHING,
  to: Response = NOTHING,
): Found[] {
  const at = { in: 'response', status } as const;
  const requiredHeaders = new Set(
    Object.entries(to.headers ?? {}).flatMap(([name, header]) => (header.required ? [name] : [])),
  );
  const headers = Object.entries(from.headers ?? {})
    .filter(([name, { required }]) => required && !requiredHeaders.has(name))
    .map(([header]) => found('required-response-header-removed', { ...at, header }));
  const theirs = byMediaType(to.content);
  const differences = [...byMediaType(from.content)].flatMap(([mediaType, { schema }]): Found[] => {
    const other = theirs.get(mediaType);
    theirs.delete(mediaType);
    const place = { ...at, mediaType };
    return other
      ? foundIn('response-body', place, comparer.compare(schema, other.schema, 'response'))
      : [found('response-media-type-removed', place)];
  });
  const added = [...theirs.keys()].map((mediaType) =>
    found('response-media-type-added', { ...at, mediaType }),
  );
  return [...headers, ...differences, ...added];
}

const NOTHING: Response = { description: '' };

const isSuccess = (status: string): boolean => /^[23]/.test(status);

const kindOf = (status: string) => (isSuccess(status) ? 'success' : 'non-success');
