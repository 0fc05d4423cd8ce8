import type { operations as OperationTypes } from '../../generated/openapi.js';

import type { StreamedBody } from './streamed-body.js';

/** The `operationId` of an operation. */
export type OperationId = keyof OperationTypes;

/** What an operation takes, by the place it goes to. */
export type RequestOf<Id extends OperationId> = ParametersOf<OperationTypes[Id]> &
  BodyOf<OperationTypes[Id], StreamedBody>;

/** The JSON that an operation answers with on success; `undefined` where it answers with nothing. */
export type DataOf<Id extends OperationId> = SuccessOf<OperationTypes[Id]['responses']>;

/** Operations that answer with a file or a playlist instead of JSON. */
export type StreamOperation = {
  [Id in OperationId]: OperationTypes[Id]['responses'] extends { 200: { content: infer Content } }
    ? 'application/json' extends keyof Content
      ? never
      : Id
    : never;
}[OperationId];

export type JsonOperation = Exclude<OperationId, StreamOperation>;

type ParametersOf<Operation extends { parameters: object }> = {
  [
    Place in keyof Operation['parameters'] as Operation['parameters'][Place] extends undefined ? never : Place
  ]: Operation['parameters'][Place];
};

/** A multipart body goes out as the `Form` that was made of it. */
export type BodyOf<Operation, Form> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content extends { 'multipart/form-data': unknown } ? Form : Content[keyof Content] }
  : unknown;

export type SuccessOf<Responses> = {
  [Status in keyof Responses]: Status extends 200 | 201 | 204
    ? Responses[Status] extends { content: infer Content }
      ? Content extends { 'application/json': infer Data }
        ? Data
        : never
      : undefined
    : never;
}[keyof Responses];
