import ts from 'typescript';

/** One small change of one file that a test should notice. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  /** Offsets of the text that is replaced. */
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

const OTHER_SIGN: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.EqualsEqualsToken]: ['!='],
  [ts.SyntaxKind.ExclamationEqualsToken]: ['=='],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.SlashToken]: ['*'],
  [ts.SyntaxKind.PercentToken]: ['*'],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.QuestionQuestionToken]: ['&&'],
  [ts.SyntaxKind.PlusEqualsToken]: ['-='],
  [ts.SyntaxKind.MinusEqualsToken]: ['+='],
};

/** Methods that do the opposite, or without which something is missing. */
const OTHER_METHOD: Readonly<Record<string, string>> = { some: 'every', every: 'some', startsWith: 'endsWith', endsWith: 'startsWith', max: 'min', min: 'max' };
const LEFT_OUT = new Set(['filter', 'slice', 'sort', 'reverse', 'trim', 'toLowerCase', 'toUpperCase']);

/**
 * Every mutant of a file: comparisons, their bounds and negation, arithmetic, logic, truth values, conditions held true or
 * false, emptied blocks and lists, removed statements, other methods. Words, numbers and patterns stay as they are, and so
 * does whatever the types alone say.
 */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (node: { getStart(): number; getEnd(): number }, kind: string, to: string): void => {
    const [start, end] = [node.getStart(), node.getEnd()];
    const { line, character } = tree.getLineAndCharacterOfPosition(start);
    found.push({ file, line: line + 1, column: character + 1, kind, start, end, from: source.slice(start, end), to });
  };
  const condition = (node: ts.Expression, ...truths: readonly string[]): void => {
    for (const truth of truths) if (node.getText() !== truth) add(node, 'condition', truth);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const others = OTHER_SIGN[node.operatorToken.kind] ?? (node.operatorToken.kind === ts.SyntaxKind.PlusToken && !isText(node) ? ['-'] : []);
      for (const sign of others) add(node.operatorToken, 'operator', sign);
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'truth', 'false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'truth', 'true');
    else if (ts.isPrefixUnaryExpression(node) && (node.operator === ts.SyntaxKind.ExclamationToken || node.operator === ts.SyntaxKind.MinusToken)) add(node, 'sign', `(${node.operand.getText()})`);
    else if (ts.isIfStatement(node)) condition(node.expression, 'true', 'false');
    else if (ts.isConditionalExpression(node)) condition(node.condition, 'true', 'false');
    else if (ts.isWhileStatement(node)) condition(node.expression, 'false');
    else if (ts.isForStatement(node) && node.condition) condition(node.condition, 'false');
    else if (ts.isExpressionStatement(node)) add(node, 'statement', ';');
    else if (ts.isContinueStatement(node) || ts.isBreakStatement(node)) add(node, 'statement', ';');
    else if (ts.isReturnStatement(node) && (!node.expression || ts.isArrayLiteralExpression(node.expression))) add(node, 'statement', ';');
    else if (ts.isBlock(node) && node.statements.length > 0) add(node, 'block', '{}');
    else if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) add(node, 'list', '[]');
    else if (ts.isPropertyAccessExpression(node) && node.questionDotToken) add(node.questionDotToken, 'optional', '.');
    else if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && isPredicate(node)) for (const truth of ['true', 'false']) add(node.body, 'predicate', truth);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      const other = OTHER_METHOD[name.text];
      if (other) add(name, 'method', other);
      if (LEFT_OUT.has(name.text)) add(node, 'method', expression.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The source with a mutant in it. */
export const mutated = (source: string, { start, end, to }: Mutant): string => source.slice(0, start) + to + source.slice(end);

const isText = ({ left, right }: ts.BinaryExpression): boolean => [left, right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side) || (ts.isBinaryExpression(side) && isText(side)));

/** Is an arrow function handed to a method that asks yes or no? */
function isPredicate({ parent }: ts.ArrowFunction): boolean {
  return ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression) && ['filter', 'some', 'every', 'find', 'findIndex', 'findLast'].includes(parent.expression.name.text);
}
