import type ts from 'typescript';
import { peer } from '../../read/optional-packages.js';
import { type ClientNames, VERBS } from './method-names.js';
import { CONSTRUCTOR, moduleOf, type Origin, originsOf, PACKAGE } from './origins.js';
import { isExported, partsOf, taken } from './parts.js';
import { accessOf, bare, isRead, takenName, writtenName } from './syntax.js';

/** What a source was found to do with a client. */
export interface ClientUse {
  at: ts.Node;
  /** Names of {@link ClientNames.operations}. */
  names: string[];
  /** What stands there, in words. */
  call: string;
}

export interface ClientUses {
  uses: ClientUse[];
  unclear: { at: ts.Node; what: string }[];
}

/**
 * Finds what a source does with a client, by the names of resources, methods and paths. Whose they are is known only where the source itself
 * shows it; where it does not, they are taken for a client's.
 */
export function clientUses(source: ts.SourceFile, checker: ts.TypeChecker, names: ClientNames): ClientUses {
  const ts = peer('typescript');
  const found: ClientUses = { uses: [], unclear: [] };
  const origins = originsOf(checker, isAnswered);

  function visit(node: ts.Node): void {
    // Types call nothing.
    if (ts.isTypeNode(node)) return;
    if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) ofSpecifier(node);
    else if (ts.isBindingElement(node)) ofElement(node);
    else if (ts.isIdentifier(node) && isRead(node)) ofIdentifier(node);
    else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) ofAccess(node);
    else if (ts.isObjectLiteralExpression(node)) ofObject(node);
    ts.forEachChild(node, visit);
  }

  function ofAccess(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): void {
    const access = accessOf(node);
    const origin = origins.ofExpression(access?.receiver ?? node.expression);
    if (!access) return ofComputed(node, origin);
    const { receiver, name, at } = access;
    if (origin === 'data') return;
    const mayBeClient = origin === 'client' || origin === 'open';
    if (VERBS.has(name)) ofVerb(node, name, isRaw(receiver));
    if (names.others.has(name) && origin !== 'other' && !isMethod(node)) ofOther(node, name, at);
    if (origins.ofExpression(node) === 'data') return;
    // An object that is no client got its resource where that was handed on.
    if (names.resources.has(name)) ofResource(node, name, mayBeClient);
    if (name === 'api' && mayBeClient) ofRawClient(node);
  }

  /** `immich[name]`. */
  function ofComputed(node: ts.Expression, origin: Origin): void {
    if (origin === 'client') unclear(node, UNNAMED);
  }

  /** `{ ...immich }`, `Object.values(immich)`. */
  function ofClient(node: ts.Expression): void {
    const { parent } = node;
    const callee = ts.isCallExpression(parent) && parent.expression !== node ? parent.expression : undefined;
    const reader = callee && accessOf(callee)?.receiver;
    const isReflected = reader && ts.isIdentifier(reader) && ['Object', 'Reflect'].includes(reader.text);
    if (isReflected || ts.isSpreadAssignment(parent)) unclear(node, UNNAMED);
  }

  function ofIdentifier(node: ts.Identifier): void {
    const { text } = node;
    const declaration = origins.declarationOf(node);
    const origin = declaration && origins.ofDeclaration(declaration);
    if (text === CONSTRUCTOR) ofOther(node, text, node);
    if (origin === 'data' || origin === 'other') return;
    if (origin === 'client') ofClient(node);
    if (names.resources.has(text)) ofResource(node, text, isMadeOf(text, declaration));
    if (isMadeOf('api', declaration)) ofRawClient(node);
    if (VERBS.has(text)) ofVerb(node, text, declaration !== undefined && ts.isBindingElement(declaration));
  }

  /** Whether a variable is a property of this name that was read here. */
  function isMadeOf(name: string, declaration: ts.Declaration | undefined): boolean {
    if (!declaration) return false;
    if (ts.isBindingElement(declaration)) return takenName(declaration) === name;
    const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    return value !== undefined && accessOf(bare(value))?.name === name;
  }

  function ofResource(node: ts.Expression, resource: string, isCertain: boolean): void {
    const { names: methods, any } = partsOf(node, resource);
    for (const { name, at } of methods) useMethod(resource, name, at);
    if (any && isCertain) useAll(resource, node);
  }

  function ofRawClient(node: ts.Expression): void {
    const { parent } = node;
    // Under any name, it has the same verbs.
    const isNamed = ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) && !isExported(parent);
    if (!isNamed && partsOf(node, 'api').any) unclear(node, RAW);
  }

  /** `{ albums }`, `{ albums: photos }`, `{ albums: { list } }`, wherever a pattern takes an object apart. */
  function ofElement(element: ts.BindingElement): void {
    const owner = origins.ofDeclaration(element.parent.parent);
    if (owner === 'data' || owner === 'other' || origins.ofDeclaration(element) === 'data') return;
    const name = takenName(element);
    if (name === undefined) {
      if (owner === 'client') unclear(element, UNNAMED);
      return;
    }
    const isOwnName = ts.isIdentifier(element.name) && element.name.text === name && !isExported(element);
    if (names.resources.has(name) && !isOwnName) {
      const { names: methods, any } = taken(element.name);
      for (const { name: method, at } of methods) useMethod(name, method, at);
      if (any) useAll(name, element);
    }
    if (VERBS.has(name) && !isOwnName)
      unclear(element, `${name} of the raw client, under another name or exported`);
    if (names.others.has(name) && (name !== CONSTRUCTOR || !isOwnName)) use(element, [name], name);
  }

  /** `({ albums } = immich)`. */
  function ofObject(literal: ts.ObjectLiteralExpression): void {
    const { parent } = literal;
    const isTarget =
      ts.isBinaryExpression(parent) &&
      parent.left === literal &&
      parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    if (!isTarget || origins.ofExpression(parent.right) === 'data') return;
    for (const { name } of literal.properties) {
      const resource = name && writtenName(name);
      if (resource !== undefined && names.resources.has(resource)) useAll(resource, literal);
    }
  }

  /** A function of the package, imported or exported again; a resource that a source exports. */
  function ofSpecifier(specifier: ts.ImportSpecifier | ts.ExportSpecifier): void {
    const name = (specifier.propertyName ?? specifier.name).text;
    const isFunction = names.others.has(name) && moduleOf(specifier) === PACKAGE;
    // Under its own name, it is found where it is called.
    if (name === CONSTRUCTOR ? specifier.propertyName : isFunction) use(specifier, [name], name);
    if (!ts.isExportSpecifier(specifier)) return;
    const [local] = checker.getExportSpecifierLocalTargetSymbol(specifier)?.declarations ?? [];
    if (!local || origins.ofDeclaration(local) === 'data') return;
    if (names.resources.has(name) && isMadeOf(name, local)) useAll(name, specifier);
    if (isMadeOf('api', local)) unclear(specifier, RAW);
  }

  /** A method of the client itself, or the function that makes one. */
  function ofOther(node: ts.Expression, name: string, at: ts.Node): void {
    if (BY_OPTION.has(name) && !mayVisitLink(node)) return;
    use(at, [name], name);
  }

  function ofVerb(node: ts.Expression, verb: string, isRawClient: boolean): void {
    const call = node.parent;
    if (!ts.isCallExpression(call) || call.expression !== node) {
      if (isRawClient) unclear(node, `${verb} of the raw client, not called here`);
      return;
    }
    const path = call.arguments[0] && bare(call.arguments[0]);
    if (!path || !ts.isStringLiteralLike(path)) {
      // A function that is called like a verb may be the program's own.
      if (isRawClient || !ts.isIdentifier(node)) unclear(node, `${verb} of a path that is not written there`);
      return;
    }
    const name = `${verb} ${path.text}`;
    if (names.operations.has(name)) use(node, [name], name);
    else if (isRawClient) unclear(node, `${name}, which the contract does not have`);
  }

  /** `immich.api`, or a variable that is one. */
  function isRaw(receiver: ts.Expression): boolean {
    const node = bare(receiver);
    const access = accessOf(node);
    if (access) return access.name === 'api';
    if (!ts.isIdentifier(node)) return false;
    return node.text === 'api' || isMadeOf('api', origins.declarationOf(node));
  }

  /** Whether a call answers with what a server says: a resource's method, or the raw client's. */
  function isAnswered(callee: ts.Expression): boolean {
    const access = accessOf(callee);
    return access !== undefined && (isMethod(callee) || (VERBS.has(access.name) && isRaw(access.receiver)));
  }

  /** `albums.list`, whatever it is read from. */
  function isMethod(node: ts.Expression): boolean {
    const access = accessOf(node);
    if (!access) return false;
    const receiver = bare(access.receiver);
    const resource = accessOf(receiver)?.name ?? (ts.isIdentifier(receiver) ? receiver.text : '');
    return names.resources.get(resource)?.has(access.name) ?? false;
  }

  const use = (at: ts.Node, needed: string[], call: string) => found.uses.push({ at, names: needed, call });
  const unclear = (at: ts.Node, what: string) => void found.unclear.push({ at, what });
  const useMethod = (resource: string, method: string, at: ts.Node) => {
    const name = `${resource}.${method}`;
    if (names.resources.get(resource)?.has(method)) use(at, [name], name);
  };
  const useAll = (resource: string, at: ts.Node) => {
    const methods = [...(names.resources.get(resource) ?? [])].map((method) => `${resource}.${method}`);
    use(at, methods, `${resource}, handed on`);
  };

  visit(source);
  return found;
}

const UNNAMED = 'a resource that is not named';
const RAW = 'the raw client, handed on';

/** Only with the option `sharedLink` do these send anything. */
const BY_OPTION = new Set([CONSTRUCTOR, 'with']);

/** Whether a client made here may be a shared link's visitor: only options that are all written there show that it is not. */
function mayVisitLink(node: ts.Expression): boolean {
  const ts = peer('typescript');
  const call = node.parent;
  if (!ts.isCallExpression(call) || call.expression !== node) return true;
  const [options, ...rest] = call.arguments;
  // Arrays have a `with` too, of two arguments.
  if (!options || rest.length > 0) return false;
  const written = bare(options);
  if (!ts.isObjectLiteralExpression(written)) return !ts.isLiteralExpression(written);
  return written.properties.some((property) => {
    if (!property.name || ts.isComputedPropertyName(property.name)) return true;
    return ts.isPrivateIdentifier(property.name) || property.name.text === 'sharedLink';
  });
}
