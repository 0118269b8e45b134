import { DEFAULT_LANG, LANGS } from '../language/lang.ts';
import { tally } from '../problems/compared.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import { placeOf } from '../reading/file-kinds.ts';
import { SITE_TEXTS } from '../model/site.ts';
import { TABLES } from '../schema/tables.ts';
import type { Table } from '../reading/table.ts';
import type { Facts } from '../facts/facts.ts';
import { words } from './files.words.ts';
import { missingFile, REQUIRED } from './missing-file.ts';
import { observationFiles } from '../facts/observation-files.ts';
import { observedEdition } from '../reading/observed-edition.ts';
import { rule } from '../facts/rule.ts';

type Code = keyof typeof words;

const REQUIRED_OF_INDEX = ['methodologies', 'indicators', 'editions'];

/** Every file is where it is read, and what is needed is there. */
export const files = rule({
  name: 'files',
  words,
  run: (facts) => {
    const compared = tally();
    for (const { file, rows } of facts.tables.values())
      compared.add(1, rows.length > 0 ? observedEdition(file) : undefined);
    compared.add(facts.texts.size);
    return { problems: checkPlaces(facts), compared };
  },
});

function checkPlaces(facts: Facts): Problem<Code>[] {
  const present = new Set(facts.paths);
  const indices = facts.register('data/indices/indices.csv');
  const required = [
    ...REQUIRED,
    ...[...indices.rows.keys()].flatMap((id) => REQUIRED_OF_INDEX.map((name) => `data/indices/${id}/${name}.csv`)),
  ];
  const missing = required.filter((path) => !present.has(path));
  const wanted = [
    ...new Set([...TABLES.map(({ path }) => path).filter((path) => !path.includes('<')), ...required]),
  ].filter((path) => !present.has(path));
  const observations = observationFiles(facts);
  return [
    ...[...missing, ...observations.missing].map(missingFile),
    ...missingPages(present),
    ...checkSite(facts.table('data/site.csv')),
    ...facts.paths.flatMap((path): Problem<Code>[] => {
      const place = { file: path, line: 1, column: 1 };
      const right = observations.strays.get(path);
      if (right && !/\/observations\/\d{4}\.csv$/.test(path))
        return [problem('unknown-file', place, { found: path, suggestions: right })];
      if (placeOf(path).holds === 'unknown') {
        const isLost = /\.(?:csv|tsv)$/i.test(path) || /^content\/.*\.mdx?$/.test(path);
        const { suggestions } = suggest(path, wanted.concat(nearbyTexts(path, present)));
        return [problem('unknown-file', place, { found: path, severity: isLost ? 'error' : 'warning', suggestions })];
      }
      const ofIndex = /^data\/indices\/([^/]+)\/(?:observations\/([^/]+)|[^/]+)\.csv$/.exec(path);
      if (!ofIndex) return [];
      const [, index = '', edition] = ofIndex;
      if (indices.isComplete && present.has(indices.file) && !indices.rows.has(index)) {
        return [
          problem('unknown-file', place, { found: path, params: { suggestions: indices.suggest(index).suggestions } }),
        ];
      }
      const known = facts.indices.find(({ id }) => id === index);
      if (
        !edition ||
        !known?.editionsAreComplete ||
        known.editions.length === 0 ||
        known.editions.some((each) => each.edition === edition)
      )
        return [];
      const suggestions = right
        ? (/(\d{4})\.csv$/.exec(right)?.[1] ?? '')
        : suggest(
            edition,
            known.editions.map((each) => each.edition),
          ).suggestions;
      return [
        problem('edition-not-declared', place, {
          found: edition,
          params: { file: `data/indices/${index}/editions.csv`, suggestions },
        }),
      ];
    }),
  ];
}

/** There is one site. */
const checkSite = (site: Table | null): Problem<Code>[] =>
  site && site.rows.length !== 1
    ? [
        problem(
          'not-one-row',
          { file: site.file, line: site.rows[1]?.line ?? 1, column: 1 },
          { params: { count: site.rows.length } },
        ),
      ]
    : [];

/** A misnamed text probably wants to be the language its folder lacks. */
function nearbyTexts(path: string, present: ReadonlySet<string>): string[] {
  const folder = path.slice(0, path.lastIndexOf('/'));
  return LANGS.map((lang) => `${folder}/${lang}.md`).filter(
    (text) => /^content\/news\/[^/]+\//.test(text) && !present.has(text),
  );
}

/** A text that menu or footer lead to is the root's own: none of another publication stands in for it. */
const missingPages = (present: ReadonlySet<string>): Problem<Code>[] =>
  SITE_TEXTS.filter((slug) => ![...present].some((path) => path.startsWith(`content/pages/${slug}/`))).map((slug) =>
    problem(
      'missing-page',
      { file: `content/pages/${slug}/${DEFAULT_LANG}.mdx`, line: 1, column: 1 },
      { params: { slug } },
    ),
  );
