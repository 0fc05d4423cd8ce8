import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { fetch as undiciFetch } from 'undici';
import { describe, expect, test } from 'vitest';
import { createImmichClient } from '../../src/index.js';

describe('the `fetch` of a client', () => {
  test('can be intercepted by msw, even if msw starts after the client was created', async () => {
    const immich = createImmichClient({ url: 'https://photos.example.com', apiKey: 'a-key', retries: 0 });
    const server = setupServer(
      http.get('https://photos.example.com/api/albums/:id', ({ params, request }) =>
        HttpResponse.json({ id: params['id'], albumName: request.headers.get('x-api-key') }),
      ),
      http.post('https://photos.example.com/api/albums', async ({ request }) =>
        HttpResponse.json({ id: 'a2', ...Object(await request.json()) }, { status: 201 }),
      ),
      http.post('https://photos.example.com/api/assets', async ({ request }) =>
        HttpResponse.json({ id: [...(await request.formData()).keys()].join(), status: 'created' }),
      ),
      http.get('https://photos.example.com/api/assets/:id/original', () => HttpResponse.text('pixels')),
      http.delete('https://photos.example.com/api/albums/:id', () => HttpResponse.error()),
    );
    server.listen({ onUnhandledRequest: 'error' });
    try {
      expect(await immich.albums.get('a1')).toEqual({ id: 'a1', albumName: 'a-key' });
      expect(await immich.albums.create({ albumName: 'Kyoto' })).toEqual({ id: 'a2', albumName: 'Kyoto' });
      expect(await (await immich.assets.download('x1')).text()).toBe('pixels');
      const photo = new File(['pixels'], 'fjord.jpg');
      expect(await immich.with({ serverVersion: '3.0.3' }).assets.upload(photo)).toMatchObject({
        id: 'fileCreatedAt,fileModifiedAt,assetData,filename',
      });
      await expect(immich.albums.delete('a1')).rejects.toMatchObject({ kind: 'network' });
    } finally {
      server.close();
    }
  });

  test('"can be undici\'s own `fetch`, whose classes differ from Node\'s"', async () => {
    const server = createServer((request, response) => {
      const isMoved = request.url === '/api/albums/a1';
      if (isMoved) return void response.writeHead(302, { location: '/api/albums/a2' }).end();
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ id: request.headers['x-api-key'], status: 'created' }));
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    try {
      const immich = createImmichClient({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        apiKey: 'a-key',
        // The two differ only in their types, because Node's are older.
        fetch: undiciFetch as unknown as typeof fetch,
      });
      expect(await immich.albums.get('a1')).toMatchObject({ id: 'a-key' });
      await expect(immich.albums.get('a1', { signal: AbortSignal.abort('no') })).rejects.toBe('no');
      const photo = new File(['pixels'], 'fjord.jpg');
      expect(await immich.with({ serverVersion: '3.0.3' }).assets.upload(photo)).toEqual({
        id: 'a-key',
        status: 'created',
      });
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test('can lack streams, as in React Native', async () => {
    const answer = (status: number, text: string) =>
      ({ ok: status < 400, status, headers: new Headers(), text: async () => text }) as Response;
    const over = (response: Response) =>
      createImmichClient({ url: 'https://photos.example.com', retries: 0, fetch: async () => response });
    expect(await over(answer(200, '{"id":"a1"}')).albums.get('a1')).toEqual({ id: 'a1' });
    await expect(over(answer(400, '{"message":"No"}')).albums.get('a1')).rejects.toThrow('No');
  });
});
