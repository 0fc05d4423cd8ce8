import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { tagUploaded } from '../../../src/node/upload/tag-uploaded.js';
import { LateReader } from '../../helpers/late-reader.js';
import { observed } from '../../helpers/network.js';
import { shortPauses } from '../../helpers/short-pauses.js';
import { trackTimers } from '../../helpers/timers.js';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `asset-${index}`);

function tagging(
  server: LateReader,
  wanted: Record<string, string[]>,
  { timeoutMs = 5_000, created = [...server.assets.keys()], signal }: Settings = {},
) {
  const { immich } = observed(server.network);
  return tagUploaded(
    immich,
    { wanted: new Map(Object.entries(wanted)), created: new Set(created), since: new Date(), timeoutMs },
    { ...(signal && { signal }) },
  );
}

interface Settings {
  timeoutMs?: number;
  created?: string[];
  signal?: AbortSignal;
}

beforeEach(shortPauses);

describe('tagUploaded', () => {
  test('adds the tags after the server has read the metadata of every file', async () => {
    const server = new LateReader();
    for (const id of ids(3)) server.add(id, { unreadFor: 2 });
    const [applied] = await tagging(server, { kyoto: ids(3) });
    expect(applied?.result).toEqual(
      expect.objectContaining({ succeeded: ids(3), duplicates: [], failed: [] }),
    );
    expect(applied).not.toHaveProperty('unread');
    for (const { tags } of server.assets.values()) expect([...tags]).toEqual(['tag-kyoto']);
  });

  test('looks up many files with few requests, archived and hidden ones too', async () => {
    const server = new LateReader();
    for (const id of ids(1_200)) server.add(id, { unreadFor: 2 });
    server.add('archived', { unreadFor: 1, visibility: 'archive' });
    server.add('hidden', { unreadFor: 1, visibility: 'hidden' });
    const all = [...server.assets.keys()];
    const [applied] = await tagging(server, { kyoto: all });
    expect(applied?.result.succeeded).toHaveLength(1_202);
    expect(server.log.filter((line) => line.startsWith('GET'))).toEqual([]);
    expect(server.log.length).toBeLessThan(15);
    expect([...server.assets.values()].every(({ tags }) => tags.has('tag-kyoto'))).toBe(true);
  });

  test('adds a tag again if the server has removed it', async () => {
    const server = new LateReader();
    server.add('a', { losses: 1 });
    server.add('b');
    const [applied] = await tagging(server, { kyoto: ['a', 'b'] });
    expect(applied?.result.succeeded).toEqual(['a', 'b']);
    expect(server.assets.get('a')?.tags).toEqual(new Set(['tag-kyoto']));
  });

  test('reports an asset as failed if its tag disappears again and again', async () => {
    const server = new LateReader();
    server.add('a', { losses: Infinity });
    server.add('b');
    const [applied] = await tagging(server, { kyoto: ['a', 'b'] });
    expect(applied?.result).toMatchObject({ succeeded: ['b'], failed: [{ id: 'a', reason: 'not_kept' }] });
  });

  test.each([
    [4, { succeeded: ['a'], failed: [] }],
    [5, { succeeded: [], failed: [{ id: 'a', reason: 'not_kept' }] }],
  ])('checks a tag five times: of an asset that loses it %i times', async (losses, result) => {
    const server = new LateReader();
    server.add('a', { losses });
    const [applied] = await tagging(server, { kyoto: ['a'] });
    expect(applied?.result).toMatchObject(result);
    expect(server.log.filter((line) => line === 'PUT tags/tag-kyoto/assets')).toHaveLength(6);
  });

  test('reports the error of a check, and checks no more', async () => {
    const server = new LateReader();
    server.add('a');
    let requests = 0;
    const { immich } = observed((request) => {
      if (!request.url.endsWith('/tag-kyoto/assets')) return server.network(request);
      requests += 1;
      return requests > 1 ? new Response(null, { status: 403 }) : server.network(request);
    });
    const wanted = new Map([['kyoto', ['a']]]);
    const run = { wanted, created: new Set(['a']), since: new Date(), timeoutMs: 5_000 };
    const [applied] = await tagUploaded(immich, run, {});
    expect(applied?.error).toMatchObject({ status: 403 });
    expect(requests).toBe(2);
  });

  test.each([
    [20, { GET: 20, POST: 0 }],
    [21, { GET: 0, POST: 1 }],
  ])('looks up %i files with %o requests', async (count, expected) => {
    const server = new LateReader();
    for (const id of ids(count)) server.add(id);
    await tagging(server, { kyoto: ids(count) });
    const sent = (method: string) => server.log.filter((line) => line.startsWith(method)).length;
    expect({ GET: sent('GET'), POST: sent('POST') }).toEqual(expected);
  });

  test('looks up a file that no search returns once', async () => {
    const server = new LateReader();
    for (const id of ids(21)) server.add(id);
    server.add('locked', { visibility: 'locked' });
    await tagging(server, { kyoto: [...ids(21), 'locked'] });
    expect(server.log.filter((line) => line.startsWith('GET'))).toEqual(['GET assets/locked']);
  });

  test('tags a file that the server does not read in time, and lists it as unread', async () => {
    const server = new LateReader();
    server.add('a', { unreadFor: Infinity });
    server.add('b', { unreadFor: 1 });
    const [applied] = await tagging(server, { kyoto: ['a', 'b'] }, { timeoutMs: 300 });
    expect(applied).toMatchObject({ result: { succeeded: ['a', 'b'] }, unread: ['a'] });
  });

  test('does not wait for assets that the run did not create, and finds those that have the tag already', async () => {
    const server = new LateReader();
    server.add('old', { unreadFor: Infinity, tags: new Set(['tag-kyoto']) });
    server.add('other', { unreadFor: Infinity });
    const [applied] = await tagging(server, { kyoto: ['old', 'other'] }, { created: [] });
    expect(applied?.result).toMatchObject({ succeeded: ['other'], duplicates: ['old'] });
    expect(server.log.some((line) => line.startsWith('GET'))).toBe(false);
  });

  test('adds several tags of an asset with one request', async () => {
    const server = new LateReader();
    for (const id of ids(4)) server.add(id, { unreadFor: 1 });
    const wanted = { kyoto: ids(4), spring: ids(4), temple: ids(1) };
    const applied = await tagging(server, wanted);
    expect(applied.map(({ name, result }) => [name, result.succeeded])).toEqual(Object.entries(wanted));
    const puts = server.log.filter((line) => /^PUT tags\/./.test(line));
    // One request for each set of tags, then one for each tag to check.
    expect(puts).toEqual([
      'PUT tags/assets',
      'PUT tags/assets',
      'PUT tags/tag-kyoto/assets',
      'PUT tags/tag-spring/assets',
      'PUT tags/tag-temple/assets',
    ]);
  });

  test('reports an asset as failed if it is deleted meanwhile', async () => {
    const server = new LateReader();
    server.add('a', { unreadFor: 1 });
    const [applied] = await tagging(server, { kyoto: ['a', 'gone'] }, { created: ['a', 'gone'] });
    expect(applied?.result).toMatchObject({
      succeeded: ['a'],
      failed: [{ id: 'gone', reason: 'no_permission' }],
    });
  });

  test.each([
    ['one by one', ['a']],
    ['by a search that does not return all', ['a', ...ids(21)]],
  ])('adds the tags and reports the error if files cannot be looked up %s', async (_, created) => {
    const server = new LateReader();
    for (const id of created) server.add(id, { visibility: id === 'a' ? 'locked' : 'timeline' });
    const refusing = Object.assign(new LateReader(), {
      network: (request: Request) =>
        request.method === 'GET'
          ? Promise.resolve(
              Response.json({ message: 'Missing required permission: asset.read' }, { status: 403 }),
            )
          : server.network(request),
    });
    const [applied] = await tagging(refusing, { kyoto: created }, { created });
    expect(applied).toMatchObject({
      result: { succeeded: created },
      unread: expect.arrayContaining(['a']),
      error: { missingPermission: 'asset.read' },
    });
  });

  test('rejects with the reason of an abort while it waits, and leaves no timer', async () => {
    const timers = trackTimers('/src/');
    onTestFinished(() => timers.stop());
    const server = new LateReader();
    server.add('a', { unreadFor: Infinity });
    const abort = new AbortController();
    const tags = tagging(server, { kyoto: ['a'] }, { timeoutMs: 60_000, signal: abort.signal });
    setTimeout(() => abort.abort(new Error('enough')), 50);
    await expect(tags).rejects.toThrow('enough');
    expect(timers.live()).toBe(0);
  });
});
