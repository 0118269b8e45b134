import { SITE } from '../schema/site-table.ts';
import { LANGS } from '../language/lang.ts';
import { USUAL_THRESHOLDS, type Site } from '../model/site.ts';
import type { SoundRows } from './sound-rows.ts';
import { textIn, wordsIn } from './texts.ts';

/** Who publishes, from the one row of its table; the rules hold it to be there. */
export function buildSite(rows: SoundRows, paths: readonly string[]): Site {
  const [row] = rows(SITE);
  if (!row) throw new Error(`${SITE.path} has no row, and no check said so`);
  const { values: v } = row;
  return {
    name: textIn(v, 'name'),
    url: v.url,
    publisher: textIn(v, 'publisher'),
    email: v.email,
    repository: v.repository ?? '',
    country: {
      name: textIn(v, 'country'),
      code: v.country_code,
      searchWords: wordsIn(v, 'country_search'),
    },
    utcOffset: v.utc_offset,
    homeTitle: textIn(v, 'home_title'),
    homeLede: textIn(v, 'home_lede'),
    searchPlaceholder: textIn(v, 'search_placeholder'),
    searchExample: textIn(v, 'search_example'),
    picture: Object.fromEntries(
      LANGS.map((lang) => [lang, `content/site/og-${lang}.png`] as const).filter(([, path]) => paths.includes(path)),
    ),
    fieldsIntro: textIn(v, 'fields_intro'),
    thresholds: {
      map: shareOf(v.map_share) ?? USUAL_THRESHOLDS.map,
      whole: shareOf(v.whole_share) ?? USUAL_THRESHOLDS.whole,
    },
  };
}

const shareOf = (percent: number | null | undefined): number | null => (percent == null ? null : percent / 100);
