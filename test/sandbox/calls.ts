import { encode } from 'jpeg-js';
import { vi } from 'vitest';
import type { components } from '../../generated/openapi.js';
import type { Sandbox } from '../../src/sandbox/index.js';

export type Schemas = components['schemas'];

export interface Answer<T> {
  status: number;
  headers: Headers;
  /** The JSON, or the text of another response. The caller sets the expected type. */
  body: T;
}

export interface CallInit {
  json?: unknown;
  form?: FormData | URLSearchParams;
  headers?: Record<string, string>;
  redirect?: RequestRedirect;
}

export type CallFunction = <T = unknown>(method: string, path: string, init?: CallInit) => Promise<Answer<T>>;

/** Calls paths below `/api` by plain fetch, with the sandbox's API key or other credentials. */
export function calls(
  { url, apiKey }: Pick<Sandbox, 'url' | 'apiKey'>,
  credentials: Record<string, string> = { 'x-api-key': apiKey },
): CallFunction {
  return async <T>(method: string, path: string, { json, form, headers, redirect }: CallInit = {}) => {
    const response = await fetch(`${url}/api${path}`, {
      method,
      redirect: redirect ?? 'follow',
      headers: {
        ...credentials,
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(form ? { body: form } : {}),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson && text ? JSON.parse(text) : text) as T,
    };
  };
}

/** A JPEG of one colour; another shade is another file. */
export function jpeg(shade: number, width = 8, height = 6): Uint8Array<ArrayBuffer> {
  const key = [shade, width, height].join();
  const data = Buffer.alloc(width * height * 4, shade);
  const bytes = encoded.get(key) ?? encode({ data, width, height }, 90).data;
  encoded.set(key, bytes);
  return new Uint8Array(bytes);
}

/** Encoding an image takes longer than most tests that need one. */
const encoded = new Map<string, Uint8Array>();

export interface UploadInit {
  bytes?: Uint8Array<ArrayBuffer>;
  fields?: Record<string, string>;
  headers?: Record<string, string>;
}

/** The device fields that a 2.x server requires; a 3.x server ignores them. */
export const DEVICE = { deviceId: 'camera', deviceAssetId: 'IMG_1' };

/** Uploads a file; the fields that a server needs are there unless they are given. */
export async function upload(
  call: CallFunction,
  name: string,
  { bytes = jpeg(name.length), fields = {}, headers = {} }: UploadInit = {},
  query = '',
): Promise<Answer<Schemas['AssetMediaResponseDto']>> {
  const date = '2024-05-06T07:08:09.000+02:00';
  const form = formOf({ ...DEVICE, fileCreatedAt: date, fileModifiedAt: date, ...fields });
  form.append('assetData', new Blob([bytes]), name);
  return call('POST', `/assets${query}`, { form, headers });
}

/** The asset once the server has read its file; a file's modification date is the first sign of it. */
export const untilRead = (call: CallFunction, id: string): Promise<Schemas['AssetResponseDto']> =>
  vi.waitFor(
    async () => {
      const { body } = await call<Schemas['AssetResponseDto']>('GET', `/assets/${id}`);
      if (!body.exifInfo?.modifyDate)
        throw new Error(`The sandbox has not read ${body.originalFileName} yet.`);
      return body;
    },
    { timeout: 60_000, interval: 20 },
  );

export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}
