import { ArgumentError, type CallSite } from '../errors/index.js';
import type { Limits, UploadProgress } from '../options.js';
import type { Deadline } from '../http/attempt-deadline.js';
import { type BodyReader, StreamedBody } from '../http/streamed-body.js';
import { Outgoing } from '../http/upload-stream.js';
import { openSource, type SourceReader, type UploadSource } from './source.js';

/** A file in a form. */
export interface FilePart {
  readonly name: string;
  readonly filename: string;
  readonly source: UploadSource;
}

type Field = readonly [name: string, value: string];

/** The parts of a form, in the order in which they are sent. */
export interface FormParts {
  readonly fields: readonly Field[];
  readonly files: readonly FilePart[];
  /** Fields that must follow the files. */
  readonly lastFields?: readonly Field[];
}

/** A `multipart/form-data` body that streams its files and has an exact length. */
export class Multipart extends StreamedBody {
  readonly contentType: string;
  readonly size: number;
  /** Each file with its size at construction and the text before it. */
  readonly #files: readonly { readonly before: string; readonly part: FilePart; readonly size: number }[];
  readonly #end: string;
  #wasSent = false;
  #mayHaveArrived = false;

  constructor(
    { fields, files, lastFields = [] }: FormParts,
    readonly onProgress: ((progress: UploadProgress) => void) | undefined,
  ) {
    super();
    const boundary = newBoundary();
    this.contentType = `multipart/form-data; boundary=${boundary}`;
    const text = (list: readonly Field[]) =>
      list
        .map(
          ([name, value]) =>
            `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"\r\n\r\n${value}\r\n`,
        )
        .join('');
    this.#files = files.map((part, index) => ({
      before: `${index === 0 ? text(fields) : '\r\n'}--${boundary}\r\n${fileHeader(part)}`,
      part,
      size: part.source.size,
    }));
    this.#end = `${files.length === 0 ? text(fields) : '\r\n'}${text(lastFields)}--${boundary}--\r\n`;
    this.size = this.#files.reduce(
      (sum, { before, size }) => sum + bytesOf(before).byteLength + size,
      bytesOf(this.#end).byteLength,
    );
  }

  /** Whether an earlier attempt sent the whole form: the server may have stored it, and only the response was lost. */
  get mayHaveArrived(): boolean {
    return this.#mayHaveArrived;
  }

  open(site: CallSite): BodyReader {
    this.#mayHaveArrived = this.#wasSent;
    const opened: { file?: SourceReader } = {};
    return { pieces: this.#pieces(site, opened), close: () => opened.file?.close() };
  }

  // Not in `StreamedBody`, so that only bundles with uploads contain `Outgoing`.
  start(site: CallSite, deadline: Deadline, limits: Required<Limits>): Outgoing {
    return new Outgoing(this, site, deadline, limits);
  }

  blob(): Blob {
    this.#mayHaveArrived = this.#wasSent;
    // Browsers do not report how much they have sent.
    this.#wasSent = true;
    const pieces = this.#files.flatMap(({ before, part: { name, source } }) => {
      if (source instanceof Blob) return [before, source];
      throw new ArgumentError(`\`${name}\` must be a Blob or a File: browsers cannot upload streams.`);
    });
    return new Blob([...pieces, this.#end], { type: this.contentType });
  }

  async *#pieces(site: CallSite, opened: { file?: SourceReader }): AsyncGenerator<Uint8Array, void> {
    for (const { before, part, size } of this.#files) {
      yield bytesOf(before);
      opened.file = openSource(part.source, { name: part.name, size, site });
      yield* opened.file.pieces();
    }
    this.#wasSent = true;
    yield bytesOf(this.#end);
  }
}

/** Random, so that no file contains it. `randomUUID` is available only in secure contexts. */
const newBoundary = (): string => `----immich-client-${Array.from(random(16), inHex).join('')}`;
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const inHex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

/** The server derives the type from the file name, so the content type is generic. */
const fileHeader = ({ name, filename }: FilePart): string =>
  `Content-Disposition: form-data; name="${escaped(name)}"; filename="${escaped(filename)}"\r\n` +
  'Content-Type: application/octet-stream\r\n\r\n';

/**
 * Escapes a name as browsers do: UTF-8 unchanged, and quotes and line breaks percent-encoded. Other control characters
 * are encoded too, because the server rejects a form that has them in a name.
 */
const escaped = (text: string): string =>
  text.replace(/["\x00-\x08\x0a-\x1f\x7f]/g, (character) => `%${inHex(character.charCodeAt(0))}`);

const encoder = new TextEncoder();
const bytesOf = (text: string): Uint8Array => encoder.encode(text);
