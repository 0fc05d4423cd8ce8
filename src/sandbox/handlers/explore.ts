import { ownedBy, searchedBy } from './access.js';
import type { Call, Handlers } from './handler.js';
import { inCollation } from '../state/collation.js';
import type { Library } from '../state/library.js';
import { milliseconds } from '../state/moments.js';
import { PLACES } from '../state/places.js';
import type { Asset, Schemas } from '../state/records.js';
import { plain } from '../state/search.js';
import { tagsOf } from '../state/tags.js';
import { assetWithExif, seenBy } from '../views/assets.js';
import { personView } from '../views/people.js';
import { tagView } from '../views/tags.js';

type ExploreOperations =
  'getAssetsByCity' | 'getExploreData' | 'getSearchSuggestions' | 'searchPerson' | 'searchPlaces';

const MOST_EXPLORED = 12;
const FEWEST_IN_A_CITY = 5;

export const exploreHandlers: Handlers<ExploreOperations> = {
  getAssetsByCity: (call) =>
    [...byCity(present(call)).values()].map((asset) => seenBy(undefined, assetWithExif(asset))),

  getExploreData(call) {
    const own = new Set(ownedBy(call.caller, call.library));
    const images = present(call).filter((asset) => asset.type === 'IMAGE' && own.has(asset));
    const cities = [...byCity(images)]
      .filter(([city]) => isCommon(city, call.library))
      .slice(0, MOST_EXPLORED);
    const recent = images.toReversed().slice(0, MOST_EXPLORED);
    return [
      {
        fieldName: 'exifInfo.city',
        items: cities.map(([value, asset]) => ({ value, data: explored(asset, call.library) })),
      },
      {
        fieldName: 'createdAt',
        items: recent.map((asset) => ({
          value: milliseconds(asset.createdAt),
          data: explored(asset, call.library),
        })),
      },
    ];
  },

  /** Each kind of value supports some of the filters and ignores the others; empty filters are ignored. */
  getSearchSuggestions(call) {
    const { type, includeNull } = call.query;
    const { field, narrowedBy } = SUGGESTED[type];
    const assets = present(call).filter(({ exif }) =>
      narrowedBy.every((filter) => !call.query[filter] || exif[filter] === call.query[filter]),
    );
    const values = new Set(assets.flatMap(({ exif }) => exif[field] || []));
    // The type of the contract does not include null, which servers return.
    return [...[...values].sort(inCollation), ...(includeNull ? [null] : [])] as string[];
  },

  searchPerson: ({ query, caller, library }) =>
    [...library.people.values()]
      .filter(({ ownerId, isHidden }) => ownerId === caller.user.id && (query.withHidden || !isHidden))
      .filter(({ name }) => plain(name).includes(plain(query.name)))
      .map((person) => personView(person, library)),

  searchPlaces: ({ query }) =>
    PLACES.filter(({ city }) => city.toLowerCase().includes(query.name.toLowerCase())).map(
      ({ city, state, latitude, longitude }) => ({ name: city, admin1name: state, latitude, longitude }),
    ),
};

type Field = 'country' | 'state' | 'city' | 'make' | 'model' | 'lensModel';

const SUGGESTED: Record<
  Schemas['SearchSuggestionType'],
  { field: Field; narrowedBy: Exclude<Field, 'city'>[] }
> = {
  country: { field: 'country', narrowedBy: [] },
  state: { field: 'state', narrowedBy: ['country'] },
  city: { field: 'city', narrowedBy: ['country', 'state'] },
  'camera-make': { field: 'make', narrowedBy: ['model', 'lensModel'] },
  'camera-model': { field: 'model', narrowedBy: ['make', 'lensModel'] },
  'camera-lens-model': { field: 'lensModel', narrowedBy: ['make', 'model'] },
};

/** Whether enough assets are of the city; those of other users count, and those in the trash. */
const isCommon = (city: string, library: Library): boolean =>
  [...library.assets.values()].filter(({ exif }) => exif.city === city).length >= FEWEST_IN_A_CITY;

const present = ({ caller, library }: Pick<Call<ExploreOperations>, 'caller' | 'library'>): Asset[] =>
  searchedBy(caller, library).filter(
    ({ trashedAt, visibility }) => trashedAt === null && visibility === 'timeline',
  );

/** One asset of each city, sorted by city. */
function byCity(assets: Asset[]): Map<string, Asset> {
  const cities = new Map(
    assets.toReversed().flatMap((asset) => (asset.exif.city ? [[asset.exif.city, asset]] : [])),
  );
  return new Map([...cities].sort(([a], [b]) => inCollation(a, b)));
}

const explored = (asset: Asset, library: Library): Schemas['AssetResponseDto'] => ({
  ...assetWithExif(asset),
  tags: tagsOf(asset, library).map(tagView),
});
