import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { ENTRIES } from './entries.js';

/** An exported name of an entry. */
export interface ExportedName {
  name: string;
  /** Its declarations without comments. */
  text: string;
  /** Whether it has a doc comment. */
  isDocumented: boolean;
  /** The file that declares it, relative to the declarations. */
  file: string;
}

/**
 * The exports of each entry, sorted by name, read from declarations. Base types that are not exported are listed too: their members
 * are members of the exported types.
 */
export function publicSurface(declarations: string): Record<string, ExportedName[]> {
  const files = Object.values(ENTRIES).map((file) => join(declarations, file));
  // Names are resolved, but not type-checked, so `lib` and the types of packages are not needed.
  const program = ts.createProgram(files, {
    noLib: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  const checker = program.getTypeChecker();
  return Object.fromEntries(
    Object.entries(ENTRIES).map(([entry, file]) => {
      const source = program.getSourceFile(join(declarations, file));
      const module = source && checker.getSymbolAtLocation(source);
      if (!module) throw new Error(`${file} is missing or exports nothing: run \`npm run build\`.`);
      const exported = new Map(
        checker.getExportsOfModule(module).map((each) => [each.name, target(checker, each)]),
      );
      const bases = basesOf(checker, [...exported.values()]);
      const rows = [...exported, ...[...bases].map((base) => [base.name, base] as const)].map(
        ([name, symbol]) => describe(name, symbol, declarations),
      );
      return [entry, rows.sort(byName)];
    }),
  );
}

const byName = (a: ExportedName, b: ExportedName): number => (a.name < b.name ? -1 : 1);

const target = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** Classes and interfaces that the given ones extend, directly or not, and that are not among them. */
function basesOf(checker: ts.TypeChecker, symbols: readonly ts.Symbol[]): Set<ts.Symbol> {
  const seen = new Set(symbols);
  const found = new Set<ts.Symbol>();
  const queue = [...symbols];
  for (let symbol = queue.pop(); symbol; symbol = queue.pop()) {
    for (const declaration of symbol.declarations ?? []) {
      for (const base of heritageOf(checker, declaration)) {
        if (seen.has(base)) continue;
        seen.add(base);
        found.add(base);
        queue.push(base);
      }
    }
  }
  return found;
}

function heritageOf(checker: ts.TypeChecker, declaration: ts.Declaration): ts.Symbol[] {
  if (!ts.isClassDeclaration(declaration) && !ts.isInterfaceDeclaration(declaration)) return [];
  return (declaration.heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap(({ expression }) => {
      const symbol = checker.getSymbolAtLocation(expression);
      const base = symbol && target(checker, symbol);
      // Types of the platform, such as `Error`, are not found, because there is no `lib`.
      return base?.declarations ? [base] : [];
    }),
  );
}

const printer = ts.createPrinter({ removeComments: true });

function describe(name: string, symbol: ts.Symbol, folder: string): ExportedName {
  const declarations = symbol.declarations ?? [];
  const file = declarations[0]?.getSourceFile().fileName ?? '';
  return {
    name,
    text: declarations.map((each) => printed(each)).join('\n'),
    isDocumented: declarations.some((each) => ts.getJSDocCommentsAndTags(each).length > 0),
    file: relative(folder, file).split(sep).join('/'),
  };
}

/** A declaration as TypeScript prints it, without `export` and `declare`, which all of them have. */
function printed(declaration: ts.Declaration): string {
  const source = declaration.getSourceFile();
  const text = printer.printNode(ts.EmitHint.Unspecified, declaration, source).replaceAll('    ', '  ');
  return ts.isVariableDeclaration(declaration)
    ? `const ${text};`
    : text.replace(/^(?:export |declare )+/, '');
}
