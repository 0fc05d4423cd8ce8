import type { OperationId } from '../operation-types.js';

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string' && value !== '';
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
/** An object with these properties, among others. */
const having =
  (tests: Record<string, Test>): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(tests).every(([name, test]) => test(Reflect.get(value, name)));

/**
 * What uploads and downloads read of a response. It is checked where the response arrives: a proxy or a damaged server must not make an upload count as
 * done, or end a run with a `TypeError`. What only the caller reads is not checked, so that a newer server can change it.
 */
const SHAPES: Partial<Record<OperationId, Test>> = {
  uploadAsset: having({ id: isText, status: isText }),
  checkBulkUpload: having({ results: listOf(having({ id: isText })) }),
  getSupportedMediaTypes: having({ image: listOf(isText), video: listOf(isText), sidecar: listOf(isText) }),
  getAssetInfo: having({ id: isText }),
};

/** Whether the JSON of a success has what this library reads of it. */
export function hasShape(operationId: string | undefined, data: unknown): boolean {
  const shapes: Readonly<Record<string, Test | undefined>> = SHAPES;
  return operationId === undefined || (shapes[operationId]?.(data) ?? true);
}
