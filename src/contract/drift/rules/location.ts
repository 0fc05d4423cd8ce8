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
