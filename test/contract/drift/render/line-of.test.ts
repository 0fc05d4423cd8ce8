import { describe, expect, test } from 'vitest';
import { serialise } from '../../../../src/contract/canonical/canonicalise.js';
import type { Location } from '../../../../src/contract/drift/rules/fact.js';
import { lineOf } from '../../../../src/contract/drift/render/line-of.js';
import { committedText, smallDocument } from '../../../helpers/documents.js';
import { causeOf } from '../../../helpers/drift-reports.js';

const small = serialise(smallDocument());

/** The text of the line that a cause is about. */
function textAt(
  text: string,
  name: string,
  {
    component,
    operation = 'GET /tags/{id}',
    at,
  }: { component?: string; operation?: string; at?: Location } = {},
): string | undefined {
  const reached = { operation, operationId: 'x', clientMethods: [], ...(at && { locations: [at] }) };
  const line = lineOf(
    text,
    causeOf(name, 'error', 'removed', [reached], component === undefined ? {} : { component }),
  );
  return line === undefined ? undefined : text.split('\n')[line - 1]?.trim();
}

describe('lineOf', () => {
  test('finds a property of a component, and not an earlier one of the same name', () => {
    expect(textAt(small, 'TagResponseDto.color', { component: 'TagResponseDto' })).toBe('"color": {');
    const text = serialise({
      components: { schemas: { A: { properties: { id: {} } }, B: { properties: { id: {} } } } },
      paths: {},
    });
    const line = lineOf(text, causeOf('B.id', 'error', 'removed', [], { component: 'B' })) ?? 0;
    expect(text.split('\n').slice(0, line).join('\n')).toMatch(
      /"B": \{\n\s+"properties": \{\n\s+"id": \{\}$/,
    );
  });

  test('finds a property of the items of a list', () => {
    const schema = { properties: { users: { items: { properties: { role: { type: 'string' } } } } } };
    const text = serialise({ components: { schemas: { Album: schema } }, paths: {} });
    expect(textAt(text, 'Album.users[].role', { component: 'Album' })).toBe('"role": {');
  });

  test('finds the component itself', () => {
    expect(textAt(small, 'Color', { component: 'Color' })).toBe('"Color": {');
  });

  test('returns the line of the parent for a property that only the revision has', () => {
    expect(textAt(small, 'TagResponseDto.parentId', { component: 'TagResponseDto' })).toBe('"properties": {');
  });

  test('does not find a property in another component', () => {
    const schemas = { A: { properties: { name: {} } }, B: { properties: { id: {} } } };
    const text = serialise({ components: { schemas }, paths: {} });
    const line = lineOf(text, causeOf('A.id', 'error', 'added', [], { component: 'A' })) ?? 0;
    expect(
      text
        .split('\n')
        .slice(line - 2, line)
        .join('\n'),
    ).toMatch(/"A": \{\n\s+"properties": \{$/);
  });

  test('finds the operation if the base has no such component', () => {
    expect(textAt(small, 'NewDto.id', { component: 'NewDto', at: { in: 'operation' } })).toBe('"get": {');
  });

  test.each<[Location, string]>([
    [{ in: 'operation' }, '"get": {'],
    [{ in: 'path', name: 'id' }, '"schema": {'],
    [{ in: 'query', name: 'id' }, '"parameters": ['],
    [{ in: 'response', status: '200' }, '"200": {'],
    [{ in: 'response', status: '200', mediaType: 'application/json' }, '"schema": {'],
    [{ in: 'response', status: '404' }, '"responses": {'],
    [{ in: 'request', mediaType: 'application/json', property: 'name' }, '"get": {'],
  ])('finds a part of an operation: %o', (at, line) => {
    expect(textAt(small, 'GET /tags/{id}', { at })).toBe(line);
  });

  test('finds the first of the parts that a cause affects, and a header of a response', () => {
    const responses = { '200': { content: {}, headers: { 'x-total': {} } } };
    const text = serialise({ paths: { '/tags': { get: { requestBody: {}, responses } } } });
    const lineAt = (...locations: Location[]) => {
      const reached = { operation: 'GET /tags', operationId: 'x', clientMethods: [], locations };
      const line = lineOf(text, causeOf('GET /tags', 'error', 'removed', [reached])) ?? 0;
      return text.split('\n')[line - 1]?.trim();
    };
    expect(lineAt({ in: 'request' }, { in: 'response', status: '200' })).toBe('"requestBody": {},');
    expect(lineAt({ in: 'response', status: '200', header: 'x-total' })).toBe('"x-total": {}');
  });

  test('returns undefined if the operation does not exist', () => {
    expect(textAt(small, 'GET /tagz', { operation: 'GET /tagz' })).toBeUndefined();
  });

  test('finds properties in the whole committed contract', () => {
    const lines = committedText.split('\n');
    const { components } = JSON.parse(committedText) as {
      components: { schemas: Record<string, { properties?: object }> };
    };
    const names = Object.entries(components.schemas).flatMap(([component, { properties = {} }]) =>
      Object.keys(properties).map((property) => ({ component, property })),
    );
    expect(names.length).toBeGreaterThan(300);
    for (const { component, property } of names.filter((_, index) => index % 20 === 0)) {
      const line = lineOf(
        committedText,
        causeOf(`${component}.${property}`, 'error', 'removed', [], { component }),
      );
      expect(lines[(line ?? 0) - 1]).toMatch(new RegExp(`^ {10}"${property}": `));
    }
  });
});
