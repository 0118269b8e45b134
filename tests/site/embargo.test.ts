import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildRoot, useFolder } from '../commands.ts';
import { filesOf } from './built-site.ts';
import { ADDRESSES, EMBARGO, TOKENS, writeEmbargoedRoot } from './embargo-root.ts';

/** A second before the moment and at the moment itself. */
const BEFORE = '2026-11-23T23:59:59+07:00';

/** Whatever a file holds, packed or not: gzip (Pagefind), zip (workbooks), else the bytes themselves. Words also without marks and case, as indexes keep them. */
function textsOf(path: string): string {
  const bytes = readFileSync(path);
  const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return unpacked.subarray(0, 2).toString() === 'PK' ? unzip(unpacked) : unpacked.toString('utf8');
}

function unzip(bytes: Buffer): string {
  let texts = '';
  for (let at = bytes.readUInt32LE(bytes.lastIndexOf('PK\x05\x06') + 16); bytes.readUInt32LE(at) === 0x02014b50;) {
    const [method, size, name, extra, comment, local] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
      bytes.readUInt32LE(at + 42),
    ];
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    texts += (method === 8 ? inflateRawSync(packed) : packed).toString('utf8');
    at += 46 + name + extra + comment;
  }
  return texts;
}

/** Files that hold a token, in either decimal mark or lower case, or that are named for an embargoed thing. */
function leaks(dir: string): string[] {
  const looked = Object.values(TOKENS).flatMap((token) => [token, token.replace('.', ','), token.toLowerCase()]);
  return filesOf(dir).flatMap((file) => {
    const text = textsOf(join(dir, file));
    const found = [
      ...looked.filter((token) => text.includes(token)),
      ...ADDRESSES.filter((part) => `/${file}`.includes(part) || text.includes(part)),
    ];
    return [...new Set(found)].map((token) => `${file}: ${token}`);
  });
}

const folder = useFolder('embargo-');
beforeAll(async () => {
  writeEmbargoedRoot(folder('root'));
  await buildRoot(folder('root'), folder('before'), '--at', BEFORE);
  await buildRoot(folder('root'), folder('after'), '--at', EMBARGO);
});

describe('an edition, an index, inner tables and news under embargo', () => {
  test('leave no trace a second before their moment: no page, chart, file, feed, sitemap, register, search fragment', () => {
    expect(leaks(folder('before'))).toEqual([]);
  });

  test('the scan looked into files of every kind', () => {
    const files = filesOf(folder('before'));
    for (const part of [
      /\.html$/,
      /\.csv$/,
      /\.xlsx$/,
      /\.svg$/,
      /\.xml$/,
      /register\.json$/,
      /\.pf_fragment$/,
      /\.pf_index$/,
      /\.pf_meta$/,
      /\.ics$/,
      /\.js$/,
    ])
      expect(
        files.some((file) => part.test(file)),
        String(part),
      ).toBe(true);
    expect(
      textsOf(
        folder(
          'before',
          files.find((file) => file.endsWith('.pf_fragment'))!,
        ),
      ),
    ).toContain('pagefind_dcd');
  });

  test('are published whole at their moment, in pages, data files, feeds and search', () => {
    const found = leaks(folder('after'));
    for (const token of Object.values(TOKENS))
      expect(
        found.some((leak) => leak.endsWith(`: ${token}`) || leak.endsWith(`: ${token.replace('.', ',')}`)),
        token,
      ).toBe(true);
    for (const [file, token] of [
      ['tin.xml', TOKENS.news],
      ['en/news.xml', TOKENS.heldNews],
      ['sitemap.xml', 'kite/2002'],
      ['du-lieu/toan-bo.csv', TOKENS.value],
      ['du-lieu/kite/2002.csv', TOKENS.note],
      ['du-lieu/kite/2002.xlsx', TOKENS.value],
      ['tim-kiem/register.json', TOKENS.newIndex],
    ])
      expect(found, file).toContain(`${file}: ${token}`);
    expect(found.some((leak) => leak.includes('.pf_fragment: '))).toBe(true);
  });

  test('what was public before stays as it was: the pages of the older edition', () => {
    for (const file of ['bang-xep-hang/kite/2000/index.html', 'du-lieu/kite/2001.csv'])
      expect(readFileSync(folder('before', file), 'utf8').length).toBeGreaterThan(100);
  });
});
