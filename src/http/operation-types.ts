import type { operations as OperationTypes } from '../../generated/openapi.js';

import type { StreamedBody } from './streamed-body.js';

/** The `operationId` of an operation. */
export type OperationId = keyof OperationTypes;

/** Request data of an operation: path, query, header and body. */
export type RequestOf<Id extends OperationId> = ParametersOf<OperationTypes[Id]> &
  BodyOf<OperationTypes[Id], StreamedBody>;

/** JSON of a successful response; `undefined` if there is none. */
export type DataOf<Id extends OperationId> = SuccessOf<OperationTypes[Id]['responses']>;

/** Operations that return a file or a playlist instead of JSON. */
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

/** A multipart body is sent as `Form`. */
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
