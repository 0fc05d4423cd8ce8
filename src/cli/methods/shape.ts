import type { Schema } from '../../contract/read/document.js';
import type { Given, Returns } from './method.js';

/** The arguments of a method that differ from those of its operation: path parameters, then body, then query. */
export interface Shape {
  /** The operation whose fields a convenience takes, by `operationId`. */
  of?: string;
  /** Fields of the operation that are arguments instead of options, after those of the path: name of the argument, then of the field. */
  positionals?: readonly (readonly [label: string, field: string])[];
  /** Names of path parameters as arguments, if the group does not determine the kind of id. */
  labels?: Readonly<Record<string, string>>;
  /** Arguments and options that the operation does not have, by name. */
  more?: Readonly<Record<string, More>>;
  /** Fields of the operation that the method does not take. */
  without?: readonly string[];
  /** Fields that the method can do without, although the operation cannot. */
  optional?: readonly string[];
  args?: (given: Given) => unknown[];
  options?: ((given: Given) => object) | false;
  returns?: Returns;
  isDestructive?: boolean;
  example?: string;
}

/** An argument or option that the operation does not have. */
interface More {
  schema: Schema;
  doc: string;
  /** An argument with this name. */
  label?: string;
  isRequired?: boolean;
}

export const TEXT: Schema = { type: 'string' };
export const ID: Schema = { type: 'string', format: 'uuid' };
export const IDS: Schema = { type: 'array', items: ID };
const MILLISECONDS: Schema = { type: 'integer', minimum: 0 };

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** `add-assets ALBUM-ID ASSET-ID...` */
export const withIds = (field = 'ids'): Shape => ({
  positionals: [['asset-id', field]],
  args: ({ path, body }) => [path['id'], body[field]],
});

export const WAIT_LIMITS: Shape['more'] = {
  timeoutMs: { schema: MILLISECONDS, doc: 'Give up after this long, in milliseconds; 0 for no limit.' },
  pollMs: { schema: MILLISECONDS, doc: 'Pause between two requests, in milliseconds.' },
};

export const ASSET_IDS: Shape['more'] = {
  assetIds: { schema: IDS, doc: 'Ids of the assets.', label: 'asset-id', isRequired: true },
};

const LINK: Shape['more'] = {
  key: { schema: TEXT, doc: 'Key of a shared link, which the address then contains.' },
  slug: { schema: TEXT, doc: 'Custom path of a shared link, which the address then contains.' },
};

export const SEARCH_PLACE: Shape['more'] = {
  visibility: {
    schema: { enum: ['timeline', 'archive', 'hidden', 'locked', 'any'] },
    doc: 'Where to look. "any" is everywhere but in the locked folder, since Immich 3.0.0. Default: "timeline".',
  },
};

export const named = (name: string, label: string, doc: string): Shape => ({
  more: { [name]: { schema: TEXT, doc, label, isRequired: true } },
  args: ({ more }) => [more[name]],
});

/** A search, which looks in the timeline if no place is given. */
export const search = (shape: Shape = {}): Shape => ({
  without: ['page', 'visibility', ...(shape.without ?? [])],
  more: { ...SEARCH_PLACE },
  args: ({ body, query, more }) => [{ ...body, ...query, ...more }],
  ...(shape.of !== undefined && { of: shape.of }),
  ...(shape.returns && { returns: shape.returns }),
  ...(shape.example !== undefined && { example: shape.example }),
});

/** The URL of a file. Playback takes no query. */
export function url(operationId: string): Shape {
  return {
    of: operationId,
    more: { ...LINK },
    args: ({ path, query, more }) =>
      operationId === 'playAssetVideo' ? [path['id'], more] : [path['id'], query, more],
    options: false,
    returns: 'value',
  };
}

/** The given values. */
export const only = (values: Readonly<Record<string, unknown>>, ...names: readonly string[]): object =>
  Object.fromEntries(names.filter((name) => values[name] !== undefined).map((name) => [name, values[name]]));

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
