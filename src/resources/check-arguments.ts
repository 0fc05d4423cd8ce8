import {
  checkFields,
  checkFunction,
  checkIds,
  checkList,
  checkObject,
  checkText,
  checkTexts,
  kindOf,
  type Names,
} from '../arguments/check-arguments.js';
import type { Check, Signature } from '../arguments/signatures.js';
import { ArgumentError } from '../errors/index.js';
import type { UrlCredential } from '../helpers/asset-urls.js';
import type { BulkOptions } from '../lists/bulk.js';
import type { FileOptions, UploadOptions } from '../options.js';
import { Pages } from '../lists/pages.js';
import { checkRequestOptions, REQUEST_OPTION_NAMES } from '../http/check-options.js';
import { checkSegment } from '../http/address/path.js';

/** Parameter checks, one for each public method; a missing one is a compile error. */
export type Signatures<Methods> = {
  readonly [
    Name in keyof Methods as Methods[Name] extends (...args: never) => unknown ? Name : never
  ]: Signature;
};

export const id: Check = checkSegment;
export const ids: Check = checkIds;
export const list: Check = checkList;
export const text: Check = checkText;
export const texts: Check = checkTexts;

/** Accepts a whole number from `least` to `most`. */
export const wholeNumber =
  (least: number, most = Number.MAX_SAFE_INTEGER): Check =>
  (name, value) => {
    if (Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most) return;
    const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
    throw new ArgumentError(`\`${name}\` must be a whole number ${range}, not ${kindOf(value)}.`);
  };

/** Accepts one of these strings. */
export const oneOf =
  (...values: readonly string[]): Check =>
  (name, value) => {
    if (typeof value === 'string' && values.includes(value)) return;
    throw new ArgumentError(`\`${name}\` must be ${values.map((each) => `'${each}'`).join(' or ')}.`);
  };

/** Accepts an object, and checks the listed fields of it. */
export const fields =
  (checked: Readonly<Record<string, Check>> = {}): Check =>
  (name, value) => {
    checkObject(name, value);
    for (const [field, check] of Object.entries(checked)) check(field, Reflect.get(value, field));
  };

/** Accepts an object with only the listed fields. */
export const only =
  (known: Readonly<Record<string, true>>): Check =>
  (name, value) =>
    checkFields(name, value, known);

export const optional =
  (check: Check): Check =>
  (name, value) => {
    if (value !== undefined) check(name, value);
  };

const requestOptions = (more: Readonly<Record<string, true>> = {}): Check => {
  const known = { ...REQUEST_OPTION_NAMES, ...more };
  return optional((_, value) => checkRequestOptions(value, known));
};

const reject = (error: unknown): Promise<never> => Promise.reject(error);

/** A method that sends a request; its last parameter is the request options. */
export const call = (parameters: Signature['parameters'] = {}): Signature => ({
  parameters: { ...parameters, options: requestOptions() },
  refuse: reject,
});

const BULK: Names<Omit<BulkOptions, keyof typeof REQUEST_OPTION_NAMES>> = { chunkSize: true };
export const bulk = (parameters: Signature['parameters']): Signature => ({
  parameters: { ...parameters, options: requestOptions(BULK) },
  refuse: reject,
});

const FILE: Names<Omit<FileOptions, keyof typeof REQUEST_OPTION_NAMES>> = { redirect: true };
/** A method that returns a file. */
export const file = (parameters: Signature['parameters']): Signature => ({
  parameters: { ...parameters, options: requestOptions(FILE) },
  refuse: reject,
});

const UPLOAD: Names<Omit<UploadOptions, keyof typeof REQUEST_OPTION_NAMES>> = { onProgress: true };
const uploadOptions = requestOptions(UPLOAD);
export const upload = (parameters: Signature['parameters']): Signature => ({
  parameters: {
    ...parameters,
    options: (name, value) => {
      uploadOptions(name, value);
      if (value !== undefined) fields({ onProgress: checkFunction })(name, value);
    },
  },
  refuse: reject,
});

/** Checks of the options of a method, without the request options; a missing one is a compile error. */
export type OptionChecks<Options> = Readonly<
  Record<Exclude<keyof Options, keyof typeof REQUEST_OPTION_NAMES>, Check>
>;

const optionsWith = (more: Readonly<Record<string, Check>>): Check => {
  const known = Object.fromEntries(Object.keys(more).map((name): [string, true] => [name, true]));
  const checkNames = requestOptions(known);
  return optional((name, value) => {
    checkNames(name, value);
    fields(more)(name, value);
  });
};

/** A method that returns a list to iterate over. A bad argument makes the iteration throw. */
export const pages = (
  parameters: Signature['parameters'],
  more: Readonly<Record<string, Check>> = {},
): Signature => ({
  parameters: { ...parameters, options: optionsWith(more) },
  refuse: (error) =>
    new Pages(async function* () {
      throw error;
    }),
});

/** A method that returns events to iterate over. A bad argument makes the iteration throw. */
export const events = (
  parameters: Signature['parameters'],
  more: Readonly<Record<string, Check>>,
): Signature => ({
  parameters: { ...parameters, options: optionsWith(more) },
  refuse: (error) => ({ [Symbol.asyncIterator]: () => ({ next: () => reject(error) }) }),
});

const URL_CREDENTIAL: Names<UrlCredential> = { key: true, slug: true, apiKey: true };

/** A method that sends nothing. A bad argument makes it throw. */
export const url = (parameters: Signature['parameters']): Signature => ({
  parameters: { ...parameters, credential: optional(only(URL_CREDENTIAL)) },
  refuse: (error) => {
    throw error;
  },
});
