import type { Check } from '../arguments/signatures.js';
import { PEOPLE } from '../../generated/operations.js';
import { PeopleOperations } from '../../generated/resources/people.js';
import { ArgumentError } from '../errors/index.js';
import { byPosition, type Position } from '../lists/page-numbers.js';
import { Pages } from '../lists/pages.js';
import type { RequestOptions } from '../options.js';
import type { Asset, MetadataSearch, PeoplePage, Person, PersonListQuery } from '../types.js';
import { call, type Signatures, fields, id, optional, pages } from './check-arguments.js';
import { SearchResource } from './search.js';
import { hasNewShape, pageSize } from './search-page.js';

/** Which people to list; `size` is how many come with one request. */
export interface PersonFilter extends Omit<PersonListQuery, 'page'> {}

/** Which assets of a person to list: a metadata search without `personIds`, and without the fields that Immich 3.2 added. */
export interface PersonAssetsFilter extends Omit<
  MetadataSearch,
  'personIds' | 'filter' | 'orderBy' | 'cursor'
> {}

/** People that Immich recognises in photos, or that you have created. */
export class PeopleResource extends PeopleOperations {
  /**
   * Iterates over people, 500 a request unless `size` says otherwise (at most 1,000): visible ones first, then hidden ones if `withHidden`
   * is set, favorites first in each. Immich lists a person without a name only if enough faces are found; how many is a setting.
   *
   * The server has page numbers only for this list, so people that are added or removed meanwhile shift its pages. The iteration ends with
   * an `IntegrityError` if a person came twice, as another one is then missing. `listPage` returns one page with the total numbers.
   *
   * `GET /people`, permission `person.read`.
   */
  list(filter: PersonFilter = {}, options: RequestOptions = {}): Pages<Person> {
    return new Pages((limit) => this.#list(filter, limit, options), options.signal);
  }

  #list(
    filter: PersonFilter,
    limit: number | undefined,
    options: RequestOptions,
  ): AsyncGenerator<Person[], void, undefined> {
    const query = { ...filter, ...pageSize(filter.size, limit) };
    const readPage = async (position: Position | undefined) => {
      const page = position && 'page' in position ? position.page : 1;
      const { people, hasNextPage } = await this.listPage({ ...query, page }, options);
      return { items: people, next: hasNextPage ? { page: page + 1 } : undefined };
    };
    return byPosition(readPage, PEOPLE.getAllPeople);
  }

  /**
   * Reads one page of people, with the number of all people and of the hidden ones. `page` begins at 1; `hasNextPage` says whether another
   * page follows.
   *
   * `GET /people`, permission `person.read`.
   */
  async listPage(query: PersonListQuery = {}, options?: RequestOptions): Promise<PeoplePage> {
    return this.transport.call(PEOPLE.getAllPeople, { query }, options);
  }

  /**
   * Iterates over the assets that show a person, newest first unless `order` is `asc`. It takes the filters of `search.metadata`, and is as
   * complete: assets of the timeline, unless `visibility` is given.
   *
   * `POST /search/metadata`, permission `asset.read`.
   */
  assets(id: string, filter: PersonAssetsFilter = {}, options: RequestOptions = {}): Pages<Asset> {
    const search = new SearchResource({ transport: this.transport, release: this.release });
    return search.metadata({ ...filter, personIds: [id] }, options);
  }

  /** @internal */
  static override signatures(): Signatures<Omit<PeopleResource, keyof PeopleOperations>> {
    return {
      assets: pages({ id, filter: optional(withoutNewShape) }),
      list: pages({ filter: optional(withoutPage) }),
      listPage: call({ query: optional(fields()) }),
    };
  }
}

/** Plain JavaScript can pass a page; the iteration would start there and leave out what is before it. */
const withoutPage: Check = (name, value) => {
  fields()(name, value);
  if (typeof value !== 'object' || value === null || !('page' in value)) return;
  throw new ArgumentError(
    '`page` cannot be set: the iteration reads all pages. For one page, use `listPage`.',
  );
};

/** The server refuses the newer fields together with `personIds`. */
const withoutNewShape: Check = (name, value) => {
  fields()(name, value);
  if (typeof value !== 'object' || value === null || !hasNewShape(value)) return;
  throw new ArgumentError(
    '`filter`, `orderBy` and `cursor` cannot be combined with a person; use `search.metadata` with `filter.personIds`.',
  );
};
