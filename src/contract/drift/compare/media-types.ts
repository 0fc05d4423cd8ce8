import type { MediaType } from '../../read/document.js';

/** Contents by normalised media type: `application/json` for `Application/JSON; charset=utf-8`. */
export const byMediaType = (content: Record<string, MediaType> = {}): Map<string, MediaType> =>
  new Map(Object.entries(content).map(([name, media]) => [nameOf(name), media]));

const nameOf = (name: string): string => name.replace(/;.*$/s, '').trim().toLowerCase();
