import { DocumentError } from '../read/document.js';
import { readEntries } from '../read/operation-entries.js';

/** `openapi/type-names.json`: the names of exported types that differ from the default, by schema, or by `operationId` for a query. */
export type TypeNames = Record<string, string>;

/** Reads a `type-names.json`. */
export const readTypeNames = (file: string): Promise<TypeNames> => readEntries(file);

/** Names for what the generated code declares and refers to besides the schemas. */
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

/** Gives each source, such as a schema, one exported name. Throws a `DocumentError` that names both if two have the same name. */
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

  /** Whether no source has a name yet. */
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

/** The name of a schema's type unless the table has another: `AlbumResponseDto` is `Album`, and its form in responses `AlbumOpen`. */
export function schemaTypeName(schema: string, given: TypeNames): string {
  const base = schema.replace(/Open$/, '');
  const name = own(given, schema) ?? own(given, base) ?? base.replace(/(?:Response)?Dto$/, '');
  const suffix = own(given, schema) === undefined && base !== schema ? 'Open' : '';
  return upperFirst(name.replace(/[^\w$]/g, '_')) + suffix;
}

/** Whether the table has a name for a schema, or for the schema that it is the form of. */
export const hasGivenName = (schema: string, given: TypeNames): boolean =>
  (own(given, schema) ?? own(given, schema.replace(/Open$/, ''))) !== undefined;

/** The name of a query's type unless the table has another: that of `albums.list` is `AlbumListQuery`. */
export function queryTypeName(operationId: string, client: string, given: TypeNames): string {
  return own(given, operationId) ?? `${clientTypeName(client)}Query`;
}

/** `admin.users.list` as part of a type's name: `AdminUserList`. */
export function clientTypeName(client: string): string {
  const steps = client.split('.');
  return steps.map((step, index) => upperFirst(index === steps.length - 2 ? singular(step) : step)).join('');
}

const own = (names: TypeNames, key: string): string | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined;

const singular = (group: string): string =>
  group === 'people' ? 'person' : group.replace(/ies$/, 'y').replace(/(?<![su])s$/, '');

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
