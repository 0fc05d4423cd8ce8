import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { operationsOf } from '../../src/contract/read/document.js';
import { committed } from '../helpers/documents.js';

const given: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../openapi/type-names.json', import.meta.url), 'utf8'),
);
const schemas = Object.keys(committed().components?.schemas ?? {});
const operations = [...operationsOf(committed())].map(({ operation }) => operation.operationId);
const defaultName = (schema: string) => schema.replace(/(?:Response)?Dto$/, '');

/** The types of all schemas, and of the queries that have a name of their own. */
const names = [
  ...schemas.map((schema) => given[schema] ?? defaultName(schema)),
  ...operations.flatMap((id) => given[id] ?? []),
];

describe('openapi/type-names.json', () => {
  test('names only schemas and operations of the contract', () => {
    const known = new Set([...schemas, ...operations]);
    expect(Object.keys(given).filter((name) => !known.has(name))).toEqual([]);
  });

  test('lists only names that differ from the default', () => {
    expect(Object.entries(given).filter(([schema, name]) => name === defaultName(schema))).toEqual([]);
  });

  test('has a unique name for every type', () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => !/^[A-Z]\w*$/.test(name))).toEqual([]);
  });

  test('uses no name of a global type', () => {
    const declared = readFileSync(
      new URL('../../node_modules/typescript/lib/lib.dom.d.ts', import.meta.url),
      'utf8',
    );
    const isGlobal = (name: string) => name in globalThis || declared.includes(`\ninterface ${name} `);
    expect(isGlobal('Notification')).toBe(true);
    expect(names.filter(isGlobal)).toEqual([]);
  });
});
