import type { Band, CellType, CellValue } from '../schema/table.ts';

/**
 * The value of a cell whose text is in the right form (what nobody can read was emptied before): null where it is
 * empty, but '' for text and [] for a list; null, too, for bands written in another way.
 */
export function valueOf(text: string, cell: CellType): CellValue {
  if (cell.type === 'text')
    return cell.form === 'list' ? readList(text) : cell.form === 'bands' ? readBands(text) : text;
  if (text === '') return null;
  return cell.type === 'number' || cell.type === 'integer' ? Number(text) : text;
}

/** A list written with bars: "vn63:27|vn63:62". */
export const readList = (text: string): readonly string[] =>
  text
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

/** "A>=90;B>=80" as bands in their written order; null where the syntax is another. */
export function readBands(text: string): readonly Band[] | null {
  if (text === '') return [];
  const bands: Band[] = [];
  for (const part of text.split(';')) {
    const [, name, from] = /^([^\s;>=]+)>=(-?\d+(?:\.\d+)?)$/.exec(part) ?? [];
    if (name === undefined || from === undefined) return null;
    bands.push({ name, from: Number(from) });
  }
  return bands;
}
