import { join } from 'node:path';
import { COVERED } from '../compat/covered.js';
import {
  type ClientSupport,
  OLDEST_RELEASE,
  readRequestFields,
  readRequestValues,
  readResponseFields,
} from '../contract/index.js';

/** How this client handles older servers; `openapi` is the folder of its contract. */
export async function clientSupport(openapi: string): Promise<ClientSupport> {
  const [requestFields, requestValues, responseFields] = await Promise.all([
    readRequestFields(join(openapi, 'request-fields.json')),
    readRequestValues(join(openapi, 'request-values.json')),
    readResponseFields(join(openapi, 'response-fields.json')),
  ]);
  return { oldest: OLDEST_RELEASE, places: COVERED, requestFields, requestValues, responseFields };
}
