import { describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../../src/language/lang.ts';
import { messages } from '../../src/language/messages.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Edition } from '../../src/model/index-definition.ts';
import { everyLine, lineOf } from '../../src/model/lineage.ts';
import type { Observation } from '../../src/model/observation.ts';
import {
  inventedConflict,
  inventedDataset,
  inventedEdition,
  inventedIndex,
  inventedObservation,
} from '../../src/model/testing.ts';
import { editionFile, longFile, pathOf, searchRegisterPath } from '../../src/routes/addresses.ts';
import { disputeWords } from '../../src/wording/dispute.ts';
import type { BuiltSite, Page } from './built-site.ts';
import { inventedPage, inventedSite } from './invented-site.ts';
import * as caveats from './rules/caveats.ts';
import * as charts from './rules/charts.ts';
import * as claims from './rules/claims.ts';
import * as implied from './rules/implied.ts';
import * as machine from './rules/machine-files.ts';
import * as origins from './rules/origins.ts';
import * as tongues from './rules/tongues.ts';
import * as units from './rules/units.ts';

// A rule that never fails proves nothing: here each is given what it must report, beside what it must let pass.

const CHART = `${pathOf({ kind: 'charts' }, 'vi')}x-2024-ranking/`;
const CHART_FILE = `${CHART.slice(1)}chart.csv`;
const REGISTERS = (answers: Readonly<Partial<Record<Lang, string>>> = {}): Record<string, string> =>
  Object.fromEntries(
    LANGS.map((lang) => [
      searchRegisterPath(lang).slice(1),
      JSON.stringify({
        entries: [
          {
            kind: 'unit',
            title: 'Tỉnh A',
            answers: answers[lang] ? [{ index: 'X', year: '2024', text: answers[lang] }] : [],
          },
        ],
      }),
    ]),
  );

const chart = (table: string, csv: string): BuiltSite =>
  inventedSite([inventedPage(CHART, `<table>${table}</table>`)], { [CHART_FILE]: csv });

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('files say what pages say', () => {
  const header = row('Đơn vị', 'Điểm', 'Ghi chú');
  const csv = (...rows: readonly string[]): string => `unit,value,status\n${rows.join('\n')}\n`;

  test('the words of a status are those of its code', () => {
    const doubtful = messages.vi.status.U;
    expect(charts.tableIsCsv(chart(header + row('A', '80,50', doubtful), csv('A,80.5,U')))).toEqual([]);
    expect(charts.tableIsCsv(chart(header + row('A', '80,50', ''), csv('A,80.5,A')))).toEqual([]);
    expect(charts.tableIsCsv(chart(header + row('A', '80,50', ''), csv('A,80.5,U')))).toHaveLength(1);
    expect(charts.tableIsCsv(chart(header + row('A', '80,50', doubtful), csv('A,80.5,A')))).toHaveLength(1);
    expect(charts.tableIsCsv(chart(header + row('A', '80,60', ''), csv('A,80.5,A')))).toHaveLength(1);
  });

  test('no rank beside a computed place, no status and no comparison without a value', () => {
    const of = (text: string): string[] => charts.csvClaims(chart('', text));
    expect(of('value,rank,place,status,comparable_with_previous\n80,1,,A,yes\n,,,L,\n')).toEqual([]);
    expect(of('value,rank,place,status\n80,1,1,A\n')).toHaveLength(1);
    expect(of('value,rank,place,status\n,1,,A\n')).toHaveLength(1);
    expect(of('value,rank,place,status\n80,1,,L\n')).toHaveLength(1);
    expect(of('value,comparable_with_previous\n,yes\n')).toHaveLength(1);
  });

  test('where most was lost is said of parts that are all known', () => {
    const page = inventedPage(
      CHART,
      '<figure class="figure" id="chart-x-2024-ranking">Mất nhiều điểm nhất ở A</figure>',
    );
    const of = (csv: string): string[] => charts.mostLostOfAll(inventedSite([page], { [CHART_FILE]: csv }));
    expect(of('part,lost\na,1.5\nb,2\n')).toEqual([]);
    expect(of('part,lost\na,1.5\nb,\n')).toHaveLength(1);
  });

  test('counts of rows agree', () => {
    const of = (said: readonly [string, string, string], proved: string, own = 'index,edition\nx,2024\nx,2024\n') =>
      machine.rowCounts(
        inventedSite(
          LANGS.flatMap((lang) => [
            inventedPage(pathOf({ kind: 'data' }, lang), `<p>CSV (${messages[lang].data.rows(...said)})</p>`),
            inventedPage(pathOf({ kind: 'proof' }, lang), `<h1>Chứng minh</h1><p>${proved} quan sát</p>`),
          ]),
          { [longFile.replace(/^\//, '')]: 'index,edition\nx,2024\nx,2024\n', [fileOf('2024')]: own },
        ),
      );
    expect(of(['2', '1', '1'], '1')).toEqual([]);
    expect(of(['3', '2', '1'], '2')).toHaveLength(2);
    expect(of(['2', '2', '1'], '2')).toHaveLength(2);
    expect(of(['2', '1', '1'], '2')).toHaveLength(2);
    expect(of(['2', '1', '1'], '1', 'index,edition\nx,2024\n')).toHaveLength(1);
  });
});

const fileOf = (edition: string): string => editionFile('x', edition, 'csv').replace(/^\//, '');

describe('ranges that are ours', () => {
  const { ours } = messages.vi.implied;
  const of = (main: string): BuiltSite => inventedSite([inventedPage('/x/', main)]);

  test('say so, and stand in no cell of a score', () => {
    expect(implied.rangesAreOurs(of(`<span class="implied">80–90 (${ours})</span>`))).toEqual([]);
    expect(implied.rangesAreOurs(of('<span class="implied">80–90</span>'))).toHaveLength(1);
    const inCell = `<table><tr><td class="num"><span class="implied">80–90 (${ours})</span></td></tr></table>`;
    expect(implied.rangesAreOurs(of(inCell))).toHaveLength(1);
  });

  test('say so where they are drawn', () => {
    const drawn = (said: string): BuiltSite => of(`<svg><rect class="chart__range"/><text>${said}</text></svg>`);
    expect(implied.drawnRangesAreOurs(drawn(ours))).toEqual([]);
    expect(implied.drawnRangesAreOurs(drawn('khoảng'))).toHaveLength(1);
  });

  test('stand beside no value in a file', () => {
    const file = (text: string): string[] => implied.rangesBesideNoValue(inventedSite([], { 'x.csv': text }));
    expect(file('value,rank,implied_low,implied_high\n,8,80,90\n90,1,,\n')).toEqual([]);
    expect(file('value,rank,implied_low,implied_high\n85,8,80,90\n')).toHaveLength(1);
    expect(file('value,rank,implied_low,implied_high\n,,80,90\n')).toHaveLength(1);
  });
});

/** An edition of three ranked units with these totals, and its page in both languages. */
function edition(
  observations: readonly Observation[],
  main: (lang: Lang) => string,
  { head = '', part = {}, answers = {}, more = [] }: Partial<Scene> = {},
): { site: BuiltSite; data: Dataset } {
  const index = inventedIndex([inventedEdition('2024', { unitsRanked: 3, ...part })]);
  const data = inventedDataset({ indices: [index], observations });
  const pages = LANGS.map((lang) =>
    inventedPage(pathOf({ kind: 'edition', index, edition: '2024' }, lang), main(lang), head),
  );
  return { site: inventedSite([...pages, ...more], REGISTERS(answers)), data };
}

interface Scene {
  readonly head: string;
  readonly part: Partial<Edition>;
  readonly answers: Readonly<Partial<Record<Lang, string>>>;
  readonly more: readonly Page[];
}

const scores = (...values: readonly (number | null)[]): Observation[] =>
  values.map((value, i) =>
    inventedObservation('2024', `old:${'ABC'[i]}`, value, value === null ? { status: 'L' } : {}),
  );

describe('a sample is not an edition', () => {
  const first = (lang: Lang): string => `<h2>${messages[lang].edition.first('Tỉnh A', 'X', '2024', null)}</h2>`;

  test('nobody stands at an end without a statement', () => {
    const told = (observations: readonly Observation[]): string[] => {
      const { site, data } = edition(observations, first);
      return claims.ends(site, data);
    };
    expect(told(scores(90, 80, 70))).toEqual([]);
    expect(told(scores(90, 80, null))).toHaveLength(2);
    expect(told([inventedObservation('2024', 'old:A', 90, { publishedRank: 1 })])).toEqual([]);
    expect(told([inventedObservation('2024', 'old:A', 90, { publishedRank: 2 })])).toHaveLength(2);
  });

  test('no mean is computed and no movers are counted of a sample', () => {
    const mean = (lang: Lang): string => `<p>${messages[lang].edition.computedMean('80')}</p>`;
    const movers = (lang: Lang): string => `<p>${messages[lang].edition.compareLead(2)}: 1, 1.</p>`;
    const told = (observations: readonly Observation[], main: (lang: Lang) => string): string[] => {
      const { site, data } = edition(observations, main);
      return claims.wholes(site, data);
    };
    expect(told(scores(90, 80, 70), mean)).toEqual([]);
    expect(told(scores(90, 80, null), mean)).toHaveLength(2);
    expect(told(scores(90, 80, 70), movers)).toHaveLength(2);
  });

  test('no map has classes of a sample', () => {
    const map = (classes: readonly [string, string]) => (): string =>
      `<figure id="chart-x-2024-map"><svg>${classes
        .map((name, i) => `<path class="${name}" data-unit="old:${'AB'[i]}"/>`)
        .join('')}</svg></figure>`;
    const told = (observations: readonly Observation[], classes: readonly [string, string]): string[] => {
      const { site, data } = edition(observations, map(classes));
      return claims.colours(site, data);
    };
    expect(told(scores(90, 80, 70), ['seq-1', 'seq-4'])).toEqual([]);
    expect(told(scores(90, null, null), ['seq-1', 'seq-1'])).toEqual([]);
    expect(told(scores(90, null, null), ['seq-1', 'seq-4'])).toHaveLength(2);
  });
});

describe('a derived score', () => {
  const valueOrigin = { kind: 'derived', base: 'edition', from: '2023', by: 2, decimals: 2 } as const;
  const observations = [
    inventedObservation('2024', 'old:A', 90, { status: 'U', valueOrigin }),
    ...scores(80, 70).slice(1),
  ];
  const slug = inventedDataset({}).units.get(observations[0]!.unit)!.slug;
  const cell = (said: string, value = ''): string => `<table><tr id="${slug}"><td${value}>${said}</td></tr></table>`;
  const note = (lang: Lang, operands: string): string =>
    `<details class="origin-note"><summary>${messages[lang].origin.derived}</summary>${operands}</details>`;
  const number = (lang: Lang): string => (lang === 'vi' ? '90,00' : '90.00');

  test('says so in its own cell, with its operands, and sorts nothing', () => {
    const told = (main: (lang: Lang) => string): string[] => {
      const { site, data } = edition(observations, main);
      return origins.marked(site, data);
    };
    expect(told((lang) => cell(`${number(lang)}${note(lang, '88 (2023) + 2')}`))).toEqual([]);
    expect(told((lang) => cell(number(lang))).length).toBeGreaterThan(0);
    expect(told((lang) => cell(`${number(lang)}${note(lang, '')}`)).length).toBeGreaterThan(0);
    expect(told((lang) => cell(`${number(lang)}${note(lang, '88 (2023) + 2')}`, ' data-value="90"'))).toHaveLength(2);
  });

  test('heads nothing, and is answered as what it is', () => {
    const told = (heading: string, answers: Readonly<Partial<Record<Lang, string>>> = {}): string[] => {
      const { site, data } = edition(observations, () => `<h2>${heading}</h2>`, { answers });
      return origins.headlines(site, data);
    };
    expect(told('X 2024')).toEqual([]);
    expect(told('Tỉnh A 90,00')).toHaveLength(1);
    expect(told('X 2024', { vi: '90,00 điểm' })).toHaveLength(1);
    expect(told('X 2024', { vi: '90,00 điểm (suy ra: 88 (2023) + 2,00)' })).toEqual([]);
  });
});

describe('titles in another tongue', () => {
  test('carry their language wherever they stand', () => {
    const of = (main: string): string[] =>
      tongues.titles(inventedSite([inventedPage('/en/x/', main)]), inventedDataset({}));
    expect(of('<a lang="vi">Nguồn</a>')).toEqual([]);
    expect(of('<p lang="vi"><b>Nguồn</b></p>')).toEqual([]);
    expect(of('<a>Nguồn</a>')).toHaveLength(1);
  });

  test('those of documents, too', () => {
    const document = {
      ...{ id: 'd', number: '1', type: 'nghi-quyet', issuer: { vi: '', en: '' }, issuedOn: null },
      ...{ title: { vi: 'Về cải cách', en: 'On reform' }, status: '', replaces: '', source: null },
    };
    const of = (main: string): string[] =>
      tongues.titles(inventedSite([inventedPage('/en/x/', main)]), inventedDataset({ documents: [document] }));
    expect(of('<a>On reform</a><q lang="vi">Về cải cách</q>')).toEqual([]);
    expect(of('<a>Về cải cách</a>')).toHaveLength(1);
  });
});

describe('caveats are words', () => {
  const of = (main: string): BuiltSite => inventedSite([inventedPage('/x/', main)]);

  test('a title says nothing that the page does not', () => {
    expect(caveats.titlesRepeat(of('<b title="kém tin cậy">*</b><p>kém tin cậy</p>'))).toEqual([]);
    expect(caveats.titlesRepeat(of('<b title="kém tin cậy">*</b>'))).toHaveLength(1);
  });

  test('a sign has its key in view', () => {
    const sign = '<span class="status-mark">*</span>';
    expect(caveats.signsHaveKeys(of(`${sign}<p class="table-key"><b>*</b> kém tin cậy</p>`))).toEqual([]);
    expect(caveats.signsHaveKeys(of(sign))).toHaveLength(1);
  });

  test('a change is the difference of the scores beside it', () => {
    const table = (change: string): BuiltSite =>
      of(
        `<table class="data-table--years">${[
          ['82,00', '1', change, '0'],
          ['80,00', '1', '', ''],
        ]
          .map((cells) => `<tr>${cells.map((each) => `<td class="num">${each}</td>`).join('')}</tr>`)
          .join('')}</table>`,
      );
    expect(caveats.changesAddUp(table('+2,00'))).toEqual([]);
    expect(caveats.changesAddUp(table('+2,10'))).toHaveLength(1);
  });

  test('a disputed figure shows every reading in its place', () => {
    const index = inventedIndex([inventedEdition('2023')]);
    const data = inventedDataset({
      indices: [index],
      observations: [inventedObservation('2023', 'old:A', 90)],
      conflicts: [inventedConflict()],
    });
    const line = lineOf(data, data.observations[0]!.unit);
    const site = (words: string): BuiltSite =>
      inventedSite(
        LANGS.flatMap((lang) => [
          inventedPage(
            pathOf({ kind: 'edition', index, edition: '2023' }, lang),
            `<p id="${data.units.get(data.observations[0]!.unit)!.slug}">${words}</p>`,
          ),
          inventedPage(pathOf({ kind: 'unit', line }, lang), words),
        ]),
      );
    expect(caveats.disputesAreTold(site('90'), data)).toHaveLength(4);
    const told = LANGS.map((lang) =>
      disputeWords(
        data,
        { index, edition: index.editions[0]!, scope: data.observations[0]!.unit, measure: 'value' },
        lang,
      ),
    ).join(' ');
    expect(caveats.disputesAreTold(site(told), data)).toEqual([]);
  });
});

describe('silence is an answer', () => {
  test('a page of a unit speaks of the newest edition of every index of its kind', () => {
    const index = inventedIndex([inventedEdition('2024')]);
    const data = inventedDataset({ indices: [index], observations: scores(90, 80, 70) });
    const site = (words: string): BuiltSite =>
      inventedSite(
        everyLine(data).flatMap((line) =>
          LANGS.map((lang) =>
            inventedPage(pathOf({ kind: 'unit', line }, lang), `<h2 class="standing__index">${words}</h2>`),
          ),
        ),
      );
    expect(units.answered(site('X 2024, công bố'), data)).toEqual([]);
    expect(units.answered(site('X 2023, công bố'), data).length).toBeGreaterThan(0);
  });
});
