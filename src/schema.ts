/**
 * The types of the OpenAPI document, as `openapi-typescript` names them, for programs that call an endpoint with a client of their own. There
 * is no code in this entry.
 */
export type { components, operations, paths } from '../generated/openapi.js';
