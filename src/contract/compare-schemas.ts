import { componentName, type OpenApiDocument, type Schema } from './document.js';
import { schemaNamed } from './reach.js';

/** One place where two schemas differ. */
export interface SchemaDifference {
  rule: string;
  /** The named schema that holds the place, unless it stands in the operation itself. */
  component?: string | undefined;
  /** The place below that: `.assets[].id`. */
  at: string;
  from?: unknown;
  to?: unknown;
}

interface Place {
  component?: string | undefined;
  at: string;
}

/** Formats that have a type of their own. The others narrow text, as `pattern`, `maximum` and their like do. */
const TYPED_FORMATS = ['binary', 'date-time'];

/**
 * Compares the types that schemas of two documents describe, in lock-step. Limits and patterns are left out: they change no
 * type, and releases that break nothing change them by the dozen. A pair of named schemas is looked into once, so that what
 * differs in it is reported once however often the comparer meets it, and a schema may contain itself.
 */
export function schemaComparer(base: OpenApiDocument, revision: OpenApiDocument) {
  const seen = new Set<string>();
  const differences: SchemaDifference[] = [];

  return (from: Schema, to: Schema): SchemaDifference[] => {
    walk(from, to, { at: '' });
    return differences.splice(0);
  };

  function walk(from: Schema, to: Schema, place: Place): void {
    const [a, b] = [unwrap(from), unwrap(to)];
    if (a.name === undefined || b.name === undefined) {
      keywords(inlined(base, a), inlined(revision, b), place);
      return;
    }
    keywords(a.beside, b.beside, place);
    const pair = `${a.name} ${b.name}`;
    if (seen.has(pair)) return;
    seen.add(pair);
    walk(schemaNamed(base, a.name), schemaNamed(revision, b.name), { component: a.name, at: '' });
  }

  function keywords(from: Schema, to: Schema, place: Place): void {
    const report = (rule: string, was: unknown, is: unknown, at = '') =>
      differences.push({ rule, component: place.component, at: place.at + at, from: was, to: is });
    const below = (at: string): Place => ({ ...place, at: place.at + at });

    if (from.type !== to.type) report('type-changed', from.type, to.type);
    const [could, can] = [from, to].map(({ nullable = false }) => nullable);
    if (could !== can) report('nullable-changed', could, can);
    const [typed, types] = [from, to].map(({ format = '' }) =>
      TYPED_FORMATS.includes(format) ? format : undefined,
    );
    if (typed !== types) report('format-changed', typed, types);
    if (from.enum && to.enum) {
      for (const value of without(from.enum, to.enum)) report('enum-value-removed', value, undefined);
      for (const value of without(to.enum, from.enum)) report('enum-value-added', undefined, value);
    } else if (from.enum !== to.enum) report('enum-changed', from.enum, to.enum);

    const [ours, theirs] = [from.properties ?? {}, to.properties ?? {}];
    for (const name of namesOf(ours, theirs)) {
      const [was, is] = [ours[name], theirs[name]];
      const [needed, needs] = [from, to].map(({ required }) =>
        required?.includes(name) ? 'required' : 'optional',
      );
      if (!was) report('property-added', undefined, needs, `.${name}`);
      else if (!is) report('property-removed', needed, undefined, `.${name}`);
      else {
        if (needed !== needs) report('property-required-changed', needed, needs, `.${name}`);
        walk(was, is, below(`.${name}`));
      }
    }

    optional('items', from.items, to.items, '[]');
    optional('not', from.not, to.not, '!');
    optional('additionalProperties', open(from.additionalProperties), open(to.additionalProperties), '{}');
    for (const key of ['allOf', 'anyOf', 'oneOf'] as const) {
      const [was = [], is = []] = [from[key], to[key]];
      if (was.length !== is.length) report(`${key}-changed`, was.length, is.length);
      else was.forEach((member, index) => walk(member, is[index] ?? {}, below(`<${index}>`)));
    }

    function optional(
      key: string,
      was: Schema | false | undefined,
      is: Schema | false | undefined,
      at: string,
    ): void {
      if (was && is) walk(was, is, below(at));
      else if (was !== is) report(`${key}-changed`, was, is);
    }
  }
}

/** A reference and what stands beside it: `$ref` alone, or alone in an `allOf`. */
function unwrap(schema: Schema): { name?: string; beside: Schema } {
  const { $ref, allOf, ...beside } = schema;
  const ref = $ref ?? (allOf?.length === 1 ? allOf[0]?.$ref : undefined);
  return ref === undefined ? { beside: schema } : { name: componentName(ref), beside };
}

const inlined = (document: OpenApiDocument, { name, beside }: { name?: string; beside: Schema }): Schema =>
  name === undefined ? beside : { ...inlined(document, unwrap(schemaNamed(document, name))), ...beside };

/** Nothing said, `true` and `{}` are the same: any further property. */
const open = (additional: boolean | Schema | undefined): Schema | false | undefined =>
  additional === false
    ? false
    : typeof additional === 'object' && Object.keys(additional).length > 0
      ? additional
      : undefined;

const namesOf = (a: object, b: object): Set<string> => new Set([...Object.keys(a), ...Object.keys(b)]);

const without = <T>(values: T[], others: T[]): T[] => values.filter((value) => !others.includes(value));
