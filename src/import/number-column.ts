import { isNumber, readNumber, type Scale } from '../reading/number-cell.ts';
import type { GridCell } from './grid.ts';

/** How a producer's table parts whole from fraction. */
export type DecimalMark = 'comma' | 'point';

/** A number as read from a cell, or why none was. */
export type CellNumber =
  | { readonly text: string; readonly mark: string }
  | { readonly empty: true }
  | { readonly fault: 'ambiguous'; readonly readings: readonly string[] }
  | { readonly fault: 'unreadable' | 'date' | 'error' };

const PLACEHOLDER = /^(?:[-–—?.…_/]+|n\/?a|#n\/a|null|none|nan|không|không có|chưa có|không xếp hạng|kxh|x)$/i;
const FOOTNOTE = /\s*((?:\*+|\(\s*(?:\d{1,2}|\*+|[a-d])\s*\)|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\d{1,2}\]|[†‡])+)$/;

/** Does a cell hold a number, however it is written? */
export const looksNumeric = ({ text, number }: GridCell): boolean =>
  number !== null || /^[-+−]?[\d][\d.,\s]*%?$/.test(text.replace(FOOTNOTE, ''));

/** Is there a digit in it, or a date that the spreadsheet made of "1/34"? */
export const holdsDigits = ({ text, number, spoilt }: GridCell): boolean =>
  number !== null || spoilt !== null || /\d/.test(text);

/** Does a cell stand for "nothing here"? */
export const isPlaceholder = ({ text }: GridCell): boolean => text === '' || PLACEHOLDER.test(text);

/**
 * The decimal mark of a column, from cells that leave no doubt: "71,2" and "71,2534" can only be decimals, "1.234,5" has
 * both. Null where no cell tells, or cells tell different things.
 */
export function decimalMarkOf(cells: readonly GridCell[]): DecimalMark | null {
  const votes = new Set<DecimalMark>();
  for (const { text, number } of cells) {
    if (number !== null) continue;
    const digits = text.replace(FOOTNOTE, '').replace(/[\s%]/g, '');
    if (
      /^-?\d+,(?:\d{1,2}|\d{4,})$/.test(digits) ||
      /^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(digits) ||
      /^-?0,\d+$/.test(digits)
    )
      votes.add('comma');
    if (
      /^-?\d+\.(?:\d{1,2}|\d{4,})$/.test(digits) ||
      /^-?\d{1,3}(?:,\d{3})+\.\d+$/.test(digits) ||
      /^-?0\.\d+$/.test(digits)
    )
      votes.add('point');
  }
  const [only = null, ...others] = votes;
  return others.length === 0 ? only : null;
}

/**
 * Reads a cell with the rules of the checks, helped by the column's decimal mark. A text like "1.025" is one thing in a
 * column of decimal commas and another in one of decimal points; without such a hint, or where hint and scale disagree,
 * it is ambiguous and a person decides.
 */
export function readCellNumber(cell: GridCell, scale: Scale, decimal: DecimalMark | null): CellNumber {
  if (cell.spoilt) return { fault: cell.spoilt };
  if (cell.text === '' || PLACEHOLDER.test(cell.text)) return { empty: true };
  if (cell.number !== null)
    return scale.integer && !Number.isInteger(cell.number)
      ? { fault: 'unreadable' }
      : { text: tidy(plainDecimal(cell.number)), mark: '' };
  const footnote = FOOTNOTE.exec(cell.text);
  const mark = footnote?.[1]?.replace(/[\s()[\]]/g, '') ?? '';
  const text = footnote ? cell.text.slice(0, footnote.index) : cell.text;
  const written = scale.integer ? text.replace(/^(?:hạng|thứ|vị trí)\s+/i, '').replace(/^=/, '') : text;
  if (!scale.integer && /^-?[1-9]\d{0,2}[.,]\d{3}\s*%?$/.test(written.replace(/\s/g, '')))
    return thousandsOrDecimals(written.replace(/[\s%]/g, ''), scale, decimal, mark);
  const reading = readNumber(written, { ...scale, min: undefined, max: undefined });
  if (reading.text !== null) return { text: tidy(reading.text), mark };
  const readings = reading.params?.readings;
  return reading.code === 'ambiguous-number' && typeof readings === 'string'
    ? { fault: 'ambiguous', readings: readings.split(' / ') }
    : { fault: 'unreadable' };
}

/** "1.025" or "1,025": decimals, or thousands? */
function thousandsOrDecimals(digits: string, scale: Scale, decimal: DecimalMark | null, mark: string): CellNumber {
  const asDecimal = digits.replace(',', '.');
  const asThousands = digits.replace(/[.,]/, '');
  if (decimal !== null) {
    const isDecimal = digits.includes(decimal === 'comma' ? ',' : '.');
    const meant = isDecimal ? asDecimal : asThousands;
    // The scale refuses what the column's habit says: nobody can tell which of the two went wrong.
    return fits(meant, scale)
      ? { text: tidy(meant), mark }
      : fits(isDecimal ? asThousands : asDecimal, scale)
        ? { fault: 'ambiguous', readings: [asDecimal, asThousands] }
        : { text: tidy(meant), mark };
  }
  const readings = [asDecimal, asThousands].filter((reading) => fits(reading, scale));
  const [only, ...others] = readings;
  return only !== undefined && others.length === 0 && scale.max !== undefined
    ? { text: tidy(only), mark }
    : { fault: 'ambiguous', readings: [asDecimal, asThousands] };
}

const fits = (text: string, { min, max }: Scale): boolean =>
  (min === undefined || Number(text) >= min) && (max === undefined || Number(text) <= max);

/** No zeros behind: 71.50 is stored as 71.5, like every value here. No noise of the machine: 95.0000000000001 was 95. */
function tidy(text: string): string {
  if (!text.includes('.')) return text;
  const value = Number(text);
  const rounded = Number(value.toPrecision(10));
  return (text.length > 12 && Math.abs(value - rounded) <= Math.abs(value) * 1e-13 ? plainDecimal(rounded) : text)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

/** A JavaScript number without an exponent. */
function plainDecimal(value: number): string {
  const text = String(value);
  return isNumber(text) ? text : value.toFixed(12);
}
