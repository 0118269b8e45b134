import { describe, expect, it } from 'vitest';
import { editionIn, snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { pageContext } from '../routes/page-context.ts';
import { editionJsonLd, newsJsonLd } from './structured-data.ts';

const data = snapshotDataset();
const ctx = pageContext('vi', data, 'https://example.org', '/repo/');
const dataset = (id: string, year: string) => {
  const { index, edition } = editionIn(data, id, year);
  return editionJsonLd(ctx, index, edition);
};

describe('editionJsonLd', () => {
  const found = dataset('par-province', '2023');

  it('is a Dataset made by its producer and published here', () => {
    expect(found).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      url: 'https://example.org/repo/bang-xep-hang/par-tinh/2023/',
      creator: { '@type': 'Organization', name: expect.stringContaining('Bộ Nội vụ') },
      publisher: { name: 'Nhóm Chỉ số Cải cách' },
      temporalCoverage: '2023',
      datePublished: '2024-04-17',
      inLanguage: ['vi', 'en'],
    });
  });

  it('says in its description how much of the edition is here', () => {
    expect(found.description).toContain('29 trong 63');
    expect(String(found.description).length).toBeGreaterThan(50);
  });

  it('names its files, its measures and its sources', () => {
    expect(found.distribution).toEqual([
      expect.objectContaining({
        encodingFormat: 'text/csv',
        contentUrl: 'https://example.org/repo/du-lieu/par-province/2023.csv',
      }),
      expect.objectContaining({ contentUrl: 'https://example.org/repo/du-lieu/par-province/2023.xlsx' }),
    ]);
    expect((found.variableMeasured as object[])[0]).toEqual({
      '@type': 'PropertyValue',
      name: 'Chỉ số cải cách hành chính cấp tỉnh',
      unitText: 'điểm',
      maxValue: 100,
    });
    expect((found.isBasedOn as object[]).length).toBeGreaterThan(1);
  });

  it('has no day of announcement where none has a source', () => {
    expect(dataset('papi', '2024')).not.toHaveProperty('datePublished');
  });

  it('leaves out what nobody stated, everywhere', () => {
    for (const index of data.indices) {
      for (const edition of index.editions) {
        expect(JSON.stringify(editionJsonLd(ctx, index, edition))).not.toMatch(/:(?:null|""|\[\])/);
      }
    }
  });
});

describe('newsJsonLd', () => {
  const item = data.news.find(({ id }) => id === '2024-04-17-par-index-sipas-2023')!;

  it('gives the day of publication to the source it summarises, not to itself', () => {
    const found = newsJsonLd(ctx, item);
    expect(found).not.toHaveProperty('datePublished');
    expect(found).toMatchObject({
      '@type': 'NewsArticle',
      headline: item.text.vi.title,
      temporalCoverage: '2024-04-17',
      isBasedOn: { datePublished: '2024-04-17' },
    });
  });

  it('is modified only by a correction of our own', () => {
    expect(newsJsonLd(ctx, { ...item, updatedOn: null })).not.toHaveProperty('dateModified');
    expect(newsJsonLd(ctx, { ...item, updatedOn: '2025-01-02' })).toMatchObject({ dateModified: '2025-01-02' });
  });

  it('tells analysis and opinion from news, and a translation from its original', () => {
    expect(newsJsonLd(ctx, { ...item, kind: 'analysis' })['@type']).toBe('AnalysisNewsArticle');
    expect(newsJsonLd(ctx, { ...item, kind: 'opinion' })['@type']).toBe('OpinionNewsArticle');
    const english = newsJsonLd(pageContext('en', data, 'https://example.org', '/'), { ...item, original: 'vi' });
    expect(english.translationOfWork).toMatchObject({ inLanguage: 'vi' });
    expect(newsJsonLd(ctx, { ...item, original: 'vi' })).not.toHaveProperty('translationOfWork');
  });
});
