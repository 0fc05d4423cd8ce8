/** How a reference that may be null is written in OpenAPI 3.1: both are in use. */
export type NullForm = 'anyOf' | 'oneOf';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapped = (node: Node, change: (value: unknown, key: string) => unknown): Node =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value, key)]));

/** A document of OpenAPI 3.0 in the words of 3.1, as converters write it. */
export function inOpenApi31(document: object, nulls: NullForm = 'anyOf'): object {
  return { ...Object(walked(document, nulls)), openapi: '3.1.0' };
}

/** Everything around schemas stays; a `schema`, and the schemas of `components`, are converted. */
function walked(value: unknown, nulls: NullForm, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => walked(item, nulls));
  if (!isNode(value) || key === 'example') return value;
  if (key === 'schema') return schemaIn31(value, nulls);
  if (key === 'schemas') return mapped(value, (schema) => schemaIn31(schema, nulls));
  return mapped(value, (member, name) => walked(member, nulls, name));
}

function schemaIn31(value: unknown, nulls: NullForm): unknown {
  if (!isNode(value)) return value;
  const { nullable, example, exclusiveMinimum, exclusiveMaximum, ...rest } = value;
  const schema = mapped(rest, (member, key) => {
    if (key === 'properties' && isNode(member)) return mapped(member, (each) => schemaIn31(each, nulls));
    if (Array.isArray(member) && ['allOf', 'anyOf', 'oneOf'].includes(key))
      return member.map((each) => schemaIn31(each, nulls));
    return ['items', 'not', 'additionalProperties'].includes(key) ? schemaIn31(member, nulls) : member;
  });
  if (example !== undefined) schema['examples'] = [example];
  if (exclusiveMinimum === true) {
    schema['exclusiveMinimum'] = schema['minimum'];
    delete schema['minimum'];
  }
  if (exclusiveMaximum === true) {
    schema['exclusiveMaximum'] = schema['maximum'];
    delete schema['maximum'];
  }
  if (schema['format'] === 'binary') {
    delete schema['format'];
    schema['contentMediaType'] = 'application/octet-stream';
  }
  const { enum: values } = schema;
  if (Array.isArray(values) && values.length === 1) {
    delete schema['enum'];
    schema['const'] = values[0];
  }
  return nullable === true ? withNull(schema, nulls) : schema;
}

function withNull(schema: Node, nulls: NullForm): Node {
  const { type, allOf, $ref, ...rest } = schema;
  if (typeof type === 'string') {
    const { const: value, ...others } = schema;
    if (value !== undefined) return { ...others, type: [type, 'null'], enum: [value, null] };
    const values = Array.isArray(schema['enum']) ? { enum: [...schema['enum'], null] } : {};
    return { ...schema, type: [type, 'null'], ...values };
  }
  const target = $ref === undefined ? { allOf } : { $ref };
  const [only] = Array.isArray(allOf) && allOf.length === 1 ? allOf : [target];
  return { ...rest, [nulls]: [only, { type: 'null' }] };
}

/** The same document with each reference to a schema replaced by the schema. */
export function inlined(document: object): object {
  const schemas = Object(Object(document).components).schemas ?? {};
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isNode(value)) return value;
    const { $ref, ...beside } = value;
    if (typeof $ref !== 'string') return mapped(value, visit);
    const target = visit(schemas[$ref.replace('#/components/schemas/', '')]);
    return { ...Object(target), ...Object(visit(beside)) };
  };
  return { ...document, paths: visit(Object(document).paths) };
}

/** The same document with the parameters, bodies and responses of its operations among its components, and a part of each path shared. */
export function extracted(document: object): object {
  const components: Record<'parameters' | 'requestBodies' | 'responses', Node> = {
    parameters: {},
    requestBodies: {},
    responses: {},
  };
  const refer = (section: keyof typeof components, value: unknown): Node => {
    const name = `C${Object.keys(components[section]).length}`;
    components[section][name] = value;
    return { $ref: `#/components/${section}/${name}` };
  };
  const operationOf = (operation: Node): Node => ({
    ...operation,
    ...(Array.isArray(operation['parameters']) && {
      parameters: operation['parameters'].map((each) => refer('parameters', each)),
    }),
    ...(isNode(operation['requestBody']) && {
      requestBody: refer('requestBodies', operation['requestBody']),
    }),
    ...(isNode(operation['responses']) && {
      responses: mapped(operation['responses'], (each) => refer('responses', each)),
    }),
  });
  const paths = mapped(Object(document).paths, (item) => {
    const operations = mapped(Object(item), (operation) => operationOf(Object(operation)));
    const [[method, only] = []] = Object.entries(operations);
    if (method === undefined || Object.keys(operations).length > 1 || !isNode(only)) return operations;
    const { parameters = [], ...rest } = only;
    return { parameters, [method]: rest };
  });
  return {
    ...document,
    paths: { 'x-note': 'not a path', ...paths },
    components: { ...Object(document).components, ...components },
  };
}
