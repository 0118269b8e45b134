import { suggest } from '../problems/suggestions.ts';
import { TEXT_COMPONENTS } from '../schema/text-parts.ts';
import type { ParsedText } from '../reading/markdown.ts';
import type { ComponentCode } from './markup-components.ts';
import type { Found } from './placed-parts.ts';

/** What may stop the parser. */
export type FaultCode = ComponentCode | 'unreadable-markup' | 'deep-markup' | 'open-component' | 'bare-address';

/**
 * What an author wrote where the parser stopped. Its own words are English, count lines from the end of the front matter
 * and advise what no text may hold: they are read here and never shown.
 */
export function judgeFault({ at, reason }: NonNullable<ParsedText['fault']>, body: string): Found<FaultCode> {
  // It stops inside a program, whose brace stands before.
  const isProgram = reason.startsWith('Could not parse');
  const from = isProgram ? Math.max(0, body.lastIndexOf('{', at)) : at;
  const line = body.slice(from).split('\n')[0] ?? '';
  if (isProgram) return { code: 'program-text', at: from, found: line };
  if (reason.endsWith('levels')) return { code: 'deep-markup', at, found: line.trim() };
  if (line.startsWith('<!--')) return { code: 'hidden-note', at, found: /^<!--.*?-->/.exec(line)?.[0] ?? line };
  if (/^<(?:[a-z][a-z0-9+.-]*:\S|[^\s<>@]+@)[^\s<>]*>/i.test(line))
    return { code: 'bare-address', at, found: /^<[^>]*>/.exec(line)?.[0] ?? line };
  const tag = /^<\/?[^<>]*>/.exec(line)?.[0] ?? line;
  const name = /^<\/?(\p{Lu}[\p{L}\p{N}]*)/u.exec(line)?.[1];
  if (name !== undefined) return judgeTag(name, tag, at, reason);
  if (/^<(?:[!?]|\/?[a-z][a-z0-9]*[\s/>])/i.test(tag) && tag.endsWith('>')) return { code: 'raw-html', at, found: tag };
  if (tag.startsWith('<>')) return { code: 'raw-html', at, found: '<>' };
  return { code: 'unreadable-markup', at, found: /^\S*(?: \S+){0,3}/.exec(line)?.[0] ?? line };
}

/** A component whose tag has no other end, or cannot be read. */
function judgeTag(name: string, tag: string, at: number, reason: string): Found<FaultCode> {
  const component = Object.hasOwn(TEXT_COMPONENTS, name) ? TEXT_COMPONENTS[name] : undefined;
  if (!component) {
    const choices = Object.keys(TEXT_COMPONENTS);
    const { replacement, suggestions } = suggest(name, choices);
    const params = { name, choices: choices.join(', ') };
    return { code: 'unknown-component', at, found: tag, suggestions: replacement ?? suggestions, params };
  }
  if (reason.includes('closing tag')) return { code: 'open-component', at, found: tag, params: { name } };
  const rest = tag
    .slice(1 + name.length)
    .replace(/\s[\w-]+=(?:"[^"]*"|'[^']*')/g, '')
    .replace(/\/?>$/, '')
    .trim();
  const known = [...component.required, ...component.optional].join(', ') || '–';
  return { code: 'component-property', at, found: tag, params: { name, wrong: rest || '/>', known } };
}
