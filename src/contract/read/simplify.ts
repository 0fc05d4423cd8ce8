import { DocumentError, METHODS } from './document.js';
import { mapped, type Members, SchemaSimplifier, targetOf } from './simplify-schemas.js';
import { isRecord, isText } from './type-guards.js';

/**
 * Rewrites a document to the supported part of OpenAPI 3.0: converts OpenAPI 3.1 syntax, inlines parameters, bodies and
 * responses, and keeps only references to component schemas. Values of a wrong type are left to `checkDocument`. Throws a
 * `DocumentError` for a dangling reference.
 */
export const simplified = (document: unknown): unknown =>
  isRecord(document) && isText(document['openapi']) && /^3\.[01]\./.test(document['openapi'])
    ? new Simplifier(document).document()
    : document;

/** Maximum length of a chain of references; longer ones are loops. */
const MAX_HOPS = 100;

class Simplifier {
  readonly #root: Members;
  readonly #schemas: SchemaSimplifier;

  constructor(root: Members) {
    this.#root = root;
    this.#schemas = new SchemaSimplifier(root);
  }

  document(): Members {
    const { openapi, paths, components = {}, $defs, ...rest } = this.#root;
    const rewritten = isRecord(paths) ? this.#paths(paths) : paths;
    return {
      ...rest,
      openapi: this.#is31() ? '3.0.0' : openapi,
      ...(paths !== undefined && { paths: rewritten }),
      // Last, because earlier steps can add components.
      components: isRecord(components) ? this.#components(components) : components,
    };
  }

  #components({ schemas = {}, securitySchemes, ...rest }: Members): Members {
    const rewritten = isRecord(schemas) ? mapped(schemas, (schema) => this.#schemas.schema(schema)) : schemas;
    const extracted = this.#schemas.extracted();
    return {
      ...rest,
      schemas: isRecord(rewritten) ? { ...rewritten, ...extracted } : rewritten,
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

  /** The operation's own parameters, and those of its path that it does not override. */
  #parameters(shared: unknown, own: unknown): unknown {
    const all = [shared ?? [], own ?? []].map((list) =>
      Array.isArray(list) ? list.map((each) => this.#withSchema(this.#followed(each))) : undefined,
    );
    const [ofPath, ofOperation] = all;
    // Not a list: `checkDocument` reports it.
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

  /** In OpenAPI 3.1, a file has no schema. */
  #media(mediaType: string, media: unknown): unknown {
    if (!isRecord(media)) return media;
    const { schema } = media;
    const says = isRecord(schema) ? Object.keys(schema).length > 0 : schema !== undefined;
    if (says) return { ...media, schema: this.#schemas.schema(schema) };
    const isFile = /^(application\/octet-stream|(image|video|audio)\/.*)$/i.test(mediaType);
    return { ...media, schema: isFile && this.#is31() ? { type: 'string', format: 'binary' } : {} };
  }

  #is31(): boolean {
    return isText(this.#root['openapi']) && this.#root['openapi'].startsWith('3.1.');
  }

  #withSchema(value: unknown): unknown {
    return isRecord(value) && 'schema' in value
      ? { ...value, schema: this.#schemas.schema(value['schema']) }
      : value;
  }

  /** Target of a reference to a parameter, body, response, header or path. */
  #followed(value: unknown): unknown {
    let target = value;
    for (let hops = 0; hops <= MAX_HOPS; hops += 1) {
      if (!isRecord(target) || !isText(target['$ref'])) return target;
      target = targetOf(this.#root, target['$ref']);
    }
    throw new DocumentError(`The document has references that lead to one another.`);
  }
}

const withoutExtensions = (record: Members): Members =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !key.startsWith('x-')));

/** Not `String`, which throws for an object that has a property `toString`. */
const parameterKey = (parameter: unknown): string =>
  isRecord(parameter) ? JSON.stringify([parameter['in'], parameter['name']]) : '';
