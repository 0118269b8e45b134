import { tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import type { Facts } from '../facts/facts.ts';
import { rule } from '../facts/rule.ts';
import { TEXT_PARTS } from '../schema/text-parts.ts';
import { BLOCK_JUDGES, listStarts } from './markup-blocks.ts';
import { judgeComponent, judgeHtml, judgeProgram } from './markup-components.ts';
import { judgeFault } from './markup-faults.ts';
import { judgeFrontMatter } from './markup-front-matter.ts';
import { judgeHeadings } from './markup-headings.ts';
import { judgeLanguage } from './markup-language.ts';
import { LINE_JUDGES } from './markup-lines.ts';
import { judgeNotes } from './markup-notes.ts';
import { judgePicture } from './markup-pictures.ts';
import {
  parsedArticles,
  placedParts,
  sourceOf,
  type Found,
  type ParsedArticle,
  type PlacedPart,
} from './placed-parts.ts';
import { words } from './text-markup.words.ts';

type Code = keyof typeof words;

const MAY_HOLD: ReadonlySet<string> = new Set(TEXT_PARTS.flatMap(({ types }) => types));

/** Texts hold what the schema lists and nothing else, and are read as they were meant: judged as the pages parse them. */
export const textMarkup = rule({
  name: 'text-markup',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = parsedArticles(facts).flatMap((text) => {
      const { root, fault } = text.parsed;
      if (!root) {
        return [...judgeFrontMatter(text.article), say(text, judgeFault(fault, text.article.body))];
      }
      const { body } = text.article;
      const placed = placedParts(root);
      compared.add(placed.length);
      const inBody = [
        ...placed.flatMap((at) => judge(at, text, facts)),
        ...judgeHeadings(root, body),
        ...listStarts(root, body),
        ...judgeNotes(root, body),
        ...judgeLanguage(root, body, text.lang),
      ];
      return [...judgeFrontMatter(text.article), ...inBody.map((found) => say(text, found))];
    });
    return { problems, compared };
  },
});

const say = ({ article }: ParsedArticle, { code, at, ...detail }: Found<Code>): Problem<Code> =>
  article.problemInBody(at, code, detail);

function judge(at: PlacedPart, text: ParsedArticle, facts: Facts): Found<Code>[] {
  const { part } = at;
  const { body } = text.article;
  switch (part.type) {
    case 'html':
      return judgeHtml(part, body);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'mdxjsEsm':
      return judgeProgram(part, body);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeComponent(part, body, facts);
    case 'image':
      return judgePicture(part, text, facts);
  }
  const known = (BLOCK_JUDGES[part.type] ?? LINE_JUDGES[part.type])?.(at, body);
  if (known) return known;
  return MAY_HOLD.has(part.type)
    ? []
    : [{ code: 'foreign-part', at: part.from, found: sourceOf(body, part).split('\n')[0] ?? '' }];
}
