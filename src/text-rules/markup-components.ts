import { AGGREGATES } from '../schema/index-tables.ts';
import { TEXT_COMPONENTS } from '../schema/text-parts.ts';
import { isSound } from '../reading/table.ts';
import type { TextPart } from '../reading/markdown.ts';
import { suggest } from '../problems/suggestions.ts';
import type { Facts } from '../facts/facts.ts';
import { sourceOf, type Found } from './placed-parts.ts';

/** What may be wrong where a text uses more than Markdown. */
export type ComponentCode =
  'raw-html' | 'hidden-note' | 'program-text' | 'unknown-component' | 'component-property' | 'unpublished-value';

/** HTML in a text that is no MDX: a component has no meaning there either. */
export function judgeHtml(part: TextPart, body: string): Found<ComponentCode>[] {
  const found = sourceOf(body, part).split('\n')[0] ?? '';
  // A picture by itself is told by `images`.
  if (/^<img\b[^>]*>\s*$/i.test(part.value)) return [];
  return [{ code: part.value.trimStart().startsWith('<!--') ? 'hidden-note' : 'raw-html', at: part.from, found }];
}

/** Expressions, imports and exports: programs in the middle of words. */
export const judgeProgram = (part: TextPart, body: string): Found<ComponentCode>[] => [
  { code: 'program-text', at: part.from, found: sourceOf(body, part).split('\n')[0] ?? '' },
];

/** A component that texts have, with its properties, and nothing between its ends: it would not be shown. */
export function judgeComponent(part: TextPart, body: string, facts: Facts): Found<ComponentCode>[] {
  const found = sourceOf(body, part).split('\n')[0] ?? '';
  const at = part.from;
  const component = Object.hasOwn(TEXT_COMPONENTS, part.name) ? TEXT_COMPONENTS[part.name] : undefined;
  if (!component) {
    if (!/^\p{Lu}/u.test(part.name)) return [{ code: 'raw-html', at, found }];
    const { replacement, suggestions } = suggest(part.name, Object.keys(TEXT_COMPONENTS));
    const params = { name: part.name, choices: Object.keys(TEXT_COMPONENTS).join(', ') };
    return [{ code: 'unknown-component', at, found, suggestions: replacement ?? suggestions, params }];
  }
  const known = [...component.required, ...component.optional];
  const wrong = [
    ...part.properties.filter(({ name, value }) => !known.includes(name) || value === null).map(({ name }) => name),
    ...component.required.filter((name) => !part.properties.some((each) => each.name === name)),
    ...(part.parts.length > 0 ? [`<${part.name}>…</${part.name}>`] : []),
  ];
  if (wrong.length > 0) {
    const params = { name: part.name, wrong: [...new Set(wrong)].join(', '), known: known.join(', ') || '–' };
    return [{ code: 'component-property', at, found, params }];
  }
  return part.name === 'Value' && !isPublished(part, facts) ? [{ code: 'unpublished-value', at, found }] : [];
}

/** Is the figure that a text names published? Asked as the page asks it; of a table that cannot be read nobody knows. */
function isPublished({ properties }: TextPart, facts: Facts): boolean {
  const asked = new Map(properties.map(({ name, value }) => [name, value ?? '']));
  const index = asked.get('index') ?? '';
  const known = facts.indices.some(({ id }) => id === index);
  if (known && !facts.isWhole(`data/indices/${index}/aggregates.csv`)) return true;
  const scopeId = asked.get('scopeId');
  return (
    known &&
    facts
      .rowsOf(AGGREGATES, { index })
      .some(
        (row) =>
          !isSound(row, 'edition', 'scope', 'scope_id', 'statistic', 'indicator', 'value') ||
          (row.values.edition === asked.get('edition') &&
            row.values.scope === (asked.get('scope') ?? 'national') &&
            row.values.statistic === asked.get('statistic') &&
            row.values.indicator === (asked.get('indicator') ?? 'total') &&
            (scopeId === undefined || row.values.scope_id === scopeId)),
      )
  );
}
