import { createRequire } from 'node:module';
import type { OpenApiDocument } from '../contract/read/document.js';

const load = createRequire(import.meta.url);

/** Loads a contract of `openapi/`. The package imports itself, so that source and build use the same path. */
export const contractIn = (file: 'immich.json' | `immich-${string}.json`): OpenApiDocument =>
  load(`immich-client/openapi/${file}`) as OpenApiDocument;

/** The contract that the client is built for. */
export const contract = contractIn('immich.json');
