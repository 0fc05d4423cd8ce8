import { roleIn } from './access.js';
import type { Handlers } from './handler.js';
import { partnersSharingWith } from '../state/partners.js';
import { placeAt } from '../state/places.js';

export const mapHandlers: Handlers<'getMapMarkers' | 'reverseGeocode'> = {
  /** Your own assets with a place, newest first; those of partners and shared albums on request. */
  getMapMarkers({ query, caller, library }) {
    const { isArchived, isFavorite, fileCreatedAfter, fileCreatedBefore } = query;
    const userId = caller.user.id;
    const owners = [userId, ...(query.withPartners ? partnersSharingWith(userId, library) : [])];
    const albums = [...library.albums.values()].filter(
      (album) => query.withSharedAlbums && roleIn(album, caller),
    );
    return [...library.assets.values()]
      .filter(
        ({ id, ownerId, visibility, trashedAt }) =>
          trashedAt === null &&
          (owners.includes(ownerId) || albums.some(({ assetIds }) => assetIds.has(id))) &&
          (visibility === 'timeline' ||
            (isArchived === true && ownerId === userId && visibility === 'archive')),
      )
      .filter((asset) => isFavorite === undefined || asset.isFavorite === isFavorite)
      .filter(
        ({ fileCreatedAt }) => !fileCreatedAfter || Date.parse(fileCreatedAt) >= Date.parse(fileCreatedAfter),
      )
      .filter(
        ({ fileCreatedAt }) =>
          !fileCreatedBefore || Date.parse(fileCreatedAt) <= Date.parse(fileCreatedBefore),
      )
      .toSorted((a, b) => Date.parse(b.fileCreatedAt) - Date.parse(a.fileCreatedAt))
      .flatMap(({ id, exif: { latitude: lat, longitude: lon, city, state, country } }) =>
        lat === null || lon === null ? [] : [{ id, lat, lon, city, state, country }],
      );
  },

  reverseGeocode({ query }) {
    const place = placeAt(query.lat, query.lon);
    return place ? [{ city: place.city, state: place.state, country: place.country }] : [];
  },
};
