import { describe, expect, it } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { LANGS } from '../language/lang.ts';
import { pathOf } from './addresses.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { everyPage, isBuilt, isListed, pagesByTitle } from './page-list.ts';

const data = snapshotDataset();
const pages = everyPage(data, { texts: ['about', 'a-new-text'], charts: ['a-chart'] });

describe('the pages of the site', () => {
  it('no two pages have one address', () => {
    const paths = LANGS.flatMap((lang) => pages.map((page) => pathOf(page, lang)));
    expect(paths.filter((path, i) => paths.indexOf(path) !== i)).toEqual([]);
  });

  it('every kind has a page where the data have something of it', () => {
    expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(Object.keys(PAGE_KINDS)));
  });

  it('Vietnamese stands at the root and English below /en/', () => {
    expect(pathOf({ kind: 'home' }, 'vi')).toBe('/');
    expect(pathOf({ kind: 'home' }, 'en')).toBe('/en/');
    expect(pathOf({ kind: 'session', id: 'phien-1' }, 'vi')).toBe('/phien-hop/phien-1/');
    expect(pathOf({ kind: 'session', id: 'phien-1' }, 'en')).toBe('/en/sessions/phien-1/');
  });

  it('a text that nobody gave a segment uses the name of its folder', () => {
    expect(pathOf({ kind: 'text', slug: 'a-new-text' }, 'vi')).toBe('/a-new-text/');
    expect(pathOf({ kind: 'text', slug: 'about' }, 'vi')).toBe('/gioi-thieu/');
  });

  it('what is not there has the name that hosts look for', () => {
    expect(pathOf({ kind: 'not-found' }, 'vi')).toBe('/404.html');
  });

  it('the sitemap leaves out the search page and the page of what is not there', () => {
    expect(pages.filter((page) => !isListed(page)).map(({ kind }) => kind)).toEqual(['search', 'not-found']);
  });

  it('pages found by their title have words for it, each kind of unit its own', () => {
    const found = pagesByTitle(data);
    expect(found.filter(({ page }) => page.kind === 'units').map(({ title }) => title)).toEqual(
      [...data.unitKinds.values()].map(({ title }) => title),
    );
    expect(found.every(({ title }) => title.vi !== '' && title.en !== '')).toBe(true);
  });

  it('a kind of unit without a unit has no page, though another kind has one', () => {
    const [kept, ...gone] = [...data.unitKinds.values()];
    const sets = new Map([...data.unitSets].filter(([, { kind }]) => kind === kept));
    const built = [...data.unitKinds.values()].filter((unitKind) =>
      isBuilt({ ...data, unitSets: sets }, { kind: 'units', unitKind }),
    );
    expect(gone.length).toBeGreaterThan(0);
    expect(built).toEqual([kept]);
  });
});
