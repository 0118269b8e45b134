import type { Lang } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import { formatNumber, formatSigned } from '../language/numbers.ts';

/** How an index measures: what a number of it is called and how many decimals it shows. */
export interface Measure {
  readonly unitOfMeasure: string;
  readonly decimals: number;
}

type MeasureWords = (typeof messages)[Lang]['measures']['point'];

const wordsOf = ({ unitOfMeasure }: Measure, lang: Lang): MeasureWords | undefined =>
  (messages[lang].measures as Readonly<Record<string, MeasureWords>>)[unitOfMeasure];

/** A bare score: "86,14". */
export const formatScore = (value: number, measure: Measure, lang: Lang): string =>
  formatNumber(value, measure.decimals, lang);

/** A score in its unit of measure: "86,14 điểm", "83.94%", "0,7955". */
export function measured(value: number, measure: Measure, lang: Lang): string {
  const text = formatScore(value, measure, lang);
  return wordsOf(measure, lang)?.value(text) ?? `${text} ${measure.unitOfMeasure}`;
}

/** The size of a change, unsigned: "1,39 điểm", "1,35 điểm phần trăm"; never per cent. */
export function measuredChange(value: number, measure: Measure, lang: Lang): string {
  return wordChange(formatScore(Math.abs(value), measure, lang), measure, lang);
}

/** A change with its sign and unit: "+1,39 điểm". */
export function signedChange(value: number, measure: Measure, lang: Lang): string {
  return wordChange(formatSigned(value, measure.decimals, lang), measure, lang);
}

const wordChange = (text: string, measure: Measure, lang: Lang): string =>
  wordsOf(measure, lang)?.change(text) ?? `${text} ${measure.unitOfMeasure}`;

/** What an index counts in: "điểm", "%"; a unit of measure without words as it is written. */
export const measureName = (measure: Measure, lang: Lang): string =>
  wordsOf(measure, lang)?.name ?? measure.unitOfMeasure;

/** The name of the unit of measure with its scale: "điểm, thang 100". */
export function scaleName(measure: Measure, max: number, lang: Lang): string {
  const name = measureName(measure, lang);
  return measure.unitOfMeasure === 'point' ? `${name}, ${messages[lang].scaleOf(String(max))}` : name;
}
