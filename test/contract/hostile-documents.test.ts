import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  canonicalise,
  generate,
  type OpenApiDocument,
  parseDocument,
  type Operations,
  type Words,
} from '../../src/contract/index.js';
import { smallDocument } from '../helpers/documents.js';

/** Texts that become code, a comment's end, a terminal command or a CI command if they are written as they are. */
const HOSTILE = [
  '3.0.3\nglobalThis.injected = true;',
  '*/ globalThis.injected = true; /*',
  "'; globalThis.injected = true; '",
  '`${(globalThis.injected = true)}`',
  '\u2028globalThis.injected = true',
  '\\u0027;globalThis.injected = true',
  '\u001b]0;title\u0007',
  '::error file=a.ts::injected',
  '__proto__',
  'constructor',
];

/** The small document with everything that is generated in some way of its own. */
function richDocument(): object {
  const document: OpenApiDocument = smallDocument();
  const operation = document.paths['/tags/{id}']?.get;
  const schema = document.components?.schemas?.['TagResponseDto'];
  if (!operation || !schema) throw new Error('The small document has changed.');
  operation['x-immich-permission'] = 'tag.read';
  operation['x-immich-state'] = 'Stable';
  operation.parameters?.push({ name: 'size', in: 'query', schema: { type: 'string', enum: ['a', 'b'] } });
  schema.properties = {
    ...schema.properties,
    text: { type: 'string', default: 'd', pattern: '^p$', format: 'f' },
    one: { oneOf: [{ $ref: '#/components/schemas/Color' }, { type: 'integer' }] },
    map: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Color' } },
  };
  return {
    ...document,
    components: {
      ...document.components,
      securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'k' } },
    },
  };
}

/** The places of all strings of a document: of values and of keys. */
function placesOf(value: unknown, way: string[] = []): { way: string[]; of: 'key' | 'value' }[] {
  if (typeof value === 'string') return [{ way, of: 'value' }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...(Array.isArray(value) ? [] : [{ way: [...way, key], of: 'key' as const }]),
    ...placesOf(member, [...way, key]),
  ]);
}

/** A copy of a document with another text at one place. */
function withText(value: unknown, way: string[], of: 'key' | 'value', text: string): unknown {
  const [step, ...rest] = way;
  if (step === undefined) return text;
  if (Array.isArray(value))
    return value.map((item, i) => (String(i) === step ? withText(item, rest, of, text) : item));
  return Object.fromEntries(
    Object.entries(Object(value)).map(([key, member]) => {
      if (key !== step) return [key, member];
      return of === 'key' && rest.length === 0 ? [text, member] : [key, withText(member, rest, of, text)];
    }),
  );
}

/** A summary, which can come from a server too. */
const hostileEntries = (text: string): Operations => ({
  getTagById: { client: 'tags.get', summary: text },
});

/** Sentences on every field, which can come from a server too. */
const hostileWords = (text: string): Words => ({
  fields: {
    TagResponseDto: { id: text, color: text },
    getTagById: { size: text, id: text },
    '*': { text, one: text },
  },
});

const DECLARATIONS = [
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.VariableStatement,
];

/** Calls of the project's own functions with a text or with names: `defineOperations(`…`)`, `operationsClass(TAGS)`. */
function isOwnCall(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return false;
  const { text } = node.expression;
  return text === 'defineOperations'
    ? node.arguments.every(ts.isNoSubstitutionTemplateLiteral)
    : text === 'operationsClass' && node.arguments.every(ts.isIdentifier);
}

/** What a generated file imports from, or exports again, is a file of the project. */
const isOwnFile = (statement: ts.Statement): boolean => {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return true;
  const { moduleSpecifier } = statement;
  return (
    moduleSpecifier !== undefined &&
    ts.isStringLiteral(moduleSpecifier) &&
    /^\.{1,2}\/[\w./-]+\.js$/.test(moduleSpecifier.text)
  );
};

/** What of a generated file would do something when it is imported. */
function codeIn(source: string): string[] {
  const file = ts.createSourceFile('generated.ts', source, ts.ScriptTarget.Latest, true);
  const calls: string[] = [];
  const visit = (node: ts.Node): void => {
    const isCode = ts.isCallExpression(node) || ts.isBinaryExpression(node) || ts.isTemplateExpression(node);
    if (isCode && !isOwnCall(node)) calls.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [
    ...file.statements
      .filter((statement) => !DECLARATIONS.includes(statement.kind) || !isOwnFile(statement))
      .map((statement) => statement.getText()),
    ...calls,
  ];
}

describe('a hostile document', () => {
  const rich = richDocument();
  const places = placesOf(rich);

  /** The contract of a document; `undefined` if the document is refused. */
  function contractOf(document: unknown): OpenApiDocument | undefined {
    try {
      return canonicalise(parseDocument(JSON.stringify(document), 'It'));
    } catch (error) {
      expect(error).toMatchObject({ name: 'DocumentError' });
      // The message is one line that is safe to print.
      expect(String(error)).not.toMatch(/[\p{Cc}\u2028]/u);
      return undefined;
    }
  }

  test.each(HOSTILE)('is rejected or generates only declarations, with %j anywhere', async (text) => {
    // Values that are removed are not generated. The others are tried in as few documents as possible, because some
    // of them exclude each other, such as two equal members of a list.
    const keeps = ({ way, of }: (typeof places)[number]) =>
      JSON.stringify(contractOf(withText(rich, way, of, text)) ?? '').includes(JSON.stringify(text));
    const kept = places.filter(keeps);
    const documents = kept
      .filter(({ of }) => of === 'key')
      .map(({ way, of }) => withText(rich, way, of, text));
    let values: unknown = rich;
    for (const { way, of } of kept.filter((place) => place.of === 'value')) {
      const next = withText(values, way, of, text);
      if (contractOf(next)) values = next;
      else documents.push(withText(rich, way, of, text));
    }
    for (const document of [values, ...documents]) {
      const contract = contractOf(document);
      if (!contract) throw new Error('A text that passed is refused.');
      // openapi-typescript cannot read a property called `constructor`.
      const files = await generate(contract, hostileEntries(text), hostileWords(text)).catch(
        (error: unknown) => {
          expect(error).toMatchObject({ name: 'DocumentError' });
          return {};
        },
      );
      for (const source of Object.values(files)) expect(codeIn(source)).toEqual([]);
    }
    expect(kept.length).toBeGreaterThan(2);
  });

  test('is rejected if its version is not a release number', () => {
    fc.assert(
      fc.property(fc.string(), (version) => {
        fc.pre(!/^v?\d+\.\d+\.\d+/.test(version));
        const document = { ...smallDocument(), info: { title: 'Immich', version } };
        expect(() => parseDocument(JSON.stringify(document), 'It')).toThrow('is not a release number');
      }),
    );
  });

  test('is rejected by `generate` itself, for contracts that were not read from a file', async () => {
    const contract = {
      ...smallDocument(),
      info: { title: 'Immich', version: '3.0.3\nglobalThis.injected = true' },
    };
    await expect(generate(contract, {})).rejects.toThrow('is not a release number');
  });
});

describe('generating from a document with external references', () => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.end('{}');
  });
  let address = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A TCP server that listens has an address with a port.
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/schema.json`;
  });
  afterAll(() => server.close());

  const withReference = (reference: string): Record<string, object> => ({
    'discriminator.mapping': { discriminator: { propertyName: 'kind', mapping: { a: reference } } },
    default: { default: { $ref: reference } },
    enum: { enum: [{ $ref: reference }] },
    'unknown keyword': { 'x-other': { $ref: reference } },
    items: { items: { $ref: reference } },
    externalDocs: { externalDocs: { url: reference } },
    example: { example: { $ref: reference }, examples: [{ $ref: reference }] },
  });

  test.each(Object.keys(withReference('')))(
    'sends no request and opens no file that %s refers to',
    async (place) => {
      for (const reference of [address, '/etc/hostname', '../package.json', 'file:///etc/hostname']) {
        const document = smallDocument();
        const schemas = document.components?.schemas ?? {};
        schemas['TagResponseDto'] = { ...schemas['TagResponseDto'], ...withReference(reference)[place] };
        // Rejecting the document is as safe as ignoring the reference.
        await generate(document, {}).catch((error: unknown) =>
          expect(error).toMatchObject({ name: 'DocumentError' }),
        );
      }
      expect(requests).toBe(0);
    },
  );

  test('sends no request to a URL outside the schemas', async () => {
    const document: object = {
      ...smallDocument(),
      webhooks: { a: { $ref: address } },
      'x-more': { $ref: address },
      components: {
        ...smallDocument().components,
        responses: { a: { $ref: address } },
      },
    };
    await generate(parseDocument(JSON.stringify(document), 'It'), {});
    const schemes = { ...smallDocument(), components: { securitySchemes: { key: { $ref: address } } } };
    expect(() => parseDocument(JSON.stringify(schemes), 'It')).toThrow('leads out of the document');
    expect(requests).toBe(0);
  });
});
