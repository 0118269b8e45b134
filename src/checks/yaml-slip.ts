import type { YAMLError } from 'yaml';
import type { Slip } from './problem.ts';

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
export const yamlSlip = ({ code, message }: Pick<YAMLError, 'code' | 'message'>): Slip => BY_WORDS.find(([words]) => words.test(message))?.[1] ?? BY_CODE[code] ?? 'unreadable';
