import { formatDate, isIsoDate } from '../language/dates.ts';
import { perLanguage, type Text } from '../language/lang.ts';
import { formatPlain } from '../language/numbers.ts';
import { cell, type Row } from '../reading/table.ts';
import type { EditionFacts, ObservationFacts } from './index-facts.ts';

/*
 * What a problem calls the things it speaks of. Readers see the words of warnings, so those have names, not ids: the
 * ids stand in the line that the problem points to.
 */

/** A unit by the name in its row, by its id where that is empty. */
export const unitCalled = ({ unit, row }: Pick<ObservationFacts, 'unit' | 'row'>): string =>
  cell(row, 'unit_name') || unit;

/** An indicator by its name in the methodology of an edition, by its id where it has none. */
export function indicatorCalled({ methodology }: Pick<EditionFacts, 'methodology'>, id: string): Text {
  const row = methodology?.indicators.get(id)?.row;
  return perLanguage((lang) => (row && cell(row, lang === 'vi' ? 'name_vi' : 'name_en')) || id);
}

/** Indicators joined by plus signs, each with its value where one is given: "Điểm thẩm định 57,04 + SIPAS 8,19". */
export const indicatorsCalled = (
  edition: Pick<EditionFacts, 'methodology'>,
  parts: readonly { readonly id: string; readonly value?: number }[],
): Text =>
  perLanguage((lang) =>
    parts
      .map(({ id, value }) =>
        [indicatorCalled(edition, id)[lang], ...(value === undefined ? [] : [formatPlain(value, lang)])].join(' '),
      )
      .join(' + '),
  );

/** A series by its name, with the period where that is told: "Tài khoản đã kích hoạt (10/10/2023)". */
export const seriesCalled = (definition: Row, period: string): Text =>
  perLanguage((lang) => {
    const name = cell(definition, lang === 'vi' ? 'name_vi' : 'name_en') || cell(definition, 'id');
    return `${name} (${isIsoDate(period) ? formatDate(period, lang) : period})`;
  });
