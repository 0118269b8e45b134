import type { AstroIntegration } from 'astro';

/** Watches data/ and content/ in preview: a change restarts the dataset and reloads the open page. */
export function previewProblems(): AstroIntegration {
  return {
    name: 'reform-index:preview',
    hooks: {
      'astro:config:setup': ({ addWatchFile, command, config }) => {
        if (command !== 'dev') return;
        const root = process.env.REFORM_INDEX_ROOT;
        addWatchFile(root ? new URL(`file://${root}/data/`) : new URL('data/', config.root));
      },
    },
  };
}
