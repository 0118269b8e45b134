import { loadDataset } from '../dataset/load-dataset.ts';
import type { Lang } from '../language/lang.ts';
import type { Dataset } from '../model/dataset.ts';
import { pageContext, type PageContext } from '../publish/page-context.ts';

/** Root that holds data/ and content/; the build sets it, the project itself is the default. */
const root = process.env.REFORM_INDEX_ROOT ?? process.cwd();

let loaded: Dataset | null = null;

/** The dataset of this build or preview; read once, again after a change in preview. Throws where checks found errors: the commands print them first. */
export function publication(): Dataset {
  if (loaded) return loaded;
  const { dataset, report } = loadDataset(root);
  // In preview this text is what the editor sees in place of the page.
  if (!dataset) throw new Error(report('vi'));
  loaded = dataset;
  return loaded;
}

/** The page context of a language for this build's address and base path. */
export function contextOf(lang: Lang, siteUrl: URL | undefined): PageContext {
  return pageContext(lang, publication(), siteUrl?.origin ?? '', import.meta.env.BASE_URL);
}
