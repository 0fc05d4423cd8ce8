import { DocumentError } from '../read/document.js';
import { readEntries } from '../read/operation-entries.js';

/**
 * Content of `openapi/type-names.json`: exported type names that differ from the default, by schema, or by
 * `operationId` for a query.
 */
export type TypeNames = Record<string, string>;

/** Reads a `type-names.json`. */
export const readTypeNames = (file: string): Promise<TypeNames> => readEntries(file);

/** Names that generated code uses for other purposes. */
const RESERVED = new Set([
  'Blob',
  'Date',
  'Promise',
  'Readonly',
  'Record',
  'Response',
  'WithRequired',
  'string',
]);

/**
 * Assigns each source, such as a schema, an export name. Throws a `DocumentError` that names both sources of a
 * duplicate name.
 */
export class NameTable {
  readonly #names = new Map<string, string>();
  readonly #sources = new Map<string, string>();

  /** @param source `schema AlbumResponseDto` or `query of getAllAlbums`. */
  add(source: string, name: string): void {
    if (!/^[A-Za-z_$][\w$]*$/.test(name) || RESERVED.has(name)) {
      throw new DocumentError(
        `${source}: ${name} cannot be the name of a type. Name it in openapi/type-names.json.`,
      );
    }
    const other = this.#sources.get(name);
    if (other !== undefined) {
      throw new DocumentError(
        `${other} and ${source} would both be exported as ${name}. Rename one in openapi/type-names.json.`,
      );
    }
    this.#sources.set(name, source);
    this.#names.set(source, name);
  }

  /** Whether the name is not used yet. */
  isFree(name: string): boolean {
    return !this.#sources.has(name);
  }

  /** The exported name. */
  of(source: string): string {
    const name = this.#names.get(source);
    if (name === undefined) throw new DocumentError(`${source} has no name.`);
    return name;
  }
}

/**
 * Type name of a schema, unless the table has another: `AlbumResponseDto` becomes `Album`, and its response variant
 * `AlbumOpen`.
 */
export function schemaTypeName(schema: string, given: TypeNames): string {
  const base = schema.replace(/Open$/, '');
  const name = own(given, schema) ?? own(given, base) ?? base.replace(/(?:Response)?Dto$/, '');
  const suffix = own(given, schema) === undefined && base !== schema ? 'Open' : '';
  return upperFirst(name.replace(/[^\w$]/g, '_')) + suffix;
}

/** Whether the table has a name for a schema, or for the schema that it is a variant of. */
export const hasGivenName = (schema: string, given: TypeNames): boolean =>
  (own(given, schema) ?? own(given, schema.replace(/Open$/, ''))) !== undefined;

/** Type name of a query, unless the table has another: `AlbumListQuery` for `albums.list`. */
export function queryTypeName(operationId: string, client: string, given: TypeNames): string {
  return own(given, operationId) ?? `${clientTypeName(client)}Query`;
}

/** Type name for a method: `AdminUserList` for `admin.users.list`. */
export function clientTypeName(client: string): string {
  const steps = client.split('.');
  return steps.map((step, index) => upperFirst(index === steps.length - 2 ? singular(step) : step)).join('');
}

const own = (names: TypeNames, key: string): string | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined;

const singular = (group: string): string =>
  group === 'people' ? 'person' : group.replace(/ies$/, 'y').replace(/(?<![su])s$/, '');

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
