import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** In preview a changed CSV or Markdown file is read again and shows in the open page at once; errors stand on the page with their fix. */
export function previewProblems(): AstroIntegration {
  return {
    name: 'reform-index:preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = process.env.REFORM_INDEX_ROOT ?? process.cwd();
        const watched = [`${root}${sep}data${sep}`, `${root}${sep}content${sep}`];
        server.watcher.add(watched);
        const reload = (file: string): void => {
          if (!watched.some((folder) => file.startsWith(folder))) return;
          // The dataset lives in a module of the server: forgetting all modules makes the next request read the files again.
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
      },
    },
  };
}
