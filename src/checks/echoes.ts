import type { Problem } from './problem.ts';

const ARTICLE = /^(content\/.+)\/(?:vi|en)\.mdx?$/;

/**
 * The problems without those that only repeat another: a value of an article that is told for its own sake differs from
 * its translation for that same reason, and would be told once more, in the text that is right.
 */
export function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const told = new Map<string, Problem[]>();
  for (const each of problems) {
    const folder = ARTICLE.exec(each.file)?.[1];
    if (folder && each.columnName !== '' && each.severity === 'error' && each.code !== 'twins-differ') told.set(folder, [...(told.get(folder) ?? []), each]);
  }
  return problems.filter(({ code, file, columnName }) => code !== 'twins-differ' || !told.get(ARTICLE.exec(file)![1]!)?.some((each) => explains(each, columnName)));
}

/** The same value, an item of the same list, a value around it, or the key that was meant and misspelt. */
function explains({ code, columnName, replacement }: Problem, differing: string): boolean {
  if (code === 'unknown-key') return replacement !== null && [...columnName.split('.').slice(0, -1), replacement].join('.') === differing;
  return columnName === differing || differing.startsWith(`${columnName}.`) || (differing !== 'figures' && columnName.startsWith(`${differing}.`) && /^\d+$/.test(columnName.slice(differing.length + 1)));
}
