import { printableJson } from '../../../values/printable.js';
import type { DriftReport } from '../report/report.js';

/**
 * `$id` of the JSON schema of the report: `docs/drift-report.v1.schema.json`,
 * `immich-client/drift-report.v1.schema.json`.
 */
export const REPORT_SCHEMA = 'urn:immich-client:drift-report:v1';

/** Renders the report as JSON for programs, with the name of its schema. */
export const renderJson = (report: DriftReport): string =>
  printableJson(JSON.stringify({ $schema: REPORT_SCHEMA, ...report }, undefined, 2));
