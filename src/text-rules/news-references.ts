import type { Article, KeyPath } from '../reading/article.ts';
import { tally, type Tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import { only } from '../problems/words.ts';
import { words as cellWords } from '../reading/cells.words.ts';
import { cell } from '../reading/table.ts';
import { NEWS } from '../schema/front-matter.ts';
import { KINDS } from '../schema/unit-tables.ts';
import type { Reference } from '../schema/table.ts';
import type { Facts } from '../facts/facts.ts';
import { figuresOf, newsArticles, textOf, textsOf } from '../facts/news-items.ts';
import { words } from './news-references.words.ts';
import { words as referenceWords } from '../rules/references.words.ts';
import { rule } from '../facts/rule.ts';
import { publishedDates } from '../rules/source-dates.ts';
import { words as sourceDateWords } from '../rules/source-dates.words.ts';
import { kindScopes, unknownRef } from '../facts/unit-names.ts';
import { words as unitReferenceWords } from '../rules/unit-references.words.ts';
import { words as unitWords } from '../rules/units.words.ts';
import { unknownCode } from '../rules/unknown-code.ts';

const said = {
  ...words,
  ...only(referenceWords, 'unknown-field', 'unknown-document', 'unknown-session', 'unknown-source', 'unknown-set'),
  ...only(unitReferenceWords, 'unknown-unit'),
  ...only(unitWords, 'unknown-region'),
  ...only(sourceDateWords, 'source-too-old'),
  ...only(cellWords, 'not-a-choice'),
};
type Code = keyof typeof said;

/** Whose figures a figure may be, beside a unit and a region: the country, all units of a kind, one that the source does not name. */
const scopesOf = (facts: Facts): string[] => [
  'national',
  ...kindScopes(facts),
  'government',
  ...facts.rowsOf(KINDS).map(({ values }) => `unnamed-${values.id ?? ''}`),
];

/** Fields, units, documents, sessions, sources and scopes that an item names are declared; its source is not older than its event. */
export const newsReferences = rule({
  name: 'news-references',
  words: said,
  run: (facts) => {
    const compared = tally();
    return { problems: newsArticles(facts).flatMap(({ article }) => checkItem(facts, article, compared)), compared };
  },
});

function checkItem(facts: Facts, article: Article, compared: Tally): Problem<Code>[] {
  const { frontMatter } = article;
  const to = (path: KeyPath, id: string, refersTo: Reference): Problem<Code>[] => {
    if (id === '') return [];
    compared.add();
    const { rows, isComplete, suggest: near } = facts.register(refersTo.table, refersTo.column);
    return rows.has(id) || !isComplete ? [] : [article.problemAt(path, unknownCode(refersTo, said), near(id))];
  };
  const source = textOf(frontMatter.source);
  const event = textOf(frontMatter.event_on);
  const published = publishedDates(facts).get(source);
  return [
    ...NEWS.keys.flatMap(({ name, content, refersTo }) =>
      refersTo === undefined
        ? []
        : content.holds === 'list'
          ? textsOf(frontMatter[name]).flatMap((id, i) => to([name, i], id, refersTo))
          : to([name], textOf(frontMatter[name]), refersTo),
    ),
    ...textsOf(frontMatter.units).flatMap((ref, i) => checkRef(facts, article, ['units', i], ref, compared)),
    ...figuresOf(article).flatMap(({ scope }, i) =>
      scope == null ? [] : checkScope(facts, article, ['figures', i, 'scope'], textOf(scope), compared),
    ),
    ...sessionOfAnotherYear(facts, article, event),
    ...(published && /^\d{4}/.test(event) && published.day < event
      ? [article.problemAt(['source'], 'source-too-old', { params: { published: published.said, proves: event } })]
      : []),
  ];
}

/** A session may be reported weeks later, hardly in another year. */
function sessionOfAnotherYear(facts: Facts, article: Article, event: string): Problem<Code>[] {
  const row = facts.register('data/sessions.csv').rows.get(textOf(article.frontMatter.session));
  const date = row ? cell(row, 'date') : '';
  return !/^\d{4}/.test(date) || !/^\d{4}/.test(event) || date.slice(0, 4) === event.slice(0, 4)
    ? []
    : [article.problemAt(['session'], 'session-of-another-year', { params: { date, event } })];
}

function checkRef(facts: Facts, article: Article, path: KeyPath, ref: string, compared: Tally): Problem<Code>[] {
  if (ref === '') return [];
  compared.add();
  const unknown = unknownRef(facts, ref);
  return unknown ? [article.problemAt(path, unknown.code, { ...unknown })] : [];
}

/** `national`, `vn63:27`, `vn34:08:communes`, `region:vn63:tay-nguyen` and the like. */
function checkScope(facts: Facts, article: Article, path: KeyPath, scope: string, compared: Tally): Problem<Code>[] {
  const scopes = scopesOf(facts);
  if (scopes.includes(scope) || !facts.unitsAreComplete) return [];
  const [head = '', set, id] = scope.split(':');
  if (head === 'region' && set && id) {
    const regions = facts
      .rows('data/units/regions.csv')
      .filter((row) => cell(row, 'scheme') === set)
      .map((row) => cell(row, 'id'));
    if (regions.includes(id) || !facts.register('data/units/regions.csv').isComplete) return [];
    const { replacement, suggestions } = suggest(id, regions);
    return [
      article.problemAt(path, 'unknown-region', {
        replacement: replacement && `region:${set}:${replacement}`,
        suggestions,
      }),
    ];
  }
  if (facts.sets.has(head) && set) return checkRef(facts, article, path, `${head}:${set}`, compared);
  const { replacement, suggestions } = suggest(scope, scopes);
  return [
    article.problemAt(path, 'not-a-choice', {
      replacement,
      params: { choices: `${scopes.join(', ')}, set:code, region:set:id`, suggestions: replacement ? '' : suggestions },
    }),
  ];
}
