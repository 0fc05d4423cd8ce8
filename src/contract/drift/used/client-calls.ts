import type ts from 'typescript';
import { peer } from '../../read/optional-packages.js';
import { UNKNOWN_PART } from './addresses.js';
import { CLIENT_NAME, type ClientTypes, isAny } from './client-types.js';
import { escapeOf } from './escapes.js';
import { VERBS } from './method-names.js';
import { isOfPackage } from './own-package.js';
import {
  type Access,
  bare,
  builtText,
  isAccess,
  isValue,
  isWrapper,
  lastName,
  namesWritten,
  writtenName,
} from './syntax.js';

/** The use of the client at one place of a source. */
export interface Found {
  at: ts.Node;
  /**
   * Names of `ClientNames.operations`: those that are called, or those that could be called if `why` gives a reason
   * why it is unknown.
   */
  names: readonly string[];
  why?: string;
}

const COMPUTED = 'accessed by a computed name';
const NOT_IN_CONTRACT = ', which the contract does not have';
/** Only these use the option `sharedLink` to send anything. */
const BY_OPTION = new Set(['createImmichClient', 'with']);

/**
 * Finds the calls of the client in a source, by the types that the compiler finds. Where a value has none (`any`), names decide:
 * `x.albums.list()` is a call. Whatever else becomes of the client is not known, so that all of it counts.
 */
export function clientCalls(source: ts.SourceFile, types: ClientTypes): Found[] {
  const ts = peer('typescript');
  const { checker, names } = types;
  const found: Found[] = [];
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    // Types call nothing, but the expression after `extends` can.
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isBindingElement(node)) ofElement(node);
    else if (ts.isExportSpecifier(node))
      use(node, types.called(checker.getExportSpecifierLocalTargetSymbol(node)));
    else if (isAccess(node)) ofAccess(node);
    else if (ts.isCallExpression(node)) ofCall(node);
    else if (ts.isIdentifier(node) && isValue(node)) use(node, types.called(symbolAt(node)));
    if (isValue(node)) ofValue(node);
    ts.forEachChild(node, visit);
  }

  /** In `{ uploadAll }`, the function and not the property. */
  function symbolAt(node: ts.Identifier): ts.Symbol | undefined {
    const isShort = ts.isShorthandPropertyAssignment(node.parent);
    return isShort
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
  }

  /** A value that returns the client must be called there, or get a type that shows its methods. */
  function ofValue(node: ts.Expression): void {
    const held = types.held(checker.getTypeAtLocation(node));
    const why = held.size > 0 ? escapeOf(node, types) : undefined;
    if (why !== undefined) unclear(node, held, why);
    const isNamed = bare(node) === node && CLIENT_NAME.test(lastName(node));
    if (isNamed && isAny(checker.getTypeAtLocation(node))) ofUntyped(node);
  }

  /**
   * A name like that of the client without a type. If it is not a call of a known method, all calls of the group or
   * of the client count.
   */
  function ofUntyped(client: ts.Expression): void {
    const way: string[] = [];
    let node = client;
    for (let parent: ts.Node = node.parent; isWrapper(parent) || isOwner(parent, node); { parent } = parent) {
      if (isAccess(parent)) way.push(lastName(parent));
      if (names.client.has(way.join('.'))) return;
      node = parent;
    }
    const why = way.includes('') ? COMPUTED : escapeOf(node, types, true);
    const group = way.includes('') ? way.slice(0, way.indexOf('')) : way;
    const all = [...names.client];
    const below = all.filter(([name]) => name.startsWith(`${group.join('.')}.`));
    const held = (below.length > 0 ? below : all).map(([, name]) => name);
    if (why !== undefined) unclear(node, held, why);
  }

  function isOwner(parent: ts.Node, node: ts.Node): parent is Access {
    return isAccess(parent) && parent.expression === node;
  }

  function ofAccess(node: Access): void {
    const type = checker.getTypeAtLocation(node.expression);
    const isNamed = ts.isPropertyAccessExpression(node);
    const properties = isNamed ? [node.name.text] : textsOf(node.argumentExpression);
    const at = isNamed ? node.name : node.argumentExpression;
    for (const property of properties ?? []) ofProperty(at, type, property, namesWritten(node.expression));
    if (!properties && types.isClient(type)) unclear(node, types.held(type), COMPUTED);
  }

  /** `{ albums }`, `{ albums: photos }`, wherever a pattern takes an object apart. */
  function ofElement(element: ts.BindingElement): void {
    const { parent: pattern, dotDotDotToken } = element;
    if (!ts.isObjectBindingPattern(pattern) || dotDotDotToken) return;
    // A name destructured from `require` is an import: its calls are found at their own place.
    const own = checker.getSymbolAtLocation(element.name);
    if (own && own.flags & ts.SymbolFlags.Alias) return;
    const type = checker.getTypeAtLocation(pattern);
    const name = writtenName(element);
    if (name !== undefined) ofProperty(element, type, name, namesAround(pattern));
    else if (types.isClient(type)) unclear(element, types.held(type), 'destructured by a computed name');
  }

  /** `written`: the names in the expression, which are used if the compiler finds no type. */
  function ofProperty(at: ts.Node, type: ts.Type, property: string, written: string[]): void {
    const symbols = types.propertiesOf(type, property);
    // A pattern without a type annotation has the type of its initialiser.
    const isGuess =
      isAny(type) ||
      (symbols.length > 0 &&
        symbols.every(({ declarations = [] }) => declarations.every(ts.isBindingElement)));
    if (!isGuess)
      return use(
        at,
        symbols.flatMap((symbol) => types.called(symbol)),
      );
    const [group = '', above = ''] = written.toReversed();
    const groups = above === '' ? [group, `admin.${group}`] : [above === 'admin' ? `admin.${group}` : group];
    const called = groups.map((each) => `${each}.${property}`).filter((name) => names.operations.has(name));
    use(at, CLIENT_NAME.test(group) && names.client.has(property) ? [property] : called);
  }

  /** `albums` for the inner pattern of `{ albums: { list } }`. */
  function namesAround({ parent }: ts.BindingPattern): string[] {
    if (ts.isBindingElement(parent)) return [writtenName(parent) ?? ''];
    return parent.initializer ? namesWritten(parent.initializer) : [];
  }

  function ofCall(call: ts.CallExpression): void {
    const {
      expression: callee,
      arguments: [address],
    } = call;
    const type = checker.getTypeAtLocation(callee);
    const raw = types.verbOf(type);
    const verb = raw ?? VERBS.find((each) => each === lastName(callee));
    if (isAccess(callee)) ofUnknown(callee);
    if (verb === undefined || !address) return;
    const isRaw = raw !== undefined || (isAny(type) && namesWritten(callee).at(-2) === 'api');
    for (const text of textsOf(address) ?? [builtText(address)]) {
      const routes = text === undefined ? [] : names.routesAt(verb, text);
      const shown = `${verb} ${text ?? ''}`.replaceAll(UNKNOWN_PART, '${…}');
      if (routes.length > 0) use(callee, routes);
      else if (isRaw && text !== undefined)
        found.push({ at: callee, names: [], why: shown + NOT_IN_CONTRACT });
      else if (isRaw) unclear(callee, [`${verb} *`], 'a path that is not a literal');
    }
  }

  /** A call of a method that this release of the package does not have: the program's own copy can be newer. */
  function ofUnknown(callee: Access): void {
    const type = checker.getTypeAtLocation(callee.expression);
    const [property] = types.propertiesOf(type, lastName(callee));
    const isKnown = property && (types.isPart(property) || !property.declarations?.some(isOfPackage));
    if (isKnown || lastName(callee) === '' || !types.isClient(type)) return;
    const shown = namesWritten(callee).slice(-2).join('.');
    found.push({ at: callee, names: [], why: shown + NOT_IN_CONTRACT });
  }

  /** The strings that an expression can have: none for a number, and `undefined` for unknown ones. */
  function textsOf(node: ts.Expression): string[] | undefined {
    const type = checker.getTypeAtLocation(node);
    const whole =
      type.flags & ts.TypeFlags.Instantiable ? (checker.getBaseConstraintOfType(type) ?? type) : type;
    if (whole.flags & ts.TypeFlags.NumberLike) return [];
    const parts = whole.isUnion() ? whole.types : [whole];
    return parts.every((part) => part.isStringLiteral()) ? parts.map(({ value }) => value) : undefined;
  }

  function use(at: ts.Node, called: readonly string[]): void {
    // A method of the raw client is identified by its path argument.
    const needed = called.filter((name) => !name.endsWith('*') && (!BY_OPTION.has(name) || mayUseLink(at)));
    if (needed.length > 0) found.push({ at, names: needed });
  }

  function unclear(at: ts.Node, called: Iterable<string>, why: string): void {
    found.push({ at, names: [...called], why });
  }

  /** Whether a client that is created here may use a shared link. */
  function mayUseLink(at: ts.Node): boolean {
    const call = isAccess(at.parent) ? at.parent.parent : at.parent;
    if (!ts.isCallExpression(call) || call.arguments.some((argument) => argument === at)) return true;
    const [options] = call.arguments;
    if (!options) return false;
    const type = checker.getTypeAtLocation(options);
    const parts = type.isUnion() ? type.types : [type];
    return parts.some((part) => isAny(part) || types.propertiesOf(part, 'sharedLink').some(isSet));
  }

  function isSet(option: ts.Symbol): boolean {
    return (checker.getTypeOfSymbol(option).flags & ts.TypeFlags.Undefined) === 0;
  }
}
