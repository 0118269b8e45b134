import { LANGS, versionsOf, DEFAULT_LANG } from '../../language/lang.ts';
import { measured } from '../../wording/measures.ts';
import { messages } from '../../language/messages.ts';
import { regionMeans } from '../../model/region.ts';
import type { Region, UnitKind } from '../../model/unit.ts';
import type { SearchEntry } from '../search-entry.ts';
import { ENTRY_WEIGHT } from '../weights.ts';
import type { SearchContext } from './context.ts';
import { entryWords } from './entry-words.ts';
import { distinct, initials } from './names.ts';
import { regionCaveats, withCaveats } from '../../wording/caveats.ts';
import { featuredIndices } from '../../wording/featured.ts';

/** Regions: each edition that publishes their means, and the list of their units once for each name. */
export const regionEntries = (context: SearchContext): SearchEntry[] => [
  ...publishedMeans(context),
  ...listedRegions(context),
];

function publishedMeans({ data, lang, href }: SearchContext): SearchEntry[] {
  const t = messages[lang];
  return featuredIndices(data).flatMap((index) =>
    index.editions.flatMap((edition) =>
      (regionMeans(data, index, edition)?.means ?? []).map(({ region, aggregate: { value, status } }): SearchEntry => ({
        url: href({ kind: 'edition', index, edition: edition.edition }),
        kind: 'edition',
        title: `${region.name[lang]}, ${index.abbr} ${edition.edition}`,
        terms: regionNames(region, index.unitKind),
        context: `${index.abbr} ${versionsOf(index.name).join(' ')}`,
        year: edition.edition,
        series: `${index.id}/${region.id}`,
        answers: [
          {
            index: index.abbr,
            year: edition.edition,
            text: withCaveats(
              t.edition.mean(measured(value, index, lang)),
              regionCaveats(data, lang, index, edition, region.id, status),
            ),
          },
        ],
        weight: ENTRY_WEIGHT.regionOfEdition,
      })),
    ),
  );
}

function listedRegions({ data, lang, href }: SearchContext): SearchEntry[] {
  const byName = new Map(data.regions.map((region) => [region.name[lang], region]));
  return [...byName.values()].flatMap((region): SearchEntry[] => {
    const unitKind = data.unitSets.get(region.scheme)?.kind;
    if (!unitKind) return [];
    return [
      {
        url: href({ kind: 'units', unitKind }),
        kind: 'page',
        title: `${region.name[lang]}: ${unitKind.title[lang]}`,
        terms: regionNames(region, unitKind),
        weight: ENTRY_WEIGHT.region,
      },
    ];
  });
}

const regionNames = ({ name, searchWords }: Region, { plural }: UnitKind): string[] =>
  distinct([
    ...LANGS.map((lang) => name[lang]),
    ...LANGS.map((lang) => entryWords[lang].region(name[lang])),
    `${plural[DEFAULT_LANG]} ${name[DEFAULT_LANG]}`,
    ...searchWords,
    initials(name[DEFAULT_LANG]),
  ]);
