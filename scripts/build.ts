import { buildSite } from './build-site.ts';
import { langOf, readCommandLine, rootOf, text } from './command-line.ts';

const USAGE = `npm run build -- [--root DIR] [--site URL] [--base /path/] [--out DIR] [--at MOMENT] [--lang vi|en]
  --root  thư mục chứa data/ và content/ · a folder that holds data/ and content/
  --site  địa chỉ trang · address of the site, e.g. https://example.org
  --base  đường dẫn gốc · path it is served under, e.g. /repo/
  --out   nơi ghi · where it goes (default: dist)
  --at    thời điểm công bố, mặc định là bây giờ; số còn chờ công bố không lên trang · moment of publication (default: now): 2026-11-23T10:00:00+07:00`;

const { values, refuse } = readCommandLine(USAGE, {
  root: text,
  site: text,
  base: text,
  out: text,
  at: text,
  lang: text,
});
rootOf(values.root, refuse);
const lang = langOf(values.lang, refuse);
const base = values.base === undefined ? undefined : `/${values.base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const report = await buildSite({ ...values, base, lang });
if (!report) process.exit(1);
console.log(
  `${report.pages} trang tìm được · searchable pages; kiểm tra · check ${report.checkSeconds} s, trang · pages ${report.pagesSeconds} s, tìm kiếm · search ${report.searchSeconds} s`,
);
