import { describe, expect, test } from 'vitest';
import { RELEASE } from '../generated/release.js';
import { operationsOf } from '../src/contract/read/document.js';
import { readOperations, withOperations } from '../src/contract/read/operation-entries.js';
import type { ImmichClient } from '../src/index.js';
import type { OfficialOperation } from '../src/http/operation.js';
import { REPOSITORY } from '../scripts/repository.js';
import { generatedMethods, methodsOfGroups, operations } from './helpers/client-operations.js';
import { committed } from './helpers/documents.js';
import { line, observed } from './helpers/network.js';

const entries = await readOperations(`${REPOSITORY.openapi}/operations.json`);
const contract = [...operationsOf(withOperations(committed(), entries))];

/** Has what the client reads of a response itself, whichever operation it is of. */
const ANY_JSON = {
  id: 'x1',
  accessToken: 'token',
  permissions: [],
  archives: [],
  totalSize: 0,
  image: [],
  video: [],
  sidecar: [],
};

/** Responses of operations that the client reads in another way than {@link ANY_JSON}. */
const OTHER_JSON: Readonly<Record<string, unknown>> = {
  getAllTags: [],
  getQueue: { statistics: { active: 0, waiting: 0, paused: 0 } },
  getQueuesLegacy: {},
  getTimeBucket: { id: [], fileCreatedAt: [] },
  getTimeBuckets: [],
  getUserConfig: { server: { externalDomain: '' } },
  searchStacks: [],
};

/** What a success with nothing particular in it looks like. */
function success({ operationId, response }: OfficialOperation): Response {
  if (Object.hasOwn(OTHER_JSON, operationId)) return Response.json(OTHER_JSON[operationId]);
  if (response === 'nothing') return new Response(null, { status: 204 });
  return response === 'file' ? new Response('pixels') : Response.json(ANY_JSON);
}

/** Calls a method by its name, such as `admin.users.get`. */
function callByName(immich: ImmichClient, name: string, args: readonly unknown[]): Promise<unknown> {
  const steps = name.split('.');
  const method = steps.pop() ?? '';
  const owner = steps.reduce<unknown>((each, step) => Reflect.get(Object(each), step), immich);
  return Reflect.apply(Reflect.get(Object(owner), method), owner, args);
}

describe('a generated method', () => {
  test('exists for every operation that is not handwritten', () => {
    const handwritten = Object.keys(entries).filter((id) => entries[id]?.handwritten);
    const known = [...generatedMethods.map(([, { operationId }]) => operationId), ...handwritten];
    expect(known.toSorted()).toEqual(contract.map(({ operation }) => operation.operationId).toSorted());
    expect(methodsOfGroups().toSorted()).toEqual(generatedMethods.map(([name]) => name).toSorted());
  });

  test.each(generatedMethods)(
    '%s sends only its HTTP method, path and arguments',
    async (name, operation) => {
      const { method, path, takes, response } = operation;
      const { immich, requests } = observed(() => success(operation), {
        apiKey: 'a-key',
        serverVersion: RELEASE,
      });
      const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => parameter);
      const args: unknown[] = places.map((parameter) => (parameter.endsWith('Index') ? 7 : `${parameter}-7`));
      if (/f/i.test(takes)) args.push({ file: new File(['pixels'], 'face.png') });
      else if (/[bu]/i.test(takes)) args.push({ one: 'two' });
      if (/q/i.test(takes)) args.push({ three: 'four' });

      const result = callByName(immich, name, args);
      if (operation.until !== undefined) {
        // The server is newer than the operation.
        await expect(result).rejects.toMatchObject({ name: 'UnsupportedError' });
        return;
      }
      await expect(result).resolves.toEqual(
        response === 'nothing' ? undefined : response === 'file' ? expect.any(Response) : expect.any(Object),
      );
      expect(requests).toHaveLength(1);
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, parameter: string) =>
        parameter.endsWith('Index') ? '7' : `${parameter}-7`,
      );
      const query = /q/i.test(takes) ? '?three=four' : '';
      expect(line(requests[0])).toBe(`${method} /api${filled}${query}`);
      const sent = await requests[0]?.text();
      if (/f/i.test(takes)) expect(sent).toContain('filename="face.png"');
      else expect(sent).toBe(/b/i.test(takes) ? '{"one":"two"}' : /u/i.test(takes) ? 'one=two' : '');
    },
  );

  test.each(generatedMethods.filter(([, { takes }]) => /[bq]/.test(takes)))(
    '%s can be called without an argument that has no required field',
    async (name, operation) => {
      const { immich, requests } = observed(() => success(operation), {
        apiKey: 'a-key',
        serverVersion: operation.until ?? RELEASE,
      });
      const places = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => `${parameter}-7`);
      await callByName(immich, name, places);
      expect(requests).toHaveLength(1);
    },
  );

  test('has its name in stack traces', () => {
    const { immich } = observed(() => Response.json({}));
    expect(immich.people.get.name).toBe('get');
  });
});

test('the metadata of an operation equals that in the contract', () => {
  const stated = contract.map(({ path, method, operation }) => [
    operation.operationId,
    `${method.toUpperCase()} ${path}`,
    operation['x-immich-permission'],
  ]);
  const known = Object.values(operations).map((each) => [
    each.operationId,
    `${each.method} ${each.path}`,
    each.permission,
  ]);
  expect(known.toSorted()).toEqual(stated.toSorted());
});

test('an error does not contain a URL-encoded secret', async () => {
  const { immich } = observed(() => Response.json({ message: 'bad secret-token-7' }, { status: 400 }));
  const error: unknown = await immich.auth
    .backchannelLogout({ logout_token: 'secret-token-7' })
    .catch((each: unknown) => each);
  expect(String(error)).toContain('bad');
  expect(JSON.stringify(error) + String(error)).not.toContain('secret-token-7');
});

describe('a multipart form', () => {
  test('is streamed, with its fields before its files', async () => {
    const { immich, requests } = observed(() => Response.json({}), { apiKey: 'a-key' });
    await immich.users.setProfileImage({ file: new File(['pixels'], 'face.png') });
    expect(requests[0]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
    const form = await requests[0]?.formData();
    expect(form?.get('file')).toMatchObject({ name: 'face.png' });
  });

  test('with a file without a name is rejected before anything is sent', async () => {
    const { immich, requests } = observed(() => Response.json({}), { apiKey: 'a-key' });
    // @ts-expect-error the server needs the extension of the name
    const sent = immich.users.setProfileImage({ file: new Blob(['pixels']) });
    await expect(sent).rejects.toThrow('`file` must have a `name`');
    expect(requests).toHaveLength(0);
  });
});
