import { DocumentError, METHODS, schemaRef } from './document.js';
import { stepsOf, valueAt } from './json-pointer.js';
import { inOpenApi30 } from './schema-keywords.js';
import { isComponentName, isRecord, isText } from './type-guards.js';

type Members = Record<string, unknown>;

/**
 * Rewrites a document to the part of OpenAPI 3.0 that this project reads: what OpenAPI 3.1 writes otherwise, parameters, bodies and responses
 * where they are used, and references to component schemas alone. Values of a wrong type stay for `judge` to report. Throws a
 * `DocumentError` for a reference that leads nowhere.
 */
export const simplified = (document: unknown): unknown =>
  isRecord(document) && isText(document['openapi']) && /^3\.[01]\./.test(document['openapi'])
    ? new Simplifier(document).document()
    : document;

/** More references that lead from one to the next than this never end. */
const MAX_HOPS = 100;

/** The most schemas that are referred to without being components. Documents made by programs have a few. */
const MAX_EXTRACTED = 2_000;

class Simplifier {
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

  document(): Members {
    const { openapi, paths, components = {}, $defs, ...rest } = this.#root;
    const rewritten = isRecord(paths) ? this.#paths(paths) : paths;
    return {
      ...rest,
      openapi: this.#is31() ? '3.0.0' : openapi,
      ...(paths !== undefined && { paths: rewritten }),
      // Last: what comes before can add components.
      components: isRecord(components) ? this.#components(components) : components,
    };
  }

  #components({ schemas = {}, securitySchemes, ...rest }: Members): Members {
    const rewritten = isRecord(schemas) ? mapped(schemas, (schema) => this.#schema(schema)) : schemas;
    for (let next = this.#pending.pop(); next; next = this.#pending.pop()) {
      this.#around = next.around;
      this.#schemas[next.name] = this.#schema(next.target);
    }
    return {
      ...rest,
      schemas: isRecord(rewritten) ? { ...rewritten, ...this.#schemas } : rewritten,
      ...(securitySchemes !== undefined && {
        securitySchemes: isRecord(securitySchemes)
          ? mapped(securitySchemes, (scheme) => this.#followed(scheme))
          : securitySchemes,
      }),
    };
  }

  #paths(paths: Members): Members {
    const items = Object.entries(paths).filter(([path]) => !path.startsWith('x-'));
    return Object.fromEntries(items.map(([path, item]) => [path, this.#pathItem(item)]));
  }

  #pathItem(value: unknown): unknown {
    const item = this.#followed(value);
    if (!isRecord(item)) return item;
    const { parameters: shared, ...rest } = item;
    const operations = METHODS.flatMap((method): [string, unknown][] =>
      method in rest ? [[method, this.#operation(rest[method], shared)]] : [],
    );
    return { ...rest, ...Object.fromEntries(operations) };
  }

  #operation(operation: unknown, shared: unknown): unknown {
    if (!isRecord(operation)) return operation;
    const { parameters, requestBody, responses } = operation;
    return {
      ...operation,
      ...((parameters !== undefined || shared !== undefined) && {
        parameters: this.#parameters(shared, parameters),
      }),
      ...(requestBody !== undefined && { requestBody: this.#withContent(this.#followed(requestBody)) }),
      ...(isRecord(responses) && {
        responses: mapped(withoutExtensions(responses), (response) => this.#response(response)),
      }),
    };
  }

  /** An operation's own parameters, and those of its path that it does not override. */
  #parameters(shared: unknown, own: unknown): unknown {
    const all = [shared ?? [], own ?? []].map((list) =>
      Array.isArray(list) ? list.map((each) => this.#withSchema(this.#followed(each))) : undefined,
    );
    const [ofPath, ofOperation] = all;
    // Not a list: `judge` reports it.
    if (!ofPath || !ofOperation) return ofPath ? own : shared;
    const keys = new Set(ofOperation.map(parameterKey));
    return [...ofPath.filter((each) => !keys.has(parameterKey(each))), ...ofOperation];
  }

  #response(value: unknown): unknown {
    const response = this.#withContent(this.#followed(value));
    if (!isRecord(response) || !isRecord(response['headers'])) return response;
    const headers = mapped(response['headers'], (header) => this.#withSchema(this.#followed(header)));
    return { ...response, headers };
  }

  #withContent(value: unknown): unknown {
    if (!isRecord(value) || !isRecord(value['content'])) return value;
    const content = Object.entries(value['content']).map(([mediaType, media]) => [
      mediaType,
      this.#media(mediaType, media),
    ]);
    return { ...value, content: Object.fromEntries(content) };
  }

  /** In OpenAPI 3.1 a file has no schema. */
  #media(mediaType: string, media: unknown): unknown {
    if (!isRecord(media)) return media;
    const { schema } = media;
    const says = isRecord(schema) ? Object.keys(schema).length > 0 : schema !== undefined;
    if (says) return { ...media, schema: this.#schema(schema) };
    const isFile = /^(application\/octet-stream|(image|video|audio)\/.*)$/i.test(mediaType);
    return { ...media, schema: isFile && this.#is31() ? { type: 'string', format: 'binary' } : {} };
  }

  #is31(): boolean {
    return isText(this.#root['openapi']) && this.#root['openapi'].startsWith('3.1.');
  }

  #withSchema(value: unknown): unknown {
    return isRecord(value) && 'schema' in value ? { ...value, schema: this.#schema(value['schema']) } : value;
  }

  /** The parameter, body, response, header or path that a reference leads to. */
  #followed(value: unknown): unknown {
    let target = value;
    for (let hops = 0; hops <= MAX_HOPS; hops += 1) {
      if (!isRecord(target) || !isText(target['$ref'])) return target;
      target = this.#target(target['$ref']);
    }
    throw new DocumentError(`The document has references that lead to one another.`);
  }

  #target(reference: string): unknown {
    const steps = stepsOf(reference);
    if (!steps) throw new DocumentError(`The reference ${reference} leads out of the document.`);
    const target = valueAt(this.#root, steps);
    if (target === undefined) throw new DocumentError(`The reference ${reference} leads nowhere.`);
    return target;
  }

  #schema(raw: unknown): unknown {
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
    if (MAPS.has(keyword)) return isRecord(value) ? mapped(value, (schema) => this.#schema(schema)) : value;
    if (LISTS.has(keyword)) return Array.isArray(value) ? value.map((schema) => this.#schema(schema)) : value;
    if (keyword === 'items' || keyword === 'not') return this.#schema(value);
    if (OPEN.has(keyword)) return typeof value === 'boolean' ? value : this.#schema(value);
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
    const target = around ? valueAt(around, steps) : this.#target(reference);
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

const mapped = (record: Members, change: (value: unknown, key: string) => unknown): Members =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));

const withoutExtensions = (record: Members): Members =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !key.startsWith('x-')));

const parameterKey = (parameter: unknown): string =>
  isRecord(parameter) ? `${String(parameter['in'])} ${String(parameter['name'])}` : '';
