import { DocumentError, schemaRef } from './document.js';
import { stepsOf, valueAt } from './json-pointer.js';
import { inOpenApi30 } from './schema-keywords.js';
import { isComponentName, isRecord, isText } from './type-guards.js';

export type Members = Record<string, unknown>;

/** Maximum number of referenced schemas that are not components. Generated documents have a few. */
const MAX_EXTRACTED = 2_000;

/** Rewrites the schemas of a document to OpenAPI 3.0, with references to components only. */
export class SchemaSimplifier {
  readonly #root: Members;
  /** Rewritten schemas by original, so that shared values are rewritten once. */
  readonly #rewritten = new WeakMap<object, unknown>();
  /** Names of components that were extracted from other places in the document, by original. */
  readonly #extracted = new Map<unknown, string>();
  readonly #schemas: Members = {};
  /** Enclosing schemas with `$defs`, innermost last. */
  #around: Members[] = [];
  /** Schemas that become components and are not rewritten yet. */
  readonly #pending: { name: string; target: unknown; around: Members[] }[] = [];

  constructor(root: Members) {
    this.#root = root;
  }

  /** The extracted components. Call it last, because rewriting a schema can add more. */
  extracted(): Members {
    for (let next = this.#pending.pop(); next; next = this.#pending.pop()) {
      this.#around = next.around;
      this.#schemas[next.name] = this.schema(next.target);
    }
    return this.#schemas;
  }

  schema(raw: unknown): unknown {
    if (typeof raw === 'boolean') return raw ? {} : { not: {} };
    if (!isRecord(raw)) return raw;
    const known = this.#rewritten.get(raw);
    if (known !== undefined) return known;
    const { $defs, ...keywords } = raw;
    if ($defs !== undefined) this.#around.push(raw);
    const rewritten = inOpenApi30(mapped(keywords, (value, keyword) => this.#keyword(keyword, value)));
    if ($defs !== undefined) this.#around.pop();
    this.#rewritten.set(raw, rewritten);
    return rewritten;
  }

  #keyword(keyword: string, value: unknown): unknown {
    if (keyword === '$ref') return isText(value) ? this.#schemaReference(value) : value;
    if (MAPS.has(keyword)) return isRecord(value) ? mapped(value, (schema) => this.schema(schema)) : value;
    if (LISTS.has(keyword)) return Array.isArray(value) ? value.map((schema) => this.schema(schema)) : value;
    if (keyword === 'items' || keyword === 'not') return this.schema(value);
    if (OPEN.has(keyword)) return typeof value === 'boolean' ? value : this.schema(value);
    if (keyword === 'discriminator') return isRecord(value) ? this.#discriminator(value) : value;
    return value;
  }

  /** A mapping can contain names of schemas or references. */
  #discriminator({ mapping, ...rest }: Members): Members {
    if (!isRecord(mapping)) return { ...rest, ...(mapping !== undefined && { mapping }) };
    const full = mapped(mapping, (value) =>
      isText(value) ? (isComponentName(value) ? schemaRef(value) : this.#schemaReference(value)) : value,
    );
    return { ...rest, mapping: full };
  }

  /**
   * Returns a reference to a component; schemas at other places become components. References outside the document are
   * left to `checkDocument`.
   */
  #schemaReference(reference: string): string {
    const steps = stepsOf(reference);
    if (!steps) return reference;
    const [first, second, name = '', ...further] = steps;
    if (first === 'components' && second === 'schemas' && further.length === 0) return schemaRef(name);
    const isLocal = first === '$defs' && !isRecord(this.#root['$defs']);
    const around = isLocal
      ? this.#around.findLast((schema) => valueAt(schema, steps) !== undefined)
      : undefined;
    return schemaRef(this.#extract(reference, steps, around));
  }

  #extract(reference: string, steps: readonly string[], around: Members | undefined): string {
    const target = around ? valueAt(around, steps) : targetOf(this.#root, reference);
    const known = this.#extracted.get(target);
    if (known !== undefined) return known;
    if (this.#extracted.size >= MAX_EXTRACTED) {
      throw new DocumentError(
        `The document refers to more than ${MAX_EXTRACTED} schemas that are not components.`,
      );
    }
    const name = this.#freeName(steps);
    this.#extracted.set(target, name);
    this.#schemas[name] = {};
    // Rewritten later, because schemas can refer to each other and to themselves.
    this.#pending.push({ name, target, around: [...this.#around] });
    return name;
  }

  /** Last step of a reference, with earlier steps as prefix if that name is taken. */
  #freeName(steps: readonly string[]): string {
    const components = valueAt(this.#root, ['components', 'schemas']);
    const isTaken = (name: string) =>
      Object.hasOwn(this.#schemas, name) || (isRecord(components) && Object.hasOwn(components, name));
    const words = steps.map((step) => step.replaceAll(/[^\w.-]/g, '_')).filter((step) => step !== '');
    for (let count = 1; count <= words.length; count += 1) {
      const name = words.slice(-count).join('.');
      if (!isTaken(name)) return name;
    }
    for (let number = 2; ; number += 1) {
      const name = `${words.join('.')}.${number}`;
      if (!isTaken(name)) return name;
    }
  }
}

/** Keywords with schemas by name. */
const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas']);
/** Keywords with a list of schemas. */
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
/** Keywords with a schema or a boolean. */
const OPEN = new Set([
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'contains',
  'if',
  'then',
  'else',
]);

/** Returns the target of a reference. Throws a `DocumentError` if it does not exist. */
export function targetOf(root: Members, reference: string): unknown {
  const steps = stepsOf(reference);
  if (!steps) throw new DocumentError(`The reference ${reference} leads out of the document.`);
  const target = valueAt(root, steps);
  if (target === undefined) throw new DocumentError(`The reference ${reference} leads nowhere.`);
  return target;
}

export const mapped = (record: Members, change: (value: unknown, key: string) => unknown): Members =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
