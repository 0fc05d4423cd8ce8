import type { OpenApiDocument, Schema } from '../../contract/document.js';
import { contract } from '../contract.js';
import { badRequest } from '../errors.js';
import type { Call } from '../handler.js';
import { found, pageOf, searchHandlers } from '../handlers/search.js';
import type { Asset, Schemas } from '../state/records.js';
import type { Generation } from './generation.js';
import { v3 } from './v3.js';

const DEFAULT_SIZE = 250;

/** A 3.2 server: as 3.0.3, and the search for metadata also pages by cursor. Smart search has no cursors, and says so. */
export function cursorPaging(version: string): Generation {
  const generation = v3(withCursor(version));
  generation.handlers.set('searchAssets', searchAssets);
  generation.handlers.set('searchSmart', (call: Call<'searchSmart'>) =>
    withNextCursor(searchHandlers.searchSmart(call), null),
  );
  return generation;
}

function withCursor(version: string): OpenApiDocument {
  const document = structuredClone(contract);
  document.info.version = version;
  const { MetadataSearchDto: asked, SearchAssetResponseDto: answered } = document.components?.schemas ?? {};
  add(asked, 'cursor', { type: 'string' });
  add(answered, 'nextCursor', { type: 'string', nullable: true });
  answered?.required?.push('nextCursor');
  return document;
}

function add(schema: Schema | undefined, name: string, property: Schema): void {
  if (!schema?.properties) throw new Error(`The contract has nothing to add ${name} to.`);
  schema.properties[name] = property;
}

type CursorCall = Call<'searchAssets'> & { body: { cursor?: string } };
type CursorPage = Schemas['SearchResponseDto'] & { assets: { nextCursor: string | null } };

/**
 * A cursor names the asset that a page ended with, by the time it was taken and its id. What comes or goes before it moves
 * nothing, as it does where pages are counted.
 */
function searchAssets(call: CursorCall): CursorPage {
  const { cursor, page = 1, size = DEFAULT_SIZE, order = 'desc', withExif } = call.body;
  const compare = (a: Place, b: Place): number => (order === 'asc' ? 1 : -1) * inTime(a, b);
  const all = found(call, call.body).toSorted((a, b) => compare(placeOf(a), placeOf(b)));
  const after = cursor === undefined ? undefined : placeAt(cursor);
  const rest = after ? all.filter((asset) => compare(placeOf(asset), after) > 0) : all;

  const answer = pageOf(rest, after ? 1 : page, size, withExif);
  const last = rest[(after ? 1 : page) * size - 1];
  const nextCursor = last && answer.assets.nextPage !== null ? cursorAt(placeOf(last)) : null;
  // A page reached by cursor has no number, and neither has the one after it.
  if (after) answer.assets.nextPage = null;
  return withNextCursor(answer, nextCursor);
}

const withNextCursor = (page: Schemas['SearchResponseDto'], nextCursor: string | null): CursorPage => ({
  ...page,
  assets: { ...page.assets, nextCursor },
});

interface Place {
  takenAt: string;
  id: string;
}

const placeOf = ({ fileCreatedAt, id }: Asset): Place => ({ takenAt: fileCreatedAt, id });

const inTime = (a: Place, b: Place): number =>
  Date.parse(a.takenAt) - Date.parse(b.takenAt) || (a.id < b.id ? -1 : Number(a.id > b.id));

const cursorAt = ({ takenAt, id }: Place): string => Buffer.from(`${takenAt} ${id}`).toString('base64url');

function placeAt(cursor: string): Place {
  const [takenAt = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (Number.isNaN(Date.parse(takenAt)) || id === '') throw badRequest('Invalid cursor');
  return { takenAt, id };
}
