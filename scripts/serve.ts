import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { codingFor, compressedFiles } from './compressed-files.ts';
import { isPackable, typeOf } from './media-types.ts';
import { SECURITY_HEADERS } from '../src/routes/host-headers.ts';

/** What is served, and where. */
export interface ServeOptions {
  /** Folder of the built site. */
  readonly dir: string;
  /** 0 takes a free port. */
  readonly port?: number;
  /** Path the site stands under: "/" or "/repo/". */
  readonly base?: string;
  readonly host?: string;
}

/** A server that runs. */
export interface Served {
  /** Address of the home page, base included, with a trailing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as a host would: directory pages, the site's 404 page, its security headers, text packed for
 * clients that take it. Files are found and sent by sirv, which knows nothing of a base path, of a missing slash, or of a page for what is not there.
 */
export async function serveDist({ dir, port = 0, base = '/', host = '127.0.0.1' }: ServeOptions): Promise<Served> {
  const root = resolve(dir);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const headers = await readHeaders(root);
  const compressed = compressedFiles(root);
  // "dev": looks at the disk each time, so that a site built anew is served anew.
  const sendFile = sirv(root, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, path) => response.setHeader('Content-Type', typeOf(path)),
  });

  function answer(request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-cache');
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Method not allowed');
    const address = request.url ?? '/';
    if (!URL.canParse(address, 'http://localhost')) return end(response, 400, 'Bad request');
    const { pathname, search } = new URL(address, 'http://localhost');
    if (`${pathname}/` === prefix) return redirect(response, prefix + search);
    if (!pathname.startsWith(prefix)) return void sendNotFound(request, response);
    const path = pathname.slice(prefix.length);
    request.url = `/${path.endsWith('/') || path === '' ? `${path}index.html` : path}`;
    const send = (): void =>
      sendFile(request, response, () => {
        const isFolder = !path.endsWith('/') && existsSync(join(root, path, 'index.html'));
        return isFolder ? redirect(response, `${pathname}/${search}`) : void sendNotFound(request, response);
      });
    // What vanished while it was read is not there: sirv says so.
    void sendCompressed(request, response, request.url)
      .catch(() => false)
      .then((isSent) => isSent || send());
  }

  /** Text goes packed where the client takes it so, as from a host; false where it is left to sirv. */
  async function sendCompressed(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    status = 200,
  ): Promise<boolean> {
    const type = typeOf(path);
    if (!isPackable(type)) return false;
    response.setHeader('Vary', 'Accept-Encoding');
    const coding = codingFor(request.headers['accept-encoding'] ?? '');
    if (coding === null || request.headers.range !== undefined) return false;
    const packed = await compressed(path, coding);
    if (packed === null) return false;
    const { etag, body } = packed;
    response.setHeader('ETag', etag);
    if (status === 200 && request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else {
      response.writeHead(status, { 'Content-Type': type, 'Content-Encoding': coding, 'Content-Length': body.length });
      response.end(request.method === 'HEAD' ? undefined : body);
    }
    return true;
  }

  /** The site's own page for what is not there. */
  async function sendNotFound(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (await sendCompressed(request, response, '/404.html', 404).catch(() => false)) return;
    const page = await readFile(join(root, '404.html')).catch(() => null);
    if (page === null) end(response, 404, 'Not found');
    else response.writeHead(404, { 'Content-Type': typeOf('404.html') }).end(page);
  }

  const server = createServer(answer);
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
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** Only ever within the site: two slashes at the front would name another host. */
function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to.replace(/^\/+/, '/') }).end();
}

/** The headers that the site asks its host for every path (`/*` in `_headers`), else those of the code. */
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
