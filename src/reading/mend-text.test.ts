import { describe, expect, test } from 'vitest';
import { faults } from '../../tests/fixtures/faults.ts';
import { VI } from '../../tests/fixtures/places.ts';
import { rightRoot, textOfFile, toBytes, withFile } from '../../tests/fixtures/right-root.ts';
import { checkFiles } from '../checks/check-files.ts';
import { placeOf } from './file-kinds.ts';
import { isMendable, mendAll, mendText, withCommas } from './mend-text.ts';
import { delimiterOf, rawRecords } from './raw-records.ts';

const right = rightRoot();
const PATH = 'data/indices/chi-so-a/observations/2023.csv';
const original = textOfFile(right, PATH);

const problemsOf = (text: string) =>
  checkFiles(withFile(right, PATH, toBytes(text))).problems.filter(({ file }) => file === PATH);
const delimiter = (text: string): string => {
  const place = placeOf(PATH);
  return place.holds === 'table' ? delimiterOf(text, place.schema) : ',';
};

/** Mends until nothing with one right answer is left. */
function mended(text: string): string {
  for (let round = 0; round < 6 && problemsOf(text).some(isMendable); round++)
    text = mendAll(text, problemsOf(text), delimiter(text));
  return text;
}

describe('a faulty file mended in one go is the right one again', () => {
  test.each(
    Object.entries({
      'CRLF in every line': original.replaceAll('\n', '\r\n'),
      'semicolons from Excel': original.replaceAll(',', ';').replace('"Đồng Hoa; Đồng Cỏ"', '"Đồng Hoa, Đồng Cỏ"'),
      'a decimal comma that split a cell': original.replace('86.75', '86,75'),
      'empty rows': original.replace('\n02,', '\n\n\n02,'),
      'a mark at the front': `\uFEFF${original}`,
      'all of them':
        `\uFEFF${original.replace('86.75', '"86,75"').replace('Núi Vàng', 'Nui Vang').replace('\n03,', '\n\n03,')}`.replaceAll(
          '\n',
          '\r\n',
        ),
    }),
  )('%s', (_, text) => {
    expect(text).not.toBe(original);
    expect(problemsOf(text)).not.toEqual([]);
    expect(mended(text)).toBe(original);
  });
});

test('a text whose marks are apart is composed in one go', () => {
  const before = textOfFile(right, VI);
  const apart = before.normalize('NFD');
  const { problems } = checkFiles(withFile(right, VI, toBytes(apart)));
  const found = problems.filter(({ code, file }) => code === 'text-not-nfc' && file === VI);
  expect(found).toHaveLength(1);
  expect(found.every(isMendable)).toBe(true);
  expect(mendAll(apart, found, ',')).toBe(before);
});

test('mending one problem leaves the others', () => {
  const text = original.replace('86.75', '"86,75"').replace('81.25', '81.25%');
  const [first] = problemsOf(text);
  const once = mendText(text, first!, ',');
  expect(problemsOf(once).map(({ line }) => line)).toEqual(
    problemsOf(text)
      .slice(1)
      .map(({ line }) => line),
  );
});

test('the first fault of each code that has a replacement is gone after mending all', () => {
  const first = faults.filter(
    (fault, i) =>
      typeof fault.replacement === 'string' &&
      fault.file.endsWith('.csv') &&
      faults.findIndex(({ code, replacement }) => code === fault.code && typeof replacement === 'string') === i,
  );
  expect(first.length).toBeGreaterThan(15);
  for (const { name, file, slip, code } of first) {
    const files = slip(right);
    const problems = checkFiles(files).problems.filter((each) => each.file === file);
    const after = withFile(files, file, toBytes(mendAll(textOfFile(files, file), problems, ',')));
    expect(
      checkFiles(after).problems.map((each) => each.code),
      name,
    ).not.toContain(code);
  }
});

test('cells from a spreadsheet become CSV, a decimal comma in quotes', () => {
  expect(withCommas('unit\tvalue\n01\t71,25\n', '\t')).toBe('unit,value\n01,"71,25"\n');
});

test('records know the physical line they begin on, also below a cell of two lines', () => {
  expect(rawRecords('a,b\n1,"x\ny"\n2,z\n', ',').map(({ line, fields }) => [line, fields[0]])).toEqual([
    [1, 'a'],
    [2, '1'],
    [4, '2'],
  ]);
});

test('a header repeated inside the file is taken out with its line, a row in quotes loses them', () => {
  const header = 'series,period,value,numerator,denominator,approx,status,source,note';
  const row = 'a,2023,1,,,,A,s,';
  const text = `${header}\n${row}\n${header}\n"${row.replace('2023', '2024')}"\n`;
  const { problems } = checkFiles([{ path: 'data/series/observations.csv', bytes: new TextEncoder().encode(text) }]);
  const own = problems.filter(({ code }) => code === 'repeated-header' || code === 'row-in-quotes');
  expect(own.map(({ line, code }) => [line, code])).toEqual([
    [3, 'repeated-header'],
    [4, 'row-in-quotes'],
  ]);
  expect(mendAll(text, own, ',')).toBe(`${header}\n${row}\n${row.replace('2023', '2024')}\n`);
});
