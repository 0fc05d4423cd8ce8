import { readdir, readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { RequestOptions } from '../../../src/index.js';
import { type DownloadProgress, downloadFile } from '../../../src/node/index.js';
import { assetServer, BYTES, ETAG, file, ID, sha1 } from '../../helpers/asset-server.js';
import { onFileRead } from '../../helpers/file-handle.js';
import { shortPauses } from '../../helpers/short-pauses.js';
import { passing, passUntil, stopClock, until } from '../../helpers/stopped-clock.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const AT = 100_000;
const cut = file({ cutAfter: AT });
const rest = file({ from: AT });

const refusal =
  (status: number, headers: Record<string, string> = {}, body = '{"message":"Not Found"}'): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);

/** Downloads the only asset of a server, and returns the result. */
async function download(
  answers: RequestListener[],
  {
    checksum = sha1(BYTES),
    edited = false,
    during,
    ...options
  }: {
    checksum?: string;
    edited?: boolean;
    during?: (running: Running) => Promise<unknown>;
  } & RequestOptions = {},
) {
  const { immich, asked, arrived } = await assetServer(answers, { checksum, retries: 1, ...options });
  const folder = await temporaryFolder();
  const progress: DownloadProgress[] = [];
  const onProgress = (step: DownloadProgress) => {
    progress.push(step);
    arrived(step.receivedBytes);
  };
  const ending = downloadFile(immich, ID, { to: folder, edited }, { onProgress }).then(
    async ({ path, ...rest }) => ({ ...rest, checksum: sha1(await readFile(path)) }),
    (error: unknown) => error,
  );
  await during?.({ asked, progress, ending });
  const outcome = await ending;
  return { outcome, asked, progress, names: await readdir(folder) };
}

interface Running {
  asked: readonly unknown[];
  progress: readonly DownloadProgress[];
  ending: Promise<unknown>;
}

const WHOLE = { bytes: BYTES.length, verified: true, checksum: sha1(BYTES) };

describe('an interrupted download', () => {
  test('requests the rest of the same file', async () => {
    const { outcome, asked, names } = await download([
      cut,
      (request, response) => {
        expect(request.headers['if-range']).toBe(ETAG);
        rest(request, response);
      },
    ]);
    expect(outcome).toEqual(WHOLE);
    expect(asked).toEqual([undefined, `bytes=${AT}-`]);
    expect(names).toEqual(['IMG_0001.jpg']);
  });

  test('requests the rest by date if there is no ETag', async () => {
    const headers = { etag: undefined, 'last-modified': 'Mon, 06 May 2024 07:08:09 GMT' };
    const { outcome } = await download([
      file({ cutAfter: AT, headers }),
      (request, response) => {
        expect(request.headers['if-range']).toBe(headers['last-modified']);
        file({ from: AT, headers })(request, response);
      },
    ]);
    expect(outcome).toEqual(WHOLE);
  });

  test('is detected even without a length', async () => {
    const { outcome, asked } = await download([
      file({ cutAfter: AT, headers: { 'content-length': undefined } }),
      file({ from: AT, headers: { 'content-length': undefined } }),
    ]);
    expect(outcome).toEqual(WHOLE);
    expect(asked).toEqual([undefined, `bytes=${AT}-`]);
  });

  test('resumes as long as new bytes arrive, whatever `retries` is', async () => {
    const step = (from: number) => file({ from, cutAfter: 50_000 });
    const { outcome, asked } = await download(
      [
        step(0),
        step(50_000),
        step(100_000),
        step(150_000),
        step(200_000),
        step(250_000),
        file({ from: 300_000 }),
      ],
      { retries: 1 },
    );
    expect(outcome).toEqual(WHOLE);
    expect(asked).toHaveLength(7);
  });

  test('gives up after several interruptions without new bytes', async () => {
    const nothing = file({ from: AT, cutAfter: 0 });
    const { outcome, asked, names } = await download([cut, nothing, nothing, rest], { retries: 2 });
    expect(outcome).toMatchObject({ name: 'NetworkError' });
    expect(asked).toHaveLength(3);
    expect(names).toEqual([]);
  });

  test('gives up if no attempt gets further than an earlier one, however much arrives again', async () => {
    shortPauses();
    const [long, short] = [AT, AT / 2].map((cutAfter) => file({ cutAfter, headers: { etag: undefined } }));
    const answers = [long, short, long, short, file()].flatMap((answer) => answer ?? []);
    const { outcome, asked } = await download(answers, { retries: 2 });
    expect(outcome).toMatchObject({ name: 'NetworkError' });
    expect(asked).toHaveLength(3);
  });

  test('gives up at once with `retries: 0`', async () => {
    const { outcome, asked } = await download([cut, rest], { retries: 0 });
    expect(outcome).toMatchObject({ name: 'NetworkError' });
    expect(asked).toHaveLength(1);
  });

  test('resumes after a stall', async () => {
    const stall: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': BYTES.length, etag: ETAG });
      response.write(BYTES.subarray(0, AT));
    };
    stopClock();
    const stalled = ({ progress }: Running) => until(() => progress.at(-1)?.receivedBytes === AT);
    const again = async (running: Running) => {
      await stalled(running);
      await passUntil(200, () => running.asked.length === 2);
    };
    expect((await download([stall, rest], { idleTimeoutMs: 200, during: again })).outcome).toEqual(WHOLE);

    const over = async (running: Running) => {
      await stalled(running);
      await passing(200, running.ending);
    };
    const { outcome, names } = await download([stall], { idleTimeoutMs: 200, retries: 0, during: over });
    expect(outcome).toMatchObject({ name: 'TimeoutError', phase: 'body' });
    expect(names).toEqual([]);
  });

  test('reports its progress', async () => {
    const { progress } = await download([cut, rest]);
    expect(progress.at(-1)).toEqual({ receivedBytes: BYTES.length, totalBytes: BYTES.length });
    const received = progress.map(({ receivedBytes }) => receivedBytes);
    expect(received).toEqual(received.toSorted((a, b) => a - b));
    expect(received).toContain(AT);
  });
});

describe('a download that cannot be resumed', () => {
  const part = (headers: Record<string, string>) => file({ from: AT, headers });
  const length = BYTES.length;
  /** The whole file, as a 206: what a proxy sends that does not look at the start of the range. */
  const whole: RequestListener = (_, response) => {
    const range = `bytes 0-${length - 1}/${length}`;
    response.writeHead(206, { 'content-type': 'image/jpeg', 'content-range': range, etag: ETAG }).end(BYTES);
  };

  test.each<[what: string, again: RequestListener, requests: number]>([
    ['the server returns the whole file', file(), 2],
    ['the file has changed', file({ headers: { etag: 'W/"493e7-2"' } }), 2],
    ['the rest is of another file', part({ etag: 'W/"493e7-2"' }), 3],
    [
      'the server returns another range',
      part({ 'content-range': `bytes 0-${length - AT - 1}/${length}` }),
      3,
    ],
    ['the range begins one byte too early', file({ from: AT - 1 }), 3],
    ['the range begins one byte too late', file({ from: AT + 1 }), 3],
    ['the range is the whole file', whole, 3],
    ['the range ends too early', part({ 'content-range': `bytes ${AT}-${length - 2}/${length}` }), 3],
    ['the length has changed', part({ 'content-range': `bytes ${AT}-${length}/${length + 1}` }), 3],
    ['the response has no `content-range`', part({ 'content-range': 'bytes */*' }), 3],
    ['404 without a reason, as 3.x answers', refusal(404, { 'content-type': 'image/jpeg' }), 3],
    ['500 without a reason, as 2.x answers', refusal(500, { 'content-type': 'image/jpeg' }), 3],
    ['a proxy responds with 416', refusal(416), 3],
  ])('starts again: %s', async (_, again, requests) => {
    const { outcome, asked, progress } = await download([cut, again, file()]);
    expect(outcome).toEqual(WHOLE);
    expect(asked).toHaveLength(requests);
    expect(progress.at(-1)).toEqual({ receivedBytes: length, totalBytes: length });
  });

  test('starts again: the first response had neither ETag nor date', async () => {
    const { outcome, asked } = await download([file({ cutAfter: AT, headers: { etag: undefined } }), file()]);
    expect(outcome).toEqual(WHOLE);
    expect(asked).toEqual([undefined, undefined]);
  });

  test('rejects with the error of the second attempt from the start', async () => {
    const { outcome, names } = await download([cut, refusal(404), refusal(404)]);
    expect(outcome).toMatchObject({ name: 'HttpError', status: 404 });
    expect(names).toEqual([]);
  });

  test('rejects with an error that is unrelated to the range', async () => {
    const { outcome, asked } = await download([
      cut,
      refusal(401, {}, '{"message":"Invalid API key"}'),
      file(),
    ]);
    expect(outcome).toMatchObject({ name: 'HttpError', status: 401 });
    expect(asked).toHaveLength(2);
  });
});

describe('a download that is aborted', () => {
  /** Downloads the edited file, which is read again after its last byte, to check its type. */
  async function aborted(answers: RequestListener[], controller: AbortController, onProgress = () => {}) {
    const { immich, asked, arrived } = await assetServer(answers, { retries: 1 });
    const folder = await temporaryFolder();
    const progress: number[] = [];
    const download = downloadFile(
      immich,
      ID,
      { to: folder, edited: true },
      {
        signal: controller.signal,
        onProgress: ({ receivedBytes }) => {
          progress.push(receivedBytes);
          arrived(receivedBytes);
          if (receivedBytes === BYTES.length) onProgress();
        },
      },
    );
    await expect(download).rejects.toBe('enough');
    return { asked, received: progress.at(-1), names: await readdir(folder) };
  }

  const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), BYTES.subarray(3)]);

  test('leaves no file if the abort arrives with the last byte', async () => {
    const controller = new AbortController();
    const { received, names } = await aborted([file({ bytes: photo })], controller, () =>
      controller.abort('enough'),
    );
    expect(received).toBe(BYTES.length);
    expect(names).toEqual([]);
  });

  test('leaves no file if the abort arrives after the last byte, while the file is checked', async () => {
    const controller = new AbortController();
    await onFileRead(() => controller.abort('enough'));
    const { received, names } = await aborted([file({ bytes: photo })], controller);
    expect(received).toBe(BYTES.length);
    expect(names).toEqual([]);
  });

  test('leaves no file, and sends nothing more, if the abort arrives between two attempts', async () => {
    const controller = new AbortController();
    // Makes the delay longer than the test may take. It is aborted once it has begun.
    const random = vi.spyOn(Math, 'random').mockImplementation(() => {
      setImmediate(() => controller.abort('enough'));
      return 1_000;
    });
    onTestFinished(() => random.mockRestore());
    const { asked, received, names } = await aborted([cut, rest], controller);
    expect(random).toHaveBeenCalledOnce();
    expect(received).toBe(AT);
    expect(asked).toEqual([undefined]);
    expect(names).toEqual([]);
  }, 60_000);
});

describe('a response that is not the file', () => {
  const text = { 'content-type': 'text/plain' };

  test.each<[what: string, answer: RequestListener, error: object]>([
    ['a web page', refusal(200, { 'content-type': 'text/html' }, '<h1>Sorry</h1>'), { name: 'ParseError' }],
    ['JSON', refusal(200), { name: 'ParseError', likelyCause: 'not-a-file' }],
    ['nothing', refusal(204, {}, ''), { name: 'ParseError' }],
    [
      'a web page with the media type of an image',
      refusal(200, { 'content-type': 'image/jpeg' }, 'Sorry'),
      { name: 'IntegrityError' },
    ],
    ['a web page with the media type of text', refusal(200, text, 'Sorry'), { name: 'IntegrityError' }],
    [
      'an error with the media type of an image',
      refusal(404, { 'content-type': 'image/jpeg' }),
      { name: 'HttpError', status: 404 },
    ],
    ['a partial response that was not requested', rest, { name: 'IntegrityError' }],
    [
      'a file with another checksum',
      file({ bytes: Buffer.concat([BYTES, BYTES]) }),
      { name: 'IntegrityError' },
    ],
  ])('is never saved: %s', async (_, answer, error) => {
    const { outcome, names } = await download([answer]);
    expect(outcome).toMatchObject(error);
    expect(names).toEqual([]);
  });

  test.each([{ range: 'bytes=0-9' }, { 'if-none-match': ETAG }])(
    'is never saved: a response to a header of the caller, %j',
    async (headers) => {
      const { immich } = await assetServer([
        'range' in headers
          ? file({ from: AT })
          : (_, response) => void response.writeHead(304, { etag: ETAG }).end(),
      ]);
      const folder = await temporaryFolder();
      await expect(downloadFile(immich, ID, { to: folder, edited: true }, { headers })).rejects.toMatchObject(
        {
          name: 'IntegrityError',
        },
      );
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test('reports `totalBytes` with the encoding `identity`', async () => {
    const { progress, outcome } = await download([file({ headers: { 'content-encoding': 'identity' } })]);
    expect(outcome).toMatchObject({ verified: true });
    expect(progress.at(-1)).toEqual({ receivedBytes: BYTES.length, totalBytes: BYTES.length });
  });
});
