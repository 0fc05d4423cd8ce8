import * as sdk from '@immich/sdk';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { operations as Contract } from '../generated/openapi.js';
import { operations } from './helpers/client-operations.js';
import type { DataOf, OperationId, RequestOf, StreamOperation } from '../src/http/operation-types.js';

/** What Immich 3.0.0 removed, and the client still has for 2.x servers. */
const REMOVED = [
  'checkExistingAssets',
  'getAllUserAssetsByDeviceId',
  'getDeltaSync',
  'getFullSyncForUser',
  'getPluginTriggers',
  'getRandom',
  'getTheme',
  'replaceAsset',
] as const;
const isRemoved = (id: string) => REMOVED.some((removed) => removed === id);

/** Immich's own client for the same release: another generator, another set of types, the same server. */
describe('@immich/sdk', () => {
  test('has every operation except those that 3.0.0 removed', () => {
    expectTypeOf<Exclude<OperationId, SdkId>>().toEqualTypeOf<(typeof REMOVED)[number]>();
    const missing = Object.keys(operations).filter((id) => !(id in sdk));
    expect(missing.sort()).toEqual(REMOVED);
  });

  test('accepts the same requests', () => {
    expectTypeOf<RequestDifference>().toEqualTypeOf<never>();
  });

  test('returns the same responses, with a few exceptions', () => {
    expectTypeOf<AnswerDifference>().toEqualTypeOf<
      // Its types have no fields for the JSON schema of a plugin's settings, and no response of the sync stream.
      | 'getPlugin'
      | 'searchPlugins'
      | 'searchPluginMethods'
      | 'getSyncStream'
      // Fields of `openapi/response-fields.json` with names that other schemas have too.
      | 'createApiKey'
      | 'rotateApiKey'
      | 'getTimeBucket'
      | 'createWorkflow'
      | 'getWorkflow'
      | 'searchWorkflows'
      | 'updateWorkflow'
    >();
  });

  test('is compared by a type that finds different fields, optional fields and enums', () => {
    expectTypeOf<Same<Plain<{ a: string }>, { a: number }>>().toEqualTypeOf<false>();
    expectTypeOf<Same<Plain<{ a?: string }>, { a: string }>>().toEqualTypeOf<false>();
    expectTypeOf<Same<Plain<{ a: string; b?: 1 }>, { a: string }>>().toEqualTypeOf<false>();
    expectTypeOf<Same<Plain<{ a: 'x' | (string & {}) }>, { a: 'x' | 'y' }>>().toEqualTypeOf<false>();
  });

  test.each(Object.entries(operations).filter(([id]) => !isRemoved(id)))(
    'sends %s with the same method and path',
    async (id, { method, path }) => {
      expect(await sentBySdk(id)).toBe(`${method} ${path}`);
    },
  );
});

/** What the sdk sends when every argument is its own name in braces: a path with its parameters as the template has them. */
async function sentBySdk(id: string): Promise<string | undefined> {
  let sent: string | undefined;
  const call: unknown = Reflect.get(sdk, id);
  if (typeof call !== 'function') return undefined;
  const names = new Proxy(
    {},
    { get: (_, name) => (String(name).endsWith('Dto') ? {} : `{${String(name)}}`) },
  );
  // Another test file may have set these.
  sdk.setBaseUrl('/api');
  sdk.defaults.fetch = async (url, init) => {
    // The names of functions for reserved words begin with a `$`.
    const path = decodeURIComponent(String(url).replace(/\?.*/, '')).replaceAll('{$', '{');
    sent = `${init?.method ?? 'GET'} ${path.replace('/api', '')}`;
    return Response.json({});
  };
  await call(names);
  return sent;
}

type SdkId = OperationId & keyof typeof sdk;
type RequestDifference = {
  [Id in SdkId]: Same<OurRequest<Id>, SdkRequest<Id>> extends true ? never : Id;
}[SdkId];
type AnswerDifference = {
  [Id in SdkId]: Same<OurAnswer<Id>, SdkAnswer<Id>> extends true ? never : Id;
}[SdkId];

type OurRequest<Id extends OperationId> = Plain<
  In<RequestOf<Id>, 'path'> & In<RequestOf<Id>, 'query'> & In<RequestOf<Id>, 'header'> & BodyOf<Contract[Id]>
>;
type In<Request, Place extends string> = Request extends { [P in Place]?: infer Values }
  ? NonNullable<Values>
  : unknown;
type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : unknown;

/** The sdk's functions take path, query, headers and body in one object, each under its own name. */
type SdkRequest<Id extends SdkId> = Parameters<(typeof sdk)[Id]>[0] extends infer Argument
  ? undefined extends Argument
    ? NonNullable<unknown>
    : { [Name in keyof Argument as Renamed<Name>]: Plain<Argument[Name]> }
  : never;
type Renamed<Name> = Name extends `${string}Dto`
  ? 'body'
  : Name extends `$${infer Reserved}`
    ? Reserved
    : Name extends keyof HeaderNames
      ? HeaderNames[Name]
      : Name;
interface HeaderNames {
  xImmichChecksum: 'x-immich-checksum';
  xImmichHlsPos: 'x-immich-hls-pos';
  xImmichHlsMsn: 'x-immich-hls-msn';
}

type OurAnswer<Id extends OperationId> = Plain<
  Id extends StreamOperation
    ? Contract[Id]['responses'] extends { 200: { content: infer Content } }
      ? Content[keyof Content]
      : never
    : DataOf<Id>
>;
/** A 204 is `never` in the sdk, although the call returns. */
type SdkAnswer<Id extends SdkId> =
  Awaited<ReturnType<(typeof sdk)[Id]>> extends infer Answer
    ? [Answer] extends [never]
      ? undefined
      : Plain<Answer>
    : never;

/**
 * What is left of a type when the differences that are meant everywhere are taken away. Each of them, and why ours is right:
 *
 * - `any` there is `unknown` here.
 * - An `enum` there is its literals here: `'IMAGE'` can be written where it is wanted, and costs no code at run time.
 * - Responses are open here, `'IMAGE' | (string & {})`: a newer server may return more values. Requests are closed on both sides.
 * - Requests accept a `Date` here as well as a string.
 * - Fields of `openapi/response-fields.json` are optional here: older servers do not send them.
 */
type Plain<T> = 0 extends 1 & T
  ? unknown
  : Text<Extract<T, string>> | Digits<Extract<T, number>> | Rest<Exclude<T, string | number | Date>>;
type Digits<T extends number> = T extends number
  ? `${T}` extends `${infer Value extends number}`
    ? Value
    : T
  : never;
type Text<T extends string> = [T] extends [never]
  ? never
  : [Literals<T>] extends [never]
    ? string
    : Literals<T>;
type Literals<T extends string> = T extends string ? (string extends T ? never : `${T}`) : never;
type Rest<T> = T extends Blob
  ? T
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { [Name in keyof T as Name extends NewerField ? never : Name]: Plain<T[Name]> }
      : T;

type NewerField = 'clusterGroupId' | 'integrityCheck' | 'minFaces' | 'recentlyAdded' | 'sidebarWeb';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
