import type { Dataset } from '../model/dataset.ts';
import { isUsable } from '../model/observation.ts';
import type { Series } from '../model/record.ts';
import { stateOf } from '../model/task.ts';
import { isUnsourced } from '../model/timeline.ts';
import { verdictOf } from '../model/target.ts';
import { csvText, type Cell } from './csv.ts';

const join = (items: readonly string[]): Cell => items.join('|') || null;

/** Sessions, those without a source included. */
export const sessionsCsv = (data: Dataset): string =>
  csvText(
    [
      'id',
      'number',
      'date',
      'kind',
      'mode',
      'title_vi',
      'title_en',
      'venues',
      'status',
      'has_source',
      'source',
      'note',
    ],
    data.sessions.map((s) => [
      s.id,
      s.number,
      s.date,
      s.kind,
      s.mode,
      s.title.vi,
      s.title.en,
      join(s.venues),
      s.status,
      isUnsourced(s) ? 'no' : 'yes',
      s.source,
      s.note || null,
    ]),
  );

export const documentsCsv = (data: Dataset): string =>
  csvText(
    [
      'id',
      'number',
      'type',
      'issuer',
      'issuer_en',
      'issued_on',
      'title_vi',
      'title_en',
      'status',
      'replaces',
      'source',
    ],
    data.documents.map((d) => [
      d.id,
      d.number,
      d.type,
      d.issuer.vi,
      d.issuer.en,
      d.issuedOn,
      d.title.vi,
      d.title.en,
      d.status,
      d.replaces || null,
      d.source,
    ]),
  );

/** Promises with the verdict computed here and the edition it rests on. */
export const targetsCsv = (data: Dataset): string =>
  csvText(
    [
      'id',
      'unit_set',
      'unit',
      'index',
      'measure',
      'comparator',
      'baseline',
      'due_edition',
      'verdict',
      'verdict_edition',
      'verdict_announced_on',
      'actual',
      'limit',
      'text_vi',
      'text_en',
      'source',
      'note',
    ],
    data.targets.map((target) => {
      const verdict = verdictOf(data, target);
      const edition = verdict.kind === 'not-due' ? null : verdict.edition;
      const reading = 'reading' in verdict ? verdict.reading : null;
      return [
        target.id,
        target.unitSet,
        target.unit?.split(':')[1] ?? null,
        target.index,
        target.measure,
        target.comparator,
        target.baseline,
        target.dueEdition,
        verdict.kind,
        edition?.edition ?? null,
        edition?.announcedOn ?? null,
        reading?.actual ?? null,
        reading?.limit ?? null,
        target.text.vi,
        target.text.en,
        target.source,
        target.note || null,
      ];
    }),
  );

/** Tasks; `state` is "done" only where `evidence` stands. */
export const tasksCsv = (data: Dataset): string =>
  csvText(
    [
      'id',
      'session',
      'document',
      'field',
      'owner',
      'owner_en',
      'text_vi',
      'text_en',
      'due',
      'state',
      'evidence',
      'source',
    ],
    data.tasks.map((task) => [
      task.id,
      task.session,
      task.document,
      task.field,
      task.owner.vi || null,
      task.owner.en || null,
      task.text.vi,
      task.text.en,
      task.due,
      stateOf(task).kind,
      task.evidence,
      task.source,
    ]),
  );

/** Values of some series, or of all, with their definitions. A held value keeps its row without the number. */
export function seriesCsv(data: Dataset, series: readonly Series[] = data.series): string {
  const columns = [
    'series',
    'name_vi',
    'name_en',
    'field',
    'unit_of_measure',
    'scope',
    'period_type',
    'period',
    'value',
    'numerator',
    'denominator',
    'approx',
    'status',
    'source',
    'source_publisher',
    'source_url',
    'note',
  ];
  const rows = series.flatMap((one) =>
    data.seriesValues
      .filter((value) => value.series === one.id)
      .map((value): Cell[] => {
        const source = data.sources.get(value.source);
        const shown = isUsable(value.status);
        return [
          one.id,
          one.name.vi,
          one.name.en,
          one.field,
          one.unitOfMeasure,
          one.scope,
          one.periodType,
          value.period,
          shown ? value.value : null,
          shown ? value.numerator : null,
          shown ? value.denominator : null,
          value.approx === null || !shown ? null : APPROX[value.approx],
          value.status,
          value.source,
          source?.publisher ?? null,
          source?.url ?? null,
          shown ? value.note || null : null,
        ];
      }),
  );
  return csvText(columns, rows);
}

/** Words, for "<" and ">" mean something else to a spreadsheet's reader. */
const APPROX = { '<': 'below', '>': 'above', '~': 'about' } as const;

/** Tables inside provinces, one row per unit, level first among what tells them apart. */
export const withinCsv = (data: Dataset): string =>
  csvText(
    [
      'province',
      'edition',
      'level',
      'unit',
      'name_vi',
      'name_en',
      'unit_of_measure',
      'value',
      'rank',
      'status',
      'source',
      'note',
    ],
    data.subprovincial.flatMap(({ province, edition, tables }) =>
      tables.flatMap((table) =>
        table.rows.map((row): Cell[] => [
          province,
          edition,
          table.level,
          row.unit.code,
          row.unit.name.vi,
          row.unit.name.en,
          table.unitOfMeasure,
          isUsable(row.status) ? row.value : null,
          row.rank,
          row.status,
          row.source,
          row.note || null,
        ]),
      ),
    ),
  );
