import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS, type Lang } from '../../src/language/lang.ts';
import { pathOf, type PageRef } from '../../src/routes/addresses.ts';
import { sitePages } from '../../src/outputs/site-map.ts';
import { viewOf } from '../../src/routes/page-list.ts';
import { SNAPSHOT, snapshotDataset } from '../fixtures/snapshot-root.ts';

/** A page that stands for its template. */
export interface Sample {
  readonly view: string;
  readonly lang: Lang;
  /** From the root, without the first slash, with a query where the template needs one. */
  readonly path: string;
}

/** Vietnamese pages that show most of what their template can; a template not named here gives its first page. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  index: ['/bang-xep-hang/par-tinh/'],
  edition: ['/bang-xep-hang/par-tinh/2023/', '/bang-xep-hang/papi/2024/', '/bang-xep-hang/par-bo/2023/'],
  unit: ['/tinh/kon-tum/', '/tinh/ha-noi/', '/tinh/quang-ngai/', '/tinh/bac-ninh-den-2025/', '/bo/bo-tu-phap/'],
  units: ['/tinh/', '/bo/'],
  field: ['/linh-vuc/thu-tuc-hanh-chinh/'],
  news: ['/tin/2024-04-25-kon-tum-par-index-2023-theo-linh-vuc/'],
  session: ['/phien-hop/phien-6/', '/phien-hop/phien-7/'],
  document: ['/van-ban/76-nq-cp-2013/'],
  series: ['/so-lieu-ky/cccd-gan-chip/', '/so-lieu-ky/dinh-danh-kich-hoat/', '/so-lieu-ky/bac-ninh-dvc-muc-3/'],
  'within-edition': ['/noi-tinh/tuyen-quang/2025/'],
  chart: [
    '/bieu-do/papi-2024-map/',
    '/bieu-do/par-province-national/',
    '/bieu-do/par-province-profile-vn63-kon-tum/',
    '/bieu-do/papi-2024-ranking/',
  ],
};

const pages = sitePages(snapshotDataset(), readdirSync(join(SNAPSHOT, 'content', 'pages')));
const byView = Map.groupBy(pages, viewOf);

function samplesOf(view: string, candidates: readonly PageRef[]): PageRef[] {
  const telling = (TELLING[view] ?? []).map((path) => {
    const page = candidates.find((candidate) => pathOf(candidate, 'vi') === path);
    if (!page) throw new Error(`no page ${path} for the template "${view}"`);
    return page;
  });
  return telling.length > 0 ? telling : candidates.slice(0, 1);
}

const address = (page: PageRef, lang: Lang): string => {
  if (page.kind === 'search') return `${pathOf(page, lang).slice(1)}?q=${encodeURIComponent('hà nội')}`;
  return page.kind === 'not-found' && lang === 'vi' ? 'khong-co-trang-nay/' : pathOf(page, lang).slice(1);
};

/** At least one page of every template that the site has, in both languages. */
export const SAMPLES: readonly Sample[] = [...byView]
  .flatMap(([view, candidates]) => samplesOf(view, candidates))
  .flatMap((page) => LANGS.map((lang): Sample => ({ view: viewOf(page), lang, path: address(page, lang) })));

/** The first sample of each template, in Vietnamese. */
export const MAIN_SAMPLES: readonly Sample[] = [
  ...Map.groupBy(
    SAMPLES.filter(({ lang }) => lang === 'vi'),
    ({ view }) => view,
  ).values(),
].map((samples) => samples[0]!);
