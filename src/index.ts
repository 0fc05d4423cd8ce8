export { createImmichClient } from './client.js';
export { ArgumentError, HttpError, ImmichError, UnsupportedError } from './errors.js';

export type { ImmichClient } from './client.js';
export type { ClientOptions, RequestOptions } from './options.js';
export type { Album, AlbumCreate, AlbumFilter, AlbumUpdate, BulkIdResult } from './types.js';
