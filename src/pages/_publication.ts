import { loadDataset } from '../dataset/load-dataset.ts';
import { readBytes } from '../dataset/read-files.ts';
import type { Lang } from '../language/lang.ts';
import type { Dataset } from '../model/dataset.ts';
import { pageContext, type PageContext } from '../routes/page-context.ts';

/** Root that holds data/ and content/; the build sets it, the project itself is the default. */
const root = process.env.REFORM_INDEX_ROOT ?? process.cwd();

/** The moment whose public state is shown; the scripts say it, so that a build can be made again. */
const at = Date.parse(process.env.REFORM_INDEX_AT ?? '');

let loaded: Dataset | null = null;

/** The dataset of this build or preview; read once, again after a change in preview. Throws where checks found errors: the commands print them first. */
export function publication(): Dataset {
  if (loaded) return loaded;
  // Without a moment nothing would wait for its embargo.
  if (!Number.isFinite(at))
    throw new Error('REFORM_INDEX_AT is not set: build and preview with npm run build, npm run dev');
  const { dataset, report } = loadDataset(root, at);
  // In preview this text is what the editor sees in place of the page.
  if (!dataset) throw new Error(report('vi'));
  loaded = dataset;
  return loaded;
}

/** A file of the content as it lies on disk, for photos. */
export const contentBytes = (file: string): Uint8Array => readBytes(root, file);

/** The page context of a language for this build's address and base path. */
export function contextOf(lang: Lang, siteUrl: URL | undefined): PageContext {
  return pageContext(lang, publication(), siteUrl?.origin ?? '', import.meta.env.BASE_URL);
}
