import { missingOf, type Missing } from '../charts/missing.ts';
import { formatScore, measured } from '../wording/measures.ts';
import { absenceWords } from '../wording/absence.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { statusOfRow, type Ranking, type RankingRow } from '../model/ranking.ts';
import type { PageContext } from '../routes/page-context.ts';
import type { FigureColumn, FigureRow } from './figure.ts';

/** The columns of a table that tells a ranking beside its charts. */
export const rankingColumns = ({ t, lang }: PageContext, index: Index): FigureColumn[] => [
  { id: 'unit', label: index.unitKind.label[lang], isNumber: false },
  { id: 'value', label: t.table.score, isNumber: true },
  { id: 'rank', label: t.table.rank, isNumber: true },
  { id: 'status', label: t.table.status, isNumber: false },
];

/** Its rows: every unit, with the reason where there is no score. */
export const rankingRows = ({ t, lang }: PageContext, { index, edition, rows }: Ranking): FigureRow[] =>
  rows.map((row) => ({
    unit: row.unit.key,
    observation: row.observation,
    cells: [
      { text: row.unit.name[lang], raw: row.unit.name[lang] },
      { text: row.score ? formatScore(row.score.value, index, lang) : t.table.none, raw: row.score?.value ?? null },
      { text: row.rank ? String(row.rank.place) : t.table.none, raw: row.rank?.place ?? null },
      { text: statusText(t, edition, row), raw: statusOfRow(row) },
    ],
  }));

function statusText(t: PageContext['t'], edition: Edition, { score, absence }: RankingRow): string {
  if (!score) return absenceWords(absence, edition, t);
  if (score.origin === 'sum') return t.marks.sum;
  return score.status === 'A' ? '' : t.status[score.status];
}

/** Name, score or the reason why there is none, and rank of a unit: what a mark says when it is asked. */
export const tooltipOf =
  ({ t, lang }: PageContext, { index, edition, rows }: Ranking) =>
  (unit: string): string => {
    const row = rows.find(({ unit: { key } }) => key === unit);
    if (!row) return unit;
    const rank = row.rank ? `, ${t.table.rank.toLowerCase()} ${row.rank.place}` : '';
    return `${row.unit.name[lang]}: ${row.score ? measured(row.score.value, index, lang) : absenceWords(row.absence, edition, t)}${rank}`;
  };

/** The hatch of a unit without a score. "Not ranked" is drawn like "not published": there is nothing to wait for. */
export const hatchOf = ({ absence }: RankingRow): Missing =>
  (absence === null ? null : missingOf(absence)) ?? 'not-transcribed';
