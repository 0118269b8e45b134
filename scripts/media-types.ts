import { lookup } from 'mrmime';

/** What a site may hold beyond what the register of media types knows by ending. */
const OWN: Readonly<Record<string, string>> = {
  ico: 'image/x-icon',
  jsonl: 'application/jsonl',
  topojson: 'application/topo+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Text files of hosts, which have no ending. */
const PLAIN = /(?:^|\/)(?:_headers|_redirects|CNAME|LICENSE)$/;

/**
 * The media type of a file by its name. Everything that is text is UTF-8, and says so: a table of Vietnamese names
 * opened in a browser must not guess. The parts of Pagefind (`.pf_*`, `.pagefind`) are packed and of no known type.
 */
export function typeOf(path: string): string {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const type = OWN[ending] ?? lookup(path) ?? (PLAIN.test(path) ? 'text/plain' : 'application/octet-stream');
  return isText(type) ? `${type}; charset=utf-8` : type;
}

const isText = (type: string): boolean => /^text\/|json|javascript|xml(?!formats)|yaml|toml/.test(type);

/** Does packing make it smaller? Pictures, letters, workbooks and Pagefind's own parts are packed already. */
export const isPackable = (type: string): boolean => isText(type) || type === 'application/wasm';
