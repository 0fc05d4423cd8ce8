import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AmbiguousNameError, createImmichClient, type ImmichClient } from '../../src/index.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { line, observed } from '../helpers/network.js';
import { RELEASES } from '../sandbox/releases.js';

/** `Café` with `é` as one code point, as most systems write it, and as two, as macOS does. */
const COMPOSED = 'Caf\u00e9';
const DECOMPOSED = 'Cafe\u0301';
const FORMS = [
  [COMPOSED, DECOMPOSED],
  [DECOMPOSED, COMPOSED],
] as const;

describe.each(RELEASES)('a name in another Unicode form, on %s', (release) => {
  let sandbox: Sandbox;
  let immich: ImmichClient;
  beforeAll(async () => {
    sandbox = await startSandbox({ immich: release });
    immich = createImmichClient(sandbox);
  });
  afterAll(() => sandbox.close());

  test.each(FORMS)('finds the album of the same name: %j by %j', async (stored, given) => {
    const { id } = await immich.albums.create({ albumName: `${stored} ${stored}` });
    expect((await immich.albums.findByName(`${given} ${given}`))?.id).toBe(id);
    expect((await immich.albums.ensure(`${given} ${given}`)).id).toBe(id);
    await immich.albums.delete(id);
  });

  test('creates an album once, in form NFC', async () => {
    const created = await immich.albums.ensure(DECOMPOSED);
    expect(created.albumName).toBe(COMPOSED);
    expect((await immich.albums.ensure(COMPOSED)).id).toBe(created.id);
    expect((await immich.albums.ensure(DECOMPOSED)).id).toBe(created.id);
  });

  test('rejects if two albums have names that look the same', async () => {
    await immich.albums.create({ albumName: `Two ${COMPOSED}` });
    await immich.albums.create({ albumName: `Two ${DECOMPOSED}` });
    await expect(immich.albums.ensure(`Two ${COMPOSED}`)).rejects.toBeInstanceOf(AmbiguousNameError);
  });

  test.each(FORMS)('finds the tag of the same path: %j by %j', async (stored, given) => {
    const [tag] = await immich.tags.upsert([`places/${stored}/${stored}`]);
    expect((await immich.tags.findByPath(`places/${given}/${given}`))?.id).toBe(tag?.id);
    expect(await immich.tags.ensure([`places/${given}/${given}`])).toMatchObject([{ id: tag?.id }]);
    expect(await immich.tags.findByPath(`places/${given}/none`)).toBeUndefined();
    for (const { id, parentId } of await immich.tags.list()) if (!parentId) await immich.tags.delete(id);
  });

  test('creates a tag below the parent that looks the same, and no second parent', async () => {
    const [parent] = await immich.tags.upsert([`drinks/${DECOMPOSED}`]);
    const [child] = await immich.tags.ensure([`drinks/${COMPOSED}/${DECOMPOSED}`]);
    expect(child).toMatchObject({ parentId: parent?.id, value: `drinks/${DECOMPOSED}/${COMPOSED}` });
    const below = (await immich.tags.list()).filter(({ value }) => value.startsWith('drinks/'));
    expect(below).toHaveLength(2);
  });

  test('creates one tag for two forms of a path, in form NFC', async () => {
    const tags = await immich.tags.ensure([`new ${DECOMPOSED}`, `new ${COMPOSED}`]);
    expect(tags.map(({ value }) => value)).toEqual([`new ${COMPOSED}`, `new ${COMPOSED}`]);
    const found = (await immich.tags.list()).filter(({ value }) => value.startsWith('new '));
    expect(found).toHaveLength(1);
  });

  test('prefers the tag with exactly the given path', async () => {
    const [composed, decomposed] = await immich.tags.upsert([`both ${COMPOSED}`, `both ${DECOMPOSED}`]);
    expect((await immich.tags.findByPath(`both ${COMPOSED}`))?.id).toBe(composed?.id);
    expect((await immich.tags.findByPath(`both ${DECOMPOSED}`))?.id).toBe(decomposed?.id);
  });
});

test('a key that may create tags but not list them still creates them', async () => {
  const { immich, requests } = observed(async (request) => {
    if (request.method === 'GET')
      return Response.json({ message: 'Missing required permission: tag.read' }, { status: 403 });
    const { tags } = await request.json();
    return Response.json(tags.map((value: string) => ({ id: 't1', value })));
  });
  expect(await immich.tags.ensure([DECOMPOSED])).toMatchObject([{ value: COMPOSED }]);
  expect(requests.map(line)).toEqual(['GET /api/tags', 'PUT /api/tags']);
});

test('a tag in ASCII is created without listing the others', async () => {
  const { immich, requests } = observed(() => Response.json([{ id: 't1', value: 'cafe' }]));
  await immich.tags.ensure(['cafe']);
  expect(requests.map(line)).toEqual(['PUT /api/tags']);
});
