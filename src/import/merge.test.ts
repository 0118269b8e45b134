import { describe, expect, it } from 'vitest';
import { checkFiles } from '../checks/check-files.ts';
import { textOfFile } from '../../tests/fixtures/right-root.ts';
import { snapshotFiles } from '../../tests/fixtures/snapshot-root.ts';
import { importContext } from './context.ts';
import { mergeObservations, reviseText } from './merge.ts';
import type { ProposedValue } from './read-values.ts';
import { pilotContext } from './testing.ts';

const FILE = 'data/indices/thi-diem/observations/2012.csv';
const HEAD = 'unit,unit_name,indicator,value,rank,status,rank_status,source,note\n';
const SOURCE = 'vna-2012-da-nang-tops';
const value = (unit: string, score: string | null, rank: string | null = null, indicator = 'total'): ProposedValue => ({
  unit,
  indicator,
  value: score,
  rank,
  line: 9,
  note: '',
});
const having = (...rows: string[]): ReturnType<typeof pilotContext> =>
  pilotContext('2012', { [FILE]: HEAD + rows.map((row) => `${row}\n`).join('') });

describe('joining a table with what an edition has', () => {
  it('adds rows in their place and keeps those that the table does not have', () => {
    const context = having(`01,Hà Nội,total,90,1,A,A,${SOURCE},`, `48,Đà Nẵng,total,89,2,A,A,${SOURCE},"một, hai"`);
    const { text, changes, kept, missing } = mergeObservations(
      context,
      [value('31', '88.5', '3'), value('01', '90', '1')],
      SOURCE,
    );
    expect(text).toBe(
      `${HEAD}01,Hà Nội,total,90,1,A,A,${SOURCE},\n31,Hải Phòng,total,88.5,3,A,A,${SOURCE},\n48,Đà Nẵng,total,89,2,A,A,${SOURCE},"một, hai"\n`,
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['new', 'same']);
    expect(kept).toBe(1);
    expect(missing).toHaveLength(60);
  });

  it('completes a row that had only a rank, without calling it a change', () => {
    const { text, changes } = mergeObservations(
      having(`01,Hà Nội,total,,1,L,U,${SOURCE},Chỉ có thứ hạng.`),
      [value('01', '90')],
      SOURCE,
    );
    expect(changes).toMatchObject([{ kind: 'filled', lostNote: 'Chỉ có thứ hạng.' }]);
    expect(text).toBe(`${HEAD}01,Hà Nội,total,90,1,A,U,${SOURCE},\n`);
  });

  it('a rank without a score says that the score is not here', () => {
    expect(mergeObservations(having(), [value('01', null, '1')], SOURCE).text).toBe(
      `${HEAD}01,Hà Nội,total,,1,L,A,${SOURCE},\n`,
    );
  });

  it('a changed value becomes a revision with old, new, reason, source and day', () => {
    const context = having(`01,Hà Nội,total,90,1,A,A,${SOURCE},`);
    const { changes } = mergeObservations(context, [value('01', '90.5', '1')], SOURCE);
    const text = reviseText(null, context, changes, SOURCE, {
      date: '2024-05-01',
      reason_vi: 'Lỗi chép, của ta',
      reason_en: 'Our slip',
    });
    expect(text).toBe(
      `date,index,edition,unit,indicator,old,new,reason_vi,reason_en,source,measure\n2024-05-01,thi-diem,2012,01,total,90,90.5,"Lỗi chép, của ta",Our slip,${SOURCE},\n`,
    );
  });

  it('a figure that was derived and now stands in a table has become a printed one; the other keeps its origin', () => {
    const file = (row: string): string => HEAD.replace('\n', ',value_from,rank_from\n') + row;
    const before = `01,Hà Nội,total,90,1,U,U,${SOURCE},"Suy ra: 88,5 + 1,5; hạng 3, tăng 2 bậc.",2013+1.5,2013-2\n`;
    const context = pilotContext('2012', {
      [FILE]: file(before),
      [FILE.replace('2012', '2013')]: `${HEAD}01,Hà Nội,total,88.5,3,A,A,${SOURCE},\n`,
      'data/indices/thi-diem/editions.csv':
        'edition,unit_set,methodology,announced_on,units_assessed,units_ranked,rank_rule,group_bands,' +
        'comparable_with_previous,break_reason_vi,break_reason_en,source\n' +
        `2012,vn63,td-1,,63,63,standard,,no,Kỳ đầu tiên.,First edition.,${SOURCE}\n` +
        `2013,vn63,td-1,,63,63,standard,,yes,,,${SOURCE}\n` +
        `2024,vn34,td-1,,34,34,standard,,no,Danh sách đơn vị mới.,New unit set.,${SOURCE}\n`,
    });
    const { text, changes } = mergeObservations(context, [value('01', '90')], 'other');
    expect(text).toBe(file('01,Hà Nội,total,90,1,A,U,other,,,2013-2\n'));
    expect(changes).toMatchObject([{ kind: 'filled' }]);
    expect(mergeObservations(context, [value('48', '89')], SOURCE).text).toContain(before);
  });

  it('71.50 and 71.5 are the same value', () => {
    expect(
      mergeObservations(having(`01,Hà Nội,total,71.5,,A,,${SOURCE},`), [value('01', '71.50')], SOURCE).changes,
    ).toMatchObject([{ kind: 'same' }]);
  });

  it('another rank is a correction too, in a column that older logs get', () => {
    const context = having(`01,Hà Nội,total,90,1,U,A,${SOURCE},`);
    const { changes, text } = mergeObservations(context, [value('01', '90', '2')], SOURCE);
    expect(changes).toMatchObject([{ kind: 'changed', old: { rank: '1' }, now: { rank: '2' } }]);
    expect(text).toContain(`01,Hà Nội,total,90,2,U,A,${SOURCE},`);
    const log = {
      file: 'data/revisions.csv',
      columns: ['date', 'index', 'edition', 'unit', 'indicator', 'old', 'new', 'reason_vi', 'reason_en', 'source'],
      rows: [],
    };
    expect(reviseText(log, context, changes, SOURCE, { date: '2024-05-01', reason_vi: 'a', reason_en: 'b' })).toBe(
      `${log.columns.join(',')},measure\n2024-05-01,thi-diem,2012,01,total,1,2,a,b,${SOURCE},rank\n`,
    );
  });

  it('gives back every real file byte for byte where nothing is new', () => {
    const files = snapshotFiles();
    const { facts } = checkFiles(files);
    const paths = files.map(({ path }) => path).filter((path) => /^data\/indices\/.*\/observations\//.test(path));
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      const [, , index, , year] = path.replace('.csv', '').split('/');
      const context = importContext(facts, index!, year!);
      if ('code' in context) throw new Error(path);
      expect(mergeObservations(context, [], 'none').text === textOfFile(files, path)).toBe(true);
    }
  });
});
