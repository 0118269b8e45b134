import type { YAMLError } from 'yaml';
import type { Slip } from '../problems/problem.ts';
import { firstLine } from './first-line.ts';

/** Slips by the parser's code, where one code is one kind of slip to an editor. */
const BY_CODE: Readonly<Partial<Record<YAMLError['code'], Slip>>> = {
  ALIAS_PROPS: 'alias',
  BAD_ALIAS: 'alias',
  BAD_COLLECTION_TYPE: 'tag',
  BAD_DIRECTIVE: 'document-mark',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_INDENT: 'bad-indent',
  BAD_PROP_ORDER: 'tag',
  BAD_SCALAR_START: 'bad-start',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-value',
  BLOCK_IN_FLOW: 'list-in-brackets',
  KEY_OVER_1024_CHARS: 'bad-key',
  MULTILINE_IMPLICIT_KEY: 'key-over-lines',
  MULTIPLE_ANCHORS: 'alias',
  MULTIPLE_DOCS: 'document-mark',
  MULTIPLE_TAGS: 'tag',
  NON_STRING_KEY: 'bad-key',
  RESOURCE_EXHAUSTION: 'too-deep',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'tag',
  UNEXPECTED_TOKEN: 'unexpected',
};

/** The same by the parser's words, where one code covers several kinds. */
const BY_WORDS: readonly (readonly [RegExp, Slip])[] = [
  [/end with a [\]}]/, 'open-bracket'],
  [/closing ["']quote/, 'open-quote'],
  [/^Missing ,/, 'missing-comma'],
  [/^Implicit map keys need to be followed/, 'missing-colon'],
  [/white space|^Missing space/, 'missing-space'],
  [/^A block sequence may not be used/, 'bad-indent'],
  [/without - indicator/, 'missing-dash'],
  [/directives-end/, 'document-mark'],
];

/** What kind of slip an error of the YAML parser is. Its own words are English and go with the English message only. */
export const yamlSlip = ({ code, message }: Pick<YAMLError, 'code' | 'message'>): Slip =>
  BY_WORDS.find(([words]) => words.test(message))?.[1] ?? BY_CODE[code] ?? 'unreadable';

/** A slip and the offset where an editor made it. */
export interface SlipAt {
  readonly slip: Slip;
  readonly offset: number;
}

/**
 * The same with what stands on the lines around it: a parser that was led astray by an indentation complains of a value
 * or a dash.
 */
export function slipAt(error: Pick<YAMLError, 'code' | 'message' | 'pos'>, yaml: string): SlipAt {
  const slip = yamlSlip(error);
  const [offset] = error.pos;
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const line = lineFrom(yaml, start);
  if (slip === 'missing-dash' && KEY.test(line) && indentOf(line) !== dashAbove(yaml, start))
    return { slip: 'bad-indent', offset };
  if (slip === 'key-over-lines' && /^\s*(?:- )?\w+:[^\s/]/.test(line))
    return { slip: 'missing-space', offset: start + line.indexOf(':') };
  if (slip === 'colon-in-value' && !/:(?:\s|$)/.test(yaml.slice(offset, start + line.length))) {
    // The value is whole; the line below is indented as if it belonged to it. Where that line agrees with the one
    // above, this one is astray.
    const below = start + line.length + 1;
    const head = yaml.slice(0, Math.max(0, start - 1));
    const above = head.slice(head.lastIndexOf('\n') + 1);
    const isAstray = contentOf(above) === contentOf(lineFrom(yaml, below));
    return { slip: 'bad-indent', offset: isAstray ? start : Math.min(below, yaml.length) };
  }
  return { slip, offset };
}

const KEY = /^ +[^\s:#-][^:]*:(?: |$)/;
const lineFrom = (text: string, start: number): string => firstLine(text.slice(start));
const indentOf = (line: string): number => line.length - line.trimStart().length;
/** Where the first key of a line begins, behind its dash. */
const contentOf = (line: string): number => line.length - line.replace(/^\s*(?:-\s+)?/, '').length;

/** How far the last list item above is indented; -1 where there is none. */
function dashAbove(yaml: string, start: number): number {
  const item = yaml
    .slice(0, start)
    .split('\n')
    .findLast((line) => /^\s*- /.test(line));
  return item === undefined ? -1 : indentOf(item);
}
