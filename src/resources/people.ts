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
import { isStructuredSearch, pageSize, rejectPage } from './search-page.js';

/** Which people to list; `size` is the number per request. */
export interface PersonFilter extends Omit<PersonListQuery, 'page'> {}

/**
 * Which assets of a person to list: a metadata search without `personIds` and without the fields that Immich 3.2 added.
 */
export interface PersonAssetsFilter extends Omit<
  MetadataSearch,
  'personIds' | 'filter' | 'orderBy' | 'cursor'
> {}

/** People that Immich has recognised in photos, or that you have created. */
export class PeopleResource extends PeopleOperations {
  /**
   * Iterates over people, 500 per request or `size` (at most 1,000). Visible people come first, then hidden ones if
   * `withHidden` is set; favorites come first in each part. Immich lists a person without a name only if it has found
   * enough faces (a server setting).
   *
   * This list has page numbers only, so people that are added or removed during the iteration shift its pages. If a
   * person is returned twice, another one is missing: the iteration then ends with an `IntegrityError`. `listPage`
   * returns one page and the totals.
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
   * Returns one page of people, with the total number of people and of hidden people. `page` starts at 1; `hasNextPage`
   * is true if there is another page.
   *
   * `GET /people`, permission `person.read`.
   */
  async listPage(query: PersonListQuery = {}, options?: RequestOptions): Promise<PeoplePage> {
    return this.transport.call(PEOPLE.getAllPeople, { query }, options);
  }

  /**
   * Iterates over the assets that show a person, newest first unless `order` is `asc`. Filters and completeness are
   * those of `search.metadata`: assets of the timeline, unless you pass `visibility`.
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

const withoutPage: Check = (name, value) => {
  fields()(name, value);
  if (typeof value === 'object' && value !== null) rejectPage(value, 'listPage');
};

/** The server rejects the newer fields if they are combined with `personIds`. */
const withoutNewShape: Check = (name, value) => {
  fields()(name, value);
  if (typeof value !== 'object' || value === null || !isStructuredSearch(value)) return;
  throw new ArgumentError(
    '`filter`, `orderBy` and `cursor` cannot be combined with a person; use `search.metadata` with `filter.personIds`.',
  );
};
