import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../src/routes/host-headers.ts';
import { serveDist, type Served } from './serve.ts';

const outside = mkdtempSync(join(tmpdir(), 'serve-'));
const dir = join(outside, 'dist');
const LONG = 'BEGIN:VEVENT\r\n'.repeat(200);
let site: Served;

beforeAll(async () => {
  mkdirSync(join(dir, 'tinh'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(outside, 'dist-other'), 'secret');
  writeFileSync(join(dir, 'index.html'), 'home');
  writeFileSync(join(dir, '404.html'), 'no page');
  writeFileSync(join(dir, 'tinh', 'index.html'), 'tinh');
  writeFileSync(join(dir, 'a.csv'), 'a,b');
  writeFileSync(join(dir, 'hop.ics'), 'BEGIN:VCALENDAR');
  writeFileSync(join(dir, 'long.ics'), LONG);
  writeFileSync(join(dir, 'long.png'), LONG);
  site = await serveDist({ dir, base: '/repo' });
});
afterAll(async () => {
  await site.close();
  rmSync(outside, { recursive: true });
});

const get = (path: string, init: RequestInit = {}) => fetch(new URL(path, site.url), { redirect: 'manual', ...init });

test('pages, files and their types', async () => {
  expect(await (await get('/repo/')).text()).toBe('home');
  expect(await (await get('/repo/tinh/?q=1')).text()).toBe('tinh');
  expect((await get('/repo/a.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect((await get('/repo/hop.ics')).headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect((await get('/repo/tinh')).headers.get('location')).toBe('/repo/tinh/');
  expect((await get('/repo')).headers.get('location')).toBe('/repo/');
});

test('what is not there, or not under the base, is the 404 page with status 404', async () => {
  for (const path of ['/repo/none/', '/tinh/', '/', '/repo/a.csv/']) {
    const response = await get(path);
    expect([response.status, await response.text()], path).toEqual([404, 'no page']);
  }
});

test('security headers stand on every answer', async () => {
  for (const path of ['/repo/', '/repo/none']) {
    const { headers } = await get(path);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value);
  }
});

test('no path leads out of the folder, nor a redirect off the host', async () => {
  const raw = (path: string) =>
    new Promise<{ status: number; text: string; location: string | undefined }>((done, failed) => {
      const asked = request(site.url, { path }, (response) => {
        let text = '';
        response.on('data', (chunk) => (text += String(chunk)));
        response.on('end', () => done({ status: response.statusCode ?? 0, text, location: response.headers.location }));
      });
      asked.on('error', failed).end();
    });
  for (const path of [
    '/repo/../secret.txt',
    '/repo/..%2fsecret.txt',
    '/repo/%2e%2e/%2e%2e/secret.txt',
    '/repo/..%5csecret.txt',
    '/repo/..%2fdist-other',
    '/repo//etc/passwd',
    '/repo/%00',
    '/repo/%zz',
  ]) {
    const { status, text } = await raw(path);
    expect(text, path).not.toContain('secret');
    expect([400, 404], path).toContain(status);
  }
  expect((await raw('//evil.example/repo')).location ?? '').not.toMatch(/^\/\//);
});

test('a file that did not change is not sent again', async () => {
  const etag = (await get('/repo/a.csv')).headers.get('etag') ?? '';
  expect((await get('/repo/a.csv', { headers: { 'If-None-Match': etag } })).status).toBe(304);
});

/** An answer as it comes, not unpacked. */
const packed = (path: string, headers: Record<string, string>, method = 'GET') =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((done, failed) => {
    const asked = request(new URL(path, site.url), { headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', failed).end();
  });

test.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip;q=1.0, br;q=0', 'gzip', gunzipSync],
] as const)('text goes packed to whoever takes %s', async (accepted, coding, unpack) => {
  const { status, headers, body } = await packed('/repo/long.ics', { 'Accept-Encoding': accepted });
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-encoding': coding,
    'content-type': 'text/calendar; charset=utf-8',
    'content-length': String(body.length),
    vary: 'Accept-Encoding',
  });
  expect(body.length).toBeLessThan(LONG.length / 10);
  expect(unpack(body).toString()).toBe(LONG);
  const again = await packed('/repo/long.ics', {
    'Accept-Encoding': accepted,
    'If-None-Match': headers.etag ?? '',
  });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect((await packed('/repo/long.ics', { 'Accept-Encoding': accepted }, 'HEAD')).body.length).toBe(0);
});

test('what is no text, is small or is asked for unpacked or in part goes as it is', async () => {
  const codings = [
    await packed('/repo/long.png', { 'Accept-Encoding': 'br' }),
    await packed('/repo/a.csv', { 'Accept-Encoding': 'br' }),
    await packed('/repo/long.ics', { 'Accept-Encoding': 'identity' }),
    await packed('/repo/long.ics', {}),
    await packed('/repo/long.ics', { 'Accept-Encoding': 'br', Range: 'bytes=0-9' }),
  ].map(({ headers }) => headers['content-encoding']);
  expect(codings).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test('a file that was built anew is packed anew', async () => {
  const path = join(dir, 'changing.csv');
  const served = async () => (await get('/repo/changing.csv', { headers: { 'Accept-Encoding': 'br' } })).text();
  writeFileSync(path, 'a,b\n'.repeat(500));
  expect(await served()).toBe('a,b\n'.repeat(500));
  writeFileSync(path, 'c,d\n'.repeat(501));
  expect(await served()).toBe('c,d\n'.repeat(501));
});

test('only reading is allowed', async () => {
  expect((await get('/repo/', { method: 'POST' })).status).toBe(405);
  expect(await (await get('/repo/', { method: 'HEAD' })).text()).toBe('');
});
