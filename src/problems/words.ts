import type { Lang, Text } from '../language/lang.ts';

/** What is said of one problem in one language; `{name}` is filled in. */
export interface CodeText {
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
}

/** The words of a code in one language: what is wrong, what should stand there, and how it is mended. */
export const say = (message: string, expected: string, fix: string): CodeText => ({ message, expected, fix });

/** The words of a code about an id that another table does not declare. */
export const undeclared = (what: Text, where: Text): CodeWords => ({
  vi: say(
    `${what.vi} “{found}” chưa có trong ${where.vi}`,
    `${what.vi} đã khai báo trong ${where.vi}`,
    `sửa mã cho đúng, hoặc thêm dòng này vào ${where.vi} trước`,
  ),
  en: say(
    `${what.en} "{found}" is not in ${where.en}`,
    `${what.en} declared in ${where.en}`,
    `correct the id, or add it to ${where.en} first`,
  ),
});

/** What a code may be: an error stops the build, a warning is published; `either` is decided by what stands beside the value, and is an error where nothing is said. */
export type CodeSeverity = 'error' | 'warning' | 'either';

/** A permanent problem code: what it may be and what is said of it. */
export interface CodeWords extends Readonly<Record<Lang, CodeText>> {
  /** An error unless another is given. */
  readonly severity?: Exclude<CodeSeverity, 'error'>;
}

/** The words of some problem codes. */
export type Words<Code extends string = string> = Readonly<Record<Code, CodeWords>>;

/** Some of the words of another check, for one that reports the same codes. */
export const only = <Code extends string>(words: Words<Code>, ...codes: readonly Code[]): Words<Code> =>
  Object.fromEntries(codes.map((code) => [code, words[code]])) as Words<Code>;

/** A check of data/ and content/: its permanent name, and the words of every code that it may report. */
export interface Check {
  readonly name: string;
  readonly words: Words;
}

/** The help of one code in one language: when the problem occurs and how it is mended. */
export interface CodeHelp {
  readonly when: string;
  readonly mend: string;
}

/** The help of a code in one language. */
export const explain = (when: string, mend: string): CodeHelp => ({ when, mend });

/**
 * What a check proves, in a sentence, and the help of the codes whose words stand beside it. Only pages and readmes show
 * it: it is an export of its own, so that a browser that checks a file does not load it.
 */
export interface Help<Code extends string = string> {
  readonly proves: Text;
  readonly codes: Readonly<Record<Code, Readonly<Record<Lang, CodeHelp>>>>;
}
