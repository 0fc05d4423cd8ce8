import type ts from 'typescript';
import { peer } from '../../read/optional-packages.js';
import { accessOf, bare, isWrapper, takenName } from './syntax.js';

/**
 * What is known of a value without knowing its type:
 *
 * - `client`: it is one.
 * - `data`: an answer of the server, a text, a number: it is no client, and nothing in it is.
 * - `other`: it is no client, but may hold one: an object that is made here, `this`.
 * - `foreign`: the platform has it, or this package exports it: it is no client, and holds none.
 * - `open`: it may be a client.
 */
export type Origin = 'client' | 'data' | 'other' | 'foreign' | 'open';

export interface Origins {
  ofExpression(expression: ts.Expression): Origin;
  ofDeclaration(declaration: ts.Declaration): Origin;
  declarationOf(name: ts.Node): ts.Declaration | undefined;
}

/** `isAnswered` says whether what a call's callee names answers with data. */
export function originsOf(checker: ts.TypeChecker, isAnswered: (callee: ts.Expression) => boolean): Origins {
  const ts = peer('typescript');
  const visiting = new Set<ts.Node>();

  function ofExpression(node: ts.Expression): Origin {
    if (ts.isAsExpression(node)) {
      const origin = ofType(node.type);
      if (origin === 'client' || origin === 'data') return origin;
    }
    if (isWrapper(node)) return ofExpression(node.expression);
    if (ts.isLiteralExpression(node) || ts.isTemplateExpression(node)) return 'data';
    if (ts.isIdentifier(node)) return ofIdentifier(node);
    if (ts.isCallExpression(node)) return ofCall(node);
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return ofAccess(node);
    const isMadeHere =
      ts.isNewExpression(node) ||
      ts.isObjectLiteralExpression(node) ||
      ts.isArrayLiteralExpression(node) ||
      ts.isFunctionLike(node) ||
      node.kind === ts.SyntaxKind.ThisKeyword;
    return isMadeHere ? 'other' : 'open';
  }

  function ofAccess(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): Origin {
    const holder = ofExpression(node.expression);
    if (holder === 'data' || holder === 'foreign') return holder;
    const access = accessOf(node);
    if (access && isGlobalObject(access.receiver) && isPlatform(access.name)) return 'foreign';
    const declaration = declarationOf(access?.at);
    return declaration ? ofDeclaration(declaration) : 'open';
  }

  function ofIdentifier(node: ts.Identifier): Origin {
    const declaration = declarationOf(node);
    if (declaration) return ofDeclaration(declaration);
    return isPlatform(node.text) ? 'foreign' : 'open';
  }

  function ofCall({ expression }: ts.CallExpression): Origin {
    const callee = bare(expression);
    if (isAnswered(callee)) return 'data';
    if (ts.isIdentifier(callee)) return callee.text === CONSTRUCTOR ? 'client' : 'open';
    const access = accessOf(callee);
    if (!access) return 'open';
    if (access.name === CONSTRUCTOR) return 'client';
    const receiver = ofExpression(access.receiver);
    if (receiver === 'client') return DERIVING.has(access.name) ? 'client' : 'open';
    return receiver === 'data' ? 'data' : 'open';
  }

  function ofDeclaration(declaration: ts.Declaration): Origin {
    // A value that is made of itself.
    if (visiting.has(declaration)) return 'open';
    visiting.add(declaration);
    try {
      return judged(declaration);
    } finally {
      visiting.delete(declaration);
    }
  }

  function judged(declaration: ts.Declaration): Origin {
    if (ts.isBindingElement(declaration)) return ofElement(declaration);
    if (
      ts.isVariableDeclaration(declaration) ||
      ts.isParameter(declaration) ||
      ts.isPropertyDeclaration(declaration) ||
      ts.isPropertySignature(declaration)
    ) {
      const type = declaration.type ?? ts.getJSDocType(declaration);
      if (type) return ofType(type);
    }
    if (ts.isVariableDeclaration(declaration)) return ofVariable(declaration);
    if (ts.isParameter(declaration)) return isItemOfData(declaration) ? 'data' : 'open';
    if (moduleOf(declaration) === PACKAGE) return 'foreign';
    return ts.isFunctionLike(declaration) || ts.isClassLike(declaration) || ts.isEnumDeclaration(declaration)
      ? 'other'
      : 'open';
  }

  function ofElement(element: ts.BindingElement): Origin {
    const { parent: owner } = element.parent;
    if (ofDeclaration(owner) === 'data') return 'data';
    const name = takenName(element);
    const property =
      name === undefined ? undefined : checker.getTypeAtLocation(element.parent).getProperty(name);
    const declaration = property?.declarations?.[0];
    return declaration && !ts.isBindingElement(declaration) ? ofDeclaration(declaration) : 'open';
  }

  function ofVariable({ initializer, parent }: ts.VariableDeclaration): Origin {
    if (ts.isCatchClause(parent) || ts.isForInStatement(parent.parent)) return 'data';
    if (ts.isForOfStatement(parent.parent)) {
      return ofExpression(parent.parent.expression) === 'data' ? 'data' : 'open';
    }
    // What can be assigned again can be anything.
    return initializer && parent.flags & ts.NodeFlags.Const ? ofExpression(initializer) : 'open';
  }

  /** `(asset) => …` in `answer.map((asset) => …)`, `promise.then((asset) => …)`. */
  function isItemOfData({ parent: callback }: ts.ParameterDeclaration): boolean {
    if (!ts.isArrowFunction(callback) && !ts.isFunctionExpression(callback)) return false;
    const call = callback.parent;
    if (!ts.isCallExpression(call) || call.expression === callback) return false;
    const access = accessOf(bare(call.expression));
    return access !== undefined && ofExpression(access.receiver) === 'data';
  }

  function ofType(type: ts.TypeNode): Origin {
    if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type)) return ofType(type.type);
    if (ts.isArrayTypeNode(type)) return ofTypes([type.elementType]);
    if (ts.isUnionTypeNode(type)) return ofTypes(type.types);
    if (ts.isLiteralTypeNode(type) || DATA_KEYWORDS.has(ts.tokenToString(type.kind) ?? '')) return 'data';
    if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return 'open';
    const { text: name } = type.typeName;
    const declaration = declarationOf(type.typeName);
    const isForeign = declaration ? moduleOf(declaration) === PACKAGE : isPlatform(name) || TYPES.has(name);
    if (!isForeign) return 'open';
    const isRenamed = declaration && ts.isImportSpecifier(declaration) && declaration.propertyName;
    if ((isRenamed || type.typeName).text === CLIENT_TYPE) return 'client';
    // A client is in such a type only where its arguments say so.
    return ofTypes(type.typeArguments ?? []);
  }

  function ofTypes(types: readonly ts.TypeNode[]): Origin {
    return types.every((type) => ofType(type) === 'data') ? 'data' : 'open';
  }

  function declarationOf(name: ts.Node | undefined): ts.Declaration | undefined {
    if (!name) return undefined;
    const symbol = ts.isShorthandPropertyAssignment(name.parent)
      ? checker.getShorthandAssignmentValueSymbol(name.parent)
      : checker.getSymbolAtLocation(name);
    return symbol?.declarations?.[0];
  }

  return { ofExpression, ofDeclaration, declarationOf };
}

/** The module that a specifier imports or exports from: `immich-client` for each of the package's. */
export function moduleOf(declaration: ts.Declaration): string | undefined {
  const ts = peer('typescript');
  const statement = ts.findAncestor(
    declaration,
    (node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node),
  );
  if (!statement?.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return undefined;
  const { text } = statement.moduleSpecifier;
  return text.startsWith(`${PACKAGE}/`) ? PACKAGE : text;
}

export const PACKAGE = 'immich-client';
export const CONSTRUCTOR = 'createImmichClient';
const CLIENT_TYPE = 'ImmichClient';
/** Methods of a client that answer with another one. */
const DERIVING = new Set(['with', 'login']);
/** Globals that hold what a program puts there. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'global', 'window', 'self']);
/** What browsers have and Node.js does not, of those whose properties are called like a resource. */
const BROWSER = new Set(['document', 'location', 'history']);

const isPlatform = (name: string): boolean =>
  (name in globalThis || BROWSER.has(name)) && !GLOBAL_OBJECTS.has(name);
const isGlobalObject = (node: ts.Expression): boolean =>
  peer('typescript').isIdentifier(node) && GLOBAL_OBJECTS.has(node.text);

const DATA_KEYWORDS = new Set(['string', 'number', 'boolean', 'bigint', 'symbol', 'undefined', 'void']);
/** Types that the language has, beside those that are called like a class of the platform. */
const TYPES = new Set([
  'AsyncIterable',
  'Iterable',
  'NonNullable',
  'Omit',
  'Partial',
  'Pick',
  'Readonly',
  'ReadonlyArray',
  'Record',
  'Required',
]);
