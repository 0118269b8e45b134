import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOST_HEADERS, hostHeadersFile, SECURITY_HEADERS } from './host-headers.ts';

const policy = SECURITY_HEADERS['Content-Security-Policy']!;

describe('host headers', () => {
  it('are what public/_headers tells the host', () => {
    expect(readFileSync('public/_headers', 'utf8')).toBe(hostHeadersFile());
  });

  it('let nothing inline run and nothing be loaded from elsewhere', () => {
    expect(policy.startsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';")).toBe(true);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it('keep for good only what carries a hash in its name', () => {
    expect(HOST_HEADERS.filter(({ headers }) => 'Cache-Control' in headers).map(({ path }) => path)).toEqual([
      '/_astro/*',
    ]);
  });
});
