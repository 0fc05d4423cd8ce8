import type ts from 'typescript';
import { peer } from '../../read/optional-packages.js';
import { type Members, merged, NO_MEMBERS } from './members.js';
import { type ClientNames, VERBS } from './method-names.js';
import { isOfPackage } from './own-package.js';

/** What the types of a program have to do with the client, as the package declares it. */
export interface ClientTypes {
  /** What a value of a type gives: all of the client, a group, or the part of them that the type has. */
  membersOf(type: ts.Type): Members;
  /** The method of the raw client that a function of the type is. */
  verbOf(type: ts.Type): string | undefined;
  /** A function of the package, such as `uploadAll`. */
  functionOf(symbol: ts.Symbol | undefined): string | undefined;
  isOfClient(symbol: ts.Symbol): boolean;
}

/** Finds the client's declarations in a program. What a method is called follows from them, not from the names in the program. */
export function clientTypes(program: ts.Program, { client, operations }: ClientNames): ClientTypes {
  const ts = peer('typescript');
  const checker = program.getTypeChecker();
  const methods = new Map<ts.Node, string[]>();
  const groups = new Set<ts.Node>();
  const functions = new Map<ts.Node, string>();
  const known = new Map<ts.Type, Members>();
  const groupNames = new Set([...client.keys()].flatMap(waysTo));

  for (const source of program.getSourceFiles()) {
    if (!isOfPackage(source.fileName)) continue;
    for (const statement of source.statements) {
      if (ts.isClassDeclaration(statement) && statement.name?.text === 'ImmichClient') {
        collect(checker.getTypeAtLocation(statement), '');
      }
      const name = ts.isFunctionDeclaration(statement) ? statement.name?.text : undefined;
      if (name !== undefined && operations.has(name)) functions.set(statement, name);
    }
  }

  function collect(type: ts.Type, group: string): void {
    for (const property of checker.getPropertiesOfType(type)) {
      const name = group === '' ? property.name : `${group}.${property.name}`;
      for (const declaration of property.declarations ?? []) {
        if (client.has(name)) methods.set(declaration, [...(methods.get(declaration) ?? []), name]);
        else if (groupNames.has(name)) groups.add(declaration);
      }
      if (groupNames.has(name) && !client.has(name)) collect(checker.getTypeOfSymbol(property), name);
    }
  }

  function membersOf(type: ts.Type): Members {
    const members = known.get(type) ?? read(type);
    known.set(type, members);
    return members;
  }

  function read(type: ts.Type): Members {
    if (type.isUnion()) return merged(type.types.map(membersOf));
    const object = type.isTypeParameter() ? checker.getBaseConstraintOfType(type) : type;
    if (object !== type) return object ? membersOf(object) : NO_MEMBERS;
    const verb = verbOf(type);
    if (verb !== undefined) return new Map([['', [`${verb} *`]]]);
    if (!(type.flags & STRUCTURED)) return NO_MEMBERS;
    const members = new Map<string, readonly string[]>();
    for (const property of checker.getPropertiesOfType(type)) {
      const { name, declarations = [] } = property;
      const found = [...new Set(declarations.flatMap((declaration) => methods.get(declaration) ?? []))];
      if (found.length > 0) members.set(name, found);
      if (!VERBS.includes(name) && !declarations.some((declaration) => groups.has(declaration))) continue;
      for (const [way, names] of membersOf(checker.getTypeOfSymbol(property))) {
        members.set(way === '' ? name : `${name}.${way}`, names);
      }
    }
    return members;
  }

  const STRUCTURED = ts.TypeFlags.Object | ts.TypeFlags.Intersection | ts.TypeFlags.Instantiable;

  function verbOf(type: ts.Type): string | undefined {
    if (type.symbol?.name !== 'RawCall' || !isOfClient(type.symbol)) return undefined;
    const [verb] = checker.getTypeArguments(type as ts.TypeReference);
    return verb?.isStringLiteral() ? verb.value.toUpperCase() : undefined;
  }

  const isOfClient = ({ declarations = [] }: ts.Symbol): boolean =>
    declarations.some((declaration) => isOfPackage(declaration.getSourceFile().fileName));

  function functionOf(symbol: ts.Symbol | undefined): string | undefined {
    if (!symbol) return undefined;
    const { declarations = [] } =
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return declarations.map((declaration) => functions.get(declaration)).find((name) => name !== undefined);
  }

  return { membersOf, verbOf, functionOf, isOfClient };
}

/** `admin` and `admin.users` for `admin.users.create`. */
function waysTo(name: string): string[] {
  const parts = name.split('.').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}
