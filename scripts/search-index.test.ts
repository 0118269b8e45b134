import { expect, test } from 'vitest';
import { withGaps } from './search-index.ts';

test('a term is parted from what it tells, a cell from the next, an element from its neighbour', () => {
  expect(withGaps('<div><dt>Điểm cầu</dt><dd>Kon Tum</dd></div>')).toBe(
    '<div><dt>Điểm cầu:</dt> <dd>Kon Tum</dd></div>',
  );
  expect(withGaps('<tr><th>Kỳ</th><td><a href="/x">2023</a></td></tr>')).toBe(
    '<tr><th>Kỳ;</th> <td><a href="/x">2023;</a></td></tr>',
  );
  expect(withGaps('<a>các bộ</a><strong>PAR INDEX</strong>')).toBe('<a>các bộ</a> <strong>PAR INDEX</strong>');
});

test('empty cells, and text that has its mark, stay as they are', () => {
  for (const html of ['<td></td>', '<dt>Nguồn:</dt>', '<p>Kon Tum <b>đứng</b> thứ 43.</p>'])
    expect(withGaps(html)).toBe(html);
});
