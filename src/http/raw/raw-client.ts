import type { components, paths as contractPaths } from '../../../generated/openapi.js';
import type { BodyOf, SuccessOf } from '../operation-types.js';

/**
 * openapi-fetch's methods over the generated types. Its own types rebuild bodies and responses key by key, which breaks
 * open enums, `Date` and `Blob`, and they accept misspelt options. `Paths` are those of the
 * package's contract, or those that `immich-client generate` writes for another server.
 */
export type RawClient<Paths = contractPaths> = {
  readonly [Method in 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH']: RawCall<Paths, Lowercase<Method>>;
};

/**
 * Never rejects for a status: check `response.ok`. `error` is Immich's error body; the error page of a proxy is
 * returned as text, and an empty body as an empty string.
 */
interface RawCall<Paths, Verb extends string> {
  <Path extends PathThatNeedsNoParams<Paths, Verb>, As extends ParseAs = 'json'>(
    path: Path,
    init?: RawInit<OperationAt<Paths, Path, Verb>> & { parseAs?: As },
  ): Promise<RawResponse<OperationAt<Paths, Path, Verb>, As>>;
  <Path extends PathWith<Paths, Verb>, As extends ParseAs = 'json'>(
    path: Path,
    init: RawInit<OperationAt<Paths, Path, Verb>> & { parseAs?: As },
  ): Promise<RawResponse<OperationAt<Paths, Path, Verb>, As>>;
}

/** The options of `fetch` that the client does not set itself. */
interface RawOptions {
  signal?: AbortSignal | null;
  headers?: Headers | Record<string, string | undefined>;
}

type RawInit<Operation extends AnyOperation> = RawOptions &
  (object extends Operation['parameters']
    ? { params?: Operation['parameters'] }
    : { params: Operation['parameters'] }) &
  BodyOf<Operation, FormData> &
  // Operations that return a file require `parseAs`.
  ([SuccessOf<Operation['responses']>] extends [never] ? { parseAs: Exclude<ParseAs, 'json'> } : unknown);

type RawResponse<Operation extends AnyOperation, As extends ParseAs> =
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

type OperationAt<Paths, Path extends keyof Paths, Verb extends string> =
  Paths[Path] extends Record<Verb, infer Operation extends AnyOperation> ? Operation : never;

type PathWith<Paths, Verb extends string> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Verb, AnyOperation> ? Path : never;
}[keyof Paths];

type PathThatNeedsNoParams<Paths, Verb extends string> = {
  [Path in PathWith<Paths, Verb>]: object extends RawInit<OperationAt<Paths, Path, Verb>> ? Path : never;
}[PathWith<Paths, Verb>];
