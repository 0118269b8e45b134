import { fill } from '../problems/problem.ts';
import type { Lang } from '../language/lang.ts';
import { TOTAL } from '../model/index-definition.ts';
import { nameOf, type ImportContext } from './context.ts';
import type { ColumnPlan } from './mapping.ts';
import type { Change, Merged } from './merge.ts';
import type { Proposal } from './proposal.ts';
import type { SourceGrid } from './read-source.ts';
import { en } from './words-en.ts';
import { vi } from './words-vi.ts';

/** The words of the import in a language. */
export const importWords = (lang: Lang): typeof vi => (lang === 'vi' ? vi : en);

const MOST_SHOWN = 12;

const shortList = (texts: readonly string[], most = MOST_SHOWN): string =>
  texts.slice(0, most).join(', ') + (texts.length > most ? `, … (+${texts.length - most})` : '');

/** What was read and what would come of it, as lines for the terminal; the things a person must decide are in `blockingLines`. */
export function dryRunLines(
  file: string,
  source: SourceGrid,
  proposal: Proposal,
  merged: Merged,
  context: ImportContext,
  decimal: string | null,
  lang: Lang,
): string[] {
  const say = importWords(lang);
  const { index, edition, set } = context;
  const lines = [fill(say.heading, { index: index.id, edition: edition.edition, file })];
  if (source.sheet !== null)
    lines.push(
      fill(say.sheet, { sheet: source.sheet }) +
        (source.otherSheets.length > 0 ? fill(say.others, { others: source.otherSheets.join(', ') }) : ''),
    );
  if (source.sheet === null && /\.(?:xlsx?|xlsm|ods)$/i.test(file)) lines.push(say.textInside);
  if (source.delimiter !== null)
    lines.push(fill(say.delimiter, { delimiter: source.delimiter === '\t' ? 'tab' : source.delimiter }));
  if (source.detected) {
    const { encoding, confidence, evidence, marked, syllables } = source.detected;
    lines.push(
      fill(say.encoding, {
        encoding,
        confidence: Math.round(confidence * 100),
        evidence: fill(say.evidence[evidence], { marked, syllables }),
      }),
    );
  }
  for (const [letters, count] of source.byFont)
    lines.push(fill(say.fonts, { letters: letters === 'tcvn3' ? 'TCVN3 (ABC)' : 'VNI', count }));
  if (decimal === 'comma' || decimal === 'point') lines.push(fill(say.decimal, { mark: say.marks[decimal] }));
  if (proposal.otherYears.length > 0)
    lines.push(fill(say.otherYear, { years: proposal.otherYears.join(', '), edition: edition.edition }));
  lines.push(
    '',
    say.columns,
    ...proposal.mapped.columns
      .filter(({ role }) => !(role.role === 'left-out' && role.why === 'empty'))
      .map((plan) => columnLine(plan, lang)),
  );
  if (proposal.mapped.unused.length > 0) lines.push(fill(say.unusedKeys, { keys: proposal.mapped.unused.join('; ') }));
  return [
    ...lines,
    '',
    say.rows,
    ...rowLines(proposal, context, lang),
    '',
    ...changeLines(merged, lang),
    missingLine(merged, set.units.size, edition.unitsRanked, lang),
  ];
}

const labelOf = ({ label, column }: ColumnPlan, lang: Lang): string =>
  label || fill(importWords(lang).unnamed, { column: column + 1 });

function columnLine(plan: ColumnPlan, lang: Lang): string {
  const say = importWords(lang);
  const { role } = plan;
  const becomes =
    role.role === 'unit'
      ? say.unit
      : role.role === 'left-out'
        ? fill(say.leftOut, { why: say.why[role.why] })
        : fill(say[role.role], { indicator: role.indicator });
  return `  ${labelOf(plan, lang)} → ${becomes}${plan.suggestions.length > 0 ? fill(say.perhaps, { suggestions: plan.suggestions.join(', ') }) : ''}`;
}

function rowLines({ rows }: Proposal, context: ImportContext, lang: Lang): string[] {
  const say = importWords(lang);
  const exact = rows.units.filter(({ how }) => how === 'exact' || how === 'code').length;
  const respelt = rows.units.filter(
    ({ text, code, how }) => how !== 'exact' && how !== 'code' && text !== nameOf(context, code),
  );
  const near = respelt.filter(({ how }) => how === 'near');
  const kinds = new Map<keyof typeof say.kinds, string[]>();
  for (const { kind, text } of rows.leftOut) kinds.set(kind, [...(kinds.get(kind) ?? []), text]);
  return [
    `  ${fill(say.matched, { count: rows.units.length, exact, other: rows.units.length - exact })}`,
    ...respelt
      .filter(({ how }) => how !== 'near')
      .slice(0, MOST_SHOWN)
      .map(({ text, code }) => fill(say.readAs, { text, name: nameOf(context, code) })),
    ...(respelt.length - near.length > MOST_SHOWN ? ['  …'] : []),
    ...near.map(({ text, code }) => fill(say.near, { text, name: nameOf(context, code) })),
    ...[...kinds].map(([kind, texts]) =>
      fill(say.leftRows, {
        count: texts.length,
        kind: say.kinds[kind],
        texts: shortList(
          texts.map((text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)),
          8,
        ),
      }),
    ),
  ];
}

function changeLines({ changes, kept }: Merged, lang: Lang): string[] {
  const say = importWords(lang);
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  const show = ({ value, rank }: Change['old']): string => [value || '–', ...(rank ? [`(${rank})`] : [])].join(' ');
  return [
    fill(say.summary, {
      new: count('new'),
      filled: count('filled'),
      changed: count('changed'),
      same: count('same'),
      kept,
    }),
    ...changes
      .filter(({ kind }) => kind === 'changed' || kind === 'filled')
      .map(
        ({ name, indicator, old, now, lostNote }) =>
          fill(say.changedRow, { name, indicator, old: show(old), now: show(now) }) +
          (lostNote ? fill(say.lostNote, { note: lostNote }) : ''),
      ),
  ];
}

function missingLine({ missing }: Merged, all: number, ranked: number | null, lang: Lang): string {
  const say = importWords(lang);
  if (missing.length === 0) return fill(say.complete, { all });
  return fill(say.missing, {
    count: missing.length,
    all,
    ranked: ranked ?? '?',
    names: shortList(missing.map(({ name }) => name)),
  });
}

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
