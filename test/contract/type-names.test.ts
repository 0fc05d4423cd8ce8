import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { committed } from '../helpers/documents.js';

const names: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../openapi/type-names.json', import.meta.url), 'utf8'),
);
const schemas = Object.keys(committed().components?.schemas ?? {});
const defaultName = (schema: string) => schema.replace(/(?:Response)?Dto$/, '');

describe('openapi/type-names.json', () => {
  test('names only schemas of the contract', () => {
    expect(Object.keys(names).filter((schema) => !schemas.includes(schema))).toEqual([]);
  });

  test('lists only names that differ from the default, in the order of the schemas', () => {
    expect(Object.entries(names).filter(([schema, name]) => name === defaultName(schema))).toEqual([]);
    expect(Object.keys(names)).toEqual(Object.keys(names).toSorted());
  });

  test('gives every type a name of its own', () => {
    const all = schemas.map((schema) => names[schema] ?? defaultName(schema));
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
    expect(all.filter((name) => !/^[A-Z]\w*$/.test(name))).toEqual([]);
  });

  test('gives no type the name of a global that code could mean instead', () => {
    const all = schemas.map((schema) => names[schema] ?? defaultName(schema));
    const declared = readFileSync(
      new URL('../../node_modules/typescript/lib/lib.dom.d.ts', import.meta.url),
      'utf8',
    );
    const isGlobal = (name: string) => name in globalThis || declared.includes(`\ninterface ${name} `);
    expect(isGlobal('Notification')).toBe(true);
    expect(all.filter(isGlobal)).toEqual([]);
  });
});
