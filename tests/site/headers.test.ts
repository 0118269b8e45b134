import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { serveDist } from '../../scripts/serve.ts';
import { hostHeadersFile, SECURITY_HEADERS } from '../../src/routes/host-headers.ts';
import { DIST } from './built-site.ts';

test('the host header file of the site is the one made from the content policy', () => {
  expect(readFileSync(join(DIST, '_headers'), 'utf8')).toBe(hostHeadersFile());
});

test('the content policy allows nothing inline and nothing from elsewhere', () => {
  const policy = SECURITY_HEADERS['Content-Security-Policy']!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});

test('the server sends the headers of that file with a page, a picture and an unknown address', async () => {
  const served = await serveDist({ dir: DIST });
  try {
    for (const path of ['', 'favicon.svg', 'khong-co-trang-nay/']) {
      const response = await fetch(served.url + path);
      for (const [name, value] of Object.entries(SECURITY_HEADERS))
        expect(response.headers.get(name), `${name} of /${path}`).toBe(value);
      expect(response.status).toBe(path === 'khong-co-trang-nay/' ? 404 : 200);
    }
  } finally {
    await served.close();
  }
});

test('an unknown address answers with the page that helps to search', async () => {
  const served = await serveDist({ dir: DIST });
  try {
    const words = await (await fetch(`${served.url}tinh/khong-co/`)).text();
    expect(words).toContain('Không tìm thấy trang');
    expect(words).toContain('action="/tim-kiem/"');
  } finally {
    await served.close();
  }
});

test('every kind of file has a type of its own, text says that it is UTF-8 and goes packed, the rest as it is', async () => {
  const samples = new Map<string, { readonly path: string; readonly size: number }>();
  for (const file of readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    const { size } = statSync(path);
    const ending = extname(file.name) || file.name;
    // One that is worth packing, where there is one.
    if ((samples.get(ending)?.size ?? 0) < 1_000)
      samples.set(ending, { path: relative(DIST, path).split(sep).join('/'), size });
  }
  const served = await serveDist({ dir: DIST });
  try {
    const wrong: string[] = [];
    for (const [ending, { path, size }] of samples) {
      const response = await fetch(served.url + path, { headers: { 'Accept-Encoding': 'br' } });
      const header = (name: string): string => response.headers.get(name) ?? '';
      const type = header('content-type');
      const isPart = /^\.(?:pf_\w+|pagefind)$/.test(ending);
      const isText = /^(?:text\/|application\/(?:.*json|.*xml$)|image\/svg)/.test(type.replace(/;.*/, ''));
      if (!isPart && type === 'application/octet-stream') wrong.push(`${path} has no type`);
      if (isText !== type.endsWith('; charset=utf-8')) wrong.push(`${path} is ${type}`);
      if ((isText && size >= 1_000) !== (header('content-encoding') === 'br'))
        wrong.push(`${path} is not packed right`);
      if (isText !== (header('vary') === 'Accept-Encoding')) wrong.push(`${path} varies by ${header('vary')}`);
      if (header('etag') === '') wrong.push(`${path} has no ETag`);
      await response.arrayBuffer();
    }
    expect(wrong).toEqual([]);
    expect([...samples.keys()]).toEqual(expect.arrayContaining(['.html', '.csv', '.json', '.ics', '.pf_fragment']));
  } finally {
    await served.close();
  }
});
