import { perLanguage, type Text } from '../language/lang.ts';
import { inLanguage } from '../schema/table.ts';

/** Where a day begins at midnight: a country and its offset from UTC, all year. */
export interface Home {
  readonly offset: string;
  readonly country: Text;
}

/** From the row of data/site.csv; UTC where it does not say, or nobody can read it. */
export function homeOf(site: Readonly<Record<string, string>> | undefined): Home {
  const offset = site?.utc_offset ?? '';
  return {
    offset: /^[+-]\d{2}:\d{2}$/.test(offset) ? offset : 'Z',
    country: perLanguage((lang) => site?.[inLanguage('country', lang)] || 'UTC'),
  };
}
