import {
  componentName,
  type OpenApiDocument,
  operationsOf,
  type Schema,
} from '../../src/contract/read/document.js';

/** Changes that a newer or a faulty server may make to a response. */
export interface Mutation {
  /** Every value of an enum becomes one that the contract does not list. */
  enums?: string;
  /** Every object gets a property that the contract does not have. */
  field?: string;
  /** Every property that may be left out is left out; or is `null`, and every one that may be `null` too. */
  optional?: 'null' | 'absent';
}

/** How many places of each kind a mutation has changed. */
export interface Changes {
  enums: number;
  fields: number;
  optional: number;
}

/** Applies a mutation to a response wherever the contract describes the value; counts into `changes`. */
export function mutate(
  contract: OpenApiDocument,
  operationId: string,
  answer: unknown,
  mutation: Mutation,
  changes: Changes,
): unknown {
  const { schemas, resolved } = schemasOf(contract);
  const schema = schemas.get(operationId);
  return schema ? mutateValue(schema, answer) : answer;

  function mutateValue(described: Schema, value: unknown): unknown {
    const own = resolved(described);
    if (own.enum && typeof value === 'string' && mutation.enums !== undefined) {
      changes.enums++;
      return mutation.enums;
    }
    if (Array.isArray(value)) return value.map((item) => (own.items ? mutateValue(own.items, item) : item));
    return typeof value === 'object' && value !== null ? mutateObject(own, value) : value;
  }

  function mutateObject({ properties = {}, required = [] }: Schema, value: object): object {
    const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
      const described = properties[name];
      if (!described) return [[name, member]];
      const mayBeNull = resolved(described).nullable && mutation.optional === 'null';
      if (mutation.optional === undefined || (required.includes(name) && !mayBeNull)) {
        return [[name, mutateValue(described, member)]];
      }
      changes.optional++;
      return mutation.optional === 'null' ? [[name, null]] : [];
    });
    if (mutation.optional === 'null') {
      for (const name of Object.keys(properties)) {
        if (required.includes(name) || name in value) continue;
        changes.optional++;
        members.push([name, null]);
      }
    }
    if (mutation.field === undefined) return Object.fromEntries(members);
    changes.fields++;
    return { ...Object.fromEntries(members), [mutation.field]: { since: '4.0.0' } };
  }
}

interface Schemas {
  /** Of the JSON response of each operation. */
  schemas: ReadonlyMap<string, Schema>;
  /** The schema itself: a reference followed, `allOf` joined. */
  resolved(described: Schema): Schema;
}

const known = new WeakMap<OpenApiDocument, Schemas>();

/** Kept for each contract: thousands of responses are changed. */
function schemasOf(contract: OpenApiDocument): Schemas {
  const found = known.get(contract);
  if (found) return found;
  const schemas = new Map<string, Schema>();
  for (const { operation } of operationsOf(contract)) {
    const responses = Object.values(operation.responses);
    const schema = responses.map(({ content }) => content?.['application/json']?.schema).find(Boolean);
    if (schema) schemas.set(operation.operationId, schema);
  }
  const whole = new WeakMap<Schema, Schema>();
  const resolved = (described: Schema): Schema => {
    const joined = whole.get(described);
    if (joined) return joined;
    const named = described.$ref && contract.components?.schemas?.[componentName(described.$ref)];
    const all = (described.allOf ?? []).map(resolved);
    const added: Schema = Object.assign({}, ...all, named ? resolved(named) : {}, described);
    whole.set(described, added);
    return added;
  };
  const added = { schemas, resolved };
  known.set(contract, added);
  return added;
}
