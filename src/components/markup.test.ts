import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Components and views with what their frontmatter imports; the shell and the page around it take the data apart. */
const MARKUP = globSync(['src/components/*.astro', 'src/views/*/View.astro']).map((file) => ({
  file,
  text: readFileSync(file, 'utf8').split('<style')[0] ?? '',
}));

it('markup is given words, links and rows, never the data', () => {
  const reading = MARKUP.filter(({ text }) =>
    /\bPageContext\b|\bDataset\b|(?<!t\.)\bdata\.|ctx\.data|\/dataset\//.test(text),
  );
  expect(reading.map(({ file }) => file)).toEqual([]);
});

it('markup asks the model for nothing: what it imports from there are types, or says a change in words', () => {
  const asking = MARKUP.filter(({ text }) =>
    [...text.matchAll(/^import (?!type)[^;]*'[^']*\/model\/([\w-]+)\.ts';$/gm)].some(([, name]) => name !== 'change'),
  );
  expect(asking.map(({ file }) => file)).toEqual([]);
});
