import { satteri } from '@astrojs/markdown-satteri';
import { FEATURES, shieldTildes, showTildes } from '../src/reading/markdown.ts';

type Processor = ReturnType<typeof satteri>;

/** How Astro reads texts: as the checks do, so that one tilde strikes nothing out. */
export function markdownProcessor(): Processor {
  const made = satteri({ features: FEATURES });
  return {
    ...made,
    createRenderer: async (shared) => {
      const renderer = await made.createRenderer(shared);
      return {
        ...renderer,
        render: async (content, options) => {
          const { code, metadata } = await renderer.render(shieldTildes(content), options);
          return { code: showTildes(code), metadata };
        },
      };
    },
    createMdxRenderer: async (shared, mdx) => {
      const renderer = await made.createMdxRenderer!(shared, mdx);
      return {
        ...renderer,
        process: async (content, ...rest) => {
          const processed = await renderer.process(shieldTildes(content), ...rest);
          return { ...processed, code: showTildes(processed.code) };
        },
      };
    },
  };
}
