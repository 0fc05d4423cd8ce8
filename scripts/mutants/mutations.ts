import ts from 'typescript';

/** One change to one place of a source file. */
export interface Mutation {
  /** Offsets of the replaced text. */
  start: number;
  end: number;
  replacement: string;
  line: number;
  /** The replacement, on one line. */
  description: string;
}

/** Every single change to a source file that its tests should notice. */
export function mutationsOf(file: string, text: string): Mutation[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutations: Mutation[] = [];

  const replace = (node: ts.Node, replacement: string): void => {
    const start = node.getStart(source);
    mutations.push({
      start,
      end: node.end,
      replacement,
      line: source.getLineAndCharacterOfPosition(start).line + 1,
      description: `${shortened(node.getText(source))} -> ${shortened(replacement)}`,
    });
  };

  const visit = (node: ts.Node): void => {
    // Types and imports have no effect at run time, and error texts are not tested.
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    mutate(node, source, replace);
    if (ts.isThrowStatement(node)) return;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutations;
}

type Replace = (node: ts.Node, replacement: string) => void;

function mutate(node: ts.Node, source: ts.SourceFile, replace: Replace): void {
  const textOf = (child: ts.Node) => child.getText(source);

  const condition = conditionOf(node);
  if (condition && !isComparison(condition)) replace(condition, `!(${textOf(condition)})`);

  if (ts.isThrowStatement(node) || ts.isBreakStatement(node) || ts.isContinueStatement(node)) {
    replace(node, ';');
  } else if (ts.isReturnStatement(node) && !node.expression) {
    replace(node, ';');
  } else if (ts.isExpressionStatement(node) && node.expression.kind !== ts.SyntaxKind.StringLiteral) {
    // `super()` cannot be removed.
    if (!textOf(node).startsWith('super(')) replace(node, ';');
  } else if (ts.isAwaitExpression(node)) {
    replace(node, textOf(node.expression));
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    if (node.parent !== undefined && conditionOf(node.parent) !== node) replace(node, textOf(node.operand));
  } else if (ts.isBinaryExpression(node)) {
    for (const operator of OPERATORS[node.operatorToken.getText(source)] ?? [])
      replace(node.operatorToken, operator);
    if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) replace(node, textOf(node.left));
  } else if (ts.isNumericLiteral(node)) {
    replace(node, `(${textOf(node)} + 1)`);
  } else if (node.kind === ts.SyntaxKind.TrueKeyword) {
    replace(node, 'false');
  } else if (node.kind === ts.SyntaxKind.FalseKeyword) {
    replace(node, 'true');
  } else if (ts.isStringLiteral(node) && isValue(node) && node.text !== '') {
    replace(node, "''");
  } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    if (OPTIONAL_STEPS.has(name.text)) replace(node, textOf(expression));
  }
}

/** Replacements of each operator: the other side of a boundary, and the opposite. */
const OPERATORS: Record<string, string[]> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '+=': ['-='],
  '-=': ['+='],
  '??=': ['='],
};

/** Methods that return what they are called on, changed. */
const OPTIONAL_STEPS = new Set([
  'filter',
  'normalize',
  'reverse',
  'slice',
  'sort',
  'toLowerCase',
  'toReversed',
  'toSorted',
  'trim',
]);

function conditionOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) return node.expression;
  return ts.isConditionalExpression(node) || ts.isForStatement(node) ? node.condition : undefined;
}

/** A comparison is negated through its operator. */
const isComparison = (node: ts.Expression): boolean =>
  ts.isBinaryExpression(node) && ['<', '<=', '>', '>=', '===', '!=='].includes(node.operatorToken.getText());

/** Whether a string stands for a value, not for the name of a property or a module. */
function isValue(node: ts.StringLiteral): boolean {
  const { parent } = node;
  if (ts.isElementAccessExpression(parent) || ts.isExternalModuleReference(parent)) return false;
  if (ts.isExpressionStatement(parent)) return false;
  return !('name' in parent && parent.name === node);
}

/** Shortens text to one recognisable line. */
function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  if (line === ';') return '(nothing)';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
