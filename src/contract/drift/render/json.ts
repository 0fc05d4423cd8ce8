import type { DriftReport } from '../report/report.js';

/**
 * `$id` of the JSON schema of the report: `docs/drift-report.v1.schema.json`,
 * `immich-client/drift-report.v1.schema.json`.
 */
export const REPORT_SCHEMA = 'urn:immich-client:drift-report:v1';

/** Renders the report as JSON for programs, with the name of its schema. */
export const renderJson = (report: DriftReport): string =>
  escaped(JSON.stringify({ $schema: REPORT_SCHEMA, ...report }, undefined, 2));

// JSON escapes only ASCII control characters. These can also move a terminal's cursor or change the writing direction.
const UNESCAPED = /[\u007F-\u009F\u2028\u2029\p{Bidi_Control}]/gu;

/** JSON that can be printed as it is. */
export const escaped = (json: string): string =>
  json.replaceAll(UNESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
