import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Answer, Schemas } from '../calls.js';
import { type Person, photoOf, type Rule, V2, V3 } from './rule.js';

type Tag = Schemas['TagResponseDto'];

const createTag = ({ call }: Person, json: object = {}): Promise<Answer<Tag>> =>
  call<Tag>('POST', '/tags', { json: { name: 'fjord', ...json } });

async function recolored(person: Person, color: string): Promise<Answer<unknown>> {
  const { body } = await createTag(person, { color: '#123456' });
  return person.call('PUT', `/tags/${body.id}`, { json: { color } });
}

export const otherRules: Rule[] = [
  {
    call: 'PUT /tags/{id}',
    situation: 'the color is without #',
    run: async ({ person }) => recolored(await person(), '000000'),
    status: 200,
    body: { color: '#000000' },
  },
  {
    call: 'POST /tags',
    situation: 'the color is without #',
    on: V3,
    run: async ({ person }) => createTag(await person(), { color: '123456' }),
    status: 201,
    body: { color: '#123456' },
  },
  {
    call: 'POST /tags',
    situation: 'the color is without #, and stays so',
    on: V2,
    run: async ({ person }) => createTag(await person(), { color: '123456' }),
    status: 201,
    body: { color: '123456' },
  },
  {
    call: 'PUT /tags/{id}',
    situation: 'the color is ""',
    on: V2,
    async run({ person }) {
      const answer = await recolored(await person(), '');
      return { ...answer, body: { hasColor: Object.hasOwn(Object(answer.body), 'color') } };
    },
    status: 200,
    body: { hasColor: false },
  },
  {
    call: 'PUT /tags/{id}',
    situation: 'the color is ""',
    on: V3,
    run: async ({ person }) => recolored(await person(), ''),
    status: 400,
    body: { message: 'Validation failed' },
  },
  {
    call: 'GET /tags',
    situation: 'names differ in case and accents',
    async run({ person }) {
      const { call } = await person();
      await call('PUT', '/tags', { json: { tags: ['Zebra', 'apple', 'Île', 'Havana'] } });
      const answer = await call<Tag[]>('GET', '/tags');
      return { ...answer, body: answer.body.map(({ name }) => name) };
    },
    status: 200,
    body: ['apple', 'Havana', 'Île', 'Zebra'],
  },
  {
    call: 'PUT /tags/assets',
    situation: 'the asset belongs to another user',
    async run({ person }) {
      const [owner, other] = [await person(), await person()];
      const tagIds = [(await createTag(owner)).body.id];
      return owner.call('PUT', '/tags/assets', { json: { tagIds, assetIds: [await photoOf(other)] } });
    },
    status: 200,
    body: { count: 0 },
  },
  {
    call: 'PUT /server/license',
    situation: 'the key is well formed, its activation key does not verify',
    run: ({ admin }) =>
      admin('PUT', '/server/license', {
        json: { licenseKey: `IMSV${'-0000'.repeat(8)}`, activationKey: randomUUID() },
      }),
    status: 400,
    body: { message: 'Invalid license key' },
  },
  {
    call: 'GET /server/features',
    situation: 'nothing is configured',
    on: V3,
    run: ({ admin }) => admin('GET', '/server/features'),
    status: 200,
    body: { realtimeTranscoding: false },
  },
  {
    call: 'GET /server/config',
    situation: 'the admin has not gone through onboarding',
    run: ({ admin }) => admin('GET', '/server/config'),
    status: 200,
    body: { isOnboarded: false },
  },
  {
    call: 'GET /assets/{id}/video/stream/main.m3u8',
    situation: 'transcoding is off',
    on: V3,
    async run({ person }) {
      const owner = await person();
      return owner.call('GET', `/assets/${await photoOf(owner)}/video/stream/main.m3u8`);
    },
    status: 400,
    body: expect.stringContaining('Real-time transcoding is not enabled'),
  },
];
