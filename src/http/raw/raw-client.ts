import type { components, paths } from '../../../generated/openapi.js';
import type { BodyOf, SuccessOf } from '../operation-types.js';

/**
 * openapi-fetch's calls over the generated types as they are. Its own types rebuild bodies and answers key by key, which
 * breaks open enums, `Date` and `Blob`, and they let misspelt options pass.
 */
export type RawClient = {
  readonly [Method in 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH']: RawCall<Lowercase<Method>>;
};

/**
 * Never rejects for a status: look at `response.ok`. `error` is what Immich says; a proxy's own error page comes as text, and
 * an empty body as an empty string.
 */
interface RawCall<Verb extends string> {
  <Path extends PathThatNeedsNoParams<Verb>, As extends ParseAs = 'json'>(
    path: Path,
    init?: RawInit<OperationAt<Path, Verb>> & { parseAs?: As },
  ): Promise<RawAnswer<OperationAt<Path, Verb>, As>>;
  <Path extends PathWith<Verb>, As extends ParseAs = 'json'>(
    path: Path,
    init: RawInit<OperationAt<Path, Verb>> & { parseAs?: As },
  ): Promise<RawAnswer<OperationAt<Path, Verb>, As>>;
}

/** Of the options of `fetch`, those that the client does not decide itself. */
interface RawOptions {
  signal?: AbortSignal | null;
  headers?: Headers | Record<string, string | undefined>;
}

type RawInit<Operation extends AnyOperation> = RawOptions &
  (object extends Operation['parameters']
    ? { params?: Operation['parameters'] }
    : { params: Operation['parameters'] }) &
  BodyOf<Operation, FormData> &
  // A file is not JSON: the caller says how to read it.
  ([SuccessOf<Operation['responses']>] extends [never] ? { parseAs: Exclude<ParseAs, 'json'> } : unknown);

type RawAnswer<Operation extends AnyOperation, As extends ParseAs> =
  | {
      data: As extends 'json' ? SuccessOf<Operation['responses']> : ParsedAs[As];
      error?: never;
      response: Response;
    }
  | { data?: never; error: components['schemas']['ErrorBody']; response: Response };

interface ParsedAs {
  json: unknown;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}

type ParseAs = keyof ParsedAs;

interface AnyOperation {
  parameters: object;
  responses: object;
}

type OperationAt<Path extends keyof paths, Verb extends string> =
  paths[Path] extends Record<Verb, infer Operation extends AnyOperation> ? Operation : never;

type PathWith<Verb extends string> = {
  [Path in keyof paths]: paths[Path] extends Record<Verb, AnyOperation> ? Path : never;
}[keyof paths];

type PathThatNeedsNoParams<Verb extends string> = {
  [Path in PathWith<Verb>]: object extends RawInit<OperationAt<Path, Verb>> ? Path : never;
}[PathWith<Verb>];
