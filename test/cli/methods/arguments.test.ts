import { beforeAll, describe, expect, test } from 'vitest';
import { RELEASE } from '../../../generated/release.js';
import { packagedContract } from '../../../src/cli/methods/contract.js';
import type { Field } from '../../../src/cli/methods/field.js';
import { flagName, optionsFor, RESERVED } from '../../../src/cli/methods/field-option.js';
import type { Method } from '../../../src/cli/methods/method.js';
import { methodsOf } from '../../../src/cli/methods/methods.js';
import { commandWords } from '../../../src/cli/methods/names.js';
import { createImmichClient } from '../../../src/index.js';
import { publicMethods } from '../../helpers/attributed.js';
import { runClient } from '../../helpers/run-client.js';

const contract = await packagedContract();
const methods = methodsOf(contract);

/** `login` and `check` are commands of their own, and `with` is for programs. */
const NOT_IN_GROUPS = ['check', 'login', 'with'];

describe('the generated commands', () => {
  test('correspond to the methods of the client', () => {
    const client = createImmichClient({ url: 'https://photos.example.com' });
    const wanted = publicMethods(client).filter((name) => !NOT_IN_GROUPS.includes(name));
    expect(methods.map(({ client: name }) => name).toSorted()).toEqual(wanted.toSorted());
  });

  test('have unique names, and unique option names', () => {
    const words = methods.map(({ client }) => commandWords(client).join(' '));
    expect(new Set(words).size).toBe(words.length);
    for (const { client, flags } of methods) {
      const all = flags.flatMap((field) => optionsFor(field, RESERVED).map(({ long }) => long));
      expect([client, new Set(all).size]).toEqual([client, all.length]);
    }
  });

  test('have a description for each option and each argument of a request body', () => {
    const without = methods.flatMap(({ client, flags }) =>
      flags.filter(({ place, doc }) => place === 'body' && doc === '').map(({ name }) => `${client} ${name}`),
    );
    expect(without).toEqual([]);
  });
});

/** What the network was given, by a client whose server has every operation. */
interface Sent {
  line: string;
  query: Record<string, string[]>;
  body: unknown;
}

/** Runs a command over a network that keeps the requests, and refuses them. */
async function sent(...args: string[]): Promise<{ requests: Sent[]; err: string }> {
  const before = globalThis.fetch;
  const requests: Sent[] = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    const [major, minor, patch] = RELEASE.split('.').map(Number);
    if (pathname === '/api/server/version') return Response.json({ major, minor, patch });
    const query: Record<string, string[]> = {};
    for (const name of new Set(searchParams.keys())) query[name] = searchParams.getAll(name);
    const text = await request.text();
    const isJson = request.headers.get('content-type')?.startsWith('application/json') ?? false;
    requests.push({
      line: `${request.method} ${pathname}`,
      query,
      body: isJson ? JSON.parse(text) : undefined,
    });
    return Response.json({ message: 'refused by the test' }, { status: 400 });
  };
  try {
    const { err } = await runClient({ url: 'https://photos.example.com', apiKey: 'a-key' }, ...args);
    return { requests, err };
  } finally {
    globalThis.fetch = before;
  }
}

/** Words for a field, and the value that must be sent for them. */
function sample(field: Field): { words: string[]; value: unknown } {
  const item = field.schema.items ?? field.schema;
  const one = (): [string, unknown] => {
    switch (field.kind) {
      case 'number': {
        const number = Math.max(item.minimum ?? 1, 1);
        return [String(number), number];
      }
      case 'choice':
        return [field.choices.at(-1) ?? '', field.choices.at(-1)];
      case 'date':
        return ['2024-06-01', '2024-06-01'];
      case 'date-time':
        return ['2024-06-01', '2024-06-01T00:00:00.000Z'];
      case 'json':
        return field.schema.type === 'array' ? ['[{"a":1}]', [{ a: 1 }]] : ['{"a":1}', { a: 1 }];
      default:
        return ['a-value', 'a-value'];
    }
  };
  const [word, value] = one();
  return field.isList ? { words: [word, word], value: [value, value] } : { words: [word], value };
}

const takenBy = ({ takesBody }: Method): string[] =>
  RESERVED.filter(
    (flag) => !['out', 'overwrite', 'limit', 'yes'].includes(flag) && (flag !== 'body' || takesBody),
  );

const generated = methods.filter(({ operations, client, flags, positionals }) => {
  const [own] = operations;
  const fields = [...flags, ...positionals];
  return (
    own?.entry.client === client &&
    !own.entry.handwritten &&
    own.entry.until === undefined &&
    fields.every(({ kind }) => kind !== 'file')
  );
});

describe('the arguments and options of', () => {
  beforeAll(() => expect(generated.length).toBeGreaterThan(200));

  test.each(generated.map(({ client }) => client))(
    '%s are sent in the right parts of the request',
    async (client) => {
      const method = generated.find((each) => each.client === client);
      const located = method?.operations[0]?.located;
      if (!method || !located) throw new Error(`There is no ${client}.`);
      let path = located.path;
      const body: Record<string, unknown> = {};
      const query: Record<string, string[]> = {};
      const flags = method.flags.flatMap((field) => {
        const flag = `--${flagName(field, takenBy(method))}`;
        const { words, value } = field.kind === 'boolean' ? { words: [], value: true } : sample(field);
        if (field.place === 'body') body[field.name] = value;
        else query[field.name] = [value].flat().map(String);
        return [flag, ...words];
      });
      const positionals = method.positionals.map((field) => {
        const [word = ''] = sample(field).words;
        path = path.replace(`{${field.name}}`, word);
        return word;
      });
      const ending = [
        ...(method.isDestructive ? ['--yes'] : []),
        ...(method.returns === 'file' ? ['--out', '-'] : []),
      ];
      const { requests, err } = await sent(...commandWords(client), ...positionals, ...flags, ...ending);
      expect(err).toContain('refused by the test');
      const isJson = Object.keys(located.operation.requestBody?.content ?? {}).includes('application/json');
      expect(requests).toEqual([
        {
          line: `${located.method.toUpperCase()} /api${path}`,
          query,
          body: isJson ? body : undefined,
        },
      ]);
    },
  );
});
