import type ts from 'typescript';
import { peer } from '../../read/optional-packages.js';
import { UNKNOWN_PART } from './addresses.js';

type Wrapper =
  | ts.AwaitExpression
  | ts.ParenthesizedExpression
  | ts.NonNullExpression
  | ts.AsExpression
  | ts.SatisfiesExpression
  | ts.TypeAssertion;

/** Whether a node does not change the value that it is put around. */
export function isWrapper(node: ts.Node): node is Wrapper {
  const ts = peer('typescript');
  return (
    ts.isAwaitExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isTypeAssertionExpression(node)
  );
}

/** An expression without parentheses, `await` and assertions around it. */
export const bare = (node: ts.Expression): ts.Expression => (isWrapper(node) ? bare(node.expression) : node);

export type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;

export function isAccess(node: ts.Node): node is Access {
  const ts = peer('typescript');
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

export const nameOf = (node: Access): ts.Node =>
  peer('typescript').isPropertyAccessExpression(node) ? node.name : node.argumentExpression;

export function isPattern(node: ts.Node): node is ts.BindingPattern {
  const ts = peer('typescript');
  return ts.isObjectBindingPattern(node) || ts.isArrayBindingPattern(node);
}

/** The last name that an expression is written with: `albums` for `immich.albums`, `immich['albums']` and `albums`. */
export function lastName(expression: ts.Expression): string {
  const ts = peer('typescript');
  const node = bare(expression);
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)
    ? node.argumentExpression.text
    : '';
}

/** The property that a pattern takes; `undefined` if its name is computed. */
export function writtenName(name: ts.PropertyName | ts.BindingName): string | undefined {
  const ts = peer('typescript');
  const node = ts.isComputedPropertyName(name) ? name.expression : name;
  return ts.isStringLiteralLike(node) || (node === name && ts.isIdentifier(node)) ? node.text : undefined;
}

/** Whether an identifier is an expression, and not the name of something. */
export function isRead(node: ts.Identifier): boolean {
  const ts = peer('typescript');
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  const isName =
    ('name' in parent && parent.name === node) || ('propertyName' in parent && parent.propertyName === node);
  return !isName && !('label' in parent && parent.label === node);
}

/** A text that a source builds, with a mark for each part that is not written there; `undefined` for anything else. */
export function builtText(expression: ts.Expression): string | undefined {
  const ts = peer('typescript');
  const node = bare(expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => UNKNOWN_PART + literal.text).join('');
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [builtText(node.left), builtText(node.right)];
  return left === undefined && right === undefined
    ? undefined
    : (left ?? UNKNOWN_PART) + (right ?? UNKNOWN_PART);
}

/** The value that an expression becomes a part of: `{ immich }` for `immich`, `immich as Client`. */
export function outside(node: ts.Expression): ts.Expression {
  const ts = peer('typescript');
  const { parent } = node;
  const isMember =
    ts.isPropertyAssignment(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isSpreadAssignment(parent);
  if (isMember) return outside(parent.parent);
  const isPart =
    isWrapper(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    (ts.isExpression(parent) && alternatives(parent).includes(node));
  return isPart ? outside(parent) : node;
}

/** The values of which an expression has one. */
export function alternatives(node: ts.Expression): ts.Expression[] {
  const ts = peer('typescript');
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  const isEither =
    ts.isBinaryExpression(node) && LOGICAL.has(ts.tokenToString(node.operatorToken.kind) ?? '');
  return isEither ? [node.left, node.right] : [];
}

const LOGICAL = new Set(['??', '||', '&&', ',']);
