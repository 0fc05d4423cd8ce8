import * as sdk from '@immich/sdk';
import createClient from 'openapi-fetch';
import type { paths } from '../generated/openapi.js';
import { createImmichClient } from '../src/index.js';

/** The two calls that each client is measured with. */
export interface Peer {
  name: string;
  get(id: string): Promise<unknown>;
  post(albumName: string): Promise<unknown>;
}

const KEY = 'an-api-key-as-long-as-a-real-one-is-ABCDEFGH';

/** All clients of a server at `url`; each uses the global `fetch`. */
export function peersAt(url: string): Peer[] {
  const api = `${url}/api`;
  const openapi = createClient<paths>({ baseUrl: api, headers: { 'x-api-key': KEY } });
  const immich = createImmichClient({ url, apiKey: KEY });
  sdk.init({ baseUrl: api, apiKey: KEY });
  return [
    {
      name: 'raw fetch',
      get: async (id) => read(await fetch(`${api}/albums/${id}`, { headers: { 'x-api-key': KEY } })),
      post: async (albumName) =>
        read(
          await fetch(`${api}/albums`, {
            method: 'POST',
            headers: { 'x-api-key': KEY, 'content-type': 'application/json' },
            body: JSON.stringify({ albumName }),
          }),
        ),
    },
    {
      // The requests of immich-client have a time limit, so this is the fair comparison.
      name: 'raw fetch with a limit',
      get: async (id) =>
        read(
          await fetch(`${api}/albums/${id}`, {
            headers: { 'x-api-key': KEY },
            signal: AbortSignal.timeout(60_000),
          }),
        ),
      post: async (albumName) =>
        read(
          await fetch(`${api}/albums`, {
            method: 'POST',
            headers: { 'x-api-key': KEY, 'content-type': 'application/json' },
            body: JSON.stringify({ albumName }),
            signal: AbortSignal.timeout(60_000),
          }),
        ),
    },
    {
      name: '@immich/sdk 3.2.2',
      get: (id) => sdk.getAlbumInfo({ id }),
      post: (albumName) => sdk.createAlbum({ createAlbumDto: { albumName } }),
    },
    {
      name: 'openapi-fetch',
      get: async (id) => (await openapi.GET('/albums/{id}', { params: { path: { id } } })).data,
      post: async (albumName) => (await openapi.POST('/albums', { body: { albumName } })).data,
    },
    {
      name: 'immich-client',
      get: (id) => immich.albums.get(id),
      post: (albumName) => immich.albums.create({ albumName }),
    },
  ];
}

async function read(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`The server responded with ${response.status}.`);
  return response.json();
}
