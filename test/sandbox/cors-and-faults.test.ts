import { describe, expect, onTestFinished, test } from 'vitest';
import { createImmichClient } from '../../src/index.js';
import { type Sandbox, startSandbox, type SandboxOptions } from '../../src/sandbox/index.js';

async function sandbox(options?: SandboxOptions): Promise<Sandbox> {
  const started = await startSandbox(options);
  onTestFinished(() => started.close());
  return started;
}

const ORIGIN = 'http://localhost:5173';

describe('the option cors', () => {
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/api/albums`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-api-key',
      },
    });

  test('responds to preflights, and adds its headers to all responses', async () => {
    const { url } = await sandbox({ cors: ORIGIN });
    const response = await preflight(url, ORIGIN);
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-headers': 'x-api-key',
      vary: expect.stringContaining('Origin') as string,
    });
    const refused = await fetch(`${url}/api/albums`, { headers: { origin: ORIGIN } });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, ORIGIN]);
  });

  test('allows no other origin, and no origin by default', async () => {
    for (const [options, origin] of [
      [{ cors: ORIGIN }, 'http://other.example'],
      [{}, ORIGIN],
    ] as const) {
      const { url } = await sandbox(options);
      const response = await preflight(url, origin);
      expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([404, null]);
    }
  });
});

describe('the option faults', () => {
  test('makes the given number of requests fail, which the client retries', async () => {
    const started = await sandbox({ faults: [{ kind: 503, times: 2, path: '/albums' }] });
    const immich = createImmichClient(started);
    expect(await immich.albums.list()).toEqual([]);
    expect(await immich.with({ retries: 0 }).albums.list()).toEqual([]);
    const [first, second] = [
      await sandbox({ faults: [{ kind: 503 }] }),
      await sandbox({ faults: [{ kind: 404, times: 1 }] }),
    ];
    await expect(createImmichClient(first).with({ retries: 0 }).albums.list()).rejects.toMatchObject({
      status: 503,
    });
    await expect(createImmichClient(second).albums.list()).rejects.toMatchObject({ status: 404 });
    expect(await createImmichClient(second).albums.list()).toEqual([]);
  });

  test('selects requests by method and path', async () => {
    const { url } = await sandbox({ faults: [{ kind: 500, method: 'post', path: '/albums' }] });
    const status = async (method: string, path: string) =>
      (await fetch(`${url}/api${path}`, { method })).status;
    expect([
      await status('POST', '/albums'),
      await status('GET', '/albums'),
      await status('POST', '/tags'),
    ]).toEqual([500, 401, 401]);
  });

  test('closes connections, returns a web page, and delays', async () => {
    const { url } = await sandbox({
      faults: [
        { kind: 'reset', path: '/albums' },
        { kind: 'html', path: '/tags' },
        { kind: 'slow', path: '/server', delayMs: 60 },
      ],
    });
    await expect(fetch(`${url}/api/albums`)).rejects.toThrow('fetch failed');
    expect(await (await fetch(`${url}/api/tags`)).text()).toContain('<title>Log in</title>');
    const before = performance.now();
    expect((await fetch(`${url}/api/server/ping`)).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(50);
  });
});
