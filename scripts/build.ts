import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';

const USAGE = `npm run build -- [--root DIR] [--site URL] [--base /path/] [--out DIR] [--lang vi|en]
  --root  thư mục chứa data/ và content/ · a folder that holds data/ and content/
  --site  địa chỉ trang · address of the site, e.g. https://example.org
  --base  đường dẫn gốc · path it is served under, e.g. /repo/
  --out   nơi ghi · where it goes (default: dist)`;

const { values } = (() => {
  try {
    return parseArgs({ options: { root: { type: 'string' }, site: { type: 'string' }, base: { type: 'string' }, out: { type: 'string' }, lang: { type: 'string' } } });
  } catch (cause) {
    console.error(`${(cause as Error).message}\n\n${USAGE}`);
    process.exit(2);
  }
})();

const base = values.base === undefined ? undefined : `/${values.base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const report = await buildSite({ ...values, base, lang: values.lang === 'en' ? 'en' : 'vi' });
if (!report) process.exit(1);
console.log(`${report.pages} trang tìm được · searchable pages; kiểm tra · check ${report.checkSeconds} s, trang · pages ${report.pagesSeconds} s, tìm kiếm · search ${report.searchSeconds} s`);
