import type ts from 'typescript';
import { peer } from '../../read/optional-packages.js';
import { clientTypes } from './client-types.js';
import { isOfPackage } from './own-package.js';
import { type Members, membersBelow, merged, namesIn, NO_MEMBERS } from './members.js';
import { type ClientNames, VERBS } from './method-names.js';
import {
  type Access,
  bare,
  builtText,
  isAccess,
  isRead,
  isWrapper,
  lastName,
  writtenName,
} from './syntax.js';

/** What a source does with the client at a place. */
export interface Found {
  at: ts.Node;
  /** Names of {@link ClientNames.operations}: what is called, or what could be if `why` says that it is not known. */
  names: readonly string[];
  why?: string;
}

/**
 * Finds the calls of the client in the sources of a program, by the types that the compiler finds. Where a value has none (`any`), a property
 * counts by its name: `x.albums.list()`.
 */
export function clientCalls(
  program: ts.Program,
  sources: readonly ts.SourceFile[],
  names: ClientNames,
): Map<ts.SourceFile, Found[]> {
  const ts = peer('typescript');
  const checker = program.getTypeChecker();
  const types = clientTypes(program, names);
  const given = new Set(sources);
  /** Variables without a type that hold the client or a part of it. */
  const holders = new Map<ts.Symbol, Members>();
  let found: Found[] = [];

  /** Several times: a holder can be read before the place where it is filled. */
  function all(rounds = MAX_ROUNDS): Map<ts.SourceFile, Found[]> {
    const before = holders.size;
    const bySource = new Map<ts.SourceFile, Found[]>();
    for (const source of sources) {
      found = [];
      visit(source);
      bySource.set(source, found);
    }
    return holders.size > before && rounds > 1 ? all(rounds - 1) : bySource;
  }

  function visit(node: ts.Node): void {
    // Types call nothing.
    if (ts.isTypeNode(node)) return;
    if (isAccess(node)) ofAccess(node);
    else if (ts.isBindingElement(node)) ofElement(node);
    else if (ts.isIdentifier(node) && isRead(node)) ofFunction(node, checker.getSymbolAtLocation(node));
    else if (ts.isExportSpecifier(node))
      ofFunction(node.name, checker.getExportSpecifierLocalTargetSymbol(node));
    else if (ts.isCallExpression(node)) ofCall(node);
    if (isAccess(node) || ts.isCallExpression(node) || (ts.isIdentifier(node) && isRead(node))) ofValue(node);
    ts.forEachChild(node, visit);
  }

  // What a value gives

  function membersOf(expression: ts.Expression): Members {
    const type = checker.getTypeAtLocation(expression);
    if (!isUntyped(type)) return types.membersOf(type);
    const node = bare(expression);
    if (node !== expression) return membersOf(node);
    const parts = alternatives(node);
    if (parts.length > 0) return merged(parts.map(membersOf));
    const symbol = checker.getSymbolAtLocation(isAccess(node) ? nameOf(node) : node);
    const held = symbol && holders.get(symbol);
    if (held) return held;
    if (isAccess(node)) {
      const owner = membersOf(node.expression);
      if (owner.size > 0) return membersBelow(owner, lastName(node) || undefined);
    }
    return CLIENT_NAME.test(lastName(node)) ? names.client : NO_MEMBERS;
  }

  function membersOfPattern(pattern: ts.BindingPattern): Members {
    const type = checker.getTypeAtLocation(pattern);
    if (!isUntyped(type)) return types.membersOf(type);
    const { parent } = pattern;
    if (ts.isBindingElement(parent)) {
      const name = writtenName(parent.propertyName ?? parent.name);
      return name === undefined ? NO_MEMBERS : membersBelow(membersOfPattern(parent.parent), name);
    }
    return ts.isVariableDeclaration(parent) && parent.initializer
      ? membersOf(parent.initializer)
      : NO_MEMBERS;
  }

  // Properties

  function ofAccess(node: Access): void {
    const owner = membersOf(node.expression);
    const properties = ts.isElementAccessExpression(node)
      ? literals(node.argumentExpression)
      : [node.name.text];
    if (properties === undefined) return ofComputed(node, owner);
    for (const property of properties) {
      ofProperty(node, nameOf(node), owner, property, () => groupsWrittenIn(node.expression));
    }
  }

  function ofElement(element: ts.BindingElement): void {
    if (!ts.isObjectBindingPattern(element.parent)) return;
    const pattern = element.parent;
    const owner = membersOfPattern(pattern);
    const name = writtenName(element.propertyName ?? element.name);
    if (element.dotDotDotToken) return hold(element.name, owner);
    if (name === undefined) return unclear(element, owner, 'taken by a computed name');
    const property = checker.getPropertyOfType(checker.getTypeAtLocation(pattern), name);
    // Without another type, a pattern has the one that it is written with.
    const untyped = property?.declarations?.every(ts.isBindingElement) ?? true;
    ofProperty(element, element, owner, name, () => (untyped ? groupsWrittenAround(pattern) : []));
    // `require` makes an import of it: a call of that is found where it is.
    const own = checker.getSymbolAtLocation(element.name);
    if (!own || !(own.flags & ts.SymbolFlags.Alias)) ofFunction(element, property);
    if (untyped) hold(element.name, membersBelow(owner, name));
  }

  function ofProperty(
    node: Access | ts.BindingElement,
    at: ts.Node,
    owner: Members,
    property: string,
    groups: () => string[],
  ): void {
    const known = owner.get(property);
    if (known && isAccess(node) && isComputed(node.expression))
      found.push({ at, names: known, why: COMPUTED });
    else if (known) use(at, known, node);
    else if (owner.size > 0) return;
    else {
      const written = groups().map((group) => `${group}.${property}`);
      use(at, written.filter((name) => names.operations.has(name)).slice(0, 1), node);
      if (isAccess(node)) ofFunction(at, checker.getSymbolAtLocation(nameOf(node)));
    }
  }

  /** `immich[name]`; what is read of that by a name, as in `immich[name].list()`, is found there. */
  function ofComputed(node: Access, owner: Members): void {
    const reader = outside(node).parent;
    if (isAccess(reader) && membersBelow(owner).size > 0 && lastName(reader) !== '') return;
    unclear(node, membersBelow(owner), COMPUTED);
  }

  const isComputed = (expression: ts.Expression): boolean => {
    const node = bare(expression);
    return ts.isElementAccessExpression(node) && literals(node.argumentExpression) === undefined;
  };

  /** The texts that an expression can have; `undefined` if any. */
  function literals(expression: ts.Expression): string[] | undefined {
    const type = checker.getTypeAtLocation(expression);
    const whole =
      type.flags & ts.TypeFlags.Instantiable ? (checker.getBaseConstraintOfType(type) ?? type) : type;
    if (whole.flags & ts.TypeFlags.NumberLike) return [];
    const parts = whole.isUnion() ? whole.types : [whole];
    const texts = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
    return texts.length === parts.length ? texts : undefined;
  }

  // Calls that are not methods

  /** A function of the package, or a method of the client, that needs no more than its name. */
  function ofFunction(at: ts.Node, symbol: ts.Symbol | undefined): void {
    const name = types.functionOf(symbol);
    if (name !== undefined) use(at, [name], at);
  }

  /** `immich.api.GET('/albums')`, and whatever else is called like it. */
  function ofCall(call: ts.CallExpression): void {
    const raw = types.verbOf(checker.getTypeAtLocation(call.expression));
    const verb = raw ?? VERBS.find((each) => each === lastName(call.expression));
    const [address] = call.arguments;
    if (verb === undefined || !address) return;
    const isRaw = raw !== undefined || membersOf(call.expression).size > 0 || isRawByName(call.expression);
    const texts = literals(address) ?? [builtText(address)];
    for (const text of texts) {
      const routes = text === undefined ? [] : names.routesAt(verb, text);
      if (routes.length > 0) use(call.expression, routes, call);
      else if (isRaw && text === undefined) {
        found.push({
          at: call.expression,
          names: [`${verb} *`],
          why: 'an address that is not written there',
        });
      } else if (isRaw) {
        const shown = `${verb} ${text ?? ''}`.replaceAll('\0', '${…}');
        found.push({ at: call.expression, names: [], why: `${shown}, which the contract does not have` });
      }
    }
  }

  function isRawByName(callee: ts.Expression): boolean {
    const node = bare(callee);
    return (
      isAccess(node) && isUntyped(checker.getTypeAtLocation(node)) && lastName(node.expression) === 'api'
    );
  }

  // Where the client goes

  function ofValue(node: ts.Expression): void {
    const members = membersOf(node);
    if (members.size === 0) return;
    for (const type of typesAsserted(node)) into(node, members, type, HIDDEN);
    const value = outside(node);
    const place = value.parent;
    if ((isAccess(place) || ts.isCallExpression(place)) && place.expression === value) return;
    if (ts.isCallExpression(place) || ts.isNewExpression(place))
      return ofArgument(place, value, node, members);
    const target = checker.getContextualType(node);
    const name = storedAs(place);
    if (name && ts.isObjectLiteralExpression(name)) return ofTarget(name, members);
    // Its elements are found by themselves.
    const isTyped = 'type' in place && place.type !== undefined;
    if (name && !isTyped && (ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name))) return;
    if (name && isUntyped(checker.getTypeAtLocation(name))) {
      // A property of an object keeps its name.
      if (!ts.isObjectLiteralExpression(value) || ts.isSpreadAssignment(node.parent)) hold(name, members);
    } else if (target) into(node, members, target, HIDDEN);
    else if (ts.isJsxExpression(place) || ts.isJsxSpreadAttribute(place)) unclear(node, members, OUTSIDE);
  }

  /** `({ albums } = immich)`. */
  function ofTarget(pattern: ts.ObjectLiteralExpression, members: Members): void {
    for (const { name } of pattern.properties) {
      const property = name && writtenName(name);
      if (name === undefined || property === undefined) unclear(pattern, members, 'taken by a computed name');
      else {
        use(name, members.get(property) ?? [], name);
        hold(name, membersBelow(members, property));
      }
    }
  }

  /** The types of `immich as unknown as Other`: each may hide what is called. */
  function typesAsserted({ parent }: ts.Expression): ts.Type[] {
    if (!isWrapper(parent)) return [];
    const isAsserted = ts.isAsExpression(parent) || ts.isTypeAssertionExpression(parent);
    const type = checker.getTypeAtLocation(parent);
    const hides = isAsserted && !(type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown));
    return [...(hides ? [type] : []), ...typesAsserted(parent)];
  }

  /** The variable or property that gets a value at a place. */
  function storedAs(place: ts.Node): ts.Node | undefined {
    if (
      ts.isVariableDeclaration(place) ||
      ts.isPropertyDeclaration(place) ||
      ts.isParameter(place) ||
      ts.isBindingElement(place)
    ) {
      return place.name;
    }
    return ts.isBinaryExpression(place) && isAssignment(place) ? place.left : undefined;
  }

  /** The client as an argument: a function that is not among the sources can call everything that it is given. */
  function ofArgument(
    call: ts.CallExpression | ts.NewExpression,
    value: ts.Expression,
    node: ts.Expression,
    members: Members,
  ): void {
    const { declaration } = checker.getResolvedSignature(call) ?? {};
    if (!declaration || ts.isJSDocSignature(declaration)) {
      if (!BINDS.has(lastName(call.expression))) unclear(node, members, OUTSIDE);
      return;
    }
    const source = declaration.getSourceFile();
    const index = call.arguments?.indexOf(value) ?? -1;
    const parameter = declaration.parameters[Math.min(index, declaration.parameters.length - 1)];
    const type = parameter ? checker.getTypeAtLocation(parameter) : undefined;
    if (given.has(source)) {
      if (parameter && type && isUntyped(type) && value === node) hold(parameter.name, members);
      else if (type && value === node) into(node, members, type, 'passed on without its type');
      return;
    }
    if (
      program.isSourceFileDefaultLibrary(source) ||
      PLATFORM.test(source.fileName) ||
      isOfPackage(source.fileName)
    ) {
      if (READS_ALL.has(lastName(call.expression))) unclear(node, members, 'read as a list of properties');
      return;
    }
    const target = value === node ? type : checker.getContextualType(node);
    if (!target || isUntyped(target)) return unclear(node, members, OUTSIDE);
    const typed = types.membersOf(target);
    if (typed.size > 0) unclear(node, typed, OUTSIDE);
    else into(node, members, target, OUTSIDE);
  }

  /** What another type, which is no part of the client, lets others call. */
  function into(node: ts.Expression, members: Members, target: ts.Type, why: string): void {
    if (target.isUnion()) return target.types.forEach((type) => into(node, members, type, why));
    if (target.isTypeParameter()) return;
    if (types.membersOf(target).size === 0 && hidesAll(target)) return unclear(node, members, why);
    for (const property of checker.getPropertiesOfType(target)) {
      const { name } = property;
      if (types.membersOf(target).has(name)) continue;
      const method = members.get(name);
      if (method) use(node, method, node);
      const below = membersBelow(members, name);
      if (below.size > 0) into(node, below, checker.getTypeOfSymbol(property), why);
    }
  }

  function hidesAll(type: ts.Type): boolean {
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) return true;
    const isObject = (type.flags & ts.TypeFlags.Object) !== 0;
    return (
      isObject &&
      (checker.getIndexInfosOfType(type).length > 0 || checker.getPropertiesOfType(type).length === 0)
    );
  }

  /** Remembers what a variable without a type holds. */
  function hold(name: ts.Node, members: Members): void {
    const symbol = checker.getSymbolAtLocation(name);
    if (symbol && members.size > 0 && !holders.has(symbol)) holders.set(symbol, members);
  }

  // Names, where there is no type

  /** `admin.users` and `users` for `x.admin.users`; for `users` alone, either may be meant. */
  function groupsWrittenIn(expression: ts.Expression): string[] {
    if (!isUntyped(checker.getTypeAtLocation(expression))) return [];
    const node = bare(expression);
    const name = lastName(node);
    const outer = isAccess(node) ? lastName(node.expression) : 'admin';
    return [`${outer}.${name}`, name];
  }

  function groupsWrittenAround(pattern: ts.ObjectBindingPattern): string[] {
    const { parent } = pattern;
    if (ts.isVariableDeclaration(parent) && parent.initializer) return groupsWrittenIn(parent.initializer);
    if (!ts.isBindingElement(parent)) return [];
    const name = writtenName(parent.propertyName ?? parent.name);
    return name === undefined ? [] : [`admin.${name}`, name];
  }

  // The result

  function use(at: ts.Node, called: readonly string[], node: ts.Node): void {
    // A method of the raw client counts by the address that it is called with.
    const needed = called
      .filter((name) => !name.endsWith('*'))
      .filter((name) => !BY_OPTION.has(name) || mayVisitLink(node));
    if (needed.length > 0) found.push({ at, names: needed });
  }

  function unclear(at: ts.Node, members: Members, why: string): void {
    if (members.size > 0) found.push({ at, names: namesIn(members), why });
  }

  /** Whether a client made here may be a shared link's. */
  function mayVisitLink(node: ts.Node): boolean {
    const callee = isAccess(node.parent) && node.parent.expression !== node ? node.parent : node;
    const call = callee.parent;
    if (!ts.isCallExpression(call) || call.expression !== callee) return true;
    const [options] = call.arguments;
    if (!options) return false;
    const type = checker.getTypeAtLocation(options);
    if (isUntyped(type)) return true;
    return (type.isUnion() ? type.types : [type]).some((part) => {
      const option = checker.getPropertyOfType(part, 'sharedLink');
      return option !== undefined && !(checker.getTypeOfSymbol(option).flags & ts.TypeFlags.Undefined);
    });
  }

  const isUntyped = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Any) !== 0;
  const nameOf = (node: Access): ts.Node =>
    ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
  const isAssignment = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
    kind === ts.SyntaxKind.EqualsToken || kind === ts.SyntaxKind.QuestionQuestionEqualsToken;

  return all();
}

/** A value goes through so many functions without types at most. */
const MAX_ROUNDS = 10;

const COMPUTED = 'read by a computed name';
const HIDDEN = 'given a type that hides what is called';
const OUTSIDE = 'passed to code that is not read';
/** Types of the platform beside those of the compiler. */
const PLATFORM = /\/node_modules\/@types\/node\//;
/** What a client is called in a program without types. */
const CLIENT_NAME = /^[#_$]*immich(?:Client)?$/i;
/** Only with the option `sharedLink` do these send anything. */
const BY_OPTION = new Set(['createImmichClient', 'with']);
/** Functions of the language that read all properties of an object. */
/** Methods of functions, whose first argument is the object that a method is called on. */
const BINDS = new Set(['bind', 'call', 'apply']);
const READS_ALL = new Set(['values', 'entries', 'getOwnPropertyDescriptors']);

/** The value that an expression becomes a part of: `{ immich }` for `immich`, `immich as Client`. */
function outside(node: ts.Expression): ts.Expression {
  const ts = peer('typescript');
  const { parent } = node;
  const isPart =
    isWrapper(parent) ||
    ts.isObjectLiteralExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition !== node) ||
    (ts.isBinaryExpression(parent) && LOGICAL.has(ts.tokenToString(parent.operatorToken.kind) ?? ''));
  if (isPart) return outside(parent);
  const isMember =
    ts.isPropertyAssignment(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isSpreadAssignment(parent);
  return isMember ? outside(parent.parent) : node;
}

/** The values of which an expression has one. */
function alternatives(node: ts.Expression): ts.Expression[] {
  const ts = peer('typescript');
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  const isEither =
    ts.isBinaryExpression(node) && LOGICAL.has(ts.tokenToString(node.operatorToken.kind) ?? '');
  return isEither ? [node.left, node.right] : [];
}

const LOGICAL = new Set(['??', '||', '&&', ',']);
