import ts from 'typescript';

/** One small change of one file that a test should notice. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** A file with all its mutants in it, each behind a switch: `__mutant(n)` says whether the nth of them is on. */
export interface Switched {
  readonly mutants: readonly Mutant[];
  readonly source: string;
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
const OTHER_METHOD: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  max: 'min',
  min: 'max',
};
const LEFT_OUT = new Set(['filter', 'slice', 'sort', 'reverse', 'trim', 'toLowerCase', 'toUpperCase']);
const ASKING = new Set(['filter', 'some', 'every', 'find', 'findIndex', 'findLast']);

interface Variant {
  readonly id: number;
  readonly text: string;
}

/**
 * Every mutant of a file: comparisons, their bounds and negation, arithmetic, logic, truth values, conditions held true or
 * false, emptied blocks and lists, removed statements, other methods. Words, numbers and patterns stay as they are, and so
 * does whatever the types alone say. `firstId` is the number of the first.
 */
export function switchedMutants(file: string, source: string, firstId: number): Switched {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const expressions = new Map<ts.Node, Variant[]>();
  const statements = new Map<ts.Node, number[]>();

  const record = (at: ts.Node, kind: string, to: string): number => {
    const { line, character } = tree.getLineAndCharacterOfPosition(at.getStart());
    return firstId + mutants.push({ file, line: line + 1, column: character + 1, kind, from: at.getText(), to }) - 1;
  };
  /** `to` in place of a node, inside the outermost chain it leads: `a?.b` in brackets would end a chain early. */
  const replace = (at: ts.Node, kind: string, to: string, shown = at): void => {
    const owner = chainOf(at);
    const whole = owner.getText();
    const offset = at.getStart() - owner.getStart();
    const text = whole.slice(0, offset) + to + whole.slice(offset + at.getText().length);
    const id = record(shown, kind, shown === at ? to : to);
    expressions.set(owner, [...(expressions.get(owner) ?? []), { id, text }]);
  };
  const remove = (at: ts.Node, kind: string, to: string): void => {
    const id = record(at, kind, to);
    statements.set(at, [...(statements.get(at) ?? []), id]);
  };
  const condition = (node: ts.Expression, ...truths: readonly string[]): void =>
    truths.forEach((truth) => replace(node, 'condition', truth));

  const visit = (node: ts.Node): void => {
    if (isOnlyTypes(node)) return;
    if (ts.isBinaryExpression(node)) {
      const { left, operatorToken, right } = node;
      const others =
        OTHER_SIGN[operatorToken.kind] ??
        (operatorToken.kind === ts.SyntaxKind.PlusToken && !isText(node) ? ['-'] : []);
      for (const sign of others) {
        const isAssignment = sign.length === 2 && /^[-+]=$/.test(sign);
        const id = record(operatorToken, 'operator', sign);
        expressions.set(node, [
          ...(expressions.get(node) ?? []),
          {
            id,
            text: isAssignment
              ? `${left.getText()} ${sign} ${right.getText()}`
              : `(${left.getText()}) ${sign} (${right.getText()})`,
          },
        ]);
      }
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) replace(node, 'truth', 'false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) replace(node, 'truth', 'true');
    else if (
      ts.isPrefixUnaryExpression(node) &&
      (node.operator === ts.SyntaxKind.ExclamationToken || node.operator === ts.SyntaxKind.MinusToken)
    )
      replace(node, 'sign', `(${node.operand.getText()})`);
    else if (ts.isIfStatement(node)) condition(node.expression, 'true', 'false');
    else if (ts.isConditionalExpression(node)) condition(node.condition, 'true', 'false');
    else if (ts.isWhileStatement(node)) condition(node.expression, 'false');
    else if (ts.isForStatement(node) && node.condition) condition(node.condition, 'false');
    else if (ts.isExpressionStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node))
      remove(node, 'statement', ';');
    else if (ts.isReturnStatement(node) && (!node.expression || ts.isArrayLiteralExpression(node.expression)))
      remove(node, 'statement', ';');
    else if (ts.isBlock(node) && node.statements.length > 0) remove(node, 'block', '{}');
    else if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !isTarget(node))
      replace(node, 'list', '[]');
    else if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && isPredicate(node))
      for (const truth of ['true', 'false']) replace(node.body, 'predicate', truth);
    if (ts.isPropertyAccessExpression(node) && node.questionDotToken)
      replace(node, 'optional', `${node.expression.getText()}.${node.name.text}`);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      const other = OTHER_METHOD[name.text];
      if (other) {
        const text = node.getText();
        const offset = name.getStart() - node.getStart();
        replace(node, 'method', text.slice(0, offset) + other + text.slice(offset + name.text.length));
      }
      if (LEFT_OUT.has(name.text)) replace(node, 'method', expression.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);

  /** The text of a node with the switches of everything inside it, and its own. */
  const write = (node: ts.Node): string => {
    let text = '';
    let at = node.getStart();
    ts.forEachChild(node, (child) => {
      if (isOnlyTypes(child)) return;
      text += source.slice(at, child.getStart()) + write(child);
      at = child.getEnd();
    });
    text += source.slice(at, node.getEnd());
    const variants = expressions.get(node);
    if (variants)
      text = `(${variants.map(({ id, text: other }) => `__mutant(${id}) ? (${other}) : `).join('')}(${text}))`;
    const ids = statements.get(node);
    if (!ids) return text;
    const isOff = ids.map((id) => `!__mutant(${id})`).join(' && ');
    return ts.isBlock(node) ? `{ if (${isOff}) ${text} }` : `{ if (${isOff}) { ${text} } }`;
  };
  return { mutants, source: source.slice(0, tree.getStart()) + write(tree) + source.slice(tree.getEnd()) };
}

const isOnlyTypes = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isTypeParameterDeclaration(node);

/** The outermost member of the chain `a?.b.c(d)!` that a node begins or continues. */
function chainOf(node: ts.Node): ts.Node {
  let outer = node;
  while (
    (ts.isPropertyAccessExpression(outer.parent) ||
      ts.isCallExpression(outer.parent) ||
      ts.isElementAccessExpression(outer.parent) ||
      ts.isNonNullExpression(outer.parent)) &&
    outer.parent.expression === outer
  )
    outer = outer.parent;
  return outer;
}

const isText = ({ left, right }: ts.BinaryExpression): boolean =>
  [left, right].some(
    (side) =>
      ts.isStringLiteralLike(side) || ts.isTemplateExpression(side) || (ts.isBinaryExpression(side) && isText(side)),
  );

/** `[a, b] = …` takes apart; it is no list. */
const isTarget = (node: ts.ArrayLiteralExpression): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.left === node &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** Is an arrow function handed to a method that asks yes or no? */
function isPredicate({ parent }: ts.ArrowFunction): boolean {
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    ASKING.has(parent.expression.name.text)
  );
}
