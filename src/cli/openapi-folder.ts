import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** The folder `openapi` of this package, which refers to itself, so that source and build find it alike. */
export const openapiFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('immich-client/openapi/immich.json'));
