import type { Lang } from './lang.ts';
import { messages } from './messages.ts';
import { formatNumber, formatSigned } from './numbers.ts';

/** How an index measures: what a number of it is called and how many decimals it shows. */
export interface Measure {
  readonly unitOfMeasure: string;
  readonly decimals: number;
}

type Wording = Record<string, ((value: string) => string) | string | undefined>;

/** A bare score: "86,14". */
export const formatScore = (value: number, measure: Measure, lang: Lang): string =>
  formatNumber(value, measure.decimals, lang);

/** A score in its unit of measure: "86,14 điểm", "83.94%", "0,7955". */
export function measured(value: number, measure: Measure, lang: Lang): string {
  const wording = (messages[lang].units as Wording)[measure.unitOfMeasure];
  const text = formatScore(value, measure, lang);
  return typeof wording === 'function' ? wording(text) : `${text} ${measure.unitOfMeasure}`;
}

/** The size of a change, unsigned: "1,39 điểm", "1,35 điểm phần trăm"; never per cent. */
export function measuredChange(value: number, measure: Measure, lang: Lang): string {
  return wordChange(formatScore(Math.abs(value), measure, lang), measure, lang);
}

/** A change with its sign and unit: "+1,39 điểm". */
export function signedChange(value: number, measure: Measure, lang: Lang): string {
  return wordChange(formatSigned(value, measure.decimals, lang), measure, lang);
}

function wordChange(text: string, measure: Measure, lang: Lang): string {
  const wording = (messages[lang].units as Wording)[`${measure.unitOfMeasure}Change`];
  return typeof wording === 'function' ? wording(text) : `${text} ${measure.unitOfMeasure}`;
}

/** The name of the unit of measure with its scale: "điểm, thang 100". */
export function scaleName(measure: Measure, max: number, lang: Lang): string {
  const t = messages[lang].units as Wording;
  const name = t[`${measure.unitOfMeasure}Name`];
  if (measure.unitOfMeasure !== 'point') return typeof name === 'string' ? name : measure.unitOfMeasure;
  return `${String(name)}, ${messages[lang].units.scale(String(max))}`;
}
