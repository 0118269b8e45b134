import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { previewProblems } from './scripts/preview-problems.ts';
import { site } from './src/site.ts';

// Address, base path and root come from the build command; see scripts/build.ts.
const address = process.env.REFORM_INDEX_SITE ?? site.url;
const base = process.env.REFORM_INDEX_BASE ?? '/';

export default defineConfig({
  site: address,
  base,
  outDir: process.env.REFORM_INDEX_OUT ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 2 },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), previewProblems()],
  vite: { build: { assetsInlineLimit: 0 } },
});
