import type { Request, Response } from 'express';
import type { operations } from '../../../generated/openapi.js';
import type { Caller } from '../auth.js';
import type { Library } from '../state/library.js';
import type { Wire } from '../state/records.js';

/** An operation of the contract that the sandbox serves; `getTheme` ended with 2.7.5. */
export type ServedOperation = Exclude<keyof operations, 'getTheme'>;

/** One request, checked and read. */
export interface Call<Id extends ServedOperation> {
  path: In<Id, 'path'>;
  query: Wire<In<Id, 'query'>>;
  body: Wire<BodyOf<operations[Id]>>;
  /** Who asks. On a public route nobody needs to, and reading this answers 401. */
  caller: Caller;
  library: Library;
  request: Request;
  /** For files, cookies, and a status other than the first that the contract documents. */
  response: Response;
}

/** Answers one operation: with its JSON, or with nothing where it has no content or was sent as a file. */
export type Handler<Id extends ServedOperation> = (call: Call<Id>) => AnswerOf<operations[Id]['responses']>;

/** The handlers of some operations; all tables together are all operations of the contract. */
export type Handlers<Ids extends ServedOperation> = { [Id in Ids]: Handler<Id> };

type In<Id extends ServedOperation, Place extends 'path' | 'query'> = NonNullable<
  operations[Id]['parameters'][Place]
>;

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : undefined;

type AnswerOf<Responses> = {
  [Status in keyof Responses]: Status extends 200 | 201 | 204 ? JsonOf<Responses[Status]> : never;
}[keyof Responses];

type JsonOf<Response> = Response extends { content: { 'application/json': infer Json } } ? Json : void;
