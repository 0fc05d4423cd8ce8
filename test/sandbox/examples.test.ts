import { describe, expect, onTestFinished, test } from 'vitest';
import { exampleOf } from '../../src/sandbox/examples.js';
import { startSandbox } from '../../src/sandbox/index.js';
import { calls } from './calls.js';
import { RELEASES } from './releases.js';

async function started(options: Parameters<typeof startSandbox>[0] = {}) {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return { sandbox, call: calls(sandbox) };
}

describe.each(RELEASES)('on %s an operation without an implementation', (immich) => {
  test('responds with an example, which the header marks', async () => {
    const { call } = await started({ immich });
    const { status, headers, body } = await call('GET', '/libraries');
    expect([status, headers.get('x-sandbox')]).toEqual([200, 'example']);
    expect(body).toEqual([
      expect.objectContaining({ assetCount: expect.any(Number), importPaths: ['example'] }),
    ]);
    expect((await call('GET', '/libraries')).body).toEqual(body);
  });

  test('responds with 204 if it has no content, and with one byte if it is a download', async () => {
    const { call } = await started({ immich });
    const scan = await call('POST', '/libraries/3fe388e4-2078-44d7-b36c-39d9dee3a657/scan');
    expect([scan.status, scan.body]).toEqual([204, '']);
    const backup = await call<string>('GET', '/admin/database-backups/a.sql.gz');
    expect([backup.headers.get('content-type'), backup.body.length]).toEqual(['application/octet-stream', 1]);
  });

  test('requires a credential, an administrator, the permission and a valid request', async () => {
    const { sandbox, call } = await started({ immich, permissions: ['library.read', 'memory.read'] });
    expect((await calls(sandbox, {})('GET', '/libraries')).status).toBe(401);
    expect((await call('GET', '/libraries')).status).toBe(200);
    const refused = await call('GET', '/plugins');
    expect(refused.body).toMatchObject({ message: 'Missing required permission: plugin.read' });
    const login = await call<{ accessToken: string }>('POST', '/auth/login', { json: sandbox.friend });
    const friend = calls(sandbox, { authorization: `Bearer ${login.body.accessToken}` });
    expect((await friend('GET', '/libraries')).status).toBe(403);
    expect((await call('GET', '/libraries/1')).status).toBe(400);
  });
});

test('sync requires a session, and returns no changes', async () => {
  const { sandbox, call } = await started();
  const json = { types: ['AssetsV1'] };
  const byKey = await call('POST', '/sync/stream', { json });
  expect(byKey.body).toMatchObject({ message: 'Sync endpoints cannot be used with API keys' });
  const login = await call<{ accessToken: string }>('POST', '/auth/login', { json: sandbox.admin });
  const own = calls(sandbox, { authorization: `Bearer ${login.body.accessToken}` });
  const { status, headers, body } = await own('POST', '/sync/stream', { json });
  expect([status, headers.get('content-type')]).toEqual([200, 'application/jsonlines+json']);
  expect(body).toMatchObject({ type: 'SyncCompleteV1' });
  expect((await own('GET', '/sync/ack')).headers.get('x-sandbox')).toBe('example');
});

describe('exampleOf', () => {
  const of = (schema: object, schemas = {}) => exampleOf(schema, { components: { schemas } });

  test('leaves out a component that contains itself', () => {
    const Node = {
      type: 'object',
      properties: {
        name: { type: 'string' },
        parent: { $ref: '#/components/schemas/Node' },
        children: { type: 'array', items: { $ref: '#/components/schemas/Node' } },
      },
    };
    expect(of({ $ref: '#/components/schemas/Node' }, { Node })).toEqual({ name: 'example', children: [] });
  });

  test('respects limits and patterns', () => {
    expect(of({ type: 'integer', minimum: 5 })).toBe(5);
    expect(of({ type: 'integer', minimum: 0, exclusiveMinimum: true })).toBe(1);
    expect(of({ type: 'integer', maximum: -3 })).toBe(-3);
    expect(of({ type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 })).toBe(0);
    expect(of({ type: 'string', pattern: '^\\d{6}$' })).toBe('000000');
    expect(of({ type: 'string', minLength: 9 })).toHaveLength(9);
    expect(of({ type: 'array', items: { type: 'string', enum: ['a', 'b'] }, minItems: 2 })).toEqual([
      'a',
      'a',
    ]);
  });
});
