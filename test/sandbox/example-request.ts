import type { LocatedOperation, OpenApiDocument, Parameter } from '../../src/contract/read/document.js';
import { exampleOf } from '../../src/sandbox/examples.js';
import type { Answer, CallFunction } from './calls.js';

/** Sends an operation with example values for everything that it requires. */
export function exampleRequest(
  { path, method, operation }: LocatedOperation,
  contract: OpenApiDocument,
  call: CallFunction,
): Promise<Answer<unknown>> {
  const required = (operation.parameters ?? []).filter((parameter) => parameter.required);
  const valueOf = ({ schema }: Parameter) => String(exampleOf(schema, contract));
  const route = required
    .filter((parameter) => parameter.in === 'path')
    .reduce((text, parameter) => text.replace(`{${parameter.name}}`, valueOf(parameter)), path);
  const query = required
    .filter((parameter) => parameter.in === 'query')
    .map((parameter): [string, string] => [parameter.name, valueOf(parameter)]);
  return call(
    method.toUpperCase(),
    `${route}?${new URLSearchParams(query).toString()}`,
    body(operation, contract),
  );
}

function body({ requestBody }: LocatedOperation['operation'], contract: OpenApiDocument) {
  const [mediaType, media] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  if (!media) return {};
  const example = exampleOf(media.schema, contract);
  if (mediaType === 'application/json') return { json: example };
  const fields = Object.entries(example as Record<string, string>);
  if (mediaType !== 'multipart/form-data') return { form: new URLSearchParams(fields) };
  const form = new FormData();
  for (const [name, value] of fields) {
    if (name === 'file' || name === 'assetData') form.append(name, new Blob([value]), 'a.jpg');
    else form.append(name, value);
  }
  return { form };
}
