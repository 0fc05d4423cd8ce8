import { componentName, type OpenApiDocument, type Schema } from '../../read/document.js';
import type { Difference } from './difference.js';
import { shapeOf } from './shape.js';

/** Compares the discriminators of two lists of alternatives. */
export function compareDiscriminators(
  base: OpenApiDocument,
  revision: OpenApiDocument,
  from: Schema,
  to: Schema,
): Difference[] {
  const [was, is] = [from.discriminator, to.discriminator];
  if (!was && !is) return [];
  if (!was) return [{ change: 'discriminator-added', at: '', to: is?.propertyName }];
  if (!is) return [{ change: 'discriminator-removed', at: '', from: was.propertyName }];
  if (was.propertyName !== is.propertyName) {
    return [{ change: 'discriminator-changed', at: '', from: was.propertyName, to: is.propertyName }];
  }
  const [ours, theirs] = [valuesOf(from), valuesOf(to)];
  // Without mappings, the names of the alternatives are the values, and these are already compared.
  if (!was.mapping && !is.mapping) return [];
  const kept = [...ours].filter(([value]) => theirs.has(value));
  return [
    ...[...ours.keys()]
      .filter((value) => !theirs.has(value))
      .map((value): Difference => ({ change: 'discriminator-value-removed', at: '', from: value })),
    ...[...theirs.keys()]
      .filter((value) => !ours.has(value))
      .map((value): Difference => ({ change: 'discriminator-value-added', at: '', to: value })),
    ...kept
      .filter(([value, ref]) => !isSame(base, ref, revision, theirs.get(value) ?? ref))
      .map(([value, ref]): Difference => ({
        change: 'discriminator-changed',
        at: '',
        from: { [value]: componentName(ref) },
        to: { [value]: componentName(theirs.get(value) ?? ref) },
      })),
  ];
}

/** References to alternatives by discriminator value: those of the mapping, and the names of the others. */
function valuesOf({ discriminator, anyOf, oneOf }: Schema): Map<string, string> {
  const mapped = Object.entries(discriminator?.mapping ?? {});
  const targets = new Set(mapped.map(([, ref]) => ref));
  const implied = [...(anyOf ?? []), ...(oneOf ?? [])].flatMap(({ $ref }): [string, string][] =>
    $ref === undefined || targets.has($ref) ? [] : [[componentName($ref), $ref]],
  );
  return new Map([...implied, ...mapped]);
}

const isSame = (base: OpenApiDocument, from: string, revision: OpenApiDocument, to: string): boolean =>
  from === to || shapeOf(base, { $ref: from }) === shapeOf(revision, { $ref: to });
