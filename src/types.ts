import type { components, paths } from '../generated/openapi.js';

type Schemas = components['schemas'];
type Query<Path extends keyof paths, Verb extends keyof paths[Path]> = paths[Path][Verb] extends {
  parameters: { query?: infer Q };
}
  ? NonNullable<Q>
  : never;

export type Album = Schemas['AlbumResponseDto'];
export type AlbumCreate = Schemas['CreateAlbumDto'];
export type AlbumUpdate = Schemas['UpdateAlbumDto'];
/** Which albums to list. */
export type AlbumFilter = Query<'/albums', 'get'>;
/** What became of one id in a bulk call. */
export type BulkIdResult = Schemas['BulkIdResponseDto'];
