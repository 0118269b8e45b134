import { foldMarks } from '../language/fold.ts';
import { at, textsIn, type Grid } from './grid.ts';
import { withoutFootnote, type NameMatcher } from './name-match.ts';
import { looksNumeric } from './number-column.ts';
import { codeIn, nameIn, type TableShape } from './table-shape.ts';
import { MAXIMUM, NOTE_ROW, plain, REGION_ROW, TOTAL_ROW, withoutNumber } from './table-words.ts';

/** Why a row is no unit. */
export type RowKind = 'total' | 'region' | 'note' | 'maximum' | 'counter' | 'header' | 'heading' | 'given';

/** A row that names a unit. */
export interface UnitRow {
  readonly row: number;
  readonly code: string;
  readonly text: string;
  /** How it was read; worth telling where it is not as registered. */
  readonly how: 'exact' | 'alias' | 'folded' | 'near' | 'given' | 'code';
  /** A footnote's mark on the name. */
  readonly mark: string;
}

/** Rows below the header, sorted out. */
export interface SortedRows {
  readonly units: readonly UnitRow[];
  readonly leftOut: readonly { readonly row: number; readonly kind: RowKind; readonly text: string }[];
  /** Rows with figures, or with a name like a unit's, that are no unit of the set. */
  readonly unmatched: readonly {
    readonly row: number;
    readonly text: string;
    readonly suggestions: readonly string[];
  }[];
  /** Footnotes by mark: what stands below the table after "*", "(1)", "¹". */
  readonly footnotes: ReadonlyMap<string, string>;
}

/** What rows are sorted by. */
export interface RowContext {
  readonly match: NameMatcher;
  readonly codes: ReadonlySet<string>;
  /** Is this the very name of a unit of another set? Then it is not a slip for a name near to it. */
  readonly isElsewhere: (text: string) => boolean;
  /** Names of regions in the set's scheme, as words. */
  readonly regions: ReadonlySet<string>;
  /** Columns that hold values or ranks. */
  readonly measures: readonly number[];
  /** Names that a person chose to leave out. */
  readonly skipped: ReadonlySet<string>;
}

/** Sorts the rows below the header into units, rows about many units, and rows that a person must look at. */
export function sortRows(grid: Grid, shape: TableShape, context: RowContext): SortedRows {
  const units: UnitRow[] = [];
  const leftOut: { row: number; kind: RowKind; text: string }[] = [];
  const unmatched: { row: number; text: string; suggestions: readonly string[] }[] = [];
  const footnotes = new Map<string, string>();
  const header = new Set(shape.labels.flatMap((parts) => parts.map(foldMarks)));
  for (let row = shape.firstRow; row < grid.rows.length; row++) {
    const texts = textsIn(grid, row);
    const [first, ...others] = texts;
    if (first === undefined) continue;
    const own = at(grid, row, shape.unitColumn).text;
    const text = own || firstWords(grid, row);
    const isAlone = others.length === 0;
    const [, mark, said] =
      /^(?:\(?\s*(\*+|\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹⁰†‡])\s*\)?)\s*[:.]?\s*(\p{L}.{3,})$/u.exec(isAlone ? first : '') ?? [];
    const isFootnote = mark !== undefined && said !== undefined;
    if (isFootnote && (/^[(*¹²³⁴⁵⁶⁷⁸⁹⁰†‡]/.test(first) || units.length > 0)) footnotes.set(mark, said);
    const unit = own === '' ? null : readUnit(own, row, shape, context);
    if (unit && !(!shape.byCode && isHeaderRepeat(texts, header))) {
      units.push(unit);
      continue;
    }
    const kind = context.skipped.has(foldMarks(text)) ? 'given' : kindOf(texts, text, header, context, isFootnote);
    const hasFigures = context.measures.some((column) => looksNumeric(at(grid, row, column)));
    const suggestions = kind || own === '' ? [] : suggestionsFor(own, context.match);
    if (kind) leftOut.push({ row, kind, text });
    else if (hasFigures || suggestions.length > 0) unmatched.push({ row, text: text || first, suggestions });
    else leftOut.push({ row, kind: isAlone && text.length > 40 ? 'note' : 'heading', text: text || first });
  }
  return { units, leftOut, unmatched, footnotes };
}

const firstWords = (grid: Grid, row: number): string =>
  grid.rows[row]?.find((cell) => cell.text !== '' && !looksNumeric(cell))?.text ?? '';

function readUnit(own: string, row: number, shape: TableShape, context: RowContext): UnitRow | null {
  if (context.skipped.has(foldMarks(own))) return null;
  if (shape.byCode) {
    const code = codeIn(own, context.codes);
    return code ? { row, code, text: own, how: 'code', mark: '' } : null;
  }
  const { mark } = withoutFootnote(own);
  const whole = context.match(own);
  const isWhole = whole.code !== null && (whole.how === 'exact' || whole.how === 'alias' || whole.how === 'given');
  const found = isWhole ? whole : context.match(nameIn(own));
  return found.code === null || (found.how === 'near' && context.isElsewhere(nameIn(own)))
    ? null
    : { row, code: found.code, text: own, how: found.how, mark: isWhole ? '' : mark };
}

function suggestionsFor(own: string, match: NameMatcher): readonly string[] {
  const found = match(nameIn(own));
  return found.code === null ? found.suggestions : [];
}

const isHeaderRepeat = (texts: readonly string[], header: ReadonlySet<string>): boolean =>
  texts.length > 1 && texts.every((text) => header.has(foldMarks(text)));

function kindOf(
  texts: readonly string[],
  text: string,
  header: ReadonlySet<string>,
  { regions }: RowContext,
  isFootnote: boolean,
): RowKind | null {
  if (isFootnote) return 'note';
  if (isHeaderRepeat(texts, header)) return 'header';
  if (texts.every((each) => /^[([]?(?:\d{1,2}|[A-Za-z]|[IVX]+)(?:\s*=.*)?[)\]]?$/.test(each)) && text.length <= 4)
    return 'counter';
  const words = plain(withoutNumber(withoutFootnote(text).text));
  if (NOTE_ROW.test(words) || text.startsWith('*')) return 'note';
  if (MAXIMUM.test(words)) return 'maximum';
  if (TOTAL_ROW.test(words)) return 'total';
  if (regions.has(words) || REGION_ROW.test(words)) return 'region';
  return null;
}
