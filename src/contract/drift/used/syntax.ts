import type ts from 'typescript';
import { peer } from '../../read/optional-packages.js';

/** `a.b` or `a['b']`, and what it reads. */
export interface Access {
  receiver: ts.Expression;
  name: string;
  /** Where the name stands. */
  at: ts.Node;
}

/** What a node reads by a name that stands there; `undefined` for anything else. */
export function accessOf(node: ts.Node): Access | undefined {
  const ts = peer('typescript');
  if (ts.isPropertyAccessExpression(node)) {
    return { receiver: node.expression, name: node.name.text, at: node.name };
  }
  if (!ts.isElementAccessExpression(node) || !ts.isStringLiteralLike(node.argumentExpression))
    return undefined;
  return { receiver: node.expression, name: node.argumentExpression.text, at: node.argumentExpression };
}

/** What does not change the value that it is put around. */
type Wrapper =
  | ts.AwaitExpression
  | ts.ParenthesizedExpression
  | ts.NonNullExpression
  | ts.AsExpression
  | ts.SatisfiesExpression
  | ts.TypeAssertion;

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

/** The property that an element of an object pattern takes; `undefined` where the name is not written there, and in other patterns. */
export function takenName(element: ts.BindingElement): string | undefined {
  const ts = peer('typescript');
  if (!ts.isObjectBindingPattern(element.parent) || element.dotDotDotToken) return undefined;
  return writtenName(element.propertyName ?? element.name);
}

/** The name of a property: `albums`, `'albums'`, `['albums']`. */
export function writtenName(name: ts.PropertyName | ts.BindingName): string | undefined {
  const ts = peer('typescript');
  const node = ts.isComputedPropertyName(name) ? name.expression : name;
  return ts.isStringLiteralLike(node) || (node === name && ts.isIdentifier(node)) ? node.text : undefined;
}

/** Whether an identifier is read here: it is no declaration's name, no property's, no label. */
export function isRead(node: ts.Identifier): boolean {
  const ts = peer('typescript');
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  const isName =
    ('name' in parent && parent.name === node) || ('propertyName' in parent && parent.propertyName === node);
  return !isName && !('label' in parent && parent.label === node);
}
