import { readFileSync } from 'node:fs';
import type { OpenApiDocument } from '../../src/contract/index.js';
import { reachableSchemas } from '../../src/contract/read/reachable-schemas.js';

/** Folder of real Immich documents; not part of this repository. */
export const specs = process.env['IMMICH_SPECS'];
export const NEEDS_SPECS = specs ? '' : ' (set IMMICH_SPECS to run)';

/** Folder of recorded responses of real servers; not part of this repository. */
export const recordings = process.env['IMMICH_RECORDINGS'];
export const NEEDS_RECORDINGS = recordings ? '' : ' (set IMMICH_RECORDINGS to run)';

/** The contract as it is committed. */
export const committedText = readFileSync(new URL('../../openapi/immich.json', import.meta.url), 'utf8');
export const committed = (): OpenApiDocument => JSON.parse(committedText);

/** The contract with these paths only. Programs that read it start in half the time. */
export function committedPart(...names: string[]): OpenApiDocument {
  const { components: { schemas = {}, ...components } = {}, paths, ...document } = committed();
  const part = pick(paths, names);
  const reached = [...reachableSchemas({ ...document, paths, components: { schemas } }, part)];
  return { ...document, paths: part, components: { ...components, schemas: pick(schemas, reached) } };
}

const pick = <T>(record: Record<string, T>, names: string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));

/** A whole document with one documented operation and one that is not. */
export const smallDocument = (): OpenApiDocument => ({
  openapi: '3.0.0',
  info: { title: 'Immich', version: '9.9.9' },
  servers: [{ url: '/api' }],
  paths: {
    '/tags/{id}': {
      get: {
        operationId: 'getTagById',
        summary: 'Retrieve a tag',
        description: 'Retrieve a specific tag by its ID.',
        tags: ['Tags'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '200': {
            description: 'The tag',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/TagResponseDto' } } },
          },
        },
      },
    },
    '/jobs': {
      get: { operationId: 'getJobs', tags: ['Jobs'], responses: { '204': { description: '' } } },
    },
  },
  components: {
    schemas: {
      TagResponseDto: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          color: { $ref: '#/components/schemas/Color' },
          createdAt: { type: 'string', format: 'date-time' },
        },
        required: ['id', 'createdAt'],
      },
      Color: { type: 'string', enum: ['red', 'blue'] },
      Unused: { type: 'object' },
    },
  },
});

/** The same facts in another order: keys, parameters, `required`, enums, tags. Same seed, same order. */
export function shuffled<T>(value: T, seed: number): T {
  let state = seed;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const mix = <U>(items: U[]): U[] =>
    items
      .map((item) => ({ item, rank: random() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  const visit = (node: unknown, key = ''): unknown => {
    if (Array.isArray(node)) {
      const items = node.map((item) => visit(item));
      return ['parameters', 'required', 'enum', 'tags', 'security'].includes(key) ? mix(items) : items;
    }
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(mix(Object.entries(node)).map(([name, member]) => [name, visit(member, name)]));
  };
  // Only the order differs, so the type is the same.
  return visit(value) as T;
}
