import { createRequire } from 'node:module';
import type { OpenApiDocument } from '../contract/read/document.js';

const load = createRequire(import.meta.url);

/** A contract of `openapi/`. The package refers to itself, so that source and build find it alike. */
export const contractIn = (file: 'immich.json' | `immich-${string}.json`): OpenApiDocument =>
  load(`immich-client/openapi/${file}`) as OpenApiDocument;

/** The contract that the client is built for. */
export const contract = contractIn('immich.json');
