import { describe, expect, expectTypeOf, test } from 'vitest';
import type { SyncEntityType, SyncEvent, SyncEventData, SyncStreamOptions } from '../../src/index.js';
import { line, observed } from '../helpers/network.js';

const event = (type: string, id: string, data: object = {}) => ({ type, ack: `${type}|${id}`, data });
const user = (id: string) => event('UserV1', id, { id, name: 'Zoë' });
const COMPLETE = event('SyncCompleteV1', 'now');

const linesOf = (events: object[]) => events.map((each) => `${JSON.stringify(each)}\n`).join('');

/** A body that arrives in pieces of a few bytes. */
const inPieces = (text: string, size = 7) => {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
};

/** A server that streams this, and the acknowledgements that it received. */
function serverWith(
  body: BodyInit | (() => BodyInit),
  acknowledge = () => new Response(null, { status: 204 }),
) {
  const acks: string[][] = [];
  const { immich, requests } = observed(
    async (request) => {
      if (request.url.endsWith('/sync/ack')) {
        acks.push(((await request.json()) as { acks: string[] }).acks);
        return acknowledge();
      }
      return new Response(typeof body === 'function' ? body() : body, {
        headers: { 'content-type': 'application/jsonlines+json' },
      });
    },
    { accessToken: 'a-token' },
  );
  const read = async (options?: SyncStreamOptions) => {
    const received: SyncEvent[] = [];
    for await (const each of immich.sync.stream(['UsersV1'], options)) received.push(each);
    return received;
  };
  return { immich, requests, acks, read };
}

describe('sync.stream', () => {
  test('yields the events of a stream that arrives in chunks, and acknowledges the last of each type', async () => {
    const events = [user('1'), user('2'), event('PartnerV1', '1'), user('3'), COMPLETE];
    const { read, requests, acks } = serverWith(() => inPieces(linesOf(events)));
    expect(await read()).toEqual(events);
    expect(requests.map(line)).toEqual(['POST /api/sync/stream', 'POST /api/sync/ack']);
    expect(await requests[0]?.json()).toEqual({ types: ['UsersV1'] });
    expect(acks).toEqual([['PartnerV1|1', 'UserV1|3', 'SyncCompleteV1|now']]);
  });

  test('decodes a character whose bytes arrive in different chunks', async () => {
    const events = [user('1'), COMPLETE];
    const { read } = serverWith(() => inPieces(linesOf(events), 1));
    expect(await read()).toEqual(events);
  });

  test('accepts any number of long lines, whose sum is above the limit of one line', async () => {
    const mebibyte = 1024 * 1024;
    const long = linesOf([event('UserV1', '1', { name: 'x'.repeat(mebibyte) })]).repeat(20);
    const { read } = serverWith(() => inPieces(long + linesOf([COMPLETE]), 64 * 1024));
    expect(await read()).toHaveLength(21);
  });

  test('cancels the response if the loop ends early', async () => {
    let cancelled = 0;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(linesOf([user('1')]))),
      cancel: () => void (cancelled += 1),
    });
    const { immich } = serverWith(body);
    for await (const _ of immich.sync.stream(['UsersV1'])) break;
    expect(cancelled).toBe(1);
  });

  test('starts again with `reset`, and acknowledges in batches', async () => {
    const { read, requests, acks } = serverWith(linesOf([user('1'), user('2'), user('3'), COMPLETE]));
    await read({ reset: true, eventsPerAck: 2 });
    expect(await requests[0]?.json()).toEqual({ types: ['UsersV1'], reset: true });
    expect(acks).toEqual([['UserV1|2'], ['UserV1|3', 'SyncCompleteV1|now']]);
  });

  test('acknowledges an event only after the loop has processed it', async () => {
    const { immich, acks } = serverWith(linesOf([user('1'), user('2'), COMPLETE]));
    const seen: number[] = [];
    for await (const _ of immich.sync.stream(['UsersV1'], { eventsPerAck: 1 })) seen.push(acks.length);
    expect(seen).toEqual([0, 1, 2]);
    expect(acks).toHaveLength(3);
  });

  test('acknowledges the events before a break, and not the event of the break', async () => {
    const { immich, acks } = serverWith(() => inPieces(linesOf([user('1'), user('2'), user('3'), COMPLETE])));
    for await (const { ack } of immich.sync.stream(['UsersV1'])) if (ack === 'UserV1|2') break;
    expect(acks).toEqual([['UserV1|1']]);
  });

  test('throws the error of the loop, and acknowledges the events before it', async () => {
    const { immich, acks } = serverWith(linesOf([user('1'), user('2'), COMPLETE]));
    const loop = async () => {
      for await (const { ack } of immich.sync.stream(['UsersV1']))
        if (ack === 'UserV1|2') throw new Error('full');
    };
    await expect(loop()).rejects.toThrow('full');
    expect(acks).toEqual([['UserV1|1']]);
  });

  test("yields the server's request for a reset as the last event", async () => {
    const { read, acks } = serverWith(linesOf([event('SyncResetV1', 'reset')]));
    expect(await read()).toMatchObject([{ type: 'SyncResetV1' }]);
    expect(acks).toEqual([['SyncResetV1|reset']]);
  });

  const cut = () => {
    const whole = inPieces(linesOf([user('1'), user('2')]), 1000).getReader();
    return new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const { done, value } = await whole.read();
        if (done) controller.error(new TypeError('terminated'));
        else controller.enqueue(value);
      },
    });
  };

  test.each<[string, string, () => BodyInit]>([
    ['the connection is cut', 'NetworkError', cut],
    ['the stream ends without its last event', 'IntegrityError', () => linesOf([user('1'), user('2')])],
    [
      'the stream ends within a line',
      'IntegrityError',
      () => linesOf([user('1'), user('2')]) + JSON.stringify(COMPLETE),
    ],
    ['a line is not JSON', 'ParseError', () => `${linesOf([user('1'), user('2')])}<html>\n`],
    ...[
      ...[null, 5, {}],
      ...[
        { ack: 'UserV1|3', data: {} },
        { type: 'UserV1', data: {} },
        { type: 'UserV1', ack: 'UserV1|3' },
      ],
      ...[
        { ...user('3'), type: 5 },
        { ...user('3'), ack: 5 },
        { ...user('3'), data: null },
        { ...user('3'), data: 'x' },
      ],
    ].map((each): [string, string, () => BodyInit] => [
      `a line is not an event: ${JSON.stringify(each)}`,
      'ParseError',
      () => `${linesOf([user('1'), user('2')])}${JSON.stringify(each)}\n`,
    ]),
  ])('throws if %s, and acknowledges the events before it', async (_, name, body) => {
    const { read, acks } = serverWith(body);
    await expect(read()).rejects.toMatchObject({ name, operationId: 'getSyncStream' });
    expect(acks).toEqual([['UserV1|2']]);
  });

  test('throws if a line does not end within 16 Mi characters, and acknowledges the events before it', async () => {
    const { read, acks } = serverWith(() =>
      inPieces(linesOf([user('1'), user('2')]) + 'x'.repeat(17 * 1024 * 1024), 1024 * 1024),
    );
    await expect(read()).rejects.toMatchObject({
      name: 'IntegrityError',
      message: expect.stringContaining('sent a line of more than 16777216 characters'),
    });
    expect(acks).toEqual([['UserV1|2']]);
  });

  test('skips empty lines', async () => {
    const { read } = serverWith(`\n${linesOf([user('1')])}\r\n \n${linesOf([COMPLETE])}`);
    expect(await read()).toEqual([user('1'), COMPLETE]);
  });

  test('throws the error of the stream if the acknowledgement fails too', async () => {
    const { read, acks } = serverWith(cut, () => new Response(null, { status: 500 }));
    await expect(read()).rejects.toMatchObject({ name: 'NetworkError', operationId: 'getSyncStream' });
    expect(acks).toHaveLength(1);
  });

  test('throws if the response has no body', async () => {
    const { immich } = observed(() => new Response(null), { accessToken: 'a-token' });
    const first = immich.sync.stream(['UsersV1'])[Symbol.asyncIterator]().next();
    await expect(first).rejects.toMatchObject({ name: 'ParseError', operationId: 'getSyncStream' });
  });

  test('throws if an acknowledgement fails', async () => {
    const { read } = serverWith(linesOf([user('1'), COMPLETE]), () =>
      Response.json({ message: 'Invalid ack type: UserV1' }, { status: 400 }),
    );
    await expect(read()).rejects.toMatchObject({ name: 'HttpError', operationId: 'sendSyncAck' });
  });

  test('throws the reason of an abort, and sends nothing after it', async () => {
    const controller = new AbortController();
    const { immich, requests } = serverWith(linesOf([user('1'), user('2'), COMPLETE]));
    const loop = async () => {
      for await (const _ of immich.sync.stream(['UsersV1'], { signal: controller.signal })) {
        controller.abort(new Error('enough'));
      }
    };
    await expect(loop()).rejects.toThrow('enough');
    expect(requests).toHaveLength(1);
  });

  test('rejects an API key with the reason that a session is required', async () => {
    const { immich } = observed(() =>
      Response.json({ message: 'Sync endpoints cannot be used with API keys' }, { status: 403 }),
    );
    const first = immich.sync.stream(['UsersV1'])[Symbol.asyncIterator]().next();
    await expect(first).rejects.toMatchObject({ name: 'HttpError', reason: 'session-required' });
  });

  test.each([{ eventsPerAck: 0 }, { reset: 1 }, { batch: 5 }])(
    'rejects %j, and sends nothing',
    async (options) => {
      const { read, requests } = serverWith('');
      // @ts-expect-error these are wrong
      await expect(read(options)).rejects.toMatchObject({ name: 'ArgumentError' });
      expect(requests).toEqual([]);
    },
  );

  test('has a type for the data of each event', () => {
    expectTypeOf<keyof SyncEventData>().toEqualTypeOf<SyncEntityType>();
    const use = (each: SyncEvent) => (each.type === 'AssetDeleteV1' ? each.data.assetId : each.ack);
    expectTypeOf(use).returns.toEqualTypeOf<string>();
  });
});
