import type ts from 'typescript';
import { peer } from '../../read/optional-packages.js';
import { type ClientNames, VERBS } from './method-names.js';
import { isOfPackage } from './own-package.js';

/** Names that identify the client in a program without types. */
export const CLIENT_NAME = /^[#_$]*immich(?:Client)?$/i;

/** A client is not searched for in objects that nest deeper. */
const MAX_DEPTH = 6;

/** Finds the client, as this package declares it, in the types of a program. */
export class ClientTypes {
  readonly checker: ts.TypeChecker;
  /** Declarations of methods and functions, with the names that they are called by. */
  readonly #called = new Map<ts.Node, string[]>();
  readonly #groups = new Set<ts.Node>();
  readonly #held = new Map<ts.Type, Set<string>>();

  /** `read` contains the names of all sources. */
  constructor(
    program: ts.Program,
    readonly names: ClientNames,
    readonly read: ReadonlySet<string>,
  ) {
    const ts = peer('typescript');
    this.checker = program.getTypeChecker();
    for (const source of program.getSourceFiles().filter(isOfPackage)) {
      for (const statement of source.statements) {
        const name = ts.isFunctionDeclaration(statement) ? statement.name?.text : undefined;
        if (name !== undefined && names.operations.has(name)) this.#called.set(statement, [name]);
        const isClient = ts.isClassDeclaration(statement) && statement.name?.text === 'ImmichClient';
        if (isClient) this.#collect(this.checker.getTypeAtLocation(statement), '');
      }
    }
  }

  #collect(type: ts.Type, group: string): void {
    for (const property of this.checker.getPropertiesOfType(type)) {
      const name = group + property.name;
      const isGroup = [...this.names.client.keys()].some((each) => each.startsWith(`${name}.`));
      for (const declaration of property.declarations ?? []) {
        if (isGroup) this.#groups.add(declaration);
        else if (this.names.client.has(name)) {
          this.#called.set(declaration, [...(this.#called.get(declaration) ?? []), name]);
        }
      }
      if (isGroup) this.#collect(this.checker.getTypeOfSymbol(property), `${name}.`);
    }
  }

  /** The names that a symbol is called by: `albums.list` for that method, `uploadAll` for that function. */
  called(symbol: ts.Symbol | undefined): string[] {
    const isAlias = symbol && symbol.flags & peer('typescript').SymbolFlags.Alias;
    const { declarations = [] } = (isAlias ? this.checker.getAliasedSymbol(symbol) : symbol) ?? {};
    return [...new Set(declarations.flatMap((declaration) => this.#called.get(declaration) ?? []))];
  }

  /** Whether a symbol is a method or a group of the client, or a method of the raw client. */
  isPart = (symbol: ts.Symbol): boolean =>
    symbol.declarations?.some((each) => this.#called.has(each) || this.#groups.has(each)) === true ||
    (VERBS.includes(symbol.name) && this.verbOf(this.checker.getTypeOfSymbol(symbol)) !== undefined);

  isClient = (type: ts.Type): boolean => this.propertiesOf(type).some(this.isPart);

  /** The method of the raw client that a function of the type is. */
  verbOf(type: ts.Type): string | undefined {
    if (type.symbol?.name !== 'RawCall' || !type.symbol.declarations?.some(isOfPackage)) return undefined;
    const verb = argumentsOf(this.checker, type).find((each) => each.isStringLiteral());
    return verb?.value.toUpperCase();
  }

  /** The properties with a name, those of each member of a union; all properties if no name is given. */
  propertiesOf = (type: ts.Type, name?: string): ts.Symbol[] => {
    if (type.isUnion()) return type.types.flatMap((part) => this.propertiesOf(part, name));
    if (!(type.flags & peer('typescript').TypeFlags.StructuredOrInstantiable)) return [];
    if (name === undefined) return this.checker.getPropertiesOfType(type);
    const property = this.checker.getPropertyOfType(type, name);
    return property ? [property] : [];
  };

  /**
   * The names of everything that can be called with a value: a client, a group, or an object or a function that
   * returns one.
   */
  held(type: ts.Type): ReadonlySet<string> {
    const names = this.#held.get(type) ?? new Set<string>();
    if (this.#held.has(type)) return names;
    this.#held.set(type, names);
    const seen = new Set([type]);
    let level = [type];
    for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
      for (const each of level) {
        const verb = this.verbOf(each);
        const direct =
          verb === undefined ? this.propertiesOf(each).flatMap((one) => this.called(one)) : [`${verb} *`];
        for (const name of direct) names.add(name);
      }
      level = level.flatMap((each) => this.#inside(each)).filter((each) => !seen.has(each) && seen.add(each));
    }
    return names;
  }

  /**
   * The types that a value passes on to others: not the properties of types of other packages, and no private ones.
   */
  #inside(type: ts.Type): ts.Type[] {
    if (type.isUnionOrIntersection()) return type.types;
    const properties = this.propertiesOf(type).filter(
      (property) => this.isPart(property) || this.#isOwn(property),
    );
    return [
      ...properties.map((property) => this.checker.getTypeOfSymbol(property)),
      ...argumentsOf(this.checker, type),
      ...this.checker.getIndexInfosOfType(type).map((index) => index.type),
      ...type.getCallSignatures().map((signature) => signature.getReturnType()),
    ];
  }

  #isOwn({ declarations = [] }: ts.Symbol): boolean {
    const ts = peer('typescript');
    const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
    return declarations.every((each) => {
      const name = ts.getNameOfDeclaration(each);
      const isPrivate = ts.getCombinedModifierFlags(each) & hidden || (name && ts.isPrivateIdentifier(name));
      return !isPrivate && this.read.has(each.getSourceFile().fileName);
    });
  }
}

/** Whether the compiler has no type for a value. */
export const isAny = (type: ts.Type): boolean => (type.flags & peer('typescript').TypeFlags.Any) !== 0;

/** `string` and `Album` of `Map<string, Album>`. */
export function argumentsOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  const { ObjectFlags, TypeFlags } = peer('typescript');
  const isReference =
    type.flags & TypeFlags.Object && (type as ts.ObjectType).objectFlags & ObjectFlags.Reference;
  return isReference ? checker.getTypeArguments(type as ts.TypeReference) : [];
}
