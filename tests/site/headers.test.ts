import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
    expect(words).toContain('Không có trang này');
    expect(words).toContain('action="/tim-kiem/"');
  } finally {
    await served.close();
  }
});
