import { ASSETS } from '../../generated/operations.js';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import multer from 'multer';
import { describe, expect, test } from 'vitest';
import { type FormParts, Multipart } from '../../src/upload/multipart.js';

const SITE = ASSETS.uploadAsset;

async function bytesOf(form: Multipart): Promise<Buffer> {
  const { pieces } = form.open(SITE);
  const all: Uint8Array[] = [];
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) all.push(next.value);
  return Buffer.concat(all);
}

/** What multer, in the release that Immich reads uploads with, makes of a form: the fields, then the files. */
async function parsed(contentType: string, body: Buffer): Promise<[name: string, value: unknown][]> {
  const request = Object.assign(Readable.from([body]), {
    headers: { 'content-type': contentType, 'content-length': String(body.length) },
    body: {},
    files: [],
  });
  await new Promise<void>((resolve, reject) => {
    const read = multer({ storage: multer.memoryStorage() }).any();
    read(request as never, {} as never, (error: unknown) => (error ? reject(error) : resolve()));
  });
  const files: Express.Multer.File[] = request.files;
  return [
    ...Object.entries(request.body),
    ...files.map(({ fieldname, originalname, buffer }): [string, unknown] => [
      fieldname,
      [Buffer.from(originalname, 'latin1').toString('utf8'), buffer.toString('hex')],
    ]),
  ];
}

const source = (pieces: Uint8Array[]) => ({
  size: pieces.reduce((size, piece) => size + piece.byteLength, 0),
  async *stream() {
    yield* pieces;
  },
});

/** A name as a file system may hold it: the parser cuts off what looks like a folder, and refuses most control characters. */
const filename = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 80 })
  .map((text) => text.replaceAll(/\p{Surrogate}|[/\\\0-\x08\v\f\x0e-\x1f\x7f]/gu, '_'))
  .filter((name) => name !== '.' && name !== '..');
/** As the server stores the name of a part: it does not turn percent signs back. */
const inPercentSigns = (name: string): string => name.replaceAll(/["\r\n]/g, encodeURIComponent);
const fieldName = fc.constantFrom('fileCreatedAt', 'fileModifiedAt', 'metadata', 'isFavorite');
const pieces = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 });

describe('Multipart', () => {
  test('writes names like browsers, and percent-encodes characters that servers reject', async () => {
    const filename = 'på "tur"\r\n\t100%\0\x7f.jpg';
    const files = [{ name: 'assetData', filename, source: source([]) }];
    const text = String(await bytesOf(new Multipart({ fields: [], files }, undefined)));
    expect(/filename="(.*)"/.exec(text)?.[1]).toBe('på %22tur%22%0D%0A\t100%%00%7F.jpg');
  });

  test('may have arrived once an earlier attempt has sent it completely, as a stream or as a Blob', async () => {
    const form = () =>
      new Multipart(
        { fields: [], files: [{ name: 'assetData', filename: 'a.jpg', source: new Blob(['pixels']) }] },
        undefined,
      );
    const streamed = form();
    const cut = streamed.open(SITE).pieces;
    await cut.next();
    streamed.open(SITE);
    expect(streamed.mayHaveArrived).toBe(false);
    await bytesOf(streamed);
    expect(streamed.mayHaveArrived).toBe(false);
    streamed.open(SITE);
    expect(streamed.mayHaveArrived).toBe(true);

    const blob = form();
    blob.blob();
    expect(blob.mayHaveArrived).toBe(false);
    blob.blob();
    expect(blob.mayHaveArrived).toBe(true);
  });

  test('is parsed by multer into its original parts, and has the size that it reports', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fieldName, fc.string({ unit: 'grapheme' })), { selector: ([name]) => name }),
        fc.uniqueArray(fc.record({ name: fc.constantFrom('assetData', 'sidecarData'), filename, pieces }), {
          selector: ({ name }) => name,
        }),
        fc.string({ unit: 'grapheme' }),
        async (fields, files, last) => {
          const lastFields = [['filename', last]] as const;
          const parts: FormParts = {
            fields,
            files: files.map((file) => ({ ...file, source: source(file.pieces) })),
            lastFields,
          };
          const form = new Multipart(parts, undefined);
          const body = await bytesOf(form);
          expect(body.length).toBe(form.size);
          expect(await parsed(form.contentType, body)).toEqual([
            ...fields,
            ...lastFields,
            ...files.map((file) => [
              file.name,
              [inPercentSigns(file.filename), Buffer.concat(file.pieces).toString('hex')],
            ]),
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
