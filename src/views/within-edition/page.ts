import { DEFAULT_LANG } from '../../language/lang.ts';
import { sourceLink } from '../../components/source-link.ts';
import { reportLink } from '../../wording/error-report.ts';
import { formatNumber } from '../../language/numbers.ts';
import { innerScore, type InnerRow, type InnerTable } from '../../model/subprovincial.ts';
import type { PageOf } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { lineOfFolder } from '../../routes/within-pages.ts';

/** One year of one province, a table per level; nothing here stands beside a province or another province's units. */
export function page(ctx: PageContext, ref: PageOf<'within-edition'>) {
  const { t, lang, data } = ctx;
  const words = t.registers.within;
  const inner = data.subprovincial.find(
    ({ province, edition }) => province === ref.province[DEFAULT_LANG] && edition === ref.edition,
  );
  if (!inner) throw new Error(`data/subprovincial/${ref.province[DEFAULT_LANG]} has no edition ${ref.edition}`);
  const line = lineOfFolder(data, inner.province);
  const province = line.unit.name[lang];
  const title = words.pageTitle(province, inner.edition);
  return {
    head: {
      title,
      description: words.description(province, inner.edition),
      crumbs: [{ label: t.registers.names.within, page: { kind: 'within' as const } }],
      search: { kind: 'page', year: inner.edition },
    },
    shown: {
      title,
      province: { href: ctx.href({ kind: 'unit', line }), text: province },
      tables: inner.tables.map((table) => tableOf(ctx, ref, title, table)),
    },
  };
}

/** A table with more rows can be searched. */
const MOST_ROWS = 12;

function tableOf(ctx: PageContext, ref: PageOf<'within-edition'>, title: string, table: InnerTable) {
  const { t, lang } = ctx;
  const words = t.registers.within;
  const level = table.level.name[lang];
  const caption = `${title}, ${level}`;
  return {
    level: table.level.id,
    levelName: level,
    caption,
    name: table.name[lang],
    coverage: words.coverage(table.rows.length, table.unitsRanked, level),
    note: table.note[lang],
    ended: table.level.ended[lang],
    isSearchable: table.rows.length > MOST_ROWS,
    rows: table.rows.map((row) => rowOf(ctx, table, row)),
    source: sourceLink(ctx, table.source),
    announced: table.announcedOn ? ` · ${t.edition.announced(table.announcedOn)}` : '',
    legalBasis: table.legalBasis,
    report: reportLink(ctx, {
      page: ref,
      what: caption,
      edition: ref.edition,
      ...(table.rows[0] ? { row: table.rows[0].file } : {}),
    }),
  };
}

function rowOf({ t, lang }: PageContext, { unitOfMeasure }: InnerTable, row: InnerRow) {
  const value = innerScore(row);
  return {
    code: row.unit.code,
    name: row.unit.name[lang],
    rank: row.rank ?? t.table.none,
    score: value === null ? null : `${formatNumber(value, 2, lang)}${unitOfMeasure === 'percent' ? '%' : ''}`,
    absent: t.absence[row.status],
    /** What the star beside the score means; null without one. */
    doubt: row.status === 'A' ? null : t.marks[row.status === 'P' ? 'P' : 'U'],
  };
}
