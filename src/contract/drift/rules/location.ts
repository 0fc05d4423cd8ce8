import type { Location } from './fact.js';

/**
 * Formats a location as text: `query shared`, `request application/json assets[].id`,
 * `response 200 application/json owner`.
 */
export function locationText(location: Location): string {
  return partsOf(location)
    .filter((part) => part !== undefined)
    .join(' ');
}

function partsOf(location: Location): (string | undefined)[] {
  switch (location.in) {
    case 'operation':
      return [];
    case 'request':
      return ['request', location.mediaType, location.property];
    case 'response':
      return ['response', location.status, location.mediaType ?? location.header, location.property];
    default:
      return [location.in, location.name, location.property];
  }
}

/**
 * The schema or list of parameters that contains a location: `query` for `query shared`, `request application/json` for
 * a property.
 */
export function around(location: Location): string {
  if (!('property' in location) || location.property === undefined)
    return location.in === 'request' || location.in === 'response' ? locationText(location) : location.in;
  const property = outer(location.property);
  const { property: _, ...rest } = location;
  return locationText(property === '' ? rest : { ...rest, property });
}

/** Path of a property without its last step. */
export const outer = (way: string): string => way.replace(/(^|\.)[^.]*$/, '');
