import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { renderJson } from '../../../../src/contract/drift/render/json.js';
import type {
  Cause,
  Counts,
  Coverage,
  CoveredCause,
  DriftReport,
  NewOperation,
  ReachedOperation,
  ReportedFact,
  Side,
} from '../../../../src/contract/drift/report/report.js';
import type { JudgedWhole, NotJudged, Use } from '../../../../src/contract/drift/used/used.js';
import { causeOf, HOSTILE, reportOf, SAMPLE } from '../../../helpers/drift-reports.js';

interface SchemaNode {
  description?: string;
  $ref?: string;
  additionalProperties?: boolean;
  properties?: Record<string, SchemaNode>;
  [keyword: string]: unknown;
}

const schema: SchemaNode & { definitions: Record<string, SchemaNode> } = JSON.parse(
  readFileSync(new URL('../../../../docs/drift-report.v1.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** What the schema has against a report, as it is written. */
function complaints(report: object): string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const written = (report: DriftReport): DriftReport => JSON.parse(renderJson(report));

/** Every object that the schema describes. */
function objectsIn(node: unknown): SchemaNode[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node && node.type === 'object' ? [node as SchemaNode] : [];
  return [...own, ...Object.values(node).flatMap(objectsIn)];
}

describe('renderJson', () => {
  test('writes the report unchanged, with the name of its schema', () => {
    const { $schema, ...report } = JSON.parse(renderJson(SAMPLE));
    expect($schema).toBe(schema['$id']);
    expect(report).toEqual(SAMPLE);
  });

  test('is indented by two spaces', () => {
    expect(renderJson(SAMPLE)).toMatch(
      /^\{\n {2}"\$schema": "urn:immich-client:drift-report:v1",\n {2}"version": 1,\n/,
    );
  });
});

describe('the JSON schema of the report', () => {
  test('accepts a report with values in every field', () => {
    expect(complaints(written(SAMPLE))).toEqual([]);
  });

  test('accepts an empty report', () => {
    expect(complaints(written(reportOf([], { revisionIs: 'unknown', failOn: 'none' })))).toEqual([]);
  });

  test('accepts every kind of location and value', () => {
    const cause = causeOf(
      HOSTILE,
      'warning',
      HOSTILE,
      [
        {
          operation: 'GET /tags',
          operationId: HOSTILE,
          clientMethods: [],
          locations: [
            { in: 'operation' },
            { in: 'path', name: 'id' },
            { in: 'query', name: 'filter', property: 'a[].b' },
            { in: 'request' },
            { in: 'request', mediaType: 'application/json', property: 'a' },
            { in: 'response', status: 'default' },
            { in: 'response', status: '200', header: 'ETag' },
            { in: 'response', status: '200', mediaType: 'application/json', property: '[].a' },
          ],
        },
      ],
      { from: null, to: [1, { a: 'b' }, true] },
    );
    expect(complaints(written(reportOf([cause])))).toEqual([]);
  });

  test('rejects an unknown field in every object', () => {
    const objects = objectsIn(schema);
    expect(objects.length).toBeGreaterThan(10);
    expect(objects.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([]);

    const report = written(SAMPLE);
    expect(complaints({ ...report, extra: 1 })).toEqual([' must NOT have additional properties']);
    const facts = report.facts.map((fact) => ({ ...fact, location: { ...fact.location, extra: 1 } }));
    expect(complaints({ ...report, facts })).toContain(
      '/facts/0/location must NOT have additional properties',
    );
  });

  test('rejects a report that lacks a required field', () => {
    const report = written(SAMPLE);
    for (const field of Object.keys(report)) {
      const without = Object.fromEntries(Object.entries(report).filter(([name]) => name !== field));
      expect(complaints(without)).toEqual([` must have required property '${field}'`]);
    }
  });

  test('has the same fields as the types', () => {
    // The compiler requires every field of the type in this list, and the test requires it in the schema.
    const side: Record<keyof Side, true> = { release: true, origin: true };
    const fact: Record<keyof ReportedFact, true> = {
      rule: true,
      level: true,
      direction: true,
      impact: true,
      operation: true,
      operationId: true,
      method: true,
      path: true,
      location: true,
      component: true,
      cause: true,
      from: true,
      to: true,
      fingerprint: true,
      message: true,
      clientMethods: true,
      judged: true,
      coverage: true,
    };
    const ignoredFact: Record<keyof DriftReport['ignored'][number], true> = { ...fact, reason: true };
    const cause: Record<keyof Cause, true> = {
      cause: true,
      rule: true,
      level: true,
      impact: true,
      component: true,
      from: true,
      to: true,
      values: true,
      meaning: true,
      replacement: true,
      replaces: true,
      operations: true,
    };
    const coverage: Record<keyof Coverage, true> = { kind: true, by: true, releases: true };
    const coveredCause: Record<keyof CoveredCause, true> = { ...cause, coverage: true };
    const reachedOperation: Record<keyof ReachedOperation, true> = {
      operation: true,
      operationId: true,
      clientMethods: true,
      locations: true,
      fingerprints: true,
      places: true,
    };
    const place: Record<keyof Use, true> = { file: true, line: true, call: true };
    const notJudged: Record<keyof NotJudged, true> = { file: true, line: true, what: true };
    const judgedWhole: Record<keyof JudgedWhole, true> = { ...notJudged, operations: true };
    const newOperation: Record<keyof NewOperation, true> = {
      operation: true,
      operationId: true,
      tags: true,
      replaces: true,
    };
    const counts: Record<keyof Counts, true> = {
      causes: true,
      facts: true,
      operations: true,
      covered: true,
      outOfScope: true,
    };
    const report: Record<keyof DriftReport | '$schema', true> = {
      $schema: true,
      version: true,
      base: true,
      revision: true,
      revisionIs: true,
      oldestSupported: true,
      failOn: true,
      drifted: true,
      suggestedBump: true,
      counts: true,
      facts: true,
      causes: true,
      covered: true,
      notInClient: true,
      ignored: true,
      staleIgnores: true,
      notJudged: true,
      judgedWhole: true,
    };
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(report));
    for (const [owner, property, fields] of [
      [schema, 'notJudged', notJudged],
      [schema, 'judgedWhole', judgedWhole],
      [schema.definitions['reachedOperation'], 'places', place],
    ] as const) {
      const items = owner?.properties?.[property]?.['items'] as SchemaNode | undefined;
      expect(Object.keys(items?.properties ?? {})).toEqual(Object.keys(fields));
    }
    for (const [name, fields] of Object.entries({
      side,
      fact,
      ignoredFact,
      cause,
      coverage,
      coveredCause,
      reachedOperation,
      newOperation,
      counts,
    })) {
      expect([name, Object.keys(schema.definitions[name]?.properties ?? {})]).toEqual([
        name,
        Object.keys(fields),
      ]);
    }
  });

  test('describes every field', () => {
    const described = ({ description, $ref }: SchemaNode): boolean => {
      if (description !== undefined) return true;
      const target = $ref
        ?.split('/')
        .slice(1)
        .reduce<unknown>((node, key) => Object(node)[key], schema);
      return target !== undefined && described(target as SchemaNode);
    };
    const fields = objectsIn(schema).flatMap(({ properties = {} }) => Object.entries(properties));
    expect(fields.filter(([, field]) => !described(field)).map(([name]) => name)).toEqual([]);
  });
});
