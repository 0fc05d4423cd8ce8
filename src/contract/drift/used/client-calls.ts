import type ts from 'typescript';
import { peer } from '../../read/optional-packages.js';
import { UNKNOWN_PART } from './addresses.js';
import { clientEscapes } from './client-escapes.js';
import { clientTypes } from './client-types.js';
import { clientValues, isUntyped } from './client-values.js';
import type { Found } from './found.js';
import { type Members, membersBelow, namesIn } from './members.js';
import { type ClientNames, VERBS } from './method-names.js';
import {
  type Access,
  bare,
  builtText,
  isAccess,
  isRead,
  lastName,
  nameOf,
  outside,
  writtenName,
} from './syntax.js';

/** A value goes through so many functions without types at most. */
const MAX_ROUNDS = 10;
const COMPUTED = 'read by a computed name';
/** Only with the option `sharedLink` do these send anything. */
const BY_OPTION = new Set(['createImmichClient', 'with']);

/**
 * Finds the calls of the client in the sources of a program, by the types that the compiler finds. Where a value has none (`any`), a property
 * counts by its name: `x.albums.list()`. `read` has the names of all sources, also those of other programs.
 */
export function clientCalls(
  program: ts.Program,
  sources: readonly ts.SourceFile[],
  names: ClientNames,
  read: ReadonlySet<string>,
): Map<ts.SourceFile, Found[]> {
  const ts = peer('typescript');
  const checker = program.getTypeChecker();
  const types = clientTypes(program, names);
  const values = clientValues(checker, types, names.client);
  const follow = clientEscapes(program, types, values, { use, unclear }, read);
  let found: Found[] = [];

  /** Several times: a variable can be read before the place where it gets its value. */
  function all(rounds = MAX_ROUNDS): Map<ts.SourceFile, Found[]> {
    const before = values.held();
    const bySource = new Map<ts.SourceFile, Found[]>();
    for (const source of sources) {
      found = [];
      visit(source);
      bySource.set(source, found);
    }
    return values.held() > before && rounds > 1 ? all(rounds - 1) : bySource;
  }

  function visit(node: ts.Node): void {
    // Types call nothing; what a class extends is an expression.
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isBindingElement(node)) ofElement(node);
    else if (ts.isExportSpecifier(node)) ofFunction(node, checker.getExportSpecifierLocalTargetSymbol(node));
    else if (ts.isIdentifier(node) && isRead(node)) ofFunction(node, values.symbolAt(node));
    else if (ts.isCallExpression(node)) ofCall(node);
    else if (isAccess(node)) ofAccess(node);
    if (isAccess(node) || ts.isCallExpression(node) || (ts.isIdentifier(node) && isRead(node))) follow(node);
    ts.forEachChild(node, visit);
  }

  function ofAccess(node: Access): void {
    const owner = values.membersOf(node.expression);
    const isNamed = ts.isPropertyAccessExpression(node);
    const properties = isNamed ? [node.name.text] : values.textsOf(node.argumentExpression);
    for (const property of properties ?? []) {
      const known = owner.get(property);
      if (!known) ofName(nameOf(node), node, owner, property, values.groupsWrittenIn(node.expression));
      else if (isComputed(node.expression)) found.push({ at: nameOf(node), names: known, why: COMPUTED });
      else use(nameOf(node), known, node);
    }
    if (properties === undefined) ofComputed(node, membersBelow(owner));
  }

  /** `{ albums }`, `{ albums: photos }`, wherever a pattern takes an object apart. */
  function ofElement(element: ts.BindingElement): void {
    const pattern = element.parent;
    if (!ts.isObjectBindingPattern(pattern)) return;
    const owner = values.membersOfPattern(pattern);
    const name = writtenName(element.propertyName ?? element.name);
    if (element.dotDotDotToken) return values.hold(element.name, owner);
    if (name === undefined) return unclear(element, owner, 'taken by a computed name');
    const property = checker.getPropertyOfType(checker.getTypeAtLocation(pattern), name);
    // Without another type, a pattern has the one that it is written with.
    const isGuessed = property?.declarations?.every(ts.isBindingElement) ?? true;
    const known = owner.get(name);
    if (known) use(element, known, element);
    else ofName(element, element, owner, name, isGuessed ? values.groupsWrittenAround(pattern) : []);
    // A name that is taken from `require` is an import: its calls are found where they are.
    const own = checker.getSymbolAtLocation(element.name);
    if (!own || !(own.flags & ts.SymbolFlags.Alias)) ofFunction(element, property);
    if (isGuessed) values.hold(element.name, membersBelow(owner, name));
  }

  /** A property of a value that is not known as a part of the client. */
  function ofName(at: ts.Node, node: ts.Node, owner: Members, property: string, groups: string[]): void {
    if (owner.size > 0) return ofUnknown(at, node, membersBelow(owner, property));
    const methods = groups.map((group) => `${group}.${property}`);
    use(
      at,
      methods.filter((name) => names.operations.has(name)),
      node,
    );
    if (isAccess(node)) ofFunction(at, checker.getSymbolAtLocation(at));
  }

  /** A call of a method that this release of the package does not have: the program's own copy can be newer. */
  function ofUnknown(at: ts.Node, node: ts.Node, below: Members): void {
    if (below.size > 0 || !isAccess(node) || !ts.isCallExpression(node.parent)) return;
    if (node.parent.expression !== node || isUntyped(checker.getTypeAtLocation(node.expression))) return;
    const symbol = checker.getSymbolAtLocation(at);
    if (symbol && !types.isOfClient(symbol)) return;
    const shown = `${lastName(node.expression)}.${lastName(node)}`;
    found.push({ at, names: [], why: `${shown}, which the contract does not have` });
  }

  /** `immich[name]`; what is read of that by a name, as in `immich[name].list()`, is found there. */
  function ofComputed(node: Access, members: Members): void {
    const reader = outside(node).parent;
    const hasGroups = [...members.keys()].some((way) => way !== '');
    const isReadByName = hasGroups && isAccess(reader) && lastName(reader) !== '';
    if (!isReadByName) unclear(node, members, COMPUTED);
  }

  const isComputed = (expression: ts.Expression): boolean => {
    const node = bare(expression);
    return ts.isElementAccessExpression(node) && values.textsOf(node.argumentExpression) === undefined;
  };

  /** A function of the package. */
  function ofFunction(at: ts.Node, symbol: ts.Symbol | undefined): void {
    const name = types.functionOf(symbol);
    if (name !== undefined) use(at, [name], at);
  }

  /** `immich.api.GET('/albums')`, and whatever else is called like it. */
  function ofCall({ expression: callee, arguments: [address] }: ts.CallExpression): void {
    const raw = types.verbOf(checker.getTypeAtLocation(callee));
    const verb = raw ?? VERBS.find((each) => each === lastName(callee));
    if (verb === undefined || !address) return;
    const isRaw = raw !== undefined || values.membersOf(callee).size > 0 || isRawByName(bare(callee));
    for (const text of values.textsOf(address) ?? [builtText(address)]) {
      const routes = text === undefined ? [] : names.routesAt(verb, text);
      if (routes.length > 0) use(callee, routes, callee);
      else if (isRaw && text === undefined) {
        found.push({ at: callee, names: [`${verb} *`], why: 'an address that is not written there' });
      } else if (isRaw) {
        const shown = `${verb} ${text ?? ''}`.replaceAll(UNKNOWN_PART, '${…}');
        found.push({ at: callee, names: [], why: `${shown}, which the contract does not have` });
      }
    }
  }

  const isRawByName = (callee: ts.Expression): boolean =>
    isAccess(callee) && isUntyped(checker.getTypeAtLocation(callee)) && lastName(callee.expression) === 'api';

  function use(at: ts.Node, called: readonly string[], node: ts.Node): void {
    // A method of the raw client counts by the address that it is called with.
    const needed = called.filter((name) => !name.endsWith('*') && (!BY_OPTION.has(name) || mayUseLink(node)));
    if (needed.length > 0) found.push({ at, names: needed });
  }

  function unclear(at: ts.Node, members: Members, why: string): void {
    if (members.size > 0) found.push({ at, names: namesIn(members), why });
  }

  /** Whether a client that is made here may be a shared link's. */
  function mayUseLink(node: ts.Node): boolean {
    const callee = isAccess(node.parent) && node.parent.expression !== node ? node.parent : node;
    const call = callee.parent;
    if (!ts.isCallExpression(call) || call.expression !== callee) return true;
    const [options] = call.arguments;
    if (!options) return false;
    const type = checker.getTypeAtLocation(options);
    return (type.isUnion() ? type.types : [type]).some((part) => {
      const option = checker.getPropertyOfType(part, 'sharedLink');
      const isSet = option && !(checker.getTypeOfSymbol(option).flags & ts.TypeFlags.Undefined);
      return isUntyped(part) || isSet === true;
    });
  }

  return all();
}
