import { foldMarks } from '../language/fold.ts';
import { memoized } from '../language/memoized.ts';
import type { ProblemDetail } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import { cell } from '../reading/table.ts';
import type { IndexFacts, MethodologyFacts } from './index-facts.ts';

/** What an unknown indicator probably was: another spelling, a name in place of its id, or one of another methodology. */
export const unknownIndicator = memoized(
  (index: IndexFacts, methodology: MethodologyFacts, id: string): ProblemDetail => {
    const named = [...methodology.indicators.values()].filter(({ row }) =>
      ['name_vi', 'name_en'].some((column) => foldMarks(cell(row, column)) === foldMarks(id)),
    );
    const [only] = named;
    const { replacement, suggestions } =
      only && named.length === 1
        ? { replacement: only.id, suggestions: '' }
        : suggest(id, methodology.indicators.keys());
    const others = [...index.methodologies.values()]
      .filter((other) => other.indicators.has(id))
      .map((other) => other.id);
    return {
      replacement,
      params: {
        methodology: methodology.id,
        suggestions: replacement ? '' : suggestions,
        where: others.length ? ` (${others.join(', ')})` : '',
      },
    };
  },
);
