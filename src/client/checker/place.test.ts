import { describe, expect, test } from 'vitest';
import { guessPlace, pathOfPlace } from './place.ts';

const chosen = { index: 'par-province', edition: '2024' };
const indices = ['par-province', 'par-ministry', 'papi'];
const where = (name: string, text = ''): string | null => pathOfPlace(guessPlace(name, text, chosen, indices));
const HEADER = 'unit,unit_name,indicator,value,rank,status,rank_status,source,note\n';

describe('where a dropped file belongs', () => {
  test('a path below data/ or content/ says it all', () => {
    expect(where('reform/data/indices/papi/observations/2019.csv')).toBe('data/indices/papi/observations/2019.csv');
    expect(where('data/units/units.csv')).toBe('data/units/units.csv');
    expect(where('x/content/news/2024-04-17-cong-bo/en.md')).toBe('content/news/2024-04-17-cong-bo/en.md');
  });

  test('columns of observations go to the chosen index and edition, unless the name says another', () => {
    expect(where('bang.csv', HEADER)).toBe('data/indices/par-province/observations/2024.csv');
    expect(where('par-ministry-2021.csv', HEADER)).toBe('data/indices/par-ministry/observations/2021.csv');
  });

  test('a faulty header still shows the kind: semicolons, a mark at the front, capitals, a column short', () => {
    expect(where('bang.csv', `\uFEFF${HEADER.toUpperCase().replaceAll(',', ';').replace(';NOTE', '')}`)).toBe(
      'data/indices/par-province/observations/2024.csv',
    );
  });

  test('registers are known by their columns', () => {
    expect(where('my sources.csv', 'id,title,publisher,kind,url,published_on,note\n')).toBe('data/sources.csv');
    expect(where('editions.csv', 'edition,unit_set,methodology,announced_on,units_ranked,source\n')).toBe(
      'data/indices/par-province/editions.csv',
    );
  });

  test('a news text goes to a folder made of its event and title', () => {
    expect(where('tin.md', '---\ntitle: "Quảng Ninh dẫn đầu"\nevent_on: "2024-04-17"\n---\n')).toBe(
      'content/news/2024-04-17-quang-ninh-dan-dau/vi.md',
    );
    expect(where('tin.en.md', '---\n---\n')).toBe('content/news/bai-moi/en.md');
  });

  test('columns of no kind leave the choice to the reader', () => {
    expect(where('x.csv', 'a,b,c\n')).toBeNull();
    expect(where('x.csv')).toBeNull();
  });
});
