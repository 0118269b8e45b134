import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withRow } from './report-row.ts';
import { shareOf } from './share.ts';
import { textSizeOf } from './text-size.ts';

test('a kept text size that nobody knows is the normal one', () => {
  expect(['large', 'larger', 'huge', '', null, undefined].map(textSizeOf)).toEqual([
    'large',
    'larger',
    'normal',
    'normal',
    'normal',
    'normal',
  ]);
});

test('the script of the head knows the same key and sizes', () => {
  const head = readFileSync('public/text-size.js', 'utf8');
  const client = readFileSync('src/client/text-size.ts', 'utf8');
  expect(/const KEY = '([^']+)'/.exec(client)![1]).toBe(/getItem\('([^']+)'\)/.exec(head)![1]);
  for (const size of ['large', 'larger']) expect(head).toContain(`'${size}'`);
});

test('a letter names the row that the address points at, and only then', () => {
  expect(withRow('mailto:a@b?subject=s&body=x', 'Dòng', '')).toBe('mailto:a@b?subject=s&body=x');
  expect(decodeURIComponent(withRow('mailto:a@b?subject=s&body=x', 'Dòng', 'kon-tum'))).toBe(
    'mailto:a@b?subject=s&body=xDòng: #kon-tum\r\n',
  );
});

test('what is shared is the title and the permanent address', () => {
  expect(shareOf(' Kon Tum ', 'https://example.org/tinh/kon-tum/')).toEqual({
    title: 'Kon Tum',
    url: 'https://example.org/tinh/kon-tum/',
  });
});
