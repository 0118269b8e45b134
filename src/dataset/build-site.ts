import { SITE } from '../schema/site-table.ts';
import { LANGS } from '../language/lang.ts';
import type { Site } from '../model/site.ts';
import type { SoundRows } from './sound-rows.ts';
import { pair } from './texts.ts';

/** Who publishes, from the one row of its table; the rules hold it to be there. */
export function buildSite(rows: SoundRows, paths: readonly string[]): Site {
  const [row] = rows(SITE);
  if (!row) throw new Error(`${SITE.path} has no row, and no check said so`);
  const { values: v } = row;
  return {
    name: pair(v, 'name'),
    url: v.url,
    publisher: pair(v, 'publisher'),
    email: v.email,
    repository: v.repository ?? '',
    country: {
      name: pair(v, 'country'),
      code: v.country_code,
      searchWords: [...v.country_search_vi, ...v.country_search_en],
    },
    utcOffset: v.utc_offset,
    homeTitle: pair(v, 'home_title'),
    homeLede: pair(v, 'home_lede'),
    searchPlaceholder: pair(v, 'search_placeholder'),
    searchExample: pair(v, 'search_example'),
    picture: Object.fromEntries(
      LANGS.map((lang) => [lang, `content/site/og-${lang}.png`] as const).filter(([, path]) => paths.includes(path)),
    ),
    fieldsIntro: pair(v, 'fields_intro'),
  };
}
