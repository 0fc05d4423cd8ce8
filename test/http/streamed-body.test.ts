import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createImmichClient } from '../../src/index.js';
import { canStream } from '../../src/http/streamed-body.js';
import { trackedSource } from '../helpers/tracked-source.js';

const photo = new File(['pixels'], 'fjord.jpg', { lastModified: 0 });
const sidecarData = new Blob(['<x:xmpmeta xmlns:x="adobe:ns:meta/"/>']);

/** Requests that set their length themselves, like those of browsers. */
class BrowserRequest extends Request {
  constructor(...[input, init]: ConstructorParameters<typeof Request>) {
    super(input, init);
    this.headers.delete('content-length');
  }
}

test('Node sends a stream of known length with `content-length`', () => {
  expect(canStream()).toBe(true);
});

describe('in a browser, an upload', () => {
  const NodeRequest = Request;
  beforeEach(() => void vi.stubGlobal('Request', BrowserRequest));
  afterEach(() => void vi.unstubAllGlobals());

  const inits: RequestInit[] = [];
  const immich = createImmichClient({
    url: 'https://photos.example.com',
    serverVersion: '3.0.3',
    retries: 0,
    fetch: async (_, init = {}) => {
      inits.push(init);
      return Response.json({ id: 'x1', status: 'created' });
    },
  });

  test('is sent as one Blob, no part of which is read before', async () => {
    const stream = vi.spyOn(photo, 'stream');
    await immich.assets.upload(photo, { sidecarData });
    expect(stream).not.toHaveBeenCalled();
    const [{ body, headers, redirect } = {}] = inits;
    expect(body).toBeInstanceOf(Blob);
    expect(redirect).toBe('error');
    expect(new Headers(headers).has('content-length')).toBe(false);
    const request = new NodeRequest('https://photos.example.com', {
      method: 'POST',
      ...inits[0],
      signal: null,
    });
    const form = await request.formData();
    expect([...form.keys()]).toEqual([
      'fileCreatedAt',
      'fileModifiedAt',
      'assetData',
      'sidecarData',
      'filename',
    ]);
    expect(form.get('assetData')).toMatchObject({ name: 'fjord.jpg', size: 6 });
    expect(form.get('sidecarData')).toMatchObject({ name: 'fjord.jpg.xmp', size: sidecarData.size });
  });

  test('returns `mayBeNew` for a duplicate after a lost response', async () => {
    let attempts = 0;
    const twice = immich.with({
      retries: 1,
      onRetry: () => {},
      fetch: async () => {
        attempts += 1;
        if (attempts === 1) throw new TypeError('Failed to fetch');
        return Response.json({ id: 'x1', status: 'duplicate' });
      },
    });
    expect(await twice.assets.upload(photo)).toMatchObject({ status: 'duplicate', mayBeNew: true });
    expect(await twice.assets.upload(photo)).not.toHaveProperty('mayBeNew');
  });

  test('of a stream is rejected before anything is sent', async () => {
    inits.length = 0;
    const facts = { filename: 'fjord.jpg', fileCreatedAt: new Date(0), fileModifiedAt: new Date(0) };
    const upload = immich.assets.upload(trackedSource(9), facts);
    await expect(upload).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(inits).toEqual([]);
  });
});
