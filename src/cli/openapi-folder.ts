import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/**
 * The folder `openapi` of this package. It is resolved through the package's own name, which works in sources and in
 * the build.
 */
export const openapiFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('immich-client/openapi/immich.json'));
