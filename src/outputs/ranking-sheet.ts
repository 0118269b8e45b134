import type { Text } from '../language/lang.ts';
import { isDifference, type Change } from '../model/change.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { previousEdition } from '../model/lookup.ts';
import { rankingOf, type RankingRow } from '../model/ranking.ts';
import { noChangeWords } from '../wording/change-words.ts';
import { bothLanguages, inBoth } from '../wording/bilingual.ts';
import { noteWithCorrections } from '../wording/corrections.ts';
import type { Cell } from './csv.ts';
import { publishedNote } from '../wording/published-note.ts';
import type { SheetContent } from './sheet-content.ts';

interface Column {
  readonly label: Text;
  readonly width: number;
  readonly format?: string;
  cell: (row: RankingRow) => Cell;
}

/** The ranking of an edition, one unit per row, best first; units without a score say why. Columns that say nothing are left out. */
export function rankingSheet(data: Dataset, index: Index, edition: Edition): SheetContent {
  const ranking = rankingOf(data, index, edition);
  const columns = [
    ...unitColumns(data, edition),
    ...scoreColumns(index, edition),
    ...changeColumns(index, edition),
    ...sourceColumns(data),
  ]
    .map((column) => ({ ...column, cells: ranking.rows.map((row) => column.cell(row)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  return {
    columns: columns.map(({ label, width, format }) => ({ header: bothLanguages(label), width, format })),
    rows: ranking.rows.map((_, i) => columns.map(({ cells }) => cells[i]!)),
  };
}

function unitColumns(data: Dataset, edition: Edition): Column[] {
  const regions = new Map(
    data.regions.filter((region) => region.scheme === edition.unitSet).map((region) => [region.id, region.name]),
  );
  const regionOf = ({ unit }: RankingRow): Text | undefined => (unit.region ? regions.get(unit.region) : undefined);
  return [
    { label: inBoth((t) => t.data.workbook.code), width: 8, cell: ({ unit }) => unit.code },
    { label: inBoth((t) => t.data.workbook.nameVi), width: 26, cell: ({ unit }) => unit.name.vi },
    { label: inBoth((t) => t.data.workbook.nameEn), width: 26, cell: ({ unit }) => unit.name.en },
    { label: inBoth((t) => t.data.workbook.regionVi), width: 30, cell: (row) => regionOf(row)?.vi ?? null },
    { label: inBoth((t) => t.data.workbook.regionEn), width: 30, cell: (row) => regionOf(row)?.en ?? null },
  ];
}

function scoreColumns(index: Index, edition: Edition): Column[] {
  return [
    {
      label: inBoth((t) => t.data.workbook.rank),
      width: 9,
      cell: ({ rank }) => (rank?.origin === 'published' ? rank.place : null),
    },
    {
      label: inBoth((t) => t.data.workbook.place),
      width: 12,
      cell: ({ rank }) => (rank?.origin === 'computed' ? rank.place : null),
    },
    {
      label: inBoth((t) => t.data.workbook.rankStatus),
      width: 12,
      cell: ({ observation }) => observation?.rankStatus ?? null,
    },
    {
      label: inBoth((t) => t.table.score),
      width: 10,
      format: decimalFormat(index.decimals),
      cell: ({ score }) => score?.value ?? null,
    },
    { label: inBoth((t) => t.data.workbook.status), width: 10, cell: statusOf },
    {
      label: inBoth((t) => t.data.workbook.absence),
      width: 36,
      cell: ({ absence }) => (absence ? bothLanguages(inBoth((t) => t.absence[absence])) : null),
    },
    { label: inBoth((t) => t.data.workbook.origin), width: 12, cell: ({ score }) => score?.origin ?? null },
    {
      label: inBoth((t) => t.table.group),
      width: 8,
      cell: ({ group }) => (edition.groupBands.length > 0 ? group : null),
    },
  ];
}

function changeColumns(index: Index, edition: Edition): Column[] {
  const previous = previousEdition(index, edition);
  if (!previous) return [];
  const signed = `+${decimalFormat(index.decimals)};-${decimalFormat(index.decimals)};${decimalFormat(index.decimals)}`;
  const amount = (change: Change): number | null => (isDifference(change) ? change.amount : null);
  return [
    {
      label: inBoth((t) => t.table.change(previous.edition)),
      width: 12,
      format: signed,
      cell: ({ change }) => amount(change),
    },
    { label: inBoth((t) => t.table.places), width: 9, format: '+0;-0;0', cell: ({ places }) => amount(places) },
    { label: inBoth((t) => t.data.workbook.changeNote), width: 36, cell: ({ change }) => changeNote(change) },
  ];
}

const sourceColumns = (data: Dataset): Column[] => [
  { label: inBoth((t) => t.table.source), width: 28, cell: (row) => sourceOf(row) },
  {
    label: inBoth((t) => t.data.columnNames.source_publisher!),
    width: 28,
    cell: (row) => data.sources.get(sourceOf(row) ?? '')?.publisher || null,
  },
  {
    label: inBoth((t) => t.data.columnNames.source_url!),
    width: 40,
    cell: (row) => data.sources.get(sourceOf(row) ?? '')?.url ?? null,
  },
  {
    label: inBoth((t) => t.data.columnNames.note!),
    width: 40,
    cell: ({ observation }) =>
      observation ? noteWithCorrections(data, observation, publishedNote(data, observation.note)) : null,
  },
];

const sourceOf = ({ observation, score }: RankingRow): string | null => observation?.source ?? score?.source ?? null;

/** The letter of the score or of the row; a unit that the producer ranks without a row here is L, one outside the ranking has none. */
function statusOf({ score, observation, absence }: RankingRow): Cell {
  return score?.status ?? observation?.status ?? (absence === 'unranked' ? null : absence);
}

/** Why there is no change, or the caution a change of partly comparable editions always carries. */
function changeNote(change: Change): Cell {
  if (isDifference(change)) return change.caution && bothLanguages(inBoth((t) => t.marks.partly));
  return bothLanguages(inBoth((t) => noChangeWords(change, t)));
}

/** 2 gives "0.00". */
const decimalFormat = (decimals: number): string => (decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0');
