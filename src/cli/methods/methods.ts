import { responseKind } from '../../contract/generate/signature.js';
import { type LocatedOperation, operationsOf } from '../../contract/read/document.js';
import { fieldDoc } from '../../contract/read/field-docs.js';
import { operationsNeededBy } from '../../contract/read/operation-entries.js';
import type { Contract } from './contract.js';
import { type Field, fieldOf, propertiesOf } from './field.js';
import type { Method, Returns } from './method.js';
import { singular } from './names.js';
import type { Shape } from './shape.js';
import { SHAPES } from './shapes.js';

/** Methods of the client with their own command, or without one. */
const NOT_OF_A_GROUP = /^[^.]+$/;

/** The names of all methods of the client that belong to a group, such as `albums.addAssets`. */
export const methodNames = ({ document, entries, conveniences }: Contract): string[] => {
  const located = new Set([...operationsOf(document)].map(({ operation }) => operation.operationId));
  const own = Object.entries(entries).flatMap(([id, { client }]) => (located.has(id) ? [client] : []));
  return [...own, ...Object.keys(conveniences).filter((client) => !NOT_OF_A_GROUP.test(client))];
};

/** The methods of a group such as `albums` or `admin`; of all groups without one. */
export function methodsOf(contract: Contract, group?: string): Method[] {
  const isWanted = (client: string) => group === undefined || client.startsWith(`${group}.`);
  const located = new Map(
    [...operationsOf(contract.document)].map((each) => [each.operation.operationId, each]),
  );
  const methods: Method[] = [];
  for (const [operationId, { client, summary }] of Object.entries(contract.entries)) {
    const own = located.get(operationId);
    if (own && isWanted(client)) methods.push(methodOf(contract, located, client, summary, own));
  }
  for (const [client, { summary }] of Object.entries(contract.conveniences)) {
    if (NOT_OF_A_GROUP.test(client) || !isWanted(client)) continue;
    methods.push(methodOf(contract, located, client, summary));
  }
  return methods;
}

function methodOf(
  contract: Contract,
  located: ReadonlyMap<string, LocatedOperation>,
  client: string,
  summary: string,
  own?: LocatedOperation,
): Method {
  const shape = SHAPES[client] ?? {};
  const source = own ?? (shape.of === undefined ? undefined : located.get(shape.of));
  const fields = source ? fieldsOf(contract, source, shape, client) : [];
  const all = [...fields, ...moreFields(contract, shape)];
  const ids = own ? [own.operation.operationId] : operationsNeededBy(contract.entries, client);
  const positionals = all.filter(({ label }) => label !== undefined);
  const flags = all.filter(({ label }) => label === undefined);
  const hasBody = fields.some(({ place }) => place === 'body');
  const hasQuery = fields.some(({ place }) => place === 'query');
  const path = fields.filter(({ place }) => place === 'path');
  return {
    client,
    // The description is written for doc comments.
    summary: summary.replaceAll('`', ''),
    operations: ids.flatMap((id) => {
      const [operation, entry] = [located.get(id), contract.entries[id]];
      return operation && entry ? [{ located: operation, entry }] : [];
    }),
    positionals,
    flags,
    takesBody: hasBody && !isForm(source),
    returns: shape.returns ?? returnsOf(own),
    isDestructive: shape.isDestructive ?? isDestructive(client, own),
    args:
      shape.args ??
      ((given) => [
        ...path.map(({ name }) => given.path[name]),
        ...(hasBody ? [given.body] : []),
        ...(hasQuery ? [given.query] : []),
      ]),
    options: shape.options === false ? undefined : (shape.options ?? (() => ({}))),
    example: shape.example,
  };
}

/** The fields of an operation, as a method takes them. */
function fieldsOf(contract: Contract, located: LocatedOperation, shape: Shape, client: string): Field[] {
  const { document, fields: docs, requestFields } = contract;
  const { operationId, parameters = [], requestBody } = located.operation;
  const labels = new Map(shape.positionals?.map(([label, name]) => [name, label]));
  const optional = new Set(shape.optional);
  const field = (
    name: string,
    place: Field['place'],
    required: boolean,
    owner: string,
    schema: Field['schema'],
  ) => {
    const isRequired = required && !optional.has(name);
    const sentence = fieldDoc(docs, owner, name) ?? fieldDoc(docs, operationId, name);
    const made = fieldOf(document, schema, {
      name,
      place,
      isRequired,
      sentence,
      since: requestFields[operationId]?.[name],
    });
    const label = place === 'path' ? (shape.labels?.[name] ?? labelOf(name, client)) : labels.get(name);
    return label === undefined ? made : { ...made, label };
  };
  const path = [...located.path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => {
    const schema = parameters.find((each) => each.in === 'path' && each.name === name)?.schema ?? {};
    return field(name, 'path', true, operationId, schema);
  });
  const query = parameters
    .filter(
      ({ in: place, name }) => place === 'query' && (!LINK_CREDENTIALS.has(name) || LINK_METHODS.has(client)),
    )
    .map(({ name, required = false, schema }) => field(name, 'query', required, operationId, schema));
  const [content] = Object.values(requestBody?.content ?? {});
  const body = content ? propertiesOf(document, content.schema) : undefined;
  const bodyFields = Object.entries(body?.properties ?? {}).map(([name, schema]) =>
    field(name, 'body', body?.required.includes(name) ?? false, body?.owner ?? operationId, schema),
  );
  const order = [...labels.keys()];
  return [...path, ...bodyFields, ...query]
    .filter(({ name, place }) => place === 'path' || !shape.without?.includes(name))
    .sort(
      (a, b) =>
        Number(b.place === 'path') - Number(a.place === 'path') ||
        order.indexOf(b.name) - order.indexOf(a.name),
    );
}

/** The client adds these by itself, if it is one of a shared link. */
const LINK_CREDENTIALS: ReadonlySet<string> = new Set(['key', 'slug']);

/** They take a shared link as an argument. */
const LINK_METHODS: ReadonlySet<string> = new Set(['sharedLinks.me', 'sharedLinks.login']);

/** `id` is `album-id` in the group `albums`. */
const labelOf = (name: string, client: string): string =>
  name === 'id'
    ? `${singular(client.slice(0, client.lastIndexOf('.')))}-id`
    : name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const moreFields = ({ document }: Contract, { more = {} }: Shape): Field[] =>
  Object.entries(more).map(([name, { schema, doc, label, isRequired = false }]) => ({
    ...fieldOf(document, schema, { name, place: 'more', isRequired }),
    doc,
    ...(label !== undefined && { label }),
  }));

const isForm = (located: LocatedOperation | undefined): boolean =>
  Object.keys(located?.operation.requestBody?.content ?? {}).some((type) => type === 'multipart/form-data');

function returnsOf(own: LocatedOperation | undefined): Returns {
  const kind = own ? responseKind(own.operation) : 'json';
  return kind === 'json' ? 'value' : kind;
}

/**
 * Methods that remove something from a list need no confirmation, because it can be added again. All other deletions
 * do.
 */
const isDestructive = (client: string, own: LocatedOperation | undefined): boolean =>
  own?.method === 'delete' && !/^(?:remove|untag)/.test(client.slice(client.lastIndexOf('.') + 1));
