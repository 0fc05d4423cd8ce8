import type { Request, Response } from 'express';
import type { operations } from '../../../generated/openapi.js';
import type { Caller } from '../auth.js';
import type { Library } from '../state/library.js';
import type { Wire } from '../state/records.js';

/** An operation of the contract that the sandbox supports; `getTheme` was removed after 2.7.5. */
export type ServedOperation = Exclude<keyof operations, 'getTheme'>;

/** One validated request. */
export interface Call<Id extends ServedOperation> {
  path: In<Id, 'path'>;
  query: Wire<In<Id, 'query'>>;
  body: Wire<BodyOf<operations[Id]>>;
  /** The caller. On public routes there may be none, and reading it throws a 401. */
  caller: Caller;
  library: Library;
  request: Request;
  /** For files, cookies, and statuses other than the first documented one. */
  response: Response;
}

/** Handles one operation: returns its JSON, or nothing if there is no content or a file was sent. */
export type Handler<Id extends ServedOperation> = (
  call: Call<Id>,
) => ResponseBodyOf<operations[Id]['responses']>;

/** The handlers of some operations; all tables together are all operations of the contract. */
export type Handlers<Ids extends ServedOperation> = { [Id in Ids]: Handler<Id> };

type In<Id extends ServedOperation, Place extends 'path' | 'query'> = NonNullable<
  operations[Id]['parameters'][Place]
>;

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : undefined;

type ResponseBodyOf<Responses> = {
  [Status in keyof Responses]: Status extends 200 | 201 | 204 ? JsonOf<Responses[Status]> : never;
}[keyof Responses];

type JsonOf<Response> = Response extends { content: { 'application/json': infer Json } } ? Json : void;
