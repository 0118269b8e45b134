import type { Article, KeyPath } from '../reading/article.ts';
import type { Facts } from './facts.ts';
import { figuresOf, newsArticles, textOf, textsOf } from './news-items.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import { cell } from '../reading/table.ts';
import { NEWS } from '../schema/front-matter.ts';
import type { Reference } from '../schema/table.ts';
import { unknownCode } from './references.ts';
import { publishedDates } from './source-dates.ts';
import { unknownRef } from './unit-references.ts';

const SCOPES = ['national', 'provinces', 'ministries', 'government', 'unnamed-province'];

/** Fields, units, documents, sessions, sources and scopes that an item names are declared; its source is not older than its event. */
export function checkNewsReferences(facts: Facts): Problem[] {
  const published = publishedDates(facts);
  return newsArticles(facts).flatMap(({ article }) => {
    const { frontMatter } = article;
    const to = (path: KeyPath, id: string, refersTo: Reference): Problem[] => {
      const { rows, isComplete, suggest: near } = facts.register(refersTo.table, refersTo.column);
      return id === '' || rows.has(id) || !isComplete ? [] : [article.problemAt(path, unknownCode(refersTo), near(id))];
    };
    const source = textOf(frontMatter.source);
    const event = textOf(frontMatter.event_on);
    const latest = published.get(source);
    return [
      ...NEWS.keys.flatMap(({ name, content, refersTo }) =>
        refersTo === undefined
          ? []
          : content.holds === 'list'
            ? textsOf(frontMatter[name]).flatMap((id, i) => to([name, i], id, refersTo))
            : to([name], textOf(frontMatter[name]), refersTo),
      ),
      ...textsOf(frontMatter.units).flatMap((ref, i) => checkRef(facts, article, ['units', i], ref)),
      ...figuresOf(article).flatMap(({ scope }, i) =>
        scope == null ? [] : checkScope(facts, article, ['figures', i, 'scope'], textOf(scope)),
      ),
      ...sessionOfAnotherYear(facts, article, event),
      ...(latest !== undefined && /^\d{4}/.test(event) && latest < event
        ? [
            article.problemAt(['source'], 'source-too-old', {
              severity: 'warning',
              params: {
                published: cell(facts.register('data/sources.csv').rows.get(source)!, 'published_on'),
                proves: event,
              },
            }),
          ]
        : []),
    ];
  });
}

/** A session may be reported weeks later, hardly in another year. */
function sessionOfAnotherYear(facts: Facts, article: Article, event: string): Problem[] {
  const row = facts.register('data/sessions.csv').rows.get(textOf(article.frontMatter.session));
  const date = row ? cell(row, 'date') : '';
  return !/^\d{4}/.test(date) || !/^\d{4}/.test(event) || date.slice(0, 4) === event.slice(0, 4)
    ? []
    : [article.problemAt(['session'], 'session-of-another-year', { severity: 'warning', params: { date, event } })];
}

function checkRef(facts: Facts, article: Article, path: KeyPath, ref: string): Problem[] {
  const unknown = ref === '' ? null : unknownRef(facts, ref);
  return unknown ? [article.problemAt(path, unknown.code, { ...unknown })] : [];
}

/** `national`, `vn63:27`, `vn34:08:communes`, `region:vn63:tay-nguyen` and the like. */
function checkScope(facts: Facts, article: Article, path: KeyPath, scope: string): Problem[] {
  if (SCOPES.includes(scope) || !facts.unitsAreComplete) return [];
  const [head, set, id] = scope.split(':');
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
  if (facts.sets.has(head!) && set) return checkRef(facts, article, path, `${head}:${set}`);
  const { replacement, suggestions } = suggest(scope, SCOPES);
  return [
    article.problemAt(path, 'not-a-choice', {
      replacement,
      params: { choices: `${SCOPES.join(', ')}, set:code, region:set:id`, suggestions: replacement ? '' : suggestions },
    }),
  ];
}
