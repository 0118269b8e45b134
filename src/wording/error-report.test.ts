import { describe, expect, test } from 'vitest';
import { inventedDataset, inventedEdition, inventedIndex } from '../model/testing.ts';
import { pageContext, type PageContext } from '../routes/page-context.ts';
import { reportHref, reportOf, reportOfPage, reportOfRows } from './error-report.ts';

const data = inventedDataset({ indices: [inventedIndex([inventedEdition('2023')])] });
const ctx = pageContext('vi', data, 'https://example.org', '/x/');
const page = { kind: 'edition', index: data.indices[0]!, edition: '2023' } as const;
const bodyOf = (href: string): string => new URL(href).searchParams.get('body')!;

describe('N22-AC2 a report of an error', () => {
  test('is a letter that carries page, index, edition and row', () => {
    const href = reportHref(
      ctx,
      reportOfRows(page, 'Bảng xếp hạng X 2023', 'X', '2023', [
        { file: 'data/indices/x/observations/2023.csv', line: 17 },
      ]),
    );
    expect(href).toMatch(/^mailto:[^?]+@[^?]+\?subject=/);
    expect(bodyOf(href)).toContain(
      'Trang: https://example.org/x/bang-xep-hang/x/2023/\r\nChỉ số: X\r\nKỳ: 2023\r\nDòng: ' +
        'data/indices/x/observations/2023.csv:17',
    );
  });

  test('is an issue where the publication has a repository', () => {
    const forked: PageContext = { ...ctx, site: { ...ctx.site, repository: 'https://git.example/reform/' } };
    const href = reportHref(forked, reportOfPage(ctx, page, 'X 2023'));
    expect(href).toMatch(/^https:\/\/git\.example\/reform\/issues\/new\?title=/);
    expect(bodyOf(href)).toContain('Chỉ số: X\nKỳ: 2023');
  });

  test('of a chart names the chart by its permanent id', () => {
    expect(bodyOf(reportHref(ctx, reportOf(ctx, { id: 'x-2023-map', title: 'Bản đồ', home: page })))).toContain(
      'Dòng: #chart-x-2023-map',
    );
  });
});
