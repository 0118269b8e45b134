import { expect, it } from 'vitest';
import { inventedDataset } from '../model/testing.ts';
import { pageContext } from '../routes/page-context.ts';
import { shellOf } from './shell.ts';

const ctx = pageContext('vi', inventedDataset({}), 'https://example.org', '/');
const head = { title: 'Nguồn', description: '' };

it('the menu leads only to what is there, and says where the reader is', () => {
  const { nav, footerNav } = shellOf(ctx, { kind: 'sources' }, head).document;
  expect(nav.map(({ href }) => href)).not.toContain('/tin/');
  expect(nav.filter(({ current }) => current)).toEqual([]);
  expect(footerNav.map(({ href }) => href)).toContain('/nguon/');
});

it('a page names itself, its twins and the default, and switches to every other language by its own name', () => {
  const { alternates, twins } = shellOf(ctx, { kind: 'sources' }, head).document;
  expect(alternates).toEqual([
    { hreflang: 'vi', href: 'https://example.org/nguon/' },
    { hreflang: 'en', href: 'https://example.org/en/sources/' },
    { hreflang: 'x-default', href: 'https://example.org/nguon/' },
  ]);
  expect(twins).toEqual([{ lang: 'en', href: '/en/sources/', label: 'English', places: { 'noi-dung': 'content' } }]);
});

it('crumbs go from home to the page; home has none, and what is not there no report', () => {
  expect(shellOf(ctx, { kind: 'sources' }, head).crumbs?.map(({ href }) => href)).toEqual(['/', '/nguon/']);
  expect(shellOf(ctx, { kind: 'home' }, head).crumbs).toBeNull();
  expect(shellOf(ctx, { kind: 'not-found' }, head).report).toBeNull();
});
