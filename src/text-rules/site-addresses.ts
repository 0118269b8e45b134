import { inLanguage } from '../schema/table.ts';
import { FIELDS, DOCUMENTS, GLOSSARY, SESSIONS, TARGETS, TASKS } from '../schema/register-tables.ts';
import { EDITIONS, INDICES } from '../schema/index-tables.ts';
import { SERIES } from '../schema/series-tables.ts';
import { INNER_EDITIONS } from '../schema/subprovincial-tables.ts';
import { KINDS, SETS, SUCCESSIONS, UNITS } from '../schema/unit-tables.ts';
import { pathOf as tablePath, type TableSchema } from '../schema/table.ts';
import { DEFAULT_LANG, LANGS, perLanguage, type Lang, type Text } from '../language/lang.ts';
import { memoized } from '../language/memoized.ts';
import type { Dataset } from '../model/dataset.ts';
import { unitKey } from '../model/unit.ts';
import type { Row } from '../reading/table.ts';
import type { Facts } from '../facts/facts.ts';
import { newsItems } from '../facts/news-items.ts';
import {
  calendarPath,
  chartFile,
  correctionsFeedPath,
  editionFile,
  feedPath,
  longFile,
  pathOf,
  REGISTERS,
  registerFeedPath,
  registerFile,
  seriesFile,
  type PageRef,
} from '../routes/addresses.ts';
import { everyPage } from '../routes/page-list.ts';

/** What stands at an address of the site. */
export interface SiteAddress {
  /** Null for a file that serves every language. */
  readonly lang: Lang | null;
  /** The same in the other languages. */
  readonly twins: Text | null;
  /** The page; null for a file. */
  readonly page: PageRef | null;
}

/** The addresses of the site that will be built. */
export interface SiteAddresses {
  readonly byPath: ReadonlyMap<string, SiteAddress>;
  /** False where a register has gaps: then no address can be called unknown. */
  readonly isComplete: boolean;
  /** Charts have addresses that only who draws them knows; each begins like this. */
  readonly charts: Text;
}

const REGISTERS_READ: readonly TableSchema[] = [
  FIELDS,
  DOCUMENTS,
  GLOSSARY,
  SESSIONS,
  TARGETS,
  TASKS,
  INDICES,
  SERIES,
  KINDS,
  SETS,
  SUCCESSIONS,
  UNITS,
];

/**
 * The addresses of all pages and files, by the table of pages that the build goes by (src/routes). They are asked for
 * before there is a dataset, for a text may be wrong where the data are, too.
 */
export const siteAddresses = memoized((facts: Facts): SiteAddresses => {
  const data = shapeOf(facts);
  const texts = [
    ...new Set([...facts.texts.keys()].flatMap((path) => /^content\/pages\/([^/]+)\//.exec(path)?.[1] ?? [])),
  ];
  const byPath = new Map<string, SiteAddress>();
  const add = (pathIn: (lang: Lang) => string, page: PageRef | null): void => {
    const twins = perLanguage(pathIn);
    for (const lang of LANGS) byPath.set(twins[lang], { lang, twins, page });
  };
  for (const page of everyPage(data, { texts, charts: [] })) add((lang) => pathOf(page, lang), page);
  add(feedPath, null);
  add(correctionsFeedPath, null);
  add(calendarPath, null);
  for (const register of REGISTERS) add((lang) => registerFeedPath(register, lang), null);
  for (const path of [
    longFile,
    ...REGISTERS.map(registerFile),
    ...data.series.map(({ id }) => seriesFile(id)),
    ...data.indices.flatMap(({ id, editions }) =>
      editions.flatMap(({ edition }) => [editionFile(id, edition, 'csv'), editionFile(id, edition, 'xlsx')]),
    ),
  ])
    byPath.set(path, { lang: null, twins: null, page: null });
  return {
    byPath,
    isComplete:
      REGISTERS_READ.every((schema) => facts.isWhole(schema.path)) &&
      data.indices.every(({ id }) => facts.isWhole(tablePath(EDITIONS, { index: id }))),
    charts: perLanguage((lang) => chartFile('', lang, 'chart.svg').replace(/\/*chart\.svg$/, '/')),
  };
});

const values = (row: Row): Readonly<Record<string, unknown>> => row.values;
const textOf = (row: Row, column: string): string => {
  const value = values(row)[column];
  return typeof value === 'string' ? value : '';
};
const textIn = (row: Row, column: string): Text => perLanguage((lang) => textOf(row, inLanguage(column, lang)));
const withId = (row: Row): { readonly id: string } => ({ id: textOf(row, 'id') });
const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/**
 * As much of the dataset as addresses are made of. A test holds the addresses made of it to those of the dataset itself,
 * so that none can be asked for more.
 */
function shapeOf(facts: Facts): Dataset {
  const unitKinds = byId(
    facts
      .rowsOf(KINDS)
      .map((row) => ({ ...withId(row), segment: textIn(row, 'segment'), title: textIn(row, 'title') })),
  );
  const unitSets = byId(
    facts.rowsOf(SETS).map((row) => ({
      id: textOf(row, 'set'),
      kind: unitKinds.get(textOf(row, 'kind')),
      validFrom: textOf(row, 'valid_from') || null,
      validTo: textOf(row, 'valid_to') || null,
    })),
  );
  const units = facts.rowsOf(UNITS).flatMap((row) => {
    const [set, code] = [textOf(row, 'set'), textOf(row, 'code')];
    const kind = unitSets.get(set)?.kind;
    return kind ? [{ key: unitKey(set, code), set, code, kind, slug: textOf(row, 'slug') }] : [];
  });
  const keys = new Set(units.map(({ key }) => key));
  const provinces = new Set([...facts.tables.values()].flatMap(({ parts }) => parts.province ?? []));
  const slugs = new Set(units.map(({ slug }) => slug));
  const shape = {
    unitKinds,
    unitSets,
    units: new Map(units.map((unit) => [unit.key, unit])),
    successions: facts
      .rowsOf(SUCCESSIONS)
      .map((row) => ({
        from: unitKey(textOf(row, 'from_set'), textOf(row, 'from_code')),
        to: unitKey(textOf(row, 'to_set'), textOf(row, 'to_code')),
      }))
      .filter(({ from, to }) => keys.has(from) && keys.has(to)),
    indices: facts.rowsOf(INDICES).map((row) => ({
      ...withId(row),
      segment: perLanguage((lang) => textOf(row, inLanguage('segment', lang)) || textOf(row, 'id')),
      editions: facts
        .rowsOf(EDITIONS, { index: textOf(row, 'id') })
        .map((edition) => ({ edition: textOf(edition, 'edition') })),
    })),
    fields: facts.rowsOf(FIELDS).map((row) => ({ ...withId(row), name: textIn(row, 'name') })),
    news: newsItems(facts).map(({ id }) => ({ id })),
    glossary: facts.rowsOf(GLOSSARY).map(withId),
    documents: facts.rowsOf(DOCUMENTS).map(withId),
    sessions: facts
      .rowsOf(SESSIONS)
      .map((row) => ({ ...withId(row), date: textOf(row, 'date') || null, source: textOf(row, 'source') || null })),
    targets: facts.rowsOf(TARGETS).map(withId),
    tasks: facts.rowsOf(TASKS).map(withId),
    series: facts.rowsOf(SERIES).map(withId),
    subprovincial: [...provinces]
      .filter((province) => slugs.has(province))
      .flatMap((province) =>
        [...new Set(facts.rowsOf(INNER_EDITIONS, { province }).map((row) => textOf(row, 'edition')))].map(
          (edition) => ({
            province,
            edition,
          }),
        ),
      ),
  };
  return shape as unknown as Dataset;
}

/** The path of an address without its question and its place on the page. */
export const pathIn = (address: string): string => address.replace(/[?#].*$/s, '');

/** Does a path lie among the charts of a language? */
export const isChart = ({ charts }: SiteAddresses, path: string): Lang | null =>
  LANGS.find(
    (lang) =>
      path.startsWith(charts[lang]) && /^[a-z0-9-]+\/(?:chart\.(?:svg|csv))?$/.test(path.slice(charts[lang].length)),
  ) ?? null;

/** The language whose pages lie below a path, by its first segment. */
export const langBelow = (path: string): Lang =>
  LANGS.find((lang) => lang !== DEFAULT_LANG && (path === `/${lang}` || path.startsWith(`/${lang}/`))) ?? DEFAULT_LANG;
