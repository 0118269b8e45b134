import { describe, expect, it } from 'vitest';
import { snapshotFiles } from '../../tests/fixtures/snapshot-root.ts';
import { checkFiles } from '../checks/check-files.ts';
import { findGarbled } from './garbled.ts';
import { readTable } from './read-table.ts';
import { placeOf } from './file-kinds.ts';

/** The text as it reads after the stretch is mended; null where it cannot be. */
function mended(text: string): string | null {
  const found = findGarbled(text);
  return found?.mended == null ? null : text.slice(0, found.from) + found.mended + text.slice(found.to);
}

const WESTERN = new TextDecoder('windows-1252');
/** UTF-8 as a program shows it that takes it for Windows-1252. */
const misread = (text: string): string => WESTERN.decode(new TextEncoder().encode(text));

const files = snapshotFiles();
const sentences = [
  ...new Set([
    ...files
      .filter(({ path }) => /^content\/.*\.mdx?$/.test(path))
      .flatMap(({ bytes }) => new TextDecoder().decode(bytes).split('\n')),
    ...[
      'data/sources.csv',
      'data/documents.csv',
      'data/units/units.csv',
      'data/terms.csv',
      'data/indices/par-province/indicators.csv',
    ].flatMap((path) => {
      const place = placeOf(path);
      const file = files.find((each) => each.path === path);
      return file && place.holds === 'table'
        ? readTable(path, new TextDecoder().decode(file.bytes), place.schema).table!.rows.flatMap(({ cells }) =>
            Object.values(cells),
          )
        : [];
    }),
  ]),
].map((text) => text.trim());

describe('garbled text', () => {
  it('is none in the real data and news of the snapshot', () => {
    expect(sentences.length).toBeGreaterThan(1_000);
    expect(sentences.filter((text) => findGarbled(text) !== null)).toEqual([]);
    expect(checkFiles(files).problems.filter(({ code }) => code === 'garbled-text')).toEqual([]);
  });

  it('of UTF-8 taken for Windows-1252, once or twice, is mended to what it was', () => {
    const marked = sentences.filter((text) => /[ạ-ỹăđơư]/i.test(text));
    expect(marked.filter((text) => mended(misread(text)) !== text)).toEqual([]);
    expect(marked.filter((text) => mended(misread(misread(text))) !== text)).toEqual([]);
  });

  it.each([
    ['Há»™i nghá»‹ trá»±c tuyáº¿n', 'Hội nghị trực tuyến'],
    ['Chỉ số “Ä‘o” lường', 'Chỉ số “đo” lường'],
    ['Héi nghÞ trùc tuyÕn toµn quèc', 'Hội nghị trực tuyến toàn quốc'],
    ['thuû tuïc haønh chính', 'thủ tục hành chính'],
    ['trựс tuyến', 'trực tuyến'],
    ['аdministrative rеform', 'administrative reform'],
    ['Нà Nội', 'Hà Nội'],
  ])('"%s" was "%s"', (text, was) => expect(mended(text)).toBe(was));

  it.each(['H?i ngh? tr?c tuy?n', 'Hội nghị Héi nghÞ trùc tuyÕn của tỉnh', 'Há»™i nghá» trực tuyến'])(
    '"%s" is told, and nobody can say what it was',
    (text) => {
      expect(findGarbled(text)).not.toBeNull();
      expect(mended(text)).toBeNull();
    },
  );

  it.each([
    '“SỐ MÔ HÌNH MÃ”',
    'BỘ Y TẾ: “CHÊ”…',
    'Konrad-Adenauer-Stiftung, Zürich và Köln',
    'Señor Núñez, façade, naïve, Malmö, Åland',
    '20 μg/m³, 5 Ωm, α-test',
    'Có đúng không? Vì sao?',
    'https://a.vn/?a=b&c=d?e',
    'Đ/c Hà',
    '25 °C ± 2 «mới»',
    'Москва',
    'Αθήνα',
  ])('"%s" is what it is', (text) => expect(findGarbled(text)).toBeNull());

  it('points at the words that are wrong', () => {
    const text = 'Sáng nay, Há»™i nghá»‹ bắt đầu.';
    const { from, to, mended: words } = findGarbled(text)!;
    expect([text.slice(from, to), words]).toEqual(['Há»™i nghá»‹', 'Hội nghị']);
  });
});
