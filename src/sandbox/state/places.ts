/** The places that the sandbox can find by coordinates: enough to test searches. */
export interface Place {
  city: string;
  state: string;
  country: string;
  latitude: number;
  longitude: number;
  timeZone: string;
}

const place = (
  city: string,
  state: string,
  country: string,
  latitude: number,
  longitude: number,
  timeZone: string,
): Place => ({ city, state, country, latitude, longitude, timeZone });

export const PLACES: readonly Place[] = [
  place('Bergen', 'Vestland', 'Norway', 60.392, 5.323, 'Europe/Oslo'),
  place('Berlin', 'State of Berlin', 'Germany', 52.524, 13.411, 'Europe/Berlin'),
  place('Kyoto', 'Kyoto', 'Japan', 35.021, 135.754, 'Asia/Tokyo'),
  place('Lisbon', 'Lisbon', 'Portugal', 38.717, -9.133, 'Europe/Lisbon'),
  place('Nairobi', 'Nairobi County', 'Kenya', -1.286, 36.817, 'Africa/Nairobi'),
  place('New York City', 'New York', 'United States of America', 40.714, -74.006, 'America/New_York'),
  place('Paris', 'Île-de-France', 'France', 48.853, 2.349, 'Europe/Paris'),
  place('Sydney', 'New South Wales', 'Australia', -33.868, 151.207, 'Australia/Sydney'),
  place('São Paulo', 'São Paulo', 'Brazil', -23.548, -46.636, 'America/Sao_Paulo'),
];

const REACH_KM = 50;

/** The nearest known place within 50 km. */
export function placeAt(latitude: number | null, longitude: number | null): Place | undefined {
  if (latitude === null || longitude === null) return undefined;
  const [nearest] = PLACES.map((one) => ({ one, km: distanceKm(latitude, longitude, one) })).sort(
    (a, b) => a.km - b.km,
  );
  return nearest && nearest.km <= REACH_KM ? nearest.one : undefined;
}

/** Flat-earth distance, accurate to one percent within this radius. */
function distanceKm(latitude: number, longitude: number, to: Place): number {
  const kmPerDegree = 111.2;
  const east = (longitude - to.longitude) * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(latitude - to.latitude, east) * kmPerDegree;
}
