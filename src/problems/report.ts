import { fill, sayProblem, type Catalogue, type Problem } from './problem.ts';

/** Problems as JSON, alone on the stream: for programs. */
export function toJson(problems: readonly Problem[], catalogue: Catalogue): string {
  const entries = problems.map((each) => {
    const { message, expected, fix } = sayProblem(each, catalogue);
    const { code, severity, file, line, column, columnName, found, replacement } = each;
    return { code, severity, file, line, column, columnName, message, found, expected, fix, replacement };
  });
  return `${JSON.stringify({ problems: entries }, null, 2)}\n`;
}

/** Problems for people, then a summary line. */
export function toText(problems: readonly Problem[], catalogue: Catalogue): string {
  const say = catalogue.phrases;
  const entries = problems.map((each) => {
    const { message, expected, fix } = sayProblem(each, catalogue);
    return `${each.file}:${each.line}:${each.column}: ${say[each.severity]}: ${message}\n  ${say.expected} ${expected}\n  ${say.toFix} ${fix}  [${each.code}]\n`;
  });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const summary = fill(
    problems.length ? say.summary : say.nothingFound,
    { errors, warnings: problems.length - errors },
    catalogue.lang,
  );
  return `${[...entries, summary].join('\n')}\n`;
}

/** Problems as annotations of a pull request. */
export function toGithub(problems: readonly Problem[], catalogue: Catalogue): string {
  const escape = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return problems
    .map((each) => {
      const { message, fix } = sayProblem(each, catalogue);
      return `::${each.severity} file=${property(each.file)},line=${each.line},col=${each.column},title=${property(each.code)}::${escape(`${message} — ${fix}`)}\n`;
    })
    .join('');
}
