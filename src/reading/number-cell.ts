import { onlyOf, type Reading } from './cell-reading.ts';

/** Which numbers a cell may hold, as far as its row and column say. */
export interface Scale {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly integer?: boolean | undefined;
  /** An empty cell would be right here (a reason stands beside it). */
  readonly mayBeEmpty?: boolean | undefined;
}

const CANONICAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const PLACEHOLDER =
  /^(?:[-–—?.…]+|n\/?a|null|none|nil|nan|undefined|#(?:n\/a|value!|ref!|div\/0!|name\?|num!|null!|spill!|calc!)|#{2,}|không có|chưa có|khong co|chua co|tbd)$/i;
const UNIT = /(?:%|điểm|diem|points?|pts?\.?)$/i;

/** Is this a number in the one form that data files use: a decimal point, no thousands mark, no unit? */
export const isNumber = (text: string): boolean => CANONICAL.test(text) && Number.isFinite(Number(text));

/**
 * Reads a number. Reports `not-a-number`, `not-an-integer`, `ambiguous-number` and `placeholder`, with the one number
 * it can be if there is just one.
 */
export function readNumber(
  text: string,
  scale: Scale,
): Reading<'not-a-number' | 'not-an-integer' | 'ambiguous-number' | 'placeholder'> {
  if (isNumber(text) && !(scale.integer && text.includes('.'))) return { text };
  if (PLACEHOLDER.test(text)) return { text: null, code: 'placeholder', replacement: scale.mayBeEmpty ? '' : null };
  const readings = [...new Set(readingsOf(text, scale.integer === true))].filter(
    (reading) => isNumber(reading) && !(scale.integer && reading.includes('.')) && fits(Number(reading), scale),
  );
  const replacement = onlyOf(readings);
  if (readings.length > 1)
    return { text: null, code: 'ambiguous-number', replacement: null, params: { readings: readings.join(' / ') } };
  return { text: replacement, code: scale.integer ? 'not-an-integer' : 'not-a-number', replacement };
}

function fits(value: number, { min, max, integer }: Scale): boolean {
  return (
    (min === undefined || value >= min) &&
    (max === undefined || value <= max) &&
    (!integer || Number.isSafeInteger(value))
  );
}

/** Every number that a person may have meant. */
function readingsOf(text: string, integer: boolean): string[] {
  let t = text
    .normalize('NFKC')
    .replace(/[\s'’_]/g, '')
    .replace(/^=(?=[-−–—+]?[\d.,]+$)/, '')
    .replace(/^[−–—]/, '-')
    .replace(UNIT, '')
    .replace(/^\+/, '');
  // A raised point, a point typed twice, a full stop after the number.
  t = t.replace(/(?<=\d)(?:[·•∙⋅‧]|\.\.)(?=\d)/, '.').replace(/(?<=\.\d+)\.$/, '');
  if (integer)
    t = t
      .replace(/(?:\*+|=|\((?:đồnghạng|donghang|tied?|=)\))$/i, '')
      .replace(/^(?:hạng|thứ|hang|thu|#|no\.?)/i, '')
      .replace(/(?<=\d)(?:st|nd|rd|th)$/i, '')
      .replace(/^(\d+)\/\d+$/, '$1');
  if (/\d/.test(t) && /^[-\doOlI|.,]+$/.test(t)) t = t.replace(/[oO]/g, '0').replace(/[lI|]/g, '1');
  const plain = (digits: string): string =>
    digits
      .replace(/^(-?)0+(?=\d)/, '$1')
      .replace(/^(-?)\./, '$10.')
      .replace(/\.$/, '');
  if (/^-?\d+(?:\.\d+)?e[+-]?\d{1,2}$/i.test(t)) return [String(Number(t))];
  if (/^-?(?:\d+\.?\d*|\.\d+)$/.test(t)) {
    const readings = [plain(t)];
    if (integer) readings.push(plain(t).replace(/\.0+$/, ''));
    if (integer && /^[1-9]\d{0,2}\.\d{3}$/.test(t)) readings.push(t.replace('.', ''));
    return readings;
  }
  if (/^-?\d*,\d+$/.test(t)) {
    const readings = [plain(t.replace(',', '.'))];
    if (/^-?[1-9]\d{0,2},\d{3}$/.test(t)) readings.push(t.replace(',', ''));
    return readings;
  }
  if (/^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(t)) return [t.replaceAll('.', '').replace(',', '.')];
  if (/^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(t)) return [t.replaceAll(',', '')];
  return [];
}
