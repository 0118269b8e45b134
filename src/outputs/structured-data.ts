import { measureName } from '../wording/measures.ts';
import { LANGS } from '../language/lang.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { methodologyOf, observationsOf } from '../model/lookup.ts';
import type { NewsItem, Source } from '../model/record.ts';
import { rankingOf } from '../model/ranking.ts';
import { editionFile, pathOf } from '../routes/addresses.ts';
import { coverageSentence } from '../wording/coverage.ts';
import { sumsAreOurs } from '../figures/ours.ts';
import { editionFinding } from '../wording/finding.ts';
import { editionName } from '../wording/edition-name.ts';
import type { PageContext } from '../routes/page-context.ts';
import { XLSX } from './published-file.ts';

/** A schema.org object, written into the page as JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Licence of our own texts and pictures. */
const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * An edition as a schema.org Dataset: made by its producer, published here, with its files. `datePublished` is the day
 * of the announcement and left out where that has no source. Figures keep their producers' terms, which the page on
 * reuse explains, so that page is the licence.
 */
export function editionJsonLd(ctx: PageContext, index: Index, edition: Edition): JsonLd {
  const { data, lang } = ctx;
  const ranking = rankingOf(data, index, edition);
  const method = methodologyOf(index, edition);
  const page = ctx.absolute(pathOf({ kind: 'edition', index, edition: edition.edition }, lang));
  const download = (extension: 'csv' | 'xlsx', encodingFormat: string): JsonLd => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: ctx.absolute(editionFile(index.id, edition.edition, extension)),
  });
  return tidy({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': page,
    url: page,
    name: `${editionName(index, edition)}: ${index.name[lang]}`,
    alternateName: editionName(index, edition),
    description: `${sentence(editionFinding(data, index, edition, lang))} ${sentence(coverageSentence(ranking, lang))}`,
    inLanguage: LANGS,
    isAccessibleForFree: true,
    license: ctx.absolute(pathOf({ kind: 'text', slug: 'reuse' }, lang)),
    creator: { '@type': 'Organization', name: index.producer[lang] },
    creditText: sumsAreOurs(
      ctx,
      ranking.rows.map(({ score }) => score),
    ),
    publisher: publisher(ctx),
    datePublished: edition.announcedOn,
    temporalCoverage: edition.edition,
    spatialCoverage: { '@type': 'Country', name: data.site.country.name[lang], identifier: data.site.country.code },
    variableMeasured: [
      variable(ctx, index, index.name[lang], method.max),
      ...method.indicators
        .filter((each) => each.parent !== null)
        .map((each) => variable(ctx, index, each.name[lang], each.max)),
    ],
    measurementTechnique: method.name[lang],
    isBasedOn: sourcesOf(data, edition).map(work),
    distribution: [download('csv', 'text/csv'), download('xlsx', XLSX)],
  });
}

/**
 * A news item as a schema.org article. The days it states are those of the event and of its source: `datePublished`
 * belongs to the source it summarises, `dateModified` is our own correction. A day without a source is left out.
 */
export function newsJsonLd(ctx: PageContext, item: NewsItem): JsonLd {
  const { lang, data } = ctx;
  const page = ctx.absolute(pathOf({ kind: 'news', id: item.id }, lang));
  const words = item.text[lang];
  const source = data.sources.get(item.source);
  return tidy({
    '@context': 'https://schema.org',
    '@type': { news: 'NewsArticle', analysis: 'AnalysisNewsArticle', opinion: 'OpinionNewsArticle' }[item.kind],
    '@id': page,
    url: page,
    mainEntityOfPage: page,
    headline: words.title,
    description: words.summary,
    inLanguage: lang,
    isAccessibleForFree: true,
    license: CC_BY,
    author: publisher(ctx),
    publisher: publisher(ctx),
    temporalCoverage: item.eventOn,
    dateModified: item.updatedOn,
    about: data.fields
      .filter((field) => item.fields.includes(field.id))
      .map((field) => ({ '@type': 'Thing', name: field.name[lang] })),
    translationOfWork:
      item.original === lang
        ? null
        : {
            '@type': 'CreativeWork',
            '@id': ctx.absolute(pathOf({ kind: 'news', id: item.id }, item.original)),
            inLanguage: item.original,
          },
    isBasedOn: source ? { ...work(source), ...(item.publishedOn ? { datePublished: item.publishedOn } : {}) } : null,
  });
}

const publisher = (ctx: PageContext): JsonLd => ({
  '@type': 'Organization',
  name: ctx.site.publisher,
  url: ctx.absolute(pathOf({ kind: 'home' }, ctx.lang)),
  email: ctx.site.email,
});

const variable = (ctx: PageContext, index: Index, name: string, max: number | null): JsonLd =>
  tidy({
    '@type': 'PropertyValue',
    name,
    unitText: measureName(index, ctx.lang),
    maxValue: max,
  });

const work = (source: Source): JsonLd =>
  tidy({
    '@type': 'CreativeWork',
    name: source.title,
    url: source.url,
    datePublished: source.publishedOn,
    publisher: source.publisher ? { '@type': 'Organization', name: source.publisher } : null,
  });

/** The edition's own source first, then the others its values name, in data order. */
function sourcesOf(data: Dataset, edition: Edition): Source[] {
  const used = [...observationsOf(data, edition).values()].flatMap((byIndicator) =>
    [...byIndicator.values()].map((observation) => observation.source),
  );
  return [...new Set([edition.source, ...used])].flatMap((id) => data.sources.get(id) ?? []);
}

/** Without what has no value: a date, an address or a maximum that nobody stated is not there. */
const tidy = (object: Readonly<Record<string, unknown>>): JsonLd =>
  Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
