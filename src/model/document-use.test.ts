import { describe, expect, test } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { documentKey, namesDocument, usesOf } from './document-use.ts';
import type { LegalDocument } from './record.ts';

const real = snapshotDataset();
const document = (id: string): LegalDocument => real.documents.find((one) => one.id === id)!;

describe('documents', () => {
  test('N12-AC1 number, issuer and date are the key: two Resolutions 76/NQ-CP stand side by side', () => {
    const both = real.documents.filter(({ number }) => number === '76/NQ-CP');
    expect(both.map(({ issuedOn }) => issuedOn)).toEqual(['2013-06-13', '2021-07-15']);
    expect(new Set(real.documents.map(documentKey)).size).toBe(real.documents.length);
  });

  test('a number used twice names the one whose year stands beside it, and neither without a year', () => {
    expect(namesDocument(real, document('76-nq-cp-2021'), 'Nghị quyết 76/NQ-CP ngày 15/7/2021')).toBe(true);
    expect(namesDocument(real, document('76-nq-cp-2013'), 'Nghị quyết 76/NQ-CP ngày 15/7/2021')).toBe(false);
    expect(namesDocument(real, document('76-nq-cp-2013'), 'Nghị quyết 76/NQ-CP')).toBe(false);
  });

  test('a number is not found inside a longer one', () => {
    expect(namesDocument(real, document('23-ct-ttg-2021'), 'Chỉ thị 123/CT-TTg')).toBe(false);
    expect(namesDocument(real, document('876-qd-bnv-2022'), 'Quyết định 876/QĐ-BNV, sửa đổi cho kỳ 2024')).toBe(true);
  });

  test('a document is tied to its criteria sets, unit sets, regions, tasks and news', () => {
    expect(
      usesOf(real, document('876-qd-bnv-2022')).methodologies.map(
        ({ index, methodology }) => `${index.id} ${methodology.validEditions}`,
      ),
    ).toEqual(['par-ministry 2022-2023', 'par-province 2022-2023', 'par-province 2024']);
    expect(usesOf(real, document('202-2025-qh15')).unitSets.map(({ id }) => id)).toEqual(['vn34']);
    expect(usesOf(real, document('306-nq-cp-2025')).regionSchemes).toEqual(['vn34']);
    const directive = usesOf(real, document('23-ct-ttg-2021'));
    expect([directive.tasks.length, directive.news.length]).toEqual([9, 1]);
  });
});
