import { measured } from '../language/measures.ts';
import { messages } from '../language/messages.ts';
import { regionMeans } from '../model/region.ts';
import type { SearchEntry } from './search-entry.ts';
import type { Region } from '../model/unit.ts';
import { distinct, initials } from './names.ts';
import type { SearchContext } from './register.ts';
import { featuredIndices } from '../wording/featured.ts';

/** Regions: each edition that publishes their means, and the list of provinces once for each name. */
export function regionEntries({ data, lang, href }: SearchContext): SearchEntry[] {
  const t = messages[lang];
  const published = featuredIndices(data).flatMap((index) =>
    index.editions.flatMap((edition) =>
      (regionMeans(data, index, edition)?.means ?? []).map(({ region, aggregate }): SearchEntry => ({
        url: href({ kind: 'edition', index, edition: edition.edition }),
        kind: 'edition',
        title: `${region.name[lang]}, ${index.abbr} ${edition.edition}`,
        terms: regionNames(region),
        context: `${index.abbr} ${index.name.vi} ${index.name.en}`,
        year: edition.edition,
        series: `${index.id}/${region.id}`,
        answers: [
          { index: index.abbr, year: edition.edition, text: t.edition.mean(measured(aggregate.value!, index, lang)) },
        ],
        weight: 0.7,
      })),
    ),
  );
  const listed = [...new Map(data.regions.map((region) => [region.name[lang], region])).values()].map(
    (region): SearchEntry => {
      const { kind } = data.unitSets.get(region.scheme)!;
      return {
        url: href({ kind: 'units', unitKind: kind }),
        kind: 'page',
        title: `${region.name[lang]}: ${kind.title[lang]}`,
        terms: regionNames(region),
        weight: 0.5,
      };
    },
  );
  return [...published, ...listed];
}

const regionNames = ({ name, searchWords }: Region): string[] =>
  distinct([
    name.vi,
    name.en,
    `Vùng ${name.vi}`,
    `${name.en} region`,
    `các tỉnh ${name.vi}`,
    ...searchWords,
    initials(name.vi),
  ]);
