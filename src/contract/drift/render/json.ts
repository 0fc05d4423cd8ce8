import type { DriftReport } from '../report.js';

/** The `$id` of the schema that the JSON follows: `docs/drift-report.v1.schema.json`, `immich-client/drift-report.v1.schema.json`. */
export const REPORT_SCHEMA = 'urn:immich-client:drift-report:v1';

/** For programs: the report as it is, and the name of its schema. */
export const renderJson = (report: DriftReport): string =>
  JSON.stringify({ $schema: REPORT_SCHEMA, ...report }, undefined, 2);
