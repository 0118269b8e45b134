import { describe, expect, it } from 'vitest';
import { sequentialClasses } from './classes.ts';
import { standaloneSvg, type FigureFileSpec } from './figure-file.ts';
import { tileMapExamples } from './tile-map/examples.ts';
import { tileMapLayout } from './tile-map/layout.ts';
import { tileMapSvg } from './tile-map/svg.ts';

const specAt = (width: number): FigureFileSpec => {
  const size = tileMapLayout(tileMapExamples(width).scores);
  return {
    id: 'bang-o',
    size,
    drawing: tileMapSvg(size, { id: 'bang-o', title: 'Bản đồ ô', description: 'Điểm', tooltip: (unit) => unit }),
    title: 'Quảng Ninh dẫn đầu với 92,18 điểm; 18 trong 63 tỉnh có điểm trong dữ liệu này',
    subtitle: 'Điểm tổng, thang 100',
    legend: {
      scale: sequentialClasses([70, 75, 80, 85, 90]),
      format: (value) => String(value),
      between: (from, to) => `${from}–${to}`,
      missing: [{ kind: 'not-published', label: 'không được công bố' }],
      note: 'Nhóm theo số tỉnh.',
    },
    notes: ['Số liệu đặt ra để thử.'],
    source: 'Nguồn: Bộ Nội vụ, "PAR INDEX 2023" <17/4/2024>',
    licence: 'Giấy phép: CC BY 4.0',
    address: 'https://example.vn/bieu-do/bang-o/',
    lang: 'vi',
    metadata: {
      creator: 'Chỉ số Cải cách',
      publisher: 'Chỉ số Cải cách',
      date: '2024-04-17',
      identifier: 'https://example.vn/bieu-do/bang-o/',
      rights: 'CC BY 4.0',
      source: '',
    },
  };
};

describe('a downloaded picture', () => {
  const { markup } = standaloneSvg(specAt(720));

  it('carries its own literal rules and asks the page for nothing', () => {
    expect(markup).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="figure" role="img" lang="vi"/);
    expect(markup).toContain('font-family: "Be Vietnam Pro", sans-serif');
    expect(markup).not.toMatch(/var\(|href|@import|<script| style=/);
  });

  it('says title, unit, notes, source, licence and address inside the picture', () => {
    const words = markup
      .replace(/<(title|desc|style|metadata)[^>]*>.*?<\/\1>/gs, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    for (const part of [
      'dữ liệu này',
      'Điểm tổng, thang 100',
      'Số liệu đặt ra để thử.',
      'Nguồn: Bộ Nội vụ, &quot;PAR INDEX 2023&quot; &lt;17/4/2024&gt;',
      'Giấy phép: CC BY 4.0',
      'https://example.vn/bieu-do/bang-o/',
    ])
      expect(words).toContain(part);
  });

  it('describes itself in Dublin Core and leaves out what is not known', () => {
    expect(markup).toContain('<dc:date>2024-04-17</dc:date>');
    expect(markup).toContain('<dc:language>vi</dc:language>');
    expect(markup).not.toContain('<dc:source>');
  });

  it('has ids that are its own', () => {
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it.each([
  [720, 'figure-file-wide'],
  [328, 'figure-file-narrow'],
] as const)('matches the reviewed file at %i', async (width, file) => {
  await expect(standaloneSvg(specAt(width)).markup).toMatchFileSnapshot(`${file}.svg`);
});
