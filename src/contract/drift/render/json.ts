import type { DriftReport } from '../report/report.js';

/** The `$id` of the schema that the JSON follows: `docs/drift-report.v1.schema.json`, `immich-client/drift-report.v1.schema.json`. */
export const REPORT_SCHEMA = 'urn:immich-client:drift-report:v1';

/** For programs: the report as it is, and the name of its schema. */
export const renderJson = (report: DriftReport): string =>
  escaped(JSON.stringify({ $schema: REPORT_SCHEMA, ...report }, undefined, 2));

// JSON escapes the control characters of ASCII only. These move a terminal's cursor or turn text around, too.
const UNESCAPED = /[\u007F-\u009F\u2028\u2029\p{Bidi_Control}]/gu;

/** JSON that can be printed as it is. */
export const escaped = (json: string): string =>
  json.replaceAll(UNESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
