import type ts from 'typescript';
import { peer } from '../../read/optional-packages.js';
import { argumentsOf, CLIENT_NAME, type ClientTypes, isAny } from './client-types.js';
import { isOfPackage } from './own-package.js';
import { type Call, isAccess, isCall, isWrapper, lastName } from './syntax.js';

/** The target of a value: its type there, and whether the code there is analysed. */
interface Place {
  type: ts.Type;
  isRead: boolean;
}

const HIDDEN = 'assigned to a type that hides the calls';
const OUTSIDE = 'passed to code that is not analysed';
/** Functions of the platform that do not call their arguments. */
const ONLY_LOOK = /^(?:console\.|JSON\.|assert\b|Array\.isArray$|Object\.(?:is|keys)$)/;
/** Methods of functions, whose first argument is the object that a method is called on. */
const BINDS = /\.(?:bind|call|apply)$/;
/** Limit for comparing two recursive types. */
const MAX_DEPTH = 8;

/**
 * Returns the reason why the calls of a value that contains the client cannot be determined: it is passed to code
 * that is not analysed, or assigned to a type that hides the calls. `isGuessed`: only its name suggests that the
 * value is the client.
 */
export function escapeOf(node: ts.Expression, types: ClientTypes, isGuessed = false): string | undefined {
  const place = placeOf(node, types);
  if (!place || place.type.isTypeParameter()) return undefined;
  const shows = types.held(place.type).size > 0;
  if (!place.isRead && shows) return OUTSIDE;
  const isHidden = isGuessed ? !shows : hides(place.type, types.checker.getTypeAtLocation(node), types);
  if (!isHidden) return undefined;
  return place.isRead ? HIDDEN : OUTSIDE;
}

function placeOf(node: ts.Expression, types: ClientTypes): Place | undefined {
  const ts = peer('typescript');
  const { checker } = types;
  const { parent } = node;
  const typeAt = (at: ts.Node): Place => ({ type: checker.getTypeAtLocation(at), isRead: true });
  // Property reads and calls are found at their own place.
  if ((isAccess(parent) || isCall(parent)) && parent.expression === node) return undefined;
  if (isCall(parent)) return argumentOf(parent, node, types);
  if (ts.isSpreadElement(parent) && isCall(parent.parent)) return argumentOf(parent.parent, parent, types);
  if (isWrapper(parent)) return ts.isAwaitExpression(parent) ? undefined : typeAt(parent);
  // Destructured properties are found at their own place.
  const isTaken = ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent);
  if (
    isTaken &&
    ts.isObjectBindingPattern(parent.name) &&
    !isTyped(parent) &&
    !isAny(checker.getTypeAtLocation(node))
  ) {
    return undefined;
  }
  const isJsx = ts.isJsxExpression(parent) || ts.isJsxSpreadAttribute(parent);
  const expected = checker.getContextualType(ts.isJsxSpreadAttribute(parent) ? parent.parent : node);
  if (expected) return isFoundByName(parent, expected) ? undefined : { type: expected, isRead: true };
  const isTagged = ts.isTemplateSpan(parent) && ts.isTaggedTemplateExpression(parent.parent.parent);
  if (isJsx || isTagged) return { type: checker.getAnyType(), isRead: false };
  if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent)) {
    const place = typeAt(parent.name);
    return isFoundByName(parent, place.type) ? undefined : place;
  }
  if (ts.isReturnStatement(parent) || ts.isArrowFunction(parent)) return typeAt(node);
  const whole = wholeOf(node);
  if (!whole) return undefined;
  const place = typeAt(whole);
  return types.held(place.type).size > 0 ? undefined : { ...place, type: checker.getAnyType() };
}

function argumentOf(call: Call, argument: ts.Expression, types: ClientTypes): Place | undefined {
  const ts = peer('typescript');
  const { checker, read } = types;
  const { declaration } = checker.getResolvedSignature(call) ?? {};
  const callee = call.expression.getText();
  if (BINDS.test(callee) || ONLY_LOOK.test(callee)) return undefined;
  if (!declaration || ts.isJSDocSignature(declaration) || callee.startsWith('Reflect.')) {
    return { type: checker.getAnyType(), isRead: false };
  }
  const isRead = read.has(declaration.getSourceFile().fileName);
  // A function of the package is identified by its name.
  if (!isRead && isOfPackage(declaration)) return undefined;
  const parameters = declaration.parameters.filter(({ name }) => name.getText() !== 'this');
  const parameter = parameters[call.arguments?.indexOf(argument) ?? -1];
  const inferred = checker.getContextualType(argument) ?? checker.getAnyType();
  // The declared type, because the inferred type of a generic parameter is the client's own.
  const isDeclared = parameter && (!parameter.dotDotDotToken || ts.isSpreadElement(argument));
  const declared = isDeclared ? checker.getTypeAtLocation(parameter) : inferred;
  if (isRead && parameter && isFoundByName(parameter, declared)) return undefined;
  return { type: declared.isTypeParameter() && hidesAll(inferred, types) ? inferred : declared, isRead };
}

const isTyped = (declaration: ts.Node): boolean => 'type' in declaration && declaration.type !== undefined;

/** Whether the target of a value has no type, but a name by which calls of the client are found. */
function isFoundByName(target: ts.Node, type: ts.Type): boolean {
  const ts = peer('typescript');
  const name = ts.isBinaryExpression(target)
    ? target.left
    : ts.getNameOfDeclaration(target as ts.Declaration);
  return isAny(type) && name !== undefined && CLIENT_NAME.test(lastName(name));
}

/** The object, the list or the choice that a value is put into. */
function wholeOf(node: ts.Expression): ts.Expression | undefined {
  const ts = peer('typescript');
  const { parent } = node;
  if (ts.isSpreadElement(parent)) return wholeOf(parent);
  if (
    ts.isPropertyAssignment(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isSpreadAssignment(parent)
  ) {
    return parent.parent;
  }
  const isEither =
    ts.isBinaryExpression(parent) && ['??', '||'].includes(ts.tokenToString(parent.operatorToken.kind) ?? '');
  const isChoice = ts.isConditionalExpression(parent) && parent.condition !== node;
  return isEither || isChoice || ts.isArrayLiteralExpression(parent) ? parent : undefined;
}

/** Whether a type lets others call a part of the client without showing which. */
function hides(target: ts.Type, source: ts.Type, types: ClientTypes, depth = 0): boolean {
  const { checker } = types;
  if (source === target || depth > MAX_DEPTH || types.held(source).size === 0) return false;
  if (target.isUnion()) return target.types.some((part) => hides(part, source, types, depth));
  if (source.isUnion()) return source.types.some((part) => hides(target, part, types, depth));
  const isWithin = (others: readonly ts.Type[], own: readonly ts.Type[]) =>
    others.some((other) => own.some((one) => hides(other, one, types, depth + 1)));
  const [given, taken] = [argumentsOf(checker, source), argumentsOf(checker, target)];
  if (given.length > 0 && taken.length > 0)
    return given.some((one, index) => isWithin(taken.slice(index, index + 1), [one]));
  if (hidesAll(target, types)) return true;
  const typesOf = (properties: ts.Symbol[]) =>
    properties.map((property) => checker.getTypeOfSymbol(property));
  const results = (type: ts.Type) => type.getCallSignatures().map((signature) => signature.getReturnType());
  const isShown = types.propertiesOf(target).every((property) => {
    if (types.isPart(property)) return true;
    const own = types.propertiesOf(source, property.name);
    return !own.some(types.isPart) && !isWithin(typesOf([property]), typesOf(own));
  });
  return !isShown || isWithin(results(target), results(source));
}

/** Whether a type contains no information about a value. */
function hidesAll(type: ts.Type, { checker }: ClientTypes): boolean {
  const { TypeFlags } = peer('typescript');
  if (type.flags & (TypeFlags.Any | TypeFlags.Unknown | TypeFlags.NonPrimitive)) return true;
  if (!(type.flags & TypeFlags.Object) || type.getCallSignatures().length > 0) return false;
  return checker.getIndexInfosOfType(type).length > 0 || type.getProperties().length === 0;
}
