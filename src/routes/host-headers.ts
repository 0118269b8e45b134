/** What a page may load: its own files, nothing inline; WebAssembly is the search's, data: pictures are icons in CSS. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'self'",
};

/** Headers that every page and file is served with. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': Object.entries(POLICY)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Headers by path pattern, in the order of the host's file. Files under /_astro/ carry a hash of their contents in their name. */
export const HOST_HEADERS: readonly { readonly path: string; readonly headers: Readonly<Record<string, string>> }[] = [
  { path: '/*', headers: SECURITY_HEADERS },
  { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

/** The `_headers` file of Netlify and Cloudflare Pages; `public/_headers` holds this text. */
export const hostHeadersFile = (): string =>
  HOST_HEADERS.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  ).join('\n\n') + '\n';
