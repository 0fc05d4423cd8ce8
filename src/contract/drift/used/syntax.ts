import type ts from 'typescript';
import { peer } from '../../read/optional-packages.js';
import { UNKNOWN_PART } from './addresses.js';

export type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;

export function isAccess(node: ts.Node): node is Access {
  const ts = peer('typescript');
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

export type Call = ts.CallExpression | ts.NewExpression;

export function isCall(node: ts.Node): node is Call {
  const ts = peer('typescript');
  return ts.isCallExpression(node) || ts.isNewExpression(node);
}

type Wrapper = ts.AwaitExpression | ts.ParenthesizedExpression | ts.NonNullExpression | Assertion;
type Assertion = ts.AssertionExpression | ts.SatisfiesExpression;

/** Whether a node does not change the value that it is put around. */
export function isWrapper(node: ts.Node): node is Wrapper {
  const ts = peer('typescript');
  const isAssertion = ts.isAssertionExpression(node) || ts.isSatisfiesExpression(node);
  return (
    isAssertion ||
    ts.isAwaitExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node)
  );
}

/** An expression without parentheses, `await` and assertions around it. */
export const bare = (node: ts.Node): ts.Node => (isWrapper(node) ? bare(node.expression) : node);

/** The names that an expression is written with, the last one last: `immich`, `albums` for `immich.albums`; empty texts for other expressions. */
export function namesWritten(expression: ts.Node): string[] {
  const ts = peer('typescript');
  const node = bare(expression);
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node)) return [...namesWritten(node.expression), node.name.text];
  if (!ts.isElementAccessExpression(node)) return [''];
  const name = node.argumentExpression;
  return [...namesWritten(node.expression), ts.isStringLiteralLike(name) ? name.text : ''];
}

export const lastName = (node: ts.Node): string => namesWritten(node).at(-1) ?? '';

/** The property that a pattern takes; `undefined` if its name is computed. */
export function writtenName({ propertyName, name }: ts.BindingElement): string | undefined {
  const ts = peer('typescript');
  const own = propertyName ?? name;
  const node = ts.isComputedPropertyName(own) ? own.expression : own;
  return ts.isStringLiteralLike(node) || (node === own && ts.isIdentifier(node)) ? node.text : undefined;
}

/** Whether a node is an expression, and not the name of something. */
export function isValue(node: ts.Node): node is ts.Expression {
  const ts = peer('typescript');
  if (!ts.isIdentifier(node) || ts.isShorthandPropertyAssignment(node.parent)) return ts.isExpression(node);
  return !['name', 'propertyName', 'label'].some((key) => Reflect.get(node.parent, key) === node);
}

/** A text that a source builds, with a mark for each part that is not written there; `undefined` for anything else. */
export function builtText(expression: ts.Node): string | undefined {
  const ts = peer('typescript');
  const node = bare(expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => UNKNOWN_PART + literal.text).join('');
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const parts = [builtText(node.left), builtText(node.right)];
  if (parts.every((part) => part === undefined)) return undefined;
  return parts.map((part) => part ?? UNKNOWN_PART).join('');
}
