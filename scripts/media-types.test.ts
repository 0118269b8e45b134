import { expect, test } from 'vitest';
import { isPackable, typeOf } from './media-types.ts';

test.each([
  ['index.html', 'text/html; charset=utf-8', true],
  ['a.css', 'text/css; charset=utf-8', true],
  ['a.js', 'text/javascript; charset=utf-8', true],
  ['a.csv', 'text/csv; charset=utf-8', true],
  ['a.json', 'application/json; charset=utf-8', true],
  ['a.topojson', 'application/topo+json; charset=utf-8', true],
  ['a.xml', 'text/xml; charset=utf-8', true],
  ['a.svg', 'image/svg+xml; charset=utf-8', true],
  ['lich.ics', 'text/calendar; charset=utf-8', true],
  ['robots.txt', 'text/plain; charset=utf-8', true],
  ['_headers', 'text/plain; charset=utf-8', true],
  ['site.webmanifest', 'application/manifest+json; charset=utf-8', true],
  ['a.wasm', 'application/wasm', true],
  ['a.XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', false],
  ['a.woff2', 'font/woff2', false],
  ['a.png', 'image/png', false],
  ['a.ico', 'image/x-icon', false],
  ['wasm.unknown.pagefind', 'application/octet-stream', false],
  ['fragment/vi_1.pf_fragment', 'application/octet-stream', false],
  ['a', 'application/octet-stream', false],
])('%s is %s', (path, type, packs) => expect([typeOf(path), isPackable(typeOf(path))]).toEqual([type, packs]));
