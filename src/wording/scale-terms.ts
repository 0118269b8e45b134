import { foldMarks } from '../language/fold.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Series, Term } from '../model/record.ts';

/** Scales of online public services: the old levels, and end-to-end or partial. They are never drawn on one axis. */
const SCALES: readonly { readonly terms: readonly string[]; readonly names: RegExp }[] = [
  { terms: ['level-3-and-level-4-online-services'], names: /muc (?:do )?[34]\b/ },
  {
    terms: ['end-to-end-online-public-service', 'partial-online-public-service'],
    names: /toan trinh|truc tuyen mot phan/,
  },
];

/** Which scale of online services a series is measured on; null for any other series. */
export function scaleOf(series: Series): number | null {
  const name = foldMarks(series.name.vi);
  const at = SCALES.findIndex(({ names }) => names.test(name));
  return at < 0 ? null : at;
}

/** The glossary's definitions of a series' scale, for a note beside it. */
export function scaleTermsOf(data: Dataset, series: Series): Term[] {
  const scale = scaleOf(series);
  return scale === null ? [] : data.glossary.filter(({ id }) => SCALES[scale]!.terms.includes(id));
}
