import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { markdownProcessor } from './scripts/markdown-processor.ts';
import { lighterClient } from './scripts/lighter-client.ts';
import { momentOfBuild } from './scripts/moment.ts';
import { previewProblems } from './scripts/preview-problems.ts';

// Address, base path and root come from the build command; see scripts/build.ts.
const base = process.env.REFORM_INDEX_BASE ?? '/';
// Whoever starts Astro without the commands still publishes nothing before its time.
process.env.REFORM_INDEX_AT ??= momentOfBuild(undefined, 'Z');

export default defineConfig({
  site: process.env.REFORM_INDEX_SITE,
  base,
  outDir: process.env.REFORM_INDEX_OUT ?? './dist',
  // A build of its own folder, so that builds of different roots never share remembered texts.
  cacheDir: process.env.REFORM_INDEX_CACHE ?? './node_modules/.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 2 },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: markdownProcessor() },
  integrations: [mdx(), previewProblems()],
  vite: {
    plugins: [lighterClient()],
    build: {
      assetsInlineLimit: 0,
      // Astro marks MDX modules with a directive of its own, which the bundler reports for each text.
      rolldownOptions: { onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log) },
    },
  },
});
