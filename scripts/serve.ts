import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { SECURITY_HEADERS } from '../src/routes/host-headers.ts';

export { SECURITY_HEADERS };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export interface ServeOptions {
  /** Folder of the built site. */
  readonly dir: string;
  /** 0 takes a free port. */
  readonly port?: number;
  /** Path the site stands under: "/" or "/repo/". */
  readonly base?: string;
  readonly host?: string;
}

export interface Served {
  /** Address of the home page, base included, with a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built site as a host would: directory pages, the site's 404 page, its security headers. */
export async function serveDist({ dir, port = 0, base = '/', host = '127.0.0.1' }: ServeOptions): Promise<Served> {
  const root = resolve(dir);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const headers = await readHeaders(root);

  async function answer(method: string, address: string, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-cache');
    if (method !== 'GET' && method !== 'HEAD') return end(response, 405, 'Method not allowed');
    const { pathname, search } = new URL(address, 'http://localhost');
    if (`${pathname}/` === prefix) return redirect(response, prefix + search);
    const path = decode(pathname);
    if (path === null) return end(response, 400, 'Bad request');
    const file = path.startsWith(prefix) ? await find(root, path.slice(prefix.length)) : null;
    if (file === 'folder') return redirect(response, `${pathname}/${search}`);
    const page = file ?? (await find(root, '404.html'));
    if (page === null) return end(response, 404, 'Not found');
    response.writeHead(file ? 200 : 404, { 'Content-Type': TYPES[extname(page)] ?? 'application/octet-stream' });
    if (method === 'HEAD') response.end();
    else
      createReadStream(page)
        .on('error', () => response.destroy())
        .pipe(response);
  }

  const server = createServer((request, response) => {
    answer(request.method ?? 'GET', request.url ?? '/', response).catch((cause: unknown) =>
      end(response, 500, String(cause)),
    );
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  const bound = server.address();
  const shown = typeof bound === 'object' && bound ? bound.port : port;
  return {
    url: `http://${host === '0.0.0.0' ? 'localhost' : host}:${shown}${prefix}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function end(response: ServerResponse, status: number, text: string): void {
  if (!response.headersSent) response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

/** Only ever within the site: two slashes at the front would name another host. */
function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to.replace(/^\/+/, '/') }).end();
}

/** The path in plain characters; null where it cannot be read or holds a null character. */
function decode(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** The file for a path below the root: itself, or the index page of its folder; 'folder' where only the slash is missing. */
async function find(root: string, path: string): Promise<string | 'folder' | null> {
  const file = resolve(root, `./${path.replace(/\\/g, '/')}`);
  if (file !== root && !file.startsWith(root + sep)) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return path.endsWith('/') ? null : file;
  const index = join(file, 'index.html');
  if (!found?.isDirectory() || !(await stat(index).catch(() => null))?.isFile()) return null;
  return path === '' || path.endsWith('/') ? index : 'folder';
}

/** The headers that the site asks its host for every path (`/*` in `_headers`), else those above. */
async function readHeaders(root: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(join(root, '_headers'), 'utf8').catch(() => '');
  const block = /^\/\*[ \t]*\n((?:[ \t]+.*\n?)+)/m.exec(text)?.[1];
  if (block === undefined) return SECURITY_HEADERS;
  return Object.fromEntries(
    block.split('\n').flatMap((line) => {
      const at = line.indexOf(':');
      return at > 0 && !line.trim().startsWith('#') ? [[line.slice(0, at).trim(), line.slice(at + 1).trim()]] : [];
    }),
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      base: { type: 'string', default: '/' },
      host: { type: 'string', default: '127.0.0.1' },
    },
  });
  const { url } = await serveDist({ dir: values.dir, port: Number(values.port), base: values.base, host: values.host });
  console.log(url);
}
