import type ts from 'typescript';
import { peer } from '../../read/optional-packages.js';
import type { ClientTypes } from './client-types.js';
import { type ClientValues, isUntyped } from './client-values.js';
import type { Findings } from './found.js';
import { type Members, membersBelow } from './members.js';
import { isOfPackage } from './own-package.js';
import { isAccess, isPattern, isWrapper, lastName, outside, writtenName } from './syntax.js';

const HIDDEN = 'given a type that hides what is called';
const OUTSIDE = 'passed to code that is not read';
/** Types of the platform beside those of the compiler. */
const PLATFORM = /\/node_modules\/@types\/node\//;
/** Functions of the language that read properties of an object without their names. */
const READS_BY_NAME = /^Object\.(?:values|entries|getOwnPropertyDescriptors)$|^Reflect\./;
/** Methods of functions, whose first argument is the object that a method is called on. */
const BINDS = new Set(['bind', 'call', 'apply']);

/**
 * Finds where the client, or a part of it, goes out of sight: to code that is not among the sources, or into a type that does not show what is
 * called. `read` has the names of all sources.
 */
export function clientEscapes(
  program: ts.Program,
  types: ClientTypes,
  { membersOf, hold }: ClientValues,
  { use, unclear }: Findings,
  read: ReadonlySet<string>,
): (node: ts.Expression) => void {
  const ts = peer('typescript');
  const checker = program.getTypeChecker();

  function follow(node: ts.Expression): void {
    const members = membersOf(node);
    if (members.size === 0) return;
    for (const type of typesAsserted(node)) into(node, members, type, HIDDEN);
    const value = outside(node);
    const place = value.parent;
    // What is read of it is found there.
    if ((isAccess(place) || ts.isCallExpression(place)) && place.expression === value) return;
    if (ts.isCallExpression(place) || ts.isNewExpression(place)) return toCall(place, value, node, members);
    const name = storedAs(place);
    if (name && ts.isObjectLiteralExpression(name)) return toTarget(name, members);
    const isTyped = 'type' in place && place.type !== undefined;
    if (name && isPattern(name) && !isTyped) return;
    const target = checker.getContextualType(node);
    if (name && isUntyped(checker.getTypeAtLocation(name))) {
      // A property of an object keeps its name.
      if (!ts.isObjectLiteralExpression(value) || ts.isSpreadAssignment(node.parent)) hold(name, members);
    } else if (target) into(node, members, target, HIDDEN);
    else if (ts.isJsxExpression(place) || ts.isJsxSpreadAttribute(place)) unclear(node, members, OUTSIDE);
  }

  /** The types of `immich as unknown as Other`. */
  function typesAsserted({ parent }: ts.Expression): ts.Type[] {
    if (!isWrapper(parent)) return [];
    const isAsserted = ts.isAsExpression(parent) || ts.isTypeAssertionExpression(parent);
    const type = checker.getTypeAtLocation(parent);
    const isOther = isAsserted && !(type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown));
    return [...(isOther ? [type] : []), ...typesAsserted(parent)];
  }

  /** The variable, the property or the pattern that gets a value at a place. */
  function storedAs(place: ts.Node): ts.Node | undefined {
    if (ts.isBinaryExpression(place)) {
      const { kind } = place.operatorToken;
      const isAssignment =
        kind === ts.SyntaxKind.EqualsToken || kind === ts.SyntaxKind.QuestionQuestionEqualsToken;
      return isAssignment ? place.left : undefined;
    }
    const isDeclaration =
      ts.isVariableDeclaration(place) ||
      ts.isPropertyDeclaration(place) ||
      ts.isParameter(place) ||
      ts.isBindingElement(place);
    return isDeclaration ? place.name : undefined;
  }

  /** `({ albums } = immich)`. */
  function toTarget(pattern: ts.ObjectLiteralExpression, members: Members): void {
    for (const { name } of pattern.properties) {
      const property = name && writtenName(name);
      if (name === undefined || property === undefined) unclear(pattern, members, 'taken by a computed name');
      else {
        use(name, members.get(property) ?? [], name);
        hold(name, membersBelow(members, property));
      }
    }
  }

  /** A function that is not among the sources can call all that it gets. */
  function toCall(
    call: ts.CallExpression | ts.NewExpression,
    value: ts.Expression,
    node: ts.Expression,
    members: Members,
  ): void {
    const { declaration } = checker.getResolvedSignature(call) ?? {};
    const callee = lastName(call.expression);
    if (!declaration || ts.isJSDocSignature(declaration)) {
      if (!BINDS.has(callee)) unclear(node, members, OUTSIDE);
      return;
    }
    const source = declaration.getSourceFile();
    const isPlatform = program.isSourceFileDefaultLibrary(source) || PLATFORM.test(source.fileName);
    const isRead = read.has(source.fileName);
    if (!isRead && (isPlatform || isOfPackage(source.fileName))) {
      if (READS_BY_NAME.test(call.expression.getText()))
        unclear(node, members, 'read by a function of the language');
      return;
    }
    const parameters = declaration.parameters.filter(({ name }) => name.getText() !== 'this');
    const parameter = parameters[call.arguments?.indexOf(value) ?? -1];
    // Not the contextual type: that of a generic function would be the client's own.
    const isDeclared = parameter && !parameter.dotDotDotToken && value === node;
    const target = isDeclared ? checker.getTypeAtLocation(parameter) : checker.getContextualType(node);
    if (isRead) {
      if (isDeclared && target && isUntyped(target)) hold(parameter.name, members);
      else if (target && (isDeclared || !isUntyped(target))) into(node, members, target, HIDDEN);
      return;
    }
    const given = target && types.membersOf(target);
    if (!given || isUntyped(target)) unclear(node, members, OUTSIDE);
    else if (given.size > 0) unclear(node, given, OUTSIDE);
    else into(node, members, target, OUTSIDE);
  }

  /** What another type, which is no part of the client, lets others call. */
  function into(node: ts.Expression, members: Members, target: ts.Type, why: string): void {
    if (target.isUnion()) return target.types.forEach((type) => into(node, members, type, why));
    if (target.isTypeParameter()) return;
    const own = types.membersOf(target);
    if (own.size === 0 && hidesAll(target)) return unclear(node, members, why);
    for (const property of checker.getPropertiesOfType(target)) {
      if (own.has(property.name)) continue;
      use(node, members.get(property.name) ?? [], node);
      const below = membersBelow(members, property.name);
      if (below.size > 0) into(node, below, checker.getTypeOfSymbol(property), why);
    }
  }

  function hidesAll(type: ts.Type): boolean {
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) return true;
    if (!(type.flags & ts.TypeFlags.Object) || type.getCallSignatures().length > 0) return false;
    return checker.getIndexInfosOfType(type).length > 0 || checker.getPropertiesOfType(type).length === 0;
  }

  return follow;
}
