import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type ts from 'typescript';
import { DocumentError } from '../../read/document.js';
import { peer } from '../../read/optional-packages.js';

/** Parsed sources, and who declares the names in them. */
export interface Program {
  sources: Source[];
  /** Knows scopes and the types that a source itself declares. It has no libraries and follows no import. */
  checker: ts.TypeChecker;
}

export interface Source {
  /** As it was given. */
  file: string;
  tree: ts.SourceFile;
  /** Where it could not be parsed, and why. */
  faults: { start: number; message: string }[];
}

/** Parses sources each by itself: nothing has to be installed or configured for it. */
export async function parse(files: readonly string[]): Promise<Program> {
  const ts = peer('typescript');
  const options: ts.CompilerOptions = {
    allowJs: true,
    jsx: ts.JsxEmit.Preserve,
    noLib: true,
    noResolve: true,
    target: ts.ScriptTarget.Latest,
    types: [],
  };
  const trees = new Map<string, ts.SourceFile>();
  const names = files.map((file) => resolve(file).replaceAll('\\', '/'));
  for (const name of names) {
    trees.set(name, ts.createSourceFile(name, await text(name), ts.ScriptTarget.Latest, true));
  }
  const host = { ...ts.createCompilerHost(options), getSourceFile: (name: string) => trees.get(name) };
  const program = ts.createProgram(names, options, host);
  const sources = files.flatMap((file, index) => {
    const tree = program.getSourceFile(names[index] ?? '');
    return tree ? [{ file, tree, faults: faultsOf(program.getSyntacticDiagnostics(tree)) }] : [];
  });
  return { sources, checker: program.getTypeChecker() };
}

const faultsOf = (diagnostics: readonly ts.DiagnosticWithLocation[]): Source['faults'] =>
  diagnostics.map(({ start, messageText }) => ({
    start,
    message: peer('typescript').flattenDiagnosticMessageText(messageText, ' '),
  }));

async function text(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new DocumentError(`Cannot read ${file}.`, { cause });
  }
}
