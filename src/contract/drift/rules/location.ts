import type { Location } from './fact.js';

/** A location in a line: `query shared`, `request application/json assets[].id`, `response 200 application/json owner`. */
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

/** The schema, or the list of parameters, in which a location is: `query` for `query shared`, `request application/json` for one of its properties. */
export function around(location: Location): string {
  if (!('property' in location) || location.property === undefined)
    return location.in === 'request' || location.in === 'response' ? locationText(location) : location.in;
  const property = outer(location.property);
  const { property: _, ...rest } = location;
  return locationText(property === '' ? rest : { ...rest, property });
}

/** The way to a property without its last step. */
export const outer = (way: string): string => way.replace(/(^|\.)[^.]*$/, '');
