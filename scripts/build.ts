import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';

const USAGE = `npm run build -- [--root DIR] [--site URL] [--base /path/] [--out DIR] [--at MOMENT] [--lang vi|en]
  --root  thư mục chứa data/ và content/ · a folder that holds data/ and content/
  --site  địa chỉ trang · address of the site, e.g. https://example.org
  --base  đường dẫn gốc · path it is served under, e.g. /repo/
  --out   nơi ghi · where it goes (default: dist)
  --at    thời điểm công bố, mặc định là bây giờ; số còn chờ công bố không lên trang · moment of publication (default: now): 2026-11-23T10:00:00+07:00`;

/** Leaves with 2: nothing was built. */
function refuse(reason: string): never {
  console.error(`${reason}\n\n${USAGE}`);
  process.exit(2);
}

const { values } = (() => {
  try {
    return parseArgs({
      options: {
        root: { type: 'string' },
        site: { type: 'string' },
        base: { type: 'string' },
        out: { type: 'string' },
        at: { type: 'string' },
        lang: { type: 'string' },
      },
    });
  } catch (cause) {
    return refuse((cause as Error).message);
  }
})();

const root = resolve(values.root ?? process.cwd());
if (!existsSync(root) || !statSync(root).isDirectory())
  refuse(`--root "${values.root}": không có thư mục này · no such folder`);
if (!existsSync(join(root, 'data'))) refuse(`"${root}": không có thư mục data/ · there is no data/ in it`);

const base = values.base === undefined ? undefined : `/${values.base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const report = await buildSite({ ...values, base, lang: values.lang === 'en' ? 'en' : 'vi' });
if (!report) process.exit(1);
console.log(
  `${report.pages} trang tìm được · searchable pages; kiểm tra · check ${report.checkSeconds} s, trang · pages ${report.pagesSeconds} s, tìm kiếm · search ${report.searchSeconds} s`,
);
