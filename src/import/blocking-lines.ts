import { fill } from '../problems/problem.ts';
import type { Lang } from '../language/lang.ts';
import { TOTAL } from '../model/index-definition.ts';
import type { ColumnPlan } from './column-plan.ts';
import { nameOf, type ImportContext } from './context.ts';
import { importWords, labelOf } from './import-words.ts';
import type { Proposal } from './proposal.ts';

/** What keeps the table from being written; empty where nothing is ambiguous. */
export function blockingLines(proposal: Proposal, context: ImportContext, lang: Lang): string[] {
  const say = importWords(lang);
  const { set, methodology } = context;
  const { mapped, rows, shape } = proposal;
  const measures = mapped.columns.filter(({ role }) => role.role === 'value' || role.role === 'rank');
  const maxOf = ({ role }: ColumnPlan): number =>
    (role.role === 'value' ? methodology.indicators.get(role.indicator)?.max : null) ?? methodology.max ?? 0;
  return [
    ...(measures.length === 0 ? [say.nothing] : []),
    ...mapped.wrong.map(({ key, target }) => fill(say.wrongTarget, { key, target })),
    ...(shape.secondBlock === null
      ? []
      : [fill(say.secondBlock, { first: shape.unitColumn + 1, second: shape.secondBlock + 1 })]),
    ...mapped.contested.map(({ measure, indicator, columns }) =>
      fill(say.contested, {
        what: fill(say[measure], { indicator }),
        labels: columns.map((plan) => `“${labelOf(plan, lang)}”`).join(', '),
      }),
    ),
    ...mapped.columns
      .filter(({ role }) => role.role === 'left-out' && role.why === 'words')
      .map((plan) => fill(say.wordsInColumn, { label: labelOf(plan, lang) })),
    ...proposal.swapped.map(({ value, rank }) =>
      fill(say.swapped, { value: labelOf(value, lang), rank: labelOf(rank, lang) }),
    ),
    ...(proposal.otherSet === null
      ? []
      : [
          fill(say.otherSet, {
            other: proposal.otherSet.set,
            size: proposal.otherSet.size,
            edition: context.edition.edition,
            set: set.id,
            all: set.units.size,
          }),
        ]),
    ...rows.unmatched
      .filter(({ text }) => proposal.otherSet === null || proposal.elsewhere.get(text) !== proposal.otherSet.set)
      .map(({ row, text, suggestions }) => {
        const other = proposal.elsewhere.get(text);
        return fill(say.unmatched, {
          line: proposal.lineOf(row),
          text,
          set: set.id,
          where: other === undefined ? '' : fill(say.elsewhere, { set: other }),
          perhaps: suggestions.length > 0 ? fill(say.perhaps, { suggestions: suggestions.join(', ') }) : '',
        });
      }),
    ...proposal.repeated.map(({ unit, lines }) =>
      fill(say.repeated, { name: nameOf(context, unit), lines: lines.join(', ') }),
    ),
    ...proposal.findings.map(({ kind, line, unit, label, text, detail }) =>
      fill(say.findings[kind], { line, unit, label, text, detail }),
    ),
    ...proposal.fractions.map((plan) => fill(say.fractions, { label: labelOf(plan, lang), max: maxOf(plan) })),
  ];
}

/** Said where parts come without the index itself: allowed, but worth a look. */
export const lacksTotal = ({ mapped }: Proposal): boolean =>
  mapped.columns.some(({ role }) => role.role === 'value') &&
  !mapped.columns.some(({ role }) => (role.role === 'value' || role.role === 'rank') && role.indicator === TOTAL);
