import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type ts from 'typescript';
import { peer } from '../../src/contract/read/optional-packages.js';
import { ROOT } from '../repository.js';

/** Folders with the methods and functions of the client, besides the generated files. */
const FOLDERS = ['src/resources', 'src/node/upload', 'src/node/download'];

/** A class or an interface. */
interface Declared {
  bases: string[];
  /** The signatures of each method, one for each overload. */
  methods: Map<string, string[]>;
  /** The type of each property. */
  groups: Map<string, string>;
}

/**
 * Returns the signature of a client method by its name, such as `albums.update`, and of the functions of `immich-client/node`. It is read from
 * the declarations in the sources, those that `generate` is about to write included; nothing is compiled.
 */
export async function methodSignatures(
  generated: Readonly<Record<string, string>>,
): Promise<(client: string) => string | undefined> {
  const ts = peer('typescript');
  const options = {
    languageVersion: ts.ScriptTarget.ESNext,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  const types = new Map<string, Declared>();
  const functions = new Map<string, string>();
  for (const text of [...generatedMethods(generated), ...(await handwritten())]) {
    const source = ts.createSourceFile('source.ts', text, options);
    for (const statement of source.statements) {
      if (ts.isFunctionDeclaration(statement) && statement.name) {
        functions.set(statement.name.text, signature(statement, source));
      } else if (ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement)) {
        if (statement.name) types.set(statement.name.text, declared(statement, source));
      }
    }
  }
  return (client) => {
    const path = client.split('.');
    const method = path.pop() ?? '';
    if (path.length === 0) {
      const own = types.get('ImmichClient')?.methods.get(method);
      return own?.join('; ') ?? functions.get(method);
    }
    const type = path.reduce<string | undefined>(
      (name, group) => find(types, name, ({ groups }) => groups.get(group)),
      'Groups',
    );
    return find(types, type, ({ methods }) => methods.get(method))?.join('; ');
  };
}

/** The generated files that declare groups and methods. The others are large. */
const generatedMethods = (files: Readonly<Record<string, string>>): string[] =>
  Object.entries(files)
    .filter(([name]) => name.startsWith('resources/') || name === 'client-groups.ts')
    .map(([, text]) => text);

async function handwritten(): Promise<string[]> {
  const files = await Promise.all(
    FOLDERS.map(async (folder) =>
      (await readdir(join(ROOT, folder)))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name)),
    ),
  );
  return Promise.all(['src/client.ts', ...files.flat()].map((file) => readFile(join(ROOT, file), 'utf8')));
}

/** The members of a type, or those of the types that it extends. */
function find<Member>(
  types: ReadonlyMap<string, Declared>,
  type: string | undefined,
  member: (declared: Declared) => Member | undefined,
): Member | undefined {
  const found = type === undefined ? undefined : types.get(type);
  if (!found) return undefined;
  const own = member(found);
  if (own !== undefined) return own;
  for (const base of found.bases) {
    const inherited = find(types, base, member);
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

function declared(node: ts.ClassDeclaration | ts.InterfaceDeclaration, source: ts.SourceFile): Declared {
  const ts = peer('typescript');
  const bases = (node.heritageClauses ?? [])
    .flatMap(({ types }) => [...types])
    .map(({ expression }) => expression.getText(source));
  const methods = new Map<string, string[]>();
  const groups = new Map<string, string>();
  for (const member of node.members) {
    if (!member.name || !ts.isIdentifier(member.name)) continue;
    const name = member.name.text;
    if (ts.isPropertySignature(member) && member.type) groups.set(name, member.type.getText(source));
    if (!ts.isMethodDeclaration(member) && !ts.isMethodSignature(member)) continue;
    const known = methods.get(name) ?? [];
    // The implementation signature of an overloaded method is not callable.
    const isImplementation = ts.isMethodDeclaration(member) && member.body !== undefined && known.length > 0;
    if (!isImplementation) methods.set(name, [...known, signature(member, source)]);
  }
  return { bases, methods, groups };
}

/** Such as `(id, body?: AlbumUpdate): Promise<Album>`: text parameters without their type, and without the options that every call takes. */
function signature(node: ts.SignatureDeclaration, source: ts.SourceFile): string {
  const ts = peer('typescript');
  const generic = node.typeParameters?.map((each) => each.getText(source)).join(', ');
  const parameters = node.parameters
    .map((each) => {
      const name = ts.isIdentifier(each.name) ? each.name.text : 'options';
      const type = each.type?.getText(source) ?? 'unknown';
      const isOptional = each.questionToken !== undefined || each.initializer !== undefined;
      const typed = type === 'string' ? '' : `: ${type}`;
      return { type, text: `${each.dotDotDotToken ? '...' : ''}${name}${isOptional ? '?' : ''}${typed}` };
    })
    .filter(({ type }) => type !== 'RequestOptions')
    .map(({ text }) => text);
  const result = node.type?.getText(source) ?? 'void';
  return `${generic === undefined ? '' : `<${generic}>`}(${parameters.join(', ')}): ${result}`.replaceAll(
    /\s+/g,
    ' ',
  );
}
