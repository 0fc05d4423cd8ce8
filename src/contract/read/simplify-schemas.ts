import { DocumentError, schemaRef } from './document.js';
import { stepsOf, valueAt } from './json-pointer.js';
import { inOpenApi30 } from './schema-keywords.js';
import { isComponentName, isRecord, isText } from './type-guards.js';

export type Members = Record<string, unknown>;

/** The most schemas that are referred to without being components. Documents made by programs have a few. */
const MAX_EXTRACTED = 2_000;

/** Rewrites the schemas of a document to OpenAPI 3.0, with references to components alone. */
export class SchemaSimplifier {
  readonly #root: Members;
  /** Schemas by what they were, so that a value that several places share is rewritten once. */
  readonly #rewritten = new WeakMap<object, unknown>();
  /** Names of the components that are made of schemas elsewhere in the document, by what those schemas were. */
  readonly #extracted = new Map<unknown, string>();
  readonly #schemas: Members = {};
  /** Schemas with `$defs` around the one that is rewritten, the innermost last. */
  #around: Members[] = [];
  /** Schemas that become components and are not rewritten yet. */
  readonly #pending: { name: string; target: unknown; around: Members[] }[] = [];

  constructor(root: Members) {
    this.#root = root;
  }

  /** The components that are made of schemas elsewhere. Rewriting a schema can add some, so this is asked for last. */
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

  /** A mapping may name a schema, or refer to it. */
  #discriminator({ mapping, ...rest }: Members): Members {
    if (!isRecord(mapping)) return { ...rest, ...(mapping !== undefined && { mapping }) };
    const full = mapped(mapping, (value) =>
      isText(value) ? (isComponentName(value) ? schemaRef(value) : this.#schemaReference(value)) : value,
    );
    return { ...rest, mapping: full };
  }

  /** The same reference to a component; a schema elsewhere becomes a component. References out of the document stay for `judge`. */
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
    // Later: schemas may refer to one another, and to themselves.
    this.#pending.push({ name, target, around: [...this.#around] });
    return name;
  }

  /** The last step of a reference, after the steps before it if that name is taken. */
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

/** Keywords that hold schemas by name. */
const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas']);
/** Keywords that hold a list of schemas. */
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
/** Keywords that hold a schema or, if there is none, a boolean. */
const OPEN = new Set([
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'contains',
  'if',
  'then',
  'else',
]);

/** What a reference leads to in a document. Throws a `DocumentError` if that is nothing in it. */
export function targetOf(root: Members, reference: string): unknown {
  const steps = stepsOf(reference);
  if (!steps) throw new DocumentError(`The reference ${reference} leads out of the document.`);
  const target = valueAt(root, steps);
  if (target === undefined) throw new DocumentError(`The reference ${reference} leads nowhere.`);
  return target;
}

export const mapped = (record: Members, change: (value: unknown, key: string) => unknown): Members =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
