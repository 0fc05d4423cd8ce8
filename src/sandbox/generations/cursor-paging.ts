import type { OpenApiDocument, Schema } from '../../contract/read/document.js';
import { contract } from '../contract.js';
import { badRequest, invalid } from '../errors.js';
import type { Call } from '../handlers/handler.js';
import type { Issue } from '../issues.js';
import { found, pageOf, searchHandlers } from '../handlers/search.js';
import { byTimeTaken } from '../state/search.js';
import type { Schemas } from '../state/records.js';
import type { Generation } from './generation.js';
import { v3 } from './v3.js';

const DEFAULT_SIZE = 250;

/**
 * A 3.2 server: as 3.0.3, and the search for metadata has the new shape too, of which the sandbox has the empty `filter`, the direction
 * of `orderBy`, and `cursor`.
 */
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
  add(asked, 'cursor', { type: 'string', minLength: 1 });
  add(asked, 'filter', { type: 'object', additionalProperties: false, properties: {} });
  add(asked, 'orderBy', {
    type: 'object',
    properties: {
      direction: { $ref: '#/components/schemas/AssetOrder' },
      field: { type: 'string', enum: ['fileCreatedAt'] },
    },
  });
  add(answered, 'nextCursor', { type: 'string', nullable: true });
  answered?.required?.push('nextCursor');
  return document;
}

function add(schema: Schema | undefined, name: string, property: Schema): void {
  if (!schema?.properties) throw new Error(`The contract has nothing to add ${name} to.`);
  schema.properties[name] = property;
}

interface NewShape {
  cursor?: string;
  filter?: object;
  orderBy?: { direction?: Schemas['AssetOrder'] };
}
type CursorCall = Call<'searchAssets'> & { body: NewShape };
type CursorPage = Schemas['SearchResponseDto'] & { assets: { nextCursor: string | null } };

const NEW_FIELDS = ['cursor', 'filter', 'orderBy'] as const;
/** The older fields that 3.2 did not deprecate. */
const KEPT_FIELDS = ['size', 'withExif', 'withPeople', 'withStacked'];
const DEPRECATED_FIELDS = Object.keys(
  contract.components?.schemas?.['MetadataSearchDto']?.properties ?? {},
).filter((name) => !KEPT_FIELDS.includes(name));

/** A search of the older shape has page numbers, one of the new shape cursors, and neither has both. */
function searchAssets(call: CursorCall): CursorPage {
  const { cursor, orderBy, size = DEFAULT_SIZE, withExif } = call.body;
  const used = NEW_FIELDS.filter((name) => call.body[name] !== undefined);
  if (used.length === 0) return withNextCursor(searchHandlers.searchAssets(call), null);

  const deprecated = DEPRECATED_FIELDS.filter((name) => name in call.body);
  if (deprecated.length > 0) throw invalid(deprecated.map((name) => notTogether(name, used)));
  const offset = cursor === undefined ? 0 : offsetAt(cursor);
  const assets = byTimeTaken(found(call, {}), call.library, orderBy?.direction).slice(offset);
  const answer = pageOf(assets, 1, size, withExif);
  const next = answer.assets.nextPage === null ? null : cursorAt(offset + size);
  answer.assets.nextPage = null;
  return withNextCursor(answer, next);
}

const notTogether = (name: string, used: readonly string[]): Issue => ({
  code: 'custom',
  path: [name],
  message: `Deprecated field ${name} cannot be combined with ${used.join('/')}`,
});

const withNextCursor = (page: Schemas['SearchResponseDto'], nextCursor: string | null): CursorPage => ({
  ...page,
  assets: { ...page.assets, nextCursor },
});

/** A cursor is an offset, which moves when assets come or go. */
const cursorAt = (offset: number): string => Buffer.from(JSON.stringify({ offset })).toString('base64url');

function offsetAt(cursor: string): number {
  try {
    const { offset } = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as { offset?: unknown };
    if (Number.isSafeInteger(offset)) return Number(offset);
  } catch {
    // Not JSON: the same error as for a cursor without an offset.
  }
  throw badRequest('Invalid cursor');
}
