import type ts from 'typescript';
import { peer } from '../../read/optional-packages.js';
import { accessOf, isWrapper, takenName } from './syntax.js';

/** What a program does with an object at the place where an expression reads it. */
export interface Parts {
  /** The properties that it names there, each with where. */
  names: { name: string; at: ts.Node }[];
  /** Whether any other property may be used, there or elsewhere: the object gets another name, or is handed on. */
  any: boolean;
}

const NONE: Parts = { names: [], any: false };
const ANY: Parts = { names: [], any: true };

/**
 * What becomes of the value of `read`. A variable called `alias`, unless it is exported, is no other name: what reads it is found by itself.
 * The object is meant to be like a resource, so what only makes sense with a text, a number or a list uses nothing of it.
 */
export function partsOf(read: ts.Expression, alias: string): Parts {
  const ts = peer('typescript');
  const { parent } = read;
  const access = accessOf(parent);
  if (access?.receiver === read) return { names: [access], any: false };
  if (ts.isElementAccessExpression(parent) && parent.expression === read) {
    return ts.isNumericLiteral(parent.argumentExpression) ? NONE : ANY;
  }
  if (ts.isVariableDeclaration(parent)) {
    const isAlias = ts.isIdentifier(parent.name) && parent.name.text === alias && !isExported(parent);
    return isAlias ? NONE : taken(parent.name);
  }
  if (ts.isBinaryExpression(parent)) return ofBinary(parent, read, alias);
  if (isWrapper(parent) || (ts.isConditionalExpression(parent) && parent.condition !== read)) {
    return partsOf(parent, alias);
  }
  return isIdle(parent, read) ? NONE : ANY;
}

/** The properties that a pattern takes of an object. */
export function taken(pattern: ts.BindingName): Parts {
  const ts = peer('typescript');
  if (!ts.isObjectBindingPattern(pattern)) return ANY;
  const names = pattern.elements.map((element) => ({ name: takenName(element), at: element }));
  return {
    names: names.flatMap(({ name, at }) => (name === undefined ? [] : { name, at })),
    any: names.some(({ name }) => name === undefined),
  };
}

/** Whether other sources can read a variable. */
export const isExported = (variable: ts.Declaration): boolean => {
  const ts = peer('typescript');
  return (ts.getCombinedModifierFlags(variable) & ts.ModifierFlags.Export) !== 0;
};

function ofBinary(parent: ts.BinaryExpression, read: ts.Expression, alias: string): Parts {
  const { SyntaxKind: kinds } = peer('typescript');
  switch (parent.operatorToken.kind) {
    case kinds.QuestionQuestionToken:
    case kinds.BarBarToken:
      return partsOf(parent, alias);
    case kinds.AmpersandAmpersandToken:
    case kinds.CommaToken:
      return parent.right === read ? partsOf(parent, alias) : NONE;
    case kinds.EqualsToken:
    case kinds.QuestionQuestionEqualsToken:
    case kinds.BarBarEqualsToken:
    case kinds.AmpersandAmpersandEqualsToken:
      return parent.right === read ? ANY : NONE;
    default:
      return NONE;
  }
}

/** Whether a place does nothing with an object: looks if it is there, makes a text of it, goes through it as a list, calls it. */
function isIdle(parent: ts.Node, read: ts.Expression): boolean {
  const ts = peer('typescript');
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression === read;
  return (
    ts.isExpressionStatement(parent) ||
    ts.isIfStatement(parent) ||
    ts.isWhileStatement(parent) ||
    ts.isDoStatement(parent) ||
    ts.isForStatement(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isSwitchStatement(parent) ||
    ts.isPrefixUnaryExpression(parent) ||
    ts.isPostfixUnaryExpression(parent) ||
    ts.isTypeOfExpression(parent) ||
    ts.isVoidExpression(parent) ||
    ts.isDeleteExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isSpreadElement(parent) ||
    ((ts.isForOfStatement(parent) || ts.isForInStatement(parent)) && parent.expression === read)
  );
}
