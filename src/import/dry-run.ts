import { fill } from '../problems/problem.ts';
import type { Lang } from '../language/lang.ts';
import { nameOf, type ImportContext } from './context.ts';
import type { ColumnPlan } from './column-plan.ts';
import { importWords, labelOf } from './import-words.ts';
import type { Change, Merged } from './merge.ts';
import type { Proposal } from './proposal.ts';
import type { SourceGrid } from './read-source.ts';

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
