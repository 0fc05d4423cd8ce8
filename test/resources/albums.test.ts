import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Album, type AlbumFilter, AmbiguousNameError } from '../../src/index.js';
import { type Call, line, observed, sentBy } from '../helpers/network.js';

describe('albums', () => {
  test.each<[string, Call]>([
    ['GET /api/albums', ({ albums }) => albums.list()],
    [
      'GET /api/albums?isOwned=false&name=Kyoto',
      ({ albums }) => albums.list({ isOwned: false, name: 'Kyoto' }),
    ],
    ['GET /api/albums/a1', ({ albums }) => albums.get('a1')],
    ['POST /api/albums {"albumName":"Kyoto"}', ({ albums }) => albums.create({ albumName: 'Kyoto' })],
    ['PATCH /api/albums/a1 {"order":"asc"}', ({ albums }) => albums.update('a1', { order: 'asc' })],
    ['DELETE /api/albums/a1', ({ albums }) => albums.delete('a1')],
    [
      'PUT /api/albums/a1/users {"albumUsers":[{"userId":"u1","role":"viewer"}]}',
      ({ albums }) => albums.addUsers('a1', [{ userId: 'u1', role: 'viewer' }]),
    ],
    [
      'PUT /api/albums/a1/user/u1 {"role":"editor"}',
      ({ albums }) => albums.updateUser('a1', 'u1', { role: 'editor' }),
    ],
    ['DELETE /api/albums/a1/user/me', ({ albums }) => albums.removeUser('a1', 'me')],
    ['GET /api/albums/statistics', ({ albums }) => albums.statistics()],
  ])('sends %s', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });
});

describe('albums.update', () => {
  test('returns the album', async () => {
    const { immich } = observed(() => Response.json({ id: 'a1', albumName: 'Lofoten' }));
    const album = await immich.albums.update('a1', { albumName: 'Lofoten' });
    expect(album).toEqual({ id: 'a1', albumName: 'Lofoten' });
    expectTypeOf(album).toEqualTypeOf<Album>();
  });

  test('rejects with the status when the error body is empty', async () => {
    const { immich } = observed(() => new Response(null, { status: 500 }));
    await expect(immich.albums.update('a1', {})).rejects.toMatchObject({ name: 'HttpError', status: 500 });
  });

  test('rejects an id that would change the path, and sends nothing', async () => {
    const { immich, requests } = observed(() => Response.json({}));
    await expect(immich.albums.update('..', {})).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(requests).toEqual([]);
  });
});

describe('albums.delete', () => {
  test('returns undefined', async () => {
    const { immich } = observed(() => new Response(null, { status: 204 }));
    const nothing = await immich.albums.delete('a1');
    expect(nothing).toBeUndefined();
    expectTypeOf(nothing).toEqualTypeOf<void>();
  });
});

interface Listed {
  id: string;
  albumName: string;
}

/** A 3.x server with albums of your own and albums that others share with you, which takes the filters at their word. */
const serverWith = ({ own = [], others = [] }: { own?: Listed[]; others?: Listed[] }) =>
  observed(({ method, url }) => {
    if (method === 'POST') return Response.json({ id: 'new', albumName: 'Kyoto' }, { status: 201 });
    return Response.json(new URL(url).searchParams.get('isOwned') === 'true' ? own : others);
  });

const kyoto = (id: string): Listed => ({ id, albumName: 'Kyoto' });

describe('albums.addUsers on a 2.x server', () => {
  const adding = (users: string[]) => {
    const album = { id: 'a1', albumUsers: [{ user: { id: 'u1' }, role: 'editor' }] };
    const { immich, requests } = observed(
      async (request) => {
        if (request.method === 'GET') return Response.json(album);
        const { albumUsers }: { albumUsers: { userId: string }[] } = await request.json();
        const isRefused = albumUsers.some(({ userId }) => userId === 'u1');
        return isRefused
          ? Response.json({ message: 'User already added' }, { status: 400 })
          : Response.json({ id: 'a1', albumUsers });
      },
      { serverVersion: '2.7.5' },
    );
    return {
      added: immich.albums.addUsers(
        'a1',
        users.map((userId) => ({ userId })),
      ),
      requests,
    };
  };

  test('adds users who cannot see the album yet', async () => {
    const { added, requests } = adding(['u1', 'u2']);
    expect(await added).toEqual({ id: 'a1', albumUsers: [{ userId: 'u2' }] });
    expect(requests.map(line)).toEqual([
      'PUT /api/albums/a1/users',
      'GET /api/albums/a1?withoutAssets=true',
      'PUT /api/albums/a1/users',
    ]);
  });

  test.each([
    ['with another message', () => Response.json({ message: 'User not found' }, { status: 400 })],
    ['without a message', () => Response.json({}, { status: 400 })],
    ['whose body is text', () => new Response('User already added', { status: 400 })],
    ['whose body is null', () => Response.json(null, { status: 400 })],
  ])('rejects with an error %s, after one request', async (_, response) => {
    const { immich, requests } = observed(response, { serverVersion: '2.7.5' });
    const added = immich.albums.addUsers('a1', [{ userId: 'u2' }]);
    await expect(added).rejects.toMatchObject({ name: 'HttpError', status: 400 });
    expect(requests).toHaveLength(1);
  });

  test('returns the album if all users can see it already', async () => {
    const { added, requests } = adding(['u1']);
    expect(await added).toMatchObject({ albumUsers: [{ user: { id: 'u1' } }] });
    expect(requests).toHaveLength(2);
  });
});

describe('albums.findByName', () => {
  test('finds your own album with one request', async () => {
    const { immich, requests } = serverWith({ own: [kyoto('a1')], others: [kyoto('b1')] });
    const album = await immich.albums.findByName('Kyoto');
    expect(album?.id).toBe('a1');
    expectTypeOf(album).toEqualTypeOf<Album | undefined>();
    expect(requests.map(line)).toEqual(['GET /api/albums?name=Kyoto&isOwned=true']);
  });

  test('finds an album that is shared with you if you have none with the name', async () => {
    const { immich } = serverWith({ others: [kyoto('b1')] });
    expect(await immich.albums.findByName('Kyoto')).toMatchObject({ id: 'b1' });
  });

  test('returns undefined if there is none', async () => {
    const { immich } = serverWith({});
    expect(await immich.albums.findByName('Kyoto')).toBeUndefined();
  });

  test('compares the whole name case-sensitively, whatever the server lists', async () => {
    const { immich } = serverWith({
      own: [
        { id: 'a1', albumName: 'kyoto' },
        { id: 'a2', albumName: 'Kyoto 2024' },
      ],
    });
    expect(await immich.albums.findByName('Kyoto')).toBeUndefined();
  });

  test('rejects with the ids of all albums with the name', async () => {
    const { immich } = serverWith({ own: [kyoto('a1'), kyoto('a2')] });
    const error: unknown = await immich.albums.findByName('Kyoto').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AmbiguousNameError);
    expect(error).toMatchObject({
      kind: 'ambiguous-name',
      message: '2 albums of yours have this name.',
      albums: [{ id: 'a1' }, { id: 'a2' }],
    });
  });
});

describe('albums.ensure', () => {
  test('returns your album with the name, and creates none', async () => {
    const { immich, requests } = serverWith({ own: [kyoto('a1')] });
    expect(await immich.albums.ensure('Kyoto')).toMatchObject({ id: 'a1' });
    expect(requests).toHaveLength(1);
  });

  test('creates an album if only other users have one with the name', async () => {
    const { immich, requests } = serverWith({ others: [kyoto('b1')] });
    expect(await immich.albums.ensure('Kyoto')).toMatchObject({ id: 'new' });
    expect(requests.map(line)).toEqual(['GET /api/albums?name=Kyoto&isOwned=true', 'POST /api/albums']);
    expect(await requests[1]?.json()).toEqual({ albumName: 'Kyoto' });
  });

  test('rejects and creates none if you have several with the name', async () => {
    const { immich, requests } = serverWith({ own: [kyoto('a1'), kyoto('a2')] });
    await expect(immich.albums.ensure('Kyoto')).rejects.toBeInstanceOf(AmbiguousNameError);
    expect(requests).toHaveLength(1);
  });
});

describe('albums.list on a 2.x server', () => {
  // a1 is your own and not shared, a2 your own and shared, b1 shared with you.
  const a1 = { id: 'a1', albumName: 'Kyoto', shared: false };
  const a2 = { id: 'a2', albumName: 'Bergen', shared: true };
  const b1 = { id: 'b1', albumName: 'Kyoto', shared: true };
  const server = () =>
    observed(
      ({ url }) => {
        const { searchParams } = new URL(url);
        if (searchParams.has('assetId')) return Response.json([a1, b1]);
        return Response.json(searchParams.get('shared') === 'true' ? [a2, b1] : [a1, a2]);
      },
      { serverVersion: '2.7.5' },
    );

  test.each<[string[], AlbumFilter]>([
    [['a1', 'a2', 'b1'], {}],
    [['a1', 'a2'], { isOwned: true }],
    [['b1'], { isOwned: false }],
    [['a2', 'b1'], { isShared: true }],
    [['a1'], { isShared: false }],
    [['a2'], { isOwned: true, isShared: true }],
    [['a1', 'b1'], { name: 'Kyoto' }],
    [['b1'], { id: 'b1' }],
    [['a1', 'b1'], { assetId: 'x1' }],
    [['a1'], { assetId: 'x1', isOwned: true }],
  ])('returns %j for %j, as on a 3.x server', async (found, filter) => {
    const { immich } = server();
    expect((await immich.albums.list(filter)).map(({ id }) => id)).toEqual(found);
  });

  test('sends no filter that a 2.x server does not support', async () => {
    const { immich, requests } = server();
    await immich.albums.list({ name: 'Kyoto', isOwned: false });
    expect(requests.map(line)).toEqual(['GET /api/albums', 'GET /api/albums?shared=true']);
  });

  test('finds an album by its name', async () => {
    const { immich } = server();
    expect(await immich.albums.findByName('Kyoto')).toMatchObject({ id: 'a1' });
  });
});

describe('albums.list by asset on a 3.x server', () => {
  const a1 = { id: 'a1', albumName: 'Kyoto' };
  const b1 = { id: 'b1', albumName: 'Kyoto' };
  // Like real servers, ignores the other filters together with `assetId`.
  const server = () =>
    observed(({ url }) => {
      const { searchParams } = new URL(url);
      if (searchParams.has('assetId')) return Response.json([a1, b1]);
      return Response.json(searchParams.get('isOwned') === 'true' ? [a1] : [b1]);
    });

  test.each<[string[], AlbumFilter, string[]]>([
    [['a1', 'b1'], { assetId: 'x1' }, ['?assetId=x1']],
    [['a1'], { assetId: 'x1', isOwned: true }, ['?assetId=x1', '?isOwned=true']],
    [['b1'], { assetId: 'x1', isOwned: false, name: 'Kyoto' }, ['?assetId=x1', '?isOwned=false&name=Kyoto']],
  ])('returns %j for %j', async (found, filter, queries) => {
    const { immich, requests } = server();
    expect((await immich.albums.list(filter)).map(({ id }) => id)).toEqual(found);
    expect(requests.map(line)).toEqual(queries.map((query) => `GET /api/albums${query}`));
  });
});
