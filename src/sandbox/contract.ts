import { createRequire } from 'node:module';
import type { OpenApiDocument } from '../contract/document.js';

/** The contract that the sandbox serves and keeps. The package refers to itself, so that source and build find it alike. */
export const contract = createRequire(import.meta.url)(
  'immich-client/openapi/immich.json',
) as OpenApiDocument;
