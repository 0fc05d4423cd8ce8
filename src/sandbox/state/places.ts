import type { Exif } from './records.js';

/** The places that the sandbox can name from coordinates: enough to search by, not an atlas. */
export interface Place {
  city: string;
  state: string;
  country: string;
  latitude: number;
  longitude: number;
}

const place = (city: string, state: string, country: string, latitude: number, longitude: number): Place => ({
  city,
  state,
  country,
  latitude,
  longitude,
});

export const PLACES: readonly Place[] = [
  place('Bergen', 'Vestland', 'Norway', 60.392, 5.323),
  place('Berlin', 'State of Berlin', 'Germany', 52.524, 13.411),
  place('Kyoto', 'Kyoto', 'Japan', 35.021, 135.754),
  place('Lisbon', 'Lisbon', 'Portugal', 38.717, -9.133),
  place('Nairobi', 'Nairobi County', 'Kenya', -1.286, 36.817),
  place('New York City', 'New York', 'United States of America', 40.714, -74.006),
  place('Paris', 'Île-de-France', 'France', 48.853, 2.349),
  place('Sydney', 'New South Wales', 'Australia', -33.868, 151.207),
  place('São Paulo', 'São Paulo', 'Brazil', -23.548, -46.636),
];

const REACH_KM = 50;

/** The nearest known place within 50 km. */
function placeAt(latitude: number, longitude: number): Place | undefined {
  const [nearest] = PLACES.map((one) => ({ one, km: distanceKm(latitude, longitude, one) })).sort(
    (a, b) => a.km - b.km,
  );
  return nearest && nearest.km <= REACH_KM ? nearest.one : undefined;
}

/** The names of the place at coordinates; without coordinates, or far from every place, all are `null`. */
export function placeNames(
  latitude: number | null,
  longitude: number | null,
): Pick<Exif, 'city' | 'state' | 'country'> {
  const place = latitude === null || longitude === null ? undefined : placeAt(latitude, longitude);
  const { city = null, state = null, country = null } = place ?? {};
  return { city, state, country };
}

/** Flat-earth distance: good to a percent within the reach. */
function distanceKm(latitude: number, longitude: number, to: Place): number {
  const kmPerDegree = 111.2;
  const east = (longitude - to.longitude) * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(latitude - to.latitude, east) * kmPerDegree;
}
