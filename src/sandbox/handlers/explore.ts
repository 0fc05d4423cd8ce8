import { visibleAssets } from '../access.js';
import type { Call, Handlers } from '../handler.js';
import { milliseconds } from '../state/moments.js';
import { PLACES } from '../state/places.js';
import type { Asset, Schemas } from '../state/records.js';
import { assetWithExif } from '../views/assets.js';

type ExploreOperations =
  'getAssetsByCity' | 'getExploreData' | 'getSearchSuggestions' | 'searchPerson' | 'searchPlaces';

const MOST_EXPLORED = 12;

export const exploreHandlers: Handlers<ExploreOperations> = {
  getAssetsByCity: (call) => [...byCity(present(call)).values()].map(assetWithExif),

  getExploreData(call) {
    const assets = present(call);
    const cities = [...byCity(assets)].slice(0, MOST_EXPLORED);
    const recent = assets.toReversed().slice(0, MOST_EXPLORED);
    return [
      {
        fieldName: 'exifInfo.city',
        items: cities.map(([value, asset]) => ({ value, data: explored(asset) })),
      },
      {
        fieldName: 'createdAt',
        items: recent.map((asset) => ({ value: milliseconds(asset.createdAt), data: explored(asset) })),
      },
    ];
  },

  getSearchSuggestions(call) {
    const { type, country, state, make, model, lensModel } = call.query;
    const assets = present(call).filter(
      ({ exif }) =>
        is(exif.country, country) &&
        is(exif.state, state) &&
        is(exif.make, make) &&
        is(exif.model, model) &&
        is(exif.lensModel, lensModel),
    );
    return [
      ...new Set(assets.map(({ exif }) => exif[SUGGESTED[type]]).filter((value) => value !== null)),
    ].sort();
  },

  // Finding people takes machine learning on the pictures; the sandbox knows nobody.
  searchPerson: () => [],

  searchPlaces: ({ query }) =>
    PLACES.filter(({ city }) => city.toLowerCase().includes(query.name.toLowerCase())).map(
      ({ city, state, latitude, longitude }) => ({ name: city, admin1name: state, latitude, longitude }),
    ),
};

const SUGGESTED = {
  country: 'country',
  state: 'state',
  city: 'city',
  'camera-make': 'make',
  'camera-model': 'model',
  'camera-lens-model': 'lensModel',
} as const satisfies Record<Schemas['SearchSuggestionType'], keyof Asset['exif']>;

const is = (value: string | null, wanted: string | undefined): boolean =>
  wanted === undefined || value === wanted;

const present = (call: Pick<Call<ExploreOperations>, 'caller' | 'library'>): Asset[] =>
  visibleAssets(call).filter(({ trashedAt, visibility }) => trashedAt === null && visibility === 'timeline');

function byCity(assets: Asset[]): Map<string, Asset> {
  const cities = new Map<string, Asset>();
  for (const asset of assets) {
    const { city } = asset.exif;
    if (city !== null && !cities.has(city)) cities.set(city, asset);
  }
  return cities;
}

const explored = (asset: Asset): Schemas['AssetResponseDto'] => ({ ...assetWithExif(asset), tags: [] });
