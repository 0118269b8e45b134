import Papa from 'papaparse';
import { LANGS } from '../../../src/language/lang.ts';
import { messages } from '../../../src/language/messages.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { TOTAL } from '../../../src/model/index-definition.ts';
import { lineOf } from '../../../src/model/lineage.ts';
import { editionOf, indexOf } from '../../../src/model/lookup.ts';
import { rankingOf } from '../../../src/model/ranking.ts';
import { pathOf } from '../../../src/routes/addresses.ts';
import { disputeWords } from '../../../src/wording/dispute.ts';
import { attribute, hasClass, named, wordsOf, wordsWithout, type Element } from '../elements.ts';
import { pageAt, type BuiltSite, type Rule } from '../built-site.ts';

/** A title attribute, which no finger reaches, says nothing that the page or the name of its element does not say. */
export const titlesRepeat: Rule = (site) =>
  site.pages.flatMap((page) => {
    const titled = page.elements.filter((one) => attribute(one, 'title') !== null && one.tagName !== 'link');
    if (titled.length === 0) return [];
    const text = wordsOf(page.document);
    return titled
      .filter((one) => {
        const title = attribute(one, 'title') ?? '';
        return title !== attribute(one, 'aria-label') && !text.includes(title.replace(/\s+/g, ' ').trim());
      })
      .map((one) => `${page.path}: only a title says "${attribute(one, 'title')}"`);
  });

/** Every sign beside or in place of a figure has its meaning in words on the page, where everybody sees it. */
export const signsHaveKeys: Rule = (site) =>
  site.pages.flatMap((page) => {
    const signs = page.elements.filter((one) =>
      ['status-mark', 'absent-sign', 'word-mark'].some((name) => hasClass(one, name)),
    );
    const seen = new Set(
      signs.map((one) =>
        wordsWithout(one, (part) => hasClass(part, 'visually-hidden') || part.tagName === 'sup').trim(),
      ),
    );
    const keys = page.elements
      .filter((one) => hasClass(one, 'table-key'))
      .flatMap((key) => named(key, 'b').map((sign) => wordsWithout(sign, ({ tagName }) => tagName === 'sup').trim()));
    const notes = page.elements.filter(({ tagName }) => tagName === 'li').map((item) => wordsOf(item).trim());
    return [...seen]
      .filter((sign) => !keys.includes(sign) && !notes.some((note) => note.startsWith(sign)))
      .map((sign) => `${page.path}: nothing says what "${sign}" means`);
  });

/** A figure that sources dispute shows every reading in its place: in the ranking and on the page of its unit. */
export function disputesAreTold(site: BuiltSite, data: Dataset): string[] {
  return data.conflicts
    .filter(({ state, unit, indicator }) => state === 'open' && unit !== null && indicator === TOTAL)
    .flatMap(({ index: id, edition: year, unit, measure }) => {
      const index = indexOf(data, id);
      const edition = editionOf(index, year);
      const row = edition && unit && rankingOf(data, index, edition).byUnit.get(unit);
      if (!edition || !unit || !row) return [];
      if (!(measure === 'value' ? row.score : measure === 'rank' && row.rank)) return [];
      return LANGS.flatMap((lang) => {
        const said = disputeWords(data, { index, edition, scope: unit, measure }, lang) ?? '';
        const ranking = pageAt(site, pathOf({ kind: 'edition', index, edition: year }, lang));
        const own = pageAt(site, pathOf({ kind: 'unit', line: lineOf(data, unit) }, lang));
        const place = ranking.byId.get(row.unit.slug);
        return [
          ...(place && wordsOf(place).includes(said) ? [] : [`${ranking.path}#${row.unit.slug}: not "${said}"`]),
          ...(wordsOf(own.document).includes(said) ? [] : [`${own.path}: not "${said}"`]),
        ];
      });
    });
}

/** In a unit's history a change is the difference of the two scores that stand there, unless the source printed it. */
export const changesAddUp: Rule = (site) =>
  site.pages.flatMap((page) =>
    page.elements
      .filter((table) => hasClass(table, 'data-table--years'))
      .flatMap((table) => {
        const rows = named(table, 'tr').map((row) => named(row, 'td').filter((cell) => hasClass(cell, 'num')));
        const scored = rows.filter(({ length }) => length === 4);
        return scored.flatMap(([score, , change], i) => {
          const before = scored[i + 1]?.[0];
          const [now, then, moved] = [score, before, change].map((cell) => (cell ? numberIn(cell) : null));
          if (now == null || then == null || moved == null || change === undefined || isPrinted(change)) return [];
          return Math.abs(now - then - moved) < 1e-6 ? [] : [`${page.path}: ${now} - ${then} is not ${moved}`];
        });
      }),
  );

/** Does the source print the change itself? A word in its cell says so; the mark of a correction is none. */
const isPrinted = (cell: Element): boolean =>
  named(cell, 'span').some(
    (one) => hasClass(one, 'word-mark') && LANGS.some((lang) => wordsOf(one).includes(messages[lang].origin.printedBy)),
  );
/** Points won and lost make the maximum, in the table beside the picture of a profile, whose columns have names. */
export const partsAddUp: Rule = (site) =>
  [...site.files]
    .filter((file) => /-profile-[^/]*\/chart\.csv$/.test(file))
    .flatMap((file) => {
      const { data: rows } = Papa.parse<Record<string, string>>(site.read(file).replace(/^\uFEFF/, ''), {
        header: true,
        skipEmptyLines: true,
      });
      return rows.flatMap(({ part, value, max, weight, lost }) => {
        if (!value || !max || !lost || weight !== undefined) return [];
        const [won, most, less] = [value, max, lost].map(Number) as [number, number, number];
        const decimals = lost.split('.')[1]?.length ?? 0;
        const sum = Number(won.toFixed(Math.max(decimals, 2))) + less;
        return Math.abs(sum - most) < 0.005 ? [] : [`/${file}: ${part}: ${value} and ${lost} are not ${max}`];
      });
    });

/** The number a cell begins with, in either language; null where a sign or words stand in its place. */
function numberIn(cell: Element): number | null {
  const [text = ''] = /^[+−-]?\d+(?:[.,]\d+)?/.exec(wordsOf(cell).trim()) ?? [];
  return text === '' ? null : Number(text.replace(',', '.').replace('−', '-'));
}
