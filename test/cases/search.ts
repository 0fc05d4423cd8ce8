import type { OperationCases } from './world.js';

export const searchCases = {
  searchAssets: async ({ search }, { photo }) => {
    await photo();
    const filter = { takenBefore: new Date('2100-01-01'), withExif: true, city: null } as const;
    return search.metadata({ ...filter, type: 'IMAGE', size: 1 }).toArray({ limit: 2 });
  },
  searchSmart: async ({ search }, { photo }) => {
    await photo();
    return search.smart({ query: 'a fjord', size: 10, language: 'en' }).toArray({ limit: 1 });
  },
  searchRandom: async ({ search }, { photo }) => {
    await photo();
    return search.random({ withExif: true, size: 1 });
  },
  searchLargeAssets: async ({ search }, { photo }) => {
    await photo();
    return search.largeAssets({ minFileSize: 1, type: 'IMAGE', takenAfter: new Date('1990-01-01') });
  },
  searchAssetStatistics: ({ search }) => search.statistics({ isNotInAlbum: true, rating: null }),
  getExploreData: ({ search }) => search.explore(),
  searchPerson: ({ search }) => search.people({ name: 'Ada', withHidden: true }),
  searchPlaces: ({ search }) => search.places({ name: 'Bergen' }),
  getAssetsByCity: ({ search }) => search.cities(),
  getSearchSuggestions: ({ search }) => search.suggestions({ type: 'city', country: 'Norway' }),
} satisfies OperationCases;
