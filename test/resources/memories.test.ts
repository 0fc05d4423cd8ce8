import { describe, expect, expectTypeOf, onTestFinished, test, vi } from 'vitest';
import type { Memory } from '../../src/index.js';
import { line, observed } from '../helpers/network.js';

/** A server that accepts one form of `for` only, as Immich does. */
const serverOf = (version: string, serverVersion: string | null = version) =>
  observed(
    ({ url }) => {
      const { pathname, searchParams } = new URL(url);
      const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
      if (pathname.endsWith('/version')) return Response.json({ major, minor, patch });
      const isDay = /^\d{4}-\d{2}-\d{2}$/.test(searchParams.get('for') ?? '');
      const takesDay = major > 3 || (major === 3 && (minor > 0 || patch >= 3));
      if (isDay === takesDay) return Response.json([{ id: 'm1', assets: [] }]);
      return Response.json(
        { message: 'Validation failed', errors: [{ path: ['for'], message: 'Invalid' }] },
        { status: 400 },
      );
    },
    { serverVersion },
  );

describe('memories.on', () => {
  test.each([
    ['2.7.5', '2024-06-01T00%3A00%3A00.000Z'],
    ['3.0.2', '2024-06-01T00%3A00%3A00.000Z'],
    ['3.0.3', '2024-06-01'],
    ['3.2.2', '2024-06-01'],
  ])('sends the day in the format of Immich %s', async (version, sent) => {
    const { immich, requests } = serverOf(version);
    const memories = await immich.memories.on('2024-06-01');
    expectTypeOf(memories).toEqualTypeOf<Memory[]>();
    expect(memories.map(({ id }) => id)).toEqual(['m1']);
    expect(requests.map(line)).toEqual([`GET /api/memories?for=${sent}`]);
  });

  test('reads the day of a Date in the local time zone', async () => {
    const { immich, requests } = serverOf('3.0.3');
    await immich.memories.on(new Date(2024, 1, 29, 23, 59));
    await immich.memories.on(new Date(2024, 1, 29));
    expect(requests.map(line)).toEqual([
      'GET /api/memories?for=2024-02-29',
      'GET /api/memories?for=2024-02-29',
    ]);
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'reads the local day, not that of UTC, in the time zone %s',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      onTestFinished(() => void vi.unstubAllEnvs());
      const { immich, requests } = serverOf('3.0.3');
      await immich.memories.on(new Date(2024, 5, 1, 0, 30));
      await immich.memories.on(new Date(2024, 5, 1, 23, 30));
      expect(requests.map(line)).toEqual(Array(2).fill('GET /api/memories?for=2024-06-01'));
    },
  );

  test('adapts to an upgrade of the server that changes the format', async () => {
    let version = '3.0.2';
    const forms: string[] = [];
    const { immich } = observed(
      ({ url }) => {
        const { pathname, searchParams } = new URL(url);
        const patch = Number(version.at(-1));
        if (pathname.endsWith('/version')) return Response.json({ major: 3, minor: 0, patch });
        forms.push(searchParams.get('for') ?? '');
        const isAccepted = forms.at(-1)?.includes('T') === (version === '3.0.2');
        if (isAccepted) return Response.json([]);
        return Response.json(
          { message: 'Validation failed', errors: [{ path: ['for'], message: 'x' }] },
          { status: 400 },
        );
      },
      { serverVersion: null },
    );
    await immich.memories.on('2024-06-01');
    version = '3.0.3';
    expect(await immich.memories.on('2024-06-01')).toEqual([]);
    expect(forms).toEqual(['2024-06-01T00:00:00.000Z', '2024-06-01T00:00:00.000Z', '2024-06-01']);
  });

  test.each(['2024-02-30', '2024-6-1', '', '2024-06-01T00:00:00Z', new Date(NaN), undefined])(
    'rejects %s, and sends nothing',
    async (date) => {
      const { immich, requests } = serverOf('3.0.3');
      // @ts-expect-error `undefined` is neither
      await expect(immich.memories.on(date)).rejects.toMatchObject({ name: 'ArgumentError' });
      expect(requests).toEqual([]);
    },
  );
});
